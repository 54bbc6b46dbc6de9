"""Nobody is called, texted or messaged on a social network who did not ask for it."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Direction, Purpose

APPLIES = frozenset(OUTGOING_PURPOSES)
CHANGES = "If they asked you to use it, note that with the person; an e-mail needs no invitation."
ASKED_ONCE = True
CALLED_BY = {
    Channel.PHONE: frozenset({Channel.PHONE}),
    Channel.SMS: frozenset({Channel.SMS, Channel.PHONE}),
    Channel.SOCIAL: frozenset({Channel.SOCIAL}),
}
"""What each of these media may answer: a missed call is answered by a call, or by a text message."""
CHANNELS = frozenset(CALLED_BY)
BY = {Channel.PHONE: "phone calls", Channel.SMS: "text messages", Channel.SOCIAL: "messages on a social network"}


def check(question: Question) -> Stop | None:
    """A call takes the reader's time when it suits the caller; a change of medium is never a way round a wait."""
    channel = question.proposal.channel
    if channel not in CHANNELS:
        return None
    for ref in question.proposal.people or ("",):
        person = question.ledger.person(ref)
        invited = person is not None and channel in person.invited_channels
        if not invited and not _answers_a_call(question, ref):
            who = name(person, otherwise="This person")
            return Stop(f"{who} has not invited {BY[channel]}; write an e-mail instead.")
    return None


def _answers_a_call(question: Question, ref: str) -> bool:
    """Whether that person called last on such a medium, and this is the answer."""
    if question.purpose is not Purpose.ANSWER:
        return False
    key, media = question.ledger.key(ref), CALLED_BY[question.proposal.channel]
    theirs = [each for each in question.case.touches if each.channel in media and _is_with(question, each, key)]
    newest = max(theirs, key=lambda each: each.at, default=None)
    return newest is not None and newest.direction is Direction.IN and newest.human


def _is_with(question: Question, touch: Touch, key: str) -> bool:
    return key in map(question.ledger.key, touch.people)
