"""Other forms of a German note of which no sentence could be made, each tried: what is advised can be told."""

from collections.abc import Iterator
from typing import Final

from afterword.core.writing.tongues.german.beside import SAYS_LITTLE, beside
from afterword.core.writing.tongues.german.certain import is_small_noun
from afterword.core.writing.tongues.german.in_full import in_full, with_stops
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.phrases import (
    ARTICLES,
    BEFORE,
    MONTHS,
    TIME,
    is_adjective,
    is_noun,
    phrase_of,
)
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.torn import DUTY, is_judged
from afterword.core.writing.tongues.german.unsaid import unsaid
from afterword.core.writing.tongues.german.verbs import is_finite, is_plural
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.trimmed import trimmed

_FIRST: Final[dict[str, tuple[str, ...]]] = {"m": ("der",), "f": ("die",), "n": ("das",), "p": ("die",)}
_FOURTH: Final[dict[str, tuple[str, ...]]] = {"m": ("einen", "den"), "f": ("eine", "die"), "n": ("ein", "das"), "p": ()}
_LONGEST: Final = 14
"""Words of a note that is tried in other forms."""


def can_be_told(note: str) -> bool:
    """Whether all of the note can be said to its reader."""
    topic = beside(note, "", Hearing())[0]
    rest = unsaid(note)
    mine = own(rest, Hearing()) if rest and rest != note else None
    return any(said is not None and said.whole is None for said in (topic, mine))


def may_be_told(note: str) -> bool:
    """Whether something of the note can be said to its reader."""
    return beside(note, "", Hearing())[0] is not None


def with_an_article(note: str) -> str:
    """The note with the one article that it lacks: "Azubis bauen ein eigenes Möbelstück"; "" where that is not all."""
    words = _words(note)
    if "," in note and _verb_of(words) == len(words):
        return ""  # "48 Zimmer, meist Geschäftsleute" lacks more
    whole = 1 < len(words) <= _LONGEST and not any(map(is_small_noun, words))  # "täter opfer Ausgleich"
    return next(filter(can_be_told, _articled(words)), "") if whole else ""


def _articled(words: list[str]) -> Iterator[str]:
    verb = _verb_of(words)
    done_by = words[verb + 1 : verb + 2]
    last_first = 0 if done_by and done_by[0].lower() in {"sie", "er"} else verb
    doubtful = bool(done_by) and done_by[0].lower() in ARTICLES  # "Speiseplan macht das Team": who makes which?
    for at, noun in enumerate(words):
        start = _start_of(words, at)
        if (doubtful and start < verb) or (start and words[start - 1].endswith(",")):
            continue
        if words[start].lower().startswith("meist") or (start and words[start - 1].isdigit()):
            continue
        if start < at and words[at - 1].endswith("e") and gender_of(noun.strip(",")) in {"m", "n"}:
            continue  # "neue Mangel" is not the one that is known
        if not is_noun(noun) or words[start - 1 : start] == [""] or (start and words[start - 1].lower() in _LED):
            continue
        gender = gender_of(noun.strip(","))
        for article in _articles(words, start, verb, first_until=last_first, gender=gender):
            yield " ".join([*words[:start], article, *_begun(words[start:], at - start)])


def _articles(words: list[str], start: int, verb: int, *, first_until: int, gender: str) -> tuple[str, ...]:
    """What may stand before the thing that begins at `start`; in its first case before `first_until`."""
    if words[0].lower() in {"ich", "habe", "hab", "kann"}:
        return _FOURTH.get(gender, ())
    if start < verb < len(words) - 1 and is_plural(words[verb]) and gender != "p":
        return ()  # "Roboter schweißen": not "der Roboter"
    being = verb < len(words) and words[verb].lower() in {"ist", "sind", "war", "waren", "wird", "bleibt"}
    first = start < first_until or verb == len(words) or being
    return _FIRST.get(gender, ()) if first else _FOURTH.get(gender, ())


def _verb_of(words: list[str]) -> int:
    """Where its verb stands; behind its last word where it has none."""
    return next((at for at, word in enumerate(words) if at and word.islower() and is_finite(word)), len(words))


def who_first(note: str) -> str:
    """The note with who does it at its head: "sie bauen Schwimmteiche"; "" where that cannot be told either."""
    words = _words(note)
    verb = _verb_of(words)
    end = verb + 3 if words[verb + 1 : verb + 2] and words[verb + 1] in _WHOLE_FIRST else verb + 2
    who = [] if any(word.endswith(",") for word in words[:verb]) else words[verb + 1 : end]
    if not who or (who[0].lower() not in {"sie", "er"} and not (len(who) > 1 and is_noun(who[1]))):
        return ""
    turned = " ".join([*who, words[verb], *words[:verb], *words[end:]])
    return turned if can_be_told(turned) else ""


_WHOLE_FIRST: Final = frozenset({"der", "die", "das"})
_LED: Final = ARTICLES | BEFORE | TIME


def _begun(words: list[str], noun: int) -> list[str]:
    """With what describes the noun written small."""
    return [word.lower() if at < noun else word for at, word in enumerate(words)]


def _start_of(words: list[str], at: int) -> int:
    while at and is_adjective(words[at - 1].lower()) and not words[at - 1].endswith(","):
        at -= 1
    return at


def one_part(note: str) -> str:
    """One of several things between commas that can be told by itself; "" for none."""
    parts = [part.strip() for part in note.split(",")]
    if any(part.partition(" ")[0].lower() in _RELATIVE for part in parts[1:]):
        return ""  # "Uhren, die andere ablehnen"
    return next((part for part in parts if can_be_told(part)), "") if len(parts) > 1 else ""


_RELATIVE: Final = frozenset({"der", "die", "das", "den", "dem", "denen"})


def the_thing_alone(note: str) -> str:
    """The thing that the note begins with, without what cannot be told of it; "" where it cannot be told either."""
    words = _words(note)
    found = phrase_of(words) if words else None
    if (
        found is None
        or not found.rest
        or is_noun(found.rest[0])
        or found.rest[0] in BEFORE
        or _verb_of(words) < len(words)
    ):
        return ""
    if (
        words[0].lower() in _NONE
        or is_judged([*found.rest])
        or DUTY.search(found.noun)
        or SAYS_LITTLE.search(found.noun)
        or is_measured(found.noun)
        or found.noun in MONTHS
    ):
        return ""
    alone = " ".join(word.strip(",") for word in (*found.head, *found.tail))
    bare = len(found.head) == 1 and not found.tail and gender_of(found.noun) not in {"m", "f", "n"}
    return alone if not bare and can_be_told(alone) else ""


_NONE: Final = frozenset({"kein", "keine", "keinen"})


def _words(note: str) -> list[str]:
    return with_stops(trimmed(in_full(note))).split()
