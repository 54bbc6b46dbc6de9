"""One thank-you for each person and interview, on whatever channel."""

import re

from afterword.core.etiquette.outcome import Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.interview import Interview
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Purpose

APPLIES = frozenset({Purpose.THANKS})
CHANGES = (
    "If that thank-you never reached them, or was for somebody else, correct the record, and this one is the first."
)
LONGEST_LOOK = 2_000
GAVE_THANKS = re.compile(
    r"\bthank(?:s| you)\b[^.!?\n]{0,40}\b(?:conversation|talk|talking|time|interview|meeting|chat|speaking|hour)\b|"
    r"\bdank\w*\b[^.!?\n]{0,40}\b(?:gespräch|zeit|interview|treffen)|"
    r"\b(?:merci|remerci\w+)\b[^.!?\n]{0,40}\b(?:entretien|échange|temps|rencontre)|"
    r"\b(?:gracias|agradec\w+)\b[^.!?\n]{0,40}\b(?:conversación|entrevista|tiempo|charla)",
    re.IGNORECASE,
)
BY = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LETTER: "by letter",
    Channel.SOCIAL: "on a social network",
    Channel.SMS: "by text message",
    Channel.IN_PERSON: "in person",
}


def check(question: Question) -> Stop | None:
    """The second thank-you undoes the first: it reads as a machine's, or as pressure. What bounced was none."""
    interview = question.interview()
    about = interview.id if interview else None
    readers = {question.ledger.key(ref): ref for ref in question.proposal.people}
    for touch in question.ledger.thanks_for(about):
        again = [ref for ref in touch.people if question.ledger.key(ref) in readers]
        all_of_them = not touch.people and _were_all_there(question, interview, readers)
        if again or all_of_them:
            return Stop(_already(question, touch, again))
    if interview is None:
        return None
    return _told_the_agency(question, interview, readers) or _thanked_by_the_way(question, interview, readers)


def _told_the_agency(question: Question, interview: Interview, readers: dict[str, str]) -> Stop | None:
    """The report on an interview gives the thanks for it too: a note beside it says to the agency the same again."""
    if not question.to_agency:
        return None
    for touch in question.ledger.reports_on(interview.id):
        if any(question.ledger.key(ref) in readers for ref in touch.people):
            return Stop(_said_in_report(question, touch, readers))
    return None


def _said_in_report(question: Question, touch: Touch, readers: dict[str, str]) -> str:
    who = next(name(question.ledger.person(ref)) for ref in touch.people if question.ledger.key(ref) in readers)
    on = question.say_day(question.day_of(touch))
    return f"You told {who} how this interview went on {on}; one message to the agency after it is enough."


def _thanked_by_the_way(question: Question, interview: Interview, readers: dict[str, str]) -> Stop | None:
    """An inquiry after the interview that gave thanks for it was the thank-you too; one on its heels is a second."""
    for touch in question.standing.silent:
        since = touch.at >= interview.over_at and touch.text
        asked = [ref for ref in touch.people if question.ledger.key(ref) in readers] if since else []
        if asked and GAVE_THANKS.search(touch.text[:LONGEST_LOOK]):
            who, on = name(question.ledger.person(asked[0]), otherwise="them"), question.say_day(question.day_of(touch))
            return Stop(f"Your message to {who} on {on} gave thanks for this interview already.")
    return None


def _were_all_there(question: Question, interview: Interview | None, readers: dict[str, str]) -> bool:
    """Whether thanks that name nobody may have been theirs: all of them gave the interview, as far as is known."""
    there = {question.ledger.key(ref) for ref in interview.interviewers} if interview else set()
    return there.issuperset(readers) if there else not question.ledger.at_agency(question.proposal.people)


def _already(question: Question, touch: Touch, again: list[str]) -> str:
    on, by = question.say_day(question.day_of(touch)), BY[touch.channel]
    if not again:
        return (
            f"You gave thanks for this interview on {on}, {by}; to whom is not noted, so it counts for everybody there."
        )
    who = name(question.ledger.person(again[0]), otherwise="This person")
    return f"{who} was already thanked for this interview on {on}, {by}."
