"""A letter is planned for the hours in which it can still be handed in and read before they decide."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acme import NEW_YORK, case, interview, ny, out, promise, proposal
from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.promise import Promise
from afterword.core.facts.words import Channel, Delivery, Format, PlaceKind, Purpose
from afterword.core.planning.hand_in import BEFORE_CLOSING, HandIn, hand_in, missed
from afterword.core.planning.hand_in_said import arithmetic, who_takes_it

NOTE = proposal(Purpose.THANKS, interview="i1")
HOUR = timedelta(hours=1)


def decided_from(day: int) -> Promise:
    return promise(ny(10, 11), date(2026, 11, 30), date(2026, 11, day))


def planned(now, **facts) -> HandIn:
    return hand_in(NOTE, case(**facts), now)


def said(plan: HandIn, about: str) -> tuple[str, bool]:
    (line,) = [line for line in arithmetic(plan) if line.about == about]
    return line.says, line.holds


def test_on_the_day_itself_it_is_handed_in_an_hour_before_the_desk_closes():
    plan = planned(ny(10, 12))
    assert (plan.way, plan.may) == (Delivery.HANDED, True)
    assert (plan.opens, plan.leave_by, plan.by) == (ny(10, 13), ny(10, 15), ny(10, 16))
    assert plan.email_at == ny(10, 16)


def test_an_unknown_day_may_be_the_next_working_day():
    """The 11th is Veterans Day."""
    plan = planned(ny(10, 12))
    assert (plan.decision, plan.last_day) == (date(2026, 11, 12), date(2026, 11, 10))
    assert said(plan, "The decision") == ("They named no day, so it may be on any day from Thu 12 Nov on.", True)
    last = "The last working day before that is Tue 10 Nov; the day after it is no working day."
    assert said(plan, "The last day") == (last, True)


def test_in_the_evening_an_email_is_sent_instead():
    plan = planned(ny(10, 18))
    assert (plan.way, plan.may, plan.opens, plan.by) == (None, False, None, None)
    assert plan.email_at == ny(10, 18)
    assert not said(plan, "The hours")[1]


def test_hours_that_are_not_over_yet_are_not_told_as_past():
    """Sunday the 15th, after a talk that morning: the first desk is open on Monday at nine."""
    talk = replace(interview(15), start=ny(15, 7), end=ny(15, 8))
    plan = planned(ny(15, 9), interviews=(talk,), promises=(decided_from(19),))
    assert plan.opens == ny(16, 9)
    says = (
        "A thank-you is best within 24 hours, which end Mon 16 Nov, 08:00: an e-mail is there sooner, and a letter "
        "goes in on the first day that it can, by Mon 16 Nov, 16:00, not on the last."
    )
    assert said(plan, "The thanks") == (says, True), "it says which hour, and does not speak against the letter"


def test_a_known_day_leaves_time_but_the_best_hours_do_not():
    plan = planned(ny(12, 18), interviews=(interview(12),), promises=(decided_from(18),))
    assert (plan.opens, plan.by) == (ny(13, 9), ny(13, 11)), "24 hours after eleven o'clock"
    assert said(plan, "The thanks") == (
        "A thank-you is best within 24 hours of the interview: by Fri 13 Nov, 11:00.",
        True,
    )


def test_after_the_best_hours_it_is_the_first_day_that_is_left():
    plan = planned(ny(12, 8), promises=(decided_from(18),))
    assert (plan.opens, plan.by) == (ny(12, 9), ny(12, 16))
    assert "by Thu 12 Nov, 16:00, not on the last" in said(plan, "The thanks")[0]


def test_the_way_there_is_counted():
    plan = hand_in(NOTE, case(), ny(10, 14), travel=2 * HOUR)
    assert (plan.opens, plan.leave_by, plan.by) == (ny(10, 16), ny(10, 14), ny(10, 16))
    assert hand_in(NOTE, case(), ny(10, 14, 1), travel=2 * HOUR).way is None


@pytest.mark.parametrize(
    "facts", [{"format": Format.VIDEO}, {"place_kind": PlaceKind.HOTEL}, {"place_kind": PlaceKind.SECURED}]
)
def test_without_a_desk_it_is_posted_or_nothing(facts):
    held = (interview(**facts),)
    assert planned(ny(10, 12), interviews=held).way is None
    plan = planned(ny(10, 12), interviews=held, promises=(decided_from(17),))
    assert (plan.way, plan.may, plan.there_on) == (Delivery.POSTED, True, date(2026, 11, 16))
    assert (plan.opens, plan.by, plan.leave_by) == (ny(10, 12), ny(10, 17), None)
    assert planned(ny(10, 12), interviews=held, promises=(decided_from(16),)).way is None
    assert not said(plan, "The building")[1]


def test_what_is_posted_in_the_evening_goes_on_the_next_day():
    plan = planned(ny(12, 18), interviews=(interview(12, format=Format.VIDEO),), promises=(decided_from(23),))
    assert (plan.opens, plan.there_on) == (ny(13, 17), date(2026, 11, 18))
    assert said(plan, "The post")[0].startswith("Posted on Fri 13 Nov, it is there on about Wed 18 Nov")


def test_before_the_interview_it_is_planned_for_the_time_after_it():
    plan = planned(ny(9, 12))
    assert (plan.opens, plan.by) == (ny(10, 12), ny(10, 16))


def test_what_else_the_guard_says_stops_a_letter_too():
    thanked = (out(ny(10, 12), Purpose.THANKS, interview="i1"),)
    plan = planned(ny(10, 13), touches=thanked)
    assert (plan.way, plan.may) == (Delivery.HANDED, False)
    assert [reason.rule for reason in plan.verdict.reasons] == ["thanks_once"]
    assert plan.email_at is None


def test_the_day_that_nobody_named_is_counted_from_when_the_letter_was_chosen():
    assert planned(ny(12, 9)).way is Delivery.HANDED
    assert hand_in(NOTE, case(), ny(12, 9), since=ny(10, 12)).way is None


def test_the_hour_is_missed_once_it_is_over_and_does_not_move_on():
    facts, since = case(promises=(decided_from(18),)), ny(10, 12)
    assert missed(NOTE, facts, ny(10, 15), since=since, travel=HOUR) is None
    for later in (ny(10, 16), ny(12, 9), ny(16, 9)):
        assert missed(NOTE, facts, later, since=since, travel=HOUR) == ny(10, 16)
    assert missed(NOTE, facts, ny(20, 9), since=ny(19, 9), travel=HOUR) is None


def test_it_is_given_to_the_reception_where_there_is_one():
    assert who_takes_it(planned(ny(10, 12))) == "the reception"
    elsewhere = planned(ny(10, 12), interviews=(interview(place_kind=PlaceKind.OTHER),))
    assert who_takes_it(elsewhere) == "whoever is at the door"


@given(
    hour=st.integers(11, 24 * 12),
    travel=st.integers(0, 600),
    day=st.one_of(st.none(), st.integers(11, 30)),
    place=st.sampled_from(PlaceKind),
    how=st.sampled_from(Format),
)
def test_whatever_the_facts_a_plan_is_one_that_the_guard_lets_through(hour, travel, day, place, how):
    promises = () if day is None else (promise(ny(10, 11), date(2026, 12, 18), date(2026, 11, day)),)
    facts = case(interviews=(interview(place_kind=place, format=how),), promises=promises)
    now = (ny(10, 0) + timedelta(hours=hour)).astimezone(NEW_YORK)
    plan = hand_in(NOTE, facts, now, travel=timedelta(minutes=travel))
    assert arithmetic(plan)
    if not plan.may:
        return
    assert now <= plan.opens
    assert plan.opens.date() < plan.decision
    assert plan.opens <= plan.by
    letter = proposal(Purpose.THANKS, interview="i1", channel=Channel.LETTER, delivery=plan.way)
    assert judge(letter, facts, plan.opens).word is Word.GO
    if plan.way is Delivery.HANDED:
        assert plan.by <= ny(plan.by.day, 17, month=plan.by.month) - BEFORE_CLOSING
        assert all(
            line.holds for line in arithmetic(plan) if line.about in ("The building", "The last day", "The hours")
        )
