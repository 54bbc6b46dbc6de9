"""A newer invitation: it moves, it calls off, it keeps what the person put right; and whose clock it counts by."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import NOW, an_interview, noted, post, said

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


def test_too_late_for_thanks_leads_to_the_question_that_carries_them(client, me):
    interview = noted(an_interview(me, ended=timedelta(days=30)))
    Person.objects.exclude(name="Dana Ruiz").delete()
    page = said(client.get(f"/interviews/{interview.pk}/thanks/"))
    assert "about the next steps, with your thanks in it" in page
    assert "Write my thank-yous</button>" not in page
