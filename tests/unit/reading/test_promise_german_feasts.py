"""German feasts, seasons and the days beside them; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        ("Die Woche vor Weihnachten melden wir uns.", "DE", [("2026-12-14", "2026-12-18")]),
        ("Am Freitag vorm vierten Advent melden wir uns bei Ihnen.", "DE", [("2026-12-18", "2026-12-18")]),
        ("In der Woche vorm vierten Advent melden wir uns bei Ihnen.", "DE", [("2026-12-14", "2026-12-18")]),
        ("Wir melden uns am Donnerstag vor Weihnachten bei Ihnen.", "DE", [("2026-12-24", "2026-12-24")]),
        ("Spätestens am Montag vor Heiligabend bekommen Sie Bescheid.", "DE", [("", "2026-12-21")]),
        ("Am Dienstag nach Dreikönig bekommen Sie Bescheid.", "DE", [("2027-01-12", "2027-01-12")]),
        ("Am Mittwoch nach den Feiertagen bekommen Sie Bescheid.", "DE", [("2027-01-06", "2027-01-06")]),
        ("In der Karwoche bekommen Sie Bescheid.", "DE", [("2027-03-22", "2027-03-26")]),
        ("Bis Karsamstag bekommen Sie Bescheid.", "DE", [("", "2027-03-27")]),
        ("Bis Palmsonntag bekommen Sie Bescheid.", "DE", [("", "2027-03-21")]),
        ("Bis zum Osterdienstag bekommen Sie Bescheid.", "DE", [("", "2027-03-30")]),
        ("In der Woche nach Ostern bekommen Sie Bescheid.", "DE", [("2027-03-29", "2027-04-02")]),
        ("Bis Frühlingsanfang bekommen Sie Bescheid.", "DE", [("", "2027-03-20")]),
        ("Noch vor Nikolaus, also dem 6., bekommen Sie Bescheid.", "DE", [("", "2026-12-05")]),
        ("Bis Winteranfang bekommen Sie Bescheid.", "DE", [("", "2026-12-21")]),
        ("Bis Mariä Himmelfahrt bekommen Sie Bescheid.", "DE", [("", "2027-08-15")]),
        ("Bis zum Nationalfeiertag bekommen Sie Bescheid.", "AT", [("", "2027-10-26")]),
        ("Bis zum Bundesfeiertag bekommen Sie Bescheid.", "CH", [("", "2027-08-01")]),
        ("Bis Josefi bekommen Sie Bescheid.", "AT", [("", "2027-03-19")]),
        ("Bis Totensonntag bekommen Sie Bescheid.", "DE", [("", "2027-11-21")]),
        ("Bis Barbara bekommen Sie Bescheid.", "DE", []),
        ("Bis zum Berchtoldstag bekommen Sie Bescheid.", "CH", [("", "2027-01-02")]),
        ("Wir melden uns am ersten Weihnachtstag bei Ihnen.", "DE", [("2026-12-25", "2026-12-25")]),
        ("Bis zum dritten Advent bekommen Sie Bescheid.", "DE", [("", "2026-12-13")]),
        ("Bis zum 3. Advent bekommen Sie Bescheid.", "DE", [("", "2026-12-13")]),
        ("Nach dem zweiten Adventswochenende bekommen Sie Bescheid.", "DE", [("2026-12-07", "")]),
        ("Bis zum ersten Adventswochenende bekommen Sie Bescheid.", "DE", [("", "2026-11-29")]),
    ],
)
def test_a_german_feast_or_a_day_beside_it_is_read(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
