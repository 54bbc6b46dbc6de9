"""A thank-you belongs to the day after the interview; a week later it is an afterthought."""

from datetime import UTC, date, timedelta

from afterword.core.etiquette.outcome import Note, Outcome, Stop
from afterword.core.etiquette.phrases import ordinal
from afterword.core.etiquette.question import Question
from afterword.core.facts.ledger import is_over
from afterword.core.facts.words import Purpose
from afterword.core.worktime import day_of, working_day_after

APPLIES = frozenset({Purpose.THANKS})
CHANGES = "Only the day of the interview counts here; correct it if it is wrong."


def check(question: Question) -> Outcome:
    """Decisions fall early, and a note that comes after them looks like a duty done late."""
    interview = question.interview()
    if interview is None or not is_over(interview, question.at):
        return None
    profile = question.profile
    ended = day_of(interview.over_at, question.place)
    last = working_day_after(ended, profile.thanks_last_working_day.value, question.place)
    was = f"The interview was on {question.say_day(ended)}"
    if question.today > last:
        return Stop(f"{was}; {_too_late(question, last, ended)}. Put the thanks into your inquiry instead.")
    hours = profile.thanks_best_within_hours.value
    if question.at - interview.over_at.astimezone(UTC) > timedelta(hours=hours):
        return Note(
            lambda: f"{was}, more than {hours} hours ago: thanks are best sent sooner, and these are still in time."
        )
    return None


def _too_late(question: Question, last: date, ended: date) -> str:
    """That the time for it is over, or will be at the first moment at which it could leave."""
    soonest = f", and it could leave on {question.say_day(question.today)} at the earliest" if question.moved else ""
    if last == ended:
        return f"thanks are sent on the same day or not at all{soonest}"
    which = ordinal(question.profile.thanks_last_working_day.value)
    day = f"the {which} working day after it, {question.say_day(last)},"
    return f"{day} is the last day for them{soonest}" if soonest else f"{day} has passed"
