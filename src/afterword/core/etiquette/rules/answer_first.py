"""Whoever has asked the candidate something, or has written unread, is answered before anything else goes out."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.INQUIRY, Purpose.OTHER, Purpose.CLOSING})
CHANGES = "Read and answer them, or say that you did, and this is settled."
ASKED_ONCE = True


def check(question: Question) -> Stop | None:
    """Who asks for news while their own question lies unanswered shows that nobody reads what they write."""
    word = question.standing.waiting
    if word is None:
        return None
    who = name(question.ledger.person(word.people[0]) if word.people else None, otherwise="Somebody there")
    on = question.say_day(question.day_of(word))
    if not word.read:
        return Stop(f"{who} wrote on {on} and you have not read it yet; read it first.")
    return Stop(f"{who} asked you something on {on}; answer that first.")
