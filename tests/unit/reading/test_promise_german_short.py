"""German words and days cut short, and days of the month as nouns; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Spätestens zum Ersten des kommenden Monats haben Sie Klarheit.", [("", "2026-12-01")]),
        ("Am Ersten des nächsten Monats bekommen Sie Bescheid.", [("2026-12-01", "2026-12-01")]),
        ("Bis zum Ersten des Monats bekommen Sie Bescheid.", [("", "2026-12-01")]),
        ("Der Vorstand tagt am 8. Dezember. Mo darauf melden wir uns.", [("2026-12-14", "2026-12-14")]),
        ("Besitzerin überlegt noch, Fr Anruf.", [("2026-11-27", "2026-11-27")]),
        ("Chef hat heute Audit. Mi Rückmeldung an mich.", [("2026-11-25", "2026-11-25")]),
        ("Abteilungsleiter gibt sein Ok, Sa nach dem Spiel weiß ich mehr.", [("2026-11-28", "2026-11-28")]),
        ("Sie sagen, ich bekomme spät. 3.12. Nachricht.", [("", "2026-12-03")]),
        ("Ich bekomme spät. am 3.12. Bescheid.", [("", "2026-12-03")]),
        ("Antwort ist bis 4.12. im Briefkasten (Fr. Lindemann, Bauamt).", [("", "2026-12-04")]),
        ("Fr. Lindemann meldet sich am 4.12. bei mir.", [("2026-12-04", "2026-12-04")]),
        ("Bis 4.12. soll ich bei Fr. Knoll Bescheid bekommen.", [("", "2026-12-04")]),
        ("Der Chef schreibt mir am 28.12..", [("2026-12-28", "2026-12-28")]),
    ],
)
def test_a_german_day_cut_short_is_read(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
