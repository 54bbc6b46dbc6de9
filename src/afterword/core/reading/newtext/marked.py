"""A text with each line marked: the whole way, and the way back where nothing would be left."""

from typing import Final

from afterword.core.reading.newtext.footers import mark_footers, mark_taglines
from afterword.core.reading.newtext.history import cut_history, says_something
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.phrases import all_said
from afterword.core.reading.newtext.quotes import mark_quotes
from afterword.core.reading.newtext.signature import cut_signatures

_WAY_BACK: Final = (What.SIGNATURE, What.BELOW, What.NOTICE, What.HISTORY)
"""The least certain cuts, in the order in which they are undone."""


def marked(text: str) -> Page:
    """The text's lines, each marked as what it is."""
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
    return page
