"""No note is another one with the name changed."""

from dataclasses import replace

import pytest

from acme import case, ny, out, proposal, says, spoke, verdict, word
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.words import Channel, Purpose

TO_LEE = (
    "Dear Lee,\n\nThank you for the conversation this morning. I especially enjoyed hearing how you test for schema "
    "drift, and I would gladly work on it with you.\n\nKind regards,\nSam Okoro"
)
TO_DANA = TO_LEE.replace("Lee", "Dana")
OF_HER_OWN = (
    "Dear Dana,\n\nThank you for your time this morning. Your account of the move from Rails to Go stayed with me, and "
    "I read the article that you named on the train home.\n\nKind regards,\nSam Okoro"
)
NOW = ny(10, 15)


def thanked(text: str = TO_LEE, *people: str, **changes: object) -> object:
    return out(ny(10, 14), Purpose.THANKS, *(people or ("lee",)), interview="i1", text=text, **changes)


def meant(text: str = TO_DANA, *people: str, purpose: Purpose = Purpose.THANKS) -> object:
    return proposal(purpose, *people, text=text, interview="i1")


@pytest.mark.parametrize("purpose", [Purpose.ANSWER, Purpose.DELIVERY, Purpose.OTHER, Purpose.CLOSING, Purpose.INQUIRY])
def test_other_purposes_are_left_alone(purpose: Purpose) -> None:
    said = verdict(meant(purpose=purpose), case(touches=(thanked(),)), ny(30))
    assert "each_note_its_own" not in spoke(said)


@pytest.mark.parametrize(
    "before",
    [
        (),
        (thanked(""),),
        (thanked(OF_HER_OWN),),
        (out(ny(10, 14), Purpose.REPORT, "lee", text=TO_LEE),),
        (word(ny(10, 14), Purpose.ANSWER, "lee", text=TO_LEE),),
    ],
    ids=["no note", "a note without a text", "another text", "no thanks", "not ours"],
)
def test_what_is_like_no_other_note_goes(before: tuple[object, ...]) -> None:
    assert verdict(meant(), case(touches=before), NOW).word is Word.GO


def test_greeting_and_sign_off_may_be_the_same() -> None:
    assert verdict(meant(OF_HER_OWN), case(touches=(thanked(),)), NOW).word is Word.GO


def test_a_note_without_a_text_yet_says_nothing() -> None:
    assert verdict(meant(""), case(touches=(thanked(),)), NOW).word is Word.GO


def test_a_note_that_came_back_was_laid_beside_nothing() -> None:
    assert verdict(meant(), case(touches=(thanked(),), bounces=("lee@acme.example",)), NOW).word is Word.GO


@pytest.mark.parametrize("reader", ["dana", "DANA@acme.example"])
def test_the_note_to_the_same_reader_is_the_business_of_another_rule(reader: str) -> None:
    said = verdict(meant(TO_DANA, reader), case(touches=(thanked(TO_DANA, "dana"),)), NOW)
    assert spoke(said) == {"thanks_once"}


def test_the_same_text_with_the_name_changed_is_stopped() -> None:
    said = verdict(meant(), case(touches=(thanked(),)), NOW)
    assert said.word is Word.STOP
    assert says(said, "each_note_its_own") == (
        "This is nearly the text of your note to Lee Cho of 10 Nov; say what only Dana Ruiz and you spoke about."
    )


@pytest.mark.parametrize(
    "before",
    [
        thanked(channel=Channel.LETTER),
        out(ny(9, 14, month=9), Purpose.THANKS, "reese", text=TO_LEE.replace("Lee", "Reese")),
        thanked(TO_LEE, "somebody@acme.example"),
        thanked(TO_LEE.replace(" this morning", "")),
    ],
    ids=["by letter", "to anyone before", "to an address", "with a word left out"],
)
def test_a_copy_of_any_earlier_note_is_stopped(before: object) -> None:
    said = verdict(meant(), case(touches=(before,)), NOW)
    assert spoke(said) == {"each_note_its_own"}


def test_a_note_to_nobody_named_is_still_a_note() -> None:
    before = replace(thanked(), people=())
    assert "your note to somebody else" in says(verdict(meant(), case(touches=(before,)), NOW), "each_note_its_own")


@pytest.mark.parametrize(
    ("text", "word"), [("schema drift and data lineage reports", Word.STOP), (OF_HER_OWN, Word.GO)]
)
def test_half_of_the_runs_of_three_words_is_too_much_already(text: str, word: Word) -> None:
    """Four runs each, two of them shared: "schema drift and", "drift and data"."""
    before = thanked("schema drift and data quality checks")
    assert verdict(meant(text), case(touches=(before,)), NOW).word is word


def test_a_reader_without_a_name_is_this_reader() -> None:
    said = verdict(meant(TO_DANA, "kim@acme.example"), case(touches=(thanked(),)), NOW)
    assert says(said, "each_note_its_own").endswith("say what only this reader and you spoke about.")
    to_nobody = replace(meant(), people=())
    assert says(verdict(to_nobody, case(touches=(thanked(),)), NOW), "each_note_its_own").endswith(
        "say what only this reader and you spoke about."
    )
