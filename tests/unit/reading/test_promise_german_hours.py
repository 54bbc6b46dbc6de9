"""German hours and bounds told by other words; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "country", "ranges"),
    [
        ("Im Laufe des Vormittags melden wir uns bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Im Laufe des Nachmittags melden wir uns bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Am Montag im Laufe des Vormittags melden wir uns bei Ihnen.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Am Montag im Laufe des Tages melden wir uns bei Ihnen.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Ich melde mich nach Feierabend bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Ich melde mich am Montag nach Feierabend bei Ihnen.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Ich melde mich nach der Mittagspause bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Ich melde mich gegen Abend bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Ich melde mich noch am Abend bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Heute nach Feierabend melde ich mich bei Ihnen.", "DE", [("2026-11-24", "2026-11-24")]),
        ("Vor Feierabend haben Sie unsere Antwort.", "DE", [("", "2026-11-24")]),
        ("Wir melden uns am Donnerstag, allenfalls Freitag.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir melden uns am Donnerstag, vielleicht auch Freitag.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir melden uns am Donnerstag, notfalls am Freitag.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir melden uns am Donnerstag, zur Not am Freitag.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir melden uns am Donnerstag, schlimmstenfalls Freitag.", "DE", [("2026-11-26", "2026-11-27")]),
        ("Wir halten Sie nicht länger als bis zum 15. Dezember hin.", "DE", [("", "2026-12-15")]),
        ("Unsere Entscheidung dauert nicht länger als bis Freitag.", "DE", [("", "2026-11-27")]),
        ("Spätestens wenn das Quartal endet, haben Sie unsere Antwort.", "DE", [("", "2026-12-31")]),
        ("Spätestens wenn die Woche um ist, haben Sie unsere Antwort.", "DE", [("", "2026-11-27")]),
        ("Bevor das Quartal um ist, haben Sie unsere Antwort.", "DE", [("", "2026-12-31")]),
        ("Der 15. ist unsere äußerste Grenze für die Zu- und Absagen.", "DE", [("", "2026-12-15")]),
        ("Dieses Jahr wird das nichts mehr mit einer Entscheidung.", "DE", [("2027-01-01", "")]),
        ("Diesen Monat wird das mit der Antwort nichts mehr.", "DE", [("2026-12-01", "")]),
        ("Heuer kommt da keine Antwort mehr.", "AT", [("2027-01-01", "")]),
        ("Diese Woche bekommen Sie keine Antwort mehr.", "DE", [("2026-11-30", "")]),
        ("Einen Tag kann ich Ihnen für die Antwort nicht nennen.", "DE", []),
        ("Unsere Antwort kommt eher zur Wochenmitte als vorher.", "DE", [("2026-11-24", "2026-11-26")]),
        ("Bis Freitag wissen Sie, woran Sie sind.", "DE", [("", "2026-11-27")]),
        ("Vor dem 18. Dezember werden wir uns nicht äußern.", "DE", [("2026-12-18", "")]),
        ("Am 18. Dezember wird die Auswahl verkündet.", "DE", [("2026-12-18", "2026-12-18")]),
        ("Wie es weitergeht, sollten wir in der Kalenderwoche 50 sagen können.", "DE", [("2026-12-07", "2026-12-11")]),
        ("Die Verkündung ist am Freitag.", "DE", [("2026-11-27", "2026-11-27")]),
        ("Bis Freitag haben wir allen geantwortet.", "DE", [("", "2026-11-27")]),
        ("Am Montag greife ich zum Hörer.", "DE", [("2026-11-30", "2026-11-30")]),
        ("Sie haben bis Freitag keinen Anruf erhalten? Dann hat es leider nicht geklappt.", "DE", [("", "2026-11-27")]),
        (
            "Zuerst hieß es, Anfang Dezember seien wir so weit. Wann eine Entscheidung kommt, ist offen.",
            "DE",
            [],
        ),
    ],
)
def test_a_german_hour_or_bound_is_read(text, country, ranges):
    found = find_promises(text, said_at=SAID, country=country)
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
