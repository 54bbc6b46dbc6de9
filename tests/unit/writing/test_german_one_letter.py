"""A German thank-you reads as one letter: what belongs together stands together, and each thing is said once."""

import re

import pytest
from test_german_thanks_joined import SEEDS, written

from afterword.core.writing.tongues.german.asked_gently import asked_gently
from afterword.core.writing.tongues.said import Kind, Said


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Wie oft fährt der Bus?", "wie oft der Bus fährt"),
        ("Wer schult neue Kolleginnen in SAP?", "wer neue Kolleginnen in SAP schult"),
        ("Wie werden die Dienste geplant?", "wie die Dienste geplant werden"),
        ("Gibt es eigene Fahrzeuge?", "ob es eigene Fahrzeuge gibt"),
        ("Wie viele Kinder sind in einer Gruppe?", "wie viele Kinder in einer Gruppe sind"),
        ("Welche Geräte nutzen Sie im Labor?", "welche Geräte Sie im Labor nutzen"),
    ],
)
def test_a_question_may_stand_inside_a_sentence(question: str, clause: str) -> None:
    assert asked_gently(Said(question, Kind.QUESTION)) == Said(clause, Kind.HOW)


@pytest.mark.parametrize(
    "question",
    ["Wie stellen Sie fest, ob es passt?", "Planen und bauen Sie selbst?", "Was machen Sie im Herbst anders?"],
)
def test_a_question_of_which_it_is_not_sure_stays_as_it_was_asked(question: str) -> None:
    said = Said(question, Kind.QUESTION)
    assert asked_gently(said) in {said, Said("was Sie im Herbst anders machen", Kind.HOW)}


@pytest.mark.parametrize("seed", SEEDS)
def test_what_draws_one_stands_behind_the_topic_that_it_is_of_and_nowhere_else(seed: str) -> None:
    body = written(
        ("die Bezugspflege", "jeder hat feste Patienten"),
        "der neue Anbau",
        excited_by="dass die Bezugspflege ernst genommen wird",
        seed=seed,
    )
    talk = next(part for part in body.split("\n\n") if "feste Patienten" in part)
    assert "ernst genommen" in talk
    assert body.count("ernst genommen") == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_what_one_adds_stands_behind_its_topic_and_before_the_question(seed: str) -> None:
    body = written(
        ("die Umstellung auf SAP", "läuft seit März"),
        to_add="ich habe im alten Job eine SAP-Einführung begleitet",
        questions=("Wer schult neue Kolleginnen in SAP?",),
        seed=seed,
    )
    assert re.search(r"Umstellung auf SAP.*SAP-Einführung begleitet.*wer neue Kolleginnen in SAP schult\.\n", body)


@pytest.mark.parametrize("seed", SEEDS)
def test_why_and_that_one_would_like_the_post_is_one_sentence(seed: str) -> None:
    body = written("das neue Gewächshaus", excited_by="die Beete selbst planen", seed=seed)
    wants = [one for one in re.split(r"(?<=[.;])\s", body) if re.search(r"würde|reizt|vorstellen|interessiert", one)]
    assert len([part for part in body.split("\n\n") if "Beete" in part]) == 1
    assert len(wants) <= len(("why", "offer", "half"))


@pytest.mark.parametrize("seed", SEEDS)
def test_who_asks_offers_no_answers_to_questions(seed: str) -> None:
    body = written(
        "das neue Gewächshaus",
        excited_by="die Beete selbst planen",
        questions=("Gibt es einen Lehrgarten?",),
        seed=seed,
    )
    assert "Fragen" not in body.partition("Lehrgarten")[2]
