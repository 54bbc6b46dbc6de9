"""The check that the text greets, and ends with a name: that of the candidate, where it is known."""

from collections.abc import Iterator

from afterword.core.wording import lines_of, words_of
from afterword.core.writing.budget import SHORT_CHANNELS
from afterword.core.writing.names import full_name
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_LONGEST_NAME = 4
"""Ours: names of more words are rare, and sentences of fewer are, too."""


def greeting_and_name(sheet: Sheet) -> Iterator[Finding]:
    """A letter has a beginning and an end, and the reader of several must see whose it is."""
    if sheet.proposal.channel in SHORT_CHANNELS:
        return
    if not sheet.greeting:
        yield _advice("There is no greeting: begin with the reader's name.")
    name = full_name(sheet.case.candidate.name)
    last = " ".join(lines_of(sheet.draft.body)[-3:]).casefold()
    if name and words_of(name)[:1] and words_of(name)[0].casefold() not in last:
        yield _advice(f"Your name is missing at the end: sign with {name}.")
    elif not name and not _is_signed(sheet):
        says = "The text ends without a name: put yours under it, or give it once in the settings."
        yield Finding(check="greeting_and_name", says=says, severity=Severity.ERROR)


def _is_signed(sheet: Sheet) -> bool:
    """Whether a name may stand at the end, where it is not known: something under the closing, or a line of its own."""
    if sheet.closing:
        return len(sheet.closing) > 1
    last = lines_of(sheet.draft.body)[-1:]
    return (
        bool(last) and len(words_of(last[0])) <= _LONGEST_NAME and not last[0].rstrip().endswith((".", "!", "?", ","))
    )


def _advice(says: str) -> Finding:
    return Finding(check="greeting_and_name", says=says, severity=Severity.ADVICE)
