"""Slips of a French text: what is cut, joined or written once, and what must be left alone."""

import pytest
from reviewing import note, sheet

from afterword.core.writing.mending import mended
from afterword.core.writing.review.spelling import spelling
from afterword.core.writing.tongues.french.slips import slips_in

OPENING = "Je vous remercie pour cet échange avec vous et votre équipe. "
BAD = {
    "La possibilité de apprendre.": "La possibilité d'apprendre.",
    "Je pense que il viendra.": "Je pense qu'il viendra.",
    "Voici la habilitation.": "Voici l'habilitation.",
    "J'ai lu le article.": "J'ai lu l'article.",
    "Je ai noté cela.": "J'ai noté cela.",
    "La date de le projet.": "La date du projet.",
    "Je pense à les délais.": "Je pense aux délais.",
    "Merci pour pour tout.": "Merci pour tout.",
    "Merci pour votre acceuil.": "Merci pour votre accueil.",
}
GOOD = """
Je serais heureux de le rencontrer, de les aider et de la suivre.
Le handicap, la hiérarchie, le huit, de onze à midi, le yoga, que oui.
Nous nous sommes parlé, et vous vous êtes montrée très, très claire.
Donnez-le à Anne, dites-le aussi, et de Acme à Brook.
""".strip().splitlines()


@pytest.mark.parametrize(("typed", "meant"), BAD.items())
def test_a_french_slip_is_found_and_mended(typed, meant):
    (one,) = spelling(sheet(note(OPENING + typed)))
    assert mended(note(OPENING + typed), one.mend) == note(OPENING + meant)


@pytest.mark.parametrize("said", GOOD)
def test_french_that_only_looks_amiss_is_left_alone(said):
    assert list(slips_in(said)) == []
