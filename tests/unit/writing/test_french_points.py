"""French texts say what somebody holds to, bare things with their article, and three things of a talk."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.advice import IN_STEAD, OBJECT, advice
from afterword.core.writing.tongues.french.in_place import lacks_object
from afterword.core.writing.tongues.french.nouns import is_cut, is_sure_before
from afterword.core.writing.tongues.french.role import role
from afterword.core.writing.tongues.french.spelt import spelt
from afterword.core.writing.tongues.french.stems import is_other_form
from afterword.core.writing.tongues.said import Hearing, Kind

FRENCH = TONGUES[Language.FRENCH]
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
READER = Hearing(names=("Agathe Roux", "Agathe"))


def told(note):
    said = FRENCH.read(note, READER)
    return said.text if said else None


def point(note):
    said, _ = FRENCH.beside(note, "", READER)
    return said.text if said and said.kind is Kind.DOING and not said.own else None


@pytest.mark.parametrize(
    "word", ["herboriste", "harmonie", "horloger", "huissier", "habilleuse", "haltérophile", "hydraulicien"]
)
def test_a_mute_h_is_cut(word):
    assert is_cut(word)
    assert role(word.capitalize()) == f"d'{word}"


@pytest.mark.parametrize("word", ["harpiste", "handballeur", "hotliner", "housekeeping", "huit", "hauban"])
def test_another_h_is_kept(word):
    assert not is_cut(word)
    assert role(word.capitalize()) == f"de {word}"


def test_a_role_with_an_h_that_is_not_known_is_left_out():
    assert not is_sure_before("hzigane")
    assert role("Hzigane") == ""


def test_first_letters_in_a_role_are_large():
    assert role("Gestionnaire adv") == "de gestionnaire ADV"
    assert role("Assistante rh et paie") == "d'assistante RH et paie"


@pytest.mark.parametrize(
    "note",
    [
        "travailler avec les éleveurs",
        "ne jamais couper la parole",
        "toujours goûter avant l'envoi",
        "écouter plutôt que convaincre",
        "parler comme à un voisin",
    ],
)
def test_what_the_reader_holds_to_is_a_point(note):
    assert point(f"Agathe : {note}") == note
    assert point(note) is None


@pytest.mark.parametrize("note", ["jamais de musique en salle", "pas de plastique en rayon", "la sécurité avant tout"])
def test_what_they_are_against_is_a_point_in_few_words(note):
    assert point(f"Agathe : {note}") == note


@pytest.mark.parametrize("note", ["pas de budget cette année", "moins de stress", "pas de formation prévue"])
def test_a_complaint_is_none(note):
    assert point(f"Agathe : {note}") is None


@pytest.mark.parametrize("note", ["rappeler mardi", "envoyer mes plans", "lui montrer mon carnet", "partir en juin"])
def test_an_errand_is_no_point(note):
    assert point(f"Agathe : {note}") is None


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("le chef doit rien jeter", "le chef ne doit rien jeter"),
        ("la cuisine ferme jamais", "la cuisine ne ferme jamais"),
        ("Agathe travaille jamais seule", "vous ne travaillez jamais seule"),
        ("le chef ne jette rien", "le chef ne jette rien"),
    ],
)
def test_what_is_denied_has_its_ne(note, said):
    assert told(note) in {said, None}


def test_what_is_given_has_to_be_named():
    assert told("Agathe explique toujours au client") is None
    assert told("Agathe explique toujours le devis au client") == "vous expliquez toujours le devis au client"
    assert lacks_object("vous montrez en atelier") == "montrez"
    assert not lacks_object("vous proposez aux clients de choisir")
    assert advice("elle explique toujours au client") == OBJECT.format(word="explique")
    assert advice("Word remplacé par Excel") == IN_STEAD.format(word="remplacé")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("forge au gaz", "la forge au gaz"),
        ("saisie des devis", "la saisie des devis"),
        ("service du matin et du midi", "le service du matin et du midi"),
        ("harnais de sécurité obligatoire", "le harnais de sécurité est obligatoire"),
        ("tenue fournie", "la tenue est fournie"),
        ("outils fourni", None),
        ("vélos cargo électriques", "les vélos cargo électriques"),
        ("la saison de mai à octobre", "la saison de mai à octobre"),
        ("les décors du XVIIIe siècle", "les décors du XVIIIe siècle"),
        ("portail et grille de jardin", "le portail et la grille de jardin"),
        ("relecture croisée avant tout envoi", "la relecture croisée avant tout envoi"),
        ("le bureau partagé trois jours par semaine", "le bureau partagé trois jours par semaine"),
        ("la scie remise en service en mai", "la scie remise en service en mai"),
        ("Agathe : dialogue constant avec les maires", "le dialogue constant avec les maires"),
    ],
)
def test_a_bare_thing_gets_its_article(note, said):
    assert told(note) == said


def test_litigation_draws_by_its_handling():
    assert FRENCH.drawn(FRENCH.read("les litiges", READER)).text == "la gestion des litiges"


def test_a_third_thing_is_told_and_a_point_is():
    notes = ("la taille des oliviers", "Dana : ne jamais couper la parole", "les visites du samedi")
    case = case_of(
        Debrief(interview="i1", highlights=tuple(Highlight(topic=note) for note in notes)), people=(NAMES[0],)
    )
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    draft = compose(PROPOSAL, case, now=ENDED + timedelta(hours=2))
    assert draft.left_out == ()
    assert "la taille des oliviers" in draft.body
    assert "ne jamais couper la parole." in draft.body
    assert "les visites du samedi" in draft.body


def test_a_verb_with_its_accents_is_no_participle():
    assert is_other_form("modélise", "modélisé")
    assert not is_other_form("equipe", "équipe")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("astreinte 1 week end par mois", "astreinte un week-end par mois"),
        ("dire merci a chaque client", "dire merci à chaque client"),
        ("fermeture a 2h du mat", "fermeture à 2h du matin"),
        ("clients d'affaire", "clients d'affaires"),
    ],
)
def test_what_is_typed_in_haste_is_put_right(typed, right):
    assert spelt(typed) == right
