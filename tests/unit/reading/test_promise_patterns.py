"""Lists of turns read by their first letters find what one pattern of all of them finds."""

import json
import random
import re
from pathlib import Path

import pytest

from afterword.core.reading.promise.dutch.tongue import DUTCH
from afterword.core.reading.promise.english.tongue import ENGLISH
from afterword.core.reading.promise.french.tongue import FRENCH
from afterword.core.reading.promise.german.tongue import GERMAN
from afterword.core.reading.promise.italian.tongue import ITALIAN
from afterword.core.reading.promise.openings import alternatives, openings
from afterword.core.reading.promise.patterns import Listed, pattern_of
from afterword.core.reading.promise.spanish.tongue import SPANISH

CORPUS = Path(__file__).parents[2] / "corpus" / "promise"
FILES = {"en": "dev-promises", "de": "dev-de-promises", "fr": "dev-fr-promises", "es": "dev-es-promises"}
FILES |= {"it": "dev-it-plain-promises", "nl": "dev-nl-plain-promises"}
SENTENCES = 60


def _texts(name: str) -> list[str]:
    """Sentences of the corpus in plain words, some cut short, and words thrown together."""
    lines = (CORPUS / f"{FILES[name]}.jsonl").read_text(encoding="utf-8").splitlines()
    said = [" ".join(re.findall(r"\w+|[^\w\s]", json.loads(line)["text"].lower())) for line in lines[:SENTENCES]]
    chosen, words = random.Random(5), sorted({word for one in said for word in one.split()})  # noqa: S311 - the same each time
    mixed = [" ".join(chosen.choices([*words, "@by", "@count", "@bare"], k=12)) for _ in said]
    return [*(f" {one} " for one in (*said, *mixed)), *(one[3:20] for one in said), "", " ", "a"]


@pytest.mark.parametrize("tongue", [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH], ids=lambda one: one.name)
def test_a_list_read_by_first_letters_finds_the_same_as_one_pattern(tongue):
    other = []
    texts = _texts(tongue.name)
    for name, turns in tongue.lists.items():
        listed, pattern = Listed(turns), pattern_of(turns) if turns else re.compile(r"(?!)")
        for text in texts:
            spots = tuple(found.span() for found in pattern.finditer(text))
            if listed.spots(text) != spots or listed.stands_in(text) is not bool(spots):
                other.append((name, text))
    assert other == []


@pytest.mark.parametrize(
    ("turn", "begins"),
    [
        (r"decid(?:e|ing) by", {"decide", "decidi"}),
        (r"(?:we|they) (?:will|may)", {"we wil", "we may", "they w", "they m"}),
        (r"(?<!not )(?:to |the )?go", {"to go", "the go", "go"}),
        (r"a{1,2}b{2}[cd]?$", {"aabb", "aabbc", "aabbd", "abb", "abbc", "abbd"}),
        (r"a+b", {"aaaaaa", "aaaaab", "aaaab", "aaab", "aab", "ab"}),
        (r"no\w*", {"no"}),
        (r"(?:in ){0,2}[^x]y|\.o", {"in ", "in in ", "", ".o"}),
        (r"x\|(?=y)z", {"x|z"}),
    ],
)
def test_what_a_turn_begins_with_is_told_from_its_pattern(turn, begins):
    assert frozenset.union(*map(openings, alternatives(turn))) == begins


def test_only_an_outermost_bar_parts_alternatives():
    assert alternatives(r"a(?:b|c)\|d[|(]e|f") == [r"a(?:b|c)\|d[|(]e", "f"]
