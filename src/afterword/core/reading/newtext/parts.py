"""A message's text taken apart: its new words, and the signature below them."""

from afterword.core.facts.reading import Parts
from afterword.core.reading.newtext.marked import marked
from afterword.core.reading.newtext.history import is_rule
from afterword.core.reading.newtext.page import Page, What
from afterword.core.reading.newtext.signature import DELIMITERS


def parts_of(text: str) -> Parts:
    """Greeting, body, closing and name, as lines of the text in their order; at most one empty line in a row.

    Empty only where nothing is new: quotes alone, or nothing but what a telephone adds.
    """
    page = marked(text)
    return Parts(new=_lines(page, What.NEW), signature=_lines(page, What.SIGNATURE))


def _lines(page: Page, what: What) -> str:
    """The lines of that kind; where others stood between them, or none, an empty line."""
    kept: list[str] = []
    last = -1
    for at in (at for at, mark in enumerate(page.marks) if mark is what and page.bare[at]):
        if at > last + 1 and kept:
            kept.append("")
        kept.append(page.lines[at].rstrip())
        last = at
    while kept and _is_drawn(kept[0]):
        del kept[0]
    while kept and _is_drawn(kept[-1]):
        del kept[-1]
    return "\n".join(kept).strip()


def _is_drawn(line: str) -> bool:
    bare = line.strip()
    return not bare or is_rule(bare) or bare in DELIMITERS
