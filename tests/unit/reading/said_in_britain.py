"""What is promised in words said on Tuesday, 24 November 2026, in Great Britain."""

from datetime import datetime

from afterword.core.reading.promises import find_promises

SAID = datetime.fromisoformat("2026-11-24T10:00:00+00:00")


def ranges(text):
    return [(str(one.earliest or ""), str(one.latest or "")) for one in find_promises(text, said_at=SAID, country="GB")]


def on(day):
    return [(f"2026-{day}", f"2026-{day}")]


def by(day):
    return [("", f"2026-{day}")]


def since(day):
    return [(f"2026-{day}", "")]
