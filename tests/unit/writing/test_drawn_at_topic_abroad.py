"""French and Spanish thank-yous name what draws the candidate once: at its topic, or with the wish for the post."""

import re

import pytest
from test_topics_joined_abroad import SEEDS, written

from afterword.core.facts.words import Language

TOLD = [
    (
        Language.FRENCH,
        ("le tutorat", "chaque élève a un tuteur"),
        "le tutorat",
        r"chaque élève a un tuteur\. (?:C'est|Ce sujet est) d?[^.]*sujet|chaque élève a un tuteur\. Ce sujet",
    ),
    (
        Language.SPANISH,
        ("el huerto escolar", "cada clase tiene su parcela"),
        "el huerto escolar",
        r"cada clase tiene su parcela\. [^.]*tema",
    ),
]


@pytest.mark.parametrize(("language", "note", "draws", "text"), TOLD)
def test_what_draws_one_is_told_behind_its_topic_and_not_named_again(language, note, draws, text):
    for seed in SEEDS:
        body = written(language, note, seed=seed, excited_by=draws)
        assert re.search(text, body), body
        assert body.count(note[0].split()[-1]) == 1, body


@pytest.mark.parametrize(
    ("language", "note", "draws", "wish"),
    [
        (Language.FRENCH, "la garde de nuit", "le travail avec les bêtes", r"travaill|intérêt|Acme"),
        (Language.SPANISH, "la guardia de noche", "el trabajo con los animales", r"trabajar"),
    ],
)
def test_the_wish_for_the_post_stands_with_its_reason_in_one_sentence(language, note, draws, wish):
    for seed in SEEDS:
        body = written(language, (note, ""), seed=seed, excited_by=draws)
        (line,) = (one for one in re.split(r"(?<=[.]) |\n", body) if draws in one)
        assert re.search(wish, line.replace(draws, "")), body


@pytest.mark.parametrize(
    ("language", "note", "twice"),
    [
        (Language.FRENCH, ("le tutorat", "il veut relancer le tutorat entre élèves"), "tutorat"),
        (Language.SPANISH, ("el huerto", "cada clase cuida el huerto"), "huerto"),
    ],
)
def test_a_topic_that_its_own_sentence_names_is_not_named_in_front_of_it(language, note, twice):
    for seed in SEEDS:
        body = written(language, note, seed=seed)
        assert body.count(twice) == 1, body
