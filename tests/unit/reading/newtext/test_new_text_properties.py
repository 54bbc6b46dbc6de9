"""What holds for every text: nothing raises, nothing is invented or moved, no answer is lost, the work is linear."""

import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterword.core.reading.newtext.blanked import new_text
from afterword.core.reading.newtext.parts import parts_of

_LINES = [
    "", "", "Hi Sam,", "Friday works for us, and the panel agrees.", "> old words", ">> older", ">", "--",
    "-- ", "---", "____", "On Tue, Nov 24, 2026 at 10:04 AM Sam <s@x.example>", "wrote:", "Sam wrote:",
    "Am 24.11.2026 um 10:04 schrieb Sam:", "From: Sam <s@x.example>", "Sent: Tuesday, November 24, 2026 10:04",
    "To: Dana", "Subject: x", "-----Original Message-----", "---------- Forwarded message ---------",
    "Best regards,", "Dana Ruiz", "Talent Partner", "+1 212 555 0100", "Sent from my iPhone",
    "This e-mail is intended only for its recipient.", "To unsubscribe", "P.S. bring a pen",
    "[EXTERNAL] Do not click", "差出人: s@x.example", "よろしくお願いいたします。", "株式会社アクメ",
    "在 2026-11-24，Sam 写道：", "\u2028",
    "\x00",
]  # fmt: skip
PIECES = st.sampled_from(_LINES)
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=25).map("\n".join))
ANSWER = "Yes, on Tuesday."


@given(TEXTS)
@settings(deadline=None, max_examples=150)
@example("\r")
@example("--\n")
@example("İ: wrote:\n>")
def test_the_new_words_are_lines_of_the_text_in_their_order(text):
    parts = parts_of(text)
    for words in (parts.new, parts.signature):
        lines = iter(line.strip() for line in text.split("\n"))
        assert all(line.strip() in lines for line in words.split("\n") if line.strip())


@given(TEXTS)
@settings(deadline=None, max_examples=100)
def test_what_is_blanked_keeps_its_length_and_its_lines(text):
    blanked = new_text(text)
    assert len(blanked) == len(text)
    assert [at for at, letter in enumerate(blanked) if letter == "\n"] == [
        at for at, letter in enumerate(text) if letter == "\n"
    ]
    assert all(after in (before, " ") for before, after in zip(text, blanked, strict=True))


@given(st.lists(PIECES, max_size=12), st.lists(PIECES, max_size=12))
@settings(deadline=None, max_examples=250)
@example(["This e-mail is intended only for its recipient."], [])
@example(["[EXTERNAL] Do not click"], [])
def test_a_text_with_an_answer_is_never_empty(above, below):
    text = "\n".join([*above, ANSWER, *below])
    assert parts_of(text).new
    assert new_text(text).strip()


@given(st.lists(PIECES, max_size=12))
@settings(deadline=None, max_examples=100)
@example(["Hi Sam,"])
def test_an_answer_above_its_history_stays(below):
    assert ANSWER in parts_of("\n".join([ANSWER, "", "-----Original Message-----", *below])).new


HOSTILE = [
    ">", "> \n", "On ", "On 1 wrote:\n", "wrote:", "wrote:\n", "\n", "-- \n", "--\n", "---\n",
    "Best regards,\n", "Best,\nDana\n", "From: a@b.example\n", "From: a@b.example\n\n", "a: b\n", "x:\n",
    "Sent from my iPhone\n", "To unsubscribe\n", "On Tue, Nov 24, 2026 at 10:04 AM Sam <s@x.example>\n",
    "-----Original Message-----\n", "> a\n\nyes\n\n", "____\n", "1", "@", ":", "Dana Ruiz\nTalent\n\n",
    "This e-mail is intended\n", "好", "于2026年写道：\n", "P.S.\n", "Hi,\n", "(", "\r",
]  # fmt: skip


def work(text):
    """How many calls and lines of Python a text costs: the same on every machine."""
    count = 0

    def watch(frame, event, arg):
        nonlocal count
        count += 1
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        parts_of(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_twice_the_text_is_at_most_twice_the_work(unit):
    once, twice = (work(unit * (size // len(unit))) for size in (6_000, 12_000))
    assert twice <= 2.2 * once + 2_000


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_a_hundred_thousand_letters_of_anything_are_read_through(unit):
    text = unit * (100_000 // len(unit))
    assert len(new_text(text)) == len(text)
    assert len(parts_of(text).new) <= len(text)
