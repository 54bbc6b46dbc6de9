"""Rows become facts: all that the guard must see, in a fixed number of queries."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Channel, Direction, Purpose, Side
from afterword.core.lifecycle import COUNTS_AS_TOUCH, State
from afterword.core.planning.plan import plan
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_agency, change_application, change_employer
from afterword.services.change_interview import add_person, change_interview
from afterword.services.change_person import change_person
from afterword.services.confirm_promise import confirm_promise, drop_promise
from afterword.services.debrief_entry import CommitmentEntry
from afterword.services.forbid_contact import forbid_contact
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import change_touch, delete_touch, log_touch
from afterword.services.text_of import proposal_of
from afterword.services.write_step import write_step
from afterword.services.write_thanks import judge_thanks
from afterword.store.models import Outgoing
from afterword.store.read.cases import case_of, cases_of
from afterword.store.read.overview import PAGE, overview, view_of
from afterword.store.read.timeline import timeline_of
from afterword.store.read.today import today
from journey import DANA, LEE, Journey, at, promised

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def interview(road):
    return road.interview(DANA, LEE)


def test_a_case_has_all_that_was_noted(road, interview):
    road.debrief(interview, commitments=(promised(),), struck="how calm they were")
    confirm_promise(
        interview.application,
        now=road.now,
        earliest=None,
        latest=date(2026, 11, 27),
        words="by the 27th",
        said_at=interview.end,
        by=interview.interviewers.first(),
    )
    dana = interview.interviewers.get(name="Dana Ruiz")
    change_person(
        dana,
        now=road.now,
        tz="Europe/London",
        country="gb",
        invited_channels=["phone"],
        away_until=date(2026, 12, 3),
        bounces=True,
    )
    forbid_contact(road.candidate, entry="https://www.evil.example/", now=road.now)
    case = case_of(interview.application, now=road.now)
    fact = next(person for person in case.people if person.name == "Dana Ruiz")
    assert (fact.tz, fact.country, fact.invited_channels) == ("Europe/London", "GB", (Channel.PHONE,))
    assert (case.candidate.email, case.employer.country) == ("sam@example.org", "US")
    assert case.interviews[0].interviewers == tuple(sorted(person.id for person in case.people))
    assert case.promises[0].latest == date(2026, 11, 27)
    assert case.absences[0].until == date(2026, 12, 3)
    assert case.bounces == ("dana@acme.example",)
    assert case.do_not_contact == ("evil.example",)
    assert [commitment.id for commitment in case.debriefs[0].commitments] == [f"{interview.pk}:c1"]
    assert case.debriefs[0].struck == "how calm they were"
    assert not case.mailbox.connected


def test_the_promises_of_two_rounds_are_told_apart_whatever_their_entries_are_called(road, interview):
    second = road.interview(DANA, start=at("11-23"), application_pk=interview.application_id)
    dana, lee = interview.interviewers.order_by("pk")
    road.debrief(interview, commitments=(CommitmentEntry(id="c1", text="my slides", person=dana.pk),))
    road.debrief(second, commitments=(CommitmentEntry(id="c1", text="my references", person=lee.pk),))
    road.wait_until(at("11-23", "15:00"))
    log_touch(
        interview.application,
        now=road.now,
        at=road.now,
        channel="email",
        direction="out",
        purpose="delivery",
        people=[dana],
    )
    case = case_of(interview.application, now=road.now)
    assert case.touches[-1].covers == (f"{interview.pk}:c1",)
    assert [one.covers for one in plan(case, road.now) if one.purpose == Purpose.DELIVERY] == [(f"{second.pk}:c1",)]
    written = write_step(interview.application, purpose=Purpose.DELIVERY, now=road.now)
    assert (written.interview_id, written.person_id, written.covers) == (second.pk, lee.pk, ["c1"])
    assert proposal_of(written).covers == (f"{second.pk}:c1",)


def test_the_agency_stands_between_only_where_it_does(road):
    through = road.interview(
        NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency"), DANA, agency_name="Brook"
    )
    direct = road.interview(LEE, role="Analyst", start=at("11-19"))
    change_agency(through.application.agency, now=road.now, direct_contact="copy", country="gb")
    change_application(through.application, now=road.now, granted=True)
    cases = cases_of([through.application, direct.application], now=road.now)
    case = cases[through.application.pk]
    assert (case.agency.name, case.agency.granted, case.agency.country) == ("Brook", True, "GB")
    assert {person.name: person.at for person in case.people}["Bo Brook"] is Side.AGENCY
    assert {one.role: one.via_agency for one in case.applications} == {"Data engineer": True, "Analyst": False}
    assert cases[direct.application.pk].agency is None


@pytest.mark.parametrize("state", list(State))
def test_what_may_have_left_is_a_touch_even_before_the_ledger_says_so(road, interview, state):
    Outgoing.objects.create(
        application=interview.application,
        interview=interview,
        person=interview.interviewers.first(),
        purpose=Purpose.THANKS,
        state=state,
        created_at=road.now,
        claimed_at=road.now,
    )
    touches = case_of(interview.application, now=road.now).touches
    assert len(touches) == (state in COUNTS_AS_TOUCH)
    assert all(touch.direction is Direction.OUT and touch.at == road.now for touch in touches)


def test_what_was_sent_is_one_touch_and_not_two(road, interview):
    road.debrief(interview)
    for note in road.thanks(interview):
        road.send(note)
    assert len(case_of(interview.application, now=road.now).touches) == 2


def test_many_applications_cost_no_more_queries_than_one(road):
    road.interview(DANA)
    with CaptureQueriesContext(connection) as one:
        overview(road.candidate, now=road.now)
    for number in range(PAGE + 3):
        panel = [replace(one, email=one.email.replace("acme", f"acme-{number}")) for one in (DANA, LEE)]
        interview = road.interview(*panel, employer_name=f"Acme {number}")
        log_touch(
            interview.application,
            now=road.now,
            at=road.now,
            channel="phone",
            direction="out",
            purpose="other",
            people=list(interview.interviewers.all()),
        )
    with CaptureQueriesContext(connection) as many:
        page = overview(road.candidate, now=road.now)
    assert len(page) == PAGE
    assert len(many) == len(one)
    assert len(overview(road.candidate, now=road.now, page=2)) == 4
    assert overview(road.candidate, now=road.now, page=10**12) == ()
    with CaptureQueriesContext(connection) as seen:
        today(road.candidate, now=road.now)
    assert len(seen) <= 13


def test_a_logged_line_can_be_corrected_and_removed(road, interview):
    facts = {"channel": "phone", "direction": "out", "purpose": "thanks", "at": road.now}
    touch = log_touch(interview.application, now=road.now, people=list(interview.interviewers.all()), **facts)
    dana = interview.interviewers.get(name="Dana Ruiz")
    assert judge_thanks(interview, person=dana, now=road.now).word is Word.STOP
    change_touch(touch, now=road.now, **(facts | {"purpose": "other"}))
    assert judge_thanks(interview, person=dana, now=road.now).word is Word.GO
    delete_touch(touch, now=road.now)
    assert case_of(interview.application, now=road.now).touches == ()


def test_a_promise_can_be_dropped(road, interview):
    promise = confirm_promise(
        interview.application, now=road.now, earliest=None, latest=date(2026, 12, 11), said_at=road.now
    )
    again = confirm_promise(
        interview.application, now=road.now, earliest=None, latest=date(2026, 12, 4), said_at=road.now
    )
    assert promise.pk == again.pk, "the same words, read again, are no second promise"
    picture = timeline_of(interview.application, now=road.now)
    assert picture.promised.latest == date(2026, 12, 4)
    assert picture.earliest_polite == at("12-08", "09:00")
    drop_promise(again)
    assert timeline_of(interview.application, now=road.now).promised is None


def test_the_picture_shows_what_happened_and_the_quiet_time(road, interview):
    road.debrief(interview)
    for note in road.thanks(interview):
        road.send(note)
    picture = timeline_of(interview.application, now=road.now)
    assert [(event.kind, event.label) for event in picture.events] == [
        ("interview", "onsite"),
        ("out", "thanks"),
        ("out", "thanks"),
    ]
    assert picture.quiet == (road.now, picture.earliest_polite)
    assert picture.earliest_polite > road.now + timedelta(days=5)
    assert picture.tz == "America/New_York"
    assert picture.steps == view_of(interview.application, now=road.now).steps


def test_a_corrected_employer_and_panel_change_the_untouched_drafts(road, interview):
    road.debrief(interview)
    road.thanks(interview)
    change_employer(interview.application.employer, now=road.now, name="Acme Instruments")
    joan = add_person(interview, person=NewPerson(name="Joan Li", email="joan@acme.example"), now=road.now)
    dana = interview.interviewers.get(name="Dana Ruiz")
    change_interview(interview, now=road.now, interviewers=[dana.pk, joan.pk])
    readers = [note.person.name for note in road.thanks(interview) if note.state == State.DRAFT]
    assert readers == ["Dana Ruiz", "Joan Li"], "who was not there is not thanked"


def test_an_interview_that_moves_takes_its_end_along(road, interview):
    moved = change_interview(interview, now=road.now, start=at("11-24", "09:00"))
    assert moved.end == at("11-24", "10:00")
    assert judge_thanks(moved, person=moved.interviewers.first(), now=road.now).word is Word.WAIT


def test_a_cancelled_interview_is_not_thanked_for(road, interview):
    road.debrief(interview)
    note = road.thanks(interview)[0]
    approve_message(note, now=road.now)
    change_interview(interview, now=road.now, status="cancelled")
    assert road.send(note).state == State.HELD
    assert today(road.candidate, now=road.now).debriefs == ()
