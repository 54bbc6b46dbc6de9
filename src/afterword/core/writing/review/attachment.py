"""The check that what the text calls attached is there."""

from collections.abc import Iterator

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_NAMED = any_of(r"""
    \b(?:is|are|I(?:'ve| have)|I'm|I am|please find|find|see|have) attach(?:ed|ing)\b
    \battached (?:is|are|you|please|to this|here)\b|\b(?:the|my|an|see) attachments?\b|\b(?:see|open|find|read
    ...|use) (?:the |my )?attached\b
    ...|\bI(?:'ve| have)? (?:also )?(?:attach|added|put|included) (?:my|the|a|an) [^.\n]{0,30}\b(?:to|in
    ...|with) this (?:e-?mail|mail|message)\b|\(attached\)|(?:^|\n)attached\b
    \benclosed\b|\bI(?:'ve| have|'ll| will)? (?:also )?(?:enclose|attach)\b
    """)


def attachment(sheet: Sheet) -> Iterator[Finding]:
    """The commonest second mail in the world is the one with the attachment."""
    if _NAMED.search(sheet.middle.replace("’", "'")) and not sheet.proposal.covers:
        says = "The text speaks of an attachment: make sure that it is there."
        yield Finding(check="attachment", says=says, severity=Severity.ADVICE)
