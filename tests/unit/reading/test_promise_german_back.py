"""German days that go back to a day spoken of before; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Der Vorstand tagt am 8. Dezember, tags darauf rufe ich Sie an.", [("2026-12-09", "2026-12-09")]),
        ("Der Vorstand tagt am 8. Dezember. Tags drauf bekommen Sie Bescheid.", [("2026-12-09", "2026-12-09")]),
        ("Der Vorstand tagt am 8. Dezember. Am Mittwoch drauf melden wir uns.", [("2026-12-09", "2026-12-09")]),
        ("Der Vorstand tagt am 8. Dezember. Am Montag darauf melden wir uns.", [("2026-12-14", "2026-12-14")]),
        (
            "Der Vorstand tagt am 8. Dezember. In den zwei Tagen danach bekommen Sie Bescheid.",
            [("2026-12-09", "2026-12-10")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. In den drei Tagen darauf melden wir uns bei Ihnen.",
            [("2026-12-09", "2026-12-11")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. In den beiden Tagen danach melden wir uns bei Ihnen.",
            [("2026-12-09", "2026-12-10")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Im Laufe der Woche danach melden wir uns bei Ihnen.",
            [("2026-12-14", "2026-12-18")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Im Verlauf der Woche darauf melden wir uns bei Ihnen.",
            [("2026-12-14", "2026-12-18")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. In der darauffolgenden Woche melden wir uns bei Ihnen.",
            [("2026-12-14", "2026-12-18")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Eine Woche danach bekommen Sie unsere Antwort.",
            [("2026-12-15", "2026-12-15")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Eine Woche darauf bekommen Sie unsere Antwort.",
            [("2026-12-15", "2026-12-15")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Spätestens zwei Tage danach bekommen Sie unsere Antwort.",
            [("", "2026-12-10")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Binnen zwei Tagen danach bekommen Sie unsere Antwort.",
            [("", "2026-12-10")],
        ),
        ("Der Vorstand tagt am 8. Dezember. Noch am selben Abend hören Sie von uns.", [("2026-12-08", "2026-12-08")]),
        (
            "Der Vorstand tagt am 8. Dezember. Noch am gleichen Nachmittag hören Sie von uns.",
            [("2026-12-08", "2026-12-08")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Am Abend desselben Tages hören Sie von uns.",
            [("2026-12-08", "2026-12-08")],
        ),
        (
            "Der Vorstand tagt am 8. Dezember. Noch in derselben Nacht hören Sie von uns.",
            [("2026-12-08", "2026-12-08")],
        ),
        ("Der Vorstand tagt am 8. Dezember. Am nächsten Morgen hören Sie von uns.", [("2026-12-09", "2026-12-09")]),
        ("Der Vorstand tagt am 8. Dezember. Am Folgetag hören Sie von uns.", [("2026-12-09", "2026-12-09")]),
        ("Der Vorstand tagt am 8. Dezember. Am übernächsten Tag hören Sie von uns.", [("2026-12-10", "2026-12-10")]),
        ("Der Vorstand tagt am 8. Dezember. Zwei Tage danach hören Sie von uns.", [("2026-12-10", "2026-12-10")]),
        ("Der Vorstand tagt am 8. Dezember. Bis zum Ende derselben Woche hören Sie von uns.", [("", "2026-12-11")]),
    ],
)
def test_a_german_day_goes_back_to_the_one_spoken_of_before(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
