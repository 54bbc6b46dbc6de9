"""What can be read as one whole thing of English, and what cannot."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.prose.grammar import Grammar
from afterword.core.writing.prose.readable import (
    LONGEST,
    is_clause,
    is_question,
    is_reason,
    is_told,
    is_topic,
    lacks_nothing,
    reads_whole,
    shape_read,
)
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.tokens import tokens_of
from afterword.core.writing.prose.vocabulary import Vocabulary
from small_forms import lexicon

KINDS = """
    apprentices=s tie=bo springs=st transcripts=s proofread=bpd certification=mo picking=i taste=bmo
    numbers=st bags=st tides=st clients=s honest=a burnout=m customers=s name=bo site=bo shut=bpd elephants=s
    seasons=s new=av split=abdop fleet=o electric=a depot=o calm=abo wing=bo lunchtime=mo portfolio=o build=bm
    van=o take=bo home=mov scary=a drops=st income=o certified=dp buying=i chef=o mix=bo minutes=s patients=s
    mostly=v knees=s charge=bmo extra=aov income=o legacies=s team=o woman=o women=s knows=t page=bo people=s
    shuts=t noon=m daily=av cancer=mo school=o water=bmo use=bmo cutting=aimo harvest=bo extracts=st natural=a
    change=bmo rota=o decides=t charts=st paper=bmo
"""
WORDS = Vocabulary({"nala"}, lexicon("en", "rota", kinds=KINDS))
ANY_WORDS = ["the", "rota", "is", "how", "training", "of", "a", "and", ",", "'s", "you", "to", "12", "new", "Nala"]
TEXT = st.lists(st.sampled_from(ANY_WORDS), max_size=12)


@pytest.mark.parametrize(
    "text",
    [
        "how apprentices learn to tie springs",
        "how transcripts are proofread before certification",
        "picking Riesling by taste rather than by numbers",
        "turning the bags on spring tides",
        "the electric fleet coming to the depot in spring",
        "how honest everybody was about burnout",
        "being part of a team that knows its women",
        "the new build portfolio",
        "natural extracts that change from harvest to harvest",
        "cutting water use",
        "the rota and how your team splits it",
    ],
)
def test_a_topic_is_read_as_one(text):
    assert is_topic(text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "OCT on everyone no extra charge",
        "the new build the portfolio",
        "the van take the home",
        "patients mostly knees",
        "the mix, 20 minutes",
        "a patients",
    ],
)
def test_what_is_no_topic_is_none(text):
    assert not is_topic(text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "you said customers ask for it by name now",
        "each woman knows the same two women",
        "two people read every page",
        "I have worked with elephants for four seasons",
        "the site shuts down at noon",
        "that the wing was calm at lunchtime",
    ],
)
def test_a_clause_is_read_as_one(text):
    assert is_clause(text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "legacies are 60% income scary if drops",
        "I passed certified, sitting certified in April",
        "customers knows the chef",
        "the woman are calm",
        "the calm wing",
    ],
)
def test_what_is_no_clause_is_none(text):
    assert not is_clause(text, WORDS)


def test_a_question_is_read_as_one():
    assert is_question("Which chef decides the rota?", WORDS)
    assert is_question("How is the rota split on the new site?", WORDS)
    assert not is_question("How the rota", WORDS)


def test_an_aside_is_told_part_for_part():
    assert is_told("two women, honest about burnout, in the depot", Shape.NOUN, WORDS)
    assert not is_told("two women, patients mostly knees", Shape.NOUN, WORDS)


def test_a_reason_is_a_topic_or_a_clause():
    assert is_reason("the new fleet", Shape.NOUN, WORDS)
    assert is_reason("that the wing was calm", Shape.CLAUSE, WORDS)


def test_a_clause_that_names_nothing_is_told_by_its_words():
    assert shape_read("the site shuts down at noon", Shape.NOUN, WORDS) is Shape.CLAUSE
    assert shape_read("the electric fleet", Shape.NOUN, WORDS) is Shape.NOUN


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("natural extracts that change from harvest to harvest", True),
        ("picking the bags by chef", False),
        ("turning the bags on spring tides", True),
        ("rota for school", False),
        ("picking the rota by mewp", False),
        ("the rota", False),
    ],
)
def test_a_topic_is_left_as_typed_where_nothing_is_missing(text, whole):
    assert reads_whole(text, WORDS) is whole


def test_what_is_counted_lacks_its_article():
    assert lacks_nothing("the chef decides the rota", WORDS)
    assert not lacks_nothing("chef decides the rota", WORDS)


def test_without_a_word_list_nothing_speaks_against_a_text():
    assert is_topic("the van take the home", frozenset())
    assert is_clause("the the", Vocabulary({"nala"}))
    assert not reads_whole("the rota of the chef", Vocabulary())
    assert not lacks_nothing("the rota", frozenset())


def test_of_what_is_too_long_nothing_is_said():
    assert is_topic("the " * (LONGEST + 1), WORDS)


@given(TEXT.map(" ".join))
def test_any_row_of_words_is_read_to_an_end(text):
    read = Grammar(tokens_of(text, WORDS))
    assert read.reads_as(read.topic, read.clause, read.question) in {True, False}
