"""Notes that name a day by its distance, read on a later day: "opens next week" is not true for ever."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.writing.day_words import day_words, overtaken


def still_true(note: str, written: date, today: date) -> str:
    """The note without day words that mean another day by now; "" where more than a tail of it hangs on them."""
    word = overtaken(day_words(note), written, today)
    if word is None:
        return note
    bare = re.sub(
        rf",? (?:on |by |am |bis |ab |le |el )?{re.escape(word)}(?=\s*(?:$|[,.;!?\n]))", "", note, flags=re.IGNORECASE
    )
    return bare if bare != note and overtaken(day_words(bare), written, today) is None else ""


def still_told(debrief: Debrief, written: date | None, today: date) -> Debrief:
    """The debrief as it may be told on a later day than the one of the talk."""
    if written is None or written >= today:
        return debrief
    kept = (_highlight(one, written, today) for one in debrief.highlights)
    return replace(
        debrief,
        highlights=tuple(one for one in kept if one.topic.strip() or one.detail.strip()),
        excited_by=still_true(debrief.excited_by, written, today),
        to_add=still_true(debrief.to_add, written, today),
        struck=still_true(debrief.struck, written, today),
    )


def _highlight(one: Highlight, written: date, today: date) -> Highlight:
    topic = still_true(one.topic, written, today)
    detail = still_true(one.detail, written, today)
    return replace(one, topic=topic, detail=detail)


def still_owed(promised: Iterable[Commitment], written: date | None, today: date) -> tuple[Commitment, ...]:
    """What is promised, each without its words where they name a day that means another one by now."""
    if written is None or written >= today:
        return tuple(promised)
    return tuple(replace(one, text=still_true(one.text, written, today)) for one in promised)
