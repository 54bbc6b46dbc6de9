"""One thank-you for each person and interview, on whatever channel."""

from afterword.core.etiquette.outcome import Outcome, Stop
from afterword.core.etiquette.phrases import name
from afterword.core.etiquette.question import Question
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Purpose

APPLIES = frozenset({Purpose.THANKS})
CHANGES = "If that thank-you never reached them, correct the record, and this one is the first."
BY = {
    Channel.EMAIL: "by e-mail",
    Channel.PHONE: "by phone",
    Channel.LETTER: "by letter",
    Channel.SOCIAL: "on a social network",
    Channel.SMS: "by text message",
    Channel.IN_PERSON: "in person",
}


def check(question: Question) -> Outcome:
    """The second thank-you undoes the first: it reads as a machine's, or as pressure. What bounced was none."""
    interview = question.interview()
    about = interview.id if interview else None
    readers = {question.ledger.key(ref): ref for ref in question.proposal.people}
    for touch in sorted(_thanks(question), key=lambda touch: touch.at):
        again = [ref for ref in touch.people if question.ledger.key(ref) in readers]
        if again and question.ledger.thanked_for(touch) == about:
            who = name(question.ledger.person(again[0]), otherwise="This person")
            on = question.say_day(question.day_of(touch))
            return Stop(f"{who} was already thanked for this interview on {on}, {BY[touch.channel]}.")
    return None


def _thanks(question: Question) -> list[Touch]:
    return [touch for touch in question.ledger.sent if touch.purpose is Purpose.THANKS]
