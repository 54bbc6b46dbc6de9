"""What a Spanish phone note lacks: a "de", an accent, a capital; said where it is one thing alone, told where not."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.advice import advice

SPANISH = TONGUES["es"]
SEBA = Hearing(names=("Seba Araya", "Seba"), alone=True)


def read(note, hearing=SEBA):
    said = SPANISH.read(SPANISH.in_haste(note), hearing)
    return (said.text.replace("ella_", "usted"), said.kind) if said else None


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("ramos p/ casamientos", ("los ramos para casamientos", Kind.NOUN)),
        ("dashboards en power bi", ("los dashboards en Power BI", Kind.NOUN)),
        ("doble comprobación", ("la doble comprobación", Kind.OBJECT)),
        ("sebastian: le apasiona la capacitacion", ("a usted le apasiona la capacitación", Kind.SENTENCE)),
        ("sebastian me dijo q hacen mentoria", ("usted me dijo que hacen mentoría", Kind.SENTENCE)),
        ("abren otra tienda en leon", ("abren otra tienda en León", Kind.SENTENCE)),
        ("viajes a chile", ("los viajes a Chile", Kind.NOUN)),
        ("la salsa d chile", ("la salsa de chile", Kind.OBJECT)),
        ("drenaje post operatorio", ("el drenaje postoperatorio", Kind.OBJECT)),
        ("la lonja a las 5 d la mañana", ("la lonja a las 5 de la mañana", Kind.OBJECT)),
        ("cierre d mes", ("el cierre de mes", Kind.OBJECT)),
        ("red de riego", ("la red de riego", Kind.OBJECT)),
        ("hacen inventario c/ lunes", ("hacen inventario cada lunes", Kind.SENTENCE)),
        ("llamadas d clientes", ("las llamadas de clientes", Kind.NOUN)),
        ("clases en la azotea", ("las clases en la azotea", Kind.NOUN)),
        ("escaner intraoral nuevo", ("el escáner intraoral nuevo", Kind.OBJECT)),
        ("la vigilancia c/ drones", ("la vigilancia con drones", Kind.OBJECT)),
        ("salidas al mercado los jueves", ("las salidas al mercado de los jueves", Kind.NOUN)),
        ("conexiones en edificios", ("las conexiones en edificios", Kind.NOUN)),
        ("simulador d manejo nuevo", ("el simulador de manejo nuevo", Kind.OBJECT)),
        ("las auditorias d matriculas", ("las auditorías de matrículas", Kind.NOUN)),
        ("paso a la norma", ("el paso a la norma", Kind.OBJECT)),
        ("tasaciones online", ("las tasaciones online", Kind.NOUN)),
        ("sala d extraccion recien reformada", ("la sala de extracción recién reformada", Kind.OBJECT)),
        ("los traslados de larga distancia", ("los traslados de larga distancia", Kind.NOUN)),
        ("marta: le apasiona la capacitacion", None),
        ("campaña esterilizacion en colonias", None),
    ],
)
def test_a_phone_note_is_said_where_it_is_one_thing_alone(note, said):
    assert read(note) == said


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("campaña esterilización en colonias", "“campaña esterilización”"),
        ("musicoterapia 2 tardes por semana", "a sentence with its verb"),
        ("stack es Django y Vue", "before “stack”"),
        ("el supervisor me enseñó la línea 3", "“el supervisor” may be the reader"),
    ],
)
def test_what_is_left_out_is_told_with_what_to_type(note, told):
    assert told in advice(note)


def test_what_was_said_is_told_and_not_that_it_was():
    said = SPANISH.finished("Me interesó saber que usted me dijo que hacen mentoría.", "ES")
    assert said == "Me interesó saber que hacen mentoría."


def test_what_one_handles_needs_its_article():
    assert SPANISH.own("manejo cromatógrafo", SEBA) is None
    assert SPANISH.own("manejo el cromatógrafo", SEBA).text == "manejo el cromatógrafo"
