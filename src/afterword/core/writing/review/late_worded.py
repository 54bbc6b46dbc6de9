"""The check that a thank-you that comes late does not read as if it came at once."""

from collections.abc import Iterator

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spellings import reads_as_english

_WORDED = any_of(r"""
    \b(?:since we (?:spoke|talked|met)|since our (?:conversation|talk|call|meeting)|a (?:few
    ...|couple of) days|some days|a week ago|last week|days ago|it has been|it's been|later than
    ...|belated(?:ly)?|late in coming|at last|took me|taken me|days have passed|over the (?:weekend
    ...|week-end|holidays?|break)|in the days since|earlier this week|meant to (?:write|thank|send)|(?:has
    ...|have) (?:since|gone by|passed)|ever since|since then|last (?:mon|tues
    ...|wednes|thurs|fri)day|(?:has|have) come up|on my mind (?:since|all)|slow to|not (?:written|thanked)
    ...|by now|the other day|sooner)\b
    """)


def late_worded(sheet: Sheet) -> Iterator[Finding]:
    """Late thanks are welcome when they know what day it is: one calm half-sentence, no apology."""
    if (
        sheet.occasion.late
        and sheet.is_english
        and reads_as_english(sheet.body)
        and not sheet.occasion.at_agency
        and not _WORDED.search(sheet.middle)
    ):
        says = "More than a day has passed: let the text know it, as in “In the days since we spoke, …”."
        yield Finding(check="late_worded", says=says, severity=Severity.ADVICE)
