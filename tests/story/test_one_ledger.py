"""Everything between one candidate and one employer is seen together: roles, people, the agency, every medium."""

import pytest

from afterword.core.etiquette.verdict import Word
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, take_back
from afterword.services.change_application import change_application
from afterword.services.confirm_promise import confirm_promise
from afterword.services.hand_over import confirm_sent, hand_over
from afterword.services.interview_form import NewPerson
from afterword.services.log_touch import delete_touch, log_touch
from afterword.services.review_message import judge_message
from afterword.services.write_inquiry import open_inquiry
from afterword.store.models import Outgoing
from journey import DANA, LEE, Journey, at

pytestmark = pytest.mark.django_db
KIM = NewPerson(name="Kim Novak", email="kim@careers.acme.example", role="recruiter")
BO = NewPerson(name="Bo Brook", email="bo@brook.example", role="agent", at="agency")
FRIDAY = at("12-04", "11:00")
"""Two weeks after the interview; without anything else its inquiry may leave then."""


@pytest.fixture
def road():
    return Journey()


@pytest.fixture
def inquiry(road):
    """Approved and ready to leave at Acme, from a panel of two."""
    first = road.interview(DANA, LEE)
    road.wait_until(FRIDAY).sweep()
    message = open_inquiry(first.application)
    approve_message(message, now=road.now)
    return message


def sent_now(road: Journey, message: Outgoing) -> Outgoing:
    return hand_over(Outgoing.objects.get(pk=message.pk), road="copied", now=road.now)


def log(road, interview, **facts):
    plain = {"channel": "phone", "direction": "out", "purpose": "other", "at": at("12-03", "15:00")}
    return log_touch(interview.application, now=road.now, **plain | facts)


def test_with_nothing_else_it_leaves(road, inquiry):
    assert sent_now(road, inquiry).state == State.CLAIMED


@pytest.mark.parametrize("called", ["Acme", "ACME, Inc.", "Acme Careers"])
@pytest.mark.parametrize("channel", ["phone", "email", "letter", "social", "sms", "in_person"])
def test_a_word_about_another_role_at_the_same_employer_holds_it(road, inquiry, called, channel):
    other = road.interview(KIM, role="Analyst", employer_name=called, start=at("11-19"), end=at("11-19", "11:00"))
    log(road, other, channel=channel, people=[other.interviewers.get()])
    held = sent_now(road, inquiry)
    assert held.state == State.HELD
    assert {reason["rule"] for reason in held.verdict["reasons"]} == {"gap"}


def test_a_word_to_a_company_that_only_sounds_alike_does_not(road, inquiry):
    other = road.interview(NewPerson(name="Kim", email="kim@acmeo.example"), employer_name="Acmeo", start=at("11-19"))
    log(road, other)
    assert sent_now(road, inquiry).state == State.CLAIMED


def test_a_mail_that_was_sent_by_hand_about_another_role_holds_it(road, inquiry):
    other = road.interview(KIM, role="Analyst", start=at("12-03", "09:00"), end=at("12-03", "10:00"))
    road.debrief(other)
    (note,) = road.thanks(other)
    approve_message(note, now=road.now)
    hand_over(note, road="mail_program", now=road.now)
    assert sent_now(road, inquiry).state == State.HELD, "it may have left, so it counts"
    confirm_sent(note, now=road.now)
    assert sent_now(road, inquiry).state == State.HELD


def test_an_unread_word_of_anybody_there_stops_it(road, inquiry):
    other = road.interview(KIM, role="Analyst", start=at("11-19"))
    log(road, other, direction="in", purpose="answer", channel="email", read=False, people=[other.interviewers.get()])
    held = sent_now(road, inquiry)
    assert held.verdict["word"] == "stop"
    assert "answer_first" in {reason["rule"] for reason in held.verdict["reasons"]}


def test_a_promise_for_one_role_does_not_hold_the_other(road, inquiry):
    """Each role has its own day; what is one for all is how often they are written to."""
    other = road.interview(KIM, role="Analyst", start=at("11-19"))
    late = at("12-23").date()
    confirm_promise(other.application, now=road.now, earliest=None, latest=late, said_at=at("11-19"), by=None)
    assert sent_now(road, inquiry).state == State.CLAIMED


def test_a_report_to_the_agency_does_not_count_towards_the_employer(road, inquiry):
    through = road.interview(BO, agency_name="Brook", role="Analyst", start=at("11-19"))
    log(road, through, purpose="report", people=[through.interviewers.get()])
    assert sent_now(road, inquiry).state == State.CLAIMED, "a report to the agency is between the two of them"


def test_asking_the_agency_is_asking_the_employer(road, inquiry):
    through = road.interview(BO, agency_name="Brook", role="Analyst", start=at("11-19"))
    log(road, through, purpose="inquiry", people=[through.interviewers.get()])
    assert sent_now(road, inquiry).state == State.HELD


def test_two_customers_of_one_agency_have_each_their_own_ledger(road, inquiry):
    change_application(inquiry.application, now=road.now, agency_name="Brook", granted=True)
    other = road.interview(BO, agency_name="Brook", employer_name="Zenith", start=at("11-19"))
    log(road, other, purpose="inquiry", people=[other.interviewers.get()])
    assert sent_now(road, inquiry).state == State.CLAIMED


def test_what_waits_for_one_role_learns_at_once_of_a_word_about_the_other(road, inquiry):
    other = road.interview(KIM, role="Analyst", start=at("11-19"), end=at("11-19", "11:00"))
    call = log(road, other, people=[other.interviewers.get()])
    assert Outgoing.objects.get(pk=inquiry.pk).wait_until == at("12-10", "09:00")
    delete_touch(call, now=road.now)
    assert Outgoing.objects.get(pk=inquiry.pk).wait_until is None


def test_an_untouched_draft_for_one_role_waits_on_for_a_word_about_the_other_of_the_day_before(road, inquiry):
    take_back(inquiry)
    other = road.interview(KIM, role="Analyst", start=at("11-19"), end=at("11-19", "11:00"))
    log(road, other, people=[other.interviewers.get()])
    draft = Outgoing.objects.get(pk=inquiry.pk)
    assert (draft.state, judge_message(draft, now=road.now).word) == (State.DRAFT, Word.WAIT)


def test_what_an_agency_wrote_about_another_role_there_is_read_first(road, inquiry):
    other = road.interview(BO, agency_name="Brook", role="Analyst", start=at("11-19"), end=at("11-19", "11:00"))
    log(road, other, direction="in", purpose="answer", read=False, people=[other.interviewers.get()])
    held = sent_now(road, inquiry)
    assert held.state == State.HELD
    assert "Bo Brook wrote" in held.verdict["reasons"][0]["says"]


def test_what_an_agency_wrote_about_another_role_there_answers_nothing_here(road, inquiry):
    other = road.interview(BO, agency_name="Brook", role="Analyst", start=at("11-19"), end=at("11-19", "11:00"))
    call = {"channel": "phone", "direction": "out", "purpose": "other", "at": at("12-03", "15:00")}
    log_touch(inquiry.application, now=road.now, people=[inquiry.person], **call)
    log(road, other, direction="in", purpose="answer", at=at("12-03", "16:00"), people=[other.interviewers.get()])
    held = sent_now(road, inquiry)
    assert held.state == State.HELD
    assert {reason["rule"] for reason in held.verdict["reasons"]} == {"gap", "give_them_time"}
