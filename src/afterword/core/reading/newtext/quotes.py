"""Which lines are quoted with >, and which only begin with that sign."""

import re
from typing import Final

from afterword.core.reading.newtext.page import Page, What

_MEASURE: Final = re.compile(
    r">\s?[~≈]?\d[\d.,]*\s?(?:%|k\b|€|\$|£|\+|years?|yrs?|jahre|ans\b|années|años|anni|jaar|anos\b|lat\b|år\b|år|days?|tage|jours|"
    r"días|giorni|dagen|dias|dni|months?|monate|hours?|people|employees|年|人|天)",
    re.IGNORECASE,
)
_MOST_MEASURES: Final = 6
_WRAPPED_FROM: Final = 62
_MOST_WRAPPED_WORDS: Final = 3


def mark_quotes(page: Page) -> None:
    """Mark the lines with >, and the ends of long ones that a mail program broke off without the sign."""
    if ">" not in page.small:
        return
    done, bares = 0, page.bare
    for at in [at for at, bare in enumerate(bares) if bare[:1] == ">" and page.marks[at] is What.NEW]:
        if at < done:
            continue
        end = at
        while end < len(bares) and bares[end][:1] == ">":
            end += 1
        if not _is_own(page, at, end):
            page.mark(at, end, What.QUOTE)
        if _is_broken_off(page, end):
            page.mark(end, end + 1, What.QUOTE)
        done = end


def _is_own(page: Page, start: int, end: int) -> bool:
    """Such as "> 5 years", ">From" as old mailboxes write it, ">>> a link <<<"; never below a head or another quote."""
    above = page.above(start)
    if above >= 0 and page.marks[above] in {What.HEAD, What.QUOTE}:
        return False
    lines = page.bare[start:end]
    if len(lines) == 1 and (lines[0].startswith(">From ") or lines[0].endswith("<<<")):
        return True
    return len(lines) <= _MOST_MEASURES and all(_MEASURE.match(line) for line in lines)


def _is_broken_off(page: Page, at: int) -> bool:
    """A few words in small letters between two quoted lines, the first of them long and without an end."""
    if at + 1 >= len(page.bare) or not page.bare[at] or not page.is_quoted(at + 1):
        return False
    above, below, bare = page.bare[at - 1], page.bare[at + 1].lstrip("> "), page.bare[at]
    unended = len(above) >= _WRAPPED_FROM and above[-1] not in ".!?:;。"
    return unended and bare[0].islower() and below[:1].islower() and len(bare.split()) <= _MOST_WRAPPED_WORDS
