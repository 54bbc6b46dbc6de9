"""One gracious word when it is over, and then no other."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Stop, Wait
from afterword.core.etiquette.question import Question
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Purpose

APPLIES = frozenset({Purpose.CLOSING})
CLOSING, INVITATION = Purpose.CLOSING, Purpose.INVITATION
CHANGES = "If they invite you again, and it goes on, this is void."
ASKED_ONCE = False
AFTER_OURS = True
OPEN = (
    "The day that they named, or the next talk, is still to come: a closing word would end it. "
    "If you want to withdraw, say so on the application's page first."
)


def check(question: Question) -> Outcome:
    """The one word leaves the door open; a second one stands in it. On the heels of an inquiry it is no farewell."""
    closed = max(_closings(question), key=lambda touch: touch.at, default=None)
    if closed:
        on = question.say_day(question.day_of(closed))
        return Stop(f"You said your closing word on {on}; it is the last one unless they write.")
    if question.standing.ending is ApplicationStatus.CLOSED:
        return Stop("You have closed this application, so there is nothing more to say.")
    return _after_silence(question) if question.standing.ending is None else None


def _after_silence(question: Question) -> Outcome:
    """Still open: while they have named a day, or a talk, nothing is silent; after an inquiry its quiet time passes."""
    promise = question.standing.promise
    if question.ahead() or (promise and promise.latest and promise.latest >= question.today):
        return Stop(OPEN)
    if not question.standing.silent:
        return None
    day = question.day_of(question.standing.silent[-1])
    until = question.after_gap(day)
    if question.at >= until:
        return None
    return Wait(until, lambda: _says(question, day, until))


def _says(question: Question, day: date, until: datetime) -> str:
    give = f"give them until {question.say_weekday(until)}"
    return f"You asked on {question.say_day(day)} and have no answer yet; {give}."


def _closings(question: Question) -> list[Touch]:
    """Our closing words since the application was last opened again by an invitation or an interview."""
    since = _opened_again(question)
    closings = [each for each in question.ledger.sent if each.purpose is CLOSING and question.is_here(each)]
    return [each for each in closings if since is None or each.at >= since]


def _opened_again(question: Question) -> datetime | None:
    invited = [touch.at for touch in question.ledger.turns if touch.purpose is INVITATION and question.is_here(touch)]
    return max([*invited, *(each.start for each in question.standing.held)], default=None)
