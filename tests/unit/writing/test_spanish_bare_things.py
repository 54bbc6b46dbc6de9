"""Spanish things without their article, which is supplied where the gender is known; how much there is, is not said."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.accents import accented
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.nouns import article_of
from afterword.core.writing.tongues.spanish.trade_nouns import HERS, HIS

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))

GIVEN = {
    "trabajo por proyectos en tercer ciclo": "el trabajo por proyectos en tercer ciclo",
    "modelado BIM desde la licitación": "el modelado BIM desde la licitación",
    "casos de medicina felina": "los casos de medicina felina",
    "formación cada 2 meses con la marca": "la formación cada 2 meses con la marca",
    "riego con agua reciclada": "el riego con agua reciclada",
    "poda en altura": "la poda en altura",
    "montacargas eléctrico": "el montacargas eléctrico",
    "tubería de acero inox": "la tubería de acero inoxidable",
    "planchado a mano": "el planchado a mano",
    "cosecha en septiembre": "la cosecha en septiembre",
    "suelo pélvico y postparto": "el suelo pélvico y el postparto",
    "apertura y cierre del edificio": "la apertura y el cierre del edificio",
    "trato cercano y familiar": "el trato cercano y familiar",
    "reunión los lunes": "la reunión de los lunes",
    "el inventario cíclico los viernes": "el inventario cíclico de los viernes",
    "las reuniones todas las semanas": "las reuniones de todas las semanas",
    "la auditoría el martes": "la auditoría del martes",
    "el cable de alta tensión": "el cable de alta tensión",
    "yoga para mayores": "el yoga para mayores",
    "doble acristalamiento en fachadas": "el doble acristalamiento en fachadas",
    "nueva aula de informática": "la nueva aula de informática",
    "primeras visitas con tutor": "las primeras visitas con tutor",
    "buen trato al cliente": "el buen trato al cliente",
    "atención a vecinos y proveedores": "la atención a vecinos y proveedores",
    "reuniones con neurología cada quince días": "las reuniones con neurología cada quince días",
    "piscina climatizada todo el año": "la piscina climatizada todo el año",
    "campaña de renta con cita previa": "la campaña de renta con cita previa",
    "reunión de comité el primer lunes": "la reunión de comité del primer lunes",
    "lista de espera de un año": "la lista de espera de un año",
    "grupos de la tercera edad": "los grupos de la tercera edad",
    "zona centro peatonal": "la zona centro peatonal",
    "formación en igualdad obligatoria": "la formación en igualdad obligatoria",
    "descansos de 5 min por hora": "los descansos de 5 minutos por hora",
    "variante de la n-340": "la variante de la N-340",
    "relojeria suiza": "la relojería suiza",
    "licencia clase d": "la licencia clase D",
    "soldadura bajo norma ISO": "la soldadura bajo norma ISO",
}


@pytest.mark.parametrize("note", GIVEN)
def test_a_thing_gets_the_article_of_its_gender(note):
    said = SPANISH.read(SPANISH.in_haste(note), HEARING)
    assert said is not None
    assert said.text == GIVEN[note]
    assert said.kind in {Kind.OBJECT, Kind.NOUN}


@pytest.mark.parametrize("word", ["ratio", "ratios", "radio", "armazón"])
def test_where_both_articles_are_used_none_is_guessed(word):
    assert article_of(word) == ""


def test_what_lifts_or_washes_many_is_one_thing():
    assert article_of("lavavajillas") == "el"
    assert SPANISH.read("montacargas eléctricos", HEARING) is None


@pytest.mark.parametrize(
    "note",
    ["dibuja en tinta", "suelda en altura", "colabora con colegios", "formación en sala y"],
)
def test_what_may_be_a_verb_or_is_cut_gets_no_article(note):
    said = SPANISH.read(note, HEARING)
    assert said is None or not said.text.startswith(("el ", "la "))


LOADS = (
    "14 habitaciones por turno",
    "20 llamadas por hora",
    "varios turnos de noche",
    "muchas novias en verano",
    "3 turnos rotativos",
    "las 40 camas por enfermera",
    "mucho papeleo",
    "40 minutos por paciente",
    "pocas alumnas por grupo",
    "60 paquetes diarios",
    "limpian 14 habitaciones por turno",
)


@pytest.mark.parametrize("note", LOADS)
def test_how_much_work_there_is_stands_in_no_warm_sentence(note):
    assert SPANISH.read(note, HEARING) is None
    assert "without its number" in advice(note)


@pytest.mark.parametrize(
    "note",
    [
        "dos ensayos de fase III en oncología",
        "las habitaciones por turno",
        "las novias en verano",
        "tres sedes en Chile",
    ],
)
def test_a_count_of_what_they_have_is_said(note):
    assert SPANISH.read(note, HEARING) is not None


def test_a_promise_is_named_though_its_thing_has_an_adjective_in_front():
    for note in ("mandarle el certificado d alta tension", "el certificado de alta tensión"):
        assert SPANISH.pledge(SPANISH.in_haste(note), HEARING) == "el certificado de alta tensión"


ONE_IN_S = {"análisis", "autobús", "pilates", "campus", "gas", "compás"}


def test_each_noun_of_the_lists_is_one_thing():
    assert {word for word in HIS | HERS if word.endswith("s")} <= ONE_IN_S
    assert HIS.isdisjoint(HERS)
    assert {article_of(word) for word in HIS} == {"el"}
    assert {article_of(word) for word in HERS - {"agua"}} == {"la"}


def test_a_day_stands_at_its_thing_and_not_at_a_place_behind_it():
    table = {
        "tueste en el local los martes": "el tueste de los martes en el local",
        "la cata con el enólogo los viernes": "la cata de los viernes con el enólogo",
        "montaje el día antes": "el montaje del día antes",
        "clases de francés gratis los jueves": "las clases de francés gratis de los jueves",
    }
    assert {note: SPANISH.read(note, HEARING).text for note in table} == table


def test_accents_of_trades_stand_where_they_are_spoken():
    table = {
        "geologa": "geóloga",
        "agronomo": "agrónomo",
        "osteopata": "osteópata",
        "terapeutica": "terapéutica",
        "nautico": "náutico",
        "barricas": "barricas",
        "homologo": "homologo",
        "ignifugas": "ignífugas",
        "carnivoros": "carnívoros",
        "buenisima": "buenísima",
    }
    assert {word: accented(word) for word in table} == table


@pytest.mark.parametrize(
    "note", ["Carmen lleva la sala", "Juan viene de Bilbao", "gluten cero en la carta", "buena taller"]
)
def test_a_name_or_a_thing_that_ends_like_a_verb_is_no_sentence(note):
    said = SPANISH.read(note, HEARING)
    assert said is None or said.kind is not Kind.SENTENCE
