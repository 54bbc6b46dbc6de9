"""The time that a wait gives is the true earliest one: at it the guard says go, and at no moment before it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from generated import absences, debriefs, interviews, many, numbers, others, promises, ready, touches
from hypothesis import given
from hypothesis import strategies as st
from moments import PLACES, changes, near

from acme import spoke
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.rulebook import RULES
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.absence import Absence
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.case import Case, OtherTouch
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import DirectContact, Direction, Purpose, Role, Side
from afterword.core.worktime import Place, day_of

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
shares = st.lists(st.floats(0, 1), min_size=3, max_size=6)
up_to_days = st.integers(0, 3 * 24 * 3600).map(lambda seconds: timedelta(seconds=seconds))
ANYTHING = {
    "touches": touches(),
    "promises": promises,
    "absences": absences,
    "interviews": interviews("i1"),
    "others": others,
    "debriefs": debriefs,
}
Held = tuple[Proposal, dict[str, Any], datetime]
"""What is meant, the facts that hold it, and a moment at which they do."""


def at(place: Place) -> dict[str, str | None]:
    return {"tz": str(place.zone), "country": place.country, "subdivision": place.subdivision}


def to_dana(purpose: Purpose, **more: Any) -> Proposal:
    return Proposal(purpose=purpose, people=("dana",), application="a1", **more)


def out(when: datetime, purpose: Purpose) -> Touch:
    return Touch(at=when, direction=Direction.OUT, purpose=purpose, people=("dana",), application="a1")


def interview(start: datetime) -> Interview:
    return Interview(
        id="i9", application="a1", start=start, end=start + timedelta(minutes=50), interviewers=("dana", "lee")
    )


# One way for each rule that can name a time: facts at `when`, on the reader's calendar, and a moment that they hold


def interview_over(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    return to_dana(Purpose.THANKS, interview="i9"), {"interviews": (interview(when),)}, when - later


def promised_date(when: datetime, place: Place, _later: timedelta, days: int) -> Held:
    day = day_of(when, place) + DAY * (days // 2)
    said = {"latest": day} if days % 2 else {"earliest": day}
    promise = Promise(application="a1", said_at=when, by="dana", **said)
    return to_dana(Purpose.INQUIRY), {"promises": (promise,)}, when


def give_them_time(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    word = Touch(at=when, direction=Direction.IN, purpose=Purpose.ANSWER, people=("dana",), application="a1")
    return to_dana(Purpose.INQUIRY), {"touches": (word,)}, when + later


def gap(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    return to_dana(Purpose.OTHER), {"touches": (out(when, Purpose.DELIVERY),)}, when + later


def next_round_is_set(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    return to_dana(Purpose.INQUIRY), {"interviews": (interview(when),)}, when - later


def closing_once(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    return to_dana(Purpose.CLOSING), {"touches": (out(when, Purpose.INQUIRY),)}, when + later


def absence(when: datetime, place: Place, _later: timedelta, days: int) -> Held:
    away = Absence(person="dana", until=day_of(when, place) + DAY * days)
    return to_dana(Purpose.DELIVERY), {"absences": (away,)}, when


def their_hours(when: datetime, place: Place, _later: timedelta, days: int) -> Held:
    night = when.astimezone(place.zone).replace(hour=(5, 6, 7, 20, 22, 23)[days % 6])
    return to_dana(Purpose.THANKS if days % 2 else Purpose.DELIVERY), {}, night


def one_desk(when: datetime, _place: Place, later: timedelta, _days: int) -> Held:
    return to_dana(Purpose.INQUIRY), {"others": (OtherTouch(at=when, people=("dana",)),)}, when + later / 3


WAYS: dict[str, Callable[..., Held]] = {
    way.__name__: way
    for way in (
        interview_over,
        promised_date,
        give_them_time,
        gap,
        next_round_is_set,
        closing_once,
        absence,
        their_hours,
        one_desk,
    )
}


def people(place: Place, other: Place) -> dict[str, Any]:
    """Dana where the rule looks, Lee and the company elsewhere, and an agent of an agency that lets everything pass."""
    return {
        "employer": Employer(name="Acme", **at(other)),
        "agency": Agency(name="Brook", direct_contact=DirectContact.ALLOW, **at(other)),
        "people": (
            Person(id="dana", name="Dana Ruiz", email="dana@acme.example", role=Role.RECRUITER, **at(place)),
            Person(id="lee", name="Lee Cho", email="lee@acme.example", **at(other)),
            Person(id="avery", at=Side.AGENCY, role=Role.AGENT),
        ),
        "applications": (Application(id="a1", via_agency=True), Application(id="a2")),
        "mailbox": Mailbox(connected=True),
    }


@st.composite
def held_by(draw: st.DrawFn, rule: str) -> Held:
    """Something that one rule holds, somewhere on earth, often around a day on which the clocks or the year change."""
    place = draw(st.sampled_from(PLACES))
    other = draw(st.sampled_from((place, *PLACES)))
    meant, facts, now = WAYS[rule](draw(near(place)), place, draw(up_to_days), draw(st.integers(0, 12)))
    return meant, people(place, other) | facts | {"profile": "us"}, now


def check_earliest(meant: Proposal, facts: Case, now: datetime, between: list[float]) -> None:
    """Go at the time that was given; not a second before it, and not in between."""
    until = judge(meant, ready(facts, now), now).until
    assert until is not None
    assert until > now
    assert judge(meant, ready(facts, until), until).word is Word.GO
    span = until.astimezone(UTC) - now.astimezone(UTC)
    moments = [now + span * share for share in between]
    for moment in (until.astimezone(UTC) - SECOND, *moments):
        if now <= moment < until:
            assert judge(meant, ready(facts, moment), moment).word is not Word.GO, moment


def test_every_rule_that_can_wait_for_a_time_is_tried() -> None:
    """The two that wait without a time wait for somebody, not for the clock."""
    sources = {rule.name: rule.check.__globals__ for rule in RULES}
    waiting = {name for name, names in sources.items() if "Wait" in names}
    assert waiting - {"fresh_mailbox", "paused"} == set(WAYS)


@pytest.mark.parametrize("rule", WAYS)
@many
@given(st.data(), shares)
def test_a_wait_of_each_rule_ends_at_the_true_earliest_time(
    rule: str, data: st.DataObject, between: list[float]
) -> None:
    meant, facts, now = data.draw(held_by(rule))
    case = Case(**facts)
    said = judge(meant, ready(case, now), now)
    assert said.word is Word.WAIT
    assert rule in spoke(said)
    check_earliest(meant, case, now, between)


@st.composite
def held_among_others(draw: st.DrawFn, rule: str) -> Held:
    """The same, whatever else happened, with any country's numbers or a person's own; some of it goes to several."""
    meant, facts, now = draw(held_by(rule))
    facts |= {"profile": None, "numbers": draw(numbers)}
    for name, things in ANYTHING.items():
        facts = {**facts, name: (*facts.get(name, ()), *draw(st.lists(things, max_size=2)))}
    more = () if meant.purpose is Purpose.INQUIRY else draw(st.sampled_from(((), ("lee",), ("avery", "lee"))))
    return replace(meant, people=(*meant.people, *more)), facts, now


@pytest.mark.parametrize("rule", WAYS)
@many
@given(st.data(), shares)
def test_and_so_it_does_whatever_else_happened(rule: str, data: st.DataObject, between: list[float]) -> None:
    meant, facts, now = data.draw(held_among_others(rule))
    case = Case(**facts)
    if judge(meant, ready(case, now), now).word is Word.WAIT:
        check_earliest(meant, case, now, between)


def instant(until: datetime | None) -> datetime | None:
    """In UTC, where an hour that comes twice is two hours."""
    return until and until.astimezone(UTC)


@pytest.mark.parametrize("place", [place for place in PLACES if changes(place.zone)], ids=lambda place: str(place.zone))
@pytest.mark.parametrize("opens", [0, 2, 9])
def test_on_the_day_on_which_the_clocks_change_the_first_good_second_is_found(place: Place, opens: int) -> None:
    """Asked every half hour of the two days around it; 0 and 2 are hours that the change itself may take away."""
    facts = Case(**people(place, place) | {"numbers": {"thanks_opens": opens, "thanks_closes": min(opens + 1, 24)}})
    meant = Proposal(purpose=Purpose.THANKS, people=("dana",), application="a1", interview="i9")
    for change in changes(place.zone):
        case = replace(facts, interviews=(interview(change - 2 * DAY),))
        moments = [change + timedelta(minutes=30 * half_hour) for half_hour in range(-48, 48)]
        said = [(now, judge(meant, ready(case, now), now)) for now in moments]
        last_held = {instant(verdict.until): now for now, verdict in said if verdict.word is Word.WAIT}
        for now in last_held.values():
            check_earliest(meant, case, now, [])
