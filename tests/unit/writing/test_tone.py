"""What was learned of how sentences sound: it is of this corpus, adds up, never raises, and is only advice."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review_text import draft_in, review_text
from afterword.core.writing.tone.learned import tones_of
from afterword.core.writing.tone.tone import Tone
from afterword.core.writing.tone.weights import CORPUS

sys.path.insert(0, str(Path(__file__).parents[2]))
from learning.tones import mark_of, rows

CORPUS_OF_TONES = Path(__file__).parents[2] / "corpus" / "tone"
FRESH: dict[bool, list[str]] = {True: [], False: []}
"""What nothing is learned from, by whether it is amiss."""
for line in map(json.loads, (CORPUS_OF_TONES / "fresh-one.jsonl").read_text(encoding="utf-8").splitlines()):
    FRESH[bool(line["faults"])].append(line["says"])
ABOUT = {"no_pressure", "no_apology", "no_flattery", "no_stock_phrase", "no_salary", "no_decision_asked"}
NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
LETTER = "Dear Dana,\n\nThank you for the conversation this morning about the cold store.\n\n{}\n\nBest,\nSam"


def found(says: str, purpose: Purpose = Purpose.THANKS):
    told = review_text(draft_in(LETTER.format(says)), purpose=purpose, channel=Channel.EMAIL, now=NOW)
    return [one for one in told if one.check in ABOUT]


def test_the_weights_are_those_of_the_corpus_as_it_is():
    assert mark_of(rows()) == CORPUS, "The corpus has changed: run `make learn`."


@given(st.text(max_size=300))
def test_whatever_the_words_the_tones_add_up_to_one(says):
    assert sum(tones_of(says).values()) == pytest.approx(1.0)
    assert set(tones_of(says)) == set(Tone)


def test_of_sentences_that_it_never_saw_it_speaks_of_none_that_is_fine():
    assert len(FRESH[False]) > 40
    assert {says: found(says) for says in FRESH[False] if found(says)} == {}


def test_of_sentences_that_it_never_saw_most_that_are_amiss_are_found():
    assert sum(bool(found(says)) for says in FRESH[True]) >= len(FRESH[True]) * 2 / 3


def test_what_no_list_has_is_advice_with_its_sentence_and_a_mend():
    (finding,) = found("I am a fast learner and a people person.")
    assert finding.check == "no_stock_phrase"
    assert finding.severity is Severity.ADVICE
    assert "fast learner" in finding.says
    assert finding.mend is not None
    assert finding.mend.put == ""


def test_an_inquiry_may_ask_how_things_stand():
    assert not found("Has anybody been chosen, or are you at it?", Purpose.INQUIRY)
