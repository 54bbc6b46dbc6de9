"""An answer that is promised "für" a day, in German; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Wir haben Ihnen die Rückmeldung für den 4. Dezember zugesagt.", [("2026-12-04", "2026-12-04")]),
        ("Die Bekanntgabe der Entscheidung ist für den 4. Dezember vorgesehen.", [("2026-12-04", "2026-12-04")]),
        ("Rückruf versprochen für den 4. Dezember.", [("2026-12-04", "2026-12-04")]),
        ("Der Chef hat mir Bescheid für Mittwoch nächster Woche versprochen.", [("2026-12-02", "2026-12-02")]),
        ("Das Gespräch ist für den 4. Dezember vorgesehen.", []),
        ("Ihr Arbeitsbeginn ist für den 1. Februar geplant.", []),
        ("Der Urlaub des Chefs ist für nächste Woche eingeplant.", []),
    ],
)
def test_an_answer_planned_for_a_day_is_of_that_day(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
