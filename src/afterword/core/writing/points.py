"""One thing that was talked about, made ready to be said to one reader."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.discretion import keeps_to_oneself
from afterword.core.writing.prose.lexicon import PERSONAL_VERBS, SPEECH_VERBS
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.phrase import (
    LONGEST_CLAUSE,
    LONGEST_TOPIC,
    Phrase,
    as_topic,
    dashes_to_commas,
    parted,
    phrase,
    shortened,
)
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.sayable import sayable
from afterword.core.writing.wording import sentences_of

_LEAD_IN = any_of(r"""
    ^(?:we |I |she and I |he and I )?(?:talked|chatted|spoke|discussed|bonded|chat|talk|conversation
    ...|discussion|q&a|convo)(?: (?:a lot|a bit|at length|briefly|for a while|with (?:her|him|them
    ...|dana)))*(?: (?:about|over|on|around|of))?[ ]
    """)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """`topic` stands after "about", "" without one; `detail` is what was said of it, `more` a sentence further."""

    topic: str = ""
    detail: Phrase | None = None
    more: str = ""

    @property
    def told(self) -> bool:
        """Whether the detail says what the reader said: "you said that …"."""
        words = self.detail.text.lower().split() if self.detail else []
        return len(words) > 2 and words[0] == "you" and words[1] in SPEECH_VERBS

    @property
    def mine(self) -> bool:
        """Whether the detail is the candidate's own word: "I told you …"."""
        return self.detail is not None and self.detail.text.startswith(("I ", "I'", "my ", "we "))


def point_of(highlight: Highlight, to: Listener, *, names: frozenset[str], hushed: Iterable[str] = ()) -> Point | None:
    """The highlight as it may be said to this reader; None where nothing of it may. `hushed`: colleagues' names."""
    subject, rest = parted(_first_line(_lead_in_gone(highlight.topic, to)))
    notes = [*([rest] if rest else []), *note_lines(highlight.detail)]
    topic = _topic(subject, to, names)
    if subject and not topic and not keeps_to_oneself(subject):
        notes.insert(0, subject)
    if not topic and notes:
        topic, notes = _topic_of_detail(notes, to, names)
    spoken = [ready for note in notes for ready in _clauses(note, to, names, tuple(hushed))]
    if not topic and not spoken:
        return None
    return Point(topic=topic, detail=spoken[0] if spoken else None, more=_more(spoken))


def said_to(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    """One fragment turned towards the reader; None where it resists or is not for their ears."""
    if keeps_to_oneself(note) or not is_english(note):
        return None
    toward = turned(_subject_added(note.strip(), to), to)
    if toward is None or not sayable(toward):
        return None
    text = _their_team(toward) if to.insider else toward
    return phrase(dashes_to_commas(text), names=names)


def _first_line(text: str) -> str:
    return (note_lines(text) or ("",))[0]


def _lead_in_gone(text: str, to: Listener) -> str:
    line = _first_line(text)
    for name in to.names:
        line = re.sub(rf"^\s*{re.escape(name)}\s*[:,–—-]\s+", "", line, flags=re.IGNORECASE)
    return _LEAD_IN.sub("", line)


def _topic(subject: str, to: Listener, names: frozenset[str]) -> str:
    ready = said_to(subject, to, names=names) if subject else None
    return as_topic(ready.text, names=names) if ready else ""


def _topic_of_detail(notes: list[str], to: Listener, names: frozenset[str]) -> tuple[str, list[str]]:
    """A detail without a topic often names its own: "on-call - one week in six"."""
    subject, rest = parted(_lead_in_gone(notes[0], to))
    topic = _topic(subject, to, names)
    if not topic:
        return "", notes
    return topic, [*([rest] if rest else []), *notes[1:]]


def _clauses(note: str, to: Listener, names: frozenset[str], hushed: tuple[str, ...]) -> list[Phrase]:
    found = []
    for part in sentences_of(note):
        short = shortened(part.rstrip("."), LONGEST_CLAUSE)
        if not short or short.endswith("?") or _names_one(short, hushed):
            continue
        ready = said_to(short, to, names=names)
        if ready and ready.text:
            found.append(ready)
    return found


def _names_one(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for name in names if name)


def _more(spoken: list[Phrase]) -> str:
    fitting = [one.text for one in spoken[1:] if one.shape is Shape.CLAUSE and one.words <= LONGEST_TOPIC + 6]
    return fitting[0] if fitting else ""


def _subject_added(note: str, to: Listener) -> str:
    """As in "loves it" -> "she_ loves it": a note about somebody leaves the somebody out."""
    words = note.lower().split()
    if to.alone and len(words) > 1 and words[0] in PERSONAL_VERBS and words[1] not in {"by", "with", "in", "up"}:
        return f"they {note[:1].lower()}{note[1:]}" if words[0] == "used" else f"she {note[:1].lower()}{note[1:]}"
    return note


def _their_team(text: str) -> str:
    text = re.sub(r"^(?:the )?team(?='s?\s|\s(?:is|was|has|grew|of|size)\b)", "your team", text, flags=re.IGNORECASE)
    return re.sub(r"\bthe team(?=\b)", "your team", text, flags=re.IGNORECASE)
