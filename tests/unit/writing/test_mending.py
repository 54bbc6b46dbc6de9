"""A mend changes its passage and nothing else; a sentence is taken out only where a whole text is left."""

import re
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.mending import Mend, instead, mended, without_sentence

sys.path.insert(0, str(Path(__file__).parent / "review"))
from reviewing import note, sheet

LONG = "I hope this finds you well. I liked the part about schema drift, and how you test for it every night."


def out(body, words):
    laid = sheet(body)
    return without_sentence(laid, *re.search(re.escape(words), laid.said).span())


def test_a_sentence_is_taken_out_with_its_space():
    mend = out(note(LONG), "finds you well")
    assert mended(note(LONG), mend) == note(LONG.removeprefix("I hope this finds you well. "))


def test_a_paragraph_of_one_sentence_leaves_no_gap():
    body = note(LONG).replace("Thank you", "I hope this finds you well.\n\nThank you", 1)
    body = body.replace("today. I hope this finds you well. ", "today. ")
    assert mended(body, out(body, "finds you well")) == note(LONG.removeprefix("I hope this finds you well. "))


def test_thanks_are_never_taken_out():
    assert out(note(LONG), "the conversation") is None


def test_a_sentence_stays_where_little_else_is_said():
    assert out("Hi Dana,\n\nI hope this finds you well. Thank you.\n\nSam", "finds you") is None


def test_a_sentence_that_stands_twice_is_not_taken_out_with_one_tap():
    assert out(note(f"I hope this finds you well. {LONG}"), "finds you well") is None


def test_a_word_that_stands_twice_is_named_with_its_neighbours():
    laid = sheet(note("One two three. Four two five."))
    at = laid.said.rfind("two")
    mend = instead(laid, at, at + 3, "six")
    assert laid.body.count(mend.passage) == 1
    assert mended(laid.body, mend) == note("One two three. Four six five.")


def test_nothing_in_the_subject_is_mended():
    laid = sheet(note(), subject="two words")
    assert instead(laid, 0, 3, "three") is None


def test_a_passage_that_is_gone_leaves_the_text_as_it_is():
    assert mended("One two.", Mend("three", "four")) == "One two."


@given(st.text(alphabet="ab .,\n", max_size=80), st.data())
def test_only_the_passage_changes(body, data):
    laid = sheet(body)
    offset = len(laid.said) - len(body)
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    mend = instead(laid, start + offset, end + offset, "Z")
    if mend:
        assert mended(body, mend) == body[:start] + "Z" + body[end:]
