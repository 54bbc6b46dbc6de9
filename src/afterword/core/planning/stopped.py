"""What is no step because the guard stops it: told with its reasons, so that nobody wonders why nothing is next."""

from datetime import datetime

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.commitments import carrying
from afterword.core.etiquette.explain import Part, explain
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.planning.answer import answer_meant
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation


def stopped(case: Case, now: datetime, *, only: str) -> tuple[Part, ...]:
    """Why their word cannot be answered, or else why nobody may be asked about the next steps of that application.

    () where nothing stops the answer, and the application has ended or nothing stops the question.
    """
    application = next(each for each in case.applications if each.id == only)
    situation = Situation(application, ledger_of(case), now)
    answer = answer_meant(situation)
    if answer and (parts := _stops(answer, case, now)):
        return parts
    reader = _reader(situation)
    if situation.ending or not situation.over or reader is None:
        return ()
    meant = Proposal(purpose=Purpose.INQUIRY, people=(reader,), cc=situation.copies, application=only)
    return _stops(carrying(meant, situation.ledger), case, now)


def _stops(proposal: Proposal, case: Case, now: datetime) -> tuple[Part, ...]:
    return tuple(part for part in explain(proposal, case, now).parts if part.word is Word.STOP)


def _reader(situation: Situation) -> str | None:
    """Whoever would be asked; where that side has nobody, whoever held the newest interview."""
    met = (ref for interview in reversed(situation.over) for ref in interview.interviewers)
    return next(readers(situation), None) or next(met, None)
