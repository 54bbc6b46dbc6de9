"""What the beginning of a line says of it: a closing, a telephone's line, a footer, a banner."""

from typing import Final

from afterword.core.reading.newtext.lexicon import FEWER, LETTERS, SHELVES, Phrase, Says, Shelf
from afterword.core.reading.newtext.page import Page

Said = dict[int, tuple[Says, ...]]

_LONGEST_PARAGRAPH: Final = 900
_MOST_WORDS_SENT_WITH: Final = 9
_EXCUSED: Final = ("typo", "brev", "excus", "tippfehler", "errat", "errori", "faute", "virus")
_FROM_MINE: Final = (
    "from my ", "von meinem ", "de mon ", "depuis mon ", "desde mi ", "dal mio ", "do meu ", "vanaf mijn ", "z mojego ",
    "från min ", "fra min ",
)  # fmt: skip
_BANNER_WORDS: Final = (
    "extern", "outside", "click", "link", "attach", "organi", "klick", "anhäng", "lien", "pièce", "enlace", "adjunt",
    "clic", "allegat", "estern", "bijlage", "buiten", "anexo", "załącznik", "zewn", "bilag", "länk", "vedlegg", "lenke",
    "email from", "添付", "外部", "附件", "链接", "連結", "社外", "組織外",
)  # fmt: skip


def all_said(page: Page) -> Said:
    """What each line says, where it says anything."""
    said: Said = {}
    shelves, lows = SHELVES, page.low
    for at in page.spoken:
        low = lows[at]
        shelf = shelves.get(low[:LETTERS])
        if shelf is not None and low.startswith(shelf.starts):
            _hear(page, at, shelf, said)
        if low[1:LETTERS].isalpha():
            continue
        shelf = shelves.get(low[:FEWER])
        if shelf is not None and low.startswith(shelf.starts):
            _hear(page, at, shelf, said)
    return said


def _hear(page: Page, at: int, shelf: Shelf, said: Said) -> None:
    low, heard = page.low[at], said.get(at, ())
    for phrase in [one for one in shelf.phrases if low.startswith(one.start)]:
        if phrase.says not in heard and _holds(phrase, page, at):
            heard = (*heard, phrase.says)
    if heard:
        said[at] = heard


def says(said: Said, *whats: Says) -> bool:
    """Whether any line says so."""
    return any(what in heard for heard in said.values() for what in whats)


def _holds(phrase: Phrase, page: Page, at: int) -> bool:
    """Whether the line says what the phrase says, the words behind it considered."""
    low, end = page.low[at], len(phrase.start)
    short = end <= 8 or phrase.says is Says.CLOSING or phrase.says is Says.POSTSCRIPT
    if short and low[end - 1].isalpha() and low[end - 1].isascii() and low[end : end + 1].isalpha():
        return False
    return _CHECKS[phrase.says.value](phrase, page, at)


def _in_order(pieces: tuple[str, ...], words: str, at: int) -> bool:
    for piece in pieces:
        at = words.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _is_tagline(phrase: Phrase, page: Page, at: int) -> bool:
    low = page.low[at]
    words = len(low.split())
    if len(low) > 160 or not _in_order(phrase.rest, low, len(phrase.start)):
        return False
    if ":" in low and "http" not in low:
        return False
    if phrase.rest or any(word in low for word in _EXCUSED):
        return words <= 16
    return words <= (5 if low.startswith(_FROM_MINE) else _MOST_WORDS_SENT_WITH)


def _is_footer(phrase: Phrase, page: Page, at: int) -> bool:
    if phrase.rest:
        return _in_order(phrase.rest, page.paragraph(at)[:_LONGEST_PARAGRAPH], len(phrase.start))
    low = page.low[at]
    return " " in phrase.start or ":" in phrase.start or len(low.split()) <= 8 or "http" in low


def _is_banner(phrase: Phrase, page: Page, at: int) -> bool:
    words = page.paragraph(at)[:_LONGEST_PARAGRAPH]
    if not _in_order(phrase.rest, words, len(phrase.start)):
        return False
    return phrase.start[0] in "[【" or phrase.start.startswith("zj") or any(word in words for word in _BANNER_WORDS)


def _is_closing(phrase: Phrase, page: Page, at: int) -> bool:
    """The words alone, or with no more than a name behind them."""
    low = page.low[at]
    rest = low[len(phrase.start) :].strip(" ,.!;:)-–—~。、！，…🙂😊\t")
    if not rest:
        return True
    if not low.isascii() and len(rest) > 8 and " " not in rest:
        return False
    names = page.bare[at].rstrip(" ,.!;:*_").split()[-len(rest.split()) :]
    return len(names) <= 4 and all(name[:1].isupper() or not name[:1].isalpha() for name in names) and "?" not in low


def _is_beginning(phrase: Phrase, page: Page, at: int) -> bool:
    return _in_order(phrase.rest, page.low[at], len(phrase.start))


_CHECKS: Final = {
    Says.SENT_WITH.value: _is_tagline,
    Says.FOOTER.value: _is_footer,
    Says.BANNER.value: _is_banner,
    Says.CLOSING.value: _is_closing,
    Says.POSTSCRIPT.value: _is_beginning,
    Says.SIGN.value: _is_beginning,
}
