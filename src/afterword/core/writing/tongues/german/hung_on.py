"""What a German note says of when or how a thing is, as a clause with it: "die E-Akte, die es seit Mai gibt"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.tongues.german.last_check import HOURS_OF_WORK
from afterword.core.writing.tongues.german.nouns import gender_of, is_weak
from afterword.core.writing.tongues.said import Kind, Said

_SINCE: Final = re.compile(r"(?:schon |erst )?seit [^,]+")
_PLACED: Final = re.compile(
    r"(?:(?:immer|meist|meistens|oft|nur|auch|noch|bereits|schon|erst|fast|ganz|komplett|derzeit|aktuell|direkt"
    r"|[a-zäöüß]+tags|abends|nachts|morgens|mittags|täglich|wöchentlich|monatlich|jährlich|einmal|zweimal|dreimal) )*"
    r"(?:(?:in|im|am|an|auf|bei|beim|ab|bis|seit|pro|jede[ns]?|alle) .+"
    r"|fertig|digital|online|offen|barrierefrei|neu|intern|extern|zu (?:zweit|dritt|viert)|[a-zäöüß]+(?:tags|mal))"
)
"""What may stand before "ist": a place, a time, how it is."""
_HEAD: Final = re.compile(r"(?P<article>den|die|das) (?:[a-zäöüß]+ )*(?P<noun>[A-ZÄÖÜ][\w-]*)")


def with_clause(thing: Said, more: str) -> Said | None:
    """The thing with the clause that tells of it, or the clause of both; None where its number is not sure."""
    found = _HEAD.match(thing.text) if thing.kind is Kind.OBJECT and "," not in thing.text else None
    gender = gender_of(found["noun"]) if found else ""
    sure = found and (found["article"] != "die" or gender in {"f", "p"})
    if not found or not sure or HOURS_OF_WORK.search(found["noun"]):
        return None
    if _SINCE.fullmatch(more) and not re.search(r" (?:in|im) [A-ZÄÖÜ]\w+$", more):
        return replace(thing, text=f"{thing.text}, {found['article']} es {more} gibt,")
    if not _PLACED.fullmatch(more):
        return None
    first = _in_first_case(thing.text, found["article"], found["noun"])
    goes = more.startswith("bis ") and more.endswith(" Uhr")
    verb = ("gehen" if goes else "sind") if gender == "p" else ("geht" if goes else "ist")
    return Said(f"dass {first} {more} {verb}", Kind.HOW) if first else None


def _in_first_case(text: str, article: str, noun: str) -> str:
    """As the clause begins: "den neuen Kran" is "der neue Kran"; "" where the noun itself would change."""
    if article != "den":
        return text
    before, _, behind = text.partition(noun)
    described = " ".join(word.removesuffix("n") for word in before.split()[1:])
    return "" if is_weak(noun) else " ".join(filter(None, ["der", described, f"{noun}{behind}"]))
