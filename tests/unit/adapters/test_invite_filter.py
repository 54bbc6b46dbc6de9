"""The filter `afterword invite --jsonl`."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.cli.invite import answer, filter_lines

ICS = (
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:1\r\nSUMMARY:Interview\r\n"
    "DTSTART;TZID=America/New_York:20261124T100000\r\nDTEND;TZID=America/New_York:20261124T110000\r\n"
    "ORGANIZER;CN=Dana Ruiz:mailto:dana@acme.example\r\nATTENDEE:mailto:sam@example.org\r\n"
    "LOCATION:https://acme.zoom.us/j/1\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_an_event_is_told_with_every_field_of_the_contract():
    assert answer({"ics": ICS}) == {
        "events": [
            {
                "uid": "a",
                "sequence": 1,
                "method": "REQUEST",
                "summary": "Interview",
                "start": "2026-11-24T10:00:00-05:00",
                "end": "2026-11-24T11:00:00-05:00",
                "tz": "America/New_York",
                "organizer": {"name": "Dana Ruiz", "email": "dana@acme.example"},
                "attendees": [{"name": "", "email": "sam@example.org"}],
                "place": "https://acme.zoom.us/j/1",
                "join_url": "https://acme.zoom.us/j/1",
                "status": "CONFIRMED",
            }
        ]
    }


def test_a_path_and_its_text_tell_the_same(tmp_path: Path):
    file = tmp_path / "invite.ics"
    file.write_text(ICS, "utf-8", newline="")
    assert answer({"path": str(file)}) == answer({"ics": ICS})


def test_a_zone_given_beside_the_file_reads_floating_times_and_says_so():
    floating = ICS.replace(";TZID=America/New_York", "")
    (event,) = answer({"ics": floating, "tz": "Eastern Standard Time"})["events"]
    assert (event["tz"], event["start"]) == ("America/New_York", "2026-11-24T10:00:00-05:00")
    assert "check the hour" in event["note"]


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"ics": 5},
        {"path": None, "ics": None},
        {"ics": ICS, "path": "x"},
        {"ics": ICS, "tz": "Mars"},
        {"ics": ICS, "tz": 5},
    ],
)
def test_a_question_that_is_none_is_refused(asked: dict[str, object]):
    with pytest.raises(ValueError, match=r"give"):
        answer(asked)


def test_an_old_zones_odd_seconds_are_left_out_of_the_offset():
    (event,) = answer({"ics": ICS.replace("20261124", "18700101")})["events"]
    assert event["start"] == "1870-01-01T09:59:02-04:57"


def test_lines_are_answered_in_order_and_a_bad_one_ends_nothing():
    asked = [{"ics": ICS}, {"ics": "no calendar"}, {"path": "/nowhere/at/all.ics"}, {"ics": ICS}]
    out = io.StringIO()
    filter_lines(io.BytesIO("\n".join(map(json.dumps, asked)).encode()), out)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [next(iter(one)) for one in answers] == ["events", "error", "error", "events"]
    assert all(len(one["error"]) > 20 for one in answers[1:3])


def test_the_filter_loads_neither_the_app_nor_the_network():
    code = (
        "import sys, io; from afterword.cli.invite import answer; answer({'ics': sys.argv[1]});"
        "print({'django', 'click', 'socket', 'icalendar', 'holidays', 'email'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code, ICS], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
