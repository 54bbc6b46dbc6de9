"""German sentences typed whole and with care: the candidate's own stand as they are, others go behind "dass"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import COUNTED
from afterword.core.writing.tongues.german.certain import is_sure, is_typed_with_care
from afterword.core.writing.tongues.german.clauses import is_done, lacks_article
from afterword.core.writing.tongues.german.in_full import is_clipped
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, is_adjective, phrase_of
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle
from afterword.core.writing.tongues.german.whose import is_of_others
from afterword.core.writing.tongues.said import Hearing, Kind, Said

MOST_WORDS: Final = 30
_SIGNS: Final = re.compile(r"[?!:;/()=]| [–—-] |\.\.|\. ")
_MINE: Final = re.compile(r"\b(?:ich|mir|mich|mein(?:e[nrms]?)?|uns|wir)\b", re.IGNORECASE)
_TOLD: Final = re.compile(
    r"\b(?:[Gg]espräch\w*|gefallen|beeindruck\w*|[Dd]anke?|angetan|überzeugt|[Uu]rlaub|sagen|gesagt|erwähn\w*|erzähl\w*|vergessen|ergänz\w*|hinzufügen|nachtragen|ansprechen)\b"
)
"""What was told, or should have been, has a reading of its own."""
_HOPES: Final = word_set(
    "finde glaube denke hoffe suche brauche wünsche verdiene bekomme erwarte meine weiß bezweifle fürchte vermute will"
    " finden glauben denken hoffen suchen brauchen fand dachte glaubte hoffte"
)
"""What the candidate thinks or wants is no news of theirs."""
_FIRST_PERSON: Final = word_set("""
    habe bin kann hatte war konnte durfte hätte würde möchte könnte wäre darf werde mag sollte wurde musste wollte
    """)
_OTHER_FINITE: Final = word_set(
    "liegt lag gehört gehören reizt begeistert interessiert interessieren fällt fällt freut"
)
_NEEDS_VERB: Final = word_set("würde möchte kann könnte durfte konnte darf sollte werde musste wollte")
_OPENS: Final = word_set("""
    und aber denn weil da die der das den dem dass wenn wo was um sondern ohne besonders insbesondere vor als wie wobei
    womit weshalb deshalb damit in mit bei für auf an zu zum zur von aus obwohl sowohl auch etwa zuletzt davon denen
    deren dessen nachdem bevor seit während sodass
    """)
_DANGLES: Final = (
    ARTICLES
    | BEFORE - {"zu", "an", "auf", "aus", "mit", "vor", "über", "um", "durch", "nach"}
    | word_set("und oder aber sehr so usw")
)


def own_sentence(note: str) -> Said | None:
    """A whole sentence of the candidate's about themselves, as it was typed."""
    line = " ".join(note.split()).rstrip(". ")
    words = line.split()
    if not _is_whole(line, words) or not _MINE.search(line) or _TOLD.search(line) or is_of_others(words, Hearing()):
        return None
    at = _verb_of(words)
    if not at or not _has_subject(words, at) or words[at] in _HOPES or _lacks_verb(words, at):
        return None
    return Said(line, Kind.SENTENCE, own=True) if _goes_on_well(words) else None


_ASKS: Final = re.compile(
    r"(?:(?:In|An|Mit|Von|Bei|Für|Auf|Aus|Zu|Nach|Ab|Bis) )?"
    r"(?:[Ww]elche[rsnm]?|[Ww]ie|[Ww]as|[Ww]er|[Ww]o|[Ww]ann|[Ww]arum|[Ww]oran|[Ww]omit|[Ww]ofür|[Ww]orauf|[Ww]odurch)"
    r" .+\?"
)


def is_whole_question(note: str) -> bool:
    """Whether it is a question typed whole: with its word, a verb, its capitals and its mark."""
    line = " ".join(note.split())
    words = line.rstrip("?").split()
    verbs = [word for word in words[1:8] if word.islower() and is_finite(word)]
    plain = _ASKS.fullmatch(line) and not _SIGNS.search(line[:-1]) and is_typed_with_care(line) and len(words) > 3
    others = {"er", "sie", "ihn", "ihm", "ihnen", "ihr", "ihre", "ihren"} & set(words)
    return (
        bool(plain and verbs)
        and line[:1].isupper()
        and not others
        and is_done(line)
        and is_sure(line.rstrip("?"), line, clause=False)
    )


def _is_whole(line: str, words: list[str]) -> bool:
    careful = is_typed_with_care(f"Die {line}")
    plain = 3 < len(words) <= MOST_WORDS and line[:1].isupper() and not _SIGNS.search(line) and careful
    sound = plain and not any(map(is_clipped, words)) and not lacks_article([*words, ""])
    return sound and is_sure(line, f"Die {line}", clause=False) and words[-1].lower() not in _DANGLES


def _verb_of(words: list[str]) -> int:
    """Where its verb stands, behind one part of the sentence; 0 where that is not sure."""
    for at, word in enumerate(words[1:8], 1):
        if words[at - 1].endswith(","):
            return 0
        mine = word.endswith("e") and "ich" in {words[0].lower(), *words[at + 1 : at + 2]}
        if word.islower() and (_acts(word) or mine):
            return at if _is_one_part(words[:at]) else 0
    return 0


def _acts(word: str) -> bool:
    return (is_finite(word) and not is_participle(word)) or word in _FIRST_PERSON | _OTHER_FINITE | _HOPES


def _is_one_part(front: list[str]) -> bool:
    if len(front) == 1 or (len(front) == 2 and front[0] == "Am" and front[1].endswith("sten")):
        return True
    low = front[0].lower()
    if low in BEFORE | TIME | {"als", "während", "innerhalb", "neben", "besonders", "vor", "am"}:
        return any(word[:1].isupper() or word.isdigit() for word in front[1:])
    if low in COUNTED and len(front) > 1:
        front = front[1:]
    if front[1:2] != [] and front[1][:1].isupper() and is_adjective(front[0].lower()) and not gender_of(front[0]):
        front = [front[0].lower(), *front[1:]]
    parts = [front]
    if front.count("und") == 1:
        parts = [front[: front.index("und")], front[front.index("und") + 1 :]]
    found = [phrase_of(part) if part else None for part in parts]
    return all(one is not None and not one.rest for one in found)


def _has_subject(words: list[str], at: int) -> bool:
    """Whether it is I who stands first or right behind the verb, or another whose verb is no first person's."""
    low = [word.lower().strip(",") for word in words]
    if low[0] == "ich":
        return at == 1
    behind = [word for word in low[at + 1 : at + 4] if word not in {"mir", "mich", "sich", "es"}]
    mine = behind[:1] == ["ich"]
    if mine:
        front = phrase_of(words[:at])
        wrong = low[0] == "der" or (low[0] in {"ein", "mein"} and front is not None and gender_of(front.noun) == "m")
        return not wrong
    return words[at] not in _FIRST_PERSON and bool(_OF_MINE & set(low))


_OF_MINE: Final = word_set("mir mich mein meine meinem meinen meiner meines")


def _lacks_verb(words: list[str], at: int) -> bool:
    """Whether "ich würde" and the like stand without what one would do."""
    if words[at] not in _NEEDS_VERB:
        return False
    clause = next((words[: n + 1] for n, word in enumerate(words) if n > at and word.endswith(",")), words)
    return not re.search(r"(?:en|ern|eln|tun|sein),?$", clause[-1]) or not clause[-1].islower()


def _goes_on_well(words: list[str]) -> bool:
    """Whether what stands behind each comma is opened, or is one of a row."""
    for at, word in enumerate(words[:-1]):
        behind = words[at + 1]
        if word.endswith(",") and not (
            behind.strip(",") in _OPENS or behind[:1].isupper() or _TO_DO.search(" ".join(words[at + 1 :]))
        ):
            return False
    return True


_TO_DO: Final = re.compile(r" (?:zu [a-zäöüß]{3,}n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)\b")
