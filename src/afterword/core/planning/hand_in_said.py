"""The arithmetic of a letter in plain words: one line for each thing that speaks for it or against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from afterword.core.etiquette import phrases
from afterword.core.etiquette.desk import no_desk
from afterword.core.facts.words import Delivery, PlaceKind
from afterword.core.planning.hand_in import BEFORE_CLOSING, HandIn

TAKES_IT = {PlaceKind.OFFICE: "the reception"}


@dataclass(frozen=True, slots=True)
class Line:
    """`about`: the matter in a word or two; `holds`: whether it leaves room for a letter that is handed in."""

    about: str
    says: str
    holds: bool = True


def arithmetic(plan: HandIn) -> tuple[Line, ...]:
    """Building, decision day, last day, hours, way and post, in the order in which they are weighed."""
    return tuple(_lines(plan))


def who_takes_it(plan: HandIn) -> str:
    """The reception, where they spoke in an office; else whoever is at the door."""
    interview = plan.question.interview()
    return TAKES_IT.get(interview.place_kind, "whoever is at the door") if interview else "the reception"


def _lines(plan: HandIn) -> Iterator[Line]:
    yield _building(plan)
    yield Line("The decision", _decision(plan))
    if not no_desk(plan.question.interview()):
        yield _last_day(plan)
        yield _hours(plan)
    if plan.leave_by:
        minutes = int(plan.travel.total_seconds() // 60)
        yield Line("The way", f"You need {minutes} minutes to get there: set off by {phrases.moment(plan.leave_by)}.")
    if plan.best_by:
        yield _best(plan)
    yield _post(plan)


def _building(plan: HandIn) -> Line:
    interview = plan.question.interview()
    without = no_desk(interview)
    if without:
        return Line("The building", f"{without}.", holds=False)
    if interview and interview.place_kind is not PlaceKind.OFFICE:
        return Line("The building", "You did not speak in their office: hand it in there, if somebody takes it.")
    return Line(
        "The building", "It stands here as on site, in their office, so there is a desk at which to hand it in."
    )


def _decision(plan: HandIn) -> str:
    promise, day = plan.question.standing.promise, _weekday(plan, plan.decision)
    if promise and promise.earliest:
        return f"They may decide from {day} on: that is the first day they named."
    if promise and promise.latest:
        latest = plan.question.say_day(promise.latest)
        return f"They said by when, {latest}, but not from when: it may be on any day from {day} on."
    return f"They named no day, so it may be on any day from {day} on."


def _last_day(plan: HandIn) -> Line:
    if plan.last_day is None:
        return Line("The last day", "No working day of theirs is left before that.", holds=False)
    between = (plan.decision - plan.last_day).days - 1
    last = f"The last working day before that is {_weekday(plan, plan.last_day)}"
    return Line("The last day", f"{last}{_no_working_days(between)}.")


def _no_working_days(between: int) -> str:
    if between < 2:
        return "; the day after it is no working day" if between else ""
    return f"; the {phrases.count(between)} days after it are no working days"


def _hours(plan: HandIn) -> Line:
    profile, before = plan.question.profile, int(BEFORE_CLOSING.total_seconds() // 3600)
    opens, closes = profile.office_opens.value, profile.office_closes.value
    open_hours = f"We take the desk to be open from {opens:02}:00 to {closes:02}:00"
    if plan.way is Delivery.HANDED or plan.last_day is None:
        return Line("The hours", f"{open_hours}, and leave {_hour(before)} for it to be carried up the same day.")
    when = phrases.moment(plan.question.here)
    return Line("The hours", f"{open_hours}; it is {when} there, so it cannot be handed in in time.", holds=False)


def _hour(count: int) -> str:
    return "an hour" if count == 1 else f"{phrases.count(count)} hours"


def _best(plan: HandIn) -> Line:
    assert plan.best_by is not None  # noqa: S101 - only then is it asked for
    hours = plan.question.profile.thanks_best_within_hours.value
    until = phrases.moment(plan.best_by)
    if plan.opens and plan.opens > plan.best_by:
        ends = "ended" if plan.best_by <= plan.question.at else "end"
        says = f"A thank-you is best within {hours} hours, which {ends} {until}: an e-mail is there sooner"
        return Line("The thanks", f"{says}{_first_day(plan)}.", holds=plan.may)
    return Line("The thanks", f"A thank-you is best within {hours} hours of the interview: by {until}.")


def _first_day(plan: HandIn) -> str:
    """Why the hour by which to hand it in is not that of the last day."""
    if not plan.may or not plan.by or plan.way is not Delivery.HANDED or plan.by.date() == plan.last_day:
        return ""
    return f", and a letter goes in on the first day that it can, by {phrases.moment(plan.by)}, not on the last"


def _post(plan: HandIn) -> Line:
    there = _weekday(plan, plan.there_on)
    on = (
        f"Posted on {_weekday(plan, plan.opens.date())}" if plan.opens and plan.way is Delivery.POSTED else "Posted now"
    )
    days = phrases.ordinal(plan.question.profile.post_working_days.value)
    in_time = plan.there_on < plan.decision
    then = f"{on}, it is there on about {there}, the {days} working day"
    return Line("The post", f"{then}: {'still in time' if in_time else 'too late'}.", holds=in_time)


def _weekday(plan: HandIn, day: date) -> str:
    return phrases.weekday(day, plan.question.today.year)
