"""The pages say what is: whom nobody wants to thank, what is held back, what comes next, who signs, what has left."""

from datetime import timedelta

import pytest
from pages import NOW, an_interview, noted, post, said

from afterword.services.add_interview import add_interview
from afterword.services.approve_message import approve_message
from afterword.services.change_application import change_application
from afterword.services.interview_form import NewInterview
from afterword.services.write_inquiry import write_inquiry
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Outgoing

pytestmark = pytest.mark.django_db


@pytest.fixture
def named(me):
    me.name, me.email = "Sam Okoro", "sam@example.org"
    me.save()
    return me


def home(client, interview):
    return said(client.get(f"/applications/{interview.application_id}/"))


def test_who_was_dropped_is_not_asked_for_again(client, named):
    interview = noted(an_interview(named))
    notes = write_thanks(interview, now=NOW)
    assert "Thank Dana Ruiz and Kim Novak" in home(client, interview)
    post(client, f"/messages/{notes[0].pk}/drop/")
    assert f"Thank {notes[1].person}<" in home(client, interview)
    post(client, f"/messages/{notes[1].pk}/drop/")
    page = home(client, interview)
    assert "Thank " not in page.partition("What happens next")[2].partition("What if I called")[0]
    assert "Thank " not in said(client.get("/applications/"))
    post(client, f"/interviews/{interview.pk}/thanks/", {"again": str(notes[1].person_id)})
    assert f"Thank {notes[1].person}<" in home(client, interview)


def test_what_is_stopped_does_not_wait_and_gives_only_the_reasons_that_matter(client, named):
    interview = an_interview(named, ended=timedelta(days=14))
    inquiry = write_inquiry(interview.application, now=NOW)
    approve_message(inquiry, now=NOW)
    change_application(interview.application, now=NOW, status="rejected")
    page = said(client.get(f"/messages/{inquiry.pk}/"))
    assert "It is held back" in page
    assert "It waits" not in page
    assert "Waiting" not in page
    inquiry.refresh_from_db()
    late = {"rule": "give_them_time", "says": "Give them time."}
    reasons = [{"rule": "closed", "says": "They said no."}, late]
    Outgoing.objects.filter(pk=inquiry.pk).update(verdict={"word": "stop", "reasons": reasons})
    for page in (said(client.get("/")), home(client, interview)):
        assert "They said no." in page
        assert "Give them time." not in page
        assert "Held back" in page


def test_the_next_interview_stands_first(client, named):
    interview = an_interview(named, ended=timedelta(days=3))
    soon = NOW + timedelta(days=9)
    form = NewInterview(employer_name="Acme", role="Data engineer", start=soon, tz="America/New_York")
    add_interview(named, form=form, now=NOW)
    assert "Your next interview is on" in home(client, interview)
    assert "Thu 3 Dec, 12:00" in home(client, interview)


def test_today_says_what_comes_and_what_has_left(client, named):
    interview = an_interview(named, ended=timedelta(days=12))
    page = said(client.get("/"))
    assert "What comes next" in page
    assert "about the next steps" in page
    assert "Go for a walk" not in page
    inquiry = Outgoing.objects.create(
        application=interview.application, person=interview.interviewers.first(), purpose="inquiry", created_at=NOW
    )
    assert "Has left" not in said(client.get("/"))
    Outgoing.objects.filter(pk=inquiry.pk).update(state="sent", road="smtp", sent_at=NOW - timedelta(hours=5))
    assert "Has left" in said(client.get("/"))


class TestWhoSigns:
    @pytest.fixture
    def inquiry(self, me):
        me.email = "sam@example.org"
        me.save()
        return write_inquiry(an_interview(me, ended=timedelta(days=14)).application, now=NOW)

    def test_an_inquiry_without_a_name_cannot_be_approved_and_asks_for_it(self, client, inquiry):
        page = said(client.get(f"/messages/{inquiry.pk}/"))
        assert "Who signs?" in page
        assert "The text ends without a name" in page
        fields = {"subject": inquiry.subject, "body": inquiry.body, "version": str(inquiry.version)}
        assert post(client, f"/messages/{inquiry.pk}/approve/", fields).status_code == 409

    def test_the_name_goes_into_the_text_and_is_not_asked_again(self, client, inquiry):
        assert post(client, f"/messages/{inquiry.pk}/name/", {"name": "Sam\nOkoro"}).status_code == 422
        post(client, f"/messages/{inquiry.pk}/name/", {"name": "Sam Okoro"})
        inquiry.refresh_from_db()
        assert inquiry.body.endswith("Sam Okoro")
        assert "Who signs?" not in said(client.get(f"/messages/{inquiry.pk}/"))


def test_a_refused_address_can_be_corrected_from_where_it_is_told(client, named):
    (note, *_) = write_thanks(noted(an_interview(named)), now=NOW)
    Outgoing.objects.filter(pk=note.pk).update(state="failed", trouble="There is no such mailbox.")
    assert f"/people/{note.person_id}/?back=/messages/{note.pk}/" in said(client.get(f"/messages/{note.pk}/"))
