"""The check that an answer says what the candidate decided about an offer, and not that they are still thinking."""

from collections.abc import Iterator
from typing import Final

from afterword.core.etiquette.decided import Decision, decision_of
from afterword.core.etiquette.offer_word import takes, thought_over, turns_down
from afterword.core.facts.words import Purpose
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_DECIDED: Final = {
    Decision.ACCEPTED: "You accepted the offer",
    Decision.DECLINED: "You turned the offer down",
    Decision.STEPPED_BACK: "You stepped back",
}
_SHOWN: Final = 90
"""Of their sentence, in characters."""


def decision_said(sheet: Sheet) -> Iterator[Finding]:
    """Whoever reads "I'll come back to you" waits, and keeps the place; the other word is worse than none."""
    application = sheet.occasion.application
    decided = decision_of(application) if application and sheet.proposal.purpose is Purpose.ANSWER else None
    if decided is None:
        return
    thinks, yes, no = thought_over(sheet.body), takes(sheet.body), turns_down(sheet.body)
    if thinks and not (yes or no):
        says = f"{_DECIDED[decided]}, but “{thinks[:_SHOWN]}” says that you are still thinking about it. Say yes or no."
        yield Finding(check="decision_said", says=says, severity=Severity.ERROR)
    elif (decided is Decision.ACCEPTED and no and not yes) or (decided is not Decision.ACCEPTED and yes and not no):
        says = f"{_DECIDED[decided]}, but the text says the opposite. Say what you decided."
        yield Finding(check="decision_said", says=says, severity=Severity.ERROR)
