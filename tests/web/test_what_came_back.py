"""A mail that did not arrive is told of wherever one looks, until the address is right; then it is written again."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pages import NOW, an_interview, noted, post, said

from afterword import wiring
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, cancel_message
from afterword.services.change_candidate import change_candidate
from afterword.services.errors import NotReady
from afterword.services.export_all import export_all, import_all
from afterword.services.hand_over import confirm_sent, hand_over
from afterword.services.log_touch import log_touch
from afterword.services.open_app import open_app
from afterword.services.write_again import write_again
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Candidate, Outgoing, Person, Touch

pytestmark = pytest.mark.django_db
BUTTON = "Write it once more"


def report(to: str, at) -> bytes:
    return (
        "From: MAILER-DAEMON@mx.example.org\r\nTo: sam@example.org\r\nSubject: Undelivered\r\n"
        f"Message-ID: <b@mx.example.org>\r\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {to}\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n"
    ).encode()


@pytest.fixture
def interview(me):
    change_candidate(me, now=NOW, name="Sam Okoro", email="sam@example.org")
    return noted(an_interview(me, ended=timedelta(hours=20)))


@pytest.fixture
def message(interview) -> Outgoing:
    """The thank-you to Dana, sent by hand half an hour ago."""
    write_thanks(interview, now=NOW)
    message = Outgoing.objects.get(person__name="Dana Ruiz")
    approve_message(message, now=NOW)
    hand_over(message, road="copied", now=NOW)
    assert message.state == State.CLAIMED
    confirm_sent(message, now=NOW, sent_at=NOW - timedelta(minutes=30))
    return Outgoing.objects.get(pk=message.pk)


@pytest.fixture
def back(client, message) -> Touch:
    """And the report that it did not arrive."""
    data = report("dana@acme.example", NOW - timedelta(minutes=20))
    post(client, "/mail/add/", {"file": SimpleUploadedFile("mail.eml", data)})
    return Touch.objects.get(purpose="bounce")


def pages(client, message, back) -> list[str]:
    links = (
        reverse("today:home"),
        reverse("application:home", args=[message.application_id]),
        reverse("message:page", args=[message.pk]),
        reverse("reading:page", args=[back.pk]),
    )
    return [said(client.get(link)) for link in links]


def put_right(client, message) -> None:
    dana = message.person
    fields = {"name": dana.name, "role": dana.role, "email": "d.ruiz@acme.example", "bounces": "on"}
    assert post(client, reverse("people:edit", args=[dana.pk]), fields).status_code == 302


def test_every_page_leads_to_the_address_until_it_is_corrected(client, message, back):
    link = reverse("people:edit", args=[message.person_id]) + "?back="
    assert [link in page for page in pages(client, message, back)] == [True] * 4
    put_right(client, message)
    today, application, of_message, reading = pages(client, message, back)
    assert "did not arrive" not in today
    assert "does not arrive" not in application
    assert link not in of_message
    assert link not in reading.split("What follows from it")[0]


def test_today_says_first_which_message_did_not_arrive(client, message, back):
    page = said(client.get(reverse("today:home")))
    assert "Your thank-you to <bdi>Dana Ruiz</bdi> did not arrive: correct the address" in page
    assert page.index("did not arrive") < page.index("Has come")


def test_the_message_came_back_and_still_did_once_the_address_is_right(client, message, back):
    link = reverse("message:page", args=[message.pk])
    assert "Came back" in said(client.get(link))
    put_right(client, message)
    page = said(client.get(link))
    assert "Came back" in page
    assert "The address has been corrected since." in page
    assert BUTTON in page
    assert "Came back" in said(client.get(reverse("thanks:page", args=[message.interview_id])))


@pytest.mark.usefixtures("back")
def test_what_is_no_thank_you_is_sent_once_more_by_hand_while_it_may_still_go(client, message):
    Outgoing.objects.filter(pk=message.pk).update(purpose="other", interview=None)
    Touch.objects.filter(outgoing=message).update(purpose="other", interview=None)
    assert "To send it once more" not in page_of(client, message)
    put_right(client, message)
    words = page_of(client, message)
    assert "To send it once more, copy the text" in words
    assert reverse("logging:form", args=[message.application_id]) in words
    assert BUTTON not in words


def test_the_timeline_says_so(client, message, back):
    page = said(client.get(reverse("application:home", args=[message.application_id])))
    assert page.count("<strong>came back</strong>") == 1


def test_what_arrived_is_not_said_to_have_come_back(client, message):
    for link in (reverse("today:home"), reverse("message:page", args=[message.pk])):
        page = said(client.get(link))
        assert "did not arrive" not in page
        assert "ame back" not in page


def test_a_message_shows_the_address_that_it_went_to_whatever_is_known_since(client, message):
    put_right(client, message)
    page = said(client.get(reverse("message:page", args=[message.pk]))).replace("<wbr>", "")
    assert "dana@acme.example" in page
    assert "d.ruiz@acme.example" not in page


def test_what_has_not_left_shows_where_it_would_go(client, interview):
    write_thanks(interview, now=NOW)
    message = Outgoing.objects.get(person__name="Dana Ruiz")
    approve_message(message, now=NOW)
    Person.objects.filter(pk=message.person_id).update(email="d.ruiz@acme.example")
    page = said(client.get(reverse("message:page", args=[message.pk]))).replace("<wbr>", "")
    assert "d.ruiz@acme.example" in page


def test_that_it_was_a_bounce_stands_in_the_list_and_can_be_taken_back(client, message, back):
    assert '<option value="bounce" selected>Your mail came back</option>' in said(
        client.get(reverse("reading:page", args=[back.pk]))
    )
    post(client, reverse("reading:correct", args=[back.pk]), {"kind": "acknowledgement"})
    assert not Person.objects.get(pk=message.person_id).bounces
    assert "did not arrive" not in said(client.get(reverse("today:home")))


def again(client, message):
    return post(client, reverse("message:again", args=[message.pk]))


def page_of(client, message) -> str:
    return said(client.get(reverse("message:page", args=[message.pk])))


def test_it_is_the_same_note_to_read_and_approve_again(client, message, back):
    put_right(client, message)
    assert BUTTON in page_of(client, message)
    assert BUTTON in said(client.get(reverse("thanks:page", args=[message.interview_id])))
    answer = again(client, message)
    note = Outgoing.objects.get(once_more=True)
    assert answer["Location"] == reverse("message:page", args=[note.pk]) + "?done=once-more"
    assert (note.state, note.subject, note.body) == (State.DRAFT, message.subject, message.body)
    assert (note.person, note.interview, note.purpose) == (message.person, message.interview, "thanks")
    assert (note.message_id, note.approved_at, note.sent_at) == ("", None, None)
    assert "d.ruiz@acme.example" in page_of(client, note).replace("<wbr>", "")


def test_it_leaves_through_the_door_and_is_the_first_thanks_that_arrived(client, message, back, settings):
    settings.DEMO = True
    put_right(client, message)
    again(client, message)
    note = Outgoing.objects.get(once_more=True)
    post(client, reverse("message:approve", args=[note.pk]), {"version": note.version})
    assert post(client, reverse("message:send", args=[note.pk]), {"version": note.version}).status_code == 302
    Outgoing.objects.filter(pk=note.pk).update(goes_at=NOW)
    wiring.sweep_now()
    note.refresh_from_db()
    assert (note.state, note.sent_to) == (State.SENT, "d.ruiz@acme.example")
    assert note.message_id != message.message_id
    assert Touch.objects.filter(purpose="thanks").count() == 2


def test_twice_is_the_same_and_a_third_is_none(client, message, back):
    put_right(client, message)
    again(client, message)
    again(client, message)
    note = Outgoing.objects.get(once_more=True)
    Outgoing.objects.filter(pk=note.pk).update(state="sent", sent_at=NOW, sent_to="d.ruiz@acme.example")
    again(client, message)
    assert Outgoing.objects.filter(purpose="thanks", person=message.person).count() == 2
    words = page_of(client, message)
    assert BUTTON not in words
    assert reverse("message:page", args=[note.pk]) in words


def test_the_list_shows_one_card_a_reader(client, message, back):
    put_right(client, message)
    page = reverse("thanks:page", args=[message.interview_id])
    cards = said(client.get(page)).count('<li class="card')
    again(client, message)
    words = said(client.get(page))
    assert words.count('<li class="card') == cards
    assert "Came back" not in words
    write_thanks(message.interview, now=NOW)
    assert Outgoing.objects.filter(person=message.person).count() == 2


def test_what_was_dropped_can_be_written_again(client, message, back):
    put_right(client, message)
    cancel_message(write_again(message, now=NOW))
    assert BUTTON in page_of(client, message)
    assert write_again(message, now=NOW).state == State.DRAFT


def test_our_own_wording_is_put_for_the_day_that_it_is(client, message, back, monkeypatch):
    put_right(client, message)
    monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(days=2))
    again(client, message)
    wiring.sweep_now()
    note = Outgoing.objects.get(once_more=True)
    assert note.body == note.composed_body != message.body
    assert "yesterday" not in note.body


def refused(message) -> bool:
    with pytest.raises(NotReady, match="once more"):
        write_again(message, now=wiring.clock())
    return not Outgoing.objects.filter(once_more=True).exists()


def test_not_before_the_address_is_corrected(client, message, back):
    assert BUTTON not in page_of(client, message)
    assert again(client, message).status_code == 409
    assert refused(message)


def test_not_what_arrived(client, message):
    put_right(client, message)
    assert BUTTON not in page_of(client, message)
    assert refused(message)


def test_not_once_it_is_too_late_for_thanks(client, message, back, monkeypatch):
    put_right(client, message)
    monkeypatch.setattr("afterword.wiring.wall_clock", lambda: NOW + timedelta(days=25))
    assert BUTTON not in page_of(client, message)
    assert refused(message)


def test_not_where_another_thank_you_reached_them_meanwhile(client, message, back):
    put_right(client, message)
    touch = {"channel": "phone", "direction": "out", "purpose": "thanks", "at": NOW, "people": [message.person]}
    log_touch(message.application, now=NOW, interview=message.interview, **touch)
    assert BUTTON not in page_of(client, message)
    assert refused(message)


def test_it_is_taken_along_and_comes_back(client, message, back, me):
    put_right(client, message)
    again(client, message)
    away = export_all(me)
    Candidate.objects.all().delete()
    import_all(open_app(now=NOW), data=away)
    assert sorted(Outgoing.objects.filter(person__name="Dana Ruiz").values_list("once_more", flat=True)) == [
        False,
        True,
    ]


def test_nobody_is_told_of_a_correction_that_nobody_made(client, message, back):
    """The person says that mail reaches that address after all, and leaves it as it is."""
    Person.objects.filter(pk=message.person_id).update(bounces=False)
    link = reverse("people:edit", args=[message.person_id])
    for page in (reverse("message:page", args=[message.pk]), reverse("reading:page", args=[back.pk])):
        words = said(client.get(page))
        assert "has been corrected since" not in words
        assert link in words


def test_the_report_says_too_whose_address_was_corrected(client, message, back):
    put_right(client, message)
    words = said(client.get(reverse("reading:page", args=[back.pk])))
    assert "The address of <bdi>Dana Ruiz</bdi> has been corrected since." in words
