"""Of a language only those lists are read that may have a turn in a text; a long text is cut where it always was."""

import pytest

from afterword.core.reading.promise.english.tongue import ENGLISH
from afterword.core.reading.promise.german.tongue import GERMAN
from afterword.core.reading.promise.patterns import pattern_of
from afterword.core.reading.promise.tokens import LONGEST_SENTENCE, sentences, tokens_of

TEXTS = [
    " we will get back to you @by . ",
    " once she is back , you will hear @bare ? ",
    "please send us your references @by",
    " wir melden uns @by , koennten sie uns noch zwei referenzen nennen ? ",
    " danke fuer das gespraech ",
    "",
]


@pytest.mark.parametrize("tongue", [ENGLISH, GERMAN], ids=lambda one: one.name)
def test_no_list_that_has_a_turn_in_a_text_is_passed_over(tongue):
    other = [
        (name, text)
        for name, turns in tongue.lists.items()
        if turns
        for text in TEXTS
        if tongue.has(name, text) is not (pattern_of(turns).search(text) is not None)
    ]
    assert other == []


def test_a_list_that_a_language_does_not_have_says_nothing():
    assert not ENGLISH.has("no such list", TEXTS[0])
    assert ENGLISH.spots("no such list", TEXTS[0]) == ()


@pytest.mark.parametrize("more", [0, 1, 2, LONGEST_SENTENCE])
def test_a_sentence_without_an_end_is_cut_when_it_is_too_long(more):
    sizes = [len(one) for one in sentences(tokens_of("word " * (LONGEST_SENTENCE + more) + ". Next one."))]
    whole = LONGEST_SENTENCE + more + 1
    cut = [LONGEST_SENTENCE + 1] * (whole // (LONGEST_SENTENCE + 1))
    assert sizes == [*cut, *([whole % (LONGEST_SENTENCE + 1)] * bool(whole % (LONGEST_SENTENCE + 1))), 3]
