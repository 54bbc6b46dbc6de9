"""French notes of a telephone: what is not surely whole and well spelt is said by no sentence."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))


def told(notes, read):
    return [found for one in notes if (found := read(one, HEARING))]


@pytest.mark.parametrize(
    "notes",
    [
        ("il est arrivé y a 3 mois, vient d'un cabinet", "vous gérez la paie, part en mars"),
        ("elle a connu mon ancienne chef haha", "l'équipe est cool", "gère trois sites mdr"),
        ("la boutique / le conseil", "le budget, les délais", "elle gère la paie/la formation"),
        ("il a repris l'atelier de son pere", "la tréso", "les refs du client", "la periode de passation"),
        ("lequipe du matin", "cest le chef qui décide", "elle veut qqun de calme", "le deploiement du vendredi"),
        ("elle cherche a recruter", "l'équipe a la bonne ambiance", "la projet de rénovation", "les commande du soir"),
        ("elle a recruter deux soudeurs", "il peut formé les apprentis", "l'équipe travaille des janvier"),
    ],
)
def test_a_note_with_a_slip_a_chat_word_or_a_second_clause_is_not_said(notes):
    assert told(notes, FRENCH.read) == []


@pytest.mark.parametrize(
    "notes",
    [
        ("elle gère la paie, la formation et le recrutement", "l'équipe a doublé en un an"),
        ("elle dirige l'atelier, dont le bureau d'études", "la reprise des stocks", "le week-end de garde"),
        ("elle m'a parlé du passage aux normes", "l'agence a un nouveau logiciel", "les chantiers de rénovation"),
    ],
)
def test_what_is_whole_is_still_said(notes):
    assert len(told(notes, FRENCH.read)) == len(notes)


def test_what_is_added_asked_or_promised_is_as_sure():
    added = ("j'ai deja fait une migration", "jsuis dispo en janvier", "psc1 a jour", "bossé 2 ans à Lyon")
    assert told(added, FRENCH.own) == []
    assert told(("y a t il une periode de passation", "c koi le rythme"), FRENCH.asked) == []
    assert told(("envoyer mes refs", "lettre de reco", "photos / devis"), FRENCH.pledge) == []


def test_a_detail_that_is_not_sure_leaves_its_topic():
    thing, said = FRENCH.beside("l'atelier", "cest le chef qui range mdr", HEARING)
    assert (thing and thing.text, said) == ("l'atelier", None)
