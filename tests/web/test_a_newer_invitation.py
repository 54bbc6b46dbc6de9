"""A newer invitation: it moves, it calls off, it keeps what the person put right; and whose clock it counts by."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import NOW, an_interview, noted, post, said

from afterword.adapters.calendars.ics import read_events
from afterword.services.add_interview import add_interview
from afterword.services.change_interview import change_interview
from afterword.services.read_invitation import read_invitation
from afterword.store.models import Interview, Person
from afterword.web.base.zones import options

pytestmark = pytest.mark.django_db
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
METHOD:{method}
BEGIN:VEVENT
UID:i1@acme.example
SEQUENCE:{sequence}
DTSTAMP:20261101T000000Z
DTSTART:{start}
DTEND:{end}
SUMMARY:Interview: Data engineer at Acme
ORGANIZER;CN=Lee Park:mailto:lee.park@acme.example
ATTENDEE;CN=dana:mailto:dana@acme.example
STATUS:{status}
END:VEVENT
END:VCALENDAR
"""


def invite(client, **facts):
    first = {"method": "REQUEST", "sequence": 1, "start": "20261202T143000Z", "end": "20261202T153000Z"}
    content = ICS.format(**{**first, "status": "CONFIRMED", **facts}).replace("\n", "\r\n").encode()
    fields = {"invitation": SimpleUploadedFile("invite.ics", content), "browser_zone": "Europe/Berlin"}
    return said(post(client, "/add/read/", fields))


@pytest.fixture
def known(me) -> Interview:
    """The same interview, whose company and names the person has put right."""
    start = NOW + timedelta(days=7)
    ends = {"start": start, "end": start + timedelta(hours=1), "uid": "i1@acme.example"}
    return an_interview(me, employer_name="Acme Robotics", role="Platform engineer", **ends)


def test_says_what_moved_and_keeps_corrections(client, known):
    page = invite(client)
    assert "It moved: " in page
    assert "→" in page
    assert 'value="Acme Robotics"' in page
    assert 'value="Platform engineer"' in page
    assert 'value="Dana Ruiz"' in page


def test_that_calls_it_off_says_so_on_its_button_and_after(client, known):
    assert "Call it off</button>" in invite(client, method="CANCEL", status="CANCELLED", sequence=2)
    fields = {"employer_name": "Acme", "day": "2026-12-02", "start_time": "09:30", "uid": known.uid, "cancelled": "1"}
    rows = {"people-TOTAL_FORMS": "0", "people-INITIAL_FORMS": "0", "sequence": "2", "tz": "America/New_York"}
    answer = post(client, "/add/form/", fields | rows, follow=True)
    assert "The interview is called off." in said(answer)
    known.refresh_from_db()
    assert known.status == "cancelled"


def test_in_utc_is_shown_on_the_candidates_own_clock(client, me):
    me.tz = ""
    me.save()
    page = invite(client)
    assert "on your own clock (Berlin)" in page
    assert 'value="15:30"' in page


def test_an_empty_form_names_everything_that_is_missing(client):
    page = said(post(client, "/add/form/", {"people-TOTAL_FORMS": "0", "people-INITIAL_FORMS": "0"}))
    for says in ("Which company was it with?", "On which day was it?", "When did it begin?"):
        assert says in page


def test_zones_are_offered_by_their_current_names_alone():
    assert 'value="America/New_York"' in options()
    for alias in ("Australia/ACT", "Australia/LHI", "America/Argentina/ComodRivadavia"):
        assert alias not in options()


def test_the_candidates_zone_and_theirs_are_offered_first(client, me):
    me.tz = "Europe/Berlin"
    me.save()
    application = an_interview(me).application
    for path in ("/add/form/", f"/applications/{application.pk}/edit/", f"/applications/{application.pk}/log/"):
        page = said(client.get(path))
        first = page[page.index("Yours and theirs") :]
        assert "Europe/Berlin" in first[:300]
        assert "America/New_York" in first[:300]
        assert page.count(" selected>") <= page.count("<select")


def test_the_browser_fills_in_the_candidates_own_zone_and_nobody_elses(client, me):
    application = an_interview(me, tz="").application
    person = application.employer.people.first()
    for path in (f"/people/{person.pk}/", f"/applications/{application.pk}/edit/"):
        page = said(client.get(path))
        assert 'name="tz"' in page
        assert "data-own-zone" not in page
    for path in ("/add/form/", "/settings/"):
        assert "data-own-zone" in said(client.get(path))


def test_a_zone_that_a_person_was_given_by_mistake_can_be_taken_back(client, me):
    person = an_interview(me).application.employer.people.first()
    person.tz = "Europe/Berlin"
    person.save()
    assert '<option value="">As the company&#x27;s</option>' in said(client.get(f"/people/{person.pk}/"))
    post(client, f"/people/{person.pk}/", {"name": person.name, "role": person.role, "tz": ""})
    person.refresh_from_db()
    assert person.tz == ""


def test_too_late_for_thanks_leads_to_the_question_that_carries_them(client, me):
    interview = noted(an_interview(me, ended=timedelta(days=30)))
    Person.objects.exclude(name="Dana Ruiz").delete()
    page = said(client.get(f"/interviews/{interview.pk}/thanks/"))
    assert "about the next steps, with your thanks in it" in page
    assert "Write my thank-yous</button>" not in page


# Whom the person left out stays out.

WAS_THERE = {
    "people-TOTAL_FORMS": "2",
    "people-INITIAL_FORMS": "0",
    "people-0-name": "Lee Park",
    "people-0-email": "lee.park@acme.example",
    "people-0-who": "out",
    "people-1-name": "Dana Ruiz",
    "people-1-email": "dana@acme.example",
    "people-1-who": "interviewer",
}
FACTS = {
    "employer_name": "Acme",
    "day": "2026-12-02",
    "start_time": "09:30",
    "tz": "America/New_York",
    "uid": "i1@acme.example",
}


def who(interview: Interview) -> list[str]:
    return [person.name for person in interview.interviewers.all()]


def chosen(page: str, email: str) -> str:
    row = page[page.index(f'value="{email}"') :]
    row = row[: row.index("</select>")]
    return row[: row.index(" selected>")].rpartition('value="')[2].rstrip('"')


def test_whom_the_person_left_out_stays_out(client, me):
    post(client, "/add/form/", FACTS | WAS_THERE)
    assert chosen(invite(client, sequence=2), "lee.park@acme.example") == "out"
    post(client, "/add/form/", FACTS | WAS_THERE | {"sequence": "2"})
    assert who(Interview.objects.get()) == ["Dana Ruiz"]


def test_whoever_is_put_back_in_is_in(client, me):
    post(client, "/add/form/", FACTS | WAS_THERE)
    post(client, "/add/form/", FACTS | WAS_THERE | {"sequence": "2", "people-0-who": "recruiter"})
    assert who(Interview.objects.get()) == ["Dana Ruiz", "Lee Park"]
    assert chosen(invite(client, sequence=3), "lee.park@acme.example") != "out"


def test_whom_the_person_takes_off_the_interview_stays_off(client, me):
    post(client, "/add/form/", FACTS | WAS_THERE | {"people-0-who": "recruiter"})
    interview = Interview.objects.get()
    lee = interview.interviewers.get(name="Lee Park")
    change_interview(interview, now=NOW, interviewers=[one.pk for one in interview.interviewers.exclude(pk=lee.pk)])
    assert chosen(invite(client, sequence=2), "lee.park@acme.example") == "out"


def test_a_newer_file_read_at_the_terminal_leaves_them_out_too(client, me):
    post(client, "/add/form/", FACTS | WAS_THERE)
    content = ICS.format(method="REQUEST", sequence=2, start="20261202T143000Z", end="20261202T153000Z", status="")
    (view,) = read_invitation(content.encode(), candidate=me, now=NOW, read_events=read_events)
    add_interview(me, form=replace(view.form, employer_name="Acme"), now=NOW)
    assert who(Interview.objects.get()) == ["Dana Ruiz"]
