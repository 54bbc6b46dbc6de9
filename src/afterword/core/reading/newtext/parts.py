"""A message's text taken apart: its new words, and the signature below them."""

from afterword.core.facts.reading import Parts
from afterword.core.reading.newtext.history import DELIMITERS, RULERS, is_rule
from afterword.core.reading.newtext.marked import marked
from afterword.core.reading.newtext.page import Page, What


def parts_of(text: str) -> Parts:
    """Greeting, body, closing and name, as lines of the text in their order; at most one empty line in a row.

    Empty only where nothing is new: quotes alone, or nothing but what a telephone adds.
    """
    page = marked(text)
    marks, bares, new, signature = page.marks, page.bare, What.NEW, What.SIGNATURE
    return Parts(
        new=_text(page, [at for at, mark in enumerate(marks) if mark is new and bares[at]]),
        signature=_text(page, [at for at in page.spoken if marks[at] is signature]),
    )


def _text(page: Page, lines: list[int]) -> str:
    """The lines without those drawn at either end; where others stood between them, or none, an empty line."""
    while lines and _is_drawn(page.bare[lines[-1]]):
        lines.pop()
    kept: list[str] = []
    last = -1
    for at in lines:
        if kept and at > last + 1:
            kept.append("")
        if kept or not _is_drawn(page.bare[at]):
            kept.append(page.lines[at].rstrip())
        last = at
    return "\n".join(kept).strip()


def _is_drawn(bare: str) -> bool:
    return bare[0] in RULERS and (bare in DELIMITERS or is_rule(bare))
