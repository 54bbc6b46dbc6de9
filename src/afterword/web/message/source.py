"""What of the debrief a message was made from, and which of its sentences rests on which note."""

from dataclasses import dataclass, replace
from typing import Any

from afterword.core.facts.words import Purpose
from afterword.core.writing.resting import resting_of
from afterword.store.models import Outgoing
from afterword.store.read.interviews import debrief_of

MOST = 12


@dataclass(frozen=True, kw_only=True)
class Noted:
    """One line of the notes: what it is, its words, and the sentences of the text that rest on it."""

    what: str
    words: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Source:
    """The notes; `own` are sentences that the person typed and that rest on none of them."""

    notes: tuple[Noted, ...]
    own: tuple[str, ...]


def source_of(message: Outgoing) -> Source:
    """The notes for this reader beside the text as it stands."""
    notes = notes_for(message)
    resting = resting_of(message.body, [one.words for one in notes]) if notes else ()
    said = (
        replace(noted, said=tuple(one.sentence for one in resting if one.note == at)) for at, noted in enumerate(notes)
    )
    loose = (one.sentence for one in resting if one.note is None)
    return Source(notes=tuple(said), own=tuple(one for one in loose if one not in message.composed_body))


def notes_for(message: Outgoing) -> tuple[Noted, ...]:
    """The notes that speak of this reader, or of nobody in particular."""
    debrief = debrief_of(message.interview) if message.interview else None
    if debrief is None or message.purpose != Purpose.THANKS:
        return ()
    mine = (message.person_id, None)
    lines = [
        *(("You talked about", joined(one)) for one in debrief.highlights if one["person"] in mine),
        *(("A question left over", one["text"]) for one in debrief.unasked_questions if is_asked(one, message)),
        *(("You promised", one["text"]) for one in debrief.commitments if one["person"] in mine and not one["done"]),
        ("What draws you", debrief.excited_by),
        ("What struck you", debrief.struck),
        ("To add", debrief.to_add),
    ]
    return tuple(Noted(what=what, words=words) for what, words in lines if words.strip())[:MOST]


def is_asked(question: dict[str, Any], message: Outgoing) -> bool:
    """Meant for this reader; one for whoever knows best was given to a single reader, so its words tell to whom."""
    if question["for"] is not None:
        return bool(question["for"] == message.person_id)
    return question["text"].strip(" ?.!").casefold() in message.composed_body.casefold()


def joined(highlight: dict[str, str]) -> str:
    """Topic and detail in one line."""
    return ": ".join(part for part in (highlight["topic"].strip(), highlight["detail"].strip()) if part)
