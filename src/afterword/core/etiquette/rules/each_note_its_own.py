"""No note is another one with the name changed."""

from afterword.core.etiquette.notes import notes_to_others
from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose
from afterword.core.likeness import TOO_LIKE, likeness

APPLIES = frozenset({Purpose.THANKS})
CHANGES = "Say in it what only this reader and you spoke about, and this is gone."
ASKED_ONCE = True


def check(question: Question) -> Stop | None:
    """Colleagues lay their notes side by side; a copy undoes all of them. What has no text yet is like no other."""
    text = question.proposal.text
    if not text:
        return None
    notes = notes_to_others(question.proposal.people, question.ledger)
    twin = next((note for note in notes if likeness(text, note.text) >= TOO_LIKE), None)
    return Stop(_says(question, twin)) if twin else None


def _says(question: Question, note: Touch) -> str:
    other = name(question.ledger.person(note.people[0]) if note.people else None, otherwise="somebody else")
    reader = name(question.readers[0] if question.readers else None, otherwise="this reader")
    on = question.say_day(question.day_of(note))
    return f"This is nearly the text of your note to {other} of {on}; say what only {reader} and you spoke about."
