"""What holds for every invitation file there can be: it is read or refused, and well-formed ones are read rightly."""

import warnings
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters.calendars.ics import read_events
from afterword.core.ports.calendar import UnreadableCalendar
from afterword.core.reading.invitation import understand

FILES = sorted((Path(__file__).parents[2] / "corpus" / "invite").glob("*.ics"))
MAIL = (
    "From: Dana <dana@acme.example>\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/calendar; charset=utf-7\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
)


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(data: bytes):
    try:
        events = read_events(data)
    except UnreadableCalendar:
        return
    assert all(event.end.utcoffset() is not None for event in events)


KNOWN_LINES = (
    "BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT END:VCALENDAR BEGIN:VTIMEZONE TZID:Own BEGIN:STANDARD END:STANDARD "
    "END:VTIMEZONE DTSTART;TZID=Own:20261124T100000 DTSTART:20261124 DTEND;TZID=Own:20261124T110000 TZOFFSETTO:+0530 "
    "TZOFFSETFROM:-2359 RRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=5SU DTSTART:99901231T100000Z DURATION:P9999W SEQUENCE:7"
)
LINE = st.sampled_from(KNOWN_LINES.split()) | st.builds(
    "{}{}:{}".format,
    st.sampled_from(["ATTENDEE", "DTSTART", "DURATION", "X"]),
    st.text(max_size=20),
    st.text(max_size=30),
)


@given(st.lists(LINE, max_size=30), st.sampled_from(["\n", "\r\n", "\n "]))
def test_any_calendar_lines_are_read_or_refused_and_understood(lines: list[str], eol: str):
    data = eol.join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"])
    try:
        events = read_events(data.encode("utf-8", "replace"), floating_tz="Asia/Kolkata")
    except UnreadableCalendar:
        return
    for event in events:
        assert event.start.utcoffset() is not None
        understood = understand(event, candidate_emails=("sam@example.org",), candidate_name="Sam Okoro")
        assert all(sign.isprintable() for person in understood.people for sign in person.name)


@given(file=st.sampled_from(FILES), at=st.integers(0, 3_000), junk=st.binary(max_size=12), cut=st.integers(0, 200))
def test_a_damaged_file_is_read_or_refused(file: Path, at: int, junk: bytes, cut: int):
    whole = file.read_bytes()
    damaged = whole[:at] + junk + whole[at + cut :]
    try:
        for event in read_events(damaged, floating_tz="UTC"):
            understand(event, candidate_emails=())
    except UnreadableCalendar:
        return


NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Co", "Cn"], exclude_characters="\\"),
    min_size=1,
    max_size=60,
)


@given(
    summary=NAMES,
    names=st.lists(NAMES, max_size=4),
    zone=st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]),
    seconds=st.integers(40_000_000, 2_145_000_000),
)
def test_what_icalendar_writes_is_read_as_icalendar_reads_it(summary: str, names: list[str], zone: str, seconds: int):
    """The library that half the world writes invitations with is the oracle for well-formed files."""
    import icalendar

    moment = datetime.fromtimestamp(seconds, ZoneInfo(zone))
    event = icalendar.Event()
    event.add("uid", "oracle@example.org")
    event.add("summary", summary)
    event.add("dtstart", moment)
    for number, name in enumerate(names):
        one = icalendar.vCalAddress(f"mailto:person{number}@acme.example")
        one.params["CN"] = name.replace('"', "'")
        event.add("attendee", one)
    written = icalendar.Calendar()
    written.add_component(event)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = written.to_ical()
    (read,) = read_events(data)
    assert read.start.replace(fold=0) == moment.replace(fold=0)
    assert read.summary == " ".join(summary.split())
    assert [one.email for one in read.attendees] == [f"person{number}@acme.example" for number in range(len(names))]
    assert [one.name for one in read.attendees] == [" ".join(name.replace('"', "'").split()) for name in names]


@given(st.binary(max_size=400), st.sampled_from(["base64", "quoted-printable", "x-uuencode", "8bit"]))
def test_any_mail_is_read_or_refused(data: bytes, encoding: str):
    try:
        read_events(MAIL.format(encoding=encoding).encode() + data)
    except UnreadableCalendar:
        return
