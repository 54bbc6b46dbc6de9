"""What stands under the reader's own name in the reader's own words: "we" are they, and an order is their advice."""

import re
from typing import Final

from afterword.core.ports.lexicon import THINGS, Kind
from afterword.core.writing.discretion import keeps_to_oneself
from afterword.core.writing.headline import without_article
from afterword.core.writing.point import Point
from afterword.core.writing.prose.lexicon import AUXILIARIES, LINKERS, PREPOSITIONS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.phrase import LONGEST_TOPIC, Phrase
from afterword.core.writing.prose.readable import is_clause
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.spots import DETERMINING, bared
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.prose.vocabulary import kinds_in
from afterword.core.writing.sayable import sayable

_BOTH_OF_US: Final = any_of(r"""
    ^we (?:both|shared?|talked|spoke|chatted|discussed|laughed|bonded|compared|went|met|agreed?|know|knew)\b
    ^we (?:had|did) .{0,20}\b(?:talk|chat|conversation|laugh|coffee|lunch|tour|walk|time)\b
    ^we (?:were|are) both\b|\b(?:in common|the same [a-z]+ (?:as|at)|each other's)\b
    ^our (?:talk|chat|conversation|shared|common|mutual|discussion|love)\b
    """)
"""Where "we" are the candidate and the reader."""
_OWN_WE: Final = re.compile(
    r"^we(?:'re|'ve|'ll|'d)? (?!.*\b(?:I|my|me)\b)|^our (?=[a-z])(?!.*\b(?:I|my|me)\b)", re.IGNORECASE
)
_THEY: Final = {"we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves"}
_WE: Final = re.compile(r"\b(we|us|ours|our|ourselves)\b(?!-)", re.IGNORECASE)
_LED: Final = re.compile(r"^(?P<lead>(?:always|never|don't ever|don't|do not) )?(?P<does>[a-z]+)(?= )")
_TO_CANDIDATE: Final = word_set("""
    send bring email mail call ring ask contact write apply check follow remember look read prepare get be see need want
    come go meet let thank wait visit download fill sign wear park expect hope love like know think guess hear plan pay
    book start sounds said
    """)
"""Orders that are the candidate's to carry out, and words that are no orders."""
_ORDERS: Final = word_set("treat keep make tell give trust respect serve greet reward praise wash wipe sweep thank")
"""Things, too, but no first part of a compound."""
_EITHER: Final = word_set("clean check test sort count lock open dry warm cool slow weigh write read")
"""What may be an order or tell of what kind several things are: "clean tools in front of the client"."""
_LEADS: Final = {
    "": "",
    "always ": "always ",
    "never ": "never ",
    "don't ever ": "never ",
    "don't ": "not ",
    "do not ": "not ",
}
_SAYING: Final = range(3, 11)
"""Of so many words is a saying that is given back as it was noted."""
_NO_SAYING: Final = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|I|me|my|you|your|we|us|our|it|himself|herself|there|said|says|about)\b"
    r"|[“”\"()/&+@#*=]|\d{3}|\?|:",
    re.IGNORECASE,
)
"""What tells of somebody or hangs on something else, and what is no plain saying."""
_SMALL: Final = DETERMINING | PREPOSITIONS | LINKERS | AUXILIARIES | word_set("not nobody everybody nothing everything")
_ALWAYS: Final = re.compile(r"\b(?:every|each|always|twice|everyone|before)\b")
_POINTING_BACK: Final = re.compile(r"\b(?:it|this|that|those|these|he|she|him|her|his|I|me|my|you|your|we|us|our)\b")


def their_own(line: str, to: Listener) -> str:
    """As in "Pauline: we all help each other" -> "they all help each other": from the candidate it would be another."""
    name = _name_before(line, to)
    rest = line[len(name) :]
    if not name or not to.alone or not _OWN_WE.match(rest) or _BOTH_OF_US.search(rest):
        return line
    return _WE.sub(lambda found: _THEY[found[0].casefold()], rest)


def advice(line: str, to: Listener, names: frozenset[str]) -> Point | None:
    """As in "Imogen: tell people the truth about their china": what one is told to do; None of anything else."""
    name = _name_before(line, to)
    rest = line[len(name) :].strip(" .!")
    found = _LED.match(rest) if name and to.alone else None
    if found is None or _POINTING_BACK.search(rest) or len(rest.split()) > LONGEST_TOPIC - 3 or "," in rest:
        return None
    order = rest[found.start("does") :]
    if not _is_order(order, names, led=bool(found["lead"])) or keeps_to_oneself(rest) or not sayable(rest):
        return None
    lead = _LEADS[found["lead"] or ""]
    return Point(detail=Phrase(f"your advice is {lead}to {order}", Shape.CLAUSE))


def in_their_words(line: str, to: Listener, names: frozenset[str]) -> Point | None:
    """As in "Ron: no bleach ever": what no sentence can be made of, and what they said; None of what they do or did."""
    name = _name_before(line, to)
    saying = line[len(name) :].strip(" .!") if name and to.alone else ""
    words = [bared(word) for word in saying.split()]
    if len(words) not in _SAYING or _NO_SAYING.search(saying) or keeps_to_oneself(saying) or not sayable(saying):
        return None
    known = [kinds_in(names, word) for word in words]
    acts = known[0] & {Kind.THIRD, Kind.PAST, Kind.DONE} or words[0] in _TO_CANDIDATE
    plain = all(kinds or word.isdigit() or word in _SMALL for kinds, word in zip(known, words, strict=True))
    return Point(detail=Phrase(f"you said “{saying}”", Shape.CLAUSE)) if plain and not acts else None


def may_be_order(line: str, to: Listener, names: frozenset[str]) -> bool:
    """Whether a note under the reader's name may tell what one is to do, and may as well name a thing."""
    name = _name_before(line, to)
    does, then = [*map(bared, line[len(name) :].split()[:2]), "", ""][:2] if name else ("", "")
    return does in _ORDERS | _EITHER and Kind.SEVERAL in kinds_in(names, then)


def is_cut_short(point: Point, written: str, to: Listener) -> bool:
    """As in "the torque wrench" of "Gaz: torque wrench every wheel": of what they said the thing alone is left."""
    if not _name_before(written, to) or point.detail is not None:
        return False
    typed = spelt_out(written[len(_name_before(written, to)) :]).split(", ")[0]
    return len(without_article(point.topic)) < len(without_article(typed))


def _is_order(order: str, names: frozenset[str], *, led: bool) -> bool:
    """Whether its first word is a plain verb by itself or by what it is done to, and nothing is missing behind it."""
    does, then = map(bared, order.split()[:2])
    kinds = kinds_in(names, does)
    if (
        Kind.BASE not in kinds
        or (does in _TO_CANDIDATE and not led and not _ALWAYS.search(order))
        or kinds & {Kind.PAST, Kind.ADJECTIVE}
    ):
        return False
    if does in _ORDERS and Kind.SEVERAL in kinds_in(names, then):
        return is_clause(f"they {order}", names) and whole(f"they {order}", names=names)
    done_to = then in DETERMINING | {"people", "everyone", "everybody", "everything"}
    plain = not kinds & THINGS
    told = f"they {order}"
    return (
        (led or plain or (done_to and then not in {"of", "all"}))
        and is_clause(told, names)
        and whole(told, names=names)
    )


def _name_before(line: str, to: Listener) -> str:
    """The reader's name with its colon, as it stands before a note; "" without it."""
    names = "|".join(re.escape(one).replace(r"\.", r"\.?") for one in to.names)
    found = re.match(rf"\s*(?:{names})\s?: ", line, re.IGNORECASE) if names else None
    return found[0] if found else ""
