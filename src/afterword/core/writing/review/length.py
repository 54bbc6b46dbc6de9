"""The check that the text is short enough to be read at once."""

from collections.abc import Iterator

from afterword.core.facts.words import Channel, Purpose
from afterword.core.wording import words_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import LONGEST_TEXT, Sheet

TOO_LONG = 400
_BY_CHANNEL = {Channel.LETTER: (150, 300), Channel.SMS: (60, 120), Channel.SOCIAL: (90, 200)}
_BY_PURPOSE = {Purpose.THANKS: (180, TOO_LONG), Purpose.INQUIRY: (130, 300), Purpose.REPORT: (300, 600)}


def length(sheet: Sheet) -> Iterator[Finding]:
    """A thank-you has 100 to 180 words (14 advice pages agree on it); an inquiry fewer, a text message fewer still."""
    if len(sheet.draft.body) > LONGEST_TEXT:
        says = f"Only the first {LONGEST_TEXT:,} characters were looked at: nobody reads more of a message."
        yield Finding(check="length", says=says)
        return
    proposal = sheet.proposal
    good, most = _BY_CHANNEL.get(proposal.channel) or _BY_PURPOSE.get(proposal.purpose, (200, TOO_LONG))
    count = len(words_of(sheet.draft.body))
    if count > most:
        yield Finding(check="length", says=f"{count} words are too many: keep it under {good}.")
    elif count > good:
        says = f"{count} words: it will be read more readily with fewer than {good}."
        yield Finding(check="length", says=says, severity=Severity.ADVICE)
