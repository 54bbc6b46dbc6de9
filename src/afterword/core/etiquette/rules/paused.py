"""One switch holds everything."""

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import OUTGOING_PURPOSES

APPLIES = frozenset(OUTGOING_PURPOSES)
NEEDS = "paused"
CHANGES = "End the pause, and this is gone."
ASKED_ONCE = True


def check(question: Question) -> Outcome:
    """Who is ill, travelling or unsure needs one switch that nothing slips past."""
    if question.case.paused:
        return Wait(None, "Everything is paused; nothing goes out until you switch it on again.")
    return None
