"""A question put to a whole team, "benutzt ihr …", as it is put with "Sie": the verb of "ihr" is regular."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.friendly import YOU
from afterword.core.writing.tongues.german.nouns import gender_of

_IRREGULAR: Final = {"seid": "sind", "tut": "tun", "wart": "waren"}
_SECOND: Final = re.compile(r"[a-zäöüß]{2,}t|seid", re.IGNORECASE)
_THIRD_ONLY: Final = word_set("""
    ist hat gibt nimmt sieht spricht hilft läuft fährt hält lässt trägt trifft liest empfiehlt rät vertritt wächst
    schlägt isst misst wirft gilt gefällt fällt fehlt bedeutet gehört passt liegt gelingt nützt bleibt scheint erscheint
    entspricht steht reicht schadet dient
    """)
"""Verbs of "she", or such as go with "ihr" as "to her": "was hilft ihr", "was bedeutet ihr die Arbeit"."""
_OF_YOU_ALONE: Final = word_set(
    "habt seid könnt wollt müsst dürft sollt nehmt gebt seht lest sprecht werdet helft lasst"
)
_SHORTER: Final = re.compile(r"(?<!i)(?:el|er)t$|eiert$")


def spoken_to(words: list[str], *, familiar: bool) -> list[str]:
    """A question to the whole team, as it is put to the reader: with Sie, or left with ihr among friends."""
    formal = with_sie(words)
    if not familiar:
        return formal
    return [YOU if was != now == "Sie" else was for was, now in zip(words, formal, strict=True)]


def with_sie(words: list[str]) -> list[str]:
    """The words with "Sie" where "ihr" is who is asked; as they are where it may be whose a thing is."""
    out = list(words)
    for at, word in enumerate(words):
        if word.lower() != "ihr":
            continue
        verb = _verb_of(words, at)
        if verb is not None:
            out[at], out[verb] = "Sie", _plural(words[verb])
    return out


def _verb_of(words: list[str], at: int) -> int | None:
    """In front of it, or at the end of the clause where it stands behind the question word."""
    owned = at + 1 < len(words) and words[at + 1][:1].isupper() and gender_of(words[at + 1]) not in {"f", "p"}
    before = words[at - 1] if at else ""
    if before.lower() in _OF_YOU_ALONE and (at == 1 or not owned):
        return at - 1
    if owned:
        return None
    if _may_act(before) and (at == 1 or before.islower()):
        return at - 1
    return len(words) - 1 if at == 1 and at + 1 < len(words) and words[-1].islower() and _may_act(words[-1]) else None


def _may_act(word: str) -> bool:
    return _SECOND.fullmatch(word) is not None and word.lower() not in _THIRD_ONLY


def _plural(verb: str) -> str:
    """As in "benutzt" -> "benutzen", "arbeitet" -> "arbeiten", "sammelt" -> "sammeln"."""
    small = verb.lower()
    if small in _IRREGULAR:
        turned = _IRREGULAR[small]
    elif _SHORTER.search(small) or small.endswith(("tet", "det", "net")):
        turned = f"{small[:-1]}n"
    else:
        turned = f"{small[:-1]}en"
    return f"{turned[:1].upper()}{turned[1:]}" if verb[:1].isupper() else turned
