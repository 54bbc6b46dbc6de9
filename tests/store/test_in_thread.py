"""An inquiry goes on in the thread of the last mail with its reader; a thank-you begins its own."""

import pytest

from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.services.approve_message import approve_message
from afterword.services.outgoing_mail import outgoing_mail
from afterword.services.write_inquiry import write_inquiry
from afterword.store.models import SeenMail, Touch
from journey import DANA, Journey, at

pytestmark = pytest.mark.django_db


@pytest.fixture
def road():
    return Journey()


def thanked(road):
    interview = road.interview(DANA)
    road.debrief(interview)
    (note,) = road.thanks(interview)
    road.send(note)
    return interview, note


def test_a_thank_you_begins_its_own_thread(road):
    _, note = thanked(road)
    assert (note.in_reply_to, note.references) == ("", [])
    assert not road.post.delivered[0].subject.startswith("Re: ")


def test_an_inquiry_goes_on_where_the_thank_you_began(road):
    interview, note = thanked(road)
    road.wait_until(at("12-03", "10:00"))
    inquiry = write_inquiry(interview.application, now=road.now)
    assert inquiry.subject == f"Re: {note.subject}"
    road.send(inquiry)
    mail = road.post.delivered[-1]
    assert (mail.in_reply_to, mail.references) == (note.message_id, (note.message_id,))


def test_an_inquiry_follows_their_newer_mail(road):
    interview, note = thanked(road)
    theirs = "<theirs@acme.example>"
    mail = SeenMail.objects.create(
        candidate=road.candidate,
        message_id=theirs,
        standing="counted",
        way="thread",
        at=at("11-24"),
        subject="Your visit",
    )
    line = Touch.objects.create(
        employer=interview.application.employer,
        application=interview.application,
        at=at("11-24"),
        direction=Direction.IN,
        channel=Channel.EMAIL,
        purpose=Purpose.TIMELINE,
        mail=mail,
    )
    line.people.add(note.person)
    road.wait_until(at("12-07", "10:00"))
    inquiry = write_inquiry(interview.application, now=road.now)
    assert inquiry.subject == "Re: Your visit"
    approve_message(inquiry, now=road.now)
    inquiry.refresh_from_db()
    sent = outgoing_mail(inquiry, now=road.now)
    assert (sent.in_reply_to, sent.references) == (theirs, (theirs,))


def test_a_mail_that_their_own_program_sent_is_not_followed_under_an_identifier_that_nobody_saw(road):
    interview, note = thanked(road)
    type(note).objects.filter(pk=note.pk).update(road="mail_program")
    road.wait_until(at("12-03", "10:00"))
    inquiry = write_inquiry(interview.application, now=road.now)
    assert not inquiry.subject.startswith("Re: ")
    approve_message(inquiry, now=road.now)
    inquiry.refresh_from_db()
    assert inquiry.in_reply_to == ""


def test_what_the_person_called_it_stays(road):
    interview, note = thanked(road)
    road.wait_until(at("12-03", "10:00"))
    inquiry = write_inquiry(interview.application, now=road.now)
    type(inquiry).objects.filter(pk=inquiry.pk).update(subject="A new subject")
    inquiry.refresh_from_db()
    road.send(inquiry)
    assert road.post.delivered[-1].subject == "A new subject"
    assert road.post.delivered[-1].in_reply_to == note.message_id
