"""Whether they have said something since a text was approved, so that it wants to be read again before it goes."""

from datetime import datetime

from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question, question_of
from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel

RULE = "read_again"
CHANGES = "Open the text, change what their word has made untrue, and approve it again."
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})


def overtaken(proposal: Proposal, case: Case, approved: datetime, now: datetime) -> Reason | None:
    """The reason to read it again; None where no human word about this application came after the approval."""
    question = question_of(proposal, case, now)
    word = question.ledger.last_word(proposal.application)
    return Reason(RULE, _says(question, word)) if word and approved < word.at <= now else None


def _says(question: Question, word: Touch) -> str:
    who = name(question.ledger.person(word.people[0]) if word.people else None)
    did = "spoke with you" if word.channel in SPOKEN else "wrote to you"
    on = question.say_day(question.day_of(word))
    return (
        f"{who} {did} on {on}, after you approved this text. Read it again, and approve it once more if it still fits."
    )
