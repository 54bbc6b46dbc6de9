"""Numbers in a fragment: whether each stands where one can, and what is counted stands behind it."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import BASE_VERBS, CLEAR_THIRD, DETERMINERS, PASTS, PREPOSITIONS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import DETERMINING, EDGES, NUMBERED, TIMES, Spot, bared, is_several, spot_at
from afterword.core.writing.prose.sure_words import CUTTING

_BEFORE_ORDER: Final = DETERMINERS | PREPOSITIONS | word_set("the last first every next")
_MEASURE: Final = re.compile(r"\d+[a-z]*$")
_YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")
_UNITS: Final = word_set("hour day week month year minute hr min wk mth yr")


_TAKING: Final = word_set("take takes took taking last lasts lasted spend spends spent need needs needed wait waited")
"""What goes on for so long: "it took 8 months"."""
_APART: Final = word_set("minutes minute miles mile hours hour kilometres kilometers yards metres doors streets")
_FROM: Final = word_set("from away up down")
"""As in "I live 2 minutes from the school"."""


_DECADE = re.compile(r"1[89]\d0s|20\d0s")
"""Of what time it is: "a 1930s cinema"."""


def counted_right(text: str) -> bool:
    """Whether each number stands where one can: "6 weeks", "1 in 6"; not "6 dormant", "cell count 110"."""
    words = text.split()
    return all(
        _counts(words, at) for at, word in enumerate(words) if word[:1].isdigit() and not _DECADE.fullmatch(word)
    )


def _counts(words: list[str], at: int) -> bool:
    """Whether what is counted stands behind a number, and the number where it can."""
    spot = spot_at(words, at)
    if _YEAR.fullmatch(spot.word) and spot.before in DETERMINERS | PREPOSITIONS:
        return True  # as in "its 1890 plan"
    if at and not number_fits(words, spot) and not is_done_to(spot):
        return False
    if at > 1 and words[at - 1].isupper() and len(words[at - 1]) > 1 and spot.following:
        return True  # as in "my OSHA 30 training"
    if spot.before in NUMBERED or spot.is_last or spot.following in EDGES | DETERMINERS | {"last", "next"}:
        return True
    row = [bared(word) for word in words[at + 1 : at + 4]]
    return (
        any(map(is_several, row)) or spot.following == "percent" or spot.word == "1" or "-" in spot.raw or spot.is_order
    )


def number_fits(words: list[str], spot: Spot) -> bool:
    """Whether a number stands where one can: "6 wards", "team of 6", "IFRS 16", "level 3"."""
    if "%" in spot.raw:
        return spot.following == "of" or is_several(spot.following)
    if spot.at and spot.before in EDGES | DETERMINING | {"first", "last", "next"}:
        return True
    if spot.following in _APART and words[spot.at + 2 : spot.at + 3] != [] and bared(words[spot.at + 2]) in _FROM:
        return True
    if spot.is_order:
        return not spot.at or words[spot.at - 1].endswith(",")
    if not spot.at or words[spot.at - 1].endswith(","):
        ahead = words[spot.at + 1 : spot.at + 3]
        return "-" in spot.raw or any(is_several(bared(word)) for word in ahead)
    return words[spot.at - 1][:1].isupper() or spot.before in NUMBERED


def is_done_to(spot: Spot) -> bool:
    """As in "hiring 3 engineers", "found 43 issues": how many something is done to; not "training 7 weeks"."""
    before = spot.before
    if before in _TAKING and spot.following.rstrip("s") in _UNITS:
        return True
    now = before in BASE_VERBS | CLEAR_THIRD and is_several(spot.following)
    acting = {before[:-3], f"{before[:-3]}e", before[:-4]} & BASE_VERBS if before.endswith("ing") else None
    acts = now or before in PASTS or bool(acting) or (before.endswith("ed") and len(before) > 5)
    return acts and spot.following.rstrip("s") not in _UNITS and (before in PASTS or not spot.raw.endswith("%"))


def is_label(spot: Spot) -> bool:
    """As in "euro 6 fleet", "grade 2 listing": a number that is of the name of the next thing."""
    word = spot.following
    counts = not word or is_several(word) or word.rstrip("s") in _UNITS or word in EDGES | DETERMINERS | CUTTING
    return spot.word.isdigit() and len(spot.word) < 3 and word.isalpha() and not counts and not spot.is_last


def _just_before(words: list[str], spot: Spot) -> set[str]:
    """The word before it; of a first time, the three words: "a good first year"."""
    return {bared(word) for word in words[max(0, spot.at - (1 if spot.is_order else 3)) : spot.at]}


def _is_order(spot: Spot) -> bool:
    return spot.is_order or (spot.at > 0 and spot.word == "first" and spot.following in TIMES)


def misses_article(words: list[str]) -> bool:
    """As in "closes 1st Monday", "50m pool opens in May": an order, or a measure of one thing, without its article."""
    spots = [spot_at(words, at) for at in range(len(words))]
    if any(_is_order(spot) and not _BEFORE_ORDER & _just_before(words, spot) for spot in spots):
        return True
    if not words or not _MEASURE.match(words[0]):
        return False
    at = next((spot.at for spot in spots[1:] if spot.word in CLEAR_THIRD or spot.word in {"is", "has", "was"}), 0)
    return at > 1 and not any(is_several(spot.word) for spot in spots[1:at])
