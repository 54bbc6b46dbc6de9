"""One thank-you for each person and interview, on whatever channel."""

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
