"""The nouns of a fragment: rows of words between its small words, and whether one of them lacks its article."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.ports.lexicon import THINGS, Kind
from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    DETERMINERS,
    IRREGULAR_PASTS,
    NOUNISH_S,
    PARTICIPLES,
    PASTS,
    PLAIN_PASTS,
    PRONOUN_SUBJECTS,
    PROPER,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import (
    ALL_PREPOSITIONS,
    ASIDES,
    DETERMINING,
    EDGES,
    ENDS_OF_PARTS,
    JOINING,
    NUMBER_WORDS,
    NUMBERED,
    OBJECTS,
    TIMES,
    Spot,
    bared,
    is_several,
    is_time,
    spot_at,
)
from afterword.core.writing.prose.sure_words import (
    ADVERBS_TOO,
    BARE_AFTER,
    CUTTING,
    MASS,
    PLAIN_ADJECTIVES,
    is_adjective,
    is_mass,
)
from afterword.core.writing.prose.vocabulary import kinds_in

_BEING: Final = word_set("""
    is are was were be been being am isn't aren't wasn't weren't become becomes became feel feels felt look looks
    looked stay stays stayed seem seems remain remains it's you're i'm we're they're that's there's he's she's sound
    sounds what's how's where's who's here's when's
    """)
"""Behind these an adjective may stand alone."""
_GETTING: Final = word_set("go goes went get gets got keep keeps kept make makes made")
_GOING: Final = word_set("go goes went gone keep keeps kept get gets got run runs ran make makes made turn turned grow")
_MODALS: Final = word_set("would could should will can must may might do does did don't doesn't didn't won't can't")
_LEADS_TO: Final = word_set(
    "learning learn learned how want wants wanted able hope hoping like love trying try need needs chance when"
)
"""Behind these "to" has a verb, whatever it is: "learning to roast"."""
_WHO: Final = word_set("who that which where whose nobody")
_OF_WHAT: Final = word_set("class kind type sort form level")
"""As in "which class of ticket"."""
_BEFORE_VERBS: Final = word_set("usually often always never ever still also normally typically")
"""As in "how long does it usually take"."""
_BEFORE_DEEDS: Final = word_set("without while despite besides")
"""Behind these a word in "ing" is a deed: "without raising prices"."""
_FIXED: Final = frozenset({
    ("under", "deadline"), ("on", "deadline"), ("under", "contract"), ("at", "scale"), ("at", "capacity"),
    ("in", "context"), ("by", "design"), ("in", "practice"), ("in", "parallel"), ("in", "depth"), ("at", "intake"),
    ("at", "discharge"), ("on", "admission"), ("on", "schedule"), ("on", "rotation"), ("in", "rotation"),
    ("by", "consensus"), ("by", "appointment"), ("in", "office"), ("on", "record"), ("in", "print"), ("at", "risk"),
})  # fmt: skip
"""What stands bare behind one preposition alone."""
_TELLING: Final = word_set(
    "paper talk talks article book thesis post report notes slides research chapter course papers"
)
"""Behind these, what they are about needs no article, where it is no common noun of work: "my paper on eelgrass"."""
_OF_PERSONS: Final = ("er", "or", "ist", "ian", "nurse", "chef", "ant", "ee")
_PAID: Final = word_set("paid run owned funded led provided covered bought made done set given")
"""By whom, and not how: "paid by the city"."""
_INSTITUTIONS: Final = frozenset(
    f"{kind} {place}"
    for place, kinds in {
        "court": "family county civil criminal crown federal juvenile traffic drug magistrates",
        "school": "high primary secondary middle elementary nursery grammar medical law night summer grad graduate",
        "custody": "police",
        "care": "day",
        "hall": "city",
        "office": "head",
        "form": "sixth",
        "year": "first second third fourth fifth sixth final",
        "grade": "first second third fourth fifth sixth seventh eighth ninth tenth",
        "plate": "home",
        "base": "home",
        "house": "front-of",
        "management": "senior upper middle top",
        "government": "local central federal",
    }.items()
    for kind in kinds.split()
)
_CHANGING: Final = word_set("going moving switching migrating changing shifting porting converting")
_EVENTS: Final = word_set("night evening rush day")
_NEVER_BARE: Final = word_set("same whole own rest")


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row between small words; `covered` by an article, a number or an owner; `before` is the small word."""

    start: int
    words: tuple[str, ...]
    covered: bool
    before: str


def bare_runs(words: list[str], names: frozenset[str]) -> Iterator[Run]:
    """Those whose last word is a noun that stands bare in the singular, as far as can be told."""
    return (run for run in _runs(words) if not run.covered and not _stands_bare(run, words, names))


def _runs(words: list[str]) -> Iterator[Run]:
    start, covered, numbered, before = 0, False, False, ""
    for at, raw in enumerate(words):
        spot = spot_at(words, at)
        kind = _kind(words, spot, empty=start == at, covered=covered)
        if kind:
            yield from _closed(words, start, at, covered, before)
            covered = kind == "det" or (kind == "and" and covered and not numbered)
            numbered = numbered if kind == "and" else kind == "det" and spot.is_number
            start, before = at + 1, _small_word(words, spot, before, kind)
        if raw.endswith(ENDS_OF_PARTS):
            yield from _closed(words, start, at + 1, covered, before)
            start, before = at + 1, before if raw.endswith(",") and covered else ""
            covered = False
    yield from _closed(words, start, len(words), covered, before)


def _small_word(words: list[str], spot: Spot, before: str, kind: str) -> str:
    """What stands before the row that begins; the "is" of a question has its subject behind it: "when is the job"."""
    if kind == "det":
        return before
    if spot.word in _BEING and spot.at < 3 and (not spot.at or bared(words[0]) in WH_WORDS):
        return ""
    return "" if spot.word in _MODALS and spot.before in {"who", "what"} else spot.word


def _closed(words: list[str], start: int, end: int, covered: bool, before: str) -> Iterator[Run]:
    if end > start:
        yield Run(start, tuple(bared(word) for word in words[start:end]), covered, before)


def _kind(words: list[str], spot: Spot, *, empty: bool, covered: bool) -> str:
    """Whether a word begins or ends a row: "det", "and", "edge", or "" inside one."""
    word = spot.word
    if word in {"last", "next"}:
        return "det" if spot.following.removesuffix("s") in TIMES or is_time(spot.following) else ""
    if _determines(spot):
        return "det"
    if word in JOINING:
        return "and"
    if (covered and _is_of_a_name(spot, empty=empty)) or (
        empty and word in ADVERBS | CUTTING and not spot.is_last and (covered or _leads(spot))
    ):
        return ""
    near = word == "close" and spot.following == "to"  # as in "working close to the machinery"
    if near or word in EDGES | _BEING | CUTTING | ADVERBS or word.endswith(("'re", "'ve", "'ll", "'d")):
        return "edge"
    return "edge" if _acts(words, spot, empty=empty, covered=covered) else ""


def _is_of_a_name(spot: Spot, *, empty: bool) -> bool:
    """As in "the call out rota", "a follow up visit": a verb and its little word that make one name with a noun."""
    little = spot.word in {"out", "up", "off", "down", "in"} and not empty and spot.before in BASE_VERBS
    return little and not spot.is_last and spot.following not in EDGES | DETERMINING | _BEING | CUTTING | ADVERBS


def _leads(spot: Spot) -> bool:
    """As in "weekly word count": the adverb belongs to the noun behind it."""
    return not spot.at and spot.following not in EDGES | DETERMINING


def _determines(spot: Spot) -> bool:
    if spot.is_number and spot.before in NUMBERED and not spot.is_last:
        return False  # as in "year 7 library lesson"
    owner = spot.word.endswith(("'s", "s'")) and spot.word not in _BEING
    return (spot.is_number and not spot.is_order) or spot.word in DETERMINING or owner


def _acts(words: list[str], spot: Spot, *, empty: bool, covered: bool) -> bool:
    """Whether a word with matter is the verb here."""
    word = spot.word
    before = next((one for one in map(bared, reversed(words[max(0, spot.at - 3) : spot.at])) if one not in ASIDES), "")
    if _is_asked_for(words, spot):
        return False
    if word in CLEAR_THIRD | PLAIN_PASTS | _GETTING or (word in BASE_OF and before in {"who", "what", "which"}):
        return True
    if empty and (before in (_WHO | PRONOUN_SUBJECTS) - {"there", "this", "that"} or _behind_modal(words, spot)):
        return True
    if word in PASTS | PARTICIPLES and word not in BASE_VERBS:
        inside = (
            covered and not spot.is_last and spot.following not in EDGES | DETERMINING
        )  # as in "a session based guide"
        return (not empty and not inside) or before in PRONOUN_SUBJECTS | AUXILIARIES | {"i", "and"}
    if word in BASE_VERBS:
        return _acts_now(spot, before, empty=empty)
    acts = word.endswith("ing") and len(word) > 4 and empty and not covered
    return acts and (_has_object(spot) or (spot.before in _BEFORE_DEEDS and not spot.is_last))


def _is_asked_for(words: list[str], spot: Spot) -> bool:
    """As in "which phonics scheme do you use": the thing behind "which", before its verb."""
    verb = next((at for at, one in enumerate(words[2:6], 2) if bared(one) in AUXILIARIES), 0)
    return bared(words[0]) in {"which", "what"} and 0 < spot.at < verb


def _behind_modal(words: list[str], spot: Spot) -> bool:
    """As in "they would evaluate": not in "does the score drop", where the subject follows."""
    known = [bared(word) for word in words[: spot.at]]
    if spot.before in ASIDES:
        known = known[:-1]
    return len(known) > 1 and known[-1] in _MODALS and known[0] not in WH_WORDS


def _acts_now(spot: Spot, before: str, *, empty: bool) -> bool:
    """Whether a word that may be a verb in its base form is one."""
    if spot.before in _BEFORE_VERBS and spot.at > 1:
        return True
    if _has_object(spot, beyond=OBJECTS) or before in (PRONOUN_SUBJECTS - {"there"}) | AUXILIARIES | {
        "to",
        "not",
        "who",
        "and",
        "or",
    }:
        return True
    never_noun = spot.word in IRREGULAR_PASTS and f"{spot.word}s" not in NOUNISH_S and spot.word not in MASS
    return not empty and (never_noun or (is_several(before) and before not in BASE_OF))


def _has_object(spot: Spot, beyond: frozenset[str] = EDGES) -> bool:
    return not spot.is_last and (spot.following in beyond | DETERMINING or spot.following[:1].isdigit())


def _stands_bare(run: Run, words: list[str], names: frozenset[str]) -> bool:
    """Whether the last of a row can do without an article."""
    end = run.start + len(run.words)
    head, raw, following = run.words[-1], words[end - 1], words[end] if end < len(words) else ""
    if _is_first_quality(run, words, end) or _is_idiom(run, words, end):
        return True
    numbered = following[:1].isdigit() or bared(following) in NUMBER_WORDS
    if head in _NEVER_BARE or (head == "last" and numbered):
        return False
    if len(run.words) > 1 and _is_one_by_its_first(head, run.words[-2], names):
        return False
    if head.removesuffix("'s") in names - COUNT_NOUNS or raw != raw.casefold() or not head.isascii():
        return True
    if _is_done(head) and len(run.words) > 1 and run.before not in _BEING and not _needs_none(run.words[-2]):
        return False
    return (
        (numbered and head in NUMBERED)
        or (_may_be_mass(head, names) and not (head in NUMBERED and len(run.words) > 1))
        or _needs_none(head)
        or _fits_behind(run, words, head, followed=bool(following))
    )


def _is_one_by_its_first(head: str, word: str, names: frozenset[str]) -> bool:
    """As in "tool change", "training night", where the head alone is none; not "late night", nor a weekday's."""
    if head == "change":
        return word in COUNT_NOUNS
    if head not in _EVENTS:
        return False
    kinds = kinds_in(names, word)
    of_thing = bool(kinds & {Kind.ONE, Kind.MASS, Kind.DOING}) and Kind.ADJECTIVE not in kinds
    return of_thing and word not in TIMES | PLAIN_ADJECTIVES | DETERMINING and not is_time(word)


def _may_be_mass(head: str, names: frozenset[str]) -> bool:
    """By the word list: as in "in high wind", "blade repair"; so may what is no noun at all."""
    kinds = kinds_in(names, head)
    return bool(kinds) and head not in COUNT_NOUNS and (Kind.MASS in kinds or not kinds & THINGS)


def _is_first_quality(run: Run, words: list[str], end: int) -> bool:
    """As in "civil and family cases": what both are of stands behind the second; what may be a thing alone does not."""
    row = [bared(word) for word in words[end + 1 : end + 3]]
    joined = len(run.words) == 1 and end < len(words) and bared(words[end]) in JOINING
    return joined and run.words[0] not in COUNT_NOUNS and len(row) == 2 and is_several(row[1]) and row[1] not in EDGES


_FULLY: Final = frozenset({"full", "half", "top", "high", "low", "small", "large", "any"})
_MEASURED: Final = frozenset(
    {"size", "speed", "scale", "strength", "height", "volume", "capacity", "pressure", "power"}
)
"""As in "templates drawn at full size"."""


def _is_idiom(run: Run, words: list[str], end: int) -> bool:
    """As in "from frame to finish", and "family court", which is no one court."""
    if len(run.words) == 1 and (run.before, run.words[0]) in _FIXED:
        return True
    if len(run.words) == 2 and run.before == "at" and run.words[0] in _FULLY and run.words[1] in _MEASURED:
        return True
    if len(run.words) == 2 and run.before in ALL_PREPOSITIONS and " ".join(run.words) in _INSTITUTIONS:
        return True
    if len(run.words) == 1 and run.before in JOINING and run.start > 2 and run.words[0] in BARE_AFTER:
        return bared(words[run.start - 2]) in BARE_AFTER and bared(words[run.start - 3]) == "by"
    ways = [bared(word) for word in words[max(0, run.start - 3) : end + 2]]
    first = run.before == "from" and ways[-2:-1] == ["to"] and end + 2 == len(words)
    second = run.before == "to" and ways[-4:-3] == ["from"] and end == len(words)
    return len(run.words) == 1 and words[0].endswith("ing") and words[0] not in _CHANGING and (first or second)


def _needs_none(head: str) -> bool:
    """Whether a word of matter stands bare wherever it is."""
    if is_several(head) or is_mass(head, COUNT_NOUNS) or any(map(str.isdigit, head)) or head in PROPER:
        return True
    return _is_done(head) or head in ADVERBS_TOO or head.endswith("ly")


def _is_done(head: str) -> bool:
    return (head in PASTS | PARTICIPLES and head not in COUNT_NOUNS) or head.endswith("ed")


def _is_like(head: str) -> bool:
    """Whether it can say what something is like, behind "is": more ends are trusted there than elsewhere."""
    return is_adjective(head) or head.endswith(("ent", "ant", "al", "ar", "y", "en", "wn", "ish", "lid"))


def _fits_alone(run: Run, words: list[str], head: str) -> bool:
    """As in "class of ticket", "inspections by drone", "my paper on eelgrass", "how neat every bench was"."""
    ahead = bared(words[run.start - 2]) if run.start > 1 else ""
    if run.before == "by":
        return not head.endswith(_OF_PERSONS) and ahead not in _PAID
    if run.before == "how":
        return run.start + 1 < len(words) and bared(words[run.start + 1]) in DETERMINERS
    if run.before in {"on", "about"}:
        return ahead in _TELLING and head not in COUNT_NOUNS
    return run.before == "of" and ahead in _OF_WHAT


def _fits_behind(run: Run, words: list[str], head: str, *, followed: bool) -> bool:
    """Whether it stands bare behind this very word: is calm, per shift, so tidy, at night."""
    if run.before in _MODALS:
        return len(run.words) == 1 or _needs_none(run.words[-2])
    if run.before == "per" or (run.before in _BEING and (_is_like(head) or len(run.words) > 1)):
        return True
    led_to = run.before == "to" and (bared(words[run.start - 2]) if run.start > 1 else "") in _LEADS_TO
    if led_to or (len(run.words) == 1 and _fits_alone(run, words, head)):
        return True
    if not run.start and len(run.words) == 1 and followed:
        return is_adjective(head)
    if run.before in _GOING | OBJECTS | {"so", "too", "very", "as", "more", "how", "and", "or", "but"}:
        return is_adjective(head) and len(run.words) == 1
    return run.before in ALL_PREPOSITIONS and len(run.words) == 1 and head in BARE_AFTER | PLAIN_ADJECTIVES
