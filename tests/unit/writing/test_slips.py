"""A slip of hurried fingers inside a long word is put right without asking; what may be a word of its own is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.words import Language
from afterword.core.writing.slips import is_inner_slip
from afterword.core.writing.speller import Speller
from small_forms import lexicon

EN = lexicon("en", "pediatric:900 ready:5000 cockatoo:400 budget:900 ward:900 the:9000 rotas:300 rhododendron:500")
DE = lexicon("de", "Lieferanten:900 Migration:900 persönlich:900 neue:900 die:9000 Verlag:900")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("migratoin", "Migration"), ("liferanten", "Lieferanten"), ("horraires", "horaires"), ("gestelt", "gestellt")],
)
def test_letters_swapped_left_out_or_struck_twice_are_a_slip(typed, meant):
    assert is_inner_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("cockapoo", "cockatoo"), ("perlage", "pelage"), ("comin", "coming"), ("bovertime", "overtime"), ("same", "same")],
)
def test_another_letter_or_one_at_an_end_is_none(typed, meant):
    assert not is_inner_slip(typed, meant)


@given(st.text("abcdefgh", min_size=4, max_size=12), st.integers(0, 10))
def test_any_two_neighbours_that_change_places_are_a_slip_and_no_word_is_one_of_itself(word, at):
    at %= len(word) - 1
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert is_inner_slip(swapped, word) == (swapped != word)


def speller(lists, language, **more):
    return Speller(lexicon=lists, language=language, known=frozenset(), **more)


def test_a_long_word_with_a_slip_inside_is_put_right():
    assert speller(EN, Language.ENGLISH).mended("the paediatrc ward rotas") == "the paediatric ward rotas"
    assert speller(DE, Language.GERMAN).mended("die neue migratoin") == "die neue Migration"


@pytest.mark.parametrize("note", ["the cockapoo ward", "the budgt", "the Budgget"])
def test_what_may_be_another_word_or_a_name_stays_and_is_asked_about(note):
    assert speller(EN, Language.ENGLISH).mended(note) == note


def test_who_takes_care_types_no_slips_and_no_word_slips_twice():
    assert speller(EN, Language.ENGLISH, careful=True).mended("the rhododndron") == "the rhododndron"
    often = speller(EN, Language.ENGLISH, often=frozenset({"rhododndron"}))
    assert often.mended("the rhododndron") == "the rhododndron"
