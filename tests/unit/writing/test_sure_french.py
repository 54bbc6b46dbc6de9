"""French notes of a telephone: what is not surely whole and well spelt is said by no sentence."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.tact import tact_of

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
        ("lequipe du matin", "cest le chef qui décide", "elle veut kkn de calme", "le deploiement du vendredi"),
        ("l'équipe a la bonne ambiance", "la projet de rénovation", "les commande du soir"),
        ("elle a recruter deux soudeurs", "il peut formé les apprentis"),
        ("elle dit que le plus dur c'est le logement", "il dit qu'un bon café c'est 80 % d'eau"),
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
    added = ("j'ai deja fait une migration", "jsuis dispo en janvier", "bossé 2 ans à Lyon")
    assert told(added, FRENCH.own) == []
    assert told(("y a t il une periode de passation", "c koi le rythme"), FRENCH.asked) == []
    assert told(("envoyer mes refs", "lettre de reco", "photos / devis"), FRENCH.pledge) == []


def test_a_detail_that_is_not_sure_leaves_its_topic():
    thing, said = FRENCH.beside("l'atelier", "cest le chef qui range mdr", HEARING)
    assert (thing and thing.text, said) == ("l'atelier", None)


@pytest.mark.parametrize(
    ("names", "note", "read"),
    [
        (("Hugo Straub", "Hugo"), "elle supervise les internes", None),
        (("Hugo Straub", "Hugo"), "il supervise les internes", "vous supervisez les internes"),
        (("M. Pastre",), "gère seule les 140 dossiers", None),
        (("Mme Ferhat",), "il cherche deux internes", None),
        (("Lee Chen", "Lee"), "elle supervise les internes", "vous supervisez les internes"),
    ],
)
def test_she_is_no_hugo(names, note, read):
    found = FRENCH.read(note, Hearing(names=names))
    assert (found.text if found else None) == read


def test_a_verb_alone_that_may_be_the_places_is_not_the_readers():
    notes = ("remplace un congé parental", "passe au numérique en mars", "change de logiciel en mai")
    assert told(notes, FRENCH.read) == []


def test_what_is_private_or_a_joke_stays_with_the_candidate():
    notes = (
        "elle connaît ma cousine", "il a repris l'atelier, privé", "on a parlé foot mdr", "m'a demandé mon âge",
        "m'a demandé si j'avais des enfants", "l'ancien chef a claqué la porte", "elle parle vite", "chut",
    )  # fmt: skip
    assert [one for one in notes if not tact_of(FRENCH).private(one)] == []
    open_ones = (
        "le secteur privé",
        "la gestion de la paie",
        "la basse tension",
        "les flux tendus",
        "pas mal d'hybrides",
    )
    assert [one for one in open_ones if tact_of(FRENCH).private(one)] == []


def test_letters_that_are_no_word_are_written_large_and_a_name_in_small_letters_is_not_guessed():
    assert [one.text for one in told(("le logiciel erp", "la tva", "la reprise sous excel"), FRENCH.read)] == [
        "le logiciel ERP", "la TVA", "la reprise sous Excel",
    ]  # fmt: skip
    assert told(("elle vient de chez criteo", "elle prépare le passage vers proxmox"), FRENCH.read) == []


def test_a_part_of_a_note_that_the_text_lost_is_told():
    noted = (Highlight(topic="elle gère deux sites", detail="", person="p0"),)
    more = (Highlight(topic="l'atelier de couture. Deux machines neuves, un atelier de broderie", person="p0"),)
    for highlights, lost in ((noted, ()), (more, ("Deux machines neuves, un atelier de broderie",))):
        case = case_of(Debrief(interview="i1", highlights=highlights), people=NAMES[:1])
        case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
        proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
        assert tuple(one.note for one in compose(proposal, case, now=ENDED + timedelta(hours=2)).left_out) == lost


def test_what_one_spoke_too_little_of_is_what_is_left_to_say():
    assert FRENCH.unsaid("j'ai trop peu parlé de mon stage à Lyon") == "mon stage à Lyon"
