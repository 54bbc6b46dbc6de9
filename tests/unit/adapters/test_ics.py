"""Invitation files: every file of the corpus against what stands beside it, and what no file may do to us."""

import json
import os
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from afterword.adapters.calendars.bounds import LARGEST_FILE
from afterword.adapters.calendars.file import read_file
from afterword.adapters.calendars.ics import read_events
from afterword.cli.invite import answer
from afterword.core.ports.calendar import LONGEST_NAME, Event, UnreadableCalendar
from afterword.core.reading.invitation import understand

CORPUS = Path(__file__).parents[2] / "corpus" / "invite"
FILES = sorted(CORPUS.glob("*.ics"))


def calendar(*lines: str, outside: tuple[str, ...] = ()) -> bytes:
    """One event with a start, plus these lines in it."""
    start = () if any(line.startswith("DTSTART") for line in lines) else ("DTSTART:20261124T150000Z",)
    event = ["BEGIN:VEVENT", "UID:one@example.org", *start, *lines, "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *outside, *event, "END:VCALENDAR", ""]).encode()


def only(data: bytes, **options: str) -> Event:
    (event,) = read_events(data, **options)
    return event


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableCalendar) as caught:
        read_events(data)
    return str(caught.value)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_the_corpus_is_read_as_it_says_beside_it(file: Path):
    expected = json.loads(file.with_suffix(".json").read_text("utf-8"))
    assert answer({"path": str(file)})["events"] == expected["events"]


def test_every_file_of_the_corpus_has_its_expectation():
    assert len(FILES) >= 20
    assert {file.stem for file in FILES} == {file.stem for file in CORPUS.glob("*.json")}


@pytest.mark.parametrize("eol", ["\n", "\r", "\r\n"])
def test_any_line_end_will_do(eol: str):
    data = calendar("SUMMARY:Interview").replace(b"\r\n", eol.encode())
    assert only(data).summary == "Interview"


def test_a_fold_in_the_middle_of_a_character_is_undone():
    data = calendar("SUMMARY:Café").replace(b"\xc3\xa9", b"\xc3\r\n \xa9")
    assert only(data).summary == "Café"


def test_what_an_alarm_says_is_not_what_the_event_says():
    alarm = ("BEGIN:VALARM", "SUMMARY:Reminder", "DURATION:PT5M", "ATTENDEE:mailto:x@example.org", "END:VALARM")
    event = only(calendar(*alarm, "SUMMARY:Interview"))
    assert (event.summary, event.attendees, event.end) == ("Interview", (), event.start)


def test_several_calendars_in_one_file_are_all_read():
    events = read_events(calendar("SUMMARY:One") + calendar("SUMMARY:Two"))
    assert [event.summary for event in events] == ["One", "Two"]


def test_an_event_without_a_calendar_around_it_is_read():
    assert only(b"BEGIN:VEVENT\nDTSTART:20261124T150000Z\nSUMMARY:Bare\nEND:VEVENT\n").summary == "Bare"


def test_an_event_without_attendees_is_an_event_without_people():
    event = only(calendar("SUMMARY:Interview"))
    assert (event.attendees, event.organizer) == ((), None)
    assert "names nobody" in " ".join(understand(event, candidate_emails=()).warnings)


def test_escapes_in_text_are_undone_and_breaks_kept_in_the_description():
    event = only(calendar(r"SUMMARY:Talk\, part 1\; a\\b", r"DESCRIPTION:One\nTwo\N Three"))
    assert (event.summary, event.description) == (r"Talk, part 1; a\b", "One\nTwo\n Three")


@pytest.mark.parametrize(
    ("end", "minutes"),
    [
        ("DTEND:20261124T154500Z", 45),
        ("DURATION:PT1H30M", 90),
        ("DURATION:P1D", 1440),
        ("DURATION:P1W", 10080),
        ("X:y", 0),
    ],
)
def test_an_end_is_given_measured_or_at_once(end: str, minutes: int):
    event = only(calendar(end))
    assert event.end - event.start == timedelta(minutes=minutes)


def test_a_day_of_duration_over_a_clock_change_ends_at_the_same_hour():
    event = only(calendar("DTSTART;TZID=America/New_York:20261031T100000", "DURATION:P1D"))
    assert event.end.isoformat() == "2026-11-01T10:00:00-05:00"


def test_an_end_in_another_zone_is_told_in_the_events_own():
    event = only(calendar("DTSTART;TZID=America/New_York:20261124T100000", "DTEND;TZID=Europe/Berlin:20261124T170000"))
    assert event.end.isoformat() == "2026-11-24T11:00:00-05:00"


def test_the_marked_link_wins_over_the_text_and_redirects_are_opened():
    wrapped = "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.zoom.us%2Fj%2F77&data=x"
    assert only(calendar(f"DESCRIPTION:Join <{wrapped}>")).join_url == "https://acme.zoom.us/j/77"
    marked = "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://video.example.org/room"
    assert only(calendar(f"DESCRIPTION:{wrapped}", marked)).join_url == "https://video.example.org/room"


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "https://zoom.us.example.net/j/1",
        "https://support.zoom.us/hc/en-us",
        "https://us02web.zoom.us/u/kb1x",
        "https://teams.microsoft.com/meetingOptions/?x",
        "https://aka.ms/JoinTeamsMeeting",
        "ftp://zoom.us/j/1",
    ],
)
def test_no_other_address_in_the_text_is_a_way_in(text: str):
    assert only(calendar(f"DESCRIPTION:See {text} please")).join_url is None


@pytest.mark.parametrize(
    "link",
    [
        "https://zoom.us/j/123?pwd=x",
        "https://acme.zoom.us/my/dana",
        "https://teams.live.com/meet/9312",
        "https://teams.microsoft.com/meet/2719?p=x",
        "https://meet.google.com/abc-defg-hij",
        "https://acme.webex.com/acme/j.php?MTID=m1",
        "https://acme.webex.com/meet/dana",
        "https://whereby.com/dana",
        "https://chime.aws/1234567890",
        "https://meet.goto.com/123",
        "https://global.gotomeeting.com/join/123",
        "https://meet.jit.si/dana",
    ],
)
def test_the_usual_meeting_places_are_known(link: str):
    assert only(calendar(f"DESCRIPTION:Join here: {link}.")).join_url == link
    assert only(calendar(f"LOCATION:{link}")).join_url == link


def test_an_exchange_name_without_an_address_keeps_the_name():
    event = only(calendar('ATTENDEE;CN="Dana Ruiz":/O=ACME/OU=X/CN=RECIPIENTS/CN=DRUIZ'))
    assert [(one.name, one.email) for one in event.attendees] == [("Dana Ruiz", "")]


def test_an_assistant_who_sends_for_the_organizer_is_not_the_organizer():
    event = only(calendar('ORGANIZER;CN=Dana Ruiz;SENT-BY="mailto:kim@acme.example":mailto:dana@acme.example'))
    assert event.organizer is not None
    assert event.organizer.email == "dana@acme.example"


def test_a_name_within_the_address_is_taken_off():
    event = only(calendar("ATTENDEE:mailto:Dana Ruiz <dana@acme.example>"))
    assert [one.email for one in event.attendees] == ["dana@acme.example"]


def test_the_same_address_twice_is_one_attendee():
    event = only(calendar("ATTENDEE;CN=Dana:mailto:dana@acme.example", "ATTENDEE:MAILTO:Dana@acme.example"))
    assert [one.name for one in event.attendees] == ["Dana"]


def test_a_name_of_5000_characters_is_cut_and_said_so():
    event = only(calendar(f"ATTENDEE;CN={'x' * 5_000}:mailto:dana@acme.example"))
    assert len(event.attendees[0].name) == LONGEST_NAME
    assert "was cut" in " ".join(understand(event, candidate_emails=()).warnings)


def test_line_breaks_and_direction_marks_never_reach_a_one_line_field():
    event = only(
        calendar(
            r"SUMMARY:Interview\nBcc: evil@example.net",
            'ORGANIZER;CN="Dana^nBcc: evil@example.net":mailto:dana@acme.example',
            "LOCATION:\u202eRoom\x00\x07 5",
            "STATUS:CONFIRMED\x0b",
        )
    )
    assert event.summary == "Interview Bcc: evil@example.net"
    assert event.organizer is not None
    assert event.organizer.name == "Dana"
    assert (event.place, event.status) == ("Room 5", "CONFIRMED")


def test_nul_bytes_between_the_letters_are_passed_over():
    assert only(calendar("SUMMARY:Inter\x00view")).summary == "Interview"


def test_an_organizer_without_anything_is_none():
    assert only(calendar("ORGANIZER:")).organizer is None


@pytest.mark.parametrize("said", ["x", "-1", "٣", "9" * 5000, ""])
def test_a_sequence_that_is_no_number_is_the_first(said: str):
    assert only(calendar(f"SEQUENCE:{said}")).sequence == 0


def test_utf_16_without_its_mark_is_known_by_its_shape():
    assert only(calendar("SUMMARY:Gespräch").decode().encode("utf-16-le")).summary == "Gespräch"


def test_an_address_in_the_url_line_counts_when_it_leads_into_a_meeting():
    assert only(calendar("URL:https://meet.google.com/abc-defg-hij")).join_url == "https://meet.google.com/abc-defg-hij"
    assert only(calendar("URL:https://acme.example/careers")).join_url is None


def test_a_place_that_is_one_address_is_the_way_in_unless_it_is_a_map():
    assert only(calendar("LOCATION:https://video.acme.example/r/5")).join_url == "https://video.acme.example/r/5"
    assert only(calendar("LOCATION:https://maps.example.org/?q=Main+Street")).join_url is None


def test_an_address_that_is_broken_is_passed_over():
    text = "DESCRIPTION:http://[::1 and then https://zoom.us/j/1"
    assert only(calendar(text)).join_url == "https://zoom.us/j/1"


MAIL = (
    "From: Dana <dana@acme.example>\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b\r\n'
    "Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
)


@pytest.mark.parametrize(
    "kind", ["text/calendar; charset=iso-8859-1", "application/ics", "text/calendar; charset=none-such"]
)
def test_an_invitation_in_a_mail_is_found_and_decoded(kind: str):
    mail = MAIL.format(kind=kind, encoding="8bit").encode()
    data = mail + calendar("SUMMARY:Gespräch").decode().encode("latin-1") + b"--b--\r\n"
    assert only(data).summary == "Gespräch"


def test_a_mail_whose_parts_are_broken_is_searched_as_it_stands():
    mail = MAIL.format(kind="text/calendar", encoding="base64").encode()
    assert only(mail + calendar("SUMMARY:Plain after all")).summary == "Plain after all"


def test_a_mail_of_boxes_in_boxes_is_refused():
    box = b"Content-Type: multipart/mixed; boundary=a\n\n--a\n"
    assert "not a calendar" in refusal(b"From: dana@acme.example\n" + box * 5_000)
    assert "not a calendar" in refusal(b"From: dana@acme.example\n" + b"Content-Type: message/rfc822\n\n" * 20_000)


# What cannot be read, each with a sentence that says what to do.


@pytest.mark.parametrize("data", [b"", b"   \r\n\r\n", b"\0\0\0"])
def test_an_empty_file_is_refused(data: bytes):
    assert "Save the invitation again" in refusal(data) or "Choose the .ics file" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [b"hello", b"%PDF-1.7 ...", bytes(range(256)) * 40, b"From: x@example.org\nSubject: hi\n\nno invitation here\n"],
)
def test_what_is_no_calendar_is_refused(data: bytes):
    assert "not a calendar invitation" in refusal(data)


def test_a_file_of_10_megabytes_is_refused_by_its_size():
    assert "10.0 MB" in refusal(b"x" * 10_000_000)


def test_a_file_of_10000_events_is_refused_with_their_number():
    one = b"BEGIN:VEVENT\nDTSTART:20261124T150000Z\nEND:VEVENT\n"
    assert "10,000 events" in refusal(b"BEGIN:VCALENDAR\n" + one * 10_000 + b"END:VCALENDAR\n")


def test_a_file_of_countless_lines_is_refused():
    assert "lines" in refusal(b"BEGIN:VCALENDAR\n" + b"\n" * 200_000)


def test_a_crowd_is_refused():
    crowd = [f"ATTENDEE:mailto:person{number}@acme.example" for number in range(5_000)]
    assert "5,000 people" in refusal(calendar("SUMMARY:All hands", *crowd))


def test_boxes_in_boxes_without_end_are_refused():
    assert "deep" in refusal(b"BEGIN:VCALENDAR\n" * 10_000)


def test_a_file_cut_off_in_the_middle_is_refused():
    assert "stops in the middle" in refusal(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261124T150000Z\nSUMMARY:Inter")


def test_a_calendar_without_an_event_is_refused():
    assert "holds no event" in refusal(b"BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:Task\nEND:VTODO\nEND:VCALENDAR\n")


def test_an_event_without_a_start_is_refused_by_its_title():
    data = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Second round\nEND:VEVENT\nEND:VCALENDAR\n"
    assert '"Second round" has no start' in refusal(data)


@pytest.mark.parametrize(
    "start", ["20261324T100000Z", "20260230T100000Z", "00010101T100000Z", "tomorrow", "", "99991231T235959Z"]
)
def test_a_start_that_no_calendar_has_is_refused(start: str):
    assert "Interview" in refusal(calendar("SUMMARY:Interview", f"DTSTART:{start}"))


@pytest.mark.parametrize("frequency", ["SECONDLY", "MINUTELY", "hourly"])
def test_what_repeats_within_a_day_is_refused(frequency: str):
    assert "repeats within the day" in refusal(calendar(f"RRULE:FREQ={frequency};COUNT=3"))


def test_no_file_is_not_opened(tmp_path: Path):
    with pytest.raises(UnreadableCalendar, match="cannot be opened"):
        read_file(str(tmp_path / "missing.ics"))
    with pytest.raises(UnreadableCalendar, match="cannot be opened"):
        read_file("nul\0byte")


def test_only_ordinary_files_are_opened(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(tmp_path / "door"))
    door.close()
    for name in (".", "pipe", "door"):
        with pytest.raises(UnreadableCalendar):
            read_file(str(tmp_path / name))
    with pytest.raises(UnreadableCalendar, match="not a file"):
        read_file("/dev/zero")


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path):
    large = tmp_path / "large.ics"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE * 200)
    with pytest.raises(UnreadableCalendar, match=r"1000\.0 MB"):
        read_file(str(large))
