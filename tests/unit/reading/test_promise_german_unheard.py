"""A German answer by the day on which one is told to ask; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Falls bis 4. Dezember nichts kommt, haken Sie nach.", [("", "2026-12-04")]),
        ("Wenn bis zum 4. Dezember nichts im Briefkasten liegt, rufen Sie mich an.", [("", "2026-12-04")]),
        ("Sollte bis 4. Dezember kein Brief angekommen sein, fragen Sie bitte nach.", [("", "2026-12-04")]),
        ("Ist bis zum 4. Dezember nichts da, rufen Sie an.", [("", "2026-12-04")]),
        ("Kommt bis zum 4. Dezember nichts, dann fragen Sie bitte nach.", [("", "2026-12-04")]),
        ("Falls in zehn Tagen kein Brief im Kasten ist, soll ich mich melden.", [("", "2026-12-04")]),
        ("Wenn ich bis 4. Dezember keine Antwort habe, frage ich nach.", []),
        ("Vor dem 4. Dezember keinen Mucks von denen.", [("2026-12-04", "")]),
        ("Vor dem 4. Dezember kein Wort von der Personalabteilung.", [("2026-12-04", "")]),
        ("Vor dem 4. Dezember kein Lebenszeichen, hieß es.", [("2026-12-04", "")]),
    ],
)
def test_if_nothing_has_come_by_then_is_a_promise_by_then(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
