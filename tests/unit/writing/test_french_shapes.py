"""Ordinary French things by their name: with à, with a noun beside a noun, with très, and with a tail that is told."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, NAMES, case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import PARTLY_BUT
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing

FRENCH = TONGUES[Language.FRENCH]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def drafted(note):
    case = case_of(Debrief(interview="i1", highlights=(Highlight(topic=note, person="p0"),)), people=NAMES[:1])
    case = replace(case, applications=tuple(replace(one, language=Language.FRENCH) for one in case.applications))
    return compose(PROPOSAL, case, now=ENDED + timedelta(hours=2))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("les classes à faible effectif", "les classes à faible effectif"),
        ("les menus à thème", "les menus à thème"),
        ("les moules à pâtisserie neufs", "les moules à pâtisserie neufs"),
        ("les salles de classe rénovées", "les salles de classe rénovées"),
        ("l'habilitation haute tension", "l'habilitation haute tension"),
        ("les chantiers basse consommation", "les chantiers basse consommation"),
        ("le rayon jeunesse à développer", "le rayon jeunesse à développer"),
        ("la formation coloration végétale", "la formation coloration végétale"),
        ("le taux de césariennes très bas", "le taux de césariennes très bas"),
        ("une équipe très soudée", "une équipe très soudée"),
        ("les gardes partagées entre quatre", "les gardes partagées entre quatre"),
        ("l'atelier refait à neuf", "l'atelier refait à neuf"),
        ("les ponts à haubans", "les ponts à haubans"),
        ("le plateau refait l'an dernier", "le plateau refait l'an dernier"),
        ("le coin lecture tout neuf", "le coin lecture tout neuf"),
        ("des gardes 1 week end sur 3", "des gardes un week-end sur trois"),
        ("chantiers de rénovation surtout", "les chantiers de rénovation"),
        ("elle m'a parlé de la formation interne", "la formation interne"),
        ("la carte de cocktails maison", "la carte de cocktails maison"),
        ("réunion d'équipe le mardi soir", "la réunion d'équipe le mardi soir"),
        ("la réunion d'équipe le mardi soir", "la réunion d'équipe le mardi soir"),
        ("le laboratoire refait à neuf en 2024", "le laboratoire refait à neuf en 2024"),
        ("les gardes 1 weekend sur 6", "les gardes un week-end sur six"),
        ("clientèle d'affaire", "la clientèle d'affaires"),
        ("le four acheté cette année", "le four acheté cette année"),
        ("Dana : chirurgie équine depuis dix ans", "la chirurgie équine depuis dix ans"),
        ("essayer l'agroforesterie", "essayer l'agroforesterie"),
    ],
)
def test_an_ordinary_thing_is_said(note, told):
    said = FRENCH.read(note, HEARING)
    assert said is not None
    assert said.text == told
    assert said.whole is None


@pytest.mark.parametrize(
    ("note", "told", "lost"),
    [
        ("tournées régionales, retour tous les soirs", "les tournées régionales", "retour"),
        ("clientèle étrangère, surtout allemande", "la clientèle étrangère", "allemande"),
        ("équipe de 6, ts anciens", "l'équipe de 6", "anciens"),
        ("produits locaux, que du frais", "les produits locaux", "frais"),
    ],
)
def test_a_tail_is_not_glued_on_and_is_told(note, told, lost):
    draft = drafted(note)
    assert f"{told} " in draft.body.replace(".", " ")
    assert lost not in draft.body
    assert [one.why for one in draft.left_out] == [PARTLY_BUT.format(rest=note.split(", ")[1])]


@pytest.mark.parametrize(
    "note",
    [
        "l'équipe reste à former", "les salles très agité", "la salle très lumineux partout", "l'agence ferme à 18h",
        "les menus à leeds", "bonne équipe jeune", "première et davinci",
        "les tournées régionales retour tous les soirs", "le travail régional départ à 5h",
        "bureau le soir", "le taux très", "les gardes entre",
    ],
)  # fmt: skip
def test_what_is_no_thing_or_does_not_agree_is_left(note):
    said = FRENCH.read(note, HEARING)
    assert said is None or not said.is_thing or said.text != note
