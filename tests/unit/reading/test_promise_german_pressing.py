"""Whom a German note tells not to press has been promised nothing; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Diese Woche nicht mehr anrufen, nervt nur.", []),
        ("Will sich noch beraten. Am Dienstag muss er zum Chef. Nicht vorher nerven.", []),
        ("Diesen Monat nicht nochmal nachhaken.", []),
        (
            "Die Ergebnisse gibt es ab dem 4. Dezember. Von Nachfragen bitten wir bis dahin abzusehen.",
            [("2026-12-04", "")],
        ),
        ("Ich melde mich morgen mit der Entscheidung bei Ihnen, ja?", [("2026-11-25", "2026-11-25")]),
    ],
)
def test_not_to_press_is_no_promise(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
