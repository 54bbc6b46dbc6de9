"""Each sentence of a text points to the note that it rests on."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.casefile import read_case
from afterword.core.writing.compose import compose
from afterword.core.writing.resting import resting_of

CASES = Path(__file__).parents[2] / "corpus/compose/cases.jsonl"
NOTES = ("on-call: one week in six", "owning the billing rewrite end to end", "lighting")


def notes_on(text, notes=NOTES):
    return [one.note for one in resting_of(text, notes)]


def test_a_sentence_points_to_its_note():
    text = "Hi Dana,\n\nI keep thinking about on-call: one week in six. I'd own the billing rewrite.\n\nBest,\nSam"
    assert notes_on(text) == [0, 1]


def test_courtesy_points_nowhere():
    assert notes_on("Hi Dana,\n\nThank you for your time today. I'd be glad to talk again.\n\nBest,\nSam") == [
        None,
        None,
    ]


def test_a_note_of_one_word_is_found_by_it():
    assert notes_on("I came away with a clearer picture of lighting.") == [2]


def test_a_claim_that_nobody_noted_points_nowhere():
    assert notes_on("I ran a team of forty in Madrid.") == [None]


def test_one_word_of_many_is_not_enough():
    assert notes_on("The end was near.", ("owning the billing rewrite end to end",)) == [None]


def test_every_note_that_a_written_thank_you_uses_is_pointed_to():
    missed = []
    for line in CASES.read_text("utf-8").splitlines():
        row = json.loads(line)
        read = read_case(row["case"])
        if row.get("shown") != "Thanks" or read.proposal is None:
            continue
        debrief = read.case.debriefs[0] if read.case.debriefs else None
        if debrief is None or not debrief.excited_by:
            continue
        body = compose(read.proposal, read.case, now=read.now).body
        notes = [debrief.excited_by, *(f"{one.topic}: {one.detail}" for one in debrief.highlights)]
        told = {one.note for one in resting_of(body, notes)} - {None}
        if not told:
            missed.append(row["why"])
    assert missed == []


@given(st.text(max_size=400), st.lists(st.text(max_size=80), max_size=6))
def test_whatever_is_written_and_noted_every_sentence_gets_an_answer(text, notes):
    for one in resting_of(text, notes):
        assert one.sentence
        assert one.note is None or 0 <= one.note < len(notes)


def test_small_words_of_another_language_hold_nothing_together():
    text = "Guten Tag,\n\nich wollte mich schon früher melden und habe an unser Gespräch gedacht.\n\nViele Grüße\nSam"
    assert notes_on(text, ("ich habe bei Bosch schon eine S/4-Einführung begleitet",)) == [None]
