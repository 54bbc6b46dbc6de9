"""A text is cut into its sentences without losing a letter, and a phrase is found at its place."""

import re

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.passages import first_in, pieces


def test_sentences_and_lines_are_pieces():
    assert [piece for _, piece in pieces("Hi Dana,\n\nOne. Two?! Three 1.5 four\nfive")] == [
        "Hi Dana,\n",
        "\n",
        "One. ",
        "Two?! ",
        "Three 1.5 four\n",
        "five",
    ]


@given(st.text(alphabet='ab .!?\n\t)"', max_size=60))
def test_the_pieces_are_the_text(text):
    cut = list(pieces(text))
    assert "".join(piece for _, piece in cut) == text
    assert all(text[at : at + len(piece)] == piece for at, piece in cut)


def test_a_phrase_is_found_at_its_place_in_the_whole():
    found = first_in(re.compile(r"\btwo\b"), "One. And two. Two and two.")
    assert (found.start(), found.group()) == (9, "two")
    assert first_in(re.compile("one and"), "one. and") is None


def test_a_sentence_too_long_to_be_kept_is_read_as_well():
    text = "a " * 5_000 + "two."
    assert first_in(re.compile("two"), text).start() == 10_000


def test_of_sentences_that_say_the_same_the_first_is_found():
    found = first_in(re.compile("two"), "One. Two two. One. Two two. ")
    assert found.start() == 9
