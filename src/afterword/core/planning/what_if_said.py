"""A what-if in sentences: what is imagined, and what it would move; the page and the terminal both read them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from afterword.core.etiquette.phrases import listed
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.step import REST
from afterword.core.planning.what_if import Moved

Say = Callable[[datetime], str]
"""How a moment is said where these sentences are read."""

REACHED: Final = {
    Channel.PHONE: "called {}",
    Channel.EMAIL: "wrote to {}",
    Channel.LETTER: "wrote {} a letter",
    Channel.SOCIAL: "sent {} a message on a social network",
    Channel.SMS: "sent {} a text message",
    Channel.IN_PERSON: "went to see {}",
}
IN_ORDER_TO: Final = {
    Purpose.THANKS: "to say thank you",
    Purpose.INQUIRY: "to ask about the next steps",
    Purpose.ANSWER: "to answer them",
    Purpose.DELIVERY: "to hand over what you promised",
    Purpose.CLOSING: "for a last kind word",
    Purpose.REPORT: "to tell how it went",
    Purpose.OTHER: "about something else",
}
STEPS: Final = {
    Purpose.THANKS: "the thank-you to {}",
    Purpose.INQUIRY: "the question to {} about the next steps",
    Purpose.ANSWER: "your answer to {}",
    Purpose.DELIVERY: "what you promised {}",
    Purpose.CLOSING: "the last kind word to {}",
    Purpose.REPORT: "the word to {} on how it went",
    REST: "the day from which to let it rest",
}


def imagined(proposal: Proposal, case: Case) -> str:
    """If you called Dana Ruiz to ask about the next steps."""
    whom = _people(proposal.people, case)
    return f"If you {REACHED[proposal.channel].format(whom)} {IN_ORDER_TO[proposal.purpose]}"


def told(moved: Moved, case: Case, say: Say, *, here: str) -> str:
    """One sentence on one step; of another application than `here`, its role is named."""
    step = STEPS.get(moved.purpose, "the message to {}").format(_people(moved.people, case))
    where = "" if moved.application in (None, here) else f"For {_role(moved.application, case)}: "
    sentence = where + (step if where else step[:1].upper() + step[1:]) + _becomes(moved, say)
    others = f", and goes to them instead of {_people(moved.instead_of, case)}" if moved.instead_of else ""
    return f"{sentence}{others}."


def _people(refs: Sequence[str], case: Case) -> str:
    names = {person.id: person.name or person.email for person in case.people}
    return listed([names.get(ref) or ref for ref in refs])


def _role(application: str | None, case: Case) -> str:
    return next((each.role for each in case.applications if each.id == application), "") or "your other application"


def _becomes(moved: Moved, say: Say) -> str:
    if moved.what == "goes":
        return " falls away"
    if moved.after is None:
        return " has no day any more"
    if moved.what == "comes":
        return f" comes on {say(moved.after)}"
    if moved.before is None:
        return f" may come on {say(moved.after)}"
    if moved.before == moved.after:
        return f" stays on {say(moved.after)}"
    return f" moves from {say(moved.before)} to {say(moved.after)}"
