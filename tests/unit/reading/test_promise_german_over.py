"""German days told by what is over or to come; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        (
            "Nächste Woche Dienstag treffen sich die Partner, gegen Ende jener Woche folgt die Antwort an Sie.",
            "DE",
            [("2026-12-03", "2026-12-04")],
        ),
        ("Bis Freitag haben Sie Ihre Antwort.", "DE", [("", "2026-11-27")]),
        ("Du hast deine Antwort spätestens am Freitag.", "DE", [("", "2026-11-27")]),
        ("Diese Woche kommt von uns nichts mehr.", "DE", [("2026-11-30", "")]),
        ("Vor Januar passiert da eher nichts.", "DE", [("2027-01-01", "")]),
        ("Vor dem 10. Dezember eher nicht.", "DE", [("2026-12-10", "")]),
        ("Diese Woche wird es mit der Antwort eher nichts.", "DE", []),
        ("Wir melden uns noch im alten Jahr.", "DE", [("2026-11-24", "2026-12-31")]),
        ("Wir melden uns in KW 50 oder 51.", "DE", [("2026-12-07", "2026-12-18")]),
        ("Wir melden uns zum Wochenende hin.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir melden uns übers Wochenende.", "DE", [("2026-11-28", "2026-11-29")]),
        ("Bis übers Wochenende haben Sie Bescheid.", "DE", [("", "2026-11-29")]),
        ("Wir melden uns binnen eines Monats.", "DE", [("", "2026-12-24")]),
        ("Wir melden uns am Montag, wenn nicht schon früher.", "DE", [("", "2026-11-30")]),
        ("Wir melden uns am Montag oder schon davor.", "DE", [("", "2026-11-30")]),
        ("Wir melden uns bis und mit Freitag.", "CH", [("", "2026-11-27")]),
        ("Ab Montag, spätestens aber am Mittwoch bekommen Sie Bescheid.", "DE", [("2026-11-30", "2026-12-02")]),
        ("Sobald die Feiertage vorbei sind, bekommen Sie Bescheid.", "DE", [("2027-01-02", "")]),
        ("Wenn die Feiertage rum sind, bekommen Sie Bescheid.", "DE", [("2027-01-02", "")]),
        ("Wenn das Wochenende vorbei ist, bekommen Sie Bescheid.", "DE", [("2026-11-30", "")]),
        ("Wenn der Dezember um ist, bekommen Sie Bescheid.", "DE", [("2027-01-01", "")]),
        ("Bevor der Dezember um ist, bekommen Sie Bescheid.", "DE", [("", "2026-12-31")]),
        ("Bevor das Wochenende da ist, bekommen Sie Bescheid.", "DE", [("", "2026-11-27")]),
        ("Bevor wir in die Weihnachtspause gehen, bekommen Sie Bescheid.", "DE", [("", "2026-12-24")]),
        ("Noch vor unserer Weihnachtspause bekommen Sie Bescheid.", "DE", [("", "2026-12-24")]),
        ("Nach unserer Weihnachtspause bekommen Sie Bescheid.", "DE", [("2027-01-02", "")]),
        ("Der Vorstand tagt am 8. Dezember. Bis zum Wochenende darauf melden wir uns.", "DE", [("", "2026-12-13")]),
        (
            "Der Vorstand tagt am 8. Dezember. Am Wochenende darauf melden wir uns.",
            "DE",
            [("2026-12-12", "2026-12-13")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Tags darauf, also am Mittwoch, melden wir uns.",
            "DE",
            [("2026-12-09", "2026-12-09")],
        ),
        ("Der Vorstand tagt am 8. Dezember. Ab dem Folgetag bekommen Sie Bescheid.", "DE", [("2026-12-09", "")]),
        ("Der Vorstand tagt am 8. Dezember. Bis zum Folgetag bekommen Sie Bescheid.", "DE", [("", "2026-12-09")]),
    ],
)
def test_a_german_day_in_other_words_is_read(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
