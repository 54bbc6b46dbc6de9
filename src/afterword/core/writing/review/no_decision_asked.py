"""The check that a thank-you does not ask for the decision: that would be an inquiry."""

from collections.abc import Iterator

from afterword.core.facts.words import Purpose
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

FOUND = any_of(r"""
    \b(?:when|how soon|by when) (?:will|can|might|may|should|could|do|would|are|is) (?:I|you|we|they
    ...|the team|the company|a decision|there)\b[^.?!\n]{0,60}\b(?:hear|decid\w*|decision|know|expect
    ...|let me know|get back|update|next steps?|next round)
    \b(?:have|has) (?:you|the team|they|a decision|any decision)\b[^.?!\n]{0,30}\b(?:decid\w*|decision
    ...|made)\b
    \b(?:any|an) (?:update|news|word|decision|feedback)\b
    \b(?:update|news) on (?:the|your|my) (?:decision|status|application|process|timeline|timing|role
    ...|position|search)
    \b(?:your|the|final|hiring) decision\b[^.?!\n]{0,40}\?
    \bwhat (?:is|are|'s) (?:the|your) (?:next steps?|timeline|timing|time ?frame|status)\b
    \bwhere (?:things|my application|the process|the decision|the search) stands?\b
    \bwhere (?:I|we|you) (?:am|are|stand) (?:in|with) (?:the|your|my) (?:process|search|decision
    ...|application|hiring)
    \b(?:status of|state of) (?:my|the) (?:application|candidacy|process|decision)
    \bwhat(?:'s| is| are)? ?(?:the )?next (?:steps?|in the process)\b[^.!\n]{0,40}
    \b(?:let me know|tell me|hear|know)\b[^.?!\n]{0,30}\b(?:if|whether|when) (?:I|you)(?:'ve|'ll|'re
    ...| have| will| are| got| am| made)?\b[^.?!\n]{0,30}\b(?:the job|decid\w*|decision|moving forward
    ...|move forward|selected|successful|next round|the role|the position)
    \b(?:next steps?|timeline|time ?frame)\b[^.!\n]{0,60}\?
    \b(?:did|do|will|have) I (?:get|got|gotten|have) the (?:job|role|position|offer)\b
    \bmade (?:a|your|the|any) decision\b
    \bhow (?:many|are) (?:the )?other candidates\b
    """)


def no_decision_asked(sheet: Sheet) -> Iterator[Finding]:
    """Thanks that ask when they will decide are heard as the question alone, and too early."""
    if sheet.proposal.purpose is not Purpose.THANKS:
        return
    found = FOUND.search(sheet.said.replace("’", "'"))
    if found:
        says = f"“{_short(found.group())}” asks about the decision; leave that to the inquiry, when its time has come."
        yield Finding(check="no_decision_asked", says=says)


def _short(text: str) -> str:
    return " ".join(text.split())[:60]
