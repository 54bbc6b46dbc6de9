"""German answers told, moved or denied in set turns of phrase; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


def _ranges(text):
    found = find_promises(text, said_at=SAID, country="DE")
    return [(str(one.earliest or ""), str(one.latest or "")) for one in found]


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Am Donnerstag tagt der Vorstand, bis zum Abend hören Sie von uns.", [("", "2026-11-26")]),
        ("Bis zum Nachmittag sage ich Ihnen Bescheid.", [("", "2026-11-24")]),
        ("Am Donnerstag beraten wir, und am Abend von mir ein Anruf bei dir.", [("2026-11-26", "2026-11-26")]),
        ("Am Freitag tagen wir. Noch am selben Abend die Entscheidung per Mail.", [("2026-11-27", "2026-11-27")]),
        ("Donnerstag, also gleich am nächsten Morgen, rufe ich Sie an.", [("2026-11-26", "2026-11-26")]),
        ("Nach höchstens zehn Werktagen erhalten Sie unsere Antwort.", [("", "2026-12-08")]),
        ("In der ersten Arbeitswoche des Januars erhalten Sie Bescheid.", [("2027-01-04", "2027-01-08")]),
        ("Wir rufen Sie am morgigen Mittwoch zwischen 9 und 11 an.", [("2026-11-25", "2026-11-25")]),
        ("Bitte geben Sie uns noch bis Freitag.", [("", "2026-11-27")]),
        ("Wenn alles gut geht, bekommst du Freitag deine Zusage.", [("2026-11-27", "2026-11-27")]),
        ("Am 4. Dezember ist die Entscheidung gefallen.", [("2026-12-04", "2026-12-04")]),
        ("Am 4. Dezember hängen wir die Ergebnisse im Flur aus.", [("2026-12-04", "2026-12-04")]),
        ("Mittwoch, vielleicht wird es auch Donnerstag, rufe ich an.", [("2026-11-25", "2026-11-26")]),
        ("Am 4. Dezember sind die Bescheide in der Post.", [("2026-12-04", "2026-12-04")]),
    ],
)
def test_an_answer_told_in_a_set_turn_is_found(text, ranges):
    assert _ranges(text) == ranges


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Bis zum 9. Dezember können wir keine Aussage zum Ausgang treffen.", [("2026-12-09", "")]),
        ("Vor Montag brauchen Sie gar nicht ins Postfach zu sehen.", [("2026-11-30", "")]),
        ("Bitte erwarten Sie vor dem 9. Dezember keine Antwort.", [("2026-12-09", "")]),
        (
            "Solange die Leiterin nicht im Haus ist, also bis Freitag, kann ich Ihnen nichts sagen.",
            [("2026-11-27", "")],
        ),
        (
            "Aus dem angekündigten Donnerstag wird Montag, der 30. November, dann melde ich mich.",
            [("2026-11-30", "2026-11-30")],
        ),
        ("Die Zusage, Ihnen bis Montag zu schreiben, können wir nicht halten.", []),
        (
            "Ich hatte Ihnen vor Weihnachten eine Entscheidung für Freitag zugesagt, nun wird es leider der 7. Januar.",
            [("2027-01-07", "2027-01-07")],
        ),
        ("Wir hatten Ihnen bis zum 20. November eine Antwort zugesagt und das nicht geschafft.", []),
    ],
)
def test_a_day_that_is_denied_or_moved_is_turned(text, ranges):
    assert _ranges(text) == ranges


@pytest.mark.parametrize(
    "text",
    [
        "Sollten wir bis Freitag nichts von Ihnen hören, vergeben wir den Platz.",
        "Ihre Auslagen rechnen Sie bitte bis zum 11. Dezember ab.",
        "Der Elternabend wird vom 1. auf den 9. Dezember verlegt.",
        "Nach dem Angebot haben Sie bis zum 11. Dezember Bedenkzeit.",
        "Die Ausbildung geht vom 1. August bis zum 31. Juli.",
        "Anmelden kann man sich noch bis Freitag.",
        "Ein anderes Restaurant will bis Freitag meine Antwort.",
        "Ich hab von der Klinik in Ulm ein Angebot und muss bis Freitag antworten.",
        "Fahrtkosten können bis zum 31. Januar abgerechnet werden.",
        "Mein jetziger Chef möchte bis Montag wissen, ob ich bleibe.",
    ],
)
def test_days_of_something_else_are_none(text):
    assert _ranges(text) == []
