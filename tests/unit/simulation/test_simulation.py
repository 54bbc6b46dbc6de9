"""Careless candidates and slow employers: the same seed counts the same, and nothing slips through."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import worktime
from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.etiquette.rulebook import RULES
from afterword.simulation.candidates import GRATEFUL, PLAIN, PUSHY
from afterword.simulation.invariants.every import INVARIANTS, TIMES
from afterword.simulation.places import PLACES, Where, is_working_day, on_clock, working_day, zone
from afterword.simulation.run import PART, simulate
from afterword.simulation.tally import Tally

MANY, SEED = 1_000, 1


@pytest.fixture(scope="module")
def lived() -> Tally:
    return simulate(MANY, SEED, processes=1)


def test_nothing_happens_that_must_never_happen(lived: Tally) -> None:
    assert lived.examples == []
    assert +lived.violations == {}


def test_every_rule_holds_something_back(lived: Tally) -> None:
    assert {rule.name for rule in RULES} == {*lived.waits, *lived.stops}


def test_much_is_tried_and_much_still_leaves(lived: Tally) -> None:
    assert lived.applications == MANY
    assert lived.worlds < MANY, "some candidates have two applications at one employer"
    assert min(lived.verdicts.values()) > MANY / 2
    assert lived.asked_again > MANY / 2
    assert lived.plans > 20


def test_the_number_of_processes_changes_no_count() -> None:
    some = PART + 20
    assert simulate(some, 3, processes=1) == simulate(some, 3, processes=2)


def test_another_seed_is_another_world() -> None:
    assert simulate(50, 1, processes=1) != simulate(50, 2, processes=1)


def test_the_whole_hears_how_far_it_is() -> None:
    heard: list[int] = []
    simulate(PART + 1, 1, processes=1, tell=heard.append)
    assert heard == [PART, PART + 1]


def test_every_name_says_once_what_must_never_be() -> None:
    names = [*INVARIANTS, *TIMES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("text", PUSHY)
def test_what_the_pushy_ones_write_asks(text: str) -> None:
    assert asks_for_decision(text)


@pytest.mark.parametrize("text", [*GRATEFUL, *PLAIN])
def test_what_the_others_write_does_not_ask(text: str) -> None:
    assert not asks_for_decision(text)


@given(st.sampled_from(PLACES), st.dates(date(2026, 1, 1), date(2028, 12, 31)), st.integers(0, 10), st.integers(0, 23))
def test_two_calendars_written_apart_agree(where: Where, day: date, count: int, hour: int) -> None:
    place = worktime.Place(zone(where.tz), where.country, where.subdivision)
    assert is_working_day(day, where) == worktime.is_working_day(day, place)
    assert working_day(day, count, where) == worktime.working_day_after(day, count, place)
    clock, theirs = on_clock(day, hour, where), worktime.at_hour(day, hour, place)
    assert abs(clock - theirs) < timedelta(seconds=1)
