"""Without a promised date: five working days of quiet after the last thing that happened."""

from datetime import date, datetime

from afterword.core.etiquette.outcome import Outcome, Wait
from afterword.core.etiquette.phrases import name, working_days
from afterword.core.etiquette.promises import is_dated
from afterword.core.etiquette.question import Question
from afterword.core.facts.ledger import is_over
from afterword.core.facts.promise import Promise
from afterword.core.facts.words import Channel, Purpose
from afterword.core.worktime import day_of

APPLIES = frozenset({Purpose.INQUIRY})
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})

Event = tuple[datetime, date, str]
"""When it was, on which day of theirs, and what it was."""


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
    after = f"{working_days(days).capitalize()} after {what.format(question.say_day(day))}"
    return Wait(until, f"{after} is {question.say_weekday(until)}; give them that time.")


def _events(question: Question) -> list[Event]:
    promise = question.promise
    events = [*_interviews(question, promise), *_words(question, promise)]
    if promise is None or not is_dated(promise):
        events += _ours(question, promise)
    return events


def _interviews(question: Question, promise: Promise | None) -> list[Event]:
    """The newest end of an interview; what was promised in or after an interview already speaks for it."""
    ends = [
        each.over_at
        for each in question.held
        if is_over(each, question.at) and (promise is None or each.start > promise.said_at)
    ]
    return [(max(ends), day_of(max(ends), question.place), "the interview on {}")] if ends else []


def _words(question: Question, promise: Promise | None) -> list[Event]:
    """Their newest word, where it is newer than the promise; a promise taken back is itself such a word."""
    events = []
    word = question.word
    if word and (promise is None or word.at > promise.said_at):
        did = "spoke with you on" if word.channel in SPOKEN else "wrote on"
        events.append((word.at, question.day_of(word), f"{_who(question, *word.people[:1])} {did} {{}}"))
    if promise and not is_dated(promise):
        day = question.their_day(promise.said_at, promise.by)
        events.append((promise.said_at, day, f"{_who(question, promise.by)} said on {{}} that it takes longer"))
    return events


def _ours(question: Question, promise: Promise | None) -> list[Event]:
    touch = question.last_of_ours
    if touch is None or (promise and touch.at < promise.said_at):
        return []
    return [(touch.at, question.day_of(touch), "your own last touch on {}")]


def _who(question: Question, ref: str | None = None) -> str:
    """A name that may stand in a pattern; braces in it are only letters."""
    return name(question.ledger.person(ref) if ref else None, otherwise="they").replace("{", "(").replace("}", ")")
