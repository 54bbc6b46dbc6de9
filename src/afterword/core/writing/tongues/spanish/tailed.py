"""A Spanish thing with what hangs on it: what of it counts most, and when or where it is so.

"la captación de fondos, en especial el mecenazgo", "los talleres para familias mientras las salas están en obras".
"""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.spanish.doers import THING_DOES, one_does
from afterword.core.writing.tongues.spanish.things import DETERMINERS, OF_RANK, thing
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb, many_do

_MOST: Final = (
    r"(?:y )?(?:más )?(?:en particular|en especial|sobre todo|especialmente|particularmente|principalmente|ante todo"
    r"|incluid[oa]s?|por ejemplo)"
)
_ASIDE: Final = re.compile(rf"(?P<head>[^,:;]+), (?P<lead>{_MOST}) (?P<rest>[^:;]+)", re.IGNORECASE)
_WHEN: Final = (
    r"(?:cuando|mientras|donde|una vez que|después de que|antes de que|hasta que|desde que|siempre que|cada vez que|si)"
)
_WHOSE: Final = r"cuy[oa]s?"
_CLAUSE: Final = re.compile(
    rf"(?P<head>[^,:;]+?)(?P<comma>,)? (?P<lead>{_WHEN}|{_WHOSE}|(?:a|en|por|con|de|para) (?:el|la|los|las) que"
    r"|(?:al|del) que|(?:a|de|con|para|entre) quien(?:es)?"
    r"|(?(comma)que|que(?= no ))) (?P<clause>[^:;]+)",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(r"(?P<head>[^,:;]+), desde (?P<one>[^,:;]+) hasta (?P<other>[^,:;]+)", re.IGNORECASE)
_ONES: Final = re.compile(r"(?:el|la|los|las) (?:que (?P<clause>.+)|(?P<of>del? .+))")
_PLACED: Final = re.compile(
    r"(?P<link>de|del|a|al|en|con|para|por|entre|durante|tras|ante|desde|hasta|sobre) (?P<thing>.+)"
)
_OF_PEOPLE: Final = word_set("ella él ellos ellas ella_ me te os nos vos mi mis yo tú ti ni nunca jamás")
_TO_ME: Final = re.compile(
    r"(?:me|nos) (?:\w+(?:aron|ieron|ó)|han? \w+[aei]do)(?: (?:los|las) (?:dos|tres|cuatro)| tod[oa]s"
    r"| todo el equipo| (?:el|la|los|las|su|sus) [a-zñáéíóú]+)?"
)
"""What they did for the candidate: "la calidez con la que me recibieron los tres"."""
_IN_THEM: Final = re.compile(r"(?<=\w) (?:en|con) ell[oa]s$")
_IN: Final = {
    "las": re.compile(r"\b(?:las|unas|estas|sus)\b", re.IGNORECASE),
    "los": re.compile(r"\b(?:los|unos|estos|sus)\b|\bde [a-z]+(?:os|es)\b", re.IGNORECASE),
}
"""What must stand in the thing, that "en ellas" behind it may speak of it."""
_BEFORE: Final = word_set("se lo la los las le les no ya también")


_OPEN: Final = re.compile(rf", (?:{_MOST}|que|donde|{_WHOSE}|(?:a|en|por|con|de|para) (?:el|la|los|las) que) [^,]+$")


def closed(said: Said | None) -> Said | None:
    """With the comma that closes what is put in behind a thing, where the sentence goes on."""
    if said is None or not said.is_thing or said.whole is not None or said.text.endswith("~"):
        return said
    return replace(said, text=f"{said.text},~") if _OPEN.search(said.text) else said


def with_tail(line: str) -> Said | None:
    """The whole of it, where both the thing and what hangs on it are sure; None else."""
    bare = _IN_THEM.sub("", line)
    if bare != line and _IN[line[-3:]].search(bare):
        return replace(said, text=f"{line[:1].lower()}{line[1:]}") if (said := _sure(bare)) else None
    return _with_aside(line) or _with_span(line) or _with_clause(line)


def _sure(line: str) -> Said | None:
    """A thing with its article, and nothing left out."""
    said = thing(line.split()) if line.split() else None
    named = said is not None and said.kind in {Kind.OBJECT, Kind.NOUN} and said.whole is None
    of_rank = any(OF_RANK.match(word) for word in line.casefold().split()[1:2])
    return said if named and not of_rank and line.split(maxsplit=1)[0].casefold() in DETERMINERS else None


def _with_aside(line: str) -> Said | None:
    found = _ASIDE.fullmatch(line)
    head = _sure(found["head"]) if found else None
    if found is None or head is None or not _is_aside(found["rest"]):
        return None
    return replace(head, text=f"{head.text}, {found['lead']} {found['rest']},~")


def _with_clause(line: str) -> Said | None:
    found = _CLAUSE.fullmatch(line)
    head = _sure(found["head"]) if found else None
    if found is None or head is None:
        return None
    how = found["lead"].startswith("con ") and _TO_ME.match(found["clause"])
    if not how and not is_clause(found["clause"], of_whose=found["lead"].startswith("cuy")):
        return None
    closed = ",~" if found["comma"] else ""
    return replace(head, text=f"{head.text}{found['comma'] or ''} {found['lead']} {found['clause']}{closed}")


def _with_span(line: str) -> Said | None:
    """From one to the other: "los grupos, desde los aprendices hasta los adultos que cambian de oficio"."""
    found = _SPAN.fullmatch(line)
    head = _sure(found["head"]) if found else None
    whole = found and head and _sure(found["one"]) and _sure(found["other"])
    return replace(head, text=f"{line[:1].lower()}{line[1:]},~") if head and whole else None


def _is_aside(rest: str) -> bool:
    """A thing, some of them, where or when it is so."""
    *front, last = rest.split(", ")
    if front:
        lead = re.match(rf"{_MOST} ", last)
        return len(front) == 1 and lead is not None and _is_aside(front[0]) and _is_aside(last[lead.end() :])
    if _sure(rest) or _with_clause(rest):
        return True
    ones, placed = _ONES.fullmatch(rest), _PLACED.fullmatch(rest)
    if ones:
        return _acts(ones["clause"].split()) if ones["clause"] else _sure(f"el trabajo {ones['of']}") is not None
    when = re.fullmatch(rf"{_WHEN} (?P<clause>.+)", rest)
    if when:
        return is_clause(when["clause"])
    return placed is not None and _sure(f"el trabajo {rest}") is not None


def _acts(words: list[str]) -> bool:
    """Whether they begin with a verb, alone or behind its pronouns, and speak of nobody in particular."""
    low = [word.casefold().strip(",") for word in words]
    while low[1:] and low[0] in _BEFORE:
        low = low[1:]
    return _does(low[0]) and not _OF_PEOPLE & set(low)


def _does(word: str) -> bool:
    return is_verb(word) or many_do(word) or word in THING_DOES or one_does(word)


def _is_denied(low: list[str], at: int) -> bool:
    """Behind "no" and "se" it is a verb, known or not: "la vivienda no cumple las normas"."""
    return low[at - 1] in {"no", "se"} and low[at] not in _BEFORE and low[at].endswith(("a", "e", "an", "en"))


def is_clause(clause: str, *, of_whose: bool = False) -> bool:
    """Whether it has one verb, with or without who does, and speaks of nobody but them and the reader."""
    words = clause.split()
    low = [word.casefold().strip(",") for word in words]
    if len(words) < (3 if of_whose else 1) or _OF_PEOPLE & set(low) or any(map(is_own, low)) or "," in clause:
        return False
    if not of_whose and _acts(words):
        return True
    at = next((at for at in range(1, len(low)) if _does(low[at]) or _is_denied(low, at)), 0)
    start = at
    while start > 1 and low[start - 1] in _BEFORE:
        start -= 1
    who = words[:start] if not of_whose else ["la", *words[:start]]
    named = at and (
        low[0] in {"usted", "ustedes", "todos", "uno", "alguien"} or of_whose or _sure(" ".join(who)) is not None
    )
    return bool(named)
