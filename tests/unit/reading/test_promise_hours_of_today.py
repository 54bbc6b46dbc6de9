"""An hour without a day is of the day said; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Nachher um fünf gibt es das Ergebnis.", [("2026-11-24", "2026-11-24")]),
        ("Am späten Nachmittag rufe ich Sie an.", [("2026-11-24", "2026-11-24")]),
        ("Am frühen Abend rufe ich Sie an.", [("2026-11-24", "2026-11-24")]),
        (
            "Im Büro ist viel los, am späteren Nachmittag melde ich mich bei Ihnen mit der Entscheidung.",
            [("2026-11-24", "2026-11-24")],
        ),
        ("Am Donnerstag bekommen Sie Bescheid, am späten Nachmittag wahrscheinlich.", [("2026-11-26", "2026-11-26")]),
        ("In the late afternoon I'll ring you with our decision.", [("2026-11-24", "2026-11-24")]),
    ],
)
def test_an_hour_without_a_day_is_of_today(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
