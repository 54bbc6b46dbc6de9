"""What stands first: their question, the offer, the promise by its name; and nothing that is over."""

import re
from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message
from afterword.services.interview_form import NewInterview
from afterword.services.log_touch import log_touch
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Application, Mailbox, Outgoing, Touch

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
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "What you answer is yours to say; nothing goes to them by itself" in page

    def test_that_is_to_be_answered_says_nothing_against_writing_it_here(self, client, application):
        asked(application)
        ends(client, application, "offer")
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "Write the answer" in page
        assert "Nothing is sent from here" not in page

    def test_that_was_accepted_ends_it_well(self, client, application):
        ends(client, application, "offer")
        assert 'value="closed">I accepted</button>' in said(client.get(f"/applications/{application.pk}/"))
        answer = post(client, f"/applications/{application.pk}/status/", {"status": "closed"})
        page = said(client.get(answer["Location"]))
        assert "Congratulations!" in page
        assert "You accepted their offer. Nothing goes out about this one any more." in page

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


def test_who_else_read_of_a_promise_is_named_where_it_is_kept(client, application):
    interview = application.interviews.get()
    debrief = interview.debrief
    debrief.commitments = [{"id": "c1", "text": "the event-store case study", "person": None, "done": False}]
    debrief.save()
    out = {"channel": "email", "direction": "out", "purpose": "thanks", "interview": interview}
    for person in interview.interviewers.all():
        text = f"Hi {person.name},\n\nThank you. I'll send the event-store case study.\n\nBest,\nSam"
        log_touch(application, now=NOW, at=NOW - timedelta(minutes=30), people=[person], text=text, **out)
    page = said(client.get(f"/applications/{application.pk}/"))
    assert "Send Dana Ruiz what you promised" in page
    assert "<bdi>Kim Novak</bdi> read of it too, in your thanks" in page


class TestWhereOneWaits:
    def test_an_answer_can_be_pasted_where_no_mailbox_is_read(self, client, application):
        page = said(client.get(f"/applications/{application.pk}/"))
        link = f"/applications/{application.pk}/log/?came=email"
        assert f'<a href="{link}">Paste what they wrote</a>' in page
        form = said(client.get(link))
        assert re.search(r'name="direction" value="in"[^>]* checked', form)
        assert form.index('name="text"') < form.index('name="direction"')

    def test_with_a_mailbox_nothing_is_to_be_pasted(self, client, me, application):
        Mailbox.objects.create(
            candidate=me, address="sam@example.org", host="imap.example.org", port=993, username="sam", connected_at=NOW
        )
        assert "Paste what they wrote" not in said(client.get(f"/applications/{application.pk}/"))

    def test_nothing_goes_on_after_all_that_has_not_ended(self, client, application):
        ends(client, application, "offer")
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "It goes on after all" not in page
        assert "I turned it down" in page
        ends(client, application, "rejected")
        assert "It goes on after all" in said(client.get(f"/applications/{application.pk}/"))

    def test_what_takes_two_taps_is_not_called_one(self, client, application):
        asked(application)
        assert "One tap" not in said(client.get("/"))


class TestTheAnswer:
    def test_is_written_from_where_their_question_stands_and_goes_to_who_asked(self, client, application):
        asked(application)
        page = said(client.get(f"/applications/{application.pk}/"))
        assert "Write the answer" in page
        dana = application.employer.people.get(name="Dana Ruiz")
        sent = post(client, f"/applications/{application.pk}/write/answer/", {"person": dana.pk})
        message = Outgoing.objects.get(purpose="answer")
        assert sent["Location"] == f"/messages/{message.pk}/"
        assert message.person == dana
        draft = said(client.get(f"/messages/{message.pk}/"))
        assert "“When could you start?”" in draft
        assert message.body.startswith("Hi Dana,")

    def test_is_one_tap_away_from_what_their_words_mean(self, client, application):
        touch = asked(application)
        page = said(client.get(f"/touches/{touch.pk}/meaning/"))
        assert f'href="/applications/{application.pk}/#waits-{touch.pk}">Answer it' in page
        assert f'id="waits-{touch.pk}"' in said(client.get(f"/applications/{application.pk}/"))

    def test_is_begun_once(self, client, application):
        asked(application)
        dana = application.employer.people.get(name="Dana Ruiz")
        for _ in range(2):
            post(client, f"/applications/{application.pk}/write/answer/", {"person": dana.pk})
        assert Outgoing.objects.filter(purpose="answer").count() == 1
        assert "Write the answer" not in said(client.get(f"/applications/{application.pk}/"))

    def test_is_not_offered_where_nobody_is_known_to_have_asked(self, client, application):
        came = {"channel": "phone", "direction": "in", "purpose": "other", "asks": True, "text": "Call us back?"}
        log_touch(application, now=NOW, at=NOW - timedelta(minutes=5), people=[], **came)
        assert "Write the answer" not in said(client.get(f"/applications/{application.pk}/"))
