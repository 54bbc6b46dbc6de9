"""What its writer should heed before a message leaves that the guard lets go: their question, or a thank-you today."""

from datetime import datetime
from typing import Final

from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question, question_of
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose

BESIDE: Final = frozenset({Purpose.THANKS, Purpose.REPORT, Purpose.DELIVERY})
"""What the rule `answer_first` lets through: the day of thanks would pass while a hard question is thought over."""
IN_ONE: Final = {
    Purpose.THANKS: "Answer that first; your thanks can stand in the same mail.",
    Purpose.REPORT: "Answer that first; how it went can stand in the same mail.",
    Purpose.DELIVERY: "Answer that first; what you promised can come with the same mail.",
}


def heed(proposal: Proposal, case: Case, now: datetime) -> tuple[str, ...]:
    """Sentences of advice, the weightiest first; none where it can simply leave. They hold nothing back."""
    question = question_of(proposal, case, now)
    said = (_their_question(question), _thanked_today(question), _one_to_the_agency(question))
    return tuple(each for each in said if each)


def _their_question(question: Question) -> str | None:
    """The reader's own question is open: whatever else comes from the candidate looks as if it had not been read."""
    word, purpose = question.standing.waiting, question.purpose
    if purpose not in BESIDE or word is None or not word.people or not word.asks:
        return None
    asker, readers = question.ledger.key(word.people[0]), map(question.ledger.key, question.proposal.people)
    if asker not in readers:
        return None
    who = name(question.ledger.person(asker))
    return f"{who} asked you something on {question.say_day(question.day_of(word))}. {IN_ONE[purpose]}"


def _thanked_today(question: Question) -> str | None:
    """The same reader was thanked today for another talk: no rule stops it, but two at once read as a routine."""
    if question.purpose is not Purpose.THANKS:
        return None
    readers = set(map(question.ledger.key, question.proposal.people))
    for touch in question.ledger.arrived():
        again = [key for key in map(question.ledger.key, touch.people) if key in readers]
        if again and touch.purpose is Purpose.THANKS and question.day_of(touch) == question.today:
            who = name(question.ledger.person(again[0]))
            return (
                f"You thanked {who} today already, for another talk. Two thank-yous within hours read as a routine: "
                "leave this one until tomorrow, or drop it if that one was for both."
            )
    return None


def _one_to_the_agency(question: Question) -> str | None:
    """The report gives thanks too and says more; once one of the two has left, the other stays here."""
    interview = question.interview()
    there = set(map(question.ledger.key, interview.interviewers)) if interview else set()
    met = not there.isdisjoint(map(question.ledger.key, question.proposal.people))
    if question.purpose is not Purpose.THANKS or not question.to_agency or met:
        return None
    return (
        "One message to the agency after an interview is enough: this one, or the report on how it went, which thanks "
        "them as well. Once one of them has left, the other is dropped."
    )
