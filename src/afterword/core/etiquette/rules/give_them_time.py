"""Without a promised date: five working days of quiet after the last thing that happened."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import name, working_days
from afterword.core.etiquette.promises import is_dated, newest_promise
from afterword.core.etiquette.question import Question
from afterword.core.facts.ledger import is_over
from afterword.core.facts.promise import Promise
from afterword.core.facts.words import Channel, Purpose
from afterword.core.worktime import day_of

APPLIES = frozenset({Purpose.INQUIRY})
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})

Event = tuple[datetime, date, str]
"""When it was, on which day of theirs, and how the reason begins."""


def check(question: Question) -> Outcome:
    """They have other work, other candidates and people to ask; a week is short for them and long only for us."""
    newest = max(_events(question), default=None)
    if newest is None:
        return None
    _, day, what = newest
    days = question.profile.quiet_working_days.value
    until = question.opening(day, days)
    if question.at >= until:
        return None
    on = question.say_day(day)
    return Wait(until, f"{what} {on}; {working_days(days)} later is {question.say_weekday(until)}.")


def _events(question: Question) -> list[Event]:
    promise = newest_promise(question.ledger, question.application)
    events = [*_interviews(question, promise), *_words(question, promise)]
    if promise is None or not is_dated(promise):
        events += _ours(question, promise)
    return events


def _interviews(question: Question, promise: Promise | None) -> list[Event]:
    """Ends of interviews; what was promised in or after an interview already speaks for it."""
    return [
        (each.over_at, day_of(each.over_at, question.place), "The interview was on")
        for each in question.ledger.held(question.application)
        if is_over(each, question.at) and (promise is None or each.start > promise.said_at)
    ]


def _words(question: Question, promise: Promise | None) -> list[Event]:
    """Their newest word, where it is newer than the promise; a promise taken back is itself such a word."""
    events = []
    word = question.ledger.last_word(question.application)
    if word and (promise is None or word.at > promise.said_at):
        who = name(question.ledger.person(word.people[0]) if word.people else None)
        did = "spoke with you on" if word.channel in SPOKEN else "wrote on"
        events.append((word.at, question.day_of(word), f"{who} {did}"))
    if promise and not is_dated(promise):
        who = name(question.ledger.person(promise.by) if promise.by else None)
        day = question.their_day(promise.said_at, promise.by)
        events.append((promise.said_at, day, f"{who} said that it will take longer, on"))
    return events


def _ours(question: Question, promise: Promise | None) -> list[Event]:
    touch = question.ledger.last_of_ours(question.application)
    if touch is None or (promise and touch.at < promise.said_at):
        return []
    return [(touch.at, question.day_of(touch), "You were last in touch with them on")]
