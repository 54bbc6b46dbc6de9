"""The page of what a mail means: the question, the words it rests on, the answers, and how to put it right."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pages import NOW, an_interview, post
from pages import said as text_of

from afterword.core.facts.words import ApplicationStatus
from afterword.store.models import Interview, Reading, Touch
from mailjourney import DANA, SAM, written

pytestmark = pytest.mark.django_db
NO = "Thank you for coming in. Unfortunately, we have decided to move forward with another candidate. <b>Bye</b>"


@pytest.fixture(autouse=True)
def interview(me):
    return an_interview(me)


def came(client, text, *, sender=DANA, **how) -> Reading:
    raw = written(sender, SAM, "Your interview", text, at=NOW.replace(hour=15), message_id="<1@acme.example>", **how)
    post(client, "/mail/add/", {"file": SimpleUploadedFile("mail.eml", raw)})
    return Reading.objects.get()


def page_of(client, reading):
    answer = client.get(reverse("reading:page", args=[reading.touch_id]))
    assert answer.status_code == 200
    return text_of(answer)


def said(client, reading, way, **fields):
    return post(client, reverse(f"reading:{way}", args=[reading.touch_id]), fields)


def test_a_no_is_asked_about_on_today_and_on_the_application(client):
    reading = came(client, NO)
    link = reverse("reading:page", args=[reading.touch_id])
    for place in (reverse("today:home"), reverse("application:home", args=[reading.touch.application_id])):
        page = client.get(place).content.decode()
        assert "Have they said no?" in page
        assert link in page


def test_the_page_marks_the_words_and_runs_nothing_of_the_mail(client):
    page = page_of(client, came(client, NO))
    assert "<mark>Unfortunately, we have decided to move forward with another candidate.</mark>" in page
    assert "&lt;b&gt;Bye&lt;/b&gt;" in page


def test_yes_ends_it_and_leads_to_the_application(client):
    reading = came(client, NO)
    answer = said(client, reading, "settle", answer="rejection:yes")
    assert answer.status_code == 302
    reading.touch.application.refresh_from_db()
    assert reading.touch.application.status == ApplicationStatus.REJECTED
    assert "What follows from it" in page_of(client, reading)


def test_no_lets_it_go_on(client):
    reading = came(client, NO)
    said(client, reading, "settle", answer="rejection:no")
    assert "Have they said no?" not in page_of(client, reading)
    assert Touch.objects.get().purpose == "answer"


@pytest.mark.parametrize("answer", ["", "rejection", "rejection:perhaps", "thanks:yes", "offer:yes"])
def test_an_odd_answer_changes_nothing(client, answer):
    reading = came(client, NO)
    assert said(client, reading, "settle", answer=answer).status_code in {302, 422}
    assert Reading.objects.get().suggested == ["rejection"]


def test_a_wrong_kind_is_put_right(client):
    reading = came(client, "Thanks, we will be in touch.")
    said(client, reading, "correct", kind="rejection")
    reading.touch.application.refresh_from_db()
    assert reading.touch.application.status == ApplicationStatus.REJECTED
    assert said(client, reading, "correct", kind="nonsense").status_code == 422


def test_with_two_applications_the_page_asks_which(client, me):
    an_interview(me, role="Analyst")
    reading = came(client, NO)
    assert "Which application is it about?" in page_of(client, reading)
    assert said(client, reading, "settle", answer="rejection:yes").status_code == 422


def test_an_invitation_of_a_mail_becomes_an_interview_by_its_own_form(client):
    reading = came(client, "We would like to invite you to a second interview on Thursday at 10 am.")
    assert "Add the interview" in page_of(client, reading)
    reading.calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:9@acme.example\r\n"
        "DTSTART:20261203T150000Z\r\nDTEND:20261203T160000Z\r\nSUMMARY:Round two\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    reading.save()
    assert f'name="touch" value="{reading.touch_id}"' in page_of(client, reading)
    answer = post(client, reverse("add:read"), {"touch": reading.touch_id})
    assert answer.status_code == 200
    assert "2026-12-03" in answer.content.decode()
    assert Interview.objects.count() == 1


def test_nobody_else_s_mail_is_shown(client):
    came(client, NO)
    assert client.get(reverse("reading:page", args=[999])).status_code == 404


CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:9@acme.example\r\n"
    "SEQUENCE:{sequence}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261203T150000Z\r\nDTEND:20261203T160000Z\r\n"
    "SUMMARY:Round two\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def another(client, text, number) -> Reading:
    raw = written(DANA, SAM, "Your interview", text, at=NOW.replace(hour=16), message_id=f"<{number}@acme.example>")
    post(client, "/mail/add/", {"file": SimpleUploadedFile("mail.eml", raw)})
    return Reading.objects.latest("pk")


@pytest.mark.parametrize(
    ("method", "sequence", "says"),
    [("CANCEL", 1, "It was called off meanwhile"), ("REQUEST", 2, "A later mail changes"), ("REQUEST", 1, "")],
)
def test_an_invitation_that_a_later_mail_overtakes_says_so(client, method, sequence, says):
    first = came(client, "We would like to invite you to a second interview on Thursday at 10 am.")
    first.calendar = CALENDAR.format(method="REQUEST", sequence=1)
    first.save()
    later = another(client, "Sorry, would Friday 4 December at 10:00 work instead?", 2)
    later.calendar = CALENDAR.format(method=method, sequence=sequence)
    later.save()
    page = page_of(client, first)
    assert ("called off meanwhile" in page) == (method == "CANCEL")
    assert says in page
    assert ('name="touch"' in page_of(client, later)) == (method != "CANCEL")


def test_of_several_times_that_are_proposed_none_is_filled_in_and_all_are_named(client):
    reading = came(client, "Could we meet on Thursday 3 December at 14:00, or on Friday 4 December at 10:00?")
    assert f"?mail={reading.touch_id}" in page_of(client, reading)
    for application in ("", f"&application={reading.touch.application_id}"):
        form = text_of(client.get(f"{reverse('add:form')}?mail={reading.touch_id}{application}"))
        assert 'value="2026-12-03"' not in form
        assert "They propose several times, and none is chosen yet: Thu 3 Dec" in form
        assert "Fri 4 Dec" in form


def test_the_one_time_that_is_proposed_is_filled_in(client):
    reading = came(client, "Could we meet on Thursday 3 December at 14:00 GMT for an hour?")
    form = text_of(client.get(f"{reverse('add:form')}?mail={reading.touch_id}"))
    for filled in ('value="2026-12-03"', 'value="14:00"', 'value="15:00"'):
        assert filled in form
    assert "none is chosen yet" not in form


def test_a_language_that_is_not_read_is_left_to_the_candidate_with_the_kinds_to_choose_from(client):
    reading = came(client, "مرحبا سام،\n\nيسعدنا أن نقدم لك عرض عمل. 🎉\n\nمريم")
    assert reading.suggested == []
    page = page_of(client, reading)
    assert "We do not read this language: please read it yourself" in page
    assert '<details class="card more" open>' in page
    said(client, reading, "correct", kind="answer")
    assert "We do not read this language" not in page_of(client, reading)


class TestATimeThatTheyPropose:
    OTHER = "I am sorry, Thursday does not work after all. Would Friday 4 December at 12:00 suit you for the interview?"

    def test_beside_an_interview_to_come_it_offers_to_move_that_one(self, client, me):
        ahead = an_interview(me, ended=-timedelta(days=9))
        reading = came(client, self.OTHER)
        Touch.objects.update(application=ahead.application)
        page = page_of(client, reading)
        assert "Move the interview of" in page
        assert "<h1>They propose a time</h1>" in page
        (link,) = re.findall(r'href="(/interviews/\d+/edit/\?to=[^"]+)"', page)
        assert link.startswith(reverse("interview:edit", args=[ahead.pk]))
        form = text_of(client.get(link))
        assert 'value="2026-12-04"' in form
        assert 'value="12:00"' in form
        assert 'value="13:00"' in form, "it lasts as long as before"

    def test_where_none_is_to_come_it_is_another_round(self, client):
        page = page_of(client, came(client, self.OTHER))
        assert "Move the interview" not in page
        assert "Add the interview" in page

    @pytest.mark.parametrize("to", ["", "soon", "2026-12-04T12:00", "<b>"])
    def test_an_odd_time_in_the_address_fills_in_nothing(self, client, interview, to):
        form = text_of(client.get(reverse("interview:edit", args=[interview.pk]), {"to": to}))
        assert 'value="2026-11-24"' in form
