"""The check that the text greets, and ends with the candidate's name."""

from collections.abc import Iterator

from afterword.core.facts.words import Channel
from afterword.core.wording import lines_of, words_of
from afterword.core.writing.names import full_name
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_SHORT = {Channel.SMS, Channel.SOCIAL, Channel.PHONE, Channel.IN_PERSON}


def greeting_and_name(sheet: Sheet) -> Iterator[Finding]:
    """A letter has a beginning and an end, and the reader of several must see whose it is."""
    if sheet.proposal.channel in _SHORT:
        return
    if not sheet.greeting:
        yield _advice("There is no greeting: begin with the reader's name.")
    name = full_name(sheet.case.candidate.name)
    last = " ".join(lines_of(sheet.draft.body)[-3:]).casefold()
    if name and words_of(name)[:1] and words_of(name)[0].casefold() not in last:
        yield _advice(f"Your name is missing at the end: sign with {name}.")
    elif not name and not sheet.closing:
        yield _advice("There is no closing line: end with a short one and your name.")


def _advice(says: str) -> Finding:
    return Finding(check="greeting_and_name", says=says, severity=Severity.ADVICE)
