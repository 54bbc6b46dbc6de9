"""A message that says hardly more than "see below": the words that it passes on are its news."""

import re
from typing import Final

from afterword.core.reading.newtext.header_block import role_of
from afterword.core.reading.newtext.lexicon import CLOSINGS, FORWARDED, OWN_WORDS, POINTS, Role, Says
from afterword.core.reading.newtext.names import is_name
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.phrases import Said

_FRAME: Final = "-_=*—─–~#>‐━·+: \t"
_PIECES: Final = re.compile(r"\s[-–—]+\s|[.,:;!…()。、，：！]+")
_MOST_LINES: Final = 8
_LONGEST_LINE: Final = 90
_MOST_GREETING: Final = 4


def passed_on(page: Page, said: Said) -> int | None:
    """The first line of what is passed on, where the writer says no more than that; else None.

    Below "Forwarded message" a greeting and a name are enough. Header lines alone stand above the reader's own words as
    well: there the writer must point to them, and not greet their sender.
    """
    if What.HEAD not in page.marks:
        return None
    head = page.marks.index(What.HEAD)
    said_anew = [at for at in page.spoken if page.marks[at] is What.NEW]
    if not said_anew or len(said_anew) > _MOST_LINES or said_anew[-1] > head:
        return None
    end = head
    while end < len(page.marks) and page.marks[end] is What.HEAD:
        end += 1
    pointing = [at for at in said_anew if _points(page, at)]
    if end == len(page.marks) or not all(_adds_nothing(page, said, at) for at in said_anew if at not in pointing):
        return None
    lines = [page.low[at] for at in range(head, end)]
    forwarded = any(low.strip(_FRAME) in FORWARDED for low in lines)
    return end if forwarded or (pointing and _is_of_another(page, said_anew[0], lines)) else None


def unquoted(line: str) -> str:
    """A line without the sign of a quote."""
    return line.lstrip().removeprefix(">").removeprefix(" ")


def _points(page: Page, at: int) -> bool:
    """Whether the line says that what is below is the news, and at most greets or thanks beside it."""
    low = page.low[at]
    if len(low) > _LONGEST_LINE or low.endswith("?"):
        return False
    pieces = [piece.strip() for piece in _PIECES.split(low) if piece.strip()]
    told = [piece for piece in pieces if _is_pointer(piece)]
    rest = [piece for piece in pieces if piece not in told and piece not in CLOSINGS]
    return bool(told) and (not rest or (rest == pieces[:1] and len(rest[0].split()) <= _MOST_GREETING - 1))


def _is_pointer(piece: str) -> bool:
    return POINTS.fullmatch(piece) is not None and OWN_WORDS.isdisjoint(piece.split())


def _adds_nothing(page: Page, said: Said, at: int) -> bool:
    """A greeting, a closing, a name."""
    low, bare = page.low[at], page.bare[at]
    greets = len(low.split()) <= _MOST_GREETING and low.endswith((",", ":", "!", "，", "、", "様"))
    return greets or Says.CLOSING in said.get(at, ()) or is_name(bare)


def _is_of_another(page: Page, first: int, lines: list[str]) -> bool:
    """Whether header lines name a sender, and not the one whom the message greets: those are the reader's own words."""
    senders = [low for low in lines if role_of(low) is Role.SENDER]
    greeting = _PIECES.split(page.low[first])[0].split()
    greeted = set(greeting[-1:]) if len(greeting) <= _MOST_GREETING else set()
    return bool(senders) and greeted.isdisjoint(senders[0].replace(",", " ").split())
