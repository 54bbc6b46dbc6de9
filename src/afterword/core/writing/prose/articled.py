"""The articles that a fragment lacks."""

import re
from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose.figures import SOMEBODY
from afterword.core.writing.prose.given_names import NAMES_TOO
from afterword.core.writing.prose.lexicon import CLEAR_THIRD, COUNT_NOUNS, IT_VERBS, PARTICIPLES, PLAIN_PASTS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.runs import bare_runs
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, DETERMINING, EDGES, bared
from afterword.core.writing.prose.tokens import PRONOUNS
from afterword.core.writing.prose.vocabulary import kinds_in

_ABSTRACT: Final = re.compile(r"(?:ity|ness|ship|ence|ance)$")
"""Behind a head of this kind an "of" has no article: "continuity of carer"."""
_COMPOUND: Final = 2
"""Words of a subject that may lack an article: one alone may be anybody."""
_VERBS_OF_ONE: Final = frozenset({"is", "has", "was", "will", "went", "goes", "does"})
_LEAVING: Final = frozenset(
    {"leaves", "starts", "opens", "closes", "runs", "finishes", "ends", "comes", "goes", "stops"}
)
_WHEN: Final = frozenset({"at", "from", "on", "in", "every", "twice", "until"})
_NEVER_LED: Final = (
    PRONOUNS
    | DETERMINING
    | frozenset(
        {
            "dinner",
            "lunch",
            "breakfast",
            "supper",
            "brunch",
            "school",
            "church",
            "college",
            "university",
            "court",
            "mass",
        }
    )
)
"""Which stand without an article before their verb."""
_VANS: Final = frozenset({"van", "ward", "page", "storm"})
"""Names, too, but hardly ever so where they are typed small in front of such a verb."""
_PAIRING: Final = frozenset({"between", "from"})
_ONE_OF_MASS: Final = word_set("""
    room price alarm count run shift line rate list day order office plan bill fee test round report stock
    """)
"""Heads of which there is also much, and which are one thing behind what they are of."""
_BY_ITSELF: Final = word_set("""
    moved doubled tripled halved dropped started opened closed ended changed failed improved arrived stopped crashed
    collapsed flooded ran
    """)
"""What a thing did, and nobody did to it."""
_MEANWHILE: Final = frozenset({"still", "now", "often", "always", "also", "usually", "never", "only"})
_WRITTEN: Final = frozenset({"the", "a", "an", "your", "their", "my", "our", "its", "his", "her"})
_SURELY_ONE: Final = frozenset({Kind.ONE, Kind.BASE, Kind.PAST})
_NEAR: Final = 3
"""Words in front of which that head is the first, perhaps with its own article."""


def _is_of_a_row(words: list[str], start: int, length: int, *, led: bool) -> bool:
    """Whether a bare word stands beside others as bare as it is, in a row or in a pair of "between" and "from"."""
    if length > 1 or not start:
        return False
    end, ahead = start + 1, words[start - 1]
    pair = ahead in _PAIRING and words[end : end + 1] != [] and words[end] in {"and", "to"}
    pair = pair and len(words) == end + 2 and not words[-1].endswith("s")
    second = start > _COMPOUND and ahead in {"and", "to"} and words[start - 3] in _PAIRING and end == len(words)
    row = ahead.endswith(",") and not led and bool(ALL_PREPOSITIONS & set(words[1:start]))
    return pair or second or row


def subject_articled(clause: str, names: frozenset[str]) -> str:
    """As in "error rate has come down" -> "the error rate has …": its subject lacks its article, and nothing else."""
    words = clause.split()
    if _is_lone_thing(words, names) or is_compound_thing(words, names):
        return f"the {clause}"
    if not _VERBS_OF_ONE & set(words[_COMPOUND:]):
        return clause
    runs = list(bare_runs(words, names))
    if len(runs) != 1 or runs[0].start or len(runs[0].words) < _COMPOUND:
        return clause
    row, verb = runs[0].words, bared(words[len(runs[0].words)]) if len(words) > len(runs[0].words) else ""
    is_thing = Kind.ONE in kinds_in(names, row[-1]) and all(kinds_in(names, word) for word in row)
    return f"the {clause}" if is_thing and verb in _VERBS_OF_ONE and clause[:1].islower() else clause


def _is_lone_thing(words: list[str], names: frozenset[str]) -> bool:
    """As in "van leaves at 5.30", "column is half full": a word that is one of what is counted, and nobody's name."""
    if len(words) <= _COMPOUND:
        return False
    first, following = words[0], bared(words[1])
    if not first.isalpha() or not first.islower() or first in NAMES_TOO - _VANS | _NEVER_LED | SOMEBODY | EDGES | names:
        return False
    done = bared(words[2]) in PARTICIPLES or bared(words[2]).endswith("ed")
    acts = (
        following in _VERBS_OF_ONE
        or (following in {"got", "gets"} and done)
        or (following in _BY_ITSELF and bared(words[2]) in _WHEN | {"last"})
        or (following in _LEAVING and bared(words[2]) in _WHEN)
    )
    kinds = kinds_in(names, first)
    return acts and Kind.ONE in kinds and (kinds <= _SURELY_ONE or first in COUNT_NOUNS)


def is_compound_thing(words: list[str], names: frozenset[str]) -> bool:
    """As in "pay run moved to the 25th", "freezer alarm goes to phones": two words that are one thing, and its verb."""
    if len(words) <= _COMPOUND or not all(one.isalpha() and one.islower() for one in words[:3]):
        return False
    first, head, verb, *rest = [words[0], words[1], *(one for one in words[2:] if one not in _MEANWHILE), ""]
    if first in _NEVER_LED | EDGES | SOMEBODY | names | NAMES_TOO - _VANS or first.endswith(("ing", "ly")):
        return False
    kinds, of = kinds_in(names, head), kinds_in(names, first)
    counted = head in COUNT_NOUNS or Kind.MASS not in kinds or head in _ONE_OF_MASS
    thing = Kind.ONE in kinds and counted and not kinds & {Kind.SEVERAL, Kind.ADVERB} and not head.endswith("ing")
    of = of if first not in {"new", "old"} else frozenset({Kind.ADJECTIVE})
    plain = bool(of & {Kind.ONE, Kind.MASS, Kind.ADJECTIVE}) and not of & {Kind.ADVERB, Kind.SEVERAL}
    acts = verb in CLEAR_THIRD | IT_VERBS or verb in PLAIN_PASTS or verb in _BY_ITSELF
    return thing and plain and acts and verb not in COUNT_NOUNS and rest[:1] not in (["by"], [""])


def articled(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """With "the" before each noun that stands bare: "who does board pack" -> "who does the board pack"."""
    words = text.split()
    led = any(word in _WRITTEN or word.endswith("'s") for word in map(bared, words))
    for run in reversed(list(bare_runs(words, names))):
        mine = "my" if "i" in text.casefold().split()[: run.start] else "your"
        one = "an" if run.words[0][:1] in "aeiou" else "a"
        if run.before == "of" and 1 < run.start <= _NEAR and _ABSTRACT.search(bared(words[run.start - 2])):
            continue
        if led and len(run.words) > 1 and Kind.MASS in kinds_in(names, run.words[-1]):
            continue  # whoever writes articles elsewhere means none here: "the approach to microservices architecture"
        if _is_of_a_row(words, run.start, len(run.words), led=led):
            continue  # as in "through design, site and commissioning", "from field to shelf"
        words.insert(run.start, mine if run.words[0] == "own" else one if run.before == "there" else "the")
    return " ".join(words)
