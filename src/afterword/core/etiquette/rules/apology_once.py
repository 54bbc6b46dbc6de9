"""One apology to an employer for a talk that was missed, or to which one came late."""

from afterword.core.etiquette.apologies import owns_up, says_sorry
from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.interview import Interview
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import InterviewStatus, Purpose

APPLIES = frozenset({Purpose.ANSWER, Purpose.OTHER})
CHANGES = (
    "If whom you want to write to now writes or calls, you may answer them; or if that apology was for another talk."
)
GIVEN_IN = frozenset({Purpose.ANSWER, Purpose.OTHER, Purpose.THANKS, Purpose.CLOSING})
MISSED, CANCELLED = InterviewStatus.MISSED, InterviewStatus.CANCELLED


def check(question: Question) -> Stop | None:
    """The first apology is owned up to; the second, to whomever there, makes the hour larger than it was."""
    talk = None if question.to_agency else _talk(question)
    if talk is None or not _apologises(talk, question.proposal.text, question.proposal.interview):
        return None
    said = [touch for touch in question.ledger.sent if _is_apology(question, touch, talk)]
    last = max(said, key=lambda touch: touch.at, default=None)
    if last is None or _wrote_since(question, last):
        return None
    who = name(question.ledger.person(last.people[0]) if last.people else None, otherwise="them")
    on = question.say_day(question.day_of(last))
    return Stop(f"You said sorry to {who} for that interview on {on}; to one employer, once is enough.")


def _talk(question: Question) -> Interview | None:
    """The interview that it is about: the named one, else the newest of this application that has begun."""
    named = question.ledger.interview(question.proposal.interview)
    if named:
        return named
    begun = [one for one in question.case.interviews if _has_begun(question, one)]
    return max(begun, key=lambda one: one.start, default=None)


def _has_begun(question: Question, one: Interview) -> bool:
    here = question.application in (None, one.application)
    return here and one.status is not CANCELLED and one.start <= question.asked_at


def _apologises(talk: Interview, text: str, about: str | None) -> bool:
    """Whether words that may name that talk are an apology for it; without words, an answer about a missed one is."""
    if about == talk.id and talk.status is MISSED:
        return not text or says_sorry(text)
    return owns_up(text)


def _is_apology(question: Question, touch: Touch, talk: Interview) -> bool:
    """Whether that message of ours to the employer was one for that talk."""
    if touch.purpose not in GIVEN_IN or touch.at < talk.start or touch.interview not in (None, talk.id):
        return False
    if not question.is_here(touch) or question.ledger.at_agency(touch.people):
        return False
    if touch.purpose is Purpose.ANSWER:
        return _apologises(talk, touch.text, touch.interview)
    return owns_up(touch.text)


def _wrote_since(question: Question, last: Touch) -> bool:
    """Whether one of those whom it goes to has written since: they are answered, sorry or not."""
    readers = set(map(question.ledger.key, question.proposal.people))
    later = (word for word in question.ledger.words if word.at > last.at)
    return any(not word.people or not readers.isdisjoint(map(question.ledger.key, word.people)) for word in later)
