"""German turns that leave the noun out, and lengths from a weekday; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        ("Sie bekommen nicht diese Woche Bescheid, sondern die nächste.", "DE", [("2026-11-30", "2026-12-04")]),
        ("Die Antwort kommt nicht diese Woche, sondern nächste.", "DE", [("2026-11-30", "2026-12-04")]),
        ("Die Antwort kommt nicht diese Woche, sondern erst die übernächste.", "DE", [("2026-12-07", "")]),
        ("Die Antwort kommt nicht mehr diese Woche, sondern in der kommenden.", "DE", [("2026-11-30", "2026-12-04")]),
        ("Die Antwort kommt nicht diesen Monat, sondern im nächsten.", "DE", [("2026-12-01", "2026-12-31")]),
        ("Die Antwort kommt nicht diesen Freitag, sondern nächsten.", "DE", [("2026-12-04", "2026-12-04")]),
        ("Wir melden uns diese oder nächste Woche bei Ihnen.", "DE", [("2026-11-24", "2026-12-04")]),
        ("Wir melden uns diese Woche oder die nächste bei Ihnen.", "DE", [("2026-11-24", "2026-12-04")]),
        ("Heute über acht Tage melden wir uns bei Ihnen.", "DE", [("2026-12-01", "2026-12-01")]),
        ("Heute über vierzehn Tage melden wir uns bei Ihnen.", "DE", [("2026-12-08", "2026-12-08")]),
        ("Heute in vierzehn Tagen melden wir uns bei Ihnen.", "DE", [("2026-12-08", "2026-12-08")]),
        ("Freitag über acht Tage melden wir uns bei Ihnen.", "DE", [("2026-12-04", "2026-12-04")]),
        ("Freitag über vierzehn Tage melden wir uns bei Ihnen.", "DE", [("2026-12-11", "2026-12-11")]),
        ("Morgen über acht Tage melden wir uns bei Ihnen.", "DE", [("2026-12-02", "2026-12-02")]),
        ("Dienstag in einer Woche melden wir uns bei Ihnen.", "DE", [("2026-12-01", "2026-12-01")]),
        ("Am Dienstag in zwei Wochen melden wir uns bei Ihnen.", "DE", [("2026-12-08", "2026-12-08")]),
        ("Mittwoch in einer Woche melden wir uns bei Ihnen.", "DE", [("2026-12-02", "2026-12-02")]),
        ("Geben Sie mir die kommenden fünf Werktage für die Entscheidung.", "DE", [("", "2026-12-01")]),
        ("Geben Sie uns die nächsten 5 Werktage für die Entscheidung.", "DE", [("", "2026-12-01")]),
        ("In den kommenden 10 Tagen melden wir uns bei Ihnen.", "DE", [("", "2026-12-04")]),
    ],
)
def test_a_german_turn_without_its_noun_is_read(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
