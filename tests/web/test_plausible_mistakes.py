"""What one plausibly gets wrong while adding an interview is put right, asked about, or told in words that help."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pages import NOW, post, said
from test_adding_pages import FORM

from afterword.services.change_candidate import change_candidate
from afterword.store.models import Interview, Person

pytestmark = pytest.mark.django_db
FLIGHT = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:f1\r\nDTSTART:20261205T080000Z\r\nDTEND:20261205T100000Z\r\n"
    b"SUMMARY:Flight LH123 to Paris\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_name_and_an_address_in_one_field_are_taken_apart(client):
    fields = {"people-0-name": "", "people-0-email": "May Orr <may@zed.example>"}
    post(client, "/add/form/", FORM | fields)
    person = Person.objects.get()
    assert (person.name, person.email) == ("May Orr", "may@zed.example")


def test_an_address_in_the_field_of_the_name_is_no_name(client, me):
    post(client, "/add/form/", FORM | {"people-0-name": "may@zed.example", "people-0-email": ""})
    person = Person.objects.get()
    assert (person.name, person.email) == ("", "may@zed.example")
    page = post(client, f"/interviews/{Interview.objects.get().pk}/people/", {"name": "lee@zed.example", "email": ""})
    assert page.status_code == 302
    assert Person.objects.get(email="lee@zed.example").name == ""


@pytest.mark.parametrize(("day", "asked"), [("2025-11-24", True), ("2036-11-24", True), ("2026-10-01", False)])
def test_a_year_that_is_hardly_meant_is_asked_about(client, day, asked):
    post(client, "/add/form/", FORM | {"day": day})
    page = said(client.get(f"/interviews/{Interview.objects.get().pk}/"))
    assert ("Is the year right?" in page) is asked


def test_without_a_zone_the_candidates_own_counts(client, me):
    change_candidate(me, now=NOW, tz="Europe/Berlin")
    post(client, "/add/form/", FORM | {"tz": ""})
    interview = Interview.objects.get()
    assert (interview.tz, interview.start.hour) == ("Europe/Berlin", 9)


def test_without_any_zone_it_is_asked_for(client, me):
    answer = post(client, "/add/form/", FORM | {"tz": ""})
    assert answer.status_code == 422
    assert "By whose clock are these hours?" in said(answer)


def test_the_page_says_what_the_file_is_about(client):
    page = said(post(client, "/add/read/", {"invitation": SimpleUploadedFile("x.ics", FLIGHT)}))
    assert "<q>Flight LH123 to Paris</q>" in page
    assert "If that is no interview, start over with another file." in page
