"""The check that there is a text at all."""

from collections.abc import Iterator

from afterword.core.wording import words_of
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

FEWEST = 5


def has_text(sheet: Sheet) -> Iterator[Finding]:
    """A note says something between its greeting and its name."""
    if len(words_of(sheet.middle)) < FEWEST:
        yield Finding(check="has_text", says="There is hardly any text yet: say what you are writing for.")
