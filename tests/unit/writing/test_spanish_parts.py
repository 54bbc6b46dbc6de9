"""Spanish notes of more than one part: what was noted of a topic, what is spliced to it, and what does not agree."""

import pytest
from debriefs import case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import KEPT, KEPT_FOR, PARTLY
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.beside import beside
from afterword.core.writing.want_of_room import THIRD
from small_forms import lexicon

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def both(note):
    return tuple(said and said.text for said in beside(note, "", HEARING))


def read(note):
    said = SPANISH.read(note, HEARING)
    return said.text.replace("ella_", "usted") if said else ""


def composed(*notes):
    highlights = tuple(Highlight(topic=note, person="p0") for note in notes)
    case = case_of(Debrief(interview="i1", highlights=highlights), employer=Employer(name="Acme", country="ES"))
    draft = compose(PROPOSAL, case, now=case.interviews[0].end, seed="es")
    return draft.body, {one.note: one.why for one in draft.left_out}


@pytest.mark.parametrize(
    ("note", "topic", "detail"),
    [
        ("guardias: una semana al mes", "las guardias", "una semana al mes"),
        ("el protocolo de contraste: doble comprobación", "el protocolo de contraste", "doble comprobación"),
        ("el depósito: humedad constante del 50 %", "el depósito", "humedad constante del 50 %"),
        ("papel japonés: lo traen de Kioto", "el papel japonés", "lo traen de Kioto"),
        ("la formación: dura seis semanas", "la formación", "dura seis semanas"),
        ("plan de rodaje: nueve semanas", "el plan de rodaje", "nueve semanas"),
        ("el portal del vecino: lanzado en mayo", "el portal del vecino, lanzado en mayo", None),
        ("Instrumentos: donados por vecinos", "los instrumentos, donados por vecinos", None),
        ("página web nueva: la lleva una agencia", "la página web nueva", "la lleva una agencia"),
        ("Dana: el consentimiento, le parece clave", "a usted le parece clave el consentimiento", None),
        ("Guardias: una semana al mes", "las guardias", "una semana al mes"),
        ("Lucas: una semana al mes", None, None),
        ("Dana: la prevención en niños, le encanta", "a usted le encanta la prevención en niños", None),
        ("Dana: 20 años en turismo", None, None),
    ],
)
def test_what_stands_before_a_colon_is_the_topic_of_what_stands_behind(note, topic, detail):
    assert both(note) == (topic, detail)


def test_a_topic_with_its_detail_is_told_whole_and_alone_it_is_told_as_a_part():
    body, left = composed("guardias: una semana al mes")
    assert "una semana al mes" in body
    assert left == {}
    body, left = composed("guardias: quién sabe cuántas")
    assert "las guardias" in body
    assert left == {"guardias: quién sabe cuántas": PARTLY.format(example="En marzo se abren dos salas.")}
    _, left = composed("el taller", "el patio", "el huerto", "guardias: una semana al mes")
    assert left == {"guardias: una semana al mes": THIRD[3]}


def test_what_is_spliced_to_a_thing_or_a_clause_is_left_behind():
    table = {
        "corte de pescado, me enseñaron la técnica": "el corte de pescado",
        "cuadrillas propias, nada subcontratado": "las cuadrillas propias",
        "su cambio de ERP, terminado en septiembre": "su cambio de ERP, terminado en septiembre",
        "lleva la tutoría de segundo, muy contenta": "usted lleva la tutoría de segundo",
        "salen a las 6, en verano abren antes": "",
        "formación interna, poca": "",
        "formación interna, nada": "",
    }
    assert {note: read(note) for note in table} == table


@pytest.mark.parametrize(
    "note",
    [
        "el equipo de la tarde son 6",
        "los clientes tiene cita",
        "el programa es gestiona",
        "me enseñó el laboratorio el socio",
        "me explicó la encargada el proceso",
        "me contó Marta que hay turnos",
        "la app asigna los viajes no hay parada",
        "hacen deploy los martes nunca los viernes",
        "las guardias solo los farmacéuticos",
        "pago por prenda o por día según",
        "el obrador esta cortado",
    ],
)
def test_words_that_do_not_belong_together_are_not_said(note):
    assert read(note) in {"", note.replace("esta", "está")}


def test_a_clause_whose_words_agree_is_said():
    table = {
        "la mayoría son de Sevilla": "la mayoría son de Sevilla",
        "el taller es chico pero ordenado": "el taller es chico pero ordenado",
        "dos ensayos de fase III en oncología": "los dos ensayos de fase III en oncología",
        "los martes cierra la cocina": "los martes cierra la cocina",
        "los turnos los hace la encargada": "los turnos los hace la encargada",
        "me enseñó la nave y el taller": "usted me enseñó la nave y el taller",
        "dicen que los turnos son fijos": "dicen que los turnos son fijos",
        "la planta esta recien reformada": "la planta está recién reformada",
        "el turno esta semana es de noche": "el turno esta semana es de noche",
    }
    assert {note: read(note) for note in table} == table


def test_letters_of_a_thumb_are_written_out_and_names_of_a_letter_stay():
    table = {
        "visitas a 60 granjas d la zona": "visitas a 60 granjas de la zona",
        "fotos d el taller": "fotos del taller",
        "40 x turno": "40 por turno",
        "placas de 3 x 2": "placas de 3 x 2",
        "falta de vitamina d en niños": "falta de vitamina d en niños",
        "permiso d y tarjeta": "permiso d y tarjeta",
        "carnet d manipulador": "carnet de manipulador",
        "guardia 1 d cada 4 semanas": "guardia 1 de cada 4 semanas",
        "turnos rotativos c/ semana": "turnos rotativos cada semana",
        "lonja de santa pola": "lonja de Santa Pola",
        "la semana santa": "la Semana Santa",
        "tengo matricula de motorista": "tengo matrícula de motorista",
        "se matricula en mayo": "se matricula en mayo",
        "la auditoria de ford": "la auditoría de Ford",
        "planos del siglo xix": "planos del siglo XIX",
        "el genero llega segun pedido": "el género llega según pedido",
        "los papas de puebla y las papas fritas": "los papás de Puebla y las papas fritas",
    }
    assert {note: SPANISH.in_haste(note) for note in table} == table


def test_years_of_what_one_has_done_stand_where_they_belong():
    table = {
        "tengo experiencia en residencias 4 años": "tengo 4 años de experiencia en residencias",
        "vendí pólizas de vida 3 años": "vendí pólizas de vida durante 3 años",
        "llevé 300 nóminas al mes": "llevé 300 nóminas al mes",
    }
    assert {note: SPANISH.own(note, HEARING).text for note in table} == table


def test_a_measure_gets_no_word_where_it_says_how_often():
    assert read("turnos 12 h") == "los turnos de 12 horas"
    assert read("salidas a pueblos 2 días por semana") == ""


def test_a_question_typed_with_both_its_marks_and_its_accent_is_trusted():
    assert SPANISH.asked("¿cuántas categorías baraja cada comprador?", HEARING).kind is Kind.QUESTION
    assert SPANISH.asked("cuantas categorias baraja cada comprador?", HEARING) is None
    for spoken_to in ("dais formación en patronaje?", "¿disteis el curso en mayo?", "estabais contentos?"):
        assert SPANISH.asked(spoken_to, HEARING) is None
    assert SPANISH.asked("¿cuántas categorías barajáis en el equipo?", HEARING) is None


def test_what_the_reader_did_gets_its_accent_and_what_happens_is_a_clause():
    table = {
        "dana jugo en el Central": "usted jugó en el Central",
        "Dana fundo el club": "usted fundó el club",
        "el horno se enciende una vez al mes": "el horno se enciende una vez al mes",
        "dana lleva 12 años en la tienda": "",
        "dana lleva quince años en la tienda": "",
        "bim nivel 2": "BIM nivel 2",
        "fondo local digitalizado": "el fondo local digitalizado",
        "patrones a mano nada de ordenador": "",
    }
    assert {note: read(note) for note in table} == table


def test_cold_stores_and_stock_are_no_judgement():
    for note in ("su certificación en cadena de frío", "la rotación de inventario", "las cámaras de frío industrial"):
        assert composed(note)[1] == {}
    assert composed("la jefa un poco fría")[1] == {"la jefa un poco fría": KEPT_FOR.format(words="fría")}


def test_about_is_not_said_twice_in_one_breath():
    assert SPANISH.finished("lo que hablamos sobre el puente sobre el río.", "ES") == (
        "lo que hablamos del puente sobre el río."
    )


def test_that_something_is_so_stands_without_a_colon_where_it_is_told_of_somebody():
    table = {
        "que todos se conocen por el nombre": "que todos se conocen por el nombre",
        "que los residentes saludaban a todos": "que los residentes saludaban a todos",
        "que los conductores lo saludaban": "",
        "que firmen todos": "",
        "que tengan tiempo": "",
    }
    assert {note: read(note) for note in table} == table


def test_what_was_spoken_of_has_its_of():
    table = {
        "el indicador que hablamos": "el indicador del que hablamos",
        "la ficha de la que hablamos": "la ficha de la que hablamos",
        "el plano del que hablamos": "el plano del que hablamos",
    }
    assert {note: SPANISH.pledge(note, HEARING) for note in table} == table


def test_how_often_and_how_much_are_asked_whole():
    table = {
        "cada cuanto renuevan llantas?": "¿cada cuánto renuevan llantas?",
        "cuanto publico suele venir": "¿cuánto público suele venir?",
    }
    assert {note: SPANISH.asked(note, HEARING).text for note in table} == table


def test_what_is_paid_and_what_somebody_is_like_is_no_topic_of_thanks():
    for note in (
        "el topógrafo es joven pero sabe",
        "la encargada es muy exigente",
        "comisiones desde el primer mes",
        "las nóminas salen el 28",
        "propinas a repartir",
    ):
        _, left = composed(note)
        assert left[note].startswith(KEPT[:-1])


def test_what_to_write_instead_is_said_of_each_kind_of_note():
    told = {
        "el jefe de taller mola": "“mola” is talk among friends",
        "así no te aburres": "“te” speaks to somebody",
        "turnos 4x2 rotativos": "“4x2” is short for something",
        "salidas a pueblos 2 días por semana": "before “2”",
        "ventas, almacén quién sabe": "more than one thought",
        "q método de trabajo?": "no whole question",
        "coches eléctricos todos": "its article",
        "fue su primer cliente": "the note does not tell",
        "Empezó como topógrafo": "the note does not tell",
        "pasar de PHP a Go": "Name it",
        "Carmen lleva la sala": "somebody else",
        "pacientes de 45 minutos, no 20": "a reproach",
        "bajo/alto rendimiento": "Write that word",
    }
    assert {note: why in advice(note) for note, why in told.items()} == dict.fromkeys(told, True)


def test_a_stray_umlaut_of_a_list_is_no_spelling():
    words = lexicon("es", "segün:900 vergüenza:800 según:100")
    assert words.as_written("segun") == "según"
    assert words.as_written("verguenza") == "vergüenza"


def test_behind_a_front_that_ends_in_a_vowel_an_r_is_doubled():
    words = lexicon("es", "rojo:900 regional:100")
    assert words.knows("infrarrojo")
    assert words.knows("interregional")
    assert not words.knows("infrarojo")
