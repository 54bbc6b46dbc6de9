"""What the candidate did not get to ask: a whole Spanish question with both its marks, or the matter of one."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.clause import is_one_clause
from afterword.core.writing.tongues.spanish.nouns import article_of
from afterword.core.writing.tongues.spanish.sure import is_one_question, is_sure, lacks_article
from afterword.core.writing.tongues.spanish.things import DETERMINERS, small, thing
from afterword.core.writing.tongues.spanish.turned import OTHER_ADDRESS, READER, turned
from afterword.core.writing.tongues.spanish.typed_short import in_full
from afterword.core.writing.tongues.spanish.verbs import PERSONAL, SINGULAR, is_own, is_verb, looks_like_verb, many_do
from afterword.core.writing.tongues.spanish.written_out import FIRST_LETTERS, is_written_out, spelt_out
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

ASKING: Final = word_set("cómo qué quién quiénes cuál cuáles cuánto cuánta cuántos cuántas cuándo dónde")
_ACCENTS: Final = {
    "como": "cómo",
    "que": "qué",
    "quien": "quién",
    "quienes": "quiénes",
    "cual": "cuál",
    "cuales": "cuáles",
    "cuanto": "cuánto",
    "cuanta": "cuánta",
    "cuantos": "cuántos",
    "cuantas": "cuántas",
    "cuando": "cuándo",
    "donde": "dónde",
}
_PREPOSITIONS: Final = word_set("cada en a con de para desde por hasta sobre")
_CLITICS: Final = word_set("se me le les lo la los las nos no ya")
_CHOOSE: Final = re.compile(r"decid\w+|elig\w+|escog\w+|prioriz\w+")
_HOURS: Final = re.compile(r"^(cuánt[oa]s (?:horas|días|minutos|semanas|meses))(?= (?:por|al|a la|de) )")
"""Of which one asks how many they are, not how many there are."""
_HOW_MANY: Final = re.compile(
    r"^(?P<many>cuánt[oa]s (?!de\b|por\b|en\b|al?\b)\w+s(?: \w+s)?(?: del? (?:las? |los )?\w+)?)"
    r"(?P<where> (?:por|en|a|al|para) .+)?$"
)


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, with both its marks, or by its subject; None where its verb is not sure."""
    line = with_reader(trimmed(note.split("?", maxsplit=1)[0]).lstrip("¿ "), hearing, READER)
    words = _what_is_chosen(_accented(spelt_out(in_full(line, asking=True)).split()))
    if not is_sure(" ".join(words).removesuffix(" más")) or not is_one_question(words) or lacks_article(words):
        return None
    if names_one(line, hearing.hushed) or OTHER_ADDRESS.search(line):
        return None
    if not is_written_out(" ".join(words)):
        return None
    if _is_typed_whole(note):
        return _put((_is_asking(words) and _with_verb(words)) or words, hearing, Kind.QUESTION)
    return _asked(words, hearing, marked="?" in note or "¿" in note)


def _is_typed_whole(note: str) -> bool:
    """Whether it was typed with both its marks, and with the accent of its first word: "¿cuántos libros lleva …?"."""
    words = note.strip().strip("¿?").split()
    marked = note.strip().startswith("¿") and note.strip().endswith("?")
    low = [word.casefold() for word in words]
    return marked and len(words) > 3 and (_is_asking([words[0].lower(), *words[1:]]) or _tells_of_thing(low))


def _tells_of_thing(low: list[str]) -> bool:
    """As in "¿el uniforme lo pone la empresa?": a thing with its article, and one verb that is sure."""
    verbs = [at for at, word in enumerate(low) if is_verb(word)]
    return low[0] in DETERMINERS and len(verbs) == 1 and verbs[0] > 1 and is_one_clause(" ".join(low))


def _asked(words: list[str], hearing: Hearing, *, marked: bool) -> Said | None:
    if words[0] == "si":
        return _put(words, hearing, Kind.HOW) if any(map(is_verb, words)) else None
    if _is_asking(words):
        return _put(made, hearing, Kind.QUESTION) if (made := _with_verb(words)) else None
    if _asks_whether(words, marked) or (marked and _tells_of_thing([word.casefold() for word in words])):
        return _put(words, hearing, Kind.QUESTION)
    moves = marked and words[0].endswith("o") and words[1:2] and words[1] in _PREPOSITIONS
    named = None if moves else _matter(words)
    return None if named and marked and named.kind is Kind.NAME else named


def _what_is_chosen(words: list[str]) -> list[str]:
    """With the accent of what they choose: "cómo deciden qué va en cada sprint"."""
    at = next((at for at, word in enumerate(words[:-2]) if _CHOOSE.fullmatch(word)), 0)
    unsaid = at and words[at + 1] == "que" and _may_be_chosen(words[at + 2], words[at + 3 :])
    return [*words[: at + 1], "qué", *words[at + 2 :]] if unsaid else words


def _may_be_chosen(word: str, rest: list[str]) -> bool:
    """What happens, or a thing by its bare name of which something is said: "qué entra", "qué libros se compran"."""
    thing_of_theirs = word.islower() and word not in DETERMINERS | _CLITICS | {"no"} and article_of(word) != ""
    return is_verb(word) or (thing_of_theirs and any(map(is_verb, rest)))


def _matter(words: list[str]) -> Said | None:
    """What is asked about, by its name."""
    named = thing(words) if len(words) > 1 and not {"su", "sus"} & set(words) else None
    sure = named is not None and (named.kind is not Kind.NAME or words[0] not in DETERMINERS)
    return named if sure else None


def _with_verb(words: list[str]) -> list[str]:
    """The question with its verb: how many there are gets its "hay"; [] where unsure."""
    line = " ".join(words)
    if _acts(words):
        return words
    if any(word.endswith("mos") for word in words) or words[-1].removesuffix("s") in SINGULAR:
        return []
    if _HOURS.match(line):
        return _HOURS.sub(r"\1 son", line).split()
    made = _HOW_MANY.sub(r"\g<many> hay\g<where>", line).split()
    return made if made != words else []


def _accented(words: list[str]) -> list[str]:
    """The first word small and with its accent, and the letters that a thumb types for it written out."""
    if not words:
        return []
    low = words[0].casefold()
    if low in FIRST_LETTERS or low in _ACCENTS or low in ASKING:
        return [*FIRST_LETTERS.get(low, _ACCENTS.get(low, low)).split(), *words[1:]]
    if low in _PREPOSITIONS and len(words) > 1 and words[1].casefold() in _ACCENTS:
        return [low, _ACCENTS[words[1].casefold()], *words[2:]]
    return small(words).split()


def _is_asking(words: list[str]) -> bool:
    return words[0] in ASKING or (words[0] in _PREPOSITIONS and len(words) > 1 and words[1] in ASKING)


def _acts(words: list[str]) -> bool:
    """Whether a verb is surely in it: a known one, or what stands right behind quién, cómo, cuándo, dónde."""
    low = [word.casefold() for word in words]
    at = 1 if low[0] in ASKING else 2
    rest = low[at:]
    while rest and rest[0] in _CLITICS:
        rest = rest[1:]
    if not rest:
        return False
    direct = low[at - 1] in {"quién", "quiénes", "cómo", "cuándo", "dónde"} and rest[0] not in DETERMINERS
    return any(map(is_verb, rest)) or (direct and looks_like_verb(rest[0]) and len(rest) > 1)


def _asks_whether(words: list[str], marked: bool) -> bool:
    """As in "hay comedor", "publican en abierto", "¿me formarían en eco?"."""
    low = [word.casefold() for word in words]
    low = low[1:] if low[0] == "ustedes" and marked else low
    if len(low) < 2 or is_own(low[0]):
        return False
    if low[0] in {"hay", "existe"} or many_do(low[0]) or (marked and low[0] in SINGULAR):
        return True
    if low[0] == "se" and low[1] in SINGULAR and len(low) > 2:
        return True
    return marked and low[0] in {"se", "me", "les", "le", "os"} and looks_like_verb(low[1])


def _put(words: list[str], hearing: Hearing, kind: Kind) -> Said | None:
    low = set(map(str.casefold, words))
    if hearing.familiar and {"su", "sus"} & low:
        return None
    asks_them = hearing.familiar and len(words) > 2 and words[1].casefold() in PERSONAL | {"tiene"}
    of_them = [READER] if asks_them and words[2].casefold() not in DETERMINERS else []
    text = turned([words[0], *of_them, *words[1:]], hearing)
    if not text:
        return None
    return Said(text, kind) if kind is Kind.HOW else Said(f"¿{text}?", kind)
