"""What was learned of date phrases: it is of this corpus, never raises, and yields where set words decide."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.promise import decided
from afterword.core.reading.promise.features import features
from afterword.core.reading.promise.learned import likely
from afterword.core.reading.promise.speaker import speaker
from afterword.core.reading.promise.weights import CORPUS
from afterword.core.reading.promises import find_promises, sentences_of

sys.path.insert(0, str(Path(__file__).parents[2]))
from learning.promises import examples, mark_of, marked, rows

AT = datetime(2026, 11, 24, 15, tzinfo=UTC)


def read(text):
    return list(sentences_of(text, speaker(AT, None, "US")))


def odds(text):
    sentences = [sentence for sentence, _ in read(text)]
    return [
        likely(sentences, number, mark)
        for number, sentence in enumerate(sentences)
        for mark in range(len(sentence.marks))
    ]


def test_the_weights_are_those_of_the_corpus_as_it_is():
    assert mark_of(rows()) == CORPUS, "The corpus has changed: run `make learn`."


@given(st.text(max_size=200), st.sampled_from(["by Friday", "am Montag", "d'ici jeudi", "el 4 de diciembre"]))
def test_whatever_stands_around_a_date_it_is_more_or_less_likely(text, day):
    assert all(0 <= one <= 1 for one in odds(f"{text} {day} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "The Headteacher will telephone all candidates this evening.",
        "Count on a call from me at the beginning of next week.",
        "El tribunal hará pública la lista de seleccionados el viernes.",
        "Le maire arrêtera son choix fin janvier.",
        "All candidates will receive their placing by post no later than 12 March.",
    ],
)
def test_what_no_rule_knows_is_a_promise_where_it_is_put_as_people_put_one(text):
    assert len(find_promises(text, said_at=AT, country="US")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A short feedback summary is available on request from the panel chair until 30 November.",
        "We need your answer to the offer by Friday.",
        "Your parcel arrives on Thursday.",
    ],
)
def test_a_date_of_something_else_is_none(text):
    assert find_promises(text, said_at=AT, country="US") == ()


def test_marked_words_are_found_in_their_order_and_lengths_that_nobody_marked_are_none():
    text = "You start on Monday, we ring you on Monday, it lasts 3 weeks."
    told = dict(marked([["on Monday", "N"], ["on Monday", "P"]], text, read(text)))
    assert list(told.values()) == [0, 1, 0]


def test_a_promise_whose_range_is_another_than_its_words_give_is_not_learned_from():
    line = {"text": "The board sits on Tuesday.", "marks": [["on Tuesday", "P"]], "said_at": AT.isoformat()}
    assert len(list(examples(line, {}))) == 1
    assert list(examples(line | {"expect": [["2026-12-02", None]]}, {})) == []


def test_each_date_of_a_sentence_is_ruled_upon_once_however_many_there_are(monkeypatch):
    asked = []
    monkeypatch.setattr(decided, "granted", lambda *of: asked.append(of[1]))
    find_promises("The headteacher will telephone " + " zz ".join(["Monday", "Friday"] * 20), said_at=AT)
    assert len(asked) > 5
    assert sorted(set(asked)) == sorted(asked)


def test_the_marks_of_a_date_know_what_stands_in_the_sentences_around_it():
    alone, among = read("It will be Friday."), read("We will decide soon. It will be Friday.")
    assert set(features([alone[0][0]], 0, 0)) != set(features([one for one, _ in among], 1, 0))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Give me the weekend to think it over and I'll buzz you on Monday.", [date(2026, 11, 30)]),
        ("The board meets on 8 December and letters go out on the 10th.", [date(2026, 12, 10)]),
    ],
)
def test_a_step_on_the_way_to_the_answer_is_none_beside_it(text, told):
    assert [one.latest for one in find_promises(text, said_at=AT, country="US")] == told


def test_where_a_date_stands_among_others_is_known_by_those_near_alone():
    dates = " ".join("The shop is open on Monday." for _ in range(40))
    sentences = [sentence for sentence, _ in read(dates)]
    assert set(features(sentences, 20, 0)) == set(features(sentences, 25, 0))
    assert set(features(sentences, 20, 0)) != set(features(sentences, 39, 0))
