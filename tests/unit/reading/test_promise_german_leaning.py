"""German days told by another: before it, in its week, later at the earliest; said Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        (
            "Der Vorstand tagt am 8. Dezember, am Montag davor bekommen Sie Bescheid.",
            "DE",
            [("2026-12-07", "2026-12-07")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Freitag davor melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-04", "2026-12-04")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Tag davor melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-07", "2026-12-07")],
        ),
        ("Der Vorstand tagt am 8. Dezember. Am Vortag melden wir uns bei Ihnen.", "DE", [("2026-12-07", "2026-12-07")]),
        (
            "Der Vorstand tagt am 8. Dezember. Zwei Tage davor melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-06", "2026-12-06")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Eine Woche vorher melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-01", "2026-12-01")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. In der Woche davor melden wir uns bei Ihnen.",
            "DE",
            [("2026-11-30", "2026-12-04")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Freitag derselben Woche melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-11", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Freitag jener Woche melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-11", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Bis Freitag der gleichen Woche melden wir uns bei Ihnen.",
            "DE",
            [("", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Gegen Ende jener Woche melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-10", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 7. Dezember. Mitte derselben Woche melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-08", "2026-12-10")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Bis Ende derselben Woche melden wir uns bei Ihnen.",
            "DE",
            [("", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Anfang der darauffolgenden Woche melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-14", "2026-12-15")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Anfang der Woche darauf melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-14", "2026-12-15")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Bis Mitte der Folgewoche melden wir uns bei Ihnen.",
            "DE",
            [("", "2026-12-17")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Anderntags melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-09", "2026-12-09")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am anderen Tag melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-09", "2026-12-09")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am nächsten Morgen melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-09", "2026-12-09")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Abend darauf melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-09", "2026-12-09")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Dienstag oder Mittwoch darauf melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-15", "2026-12-16")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Donnerstag oder Freitag danach melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-10", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Frühestens eine Woche später melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-15", "")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Frühestens am Tag darauf melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-09", "")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Spätestens am Tag danach melden wir uns bei Ihnen.",
            "DE",
            [("", "2026-12-09")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Spätestens eine Woche später melden wir uns bei Ihnen.",
            "DE",
            [("", "2026-12-15")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Erst zwei Tage später melden wir uns bei Ihnen.",
            "DE",
            [("2026-12-10", "")],
        ),
        ("Der Vorstand tagt am 8. Dezember. Frühestens dann bekommen Sie Bescheid.", "DE", [("2026-12-08", "")]),
        ("Der Vorstand tagt am 8. Dezember. Erst dann bekommen Sie Bescheid.", "DE", [("2026-12-08", "")]),
        ("Der Vorstand tagt am 8. Dezember. Frühestens danach bekommen Sie Bescheid.", "DE", [("2026-12-09", "")]),
        ("Der Vorstand tagt am 8. Dezember. Spätestens dann bekommen Sie Bescheid.", "DE", [("", "2026-12-08")]),
        ("Der Vorstand tagt am 8. Dezember, eher kann ich Ihnen nichts sagen.", "DE", [("2026-12-08", "")]),
        ("Der Vorstand tagt am 8. Dezember, vorher kann ich Ihnen nichts sagen.", "DE", [("2026-12-08", "")]),
        ("Der Vorstand tagt am 8. Dezember. Früher bekommen Sie keine Antwort.", "DE", [("2026-12-08", "")]),
        ("Der Vorstand tagt am 8. Dezember, früher werden wir uns nicht melden.", "DE", [("2026-12-08", "")]),
    ],
)
def test_a_german_day_is_told_by_another_one(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
