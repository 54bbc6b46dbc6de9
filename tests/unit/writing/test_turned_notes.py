"""Notes about somebody, turned into words said to that somebody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.writing.prose.tidy import note_lines
from afterword.core.writing.prose.turn import Listener, turned

DANA = Listener(names=("Dana Ruiz", "Dana"))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("their move to Go", "your move to Go"),
        ("she loves it", "you love it"),
        ("he's building a team", "you're building a team"),
        ("she's built three teams", "you've built three teams"),
        ("she was in Oslo and has two dogs", "you were in Oslo and have two dogs"),
        ("he doesn't like meetings", "you don't like meetings"),
        ("I told her about it", "I told you about it"),
        ("her talk", "your talk"),
        ("his own garden", "your own garden"),
        ("Dana's talk", "your talk"),
        ("Dana Ruiz runs the guild", "you run the guild"),
        ("Dana: on-call", "on-call"),
        ("she teaches kids and knows law", "you teach kids and know law"),
        ("they do it themselves", "you do it yourselves"),
        ("letting juniors own their services", "letting juniors own their services"),
        ("which databases do they use", "which databases do you use"),
        ("port strikes made them rethink it", "port strikes made you rethink it"),
    ],
)
def test_a_note_is_turned(note, said):
    assert turned(note, DANA) == said


@pytest.mark.parametrize("note", ["she told him to wait", "he said you would own it", "her boss said he left"])
def test_a_note_that_could_mean_two_people_resists(note):
    assert turned(note, DANA) is None


def test_he_and_she_are_nobody_in_particular_before_a_panel():
    assert turned("she built it", Listener(alone=False)) is None
    assert turned("they built it", Listener(alone=False)) == "you built it"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_note_can_be_tried(note):
    assert turned(note, DANA) is None or isinstance(turned(note, DANA), str)


def test_a_very_long_note_ends_with_a_whole_word():
    (line,) = note_lines("She said this. " * 400)
    assert line.endswith("She said this")
    assert note_lines("word " * 1_000)[0].endswith("word")
    assert note_lines("x" * 5_000) == ()
