"""Words of eleven languages stand for the same thoughts, and what is learned of one language helps in another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.learned.thought_words import OF_CHOICES
from afterword.core.reading.learned.thought_words_more import OF_THE_REST
from afterword.core.reading.learned.thoughts import thought_of

REGRET = "unfortunately leider malheureusement lamentablemente purtroppo helaas infelizmente niestety tyvärr 残念 遗憾"
MEET = "interview vorstellungsgespräch entretien entrevista colloquio kennismaking reunião rozmowa intervju 面接 面试"
NO = (
    "We gave the job to Tom, who trained here.",
    "Wir haben den Platz an Jana vergeben, leider.",
    "Le poste a été donné à Jeanne.",
)


@pytest.mark.parametrize(("thought", "words"), [("regret", REGRET), ("meet", MEET)])
def test_eleven_languages_have_the_same_thought(thought: str, words: str) -> None:
    assert [word for word in words.split() if thought_of(word) != thought] == []


def test_a_word_that_is_written_once_is_one_thought_and_no_thought_is_empty() -> None:
    blocks = [block.split() for block in (OF_CHOICES + OF_THE_REST).split("@")[1:]]
    assert [block[0] for block in blocks if len(block) < 10] == []
    assert len({block[0] for block in blocks}) == len(blocks)


def test_a_thought_that_is_asked_is_another_mark_than_one_that_is_said() -> None:
    assert features("", "Tuesday.") != features("", "Tuesday?")


@pytest.mark.parametrize("text", NO)
def test_a_job_given_to_somebody_else_is_a_no(text: str) -> None:
    assert kind_of(Mail(head=Head(), text=text), text).kind is Purpose.REJECTION


@given(st.text(max_size=30))
def test_whatever_the_word_it_has_one_thought_or_none(word: str) -> None:
    assert thought_of(word).isalpha() or thought_of(word) in ("", "taken_back")
