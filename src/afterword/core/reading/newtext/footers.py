"""What others than the writer add: a telephone, a mail server that warns, the lawyers, a mailing list."""

from typing import Final

from afterword.core.reading.newtext.history import is_rule, says_something
from afterword.core.reading.newtext.lexicon import Says
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.phrases import Said, says

_ANYWHERE: Final = (
    "unsubscrib", "mailing list", "listinfo", "abbestellen", "désabonner", "désinscri", "darse de baja", "uitschrijven",
    "groups.google.com", "配信停止", "退订", "取消订阅", "取消訂閱",
)  # fmt: skip
_LAWYERS: Final = (
    *("intended recipient", "intended solely for", "strictly prohibited", "received this email in error"),
    *("received this message in error", "irrtümlich erhalten", "unbefugte weitergabe", "confidentiel et destiné"),
    *("este mensaje por error", "este correo por error", "questo messaggio per errore", "esta mensagem por engano"),
    *("dit bericht ten onrechte", "机密信息", "保密信息", "機密情報"),
)
"""What nobody but a notice says, wherever in its line."""
_ENDS: Final = (".", "!", "]", "】", "。", "！", ")")
_MOST_BANNER_LINES: Final = 8
_MOST_WORDS: Final = 14
_MOST_FOUND: Final = 20
_SHORT_NOTICE: Final = 50
_MOST_GREETING_WORDS: Final = 4
_BROKEN_FROM: Final = 60
_MOST_SIGNING_LINES: Final = 3
_MOST_LETTER_LINES: Final = 8


def mark_taglines(page: Page, said: Said) -> None:
    """Single lines that are out wherever they stand, and banners above the first word."""
    if not says(said, Says.SENT_WITH, Says.BANNER):
        return
    above = False
    for at in page.spoken:
        if not page.is_new(at):
            continue
        heard = said.get(at, ())
        if Says.SENT_WITH in heard:
            page.mark(at, at + 1, What.FOOTER)
        elif Says.BANNER in heard and not above:
            page.mark(at, _banner_end(page, said, at), What.FOOTER)
        elif says_something(page, at):
            above = True


def _banner_end(page: Page, said: Said, at: int) -> int:
    """Behind the banner: as long as its lines go on, for many a letter begins right below it."""
    end = at + 1
    while end < min(at + _MOST_BANNER_LINES, len(page.low)) and page.low[end]:
        if Says.BANNER not in said.get(end, ()) and not _goes_on(page, end):
            return end
        end += 1
    return end


def _goes_on(page: Page, at: int) -> bool:
    """Whether a line goes on with the sentence of the one above: that is broken off, or this begins small."""
    above, bare = page.bare[at - 1], page.bare[at]
    return not _greets(bare) and not above.endswith(_ENDS) and (len(above) >= _BROKEN_FROM or bare[0].islower())


def mark_footers(page: Page, said: Said) -> None:
    """In each run of new lines, from the first footer below new words to the run's end."""
    above, done = False, 0
    for at in _footers(page, said):
        if at < done or not page.is_new(at):
            continue
        above = above or any(_is_said(page, one) for one in range(done, at))
        if not above and _is_signed(page, at):
            done = _paragraph_end(page, at)
            continue
        end = _paragraph_end(page, at) if above else _notice_end(page, at)
        short = len(page.paragraph(at)) <= _SHORT_NOTICE
        page.mark(_with_rules(page, at), at, What.FOOTER)
        page.mark(at, end, What.NOTICE if short else What.FOOTER)
        done = _mark_below(page, end) if above else end


def _is_said(page: Page, at: int) -> bool:
    """Whether a line says more than hello: why it came may stand between the greeting and the letter."""
    return says_something(page, at) and not _greets(page.bare[at])


def _greets(bare: str) -> bool:
    return bare.endswith((",", ":")) and len(bare.split()) <= _MOST_GREETING_WORDS


def _is_signed(page: Page, at: int) -> bool:
    """Whether nothing but a closing and a name stands below its paragraph: then it is the letter itself.

    "To stop receiving these forms, call me."
    """
    end = next((one for one in range(at, min(at + _MOST_LETTER_LINES, len(page.low))) if not page.low[one]), 0)
    if not end:
        return False
    name = page.after(end)
    below = [one for one in page.bare[name : name + _MOST_SIGNING_LINES + 2] if one]
    short = all(len(one.split()) <= _MOST_GREETING_WORDS and not one.endswith((*_ENDS, "?")) for one in below)
    return 0 < len(below) <= _MOST_SIGNING_LINES and short and page.is_new(name)


def _footers(page: Page, said: Said) -> list[int]:
    """The lines with which a footer may begin."""
    found = {at for at, heard in said.items() if Says.FOOTER in heard}
    found |= _lines_with(page.small, _LAWYERS)
    found |= {at for at in _lines_with(page.small, _ANYWHERE) if _is_about_a_list(page.low[at])}
    return sorted(found)


def _lines_with(small: str, words: tuple[str, ...]) -> set[int]:
    """The lines that have one of the words in them: the first of them, for each word."""
    found: set[int] = set()
    for word in [one for one in words if one in small]:
        at, line, counted = small.find(word), 0, 0
        for _ in range(_MOST_FOUND):
            line += small.count("\n", counted, at)
            found.add(line)
            counted, at = at, small.find(word, at + len(word))
            if at < 0:
                break
    return found


def _is_about_a_list(low: str) -> bool:
    return "http" in low or "www." in low or "@" in low or (len(low.split()) <= _MOST_WORDS and "?" not in low)


def _notice_end(page: Page, at: int) -> int:
    """Behind a notice that stands above the letter."""
    end = at + 1
    while end < len(page.low) and page.is_new(end) and _goes_on(page, end):
        end += 1
    return end


def _paragraph_end(page: Page, at: int) -> int:
    while at < len(page.low) and page.is_new(at):
        at += 1
    return at


def _mark_below(page: Page, at: int) -> int:
    """What stands below a footer, up to a quote or a head, belongs to it."""
    while at < len(page.low) and page.marks[at] in {What.NEW, What.FOOTER, What.NOTICE}:
        if page.marks[at] is What.NEW:
            page.marks[at] = What.BELOW
        at += 1
    return at


def _with_rules(page: Page, at: int) -> int:
    """The line across above a footer, or the -- of a list, belongs to it."""
    above = page.above(at)
    drawn = (
        above >= 0 and page.marks[above] is What.NEW and (is_rule(page.bare[above]) or page.bare[above] in {"--", "—"})
    )
    return above if drawn else at
