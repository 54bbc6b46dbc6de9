"""A German answer that is moved from one day to another; the day said is Tuesday 24 November 2026."""

from datetime import datetime

import pytest

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+01:00")


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Unsere Entscheidung verschiebt sich von Dienstag auf den 4. Dezember.", [("2026-12-04", "2026-12-04")]),
        (
            "Die Bekanntgabe der Entscheidung wandert von Donnerstag auf den 4. Dezember.",
            [("2026-12-04", "2026-12-04")],
        ),
        ("Unsere Antwort haben wir vom 1. auf den 4. Dezember verschoben.", [("2026-12-04", "2026-12-04")]),
        ("In der Nacht von Montag auf Dienstag steht die Entscheidung fest.", [("2026-11-30", "2026-12-01")]),
        ("Aus Dienstag wird leider nichts, wir melden uns am 4. Dezember.", [("2026-12-04", "2026-12-04")]),
        ("Ich hatte Dienstag gesagt, es wird nun aber der 4. Dezember.", [("2026-12-04", "2026-12-04")]),
        ("Ich hatte Freitag gesagt, daraus wird nichts.", []),
    ],
)
def test_the_day_it_was_moved_from_is_no_longer_so(text, ranges):
    found = find_promises(text, said_at=SAID, country="DE")
    assert [(str(one.earliest or ""), str(one.latest or "")) for one in found] == ranges
