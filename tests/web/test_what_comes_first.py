"""What stands first: their question, the offer, the promise by its name; and nothing that is over."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message
from afterword.services.interview_form import NewInterview
from afterword.services.log_touch import log_touch
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Application, Outgoing, Touch

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(me) -> Application:
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return noted(an_interview(me)).application


def asked(application: Application) -> Touch:
    came = {"channel": "email", "direction": "in", "purpose": "other", "asks": True, "text": "When could you start?"}
    dana = application.employer.people.get(name="Dana Ruiz")
    return log_touch(application, now=NOW, at=NOW - timedelta(minutes=5), people=[dana], **came)


def ends(client, application: Application, how: str) -> None:
    post(client, f"/applications/{application.pk}/status/", {"status": how})


def note(application: Application) -> Outgoing:
    notes = write_thanks(application.interviews.get(), now=NOW)
    return next(one for one in notes if one.person.name == "Dana Ruiz")


class TestTheirQuestion:
    def test_stands_first_on_its_page_and_on_today(self, client, application):
        note(application)
        asked(application)
        page = said(client.get(f"/applications/{application.pk}/"))
        assert page.index("Answer <bdi>Dana Ruiz</bdi> first") < page.index("Thank-you to")
        page = said(client.get("/"))
        assert page.index("waits for your answer") < page.index("Thank-you to")

    def test_no_longer_waits_when_it_was_answered(self, client, application):
        asked(application)
        told = {"channel": "email", "direction": "out", "purpose": "answer"}
        log_touch(application, now=NOW, at=NOW, **told)
        assert "waits for your answer" not in said(client.get("/"))

    def test_no_longer_waits_when_they_said_no(self, client, application):
        asked(application)
        ends(client, application, "rejected")
        assert "waits for your answer" not in said(client.get("/"))
        assert "first</p>" not in said(client.get(f"/applications/{application.pk}/"))


class TestAnOffer:
    def test_says_in_words_what_is_next(self, client, application):
        ends(client, application, "offer")
        assert "answer it yourself" in said(client.get(f"/applications/{application.pk}/"))

    def test_is_seen_by_today_as_by_the_message(self, client, application):
        approve_message(note(application), now=NOW)
        ends(client, application, "offer")
        page = said(client.get("/"))
        assert "Choose how it leaves" not in page
        assert "Better not." in page


def test_an_approved_message_says_until_when_it_waits(client, application):
    late = note(application)
    Outgoing.objects.filter(pk=late.pk).update(wait_until=NOW + timedelta(days=3), state="approved")
    page = said(client.get("/"))
    assert "It waits until Friday 27 November, 12:00 in New York" in page
    assert "Choose how it leaves" not in page


def test_what_was_promised_is_named(client, application):
    dana = application.employer.people.get(name="Dana Ruiz")
    interview = application.interviews.get()
    debrief = interview.debrief
    debrief.commitments = [{"id": "c1", "text": "the event-store case study", "person": dana.pk, "done": False}]
    debrief.save()
    out = {"channel": "email", "direction": "out", "purpose": "thanks", "people": [dana], "interview": interview}
    log_touch(application, now=NOW, at=NOW - timedelta(minutes=30), **out)
    assert "the event-store case study" in said(client.get(f"/applications/{application.pk}/"))


def test_a_next_round_through_an_agency_keeps_the_agency(me, application):
    form = NewInterview(
        employer_name="", application_pk=application.pk, agency_name="Bridge", start=NOW + timedelta(days=2)
    )
    add_interview(me, form=form, now=NOW)
    application.refresh_from_db()
    assert application.agency.name == "Bridge"
