"""The line above a quote that says who wrote it and when, which may run over three lines."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.reading.newtext.header_block import has_time, has_year
from afterword.core.reading.newtext.lexicon import ON, ON_EASTERN, WROTE, WROTE_EASTERN, WROTE_THEN
from afterword.core.reading.newtext.page import Page

_MOST_LINES: Final = 3
_LONGEST: Final = 420
_LOOSE: Final = " -–—*_>\"'«»“”[]()"
_WROTE_THEN: Final = re.compile("|".join(map(re.escape, WROTE_THEN)))
_LAST_WORDS: Final = frozenset(words.rsplit(" ", 1)[-1] for words in WROTE)
_CLOSED: Final = (":", "wrote", "---", "--", "写道", "寫道", "schrieb", "écrit", "escribió")
ENDS_ATTRIBUTION: Final = (*_CLOSED, ">", ")")
_ENDS: Final = " :-–—*_…\"'»”\u200e\u200f\u202a\u202c\u200b"
_NOT_A_NAME: Final = frozenset((
    *("as", "like", "since", "what", "here", "earlier", "yesterday", "when", "after", "before"),
    *("because", "if", "wie", "was", "gestern", "comme", "hier", "como", "ayer", "come", "zoals", "jak"),
    *("som", "and", "but", "und", "et", "y", "e", "you", "i", "she", "he", "they", "we", "sie", "er"),
    *("wir", "ich", "il", "elle", "nous", "je"),
))  # fmt: skip


def attribution_start(page: Page, end: int) -> int | None:
    """Where the attribution begins whose last line is `end`; None where that line ends none."""
    low = page.low[end]
    closed = low.endswith(_CLOSED)
    if not closed and not low.endswith((">", ")")):
        return None
    quoted = page.is_quoted(page.after(end + 1))
    if not quoted and not (closed and ("@" in low or _ends_with_wrote(low) or _has_wrote_then(low))):
        return None
    for start in range(end, max(end - _MOST_LINES, -1), -1):
        if not _may_hold(page, start) or (start < end and _ends_sentence(page.low[start])):
            break
        if _is_whole(_joined(page, start, end), closed=closed):
            return start
    return _without_beginning(page, end) if closed else None


def holds_quote(low: str) -> bool:
    """Whether the quote begins on the attribution's own line, as Yahoo's does: "On … wrote: Dear Dana"."""
    colon = low.find(":", low.find("@")) if "@" in low[:_LONGEST] else -1
    return 0 < colon < len(low) - 1 and _begins(low) and _is_whole(low[: colon + 1], closed=True)


def _may_hold(page: Page, at: int) -> bool:
    return bool(page.bare[at]) and page.bare[at][0] != ">" and len(page.low[at]) <= _LONGEST


def _ends_sentence(low: str) -> bool:
    """Whether something was said there, other than "10:04 a.m."."""
    return low.endswith((".", "!", "?")) and not low.endswith(".m.")


def _joined(page: Page, start: int, end: int) -> str:
    return " ".join(page.low[start : end + 1]).lstrip(_LOOSE).replace(">wrote", "> wrote")


@lru_cache(maxsize=128)
def _is_whole(words: str, *, closed: bool) -> bool:
    """It begins as one does ("on", a weekday, a date), ends as one does, and has a date in between."""
    if not words or len(words) > _LONGEST or not _begins(words):
        return False
    year, time, address = has_year(words), has_time(words), "@" in words
    if not closed:
        return address and (year or time) and words[0].isdigit()
    if _ends_with_wrote(words):
        return year or time or address
    if _has_wrote_then(words):
        return year or (time and address)
    return address and (year or time) and words.rstrip().endswith(":")


def _without_beginning(page: Page, end: int) -> int | None:
    """The name first: "Sam Okoro <sam@example.org> wrote on Monday:"; surer where a quote follows."""
    start = end
    while start > 0 and end - start < _MOST_LINES - 1 and _is_rest(page.low[start]) and _may_begin(page, start - 1):
        start -= 1
    words = _joined(page, start, end)[: _LONGEST + 1]
    if not words or len(words) > _LONGEST:
        return None
    quoted = page.is_quoted(page.after(end + 1))
    year, time, address = has_year(words), has_time(words), "@" in words
    wrote = _ends_with_wrote(words) or _has_wrote_then(words)
    if wrote and ((address and (year or time or quoted)) or (year and time)):
        return start
    if quoted and (
        (address and (year or time or _begins(words)))
        or (year and time)
        or (wrote and _is_named(words, page.bare[start]))
    ):
        return start
    return start if address and wrote and len(words.split()) <= 6 else None


def _may_begin(page: Page, at: int) -> bool:
    """Whether an attribution may begin there: with an address or a date on its first line."""
    low = page.low[at]
    return _may_hold(page, at) and not _ends_sentence(low) and ("@" in low or has_year(low) or has_time(low))


def _is_rest(low: str) -> bool:
    """Whether a line cannot be the first: "wrote:" alone, or an address and nothing before it."""
    return low[:1] == "<" or _ends_with(low.rstrip(_ENDS)) or low[:1] in ")>" or "@" in low.split(" ", 1)[0]


def _is_named(words: str, bare: str) -> bool:
    """Whether it has hardly more than a name: "Sam Okoro wrote:", and not "As Sam wrote:"."""
    first = words.split(" ", 1)[0].strip(",:")
    return len(words.split()) <= 7 and first not in _NOT_A_NAME and not bare[:1].islower()


@lru_cache(maxsize=128)
def _ends_with_wrote(words: str) -> bool:
    """Remembered, as one line is asked several times, alone and with those above it."""
    end = words.rstrip(_ENDS)
    return _ends_with(end) or (end.endswith(">") and _ends_with(end[: end.rfind("<")].rstrip(_ENDS)))


def _begins(words: str) -> bool:
    return words[0].isdigit() or words.split(" ", 1)[0].strip(",") in ON or words.startswith(ON_EASTERN)


def _ends_with(words: str) -> bool:
    """Whether the last words, up to four, are those of an attribution."""
    last = words.rsplit(" ", 4)[-4:]
    if last[-1] in _LAST_WORDS and any(" ".join(last[at:]) in WROTE for at in reversed(range(len(last)))):
        return True
    return words.endswith(WROTE_EASTERN)


def _has_wrote_then(words: str) -> bool:
    return words.endswith(":") and _WROTE_THEN.search(words) is not None
