"""A date noted and never confirmed holds once the thanks are written, where it only makes us wait longer."""

from datetime import date

import pytest

from afterword.core.facts.words import Purpose
from afterword.services.debrief_entry import DebriefEntry
from afterword.services.save_debrief import save_debrief
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Promise
from afterword.store.read.cases import case_of
from afterword.store.read.overview import steps_of
from journey import Journey

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


def thanked(road, next_steps):
    interview = road.interview()
    save_debrief(interview, entry=DebriefEntry(next_steps=next_steps), version=0, now=road.now)
    write_thanks(interview, now=road.now)
    return interview


def test_a_later_day_than_we_would_wait_holds_at_once(road):
    interview = thanked(road, "They will decide on the 18th of December")
    promise = Promise.objects.get(interview=interview)
    assert promise.latest == date(2026, 12, 18)
    assert promise.words == "They will decide on the 18th of December"


def asked_at(road, interview):
    steps = steps_of(interview.application, case_of(interview.application, now=road.now), road.now)
    return next(step.earliest for step in steps if step.purpose == Purpose.INQUIRY)


@pytest.mark.parametrize("told", ["They decide on Monday", "by Tuesday", "in three weeks", "at the end of January"])
def test_nobody_is_asked_sooner_because_of_a_note(road, told):
    interview = road.interview()
    usual = asked_at(road, interview)
    save_debrief(interview, entry=DebriefEntry(next_steps=told), version=0, now=road.now)
    write_thanks(interview, now=road.now)
    assert asked_at(road, interview) >= usual


def test_what_was_kept_stays(road):
    interview = thanked(road, "They will decide on the 18th of December")
    Promise.objects.update(earliest=None, latest=date(2026, 12, 11))
    write_thanks(interview, now=road.now)
    assert Promise.objects.get().latest == date(2026, 12, 11)


def test_nothing_is_read_into_other_words(road):
    thanked(road, "nothing was said of that")
    assert not Promise.objects.exists()
