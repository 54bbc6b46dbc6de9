"""German limits that stand behind the verb; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Zum dritten Advent haben Sie spätestens Post von uns.", [("", "2026-12-13")]),
        ("Am 4. Dezember wissen Sie spätestens Bescheid.", [("", "2026-12-04")]),
        ("Am 4. Dezember hören Sie allerspätestens von uns.", [("", "2026-12-04")]),
        ("Am 4. Dezember wissen wir frühestens Bescheid.", [("2026-12-04", "")]),
        (
            "Am 4. Dezember bekommen Sie Bescheid, und anfangen können Sie spätestens im Mai.",
            [("2026-12-04", "2026-12-04")],
        ),
        ("Länger als bis 4. Dezember brauchen wir nicht.", [("", "2026-12-04")]),
        ("Länger als bis zum 4. Dezember werden wir für die Entscheidung nicht brauchen.", [("", "2026-12-04")]),
        ("Länger als zwei Wochen brauchen wir für die Entscheidung nicht.", [("", "2026-12-08")]),
        ("Länger als zwei Wochen dauert so etwas bei uns oft.", []),
    ],
)
def test_a_german_limit_behind_the_verb_is_of_the_day(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
