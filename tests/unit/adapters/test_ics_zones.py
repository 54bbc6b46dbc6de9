"""The zones of invitations: every spelling that calendars use, and what happens when nobody knows the name."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.calendars.ics import read_events
from afterword.adapters.calendars.windows_zones import DISPLAY_NAMES, IDS
from afterword.adapters.calendars.zones import offset_named, zone_named
from afterword.core.ports.calendar import Event, UnreadableCalendar
from afterword.core.reading.invitation import understand


def event(start: str, *zone: str, headers: tuple[str, ...] = (), floating_tz: str | None = None) -> Event:
    lines = [
        "BEGIN:VCALENDAR",
        *headers,
        *zone,
        "BEGIN:VEVENT",
        "SUMMARY:Interview",
        start,
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    (read,) = read_events("\r\n".join(lines).encode(), floating_tz=floating_tz)
    return read


def definition(name: str, *changes: tuple[str, str, str, str, str]) -> list[str]:
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    for kind, start, before, after, rule in changes:
        lines += [f"BEGIN:{kind}", f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}"]
        lines += [f"RRULE:{rule}"] if rule else []
        lines += [f"END:{kind}"]
    return [*lines, "END:VTIMEZONE"]


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("America/New_York", "America/New_York"),
        ("america/new_york", "America/New_York"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ('"Europe/Berlin"', "Europe/Berlin"),
        ("Eastern Standard Time", "America/New_York"),
        ("eastern standard time", "America/New_York"),
        ("Eastern Standard Time 1", "America/New_York"),
        ("Central Standard Time (Mexico)", "America/Mexico_City"),
        ("India Standard Time", "Asia/Kolkata"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
        ("GMT +0100 (Standard) / GMT +0200 (Daylight)", None),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC) Coordinated Universal Time", "UTC"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/softwarestudio.org/Olson_20011030_5/America/Argentina/Salta", "America/Argentina/Salta"),
        ("http://tzurl.org/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("Pacific Time", "America/Los_Angeles"),
        ("PDT", "America/Los_Angeles"),
        ("GMT", "UTC"),
        ("localtime", None),
        ("../../etc/passwd", None),
        ("America", None),
        ("Mars/Olympus", None),
        ("", None),
        ("\x00", None),
        ("x" * 100_000, None),
    ],
)
def test_a_zone_is_known_by_any_of_its_names(said: str, zone: str | None):
    found = zone_named(said)
    assert (found.key if found else None) == zone


def test_every_windows_name_means_a_zone_that_exists():
    known = available_timezones()
    assert set(IDS.values()) | set(DISPLAY_NAMES.values()) <= known
    assert all(name == name.lower() for name in (*IDS, *DISPLAY_NAMES))


@given(st.text(max_size=80))
def test_no_name_breaks_the_search(name: str):
    assert zone_named(name) is None or zone_named(name).key
    offset_named(name)


@pytest.mark.parametrize(
    ("said", "start"),
    [("GMT+0200", "+02:00"), ("UTC-5", "-05:00"), ("+05:30", "+05:30"), ("(UTC-03:30)", "-03:30")],
)
def test_a_name_that_is_an_offset_is_that_offset(said: str, start: str):
    read = event(f"DTSTART;TZID={said}:20261124T100000")
    assert read.start.isoformat().endswith(start)
    assert read.tz is None


def test_a_display_name_needs_no_quotes_for_its_colon():
    read = event("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20260724T100000")
    assert (read.start.isoformat(), read.tz) == ("2026-07-24T10:00:00-04:00", "America/New_York")


OWN = definition(
    "Customized Time Zone",
    ("STANDARD", "16010101T020000", "-0400", "-0500", "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"),
    ("DAYLIGHT", "16010101T020000", "-0500", "-0400", "FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"),
)


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        ("20260115T100000", "-05:00"),
        ("20260307T100000", "-05:00"),
        ("20260308T100000", "-04:00"),
        ("20260701T100000", "-04:00"),
        ("20261031T100000", "-04:00"),
        ("20261101T100000", "-05:00"),
        ("20261231T235900", "-05:00"),
    ],
)
def test_a_zone_without_a_known_name_has_the_offsets_of_the_file(local: str, offset: str):
    read = event(f"DTSTART;TZID=Customized Time Zone:{local}", *OWN)
    assert read.start.isoformat().endswith(offset)
    assert read.tz is None


def test_the_last_sunday_of_a_month_is_found():
    own = definition(
        "Ours",
        ("STANDARD", "19701025T030000", "+0200", "+0100", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
        ("DAYLIGHT", "19700329T020000", "+0100", "+0200", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
    )
    assert event("DTSTART;TZID=Ours:20270328T100000", *own).start.isoformat().endswith("+02:00")
    assert event("DTSTART;TZID=Ours:20270327T100000", *own).start.isoformat().endswith("+01:00")
    assert event("DTSTART;TZID=Ours:20271031T100000", *own).start.isoformat().endswith("+01:00")


def test_a_zone_that_names_its_place_is_that_place():
    own = [*OWN[:2], "X-LIC-LOCATION:Europe/Lisbon", *OWN[2:]]
    assert event("DTSTART;TZID=Customized Time Zone:20261124T100000", *own).tz == "Europe/Lisbon"


def test_a_zone_with_one_offset_needs_no_rule_and_one_from_later_counts_backwards():
    own = definition("Ours", ("STANDARD", "20300101T000000", "+0330", "+0430", ""))
    assert event("DTSTART;TZID=Ours:20261124T100000", *own).start.isoformat().endswith("+03:30")
    assert event("DTSTART;TZID=Ours:20311124T100000", *own).start.isoformat().endswith("+04:30")


def test_a_fifth_sunday_that_a_month_lacks_is_its_last_or_first():
    late = definition("Ours", ("STANDARD", "20000101T000000", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=2;BYDAY=5SU"))
    early = definition("Ours", ("STANDARD", "20000101T000000", "+0100", "+0200", "FREQ=YEARLY;BYMONTH=2;BYDAY=-5SU"))
    for own in (late, early):
        assert event("DTSTART;TZID=Ours:20261124T100000", *own).start.isoformat().endswith("+02:00")


def test_a_change_that_has_ended_keeps_its_last_offset():
    rule = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T010000Z"
    own = definition("Ours", ("DAYLIGHT", "19920329T020000", "+0300", "+0400", rule))
    assert event("DTSTART;TZID=Ours:20261124T100000", *own).start.isoformat().endswith("+04:00")


@pytest.mark.parametrize(
    ("start", "after"),
    [("20260230T000000", "+0100"), ("soon", "+0100"), ("20260101T000000", "+9900"), ("20260101T000000", "1")],
)
def test_a_definition_that_says_nothing_usable_is_no_zone(start: str, after: str):
    with pytest.raises(UnreadableCalendar, match="Ours"):
        event("DTSTART;TZID=Ours:20261124T100000", *definition("Ours", ("STANDARD", start, "+0100", after, "")))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYMONTH=13;BYDAY=1SU",
        "FREQ=YEARLY;BYDAY=SU",
        "UNTIL",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=9XX",
    ],
)
def test_a_rule_that_no_clock_follows_counts_once(rule: str):
    own = definition("Ours", ("STANDARD", "20000101T000000", "+0100", "+0200", rule))
    assert event("DTSTART;TZID=Ours:20261124T100000", *own).start.isoformat().endswith("+02:00")


def test_a_floating_time_is_read_in_the_zone_of_its_calendar():
    read = event("DTSTART:20261124T100000", headers=("X-WR-TIMEZONE:Europe/London",))
    assert (read.tz, read.zone_note) == ("Europe/London", "")
    assert event("DTSTART:20260724T100000", *OWN).start.isoformat().endswith("-04:00")


def test_a_floating_time_without_a_zone_is_refused_with_what_to_do():
    with pytest.raises(UnreadableCalendar, match=r'"Interview" has no time zone.*type it in'):
        event("DTSTART:20261124T100000")


def test_a_zone_that_nobody_knows_is_refused_by_its_name():
    with pytest.raises(UnreadableCalendar, match="Mars/Olympus"):
        event("DTSTART;TZID=Mars/Olympus:20261124T100000")


def test_with_the_candidates_zone_at_hand_the_file_is_read_and_the_doubt_is_told():
    read = event("DTSTART;TZID=Mars/Olympus:20261124T100000", floating_tz="America/New_York")
    assert (read.start.isoformat(), read.tz) == ("2026-11-24T10:00:00-05:00", "America/New_York")
    assert "Please check the hour." in " ".join(understand(read, candidate_emails=()).warnings)


def test_a_time_in_utc_says_nothing_about_the_firms_zone():
    read = event("DTSTART:20261124T100000Z")
    assert (read.tz, understand(read, candidate_emails=()).tz) == ("UTC", None)


def test_one_files_zones_are_not_remembered_for_the_next():
    event(
        "DTSTART;TZID=Ours:20261124T100000", *definition("Ours", ("STANDARD", "20000101T000000", "+0100", "+0200", ""))
    )
    with pytest.raises(UnreadableCalendar):
        event("DTSTART;TZID=Ours:20261124T100000")


def test_a_whole_day_needs_no_zone():
    read = event("DTSTART;VALUE=DATE:20261124")
    assert (read.all_day, read.start.isoformat(), (read.end - read.start).days) == (
        True,
        "2026-11-24T00:00:00+00:00",
        1,
    )
