"""What one call of each filter costs in process time: a new process, one line in, one line out."""

import json
import os
import resource
import subprocess
import sys
import time
from statistics import median

from table import show

TIMES = 9
SURROUNDINGS = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As where the app is used: what Python compiled once is kept. Without that, `read` takes a third longer and more."""
MANY = 1000
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
    "debrief": {
        "interview": "i1",
        "highlights": [{"person": "dana", "topic": "on-call", "detail": "two weeks in ten"}],
    },
    "proposal": {"purpose": "thanks", "channel": "email", "people": ["dana"], "application": "a1", "interview": "i1"},
}
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\nUID:1@acme.example\r\n"
    "DTSTAMP:20261101T090000Z\r\nDTSTART:20261123T150000Z\r\nDTEND:20261123T160000Z\r\nSUMMARY:Interview\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
SAID = "2026-11-24T10:00:00-05:00"
WORDS = "Hi Sam, thank you for coming in. We will let you know by the end of next week. Best, Dana"
LINES = {
    "promise, a plain date": ("promise", {"text": "You will hear from us by Friday.", "said_at": SAID}),
    "promise, business days": (
        "promise",
        {"text": "We decide within two business days.", "said_at": SAID, "country": "US"},
    ),
    "read": ("read", {"text": WORDS, "said_at": SAID}),
    "judge": ("judge", CASE),
    "plan": ("plan", CASE),
    "compose": ("compose", CASE),
    "invite": ("invite", {"ics": ICS}),
}


def spent() -> float:
    """User and system seconds of all children so far."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def call(name: str, line: dict[str, object], lines: int = 1) -> tuple[float, float]:
    """Process milliseconds and wall milliseconds of one call."""
    text = (json.dumps(line) + "\n") * lines
    before, begun = spent(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "afterword", name, "--jsonl"],
        input=text.encode(),
        capture_output=True,
        check=True,
        env=SURROUNDINGS,
    )
    wall = time.perf_counter() - begun
    assert b'"error"' not in done.stdout, done.stdout[:300]
    assert done.stdout.count(b"\n") == lines
    return (spent() - before) * 1000, wall * 1000


def row(label: str, name: str, line: dict[str, object]) -> tuple[object, ...]:
    """One line alone, and the cost of each further line when there are many."""
    call(name, line)  # not counted: it may be the first after a change
    alone = [call(name, line) for _ in range(TIMES)]
    one = median(cost for cost, _ in alone)
    return label, one, median(wall for _, wall in alone), (call(name, line, MANY)[0] - one) * 1000 / MANY


def main() -> None:
    """The table; Python's own start is the floor."""
    before = spent()
    for _ in range(TIMES):
        subprocess.run([sys.executable, "-c", ""], check=True, env=SURROUNDINGS)
    rows = [("(python alone)", (spent() - before) * 1000 / TIMES, "", "")]
    rows += [row(label, name, line) for label, (name, line) in LINES.items()]
    show(f"Filters, median of {TIMES}", ["", "process ms", "wall ms", "us per further line"], rows)


if __name__ == "__main__":
    main()
