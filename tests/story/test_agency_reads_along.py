"""An agency's word on direct contact, kept from the draft to the mail that leaves."""

import pytest

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_agency, change_application
from afterword.services.drop_void import drop_void
from afterword.services.interview_form import NewPerson
from afterword.services.revise_message import revise_message
from afterword.services.write_step import write_step
from afterword.store.models import Outgoing
from journey import DANA, Journey

BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")


@pytest.fixture
def road(db):
    return Journey()


def through(road, contact):
    interview = road.interview(BO, DANA, agency_name="Brook")
    change_agency(interview.application.agency, now=road.now, direct_contact=contact)
    road.debrief(interview)
    return interview


@pytest.mark.parametrize("contact", ["ask", "forbid"])
def test_nobody_at_the_employer_gets_a_draft_before_the_agency_agreed(road, contact):
    interview = through(road, contact)
    assert [note.person.name for note in road.thanks(interview) if note.person.agency_id is None] == []


def test_once_the_agency_agreed_the_notes_are_there(road):
    interview = through(road, "ask")
    change_application(interview.application, now=road.now, granted=True)
    interview.refresh_from_db()
    assert "Dana Ruiz" in [note.person.name for note in road.thanks(interview)]


def test_where_the_agency_reads_along_the_agent_is_in_copy(road):
    interview = through(road, "copy")
    note = next(each for each in road.thanks(interview) if each.person.name == "Dana Ruiz")
    assert road.send(note).state == State.SENT
    (mail,) = road.post.delivered
    assert [one.address for one in mail.to] == ["dana@acme.example"]
    assert [one.address for one in mail.cc] == ["bo@brook.example"]


def reported(road, interview):
    return write_step(interview.application, purpose=Purpose.REPORT, now=road.now)


def test_the_agent_gets_one_message_after_an_interview_and_the_report_is_it(road):
    interview = through(road, "ask")
    (note,) = road.thanks(interview)
    assert "Thank you for arranging" in reported(road, interview).body
    road.send(Outgoing.objects.get(purpose=Purpose.REPORT))
    assert road.thanks(interview) == ()
    note.refresh_from_db()
    assert "one message to the agency after it is enough" in note.trouble


def test_a_report_that_was_written_beside_the_thanks_goes_when_they_have_left(road):
    interview = through(road, "ask")
    (note,) = road.thanks(interview)
    report = reported(road, interview)
    road.send(note)
    report.refresh_from_db()
    assert report.state == State.CANCELLED
    assert "one message to the agency" in report.trouble


@pytest.mark.parametrize("changed", [False, True])
def test_an_approved_note_is_not_held_for_ever_by_the_report_that_has_left(road, changed):
    interview = through(road, "ask")
    (note,) = road.thanks(interview)
    if changed:
        revise_message(
            note, subject=note.subject, body=f"{note.body} And to the team.", version=note.version, now=road.now
        )
        note.refresh_from_db()
    reported(road, interview)
    approve_message(note, now=road.now)
    road.send(Outgoing.objects.get(purpose=Purpose.REPORT))
    note.refresh_from_db()
    drop_void(note.application, now=road.now)
    note.refresh_from_db()
    if changed:
        assert note.state == State.HELD
    else:
        assert note.state == State.CANCELLED
        assert "one message to the agency after it is enough" in note.trouble
