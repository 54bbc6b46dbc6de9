"""An inquiry that was written before its time and left as it is: it stays, and goes at its time."""

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.change_application import change_application
from afterword.services.log_touch import log_touch
from afterword.services.recompose import DATED
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import Outgoing, Person
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def interview(road):
    interview = road.interview(DANA, LEE)
    road.debrief(interview)
    return interview


@pytest.fixture
def early(road, interview):
    """The notes are written, and the inquiry too, before anything has left."""
    road.thanks(interview)
    return write_inquiry(interview.application, now=road.now)


def note_word(road, interview, name="Dana Ruiz", text="We will let you know by Thursday 10 December."):
    people = [Person.objects.get(name=name)]
    how = {"channel": "email", "direction": "in", "purpose": "timeline", "at": road.now, "people": people}
    return log_touch(interview.application, now=road.now, text=text, **how)


def test_the_thank_yous_that_leave_do_not_drop_it(road, interview, early):
    for note in Outgoing.objects.filter(purpose=Purpose.THANKS):
        road.send(note)
    road.sweep()
    early.refresh_from_db()
    assert (early.state, early.trouble) == (State.DRAFT, "")


def test_a_word_that_moves_its_time_does_not_drop_it_and_it_speaks_of_that_word(road, interview, early):
    road.wait_until(at("11-23", "11:00"))
    note_word(road, interview, name=early.person.name)
    road.sweep()
    early.refresh_from_db()
    assert (early.state, early.trouble) == (State.DRAFT, DATED)
    assert "10" in early.body


def test_one_to_somebody_who_is_no_longer_the_one_to_ask_is_dropped_and_says_so(road, interview, early):
    road.wait_until(at("11-23", "11:00"))
    other = "Lee Wong" if early.person.name == "Dana Ruiz" else "Dana Ruiz"
    note_word(road, interview, name=other)
    early.refresh_from_db()
    assert (early.state, early.trouble) == (
        State.CANCELLED,
        f"Dropped, since things have changed. The one to ask is {other} now.",
    )


def test_what_may_not_go_at_all_is_dropped(road, interview, early):
    change_application(interview.application, now=road.now, status="rejected")
    early.refresh_from_db()
    assert early.state == State.CANCELLED
