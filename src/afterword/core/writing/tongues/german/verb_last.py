"""A German main clause as it stands behind "dass", its verb at the end: "Sie bauen ein Lager auf", "… aufbauen"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.clauses import OPENS, tells_each_time
from afterword.core.writing.tongues.german.first_letters import NO_VERB
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, is_adjective, phrase_of
from afterword.core.writing.tongues.german.verbs import as_you_by_rule, is_finite
from afterword.core.writing.tongues.said import Kind, Said

_WHO: Final = word_set("Sie du ihr es man")
"""Who stands first in such a clause, wherever they stood."""
_ANYBODY: Final = word_set("jeder niemand keiner alle")
HELPS: Final = word_set(
    "ist sind war waren hat haben hatte hatten habt hast wird werden wurde wurden kann können soll sollen muss müssen"
    " will wollen möchte möchten darf dürfen konnte konnten wollte wollten bist seid"
)
_APART: Final = word_set(
    "rein raus runter rauf rüber ab an auf aus bei ein fort her hin heraus los mit nach nieder um vor voran"
    " weg weiter zu zurück zusammen durch dazu"
    " hinauf hinunter hinein hinaus hinüber herein herunter herauf voraus vorbei entgegen auseinander hinzu"
)
"""Parts of a verb that end its clause, and are written with it behind "dass"."""
_WITH_IT: Final = word_set("dazu hinzu zurück weg raus rein vorbei")
"""They are one word with what follows: "soll dazu kommen"."""
_OWN_WORD: Final = word_set("fest frei hoch statt teil bereit fern kennen spazieren")
"""They may be part of the verb, or a word of their own."""
_COMES: Final = re.compile(r"(?:komm|kam|kehr)[a-zäöüß]*$")
"""One word with "wieder" behind it: "Kunden kommen seit Jahren wieder"."""
_TWO_VERBS: Final = re.compile(r"^(?:lassen|müssen|können|wollen|sollen|dürfen)$")
_SAYS: Final = re.compile(
    r"(?:sag|mein|erzähl|erklär|beton|erwähn|glaub|hoff|find|fand|denk|dach|frag|versprech|versprach|berichte|rät|rat)"
)
"""What somebody says is told as it was said."""
_SMALL: Final = ARTICLES | COUNTED | BEFORE | TIME | _ANYBODY | word_set("es man dort hier jeden jede jedes")


def behind_that(said: Said) -> Said:
    """The same as a clause behind "dass" where that is sure; else as it is."""
    if said.kind is not Kind.SENTENCE or said.own or said.whole is not None:
        return said
    front, comma, hung = said.text.partition(", ")
    if comma and hung.partition(" ")[0] not in OPENS and not tells_each_time(hung):
        return said
    clause = _turned(front.split())
    return Said(f"dass {clause}{comma}{hung}", Kind.HOW) if clause else said


def _turned(words: list[str]) -> str:
    at = _verb_of(words)
    explains = 0 < at < len(words) - 1 and words[at].startswith("erklär") and words[at + 1] in ARTICLES
    says = 0 < at < len(words) and _SAYS.match(words[at]) and not explains
    if not 0 < at < len(words) or (says and words[-1] != "statt") or _joins_verbs(words[at + 1 :]):
        return ""
    verb, behind = words[at], _in_time(words[at], words[at + 1 :])
    if "als" in behind and "zu" in behind:
        return ""  # "repariert lieber als neu zu bauen"
    verb, behind = put_together(verb, behind)
    front = _begun(words[:at])
    if not verb or any(map(_is_far, behind, [*behind[1:], ""])):
        return ""
    if front[0] not in _WHO and _is_who(behind):
        front, behind = [behind[0], *front], behind[1:]
    elif "sich" in behind and front[0] in BEFORE:
        return ""
    return " ".join([*front, *behind, verb])


def _in_time(verb: str, behind: list[str]) -> list[str]:
    """With when it is before what they want to do, and with what is done last: "wollen papierlos werden bis Mai"."""
    ends = (at for at, word in enumerate(behind[:-1], 1) if _TO_DO.fullmatch(word) and behind[at] in TIME)
    at = next(ends, 0) if verb in HELPS else 0
    done = (at for at, word in enumerate(behind[:-1]) if _DONE.fullmatch(word) and behind[at + 1] in BEFORE - {"zu"})
    if not at and verb in _PASSIVE and (is_done := next(done, None)) is not None:
        return [*behind[:is_done], *behind[is_done + 1 :], behind[is_done]]
    return [*behind[at:], *behind[:at]]


_PASSIVE: Final = word_set("wird werden wurde wurden")
_DONE: Final = re.compile(r"(?:be|ver|er|ent|zer)[a-zäöüß]{3,}t|(?:um|aus|ab|an|auf|ein)?ge[a-zäöüß]{3,}(?:t|en)")
"""As in "wird erweitert auf 400 Plätze"."""


_TO_DO: Final = re.compile(r"(?!eigenen|neuen|kleinen|großen)[a-zäöüß]{3,}(?:en|ern|eln)")


def _is_who(behind: list[str]) -> bool:
    """Whether who does it stands behind the verb, as in "Touren plant jeder selber"."""
    named = len(behind) > 1 and behind[1][:1].isupper()
    return bool(behind) and (behind[0] in _WHO or (behind[0] in _ANYBODY and not named))


def _verb_of(words: list[str]) -> int:
    """Where its verb stands, behind one whole thing, place or time; 0 where that is not sure."""
    if words[0] in {"Sie", "Du", "Ihr", "Man", "Es"}:
        sure = len(words) > 1 and words[1].islower() and (is_finite(words[1]) or as_you_by_rule(words[1]) == words[1])
        return int(sure or (words[0] == "Sie" and len(words) > 1 and words[1].endswith("n") and words[1].islower()))
    at = next((n for n, word in enumerate(words) if n and word.islower() and is_finite(word)), 0)
    return at if at and _is_one(words[:at]) else 0


def _is_one(front: list[str]) -> bool:
    first = front[0].lower()
    if len(front) == 1:
        return front[0][:1].isupper() or first in _ANYBODY | {"alle", "viele", "beide"}
    placed = first in BEFORE | TIME
    counted = first in COUNTED or first.isdigit()
    found = phrase_of(front[1:] if placed or (counted and first not in ARTICLES) else front)
    return found is not None and not found.rest


def put_together(verb: str, behind: list[str]) -> tuple[str, list[str]]:
    """The verb with the part of it that stands last; "" where it is not sure whether that is one."""
    last = behind[-1] if behind else ""
    if verb in HELPS and behind[-2:-1] != [] and behind[-2] in _WITH_IT and _TO_DO.fullmatch(last):
        return verb, [*behind[:-2], f"{behind[-2]}{last}"]
    if verb in HELPS:
        return ("" if _TWO_VERBS.match(last) or last in _APART | _OWN_WORD else verb), behind
    if last == "statt" and verb in {"findet", "finden", "fand", "fanden"}:
        return f"statt{verb}", behind[:-1]
    if last == "teil" and verb in {"nimmt", "nehmen"}:
        return f"teil{verb}", behind[:-1]
    if last in _OWN_WORD:
        return "", behind
    apart = last in _APART or (last == "wieder" and _COMES.match(verb))
    return (f"{last}{verb}", behind[:-1]) if apart else (verb, behind)


def _is_far(word: str, behind: str) -> bool:
    """Whether a part of the verb stands before its clause ends: "stellt um auf Strom"."""
    return word in _APART and (behind in BEFORE | TIME or behind == "")


def _joins_verbs(behind: list[str]) -> bool:
    """Whether a second verb is joined to the first: "kochen und backen selbst"."""
    joints = (at for at, word in enumerate(behind[:-1]) if word in {"und", "oder", "aber", "sondern", "denn"})
    return any(_may_act(behind[at + 1], behind[at + 2 : at + 3]) for at in joints)


def _may_act(word: str, behind: list[str]) -> bool:
    described = bool(behind) and behind[0][:1].isupper() and is_adjective(word) and not is_finite(word)
    shaped = re.fullmatch(r"[a-zäöüß]{3,}(?:t|en|ern|eln|te)", word) is not None and word not in NO_VERB | _SMALL
    return word.islower() and not described and (is_finite(word) or shaped)


def _begun(front: list[str]) -> list[str]:
    """Without the capital of a sentence, where its first word is no noun."""
    first = front[0]
    low = first.lower()
    familiar = first == "Du" or (first == "Ihr" and len(front) == 1)
    describes = is_adjective(low) and len(front) > 1 and not gender_of(first) and front[1][:1].isupper()
    return [
        low if familiar or low in _SMALL - {"ihr", "ihre", "ihren", "ihrem", "ihrer"} or describes else first,
        *front[1:],
    ]


__all__ = ["HELPS", "behind_that", "put_together"]
