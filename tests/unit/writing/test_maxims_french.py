"""French sayings noted under the reader's name, given back in their own words; and last looks at a clause's end."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.told_notes import is_told
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.agreement import Agreement
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.french.stems import is_formed, with_accented_stem
from afterword.core.writing.tongues.said import Hearing, Kind
from small_forms import lexicon

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Odile Carré", "Odile"))


@pytest.mark.parametrize(
    "saying",
    [
        "la matière d'abord, la machine après",
        "pas de plan, des maquettes",
        "on ne jette jamais une chute",
        "on goûte tout avant de servir",
        "mieux vaut un outil simple qu'on répare",
        "la politesse même au marché",
        "pas de recette, que du vécu",
        "toujours écouter le plus timide",
        "un joint, ça se regarde à la loupe",
        "sans plan, pas de mur droit",
        "le soin ou rien",
        "l'écoute, jamais le jugement",
        "zéro plastique depuis 2018",
        "la terre avant tout, le tracteur après",
        "un bon accord vaut mieux qu'un long discours",
        "la sécurité, c'est sacré",
        "on explique avant de les toucher",
    ],
)
def test_a_saying_of_theirs_stands_in_quotation_marks(saying):
    said = FRENCH.beside(f"Odile : {saying}", "", HEARING)[0]
    assert said is not None
    assert (said.kind, said.text.strip("« »")) in {(Kind.MAXIM, saying), (Kind.DOING, saying)}


@pytest.mark.parametrize(
    "note",
    [
        "on se rappelle avant de signer",
        "on n'embauche jamais avant mars",
        "on manque toujours de bras",
        "formatrice, jamais sur le terrain",
        "deux ans à Londres, jamais à Paris",
        "Lyon, pas Paris",
        "un CDD, pas un CDI",
        "le dimanche, pas le samedi",
        "les anciens, pas les jeunes",
        "un appel d'abord, une visite ensuite",
        "jamais content, toujours pressé",
        "toujours attendre mon appel",
        "plus de clients, moins de marge",
        "pas de nuits, des journées",
        "jeune équipe, peu de procédures",
        "on ferme plutôt que de vendre",
        "une fille, pas de garçon",
    ],
)
def test_a_fact_an_errand_and_a_matter_of_the_hiring_are_no_sayings(note):
    said = FRENCH.beside(f"Odile : {note}", "", HEARING)[0]
    assert said is None or said.kind is not Kind.MAXIM


def test_a_saying_is_given_back_to_nobody_but_who_said_it():
    assert FRENCH.beside("Odile : pas de plan, des maquettes", "", Hearing(names=("Odile",), alone=False))[0] is None


def test_every_wording_of_a_saying_has_its_form_among_friends():
    say = FRENCH.thanks
    wordings = (*say.detail_alone[Kind.MAXIM], *say.second[Kind.MAXIM], *say.third[Kind.MAXIM], *say.led[Kind.MAXIM])
    assert all("|" in wording for wording in wordings)


def test_what_is_quoted_in_the_text_is_told():
    text = "Votre formule « un joint, ça se regarde à la loupe » m'est restée."
    assert is_told("Odile : un joint, ça se regarde à la loupe", [], text, FRENCH, HEARING)
    assert not is_told("Odile : un joint, ça se regarde à l'œil", [], text, FRENCH, HEARING)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("tout est cuit sur place", "tout est cuit sur place"),
        ("le chariot a roue", None),
        ("la halle est en zinc", "la halle est en zinc"),
    ],
)
def test_a_clause_is_no_thing_and_nothing_has_a_bare_one(note, said):
    found = FRENCH.read(note, HEARING)
    assert (found.text if found else None) == said
    assert found is None or found.kind is Kind.SENTENCE


def test_a_sentence_does_not_end_before_what_was_left_out():
    assert FRENCH.own is not None
    assert FRENCH.own("disponible dès", HEARING) is None
    said = FRENCH.own("disponible dès lundi", HEARING)
    assert said is not None
    assert said.text == "je suis disponible dès lundi"


def test_a_letter_of_a_pair_and_the_sign_of_several_are_known_by_the_list():
    known = lexicon("fr", "accessibilité:9 apprenant:9 accompagnement:9")
    assert with_accented_stem("accesibilité", known) == "accessibilité"
    assert with_accented_stem("acompagnement", known) == "accompagnement"
    assert is_formed("apprenants", known)


def test_a_pronoun_before_an_infinitive_is_no_article():
    known = lexicon("fr", "touchers<toucher:9 toucher:9")
    assert Agreement(known).mended("on explique avant de les toucher") == "on explique avant de les toucher"
    assert Agreement(known).mended("trop petits pour les") == "trop petits pour les"


def test_what_is_taken_up_again_has_its_comma():
    assert spelt("Odile : la sécurité c'est sacré") == "Odile : la sécurité, c'est sacré"


def test_a_day_that_is_another_one_by_now_is_asked_for_as_a_date():
    assert "Write the date" in FRENCH.advice("disponible dès lundi")
    assert "Write the date" not in FRENCH.advice("la salle dès lundi")
