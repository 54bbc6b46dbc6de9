"""Invitations as recruiters, shops and clinics write them, pasted: what is read of each, and what is left open."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.told.understood import understand_words
from afterword.core.zone_country import country_of_zone

CORPUS = Path(__file__).parents[2] / "corpus" / "told"
CASES = [json.loads(line) for name in sorted(CORPUS.glob("*.jsonl")) for line in name.read_text("utf-8").splitlines()]
AT = datetime(2026, 11, 30, 17, tzinfo=UTC)
ARRANGING = {"recruiter", "agent", "coordinator"}
"""Whoever only arranged it may be called any of these."""


def wall(moment):
    return moment.replace(tzinfo=None).isoformat(timespec="minutes") if moment else None


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_what_a_pasted_invitation_says_is_read(case, line_end):
    own = case.get("own", "UTC")
    told = understand_words(
        Mail(head=Head(), text=case["words"].replace("\n", line_end)),
        at=AT,
        tz=own,
        country=country_of_zone(own) or None,
    )
    found = told.invitation
    assert (wall(told.start), wall(told.end)) == (case.get("start"), case.get("end"))
    assert [wall(one.start) for one in told.several] == case.get("several", [])
    assert found.tz == (case["tz"] if case.get("tz") else None)
    assert (found.employer, found.role) == (case.get("employer", ""), case.get("role", ""))
    assert case.get("place", "") in found.place
    assert bool(found.place) == bool(case.get("place"))
    assert {one.name for one in found.people} == {name for name, _ in case["people"]}
    roles = {one.name: one.role.value for one in found.people}
    for name, role in case["people"]:
        assert roles[name] == role or (role == "coordinator" and roles[name] in ARRANGING)
    assert found.asks_who_you_are == case.get("asks", False)
    assert any(" can be " in says for says in found.warnings) == case.get("doubt", False)


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Your interview at Acme is on Tues 10 Nov at 2pm. You will meet Tom Barr.", "2026-11-10T14:00"),
        ("the interview is on Thursday 26/11 at 3pm", "2026-11-26T15:00"),
        ("Vorstellungsgespräch am Dienstag, 10. November, um 14 Uhr", "2026-11-10T14:00"),
        ("entretien le mardi 10 novembre à 14 h", "2026-11-10T14:00"),
        ("Interview on Friday 8 January at 10am", "2027-01-08T10:00"),
        ("We spoke yesterday at 2pm.", None),
    ],
)
def test_a_day_without_its_year_that_would_be_far_ahead_is_the_one_that_has_passed(words, start):
    told = understand_words(Mail(head=Head(), text=words), at=AT, tz="Europe/London", country="GB")
    assert wall(told.start) == start


def test_a_house_at_which_one_is_invited_is_nobody_whom_one_meets():
    words = """From: Callum Reid <callum.reid@thornbury-search.example>
Subject: Interview at Pellworth Marine

Hi Jo,

Pellworth Marine would like to see you for the Analyst role on Monday 7 December at 2pm GMT, on Teams. You will meet \
Dr. Gareth Llewellyn and Priya Nair.

Best,
Callum Reid
Consultant, Thornbury Search
"""
    found = understand_words(Mail(head=Head(), text=words), at=AT, tz="Europe/London", country="GB").invitation
    assert found.employer == "Pellworth Marine"
    assert [one.name for one in found.people] == ["Callum Reid", "Dr. Gareth Llewellyn", "Priya Nair"]
