"""Whom a person works for: an agent put down as the company's is moved to the agency, with all that was said."""

import pytest

from afterword.core.facts.words import Role
from afterword.core.lifecycle import State
from afterword.services.change_application import change_application
from afterword.services.change_person import change_person
from afterword.services.errors import NotReady, Problem
from afterword.services.forbid_contact import forbid_contact
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import log_touch
from afterword.store.models import Outgoing, Person
from afterword.store.read.cases import case_of
from afterword.store.read.people import houses_of
from journey import DANA, Journey, at

pytestmark = pytest.mark.django_db
TOM = NewPerson(name="Tom Becker", email="tom@brook.example", role="recruiter")


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def interview(road):
    """Tom was put down as Acme's; the agency was named later."""
    interview = road.interview(DANA, TOM)
    change_application(interview.application, now=road.now, agency_name="Brook")
    interview.refresh_from_db()
    return interview


def tom() -> Person:
    return Person.objects.get(name="Tom Becker")


def test_somebody_at_a_company_without_an_agency_works_there_and_nowhere_else(road):
    interview = road.interview(DANA, TOM)
    change_person(tom(), now=road.now, role="agent")
    assert tom().employer == interview.application.employer
    assert houses_of(tom()) == [interview.application.employer]


def test_a_recruiter_of_the_company_stays_with_it(road, interview):
    change_person(tom(), now=road.now, name="Tom Becker", role="recruiter")
    assert tom().employer == interview.application.employer


def test_an_agency_contact_is_at_the_agency(road, interview):
    change_person(tom(), now=road.now, role="agent", house=interview.application.employer)
    assert (tom().agency, tom().employer) == (interview.application.agency, None)


def test_an_agency_contact_is_the_agencys_as_soon_as_it_is_named(road):
    as_agent = NewPerson(name=TOM.name, email=TOM.email, role="agent", at="agency")
    interview = road.interview(DANA, as_agent)
    assert tom().employer == interview.application.employer
    change_application(interview.application, now=road.now, role="Analyst", agency_name="")
    assert tom().employer == interview.application.employer
    change_application(interview.application, now=road.now, agency_name="Brook")
    assert tom().agency == interview.application.agency
    assert Person.objects.get(name="Dana Ruiz").employer == interview.application.employer


def test_naming_the_agency_is_not_refused_where_it_knows_its_contact_already(road):
    as_agent = NewPerson(name=TOM.name, email=TOM.email, role="agent", at="agency")
    road.interview(as_agent, employer_name="Initech", agency_name="Brook", start=at("11-18"), end=at("11-18", "11:00"))
    interview = road.interview(DANA, as_agent)
    change_application(interview.application, now=road.now, agency_name="Brook")
    assert Person.objects.filter(name="Tom Becker", agency__isnull=False).count() == 1


def test_whoever_works_for_the_agency_is_moved_there_with_all_that_was_said(road, interview):
    touch = log_touch(
        interview.application,
        now=road.now,
        channel="phone",
        direction="in",
        purpose="answer",
        at=road.now,
        people=[tom()],
    )
    change_person(tom(), now=road.now, house=interview.application.agency)
    assert tom().agency == interview.application.agency
    assert list(touch.people.all()) == [tom()]
    assert tom() in interview.interviewers.all()
    assert "Tom Becker" in [person.name for person in case_of(interview.application, now=road.now).people]


def test_the_domain_goes_along(road, interview):
    change_person(tom(), now=road.now, house=interview.application.agency)
    interview.application.employer.refresh_from_db()
    interview.application.agency.refresh_from_db()
    assert interview.application.employer.domains == ["acme.example"]
    assert interview.application.agency.domains == ["brook.example"]


def test_the_note_to_the_agent_is_not_stopped_as_one_to_the_company(road, interview):
    road.debrief(interview)
    change_person(tom(), now=road.now, role="agent")
    notes = {note.person.name: note for note in road.thanks(interview)}
    assert "Tom Becker" in notes
    assert "Dana Ruiz" not in notes, "the agency has not agreed yet"
    assert road.send(notes["Tom Becker"]).state == State.SENT


def test_an_entry_for_the_company_does_not_stop_its_agency_and_the_other_way_round(road, interview):
    change_person(tom(), now=road.now, role="agent")
    forbid_contact(road.candidate, entry="Acme", now=road.now)
    road.debrief(interview)
    assert [note.person.name for note in road.thanks(interview)] == ["Tom Becker"]
    forbid_contact(road.candidate, entry="Brook", now=road.now)
    assert set(Outgoing.objects.values_list("state", flat=True)) == {State.CANCELLED}


def test_and_back_to_the_company_as_long_as_they_are_known_about_no_other(road, interview):
    application = interview.application
    change_person(tom(), now=road.now, role="agent")
    change_person(tom(), now=road.now, role="recruiter", house=application.employer)
    assert tom().employer == application.employer
    change_person(tom(), now=road.now, role="agent")
    as_agent = NewPerson(name=TOM.name, email=TOM.email, role="agent", at="agency")
    road.interview(as_agent, employer_name="Initech", agency_name="Brook", start=at("11-19"), end=at("11-19", "11:00"))
    assert houses_of(tom()) == [application.agency]
    with pytest.raises(Problem, match="They can work"):
        change_person(tom(), now=road.now, role="recruiter", house=application.employer)
    assert tom().role == Role.AGENT


def test_nobody_is_at_the_agency_twice(road, interview):
    Person.objects.create(agency=interview.application.agency, name="T. Becker", email="Tom@brook.example")
    with pytest.raises(Problem, match="already"):
        change_person(tom(), now=road.now, role="agent")
    assert tom().employer == interview.application.employer


def test_nobody_is_moved_while_a_message_leaves(road, interview):
    change_application(interview.application, now=road.now, granted=True)
    road.debrief(interview)
    Outgoing.objects.filter(pk=road.thanks(interview)[0].pk).update(state=State.SENDING)
    with pytest.raises(NotReady):
        change_person(tom(), now=road.now, role="agent")
