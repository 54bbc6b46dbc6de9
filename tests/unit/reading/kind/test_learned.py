"""What was learned of kinds: it is of this corpus, adds up, never raises, and yields to rules that are sure."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.reading import FoundKind
from afterword.core.facts.words import INCOMING_KINDS, Purpose
from afterword.core.reading.kind.blend import blended
from afterword.core.reading.kind.features import features
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.kind.learned import likely, telling
from afterword.core.reading.kind.weights import CORPUS
from afterword.core.reading.learned.table import BUCKETS

sys.path.insert(0, str(Path(__file__).parents[3]))
from learning.descent import learned
from learning.kinds import KINDS, example, mark_of, rows

NO = "I am sorry to say that we went with somebody who has done night shifts before."


def test_the_weights_are_those_of_the_corpus_as_it_is():
    assert mark_of(rows()) == CORPUS, "The corpus has changed: run `make learn`."


def test_the_same_corpus_gives_the_same_weights():
    examples = [example(line) for line in rows()[:40]]
    assert learned(examples, len(KINDS)) == learned(examples, len(KINDS))


@given(st.text(max_size=300), st.text(max_size=40), st.sets(st.sampled_from(["list", "bulk", "auto_replied"])))
def test_whatever_the_words_the_likelihoods_add_up_to_one(text, subject, marks):
    found = likely(subject, text, sorted(marks))
    assert set(found) == set(INCOMING_KINDS)
    assert sum(found.values()) == pytest.approx(1.0)
    assert all(0 <= one < BUCKETS for one in features(subject, text, marks))


def test_words_that_no_rule_knows_are_told_by_what_was_learned_with_their_sentence_and_never_as_sure():
    found = kind_of(
        Mail(head=Head(), text=f"Hi Sam, thanks for coming in. {NO} Take care!"), f"Hi Sam. {NO} Take care!"
    )
    assert found.kind is Purpose.REJECTION
    assert found.sure < 1
    assert telling(["Thanks for coming in.", NO, "Take care!"], Purpose.REJECTION) == NO


def test_a_rule_that_is_sure_has_it_and_one_that_is_not_has_not():
    odds = dict.fromkeys(INCOMING_KINDS, 0.01) | {Purpose.TIMELINE: 0.92}
    sure = FoundKind(kind=Purpose.INVITATION, sure=0.97, evidence=("Come in.",))
    unsure = FoundKind(kind=Purpose.ANSWER, sure=0.6)
    assert blended(sure, odds | {Purpose.INVITATION: 0.4}, []) is sure
    found = blended(unsure, odds, ["We will see."])
    assert (found.kind, found.sure) == (Purpose.TIMELINE, 0.8)


def test_a_no_that_no_rule_found_and_that_is_hardly_likelier_than_others_is_none():
    odds = dict.fromkeys(INCOMING_KINDS, 0.05) | {Purpose.REJECTION: 0.24, Purpose.TIMELINE: 0.2}
    unsure = FoundKind(kind=Purpose.ANSWER, sure=0.6)
    assert blended(unsure, odds, ["Well."]).kind is Purpose.TIMELINE
    assert blended(unsure, odds | {Purpose.REJECTION: 0.26}, ["Well."]).kind is Purpose.REJECTION


def test_only_a_report_is_a_bounce():
    odds = dict.fromkeys(INCOMING_KINDS, 0.01) | {Purpose.BOUNCE: 0.92}
    assert blended(FoundKind(kind=Purpose.ANSWER, sure=0.6), odds, []).kind is not Purpose.BOUNCE


def test_an_if_elsewhere_takes_no_learned_no_back_and_an_offer_that_is_only_supposed_is_none():
    no = "Hello love. I've had to give the Saturday job to my sister's lad. There'll be a loaf for you if you pass."
    assert kind_of(Mail(head=Head(), text=no), no).kind is Purpose.REJECTION
    supposed = "If we offered you the job, would you be able to start in January?"
    assert kind_of(Mail(head=Head(), text=supposed), supposed).kind is Purpose.ANSWER
