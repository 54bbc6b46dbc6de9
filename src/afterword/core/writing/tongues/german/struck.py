"""What struck the candidate, from a German main clause: "das Lager ist gut organisiert" goes behind "dass"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import CHATTED, is_known, is_small_noun, is_typed_with_care
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ADVERBS, ARTICLES, BEFORE, phrase_of
from afterword.core.writing.tongues.german.verb_last import HELPS, put_together
from afterword.core.writing.tongues.german.verbs import as_you_by_rule, is_finite, is_participle, is_plural
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
    r"(?:wo|was|wie|ob|dass|wenn|weil|bevor|obwohl|sobald|auch wenn|der|die|das|den|dem|denen)"
    r" .*(?:t|en|n|te|st|ist|sind)$"
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
    clause = _clause(words, at) if at else _is_done(words) if not comma else ""
    return Said(f"dass {clause}{comma}{hung}", Kind.HOW) if clause else None


def _clause(words: list[str], at: int) -> str:
    """With its verb at its end, and a second one joined to it at the end of its own part."""
    joint = next(
        (n for n in range(at + 1, len(words) - 1) if words[n] == "und" and _acts_twice(words[n:], words[at])),
        len(words),
    )
    verb, behind = put_together(words[at], words[at + 1 : joint])
    more = words[joint + 1 :]
    second, rest = put_together(more[0], more[1:]) if more else ("", [])
    if not verb or (more and not second) or _acts_twice(rest, words[at]):
        return ""
    first = (
        words[0].lower()
        if words[0] in _SMALL or _so_many(words[:at], words[at]) or (words[0] == "Ihr" and at == 1)
        else words[0]
    )
    front = [first, *words[1:at]]
    return " ".join([*front, *behind, verb, *(["und", *rest, second] if more else [])])


def _is_done(words: list[str]) -> str:
    """What is done there, where it was noted before its verb: "gelärmt wird nur in den Ferien"; "" for any other."""
    done, verb, rest = words[0].lower(), words[1], words[2:]
    acts = any(word.islower() and (is_finite(word) or is_participle(word)) for word in rest)
    fits = (
        _DONE.fullmatch(done) is not None
        and not gender_of(words[0])
        and verb in {"wird", "werden"}
        and not acts
        and rest[-1].lower() not in BEFORE | ARTICLES
    )
    return " ".join([*rest, done, verb]) if fits else ""


_DONE: Final = re.compile(
    r"(?:be|ver|er|ent|zer|miss)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert"
)
"""As in "besprochen", "gelärmt", "kommissioniert"."""


DONE_FIRST: Final = re.compile(rf"(?:{_DONE.pattern}) (?:wird|werden) ", re.IGNORECASE)
"""What a note begins with that says what is done there, and not what its topic does."""


def _so_many(words: list[str], verb: str) -> bool:
    """Whether so many are who does it: "nur noch acht Mandanten", "sieben von zehn Kindern"."""
    return is_plural(verb) and _COUNTED.fullmatch(" ".join([words[0].lower(), *words[1:]])) is not None


_NUMBER: Final = (
    r"(?:\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert)"
)
_COUNTED: Final = re.compile(
    r"(?:(?:nur|noch|fast|schon|rund|etwa|über|mehr als|knapp|gut|bisher|sogar|erst|mindestens|bis zu|genau) )*"
    rf"(?:{_NUMBER}|die meisten|alle|viele|manche|einige|mehrere|die ersten {_NUMBER})"
    rf" (?:von {_NUMBER} )?(?:[a-zäöüß]{{3,}}en? )?[A-ZÄÖÜ][\w-]+(?: (?:aus|im|in) (?:der )?[A-ZÄÖÜ][\w-]+)?"
)
"""Who is counted, or how many of how many."""


def _behind_place(words: list[str]) -> int:
    """Where its verb stands behind a place, with who does it right behind: "bei euch reden alle offen"."""
    at = next((n for n, word in enumerate(words[:6]) if n > 1 and word.islower() and is_finite(word)), 0)
    placed = at and words[0].lower() in _PLACES and words[1:at]
    whole = placed and (words[1:at] in (["euch"], ["Ihnen"]) or phrase_of(["Sache", *words[:at]]) is not None)
    who = words[at + 1 : at + 2]
    first = who[0] if whole and who else ""
    counted = first in COUNTED and first not in {"ein", "eine", "einen"} and is_plural(words[at])
    return at if first and (counted or first in _FOR_ONE | {"die", "der", "das"} or gender_of(first) == "p") else 0


_PLACES: Final = word_set("bei in im auf an am für aus vor nach mit")


def _is_careful(line: str, words: list[str]) -> bool:
    typed = is_typed_with_care(line)
    plain = 2 < len(words) <= MOST_WORDS and not _SIGNS.search(line) and not any(map(is_small_noun, words))
    plain = plain and not CHATTED.search(line)
    return plain and not any(map(is_clipped, words)) and all(is_known(word, typed=typed) for word in line.split())


def _speaks_of_another(line: str, hearing: Hearing) -> bool:
    bare = re.sub(r"^ihr\b|, (?:\w+ )?ihr\b", "", line) if hearing.familiar else line
    return bool(_OTHERS.search(bare) or _WE.search(line) or re.search(r"\bich\b|\bsie\b(?!.*(?:n|sind)$)", line))


def _verb_of(words: list[str]) -> int:
    """Where its verb stands behind its whole subject; 0 where that is not sure."""
    if words[0] in _YOU and words[1].islower():
        return int(
            is_finite(words[1]) or (words[0] in {"du", "Du", "ihr", "Ihr"} and bool(_OF_YOU.fullmatch(words[1])))
        )
    at = next((n for n, word in enumerate(words[:8]) if n and word.islower() and _acts(word, words[n - 1])), 0)
    if not at:
        return 0
    subject = words[:at]
    if _so_many(subject, words[at]):
        return at
    if len(subject) == 1:
        return at if subject[0].lower() in _FOR_ONE or gender_of(subject[0]) == "p" else 0
    led = (
        subject[0].lower() in {"der", "die", "das", "alle", "viele", "jeder", "jede", "jedes"} or subject[0] in _THEIRS
    )
    found = phrase_of(subject)
    return at if led and found is not None and not found.rest else 0


def _acts(word: str, before: str) -> bool:
    """Whether it is a finite verb, by itself or by its place behind a whole subject; "sieben" may be a number."""
    if word in COUNTED and (word != "sieben" or before[:1].islower()):
        return False
    known = is_finite(word) or word in _MORE or bool(as_you_by_rule(word))
    return known and not is_participle(word)


def _acts_twice(behind: list[str], first: str) -> bool:
    """Whether a second verb follows its joint: "ist hell und bietet Platz", "setzen sich und bekommen einen Kaffee"."""
    joints = (at for at, word in enumerate(behind[:-1]) if word == "und")
    return any(_acts_there(behind[at + 1], behind[at + 2 : at + 3], first) for at in joints)


def _acts_there(word: str, behind: list[str], first: str) -> bool:
    """Whether this word is a verb as the first one is; behind a helping one it may be what is done, too."""
    if not word.islower() or word in ADVERBS or not is_finite(word):
        return False
    same = first not in HELPS and is_plural(word) is is_plural(first) and behind != []
    return not is_participle(word) or (same and (behind[0] in ARTICLES | BEFORE or behind[0][:1].isupper()))
