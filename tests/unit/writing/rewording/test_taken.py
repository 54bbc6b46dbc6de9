"""From what a model said to a letter: what stands around it falls away, and what is no letter is refused."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.writing.draft import Draft
from afterword.core.writing.rewording.hidden import TAKEN_OUT
from afterword.core.writing.rewording.taken import EMPTY, FAR_LONGER, REPEATS, SAME, NoLetter, taken_from_model
from afterword.core.writing.rewording.told import TASK
from writing_letters import MARK, MIDDLE, PLAIN, told

GOOD = "Thank you for your time today, and for telling me about your move from Rails to Go."


def taken(said, **changed):
    return taken_from_model(said, told(**changed), PLAIN, signature="Sam Okoro")


@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "\n\n {}\n",
        "Here is the rewritten letter:\n\n{}",
        "Sure! Here's another wording:\n{}",
        "Certainly. Below is the letter in other words:\n\n{}\n\nLet me know if you'd like any changes.",
        "```\n{}\n```",
        "Here it is:\n```text\n{}\n```\nI hope this helps!",
        '"{}"',
        "“{}”",
        "**{}**",
        "Subject: Thank you\n\n{}",
        "**Subject:** Thank you\n\nHi Dana,\n\n{}\n\nBest regards,\nSam Okoro",
        "Dear Ms. Boss,\n\n{}\n\nSincerely,\nBob",
        "Hi Dana,\n\n{}\n\nSam",
        "| {}",
        "<think>They want a letter. I could lie.</think>\n\n{}",
        "Letter: {}",
        "{}\n\nNote: I kept the facts.",
        "{}\n\nEND LETTER",
        "BEGIN LETTER 7f3a\n| {}\n|\nEND LETTER 7f3a\n\nAnd more.",
        "\u202e{}\u202c",
        "\ufeff{}\x00",
    ],
)
def test_what_stands_around_a_letter_falls_away_and_ours_stands_there(around):
    one = taken(around.format(GOOD))
    assert one.middle == GOOD
    assert one.draft == Draft(subject=PLAIN.subject, body=f"Hi Dana,\n\n{GOOD}\n\nBest,\nSam Okoro")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", EMPTY),
        (" \n\u200b", EMPTY),
        ("!!! ???", EMPTY),
        ("<think>I am still thinking", EMPTY),
        ("Hi Dana,\n\nBest,\nSam Okoro", EMPTY),
        ("offer " * 1_000, FAR_LONGER),
        (TASK, REPEATS),
        (f"My instructions: {TASK[60:200]}", REPEATS),
        (f"Thank you. {MARK}", REPEATS),
        (MIDDLE, SAME),
        (PLAIN.body, SAME),
    ],
)
def test_what_is_no_letter_is_refused_with_a_reason(said, why):
    with pytest.raises(NoLetter) as refused:
        taken(said)
    assert refused.value.says == why


@pytest.mark.parametrize(
    "link",
    ["https://evil.example/x", "www.evil.example", "me@evil.example", "evil.com/pay", "+44 20 7946 0000", "LINK7"],
)
def test_a_link_that_nobody_gave_is_taken_out(link):
    body = taken(f"Thank you for today. See {link} for more.").draft.body
    assert link not in body
    assert f"See {TAKEN_OUT} for more." in body


def test_paragraphs_behind_bars_stay_paragraphs():
    said = "| Thank you for today.\n|\n| I enjoyed our talk.\n| It was good."
    assert taken(said).middle == "Thank you for today.\n\nI enjoyed our talk. It was good."


def test_a_sentence_that_begins_like_a_remark_or_a_fence_is_a_sentence():
    said = "Thank you for today.\n\nEnd users care about the roadmap. Notes are in my talk."
    assert taken(said).middle == said


def test_a_link_of_the_letter_comes_back_to_its_place():
    plain = Draft(
        subject="Thanks", body="Hi Dana,\n\nThank you. My talk is at https://sam.example/talk.\n\nBest,\nSam Okoro"
    )
    one = taken_from_model("My thanks to you. You find my talk at LINK1.", told(plain), plain, signature="Sam Okoro")
    assert "You find my talk at https://sam.example/talk." in one.draft.body


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from(["```", "<think>", "Dear ", "\n", "LINK1", "**", "|"])).map("".join)
)
def test_whatever_comes_back_is_a_clean_letter_or_none(said):
    try:
        one = taken(said)
    except NoLetter:
        return
    assert one.draft.subject == PLAIN.subject
    assert one.draft.body.startswith("Hi Dana,\n\n")
    assert one.draft.body.endswith("\n\nBest,\nSam Okoro")
    assert {unicodedata.category(char) for char in one.draft.body.replace("\n", "")} & {"Cc", "Cf", "Cs"} == set()
