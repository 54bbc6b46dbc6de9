"""The check that the reader is not given a questionnaire."""

from collections.abc import Iterator

from afterword.core.facts.words import Purpose
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

MOST = 2
MOST_OF = {Purpose.INQUIRY: 1, Purpose.REPORT: 3}
"""A report may ask two things, and whether those who were there may be thanked."""


def few_questions(sheet: Sheet) -> Iterator[Finding]:
    """Two questions can be answered straight back; three are homework."""
    count = sheet.middle.count("?")
    most = MOST_OF.get(sheet.proposal.purpose, MOST)
    if count > most:
        kept = {1: "the one", 2: "the two"}.get(most, "few")
        says = f"{count} questions: keep {kept} that can be answered straight back."
        yield Finding(check="few_questions", says=says, severity=Severity.ADVICE)
