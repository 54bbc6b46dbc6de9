"""Where a talk was and with whom, as a French report says it."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.all import TONGUES

FRENCH = TONGUES[Language.FRENCH]


@pytest.mark.parametrize(
    ("company", "told"),
    [
        ("Cabinet Huet", "au Cabinet Huet"),
        ("Clinique des Tilleuls", "à la Clinique des Tilleuls"),
        ("Ville de Blois", "à la Ville de Blois"),
        ("Lycée Saint-Joseph", "au Lycée Saint-Joseph"),
        ("Hôtel Bellevue", "à l'Hôtel Bellevue"),
        ("EHPAD Les Glycines", "à l'EHPAD Les Glycines"),
        ("École des Mines", "à l'École des Mines"),
        ("Ateliers Duval", "aux Ateliers Duval"),
        ("LogiNord", "chez LogiNord"),
        ("Alves Bâtiment", "chez Alves Bâtiment"),
        ("Clinique", "chez Clinique"),
    ],
)
def test_a_house_with_a_word_of_the_language_has_its_article(company, told):
    assert FRENCH.at is not None
    assert FRENCH.at(company) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Dr Philippe Huet", "Philippe Huet"),
        ("Dr. Anne-Marie Vidal", "Anne-Marie Vidal"),
        ("Dr Huet", "le docteur Huet"),
        ("Pr Morel", "le professeur Morel"),
        ("Me Anne Roy", "Me Anne Roy"),
        ("Mme Faure", "Mme Faure"),
        ("Prune Morel", "Prune Morel"),
    ],
)
def test_who_was_there_is_named_without_guessing_more(name, told):
    assert FRENCH.named(name) == told
