"""A day that says which day of a longer time is meant; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Kurz vor Weihnachten, am 22., bekommen Sie Bescheid.", [("2026-12-22", "2026-12-22")]),
        ("Am letzten Schultag vor Weihnachten, also am 18., sagen wir Ihnen Bescheid.", [("2026-12-18", "2026-12-18")]),
        ("Mitte Dezember, genauer am 16., bekommen Sie Bescheid.", [("2026-12-16", "2026-12-16")]),
        ("Nächste Woche, und zwar am 3. Dezember, bekommen Sie Bescheid.", [("2026-12-03", "2026-12-03")]),
        ("You will hear from us in mid-December, on the 16th.", [("2026-12-16", "2026-12-16")]),
        ("Das Gespräch ist Ende November, ab dem 4. Dezember bekommen Sie Bescheid.", [("2026-12-04", "")]),
    ],
)
def test_the_day_beside_a_longer_time_is_the_one_meant(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
