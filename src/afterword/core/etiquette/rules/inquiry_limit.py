"""Two inquiries without an answer are an answer."""

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import count
from afterword.core.etiquette.question import Question
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.INQUIRY, Purpose.OTHER})
CHANGES = "If they write, you may ask again, though not without end."
ASKED_ONCE = True
AFTER_OURS = True


def check(question: Question) -> Stop | None:
    """A third of HR managers have dropped a candidate who kept asking; silence after two is theirs to break."""
    if question.standing.may_be_asked_again():
        return None
    inquiries, since = question.standing.inquiries, question.standing.silent
    if len(inquiries) >= question.profile.inquiries_in_all.value:
        return Stop(f"You have asked {_times(len(inquiries))} in all; more would be pushing. Let it rest.")
    on = question.say_day(question.day_of(since[-1]))
    return Stop(f"You have asked {_times(len(since))}, last on {on}, and had no answer. Let it rest until they write.")


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{count(number)} times")
