"""The check that a thank-you that comes late does not read as if it came at once."""

import re
from collections.abc import Iterator

from afterword.core.writing.amiss import faults_of
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


_EXAMPLE = "In the days since we spoke, …"


def late_worded(sheet: Sheet) -> Iterator[Finding]:
    """Late thanks are welcome when they know what day it is: one calm half-sentence, no apology."""
    if not sheet.occasion.late or sheet.occasion.at_agency:
        return
    worded, example = _words_of(sheet)
    if example and not worded.search(sheet.middle.replace("’", "'")):
        says = f"More than a day has passed: let the text know it, as in “{example}”."
        yield Finding(check="late_worded", says=says, severity=Severity.ADVICE)


def _words_of(sheet: Sheet) -> tuple[re.Pattern[str], str]:
    """How a text of its language knows it, with an example; "" where the language is none of those."""
    if sheet.is_english:
        return _WORDED, _EXAMPLE if reads_as_english(sheet.body) else ""
    return faults_of(sheet).late, faults_of(sheet).as_late
