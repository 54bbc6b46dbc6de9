"""Whoever promised something does it, or says that it is coming, before they thank or ask."""

from afterword.core.etiquette.commitments import unsaid
from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import count, name, plain
from afterword.core.etiquette.question import Question
from afterword.core.facts.debrief import Commitment
from afterword.core.facts.words import Purpose

APPLIES = frozenset({Purpose.THANKS, Purpose.INQUIRY})
NEEDS = "debriefs"
CHANGES = "Once it is done, attached or named as coming, this is gone."
ASKED_ONCE = True


def check(question: Question) -> Stop | None:
    """A promise to an interviewer is the first piece of work they see of a candidate; who asks before it, forgot it."""
    if not question.case.debriefs:
        return None
    missing = unsaid(question.proposal, question.ledger, question.application)
    return Stop(_says(question, missing)) if missing else None


def _says(question: Question, missing: tuple[Commitment, ...]) -> str:
    first = missing[0]
    whom = f" {name(question.ledger.person(first.person), otherwise='them')}" if first.person else ""
    what = f"“{plain(first.text)}”" if first.text.strip() else "something"
    more = f" and {count(len(missing) - 1)} more" if len(missing) > 1 else ""
    it = "them" if more else "it"
    coming = "they are coming" if more else "it is coming"
    return f"You promised{whom} {what}{more}; do {it} first, attach {it}, or say in the text that {coming}."
