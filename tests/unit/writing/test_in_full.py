"""Contractions are written out where it is plain what they stand for; the rest is left alone."""

import pytest

from afterword.core.writing.in_full import in_full

FULL = {
    "I'd worked there and I'd work there again": "I had worked there and I would work there again",
    "I'd never seen it, and I'd put it first": "I had never seen it, and I would put it first",
    "you’d better ask": "you had better ask",
    "they don't, can't and won't": "they do not, cannot and will not",
    "Can't say": "Cannot say",
    "it's been fun, and it's a start": "it has been fun, and it is a start",
    "that's what we'll do, since you're here and I'm free": "that is what we will do, since you are here and I am free",
    "I've read it": "I have read it",
    "It isn't the news I hoped for": "It is not the news I hoped for",
}
LEFT = """
Dana's team and the teams' work
let's go
why don't you ask
Wouldn't it be easier
the class of '98
rock'n'roll
""".strip().splitlines()


@pytest.mark.parametrize("text", FULL)
def test_it_is_written_out(text):
    assert in_full(text) == FULL[text]


@pytest.mark.parametrize("text", LEFT)
def test_it_is_left_alone(text):
    assert in_full(text) == text
