"""What struck the candidate, from a German main clause: "das Lager ist gut organisiert" goes behind "dass"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import CHATTED, is_known, is_small_noun, is_typed_with_care
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ADVERBS, phrase_of
from afterword.core.writing.tongues.german.verb_last import put_together
from afterword.core.writing.tongues.german.verbs import as_you_by_rule, is_finite, is_participle
from afterword.core.writing.tongues.said import Hearing, Kind, Said

MOST_WORDS: Final = 20
_SIGNS: Final = re.compile(r"[?!:;/()=&+]| [–—-] |\.\.|\. ")
_OTHERS: Final = re.compile(r"\b(?:er|ihn|ihm|ihnen|ihr[em]?[nrs]?|sein(?:e[nrms]?)?|dessen|deren)\b")
_YOU: Final = word_set("Sie Du du Ihr ihr")
_THEIRS: Final = word_set("Ihr Ihre eure euer dein deine Euer Eure Dein Deine")
_SMALL: Final = word_set(
    "Bei In Im Auf An Am Der Die Das Alle Jeder Jede Man Es Dein Deine Euer Eure Du Viele Alles Niemand"
)
_OF_YOU: Final = re.compile(r"(?:habt|seid|hast|bist|[a-zäöüß]{2,}s?t)")
_WE: Final = re.compile(r"\b(?:wir|uns|unser\w*)\b", re.IGNORECASE)
_OPENED: Final = re.compile(
    r"(?:wo|was|wie|ob|dass|wenn|weil|bevor|obwohl|sobald|auch wenn|der|die|das|den|dem|denen) .*(?:t|en|n|te|st|ist)$"
)
_MORE: Final = word_set("durfte durften konnten mussten wollten sollten mögen dürfen lachen")
_FOR_ONE: Final = word_set("alle viele jeder jede man niemand alles es")


def as_that(note: str, hearing: Hearing) -> Said | None:
    """The clause with its verb at its end, where it was typed with care and its subject stands first."""
    line = " ".join(note.split()).rstrip(". ")
    front, comma, hung = line.partition(", ")
    words = front.split()
    if not _is_careful(line, words) or (comma and not _OPENED.fullmatch(hung)) or _speaks_of_another(line, hearing):
        return None
    at = _verb_of(words) or _behind_place(words)
    clause = _clause(words, at) if at else ""
    return Said(f"dass {clause}{comma}{hung}", Kind.HOW) if clause else None


def _clause(words: list[str], at: int) -> str:
    """With its verb at its end, and a second one joined to it at the end of its own part."""
    joint = next((n for n in range(at + 1, len(words) - 1) if words[n] == "und" and _acts_twice(words[n:])), len(words))
    verb, behind = put_together(words[at], words[at + 1 : joint])
    more = words[joint + 1 :]
    second, rest = put_together(more[0], more[1:]) if more else ("", [])
    if not verb or (more and not second) or _acts_twice(rest):
        return ""
    first = words[0].lower() if words[0] in _SMALL or (words[0] == "Ihr" and at == 1) else words[0]
    front = [first, *words[1:at]]
    return " ".join([*front, *behind, verb, *(["und", *rest, second] if more else [])])


def _behind_place(words: list[str]) -> int:
    """Where its verb stands behind a place, with who does it right behind: "bei euch reden alle offen"."""
    at = next((n for n, word in enumerate(words[:6]) if n > 1 and word.islower() and is_finite(word)), 0)
    placed = at and words[0].lower() in {"bei", "in", "im", "auf", "an", "am"} and words[1:at]
    whole = placed and (words[1:at] in (["euch"], ["Ihnen"]) or phrase_of(["Sache", *words[:at]]) is not None)
    who = words[at + 1 : at + 2]
    return at if whole and who != [] and (who[0] in _FOR_ONE | {"die", "der", "das"} or gender_of(who[0]) == "p") else 0


def _is_careful(line: str, words: list[str]) -> bool:
    typed = is_typed_with_care(line)
    plain = 2 < len(words) <= MOST_WORDS and not _SIGNS.search(line) and not any(map(is_small_noun, words))
    plain = plain and not CHATTED.search(line)
    return plain and not any(map(is_clipped, words)) and all(is_known(word, typed=typed) for word in line.split())


def _speaks_of_another(line: str, hearing: Hearing) -> bool:
    bare = re.sub(r"^ihr\b|, (?:\w+ )?ihr\b", "", line) if hearing.familiar else line
    return bool(_OTHERS.search(bare) or _WE.search(line) or re.search(r"\bich\b|\bsie\b.*[^n]$", line))


def _verb_of(words: list[str]) -> int:
    """Where its verb stands behind its whole subject; 0 where that is not sure."""
    if words[0] in _YOU and words[1].islower():
        return int(
            is_finite(words[1]) or (words[0] in {"du", "Du", "ihr", "Ihr"} and bool(_OF_YOU.fullmatch(words[1])))
        )
    at = next((n for n, word in enumerate(words[:8]) if n and word.islower() and _acts(word)), 0)
    if not at:
        return 0
    subject = words[:at]
    if len(subject) == 1:
        return at if subject[0].lower() in _FOR_ONE or gender_of(subject[0]) == "p" else 0
    led = (
        subject[0].lower() in {"der", "die", "das", "alle", "viele", "jeder", "jede", "jedes"} or subject[0] in _THEIRS
    )
    found = phrase_of(subject)
    return at if led and found is not None and not found.rest else 0


def _acts(word: str) -> bool:
    """Whether it is a finite verb, by itself or by its place behind a whole subject."""
    known = is_finite(word) or word in _MORE or bool(as_you_by_rule(word))
    return known and not is_participle(word)


def _acts_twice(behind: list[str]) -> bool:
    """Whether a second verb follows its joint: "ist hell und bietet Platz"."""
    joints = (at for at, word in enumerate(behind[:-1]) if word == "und")
    return any(
        behind[at + 1].islower()
        and is_finite(behind[at + 1])
        and not is_participle(behind[at + 1])
        and behind[at + 1] not in ADVERBS
        for at in joints
    )
