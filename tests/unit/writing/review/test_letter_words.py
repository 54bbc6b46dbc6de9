"""Chat shorthand, broken joints and doubts of the candidate's own are found; plain English is left alone."""

import pytest
from reviewing import found, note

from afterword.core.writing.review.letter_words import letter_words

GOOD = """
It was you who asked about the outage.
What struck me about you was how calmly you spoke.
The reason I thanked you is that you listened.
I gave her the book, and told her his name.
The A/B testing culture is a good part of it, and which tools you use matters less.
The system is 10 years old and still runs (see page 8).
I moved to Vancouver, BC, two years ago, and use Adobe XD.
That that was possible surprised me; we had had no such thing.
How did I miss that paper? I will read it tonight.
I'd be curious what a 3-year-old cluster needs.
""".strip().splitlines()
BAD = """
fwiw I know Rust too.
I'd be curious about wfh.
I liked your dog (Biscuit :)).
We talked about DB stuff.
What does you like about working there?
I was glad to hear that you has two teams.
I'll email you my Kim my transcript.
You have a 3 years old cluster.
I liked the the roadmap, and more.
The best of it is that would let me use my Spanish.
Did I do ok?
Was I good enough for you?
What draws me to the role: not excited.
""".strip().splitlines()


@pytest.mark.parametrize("said", GOOD)
def test_it_leaves_alone(said):
    assert found(letter_words, note(said)) == []


@pytest.mark.parametrize("said", BAD)
def test_it_is_found(said):
    assert len(found(letter_words, note(said))) == 1
