"""Where older words begin: below who wrote them, below header lines, below "Original Message"."""

from typing import Final

from afterword.core.reading.newtext.attribution import ENDS_ATTRIBUTION, attribution_start, holds_quote
from afterword.core.reading.newtext.header_block import block_end, role_of, strange_block_end
from afterword.core.reading.newtext.lexicon import FORWARDED, ORIGINAL
from afterword.core.reading.newtext.page import Page, What

RULERS: Final = frozenset("-_=*—─–~#‐━·")
DELIMITERS: Final = frozenset({"--", "—", "–", "__", "---", "–-", "-- --", "——", "- -", "***"})
"""Lines above a signature; of longer ones `is_rule` knows."""
_FRAME: Final = "-_=*—─–~#>‐━·+ \t:\u00a0"
ABOVE_THIS: Final = "reply above this line"
_MOST_WORDS: Final = 9


def cut_history(page: Page) -> None:
    """Mark the heads, and below a head what is older: all of it, unless quotes with > follow.

    A head with nothing new above it belongs to a message that was pasted or passed on: what is below it is read.
    """
    count, done = len(page.low), 0
    for at in _candidates(page):
        found = _head(page, at) if at >= done and page.marks[at] is What.NEW else None
        if found is None:
            continue
        start, end = found
        above = any(says_something(page, one) for one in range(done, start))
        page.mark(_with_rule(page, start), end, What.HEAD)
        following = page.after(end)
        if above and following < count and not page.is_quoted(following):
            page.mark(end, count, What.HISTORY)
            return
        done = end


def _candidates(page: Page) -> list[int]:
    """The lines that may be a head at a quick look: a colon, a frame of dashes, an address at the end."""
    lows, bares = page.low, page.bare
    return [
        at
        for at in page.spoken
        if ":" in lows[at] or bares[at][0] in RULERS or lows[at].endswith(ENDS_ATTRIBUTION) or lows[at] in FORWARDED
    ]


def _head(page: Page, at: int) -> tuple[int, int] | None:
    """The first and behind the last line of a head that begins there, or that ends there."""
    low = page.low[at]
    if page.bare[at][0] in RULERS or low.rstrip(":") in FORWARDED or ABOVE_THIS in low:
        end = _separator_end(page, at)
        if end > at:
            return at, end
    if at >= page.barren and low and role_of(low) is not None:
        end = block_end(page, at)
        if end > at:
            return at, end
    if not low or page.bare[at][0] == ">":
        return None
    if holds_quote(low):
        return at, at + 1
    start = attribution_start(page, at)
    return None if start is None or page.marks[start] is not What.NEW else (start, at + 1)


def says_something(page: Page, at: int) -> bool:
    """Whether there are new words on the line, and not only dashes."""
    return page.is_new(at) and page.bare[at] not in DELIMITERS and not is_rule(page.bare[at])


def is_rule(bare: str) -> bool:
    """Whether the line is drawn across: nothing but dashes, underscores, equal signs."""
    return len(bare) >= 3 and bare[0] in RULERS and not bare.strip(_FRAME)


def _separator_end(page: Page, at: int) -> int:
    """Behind a line such as -----Original Message-----, and the header lines or the attribution below it."""
    bare, low = page.bare[at], page.low[at]
    says = low.strip(_FRAME)
    if not says:
        return _ruled_block_end(page, at) if is_rule(bare) else at
    framed = bare[0] in RULERS or bare.endswith("--")
    known = says in FORWARDED or (framed and says in ORIGINAL) or ABOVE_THIS in low
    if not known and not (framed and len(says.split()) <= _MOST_WORDS and _begins_known(says, bare)):
        return at
    following = page.after(at + 1)
    if following < len(page.low) and not page.is_quoted(following):
        end = block_end(page, following, below_rule=True)
        if end > following:
            return end
        for last in range(following, min(following + 3, len(page.low))):
            if page.low[last] and attribution_start(page, last) == following:
                return last + 1
    return at + 1


def _begins_known(says: str, bare: str) -> bool:
    """With a name or a date behind it: "---- Forwarded by Dana/Acme on 24/11/2026 ----"."""
    return bare.startswith(("--", "==", "__", "**")) and any(
        says.startswith(word) for word in (*FORWARDED, *ORIGINAL) if len(word) > 8
    )


def _ruled_block_end(page: Page, at: int) -> int:
    """Behind header lines directly below a line across, in whatever language."""
    following = page.after(at + 1)
    if following >= len(page.low) or following > at + 2 or page.is_quoted(following):
        return at
    end = block_end(page, following)
    if end == following:
        end = strange_block_end(page, following)
    return end if end > following else at


def _with_rule(page: Page, start: int) -> int:
    """The line across directly above a head belongs to it."""
    above = page.above(start)
    return above if above >= 0 and page.marks[above] is What.NEW and is_rule(page.bare[above]) else start
