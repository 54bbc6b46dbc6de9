"""The step that answers whoever waits for the candidate's word; nothing is asked before it."""

from collections.abc import Iterator
from functools import partial

from afterword.core.etiquette.decided import untold
from afterword.core.etiquette.judge import Weighed, weigh
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.planning.asked import ask
from afterword.core.planning.missed import missed_and_unsaid
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step


def answer_meant(situation: Situation) -> Proposal | None:
    """The answer to whoever wrote last of those who wait; None where that word is not about this application."""
    word = situation.standing.waiting
    if word is None or not word.people or not situation.ledger.concerns(word, situation.application.id):
        return None
    missed = missed_and_unsaid(situation)
    return Proposal(
        purpose=Purpose.ANSWER,
        people=(situation.ledger.key(word.people[0]),),
        application=situation.application.id,
        interview=missed.id if missed and word.at >= missed.start else None,
    )


def answers(situation: Situation) -> Iterator[Step]:
    """One answer, where the guard lets it through."""
    word, meant = situation.standing.waiting, answer_meant(situation)
    if word is None or meant is None:
        return
    tells = untold(situation.application, situation.case, situation.now)
    if asked := ask(meant, situation.standing, situation.now):
        yield Step(
            purpose=Purpose.ANSWER,
            people=meant.people,
            application=situation.application.id,
            interview=meant.interview,
            earliest=asked.earliest,
            reasons=asked.reasons if tells else partial(_reasons, situation, meant.people, asked),
            asked=word.asks,
            tells=tells,
        )


def _reasons(situation: Situation, people: tuple[str, ...], asked: Weighed) -> tuple[Reason, ...]:
    return *_why(situation, people), *asked.reasons()


def _why(situation: Situation, people: tuple[str, ...]) -> tuple[Reason, ...]:
    """What the guard would say to an inquiry that came before the answer."""
    early = Proposal(purpose=Purpose.INQUIRY, people=people, application=situation.application.id)
    reasons = weigh(Question(early, situation.standing, situation.now)).reasons()
    return tuple(reason for reason in reasons if reason.rule == "answer_first")
