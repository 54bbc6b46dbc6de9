"""One word of a fragment with its neighbours, and the small words that tell where a name or a verb stands."""

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    LINKERS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    PROPER,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set

ALL_PREPOSITIONS: Final = PREPOSITIONS | word_set(
    "per than till until since besides behind below above near inside outside"
)
OBJECTS: Final = word_set(
    "me you him her us them it myself yourself himself herself itself ourselves themselves yourselves"
)
JOINING: Final = word_set("and or")
EDGES: Final = (
    ALL_PREPOSITIONS | OBJECTS | JOINING | LINKERS | WH_WORDS | (PRONOUN_SUBJECTS - {"this", "that"}) | AUXILIARIES
) | word_set("but so nor not never both either neither versus vs everyone everybody someone somebody anyone anybody")
"""Small words between which the names of things stand."""
NUMBERED: Final = word_set(
    "line level phase year stage version room ward unit class type part module floor building grade step tier band"
    " category zone bay dock gate day week top figure chapter key ks exam paper form"
)
"""What has its number behind it: level 3."""
NUMBER_WORDS: Final = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
_TENS: Final = word_set("twenty thirty forty fifty sixty seventy eighty ninety")
_ONES: Final = word_set("one two three four five six seven eight nine")
DETERMINING: Final = (
    DETERMINERS
    | NUMBER_WORDS
    | {f"{ten}-{one}" for ten in _TENS for one in _ONES}
    | word_set("such what which whose half zero dozens hundreds thousands hundred thousand dozen double triple")
)
SEASONS: Final = word_set("spring summer autumn winter fall")
MONTHS: Final = word_set("january february march april may june july august september october november december")
TIMES: Final = (
    SEASONS
    | MONTHS
    | word_set("week month year night time season term quarter decade day morning weekend round evening afternoon")
    | word_set("christmas easter")
)
ENDS_OF_PARTS: Final = (",", ";", ":", ".", "!", "?", ")", "”")
ASIDES: Final = ADVERBS | word_set("both all each")


@dataclass(frozen=True, slots=True)
class Spot:
    """A word in small letters without its signs, as it was typed, and what stands around it; "" at either end."""

    at: int
    word: str
    raw: str
    before: str
    following: str

    @property
    def is_last(self) -> bool:
        """Whether a part of the sentence ends with it."""
        return not self.following or self.raw.endswith(ENDS_OF_PARTS)

    @property
    def is_number(self) -> bool:
        """Whether it is a figure: 6, 15-18, 40%."""
        return self.word[:1].isdigit()

    @property
    def counts(self) -> bool:
        """Whether it is a number, in figures or as a word."""
        return self.is_number or self.word in NUMBER_WORDS

    @property
    def is_order(self) -> bool:
        """As in "2nd"."""
        return re.fullmatch(r"\d+(?:st|nd|rd|th)", self.word) is not None


def bared(word: str) -> str:
    """In small letters, without the signs around it."""
    return word.strip(".,;:!?()“”\"'’").casefold()


def spot_at(words: list[str], at: int) -> Spot:
    """The word at a place of a fragment."""
    before = bared(words[at - 1]) if at else ""
    following = bared(words[at + 1]) if at + 1 < len(words) else ""
    return Spot(at, bared(words[at]), words[at], before, following)


def is_time(word: str) -> bool:
    """As in "demo Fridays", "reading spring", "calving April": when it is, not what."""
    name = word.split("-", maxsplit=1)[0].removesuffix("s")
    if word in {"springs", "falls"}:
        return False  # things of their own: "hand-tied springs"
    return name in SEASONS | {"march"} or (name in PROPER and (name.endswith("day") or name in MONTHS))


def is_several(word: str) -> bool:
    """By its end, or one of the few that have no s."""
    if word in {"people", "children", "women", "men", "staff", "patients", "menus"}:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
