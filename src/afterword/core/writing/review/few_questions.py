"""The check that the reader is not given a questionnaire."""

from collections.abc import Iterator

from afterword.core.facts.words import Purpose
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

MOST = 2


def few_questions(sheet: Sheet) -> Iterator[Finding]:
    """Two questions can be answered straight back; three are homework."""
    count = sheet.middle.count("?")
    most = 1 if sheet.proposal.purpose is Purpose.INQUIRY else MOST
    if count > most:
        says = f"{count} questions: keep {'the one' if most == 1 else 'the two'} that can be answered straight back."
        yield Finding(check="few_questions", says=says, severity=Severity.ADVICE)
