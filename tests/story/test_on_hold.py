"""From a raw mail to the plan: "not before", "on hold" and "it takes longer" never leave a sooner date standing."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.facts.words import Purpose
from afterword.services.confirm_promise import confirm_promise
from afterword.store.models import Promise
from afterword.store.read.cases import case_of
from afterword.store.read.overview import steps_of
from journey import DANA, at
from mailjourney import MailJourney

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return MailJourney(now=at("12-01"))


@pytest.fixture(autouse=True)
def application(road):
    road.look()
    return road.interview(DANA, start=at("11-30", "10:00"), end=at("11-30", "11:00")).application


def asked_on(road, application) -> date:
    """The day on which the plan asks, once the mail is read."""
    application.refresh_from_db()
    case = case_of(application, now=road.now)
    steps = steps_of(application, case, road.now)
    asking: datetime = next(step.earliest for step in steps if step.purpose == Purpose.INQUIRY)
    return asking.astimezone(ZoneInfo("America/New_York")).date()


def told(road, text):
    road.later(days=1).comes(text, read=True)
    road.look()


@pytest.mark.parametrize(
    "text",
    [
        "The position has been put on hold. I'll reach out as soon as I know more.",
        "We're a bit behind, sorry.",
        "I'm afraid this is taking longer than planned.",
        "Hiring is frozen at the moment.",
        "Wir haben derzeit einen Einstellungsstopp.",
    ],
)
def test_without_a_date_the_sooner_one_falls_and_the_plan_waits_from_that_word(road, application, text):
    confirm_promise(application, now=road.now, earliest=None, latest=date(2026, 12, 1), said_at=road.now)
    sooner = asked_on(road, application)
    told(road, text)
    newest = Promise.objects.latest("said_at")
    assert (newest.earliest, newest.latest) == (None, None)
    assert asked_on(road, application) > sooner
    assert asked_on(road, application) >= date(2026, 12, 9)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please don't expect to hear from us before 15 January.", date(2027, 1, 15)),
        ("Nothing before Christmas, sorry.", date(2026, 12, 25)),
        ("Hiring is frozen until February.", date(2027, 2, 1)),
        ("Vor dem 10. Januar passiert leider nichts.", date(2027, 1, 10)),
        ("The position is on hold until the budget is approved in the new year.", date(2027, 1, 1)),
    ],
)
def test_not_before_a_day_nothing_is_asked_before_it(road, application, text, day):
    confirm_promise(application, now=road.now, earliest=None, latest=date(2026, 12, 4), said_at=road.now)
    told(road, text)
    newest = Promise.objects.latest("said_at")
    assert (newest.earliest, newest.latest) == (day, None)
    assert asked_on(road, application) > day
