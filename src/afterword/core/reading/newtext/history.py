"""Where older words begin: below who wrote them, below header lines, below "Original Message"."""

from typing import Final

from afterword.core.reading.newtext.attribution import attribution_start, holds_quote
from afterword.core.reading.newtext.header_block import block_end, role_of, strange_block_end
from afterword.core.reading.newtext.lexicon import FORWARDED, ORIGINAL
from afterword.core.reading.newtext.page import Page, What

RULERS: Final = frozenset("-_=*—─–~#>‐━·•+ ")
_FRAME: Final = "-_=*—─–~#>‐━·+ \t:\u00a0"
_MOST_WORDS: Final = 9


def cut_history(page: Page) -> None:
    """Mark the heads, and below a head what is older: all of it, unless quotes with > follow.

    A head with nothing new above it belongs to a message that was pasted or passed on: what is below it is read.
    """
    count = first = len(page.low)
    done = 0
    for at in page.spoken:
        found = _head(page, at) if at >= done and page.marks[at] is What.NEW else None
        if found is None:
            if at >= done and first == count and page.is_new(at) and not is_rule(page.bare[at]):
                first = at
            continue
        start, done = found
        page.mark(_with_rule(page, start), done, What.HEAD)
        following = page.after(done)
        if first < start and following < count and not page.is_quoted(following):
            page.mark(done, count, What.HISTORY)
            return
        first = first if first < start else count


def _head(page: Page, at: int) -> tuple[int, int] | None:
    """The first and behind the last line of a head that begins there, or that ends there."""
    low = page.low[at]
    if page.bare[at][0] in RULERS or low.rstrip(":") in FORWARDED or "reply above this line" in low:
        end = _separator_end(page, at)
        if end > at:
            return at, end
    if low and role_of(low) is not None:
        end = block_end(page, at)
        if end > at:
            return at, end
    if not low or page.bare[at][0] == ">":
        return None
    if holds_quote(low):
        return at, at + 1
    start = attribution_start(page, at)
    return None if start is None or page.marks[start] is not What.NEW else (start, at + 1)


def is_rule(bare: str) -> bool:
    """Whether the line is drawn across: nothing but dashes, underscores, equal signs."""
    return len(bare) >= 3 and bare[0] in RULERS and not bare.strip(_FRAME)


def _separator_end(page: Page, at: int) -> int:
    """Behind a line such as -----Original Message-----, and the header lines or the attribution below it."""
    bare, low = page.bare[at], page.low[at]
    says = low.strip(_FRAME)
    if not says:
        return _ruled_block_end(page, at) if is_rule(bare) else at
    framed = bare[0] in "-_=*—─–~#‐━>" or bare.endswith("--")
    known = says in FORWARDED or (framed and says in ORIGINAL) or "reply above this line" in low
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
