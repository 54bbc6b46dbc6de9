"""What a thumb types in Spanish right after a talk: written out where it means one thing alone, left out where not."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import KEPT, KEPT_FOR, STRUCK, UNSURE
from afterword.core.writing.speller import UNKNOWN
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.tact import tact_of
from small_forms import lexicon

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def read(note):
    said = SPANISH.read(note, HEARING)
    return said.text.replace("ella_", "usted") if said else ""


def own(note):
    said = SPANISH.own(SPANISH.unsaid(note), HEARING)
    return said.text if said else ""


def asked(note):
    said = SPANISH.asked(note, HEARING)
    return said.text if said else ""


READ = {
    "la maquina q compraron": "la máquina que compraron",
    "los recorridos en bici x el centro": "los recorridos en bici por el centro",
    "el sistema de dosificacion pa las residencias": "el sistema de dosificación para las residencias",
    "los rayos x portátiles": "los rayos X portátiles",
    "el turno partido y los findes": "el turno partido y los fines de semana",
    "me explico q cada gestor lleva 70 familias": "usted me explicó que cada gestor lleva 70 familias",
    "dana me conto que trabajan con imprentas": "usted me contó que trabajan con imprentas",
    "la cocina abierta al publico": "la cocina abierta al público",
    "el torno haas": "el torno Haas",
    "la normativa de adr": "la normativa de ADR",
    "la uci pediatrica, me hace mucha ilu": "la UCI pediátrica",
    "supervision semanal en equipo, le parece clave": "la supervisión semanal en equipo",
    "la ruta de la sierra, unos 60 paquetes": "la ruta de la sierra",
    "paseos por la mañana con medicacion": "los paseos por la mañana con medicación",
    "el despacho de valencia": "el despacho de Valencia",
    "los cursos para empresas, grupos de 6": "los cursos para empresas",
    "la gira de verano, 40 bolos": "la gira de verano",
    "el parque, la huerta y el lago": "el parque, la huerta y el lago",
    "explico q rotan de cliente cada 3 años": "usted explicó que rotan de cliente cada 3 años",
}


@pytest.mark.parametrize("note", READ)
def test_what_is_short_for_one_thing_alone_is_written_out(note):
    assert read(note) == READ[note]


@pytest.mark.parametrize(
    "note",
    [
        "dos meses con tutora, luego vas sola",
        "la marca tiene un tono super cercano",
        "el equipo es re joven",
        "homologado en 6g",
        "el titulo de buceo b1e",
        "lo exigen en todas las licitaciones",
        "vitamina k y anticoagulantes",
        "dijo q si hay q llegar antes",
    ],
)
def test_what_is_said_among_friends_or_spelt_by_halves_is_not_said(note):
    assert read(note) == ""


def test_what_the_candidate_did_gets_its_accent_where_it_can_be_nothing_else():
    table = {
        "acabe el curso de disfagia": "acabé el curso de disfagia",
        "trabaje 2 años en anestesia": "trabajé 2 años en anestesia",
        "trabaje de camarera en Vigo": "trabajé de camarera en Vigo",
        "busque las piezas": "busqué las piezas",
        "hice el master": "hice el máster",
        "estuve dos temporadas en Donosti": "estuve dos temporadas en Donosti",
        "se leer planos": "sé leer planos",
        "se me olvido decir q tengo el b2 de ingles": "tengo el B2 de inglés",
        "hablo frances y un poco de italiano": "hablo francés y un poco de italiano",
        "clase una vez al mes": "clase una vez al mes",
    }
    assert {note: own(note) for note in table} == table


def test_what_they_do_is_left_as_it_is():
    notes = ("tiene 40 camas en planta", "exige un título", "por eso cambian de programa", "el chile de la salsa")
    assert [note for note in notes if read(note) not in {"", note} or own(note) not in {"", note}] == []
    assert SPANISH.pledge("el formulario que pide", HEARING) == "el formulario que pide"


def test_a_thing_of_which_something_is_said_gets_no_frame_of_a_thing():
    assert SPANISH.read("el programa q usan es opera", HEARING) is None
    assert SPANISH.read("el programa q usan", HEARING).kind is Kind.OBJECT


def test_what_they_choose_is_asked_with_its_accent():
    table = {
        "como deciden que va en cada sprint": "¿cómo deciden qué va en cada sprint?",
        "como eligen q libros se compran": "¿cómo eligen qué libros se compran?",
        "cuanta gente hay de guardia x la noche": "¿cuánta gente hay de guardia por la noche?",
        "xq cambian de programa": "¿por qué cambian de programa?",
        "los domingos quien esta": "",
        "se hace formacion de aparatologia": "¿se hace formación de aparatología?",
    }
    assert {note: asked(note) for note in table} == table


def test_a_promise_is_named_however_it_was_typed():
    table = {
        "le mando copia del carnet": "la copia del carnet",
        "le paso el informe de lectura": "el informe de lectura",
        "pasarte mi lista de mantras": "mi lista de mantras",
        "mandar el articulo q comentamos": "el artículo que comentamos",
        "mandarle la sentencia q comente": "la sentencia que comenté",
        "el cv en ingles": "el CV en inglés",
        "llevar el certificado": "",
    }
    assert {note: SPANISH.pledge(note, HEARING) for note in table} == table


@pytest.mark.parametrize(
    "note",
    [
        "el carnet de baja tensión",
        "la rotación por especialidades",
        "las clases de embarazadas",
        "aprender Revit en serio",
        "experiencia con demencia",
    ],
)
def test_a_trade_has_words_that_are_no_secret(note):
    assert not tact_of(SPANISH).private(note)


@pytest.mark.parametrize("note", ["está de baja", "la rotación es alta", "está embarazada", "la jefa, muy seria"])
def test_and_the_same_words_may_be_one(note):
    assert tact_of(SPANISH).private(note)


@pytest.mark.parametrize("note", ["cierre de mes en 5 dias", "carnet b y c", "cuantos coches entran x semana"])
def test_a_note_without_accents_is_spanish_all_the_same(note):
    assert is_said_in(SPANISH, note)


def test_a_secretary_is_no_office():
    assert [*SPANISH.faults.slips("la secretaria médica")] == []


class Lists:
    """The lists of two languages, of a few words."""

    def __init__(self):
        words = "los las ojeras del mesa calma luz sin taller obra pasar hojas "
        words += "calidad datos que con equipo noche tienen hojas sueltas mil puente sobre"
        self.lists = {"es": lexicon("es", _often(words)), "en": lexicon("en", _often("design system"))}

    def of(self, language):
        return self.lists.get(language)


def _often(words):
    return " ".join(f"{word}:900" for word in words.split())


def composed(*highlights, struck=""):
    case = case_of(
        Debrief(interview="i1", highlights=highlights, struck=struck),
        people=("Dana Ruiz",),
        employer=Employer(name="Acme", country="ES", tz="Europe/Madrid"),
        applications=(Application(id="a1", role="Encofrador", language=Language.SPANISH),),
    )
    draft = compose(PROPOSAL, case, now=ENDED + timedelta(hours=3), words=Lists())
    return draft.body, {one.note: one.why for one in draft.left_out}


def test_a_word_that_no_list_knows_is_set_aside_and_told():
    body, left = composed(Highlight(topic="el puente sobre el biobio", person="p0"))
    assert "biobio" not in body
    assert left == {"el puente sobre el biobio": (UNKNOWN.format(word="biobio"))}


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("el puente sobre el Biobío", "el puente sobre el Biobío"),
        ("el design system", "el design system"),
        ("el equipo con haas", "el equipo con Haas"),
    ],
)
def test_a_name_with_its_capital_and_words_of_a_trade_are_said(note, said):
    body, left = composed(Highlight(topic=note, person="p0"))
    assert said in body
    assert left == {}


def test_a_private_remark_takes_its_topic_with_it_however_it_is_spelt():
    about = Highlight(topic="la calidad de los datos", detail="tienen mil hojas sueltas jajaja", person="p0")
    body, left = composed(about, Highlight(topic="el taller", person="p0"))
    assert "calidad" not in body
    assert set(left.values()) == {KEPT, KEPT_FOR.format(words="jajaja")}


def test_what_struck_them_may_be_a_thing_and_what_cannot_be_said_is_not_for_want_of_room():
    body, left = composed(struck="la calma del taller")
    assert "en la calma del taller." in body or "además la calma del taller." in body
    assert left == {}
    for note in ("las ojeras del equipo", "el taller sin luz", "la mesa del equipo"):
        body, left = composed(struck=note)
        assert note not in body
        assert left == {note: STRUCK}
    _, left = composed(struck="tienen mil hojas sueltas")
    assert left == {"tienen mil hojas sueltas": f"{UNSURE} {advice('tienen mil hojas sueltas')}"}


def test_how_often_is_no_time_for_which_one_did_a_thing():
    assert own("explico q rotan de cliente cada 3 años") == "usted explicó que rotan de cliente cada 3 años"
    assert own("cuentacuentos 3 años") == ""


def test_what_could_never_be_a_subject_is_not_left_out_for_want_of_room():
    _, left = composed(Highlight(topic="pasar de hojas a datos", person="p0"))
    assert left == {"pasar de hojas a datos": f"{UNSURE} {advice('pasar de hojas a datos')}"}
