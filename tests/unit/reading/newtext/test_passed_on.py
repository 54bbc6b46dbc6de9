"""Where a message says no more than "see below", what it passes on is the news; answers above a history stay alone."""

import pytest

from afterword.core.reading.newtext.blanked import new_text
from afterword.core.reading.newtext.parts import parts_of

BLOCK = "From: Lee Chan <lee@acme.example>\nSent: Tuesday, November 24, 2026 9:12 AM\nTo: Amy\nSubject: Sam\n\n"
FORWARDED = "---------- Forwarded message ---------\n" + BLOCK
NEWS = "We'd like to make Sam an offer."


@pytest.mark.parametrize(
    "above",
    [
        "FYI",
        "Hi Sam,\n\nsee below.\n\nBest,\nAmy",
        "Hi Sam - please see below",
        "See below!\n\nThanks\nAmy",
        "Zur Info:",
        "Hallo Sam,\nsiehe unten.\nGruß, Amy",
        "Please see the client's feedback below.",
    ],
)
@pytest.mark.parametrize("block", [BLOCK, FORWARDED])
def test_what_is_only_pointed_to_is_new(above, block):
    new = parts_of(f"{above}\n\n{block}{NEWS}\n").new
    assert new.startswith(above.split("\n")[0])
    assert new.endswith(NEWS)


def test_below_forwarded_message_a_greeting_and_a_name_are_enough():
    assert NEWS in parts_of(f"Hi Sam,\n\nAmy\n\n{FORWARDED}{NEWS}").new
    assert NEWS not in parts_of(f"Hi Sam,\n\nAmy\n\n{BLOCK}{NEWS}").new


@pytest.mark.parametrize(
    "above",
    [
        "Yes, Tuesday works.",
        "Thanks!",
        "See below - and can you do Tuesday?",
        "Hi Lee,\n\nsee below.",
        "Hi Lee - see below.",
        "See my answers below.",
        "See below, they want you to start in May.",
        "Below?",
    ],
)
def test_what_stands_below_an_answer_stays_old(above):
    assert parts_of(f"{above}\n\n{BLOCK}{NEWS}").new == above


def test_what_is_older_than_the_words_passed_on_stays_out_and_so_does_their_signature():
    below = "\n\nBest,\nLee Chan\nTalent Partner\n+1 212 555 0100\n\n"
    old = "From: Amy <amy@agency.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Lee\n\nAny news?"
    parts = parts_of(f"FYI\n\n-- \nAmy Wong\n\n{BLOCK}{NEWS}{below}{old}")
    assert parts.new == f"FYI\n\n{NEWS}\n\nBest,\nLee Chan"
    assert parts.signature == "Amy Wong"


def test_what_went_through_two_hands_is_followed():
    assert (
        parts_of(f"FYI\n\n{FORWARDED}See below.\n\nLee\n\n{BLOCK}{NEWS}").new == f"FYI\n\nSee below.\n\nLee\n\n{NEWS}"
    )


def test_what_is_passed_on_with_the_sign_of_a_quote_is_new_without_its_header_lines():
    block = "\n".join("> " + line for line in f"{BLOCK}{NEWS}".split("\n"))
    text = f"See below.\n\nBegin forwarded message:\n\n{block}\n"
    assert parts_of(text).new == f"See below.\n\n> {NEWS}"
    assert len(new_text(text)) == len(text)


def test_a_long_chain_costs_no_more_than_its_length():
    text = f"FYI\n\n{BLOCK}" * 3_000
    assert parts_of(text).new.count("FYI") <= 4
