"""How a command tells why: each reason, until when it alone would hold, and what would change it."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from afterword.core.etiquette.explain import Part
from afterword.core.etiquette.phrases import weekday


def reason_lines(parts: Iterable[Part], *, now: datetime) -> Iterator[str]:
    """Two lines a reason: the sentence with its fact; then its date, where it is still ahead, and what changes it."""
    for part in parts:
        yield f"    {part.says}"
        told = [f"Holds until {theirs(part.frees, now)}." if part.frees and part.frees > now else "", part.changes]
        if any(told):
            yield f"      {' '.join(filter(None, told))}"


def theirs(here: datetime, now: datetime) -> str:
    """A moment on the reader's clock, which it carries; the place stands above, where the step is told."""
    day = weekday(here.date(), now.astimezone(here.tzinfo).year)
    return f"{day}, {here:%H:%M}"


def reason_fact(part: Part) -> dict[str, object]:
    """A reason as JSON: `word` is what its rule says alone, `frees` until when, `changes` what would change it."""
    return {
        "rule": part.rule,
        "says": part.says,
        "word": part.word,
        "frees": part.frees,
        "changes": part.changes,
    }
