"""US and UK spelling: ordinary words are turned, names and what is right in both are left alone."""

import pytest

from afterword.core.dialect import in_dialect, spelling_of, to_uk, to_us
from afterword.core.facts.voice import Spelling

UK = "we organised the colour-coded centre, analysed the behaviour, and cancelled the travelling programme"
US = "we organized the color-coded center, analyzed the behavior, and canceled the traveling program"
LEFT = """
the Harbour office at Labour Centre, and the Color team
computer programs, a license, the practice, a check, two meters, the story
colour.py, my_colour and sam@colour.example
analyses and dialogue
I promised to advertise, to exercise, to revise and to advise; the size of the prize
our four hours on tour
""".strip().splitlines()


def test_what_was_typed_is_turned():
    assert in_dialect(UK, Spelling.US) == US
    assert in_dialect(US, Spelling.UK) == UK.replace("programme", "program")
    assert in_dialect(UK, None) == UK


@pytest.mark.parametrize("text", LEFT)
def test_it_is_left_alone(text):
    assert in_dialect(text, Spelling.US) == text
    assert in_dialect(text, Spelling.UK) == text


def test_a_text_tells_its_spelling():
    assert spelling_of("the colour of the theater") == (["theater"], ["colour"])


def test_there_and_back_is_the_same_word():
    assert [uk for us, uk in to_uk().items() if to_us()[uk] != us] == []
    assert set(to_uk()) & set(to_us()) == set()
