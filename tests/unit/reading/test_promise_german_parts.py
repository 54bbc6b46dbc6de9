"""German parts of weeks and months, also as Switzerland says them; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        ("Bis Mitte Woche bekommen Sie Bescheid.", "DE", [("", "2026-11-26")]),
        ("Bis Ende Woche bekommen Sie Bescheid.", "DE", [("", "2026-11-27")]),
        ("Ende Monat bekommen Sie Bescheid.", "DE", [("2026-11-24", "2026-11-30")]),
        ("Bis Ende Monat bekommen Sie Bescheid.", "DE", [("", "2026-11-30")]),
        ("Anfang Monat bekommen Sie Bescheid.", "DE", [("2026-12-01", "2026-12-10")]),
        ("Bis Mitte Monat bekommen Sie Bescheid.", "DE", [("", "2026-12-20")]),
        ("Bis Ende Jahr bekommen Sie Bescheid.", "DE", [("", "2026-12-31")]),
        ("Zur Wochenmitte der kommenden Woche melden wir uns bei Ihnen.", "DE", [("2026-12-01", "2026-12-03")]),
        ("Bis zur Wochenmitte nächster Woche melden wir uns bei Ihnen.", "DE", [("", "2026-12-03")]),
        ("Zu Wochenbeginn der nächsten Woche melden wir uns bei Ihnen.", "DE", [("2026-11-30", "2026-12-01")]),
        ("In der zweiten Hälfte der nächsten Woche melden wir uns bei Ihnen.", "DE", [("2026-12-02", "2026-12-04")]),
        ("Am letzten Novembermontag bekommen Sie Bescheid.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Bis zum zweiten Dezemberfreitag bekommen Sie Bescheid.", "DE", [("", "2026-12-11")]),
        ("Am ersten Jännermontag bekommen Sie Bescheid.", "AT", [("2027-01-04", "2027-01-04")]),
        ("Am letzten Tag im November, dem 30., bekommen Sie Bescheid.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Bis zum Freitag der nächsten Woche bekommen Sie Bescheid.", "DE", [("", "2026-12-04")]),
        ("Am Freitag der kommenden Woche bekommen Sie Bescheid.", "DE", [("2026-12-04", "2026-12-04")]),
        ("Am Freitag in der nächsten Woche bekommen Sie Bescheid.", "DE", [("2026-12-04", "2026-12-04")]),
        ("Am Freitag der übernächsten Woche bekommen Sie Bescheid.", "DE", [("2026-12-11", "2026-12-11")]),
        ("Am Freitag dieser Woche bekommen Sie Bescheid.", "DE", [("2026-11-27", "2026-11-27")]),
        ("Am Freitag der KW 49 bekommen Sie Bescheid.", "DE", [("2026-12-04", "2026-12-04")]),
        ("Am Freitag in KW 50 bekommen Sie Bescheid.", "DE", [("2026-12-11", "2026-12-11")]),
        ("Ende KW 50 bekommen Sie Bescheid.", "DE", [("2026-12-10", "2026-12-11")]),
        ("Bis Mitte der KW 50 bekommen Sie Bescheid.", "DE", [("", "2026-12-10")]),
    ],
)
def test_a_german_part_of_a_week_or_month_is_read(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
