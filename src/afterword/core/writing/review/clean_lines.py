"""The check that no hidden character or stray line end is in the subject or the text."""

import unicodedata
from collections.abc import Iterator

from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_JOINERS = "\u200c\u200d"
_WANTED = f"\n\t{_JOINERS}"
"""Some names, and some pictures, are written with a joiner."""
LONGEST_SUBJECT = 200


def clean_lines(sheet: Sheet) -> Iterator[Finding]:
    """A line end in a subject would become a header of its own; hidden characters carry what nobody sees."""
    subject = sheet.draft.subject
    hidden = any(unicodedata.category(char) in _HIDDEN and char not in _JOINERS for char in subject)
    if hidden or len(subject) > LONGEST_SUBJECT:
        yield Finding(
            check="clean_lines", says="The subject has to be one short line: take out line ends and hidden characters."
        )
    body = sheet.draft.body.replace("\r\n", "\n")
    if any(unicodedata.category(char) in _HIDDEN and char not in _WANTED for char in body):
        yield Finding(
            check="clean_lines", says="There are hidden control characters in the text: type that passage anew."
        )
