"""The check that words are spelt right, and not mistaken for others."""

from collections.abc import Iterator

from afterword.core.writing.mending import instead
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spellings import reads_as_english, slips_in

MOST = 5


def spelling(sheet: Sheet) -> Iterator[Finding]:
    """A reader who stumbles over a word reads the next line less kindly."""
    if not reads_as_english(sheet.body):
        return
    last, told = 0, 0
    for start, end, right in slips_in(sheet.plain):
        if start < last or told == MOST:
            continue
        last, told = end, told + 1
        says = f"“{sheet.said[start:end].strip()}” is a slip: “{right.strip()}” is meant."
        mend = instead(sheet, start, end, right)
        yield Finding(check="spelling", says=says, severity=Severity.ADVICE, mend=mend)
