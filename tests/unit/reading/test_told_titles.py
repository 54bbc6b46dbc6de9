"""Dr. and Prof. before a name in an invitation's words are kept, wherever the name itself was read."""

from datetime import UTC, datetime

import pytest

from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.invitation import understand

START = datetime(2026, 12, 3, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "name", "email"),
    [
        ("You will speak with Dr. Anneliese Brandt-Okafor.", "", ""),
        ("Interviewers: Dr. Anneliese Brandt-Okafor (Head of Data)", "", ""),
        ("With Dr. Anneliese Brandt-Okafor, at 10.", "Anneliese Brandt-Okafor", "anneliese@acme.example"),
        ("", "Dr. Anneliese Brandt-Okafor", "anneliese@acme.example"),
    ],
)
def test_a_doctor_stays_one(words, name, email):
    attendees = (Attendee(name=name, email=email),) if email else ()
    event = Event(uid="a", start=START, end=START, summary="Interview", description=words, attendees=attendees)
    found = understand(event, candidate_emails=("jo@example.org",))
    assert [one.name for one in found.people] == ["Dr. Anneliese Brandt-Okafor"]
