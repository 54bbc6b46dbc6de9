"""What a form of English may be: as listed, or by its ends, its front or its last part where no list has it."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.lexicon.derived import american
from afterword.core.ports.lexicon import Kind, Kinds

_FRONT: Final = re.compile(r"(?:re|un|over|under|out|mis|pre|co|sub|non|mini|micro|multi|tele)-?(?=\w{4})")
_ENDS: Final = (
    ("nesses ities isms ments ships tions sions ologies ers ors ists ians", {Kind.SEVERAL}),
    ("ness ity ism ship ology metry graphy scopy nomy", {Kind.MASS}),
    ("ment tion sion", {Kind.ONE, Kind.MASS}),
    ("er or ist ian", {Kind.ONE}),
    ("able ible ful less ous ic al ive", {Kind.ADJECTIVE}),
    ("ly wise", {Kind.ADVERB}),
)
_UNCHANGED: Final = frozenset({"read", "cast", "spread"})
_AS_VERB: Final = frozenset({Kind.BASE, Kind.PAST, Kind.DONE})
"""As in "proofread"."""
_TOO: Final = {"furthest": frozenset({Kind.ADJECTIVE})}
"""What a list has short of one of its kinds."""
_SHORTEST_PART: Final = 3


def kinds_of(low: str, listed: Callable[[str], str]) -> Kinds:
    """`listed` has the letters of `Kind` for a form in small letters, "" for one that is in no list."""
    found = _listed(low, listed) | _TOO.get(low, frozenset())
    if found or not low.replace("-", "").isalpha():
        return found
    spelt = (_listed(one, listed) or _by_end(one) for one in american(low))
    return next((kinds for kinds in spelt if kinds), None) or _of_parts(low, listed) or _by_end(low)


def _listed(low: str, listed: Callable[[str], str]) -> Kinds:
    return frozenset(map(Kind, listed(low)))


def _of_parts(low: str, listed: Callable[[str], str]) -> Kinds:
    """As in "rebuilt", "downtime", "caseloads", "walk-in clinic": what its last part is, if that is no chance."""
    front = _FRONT.match(low)
    if front and (known := _listed(low[front.end() :], listed)):
        return known
    if "-" in low:
        return kinds_of(low.rpartition("-")[2], listed) & {Kind.ONE, Kind.MASS, Kind.SEVERAL} | {Kind.ADJECTIVE}
    for at in range(_SHORTEST_PART, len(low) - _SHORTEST_PART):
        things = _listed(low[at:], listed) & {Kind.ONE, Kind.MASS, Kind.SEVERAL}
        if things and _listed(low[:at], listed):
            return things | (_AS_VERB if low[at:] in _UNCHANGED else frozenset())
    return frozenset()


def _by_end(low: str) -> Kinds:
    fitting = (kinds for ends, kinds in _ENDS if len(low) > 6 and low.endswith(tuple(ends.split())))
    return frozenset(next(fitting, ()))
