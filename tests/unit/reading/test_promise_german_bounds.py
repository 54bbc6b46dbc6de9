"""German bounds in other words than "bis" and "vor"; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Vor Ablauf der Woche hören Sie von uns.", [("", "2026-11-27")]),
        ("Vor Ablauf des Monats hören Sie von uns.", [("", "2026-11-30")]),
        ("Bevor die Woche um ist, hören Sie von uns.", [("", "2026-11-27")]),
        ("Ehe die Woche rum ist, haben Sie unsere Antwort.", [("", "2026-11-27")]),
        ("Bevor der Monat um ist, haben Sie unsere Antwort.", [("", "2026-11-30")]),
        ("Bevor das Jahr zu Ende geht, haben Sie unsere Antwort.", [("", "2026-12-31")]),
        ("Noch vor Ablauf des Jahres bekommen Sie Bescheid.", [("", "2026-12-31")]),
        ("Bis die Woche um ist, bekommen Sie Bescheid.", [("", "2026-11-27")]),
        ("Vor Ablauf von zwei Wochen bekommen Sie Bescheid.", [("", "2026-12-08")]),
        ("Vor Ablauf zweier Wochen bekommen Sie Bescheid.", [("", "2026-12-08")]),
    ],
)
def test_a_german_bound_is_read_in_other_words(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
