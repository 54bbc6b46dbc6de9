"""What holds for every text: nothing raises, evidence is from the text, and long odd text is read to an end."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import INCOMING_KINDS
from afterword.core.reading.kind.asks import asks_in
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.kind.proposed import proposed_in

SAID = datetime(2026, 11, 24, 15, tzinfo=UTC)
WORDS = ["we", "not", "have decided to", "move forward", "with", "other candidates", "offer you", "the role", "if"]
MORE_WORDS = [
    "unfortunately",
    ", but",
    "please",
    "confirm",
    "out of the office",
    "until",
    "leider",
    "nicht",
    "anbieten",
]
ODD = [
    "?",
    ".",
    "\n",
    "...",
    "(((",
    "Tuesday at 2pm",
    "31.12.",
    "99:99",
    "25 Uhr",
    "12-13-14",
    "http://x",
    "a@b.c",
    "見送",
]
PIECES = st.sampled_from([*WORDS, *MORE_WORDS, *ODD])
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=40).map(" ".join))


@given(TEXTS, st.text(max_size=60))
@settings(deadline=None, max_examples=200)
def test_any_text_has_one_kind_with_evidence_from_it(text, subject):
    found = kind_of(Mail(head=Head(subject=subject), text=text), text)
    assert found.kind in INCOMING_KINDS
    assert 0 <= found.sure <= 1
    assert all(words in text or words in subject for words in found.evidence)


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_what_asks_and_what_is_proposed_stand_in_the_text(text):
    assert asks_in(text) in text
    for one in proposed_in(text, said_at=SAID):
        assert one.words in text
        assert one.start is None or one.end is None or one.start < one.end


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "not ",
        "we not have ",
        "the other ",
        "a-",
        "1:",
        "1-1 ",
        "Tuesday 2pm or ",
        "@",
        "if ",
        "(",
        "\n",
        "> ",
        "見",
        ". ",
    ],
)
def test_a_hundred_thousand_odd_letters_are_read_to_an_end(piece):
    text = piece * (100_000 // len(piece))
    assert kind_of(Mail(head=Head(), text=text), text).kind in INCOMING_KINDS
    assert asks_in(text) in text
    assert len(proposed_in(text, said_at=SAID)) <= 50
