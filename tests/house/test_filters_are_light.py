"""A filter is a small program: it answers without loading Django, click, or anything that reaches the network."""

import json
import subprocess
import sys

import pytest

HEAVY = {
    "django",
    "click",
    "sqlite3",
    "ssl",
    "smtplib",
    "imaplib",
    "http.client",
    "urllib.request",
    "asyncio",
    "waitress",
}
CASE = {
    "now": "2026-11-24T10:00:00-05:00",
    "candidate": {"name": "Sam Okoro", "email": "sam@example.org", "tz": "America/New_York"},
    "employer": {"name": "Acme", "country": "US", "tz": "America/New_York"},
    "people": [{"id": "dana", "name": "Dana Ruiz", "email": "dana@acme.example", "role": "hiring_manager"}],
    "applications": [{"id": "a1", "role": "Data engineer"}],
    "interviews": [
        {
            "id": "i1",
            "application": "a1",
            "start": "2026-11-23T10:00:00-05:00",
            "end": "2026-11-23T11:00:00-05:00",
            "interviewers": ["dana"],
        }
    ],
    "proposal": {"purpose": "thanks", "channel": "email", "people": ["dana"], "application": "a1", "interview": "i1"},
}
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\n"
    "DTSTAMP:20261101T090000Z\r\nDTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\nSUMMARY:Interview\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
LINES = {
    "judge": (CASE, "verdict"),
    "plan": (CASE, "steps"),
    "compose": (CASE, "body"),
    "review": ({"text": "Hi Dana,\n\nthank you for today.\n\nSam"}, "findings"),
    "promise": ({"text": "We decide within two business days.", "said_at": "2026-11-24T10:00:00-05:00"}, "promises"),
    "invite": ({"ics": ICS}, "events"),
    "read": ({"raw": "From: Dana <dana@acme.example>\nSubject: Next steps\n\nWe decide by Friday."}, "kind"),
}


def answer(name, line):
    """Run a filter as its own process; its answer, and what it loaded."""
    command = [sys.executable, "-X", "importtime", "-m", "afterword", name, "--jsonl"]
    done = subprocess.run(
        command, input=json.dumps(line) + "\n", capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr[-2000:]
    loaded = {row.rpartition("|")[2].strip() for row in done.stderr.splitlines() if row.startswith("import time:")}
    return json.loads(done.stdout), loaded


@pytest.mark.parametrize("name", sorted(LINES))
def test_a_filter_answers_without_framework_and_network(name):
    line, key = LINES[name]
    said, loaded = answer(name, line)
    assert key in said, said
    assert sorted(HEAVY & loaded) == []
