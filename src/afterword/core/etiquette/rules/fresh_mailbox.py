"""A connected mailbox is read before anything goes out: an answer may lie there."""

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import OUTGOING_PURPOSES

APPLIES = frozenset(OUTGOING_PURPOSES)
NEEDS = "mailbox.connected"
CHANGES = "Once the mailbox has been read again, this is gone; if an answer lies there, it comes first."
ASKED_ONCE = True
ONE_HOUR = 60


def check(question: Question) -> Outcome:
    """Nothing looks less attentive than asking a question that was answered this morning.

    Looks at the moment of asking, not at the one that the other rules wait for: by then it will have been read again.
    """
    mailbox = question.case.mailbox
    minutes = question.profile.mailbox_fresh_minutes.value
    if not mailbox.connected or mailbox.is_fresh(question.asked_at, minutes):
        return None
    within = "hour" if minutes == ONE_HOUR else f"{minutes} minutes"
    return Wait(None, f"Your mailbox was not read within the last {within}; an answer may lie there, so read it first.")
