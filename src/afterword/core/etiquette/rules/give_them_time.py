"""Without a promised date: five working days of quiet after the last thing that happened."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from operator import itemgetter

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import name, working_days
from afterword.core.etiquette.promises import is_dated
from afterword.core.etiquette.question import Question
from afterword.core.facts.ledger import is_over
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Purpose
from afterword.core.worktime import day_of

APPLIES = frozenset({Purpose.INQUIRY})
CHANGES = "If they name a date, that counts instead; whenever they write or call, the time begins anew."
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})

NEWEST = itemgetter(0, 1)
Event = tuple[date, datetime, Callable[[], str]]
"""On which day of its reader's calendar it was, when, and how to say what it was; across the date line the later moment
may bear the earlier day, and the later day counts: to write to somebody else must not bring the inquiry forward."""


def check(question: Question) -> Outcome:
    """They have other work, other candidates and people to ask; a week is short for them and long only for us."""
    if question.moved and not question.ahead():
        return None  # nothing has happened since it was asked first, and that wall has passed
    events = _events(question)
    if not events:
        return None
    day, when, _ = max(events, key=NEWEST)
    days = question.profile.quiet_working_days.value
    until = question.opening(day, days)
    if question.at >= until:
        return None
    return Wait(until, lambda: _says(question, max(say() for *at, say in events if at == [day, when]), until))


def _says(question: Question, what: str, until: datetime) -> str:
    after = f"{working_days(question.profile.quiet_working_days.value).capitalize()} after {what}"
    return f"{after} is {question.say_weekday(until)}; give them that time."


def _events(question: Question) -> list[Event]:
    promise = question.standing.promise
    open_ended = promise is None or not is_dated(promise)
    taken_back = _taken_back(question, promise) if promise and open_ended else None
    ours = _ours(question, promise) if open_ended else None
    events = (_interview(question, promise), _word(question, promise), taken_back, ours)
    return [each for each in events if each]


def _interview(question: Question, promise: Promise | None) -> Event | None:
    """The newest end of an interview; what was promised in or after an interview already speaks for it."""
    held, at = question.standing.held, question.at
    if promise is not None:
        held = [each for each in held if each.start > promise.said_at]
    ends = [each.over_at for each in held if is_over(each, at)] if held else ()
    if not ends:
        return None
    end = max(ends)
    day = day_of(end, question.place)
    return day, end, lambda: f"the interview on {question.say_day(day)}"


def _word(question: Question, promise: Promise | None) -> Event | None:
    """Their newest word, where it is newer than the promise."""
    word = question.standing.word
    if word is None or (promise and word.at <= promise.said_at):
        return None
    day = question.latest_day(word, lambda: _newer(question, question.ledger.words, promise))
    return day, word.at, lambda: _wrote(question, word, day)


def _taken_back(question: Question, promise: Promise) -> Event:
    """A promise taken back is itself a word of theirs."""
    day = question.their_day(promise.said_at, promise.by)
    return day, promise.said_at, lambda: _took_back(question, promise, day)


def _wrote(question: Question, word: Touch, day: date) -> str:
    did = "spoke with you on" if word.channel in SPOKEN else "wrote on"
    return f"{_who(question, *word.people[:1])} {did} {question.say_day(day)}"


def _took_back(question: Question, promise: Promise, day: date) -> str:
    return f"{_who(question, promise.by)} said on {question.say_day(day)} that it takes longer"


def _ours(question: Question, promise: Promise | None) -> Event | None:
    touch = question.standing.last_of_ours
    if touch is None or (promise and touch.at < promise.said_at):
        return None
    day = question.latest_day(touch, lambda: _newer(question, question.standing.ours, promise))
    return day, touch.at, lambda: f"your own last touch on {question.say_day(day)}"


def _newer(question: Question, touches: list[Touch], promise: Promise | None) -> Iterator[Touch]:
    """Those about this application that came after the promise."""
    return (each for each in touches if question.is_here(each) and (promise is None or each.at > promise.said_at))


def _who(question: Question, ref: str | None = None) -> str:
    return name(question.ledger.person(ref) if ref else None, otherwise="they").replace("{", "(").replace("}", ")")
