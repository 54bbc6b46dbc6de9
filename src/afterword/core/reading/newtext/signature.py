"""Who wrote, where they can be reached: the block below the closing and the name, with the line -- and without."""

from typing import Final

from afterword.core.reading.newtext.contact import Belongs, belongs, is_sentence
from afterword.core.reading.newtext.history import DELIMITERS, RULERS, is_rule
from afterword.core.reading.newtext.lexicon import Says
from afterword.core.reading.newtext.names import is_name
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.phrases import Said

_LONGEST_NAME: Final = 6
_MOST_LINES: Final = 30
_MOST_BLOCK: Final = 16


def cut_signatures(page: Page, said: Said) -> None:
    """The signature of the last run of new lines with words, and of the runs above a head."""
    last = True
    for start, end in reversed(_runs(page)):
        if last or (end < len(page.marks) and page.marks[end] is What.HEAD):
            _cut(page, said, start, end)
        last = last and not any(page.is_new(at) for at in range(start, end))


def _runs(page: Page) -> list[tuple[int, int]]:
    """The runs of new lines; a telephone's line or a footer within one does not end it."""
    runs: list[tuple[int, int]] = []
    start, marks = -1, page.marks
    new, footer, notice = What.NEW, What.FOOTER, What.NOTICE
    for at in page.spoken:
        if at < start or marks[at] is not new:
            continue
        end = at
        while end < len(marks) and (marks[end] is new or marks[end] is footer or marks[end] is notice):
            end += 1
        runs.append((at, end))
        start = end
    return runs


def _cut(page: Page, said: Said, start: int, end: int) -> None:
    bares, marks, new = page.bare, page.marks, What.NEW
    lines = [at for at in range(start, end) if bares[at] and marks[at] is new][-_MOST_LINES - 1 :]
    if not any(page.low[at] for at in lines):
        return
    cut = _below_delimiter(page, said, lines)
    lines = lines if cut is None else [at for at in lines if at < cut]
    closing = _closing(page, said, lines)
    if closing is not None:
        _cut_below_name(page, said, [at for at in lines if at > closing], named=_carries_name(page, closing))
    elif cut is None:
        _cut_block(page, said, lines)
    _cut_loose_ends(page, start, end)


def _below_delimiter(page: Page, said: Said, lines: list[int]) -> int | None:
    """Mark what stands below the line -- where it looks like a signature; the line, or None."""
    for place, at in enumerate(lines):
        bare = page.bare[at]
        if bare[0] not in RULERS or (bare not in DELIMITERS and not is_rule(bare)):
            continue
        below = lines[place + 1 :]
        exact = bare == "--"
        if not _is_letter(page, lines[:place]) and any(is_sentence(page.low[one]) for one in below):
            page.marks[at] = What.FOOTER
            continue
        if below and _is_signature(page, said, below, exact=exact):
            _mark(page, said, [at, *below])
            return at
    return None


def _is_letter(page: Page, lines: list[int]) -> bool:
    """Whether anything is said there besides a greeting."""
    return any(not page.low[at].endswith((",", ":")) for at in lines)


def _is_signature(page: Page, said: Said, below: list[int], *, exact: bool) -> bool:
    """Below -- hardly anything says otherwise; below another line across something must say so."""
    if len(below) > _MOST_LINES:
        return False
    body = [at for at in below if Says.POSTSCRIPT not in said.get(at, ())]
    sentences = sum(belongs(page, at, said) is Belongs.SENTENCE for at in body)
    closings = [place for place, at in enumerate(below) if Says.CLOSING in said.get(at, ())]
    if closings and any(is_sentence(page.low[at]) for at in below[: closings[0]]):
        return False
    if any(page.bare[at] == "--" for at in below):
        return False
    sure = sum(belongs(page, at, said) is Belongs.SURE for at in body)
    if exact:
        return sentences <= 1 + sure or (sentences <= 2 and len(body) <= 4)
    return sure > 0 and sentences <= sure // 2 and not (closings and closings[0] > 0)


def _mark(page: Page, said: Said, lines: list[int]) -> None:
    """Mark the lines, but for a postscript, which goes on to the end of its paragraph."""
    kept = False
    for at in lines:
        if Says.POSTSCRIPT in said.get(at, ()):
            kept = True
        elif kept and not page.low[at - 1]:
            kept = False
        if not kept:
            page.marks[at] = What.SIGNATURE


def _closing(page: Page, said: Said, lines: list[int]) -> int | None:
    """The line with the closing words that ends the letter: the first below which no more is said, else the last."""
    found = [at for at in lines if at in said and Says.CLOSING in said[at]]
    found = [at for at in found if _ends_letter(page, said, at, lines) and not _greets(page, at, lines)]
    for at in found:
        if not any(is_sentence(page.low[one]) for one in lines if one > at):
            return at
    return found[-1] if found else None


def _ends_letter(page: Page, said: Said, at: int, lines: list[int]) -> bool:
    below = [one for one in lines if one > at]
    if len(below) > _MOST_LINES:
        return False
    if not below or _carries_name(page, at):
        return True
    following = below[0]
    if len(page.low[following].split()) > _LONGEST_NAME and belongs(page, following, said) is not Belongs.SURE:
        return False
    return not is_sentence(page.low[following]) or Says.CLOSING in said.get(following, ())


def _greets(page: Page, at: int, lines: list[int]) -> bool:
    """Whether it is the first line, as "Ciao Sam," or "Thanks Sam,", and no name follows."""
    return at == lines[0] and not (len(lines) > 1 and is_name(page.bare[lines[1]]))


def _carries_name(page: Page, at: int) -> bool:
    """Whether the name stands on the same line: "Best, Dana"."""
    words = page.bare[at].rstrip(" ,.!;").split()
    return len(words) > 1 and "," in page.bare[at].rstrip(" ,") and is_name(words[-1])


def _cut_below_name(page: Page, said: Said, below: list[int], *, named: bool) -> None:
    """Mark what follows closing and name; a sentence that follows at once is said after all, and a postscript too."""
    signed = False
    while below and Says.CLOSING in said.get(below[0], ()):
        below = below[1:]
    if below and not named and _is_signed_name(page, said, below[0]):
        below = below[1:]
    kept = False
    for at in below:
        if Says.POSTSCRIPT in said.get(at, ()):
            kept = True
        elif kept and not page.low[at - 1]:
            kept = False
        if kept or (not signed and belongs(page, at, said) is Belongs.SENTENCE):
            continue
        signed = True
        page.marks[at] = What.SIGNATURE


def _is_signed_name(page: Page, said: Said, at: int) -> bool:
    bare = page.bare[at]
    if len(bare.split()) > _LONGEST_NAME or any(sign in bare for sign in "@|:0123456789"):
        return False
    return (bare.isascii() and is_name(bare)) or belongs(page, at, said) is not Belongs.SURE


def _cut_block(page: Page, said: Said, lines: list[int]) -> None:
    """Without a closing: a name at the end of the letter, with a title, a company, a number below it."""
    top = len(lines)
    while top > 0 and len(lines) - top < _MOST_BLOCK and belongs(page, lines[top - 1], said) is not Belongs.SENTENCE:
        top -= 1
    if top and page.low[lines[top - 1]].endswith(":"):
        return
    block = lines[top:]
    for place, at in enumerate(block[:-1]):
        if place == 0 and top == 0 and len(block) == len(lines):
            continue
        if is_name(page.bare[at]) and belongs(page, block[place + 1], said) is Belongs.SURE:
            if _introduced(page, at):
                return
            page_lines = block[place + 1 :]
            _mark(page, said, page_lines)
            return


def _introduced(page: Page, at: int) -> bool:
    """Whether the line above ends with a colon: what follows is told, and no signature."""
    above = page.above(at)
    return above >= 0 and page.low[above].endswith(":")


def _cut_loose_ends(page: Page, start: int, end: int) -> None:
    """Lines across and pictures at the end of the letter."""
    at = end - 1
    while at >= start:
        low, bare = page.low[at], page.bare[at]
        if page.marks[at] is What.NEW and bare:
            if not (is_rule(bare) or bare in DELIMITERS or low.startswith(("[cid:", "[image", "<image"))):
                return
            page.marks[at] = What.FOOTER
        at -= 1
