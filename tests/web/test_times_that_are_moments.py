"""An invitation in UTC tells moments: choosing a zone shows them on its clock and moves nothing; typed hours stay."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from invitation import this_morning
from pages import NOW, post, said
from playwright.sync_api import Page, Route, expect
from test_adding_pages import FORM

from afterword.store.models import Interview

UTC_ONLY = b"""BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:utc@acme.example
DTSTART:20261130T170000Z
DTEND:20261130T173000Z
SUMMARY:Interview: Data engineer at Acme
ORGANIZER;CN=Lee Park:mailto:lee.park@acme.example
ATTENDEE;CN=Sam Okoro:mailto:sam@example.org
END:VEVENT
END:VCALENDAR
"""
READ = {
    "read_start": "2026-11-30T17:00:00+00:00",
    "read_end": "2026-11-30T17:30:00+00:00",
    "read_tz": "UTC",
    "day": "2026-11-30",
    "start_time": "17:00",
    "end_time": "17:30",
}


def times() -> tuple[str, str]:
    interview = Interview.objects.get()
    return f"{interview.start:%d %H:%M}", f"{interview.end:%d %H:%M}"


def read(client, content: bytes) -> str:
    return said(post(client, "/add/read/", {"invitation": SimpleUploadedFile("invite.ics", content)}))


@pytest.mark.django_db
def test_the_page_carries_the_moments_of_a_file_in_utc_alone(client, me):
    me.tz = ""
    me.save()
    assert 'name="read_start" value="2026-11-30T17:00:00+00:00"' in read(client, UTC_ONLY)
    assert 'name="read_start" value' not in read(client, this_morning(NOW))


@pytest.mark.django_db
def test_a_whole_day_has_no_hour_that_could_be_shown(client, me):
    day = UTC_ONLY.replace(b"DTSTART:20261130T170000Z", b"DTSTART;VALUE=DATE:20261130")
    page = read(client, day.replace(b"DTEND:20261130T173000Z", b"DTEND;VALUE=DATE:20261201"))
    assert 'value="2026-11-30"' in page
    assert 'value="00:00"' not in page
    assert "a day but no hour" in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({"tz": "America/New_York"}, ("30 17:00", "30 17:30")),
        ({"tz": "Asia/Tokyo"}, ("30 17:00", "30 17:30")),
        ({"tz": "UTC"}, ("30 17:00", "30 17:30")),
        ({"tz": "America/New_York", "start_time": "12:00", "end_time": "12:45"}, ("30 17:00", "30 17:45")),
        ({"tz": "America/New_York", "day": "2026-12-01"}, ("01 22:00", "01 22:30")),
        ({"tz": "America/New_York", "read_tz": "America/New_York"}, ("30 22:00", "30 22:30")),
        ({"tz": "America/New_York", "read_start": "never", "read_end": "x"}, ("30 22:00", "30 22:30")),
        ({"tz": "America/New_York", "read_start": "", "read_end": ""}, ("30 22:00", "30 22:30")),
    ],
)
def test_another_zone_moves_no_moment_and_a_typed_hour_stays_as_typed(client, change, kept):
    post(client, "/add/form/", FORM | READ | change)
    assert times() == kept


@pytest.mark.django_db
def test_a_typed_start_after_the_end_that_was_read_is_asked_about(client):
    answer = post(client, "/add/form/", FORM | READ | {"tz": "America/New_York", "start_time": "16:00"})
    assert "ends before it begins" in said(answer)
    assert not Interview.objects.exists()


@pytest.mark.browser
def test_choosing_a_zone_shows_the_times_on_its_clock_at_once(app, page: Page):
    page.goto(app.url)
    page.goto(f"{app.origin}/add/")
    file = {"name": "invite.ics", "mimeType": "text/calendar", "buffer": UTC_ONLY}
    page.get_by_label("The invitation file").set_input_files(file)
    begins, zone = page.get_by_label("From", exact=True), page.get_by_label("Time zone")
    expect(begins).to_have_value("17:00")
    zone.select_option("America/New_York")
    expect(begins).to_have_value("12:00")
    expect(page.get_by_label("Until", exact=True)).to_have_value("12:30")
    zone.select_option("Asia/Tokyo")
    expect(page.get_by_label("Day", exact=True)).to_have_value("2026-12-01")
    expect(begins).to_have_value("02:00")
    begins.fill("09:15")
    zone.select_option("America/New_York")
    expect(begins).to_have_value("09:15")


@pytest.mark.browser
def test_a_zone_chosen_before_the_scripts_are_there_shows_its_times_as_well(app, page: Page):
    page.goto(app.url)
    page.goto(f"{app.origin}/add/")
    wanted, held, let_go = re.compile(r"/moments[^/]*\.js"), list[Route](), list[bool]()
    page.route(wanted, lambda route: route.continue_() if let_go else held.append(route))
    file = {"name": "invite.ics", "mimeType": "text/calendar", "buffer": UTC_ONLY}
    with page.expect_request(wanted):
        page.get_by_label("The invitation file").set_input_files(file)
    expect(page.get_by_label("From", exact=True)).to_have_value("17:00")
    page.get_by_label("Time zone").select_option("America/New_York")
    let_go.append(True)  # the request is told of before it can be held
    for route in held:
        route.continue_()
    expect(page.get_by_label("From", exact=True)).to_have_value("12:00")
