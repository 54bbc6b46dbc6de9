"""A connected mailbox is read before anything goes out, and what in it may be theirs is asked about."""

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.question import Question
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.words import OUTGOING_PURPOSES, Purpose

APPLIES = frozenset(OUTGOING_PURPOSES)
NEEDS = "mailbox.may_hold_something"
CHANGES = "Once you said what their mail is, this is gone. A mailbox that is connected has to be read again as well."
ASKED_ONCE = True
HELD_BY_DOUBT = frozenset({Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING})
"""What an answer of theirs would hold, or make needless."""
ONE_HOUR = 60
ASKED = "A mail in your mailbox may be from them. Say first whether it is: it may be the answer."
DECIDED = "A mail of theirs reads like a decision. Say first whether it is one."


def check(question: Question) -> Outcome:
    """Nothing looks less attentive than asking a question that was answered this morning.

    Looks at the moment of asking, not at the one that the other rules wait for: by then it will have been read again.
    """
    mailbox = question.case.mailbox
    minutes = question.profile.mailbox_fresh_minutes.value
    if mailbox.is_fresh(question.asked_at, minutes):
        return _held_by_doubt(mailbox) if question.purpose in HELD_BY_DOUBT else None
    within = "hour" if minutes == ONE_HOUR else f"{minutes} minutes"
    return Wait(None, f"Your mailbox was not read within the last {within}; an answer may lie there, so read it first.")


def _held_by_doubt(mailbox: Mailbox) -> Outcome:
    if mailbox.undecided:
        return Wait(None, DECIDED)
    return Wait(None, ASKED) if mailbox.unsettled else None
