"""French and Spanish notes: what hangs on a topic stands behind it in one sentence, and two clauses become one."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of
from test_topics_joined_abroad import PROPOSAL, SEEDS, written

from afterword.core.facts.case import Employer
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.words import Language
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind

FRENCH, SPANISH = TONGUES[Language.FRENCH], TONGUES[Language.SPANISH]
THEIRS = Hearing(names=("Anne Delorme", "Anne"))


def texts(tongue, topic, detail=""):
    return tuple(one and one.text for one in tongue.beside(topic, detail, THEIRS))


@pytest.mark.parametrize(
    ("topic", "detail", "hung"),
    [
        ("le télétravail", "deux jours par semaine", "à raison de deux jours par semaine"),
        ("les astreintes", "une semaine sur six", "à raison d'une semaine sur six"),
        ("les gardes du week-end", "une sur quatre", "une sur quatre"),
        ("les classes", "31 élèves par classe, niveaux très différents", None),
        ("la traite du matin", "4 h 30, 80 vaches", "à 4 h 30, avec 80 vaches"),
        ("les commandes", "presque tous les samedis de mai à septembre", "presque tous les samedis de mai à septembre"),
        ("escaliers sur mesure", "40 par an, tous dessinés à la main", "40 par an, tous dessinés à la main"),
    ],
)
def test_how_many_and_how_often_hang_on_a_french_topic(topic, detail, hung):
    said = FRENCH.beside(topic, detail, THEIRS)[1]
    assert said.kind is Kind.HUNG
    assert said.text == (hung or "avec 31 élèves par classe et des niveaux très différents")


@pytest.mark.parametrize(
    ("topic", "detail", "hung"),
    [
        ("las guardias", "una semana de cada seis", "una semana de cada seis"),
        ("las clases", "31 alumnos por clase, niveles muy distintos", None),
        ("la formación", "dos semanas en Soria y seis meses con un compañero", None),
        ("ordeño de la mañana", "4.30, 80 vacas", "a las 4.30, con 80 vacas"),
        ("los expedientes", "sobre todo autónomos", "sobre todo autónomos"),
    ],
)
def test_how_many_and_how_often_hang_on_a_spanish_topic(topic, detail, hung):
    said = SPANISH.beside(topic, detail, THEIRS)[1]
    assert said.kind is Kind.HUNG
    with_them = "con 31 alumnos por clase y niveles muy distintos" if "31" in detail else detail
    assert said.text == (hung or with_them)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_hangs_on_a_topic_stands_behind_no_colon(seed):
    french = written(Language.FRENCH, ("le télétravail", "deux jours par semaine"), seed=seed)
    assert "le télétravail, à raison de deux jours par semaine." in french
    spanish = written(Language.SPANISH, ("las guardias", "una semana de cada seis"), seed=seed)
    assert "las guardias, una semana de cada seis." in spanish


@pytest.mark.parametrize(
    ("tongue", "topic", "detail", "said"),
    [
        (
            FRENCH,
            "la migration",
            "ils hésitent encore, Anne préfère y aller par étapes",
            ("la migration", "vous hésitez encore et que vous préférez y aller par étapes"),
        ),
        (
            FRENCH,
            "le nouveau four",
            "arrivé en octobre, personne n'est encore formé",
            ("le nouveau four, arrivé en octobre,~", "personne n'est encore formé"),
        ),
        (
            SPANISH,
            "la cartera de Soria",
            "el gestor se fue en mayo, 140 clientes sin interlocutor",
            ("la cartera de Soria", "el gestor se fue en mayo y que hay 140 clientes sin interlocutor"),
        ),
        (
            SPANISH,
            "el traslado a Bilbao",
            "previsto para marzo, todo por organizar",
            ("el traslado a Bilbao, previsto para marzo y con todo por organizar", None),
        ),
    ],
)
def test_two_clauses_that_a_comma_parts_are_said_as_one(tongue, topic, detail, said):
    assert texts(tongue, topic, detail) == said


@pytest.mark.parametrize(
    ("tongue", "note", "said"),
    [
        (
            FRENCH,
            "pièces pour l'aéro, tolérance au centième",
            ("les pièces pour l'aéro et la tolérance au centième", None),
        ),
        (FRENCH, "accueil : un parrain pendant 3 mois", ("l'accueil", "avec un parrain pendant 3 mois")),
        (
            FRENCH,
            "paniers livrés le vendredi dans six villages",
            ("les paniers livrés le vendredi dans six villages", None),
        ),
        (
            FRENCH,
            "le logiciel, arrivé en mai, est bien accepté",
            ("le logiciel, arrivé en mai,~", "il est bien accepté"),
        ),
        (FRENCH, "banque de 300 mesures, classée depuis peu", ("la banque de 300 mesures, classée depuis peu,~", None)),
        (FRENCH, "tout le fromage part sur les marchés", ("tout le fromage part sur les marchés", None)),
        (FRENCH, "Anne : chacun présente ses résultats", ("chacun présente ses résultats", None)),
        (
            FRENCH,
            "Anne : important que les parents viennent dans l'école",
            ("il est important pour vous que les parents viennent dans l'école", None),
        ),
        (FRENCH, "Anne a deux chiens qu'elle a dressés elle-même", None),
        (SPANISH, "pasando al cuaderno electrónico", ("están pasando al cuaderno electrónico", None)),
        (
            SPANISH,
            "Anne tiene dos perros que adiestró ella misma",
            ("usted tiene dos perros que adiestró usted misma", None),
        ),
        (
            SPANISH,
            "Anne: importante que las familias vengan",
            ("para usted es importante que las familias vengan", None),
        ),
        (
            SPANISH,
            "encargos de bodas casi todos los sábados",
            ("los encargos de bodas", "casi todos los sábados"),
        ),
    ],
)
def test_a_note_in_haste_is_said_whole(tongue, note, said):
    told = texts(tongue, note)
    assert told == said if said else told[0]


def test_what_all_of_them_have_is_not_the_readers():
    assert texts(FRENCH, "Anne connaît tous les clients par leur nom")[0].endswith("tous les clients par leur nom")


def test_a_note_that_stands_in_its_parts_is_not_said_to_be_left_out():
    noted = Debrief(
        interview="i1",
        highlights=(Highlight(topic="las clases", detail="31 alumnos por clase, niveles muy distintos", person="p0"),),
    )
    case = case_of(noted, people=("Dana Ruiz",), employer=Employer(name="Acme", country="ES"))
    case = replace(case, applications=tuple(replace(one, language=Language.SPANISH) for one in case.applications))
    assert compose(PROPOSAL, case, now=ENDED + timedelta(hours=2), seed="s").left_out == ()


def test_what_a_card_does_is_not_said_of_its_reader():
    assert texts(FRENCH, "la carte d'hiver", "elle change toutes les cinq semaines")[1].startswith("elle change")


def test_what_somebody_did_for_long_is_no_thing():
    assert texts(SPANISH, "cierre mensual", "Anne comentó que prefería cerrar el día 3")[1] is None


def test_what_is_done_without_stopping_a_service_is_added_as_it_was_typed():
    assert SPANISH.own("Migré una base de datos sin parar el servicio", THEIRS).own
