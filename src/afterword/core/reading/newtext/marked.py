"""A text with each line marked: the whole way, and the way back where nothing would be left."""

from itertools import takewhile
from typing import Final

from afterword.core.reading.newtext.footers import mark_footers, mark_taglines
from afterword.core.reading.newtext.history import cut_history, says_something
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.passed_on import passed_on, unquoted
from afterword.core.reading.newtext.phrases import all_said
from afterword.core.reading.newtext.quotes import mark_quotes
from afterword.core.reading.newtext.signature import cut_signatures

MOST_PASSES: Final = 3
"""Through so many hands a message is followed: from the client to the agency, from there to the candidate."""
_WAY_BACK: Final = (What.SIGNATURE, What.BELOW, What.NOTICE, What.HISTORY)
"""The least certain cuts, in the order in which they are undone."""


def marked(text: str, passes: int = MOST_PASSES) -> Page:
    """The text's lines, each marked as what it is; what is passed on is read so many letters deep."""
    page = Page(text)
    said = all_said(page)
    mark_taglines(page, said)
    cut_history(page)
    mark_quotes(page)
    mark_footers(page, said)
    cut_signatures(page, said)
    for what in _WAY_BACK:
        if any(says_something(page, at) for at in page.spoken):
            break
        if what in page.marks:
            page.marks = [What.NEW if mark is what else mark for mark in page.marks]
    start = passed_on(page, said) if passes else None
    if start is not None:
        _read_on(page, start, passes - 1)
    return page


def _read_on(page: Page, start: int, passes: int) -> None:
    """Mark what is passed on as a text of its own; its signature is not the writer's."""
    lines = page.lines[start:]
    if page.is_quoted(page.after(start)):
        lines = [unquoted(line) for line in takewhile(_is_quoted_or_empty, lines)]
    within = marked("\n".join(lines), passes)
    for at, mark in enumerate(within.marks, start):
        empty = mark is What.NEW and not within.bare[at - start]
        page.marks[at] = What.FOOTER if empty or mark is What.SIGNATURE else mark


def _is_quoted_or_empty(line: str) -> bool:
    return line.lstrip()[:1] in {">", ""}
