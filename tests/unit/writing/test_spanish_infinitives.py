"""What one does, in a Spanish note: the reader's principle, the subject of a whole sentence, or the next step."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish import hushed
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.beside import beside
from afterword.core.writing.tongues.spanish.called import with_capitals
from afterword.core.writing.tongues.spanish.notes import read

THANKS = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
HEARING = Hearing(names=("Dana Ruiz", "Dana"))


def topic(note, hearing=HEARING):
    said = beside(note, "", hearing)[0]
    return said and said.text


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Dana: cuidar mucho al cliente", "la idea de cuidar mucho al cliente"),
        ("dana: reducir la merma un diez por ciento", "la idea de reducir la merma un diez por ciento"),
        ("dana: revisar cada habitacion", "la idea de revisar cada habitación"),
        ("Dana: trabajar siempre con un plan B", "la idea de trabajar siempre con un plan B"),
        ("Dana: implicarse con las familias", "la idea de implicarse con las familias"),
        ("dana: no agobiar al cliente", "la idea de no agobiar al cliente"),
        ("dana: tener mucha paciencia", "la idea de tener mucha paciencia"),
        ("Dana: ser amable con todos", "la idea de ser amable con todos"),
        ("Dana: preguntar antes que adivinar", "la idea de preguntar antes que adivinar"),
        ("dana: sonreir siempre", "la idea de sonreír siempre"),
    ],
)
def test_what_the_reader_holds_to_be_right_is_an_idea_of_theirs(note, said):
    assert topic(note) == said


@pytest.mark.parametrize(
    "note",
    [
        "Dana: enviarle el portfolio",
        "Dana: hablar con Marta",
        "Dana: mirar mi portfolio",
        "Dana: probar conmigo tres meses",
        "Dana: reducir plantilla",
        "Dana: vender la empresa",
        "Dana: hacer horas",
        "Dana: trabajar los sábados",
        "Dana: visitar la nave el lunes",
        "Dana: cerrar la tienda de Soria",
        "Dana: tener carnet",
        "Dana: hacer una prueba práctica",
        "cuidar mucho al cliente",
    ],
)
def test_what_may_be_an_errand_a_load_or_the_next_step_is_no_idea_of_theirs(note):
    said = beside(note, "", HEARING)[0]
    assert said is None or said.kind is Kind.DOING


@pytest.mark.parametrize(
    "sentence",
    [
        "convencer a los vecinos lleva tiempo",
        "formarse en Grasse le cambió la vida",
        "escuchar sin juzgar es lo primero",
        "restaurar lleva más tiempo que exponer",
        "leer en voz alta es un regalo",
        "enseñar es aprender dos veces",
        "trabajar en pareja evita accidentes",
        "ningún niño se queda sin instrumento",
        "nadie firma sin doble comprobación",
        "ningún cambio se publica sin revisión",
        "vendimiar de noche conserva el aroma",
        "dibujar del natural enseña a mirar",
        "pintar a pistola requiere pulso",
        "cargar rápido acorta la vida de la celda",
        "volverse atrás también es saber",
    ],
)
def test_a_whole_sentence_about_what_one_does_or_nobody_lacks_is_said_whole(sentence):
    said = read(f"Dana: {sentence}", HEARING)
    assert said
    assert (said.text, said.kind) == (sentence, Kind.SENTENCE)


@pytest.mark.parametrize(
    "note", ["implantar la mejora continua", "ofrecer ayuda a domicilio", "lograr la reducida", "dirigir la obra lleva"]
)
def test_a_noun_behind_what_one_does_is_no_verb_of_it(note):
    said = read(note, HEARING)
    assert said is None or said.kind is Kind.DOING


@pytest.mark.parametrize("note", ["Dana: nadie ayuda", "Dana: ningún jefe escucha"])
def test_a_reproach_is_no_such_sentence(note):
    assert topic(note) is None


def test_among_friends_the_reader_is_du_there_too():
    friend = Hearing(names=("Dana",), familiar=True)
    assert topic("Dana: formarse en Grasse le cambió la vida", friend) == "formarse en Grasse te cambió la vida"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("bebes y embarazadas", "los bebés y las embarazadas"),
        ("quirófanos y uci", "los quirófanos y la UCI"),
        ("cortes clasicos y barba", "los cortes clásicos y la barba"),
        ("obra d la carretera central", "la obra de la carretera central"),
        ("dana: grupos d 8 maximo", "los grupos de 8 como máximo"),
        ("grupos d maximo 8 alumnos", "los grupos de máximo 8 alumnos"),
        ("18 hoyos y vivero", "los 18 hoyos y el vivero"),
        ("600 ovejas blancas y negras", "las 600 ovejas blancas y negras"),
        ("dana: ordeño a maquina", "el ordeño a máquina"),
        ("dana: capacitacion 1 semana", "la capacitación de 1 semana"),
        ("dana: mucha conversacion en clase", "la conversación en clase"),
        ("Dana: consejo al paciente, le encanta", "a usted le encanta el consejo al paciente"),
    ],
)
def test_bare_things_get_their_article(note, said):
    assert topic(note) == said


def test_how_often_it_is_stands_beside_its_thing():
    thing, often = beside("dana: salidas a campo 3 dias x semana", "", HEARING)
    assert (thing.text, often.text) == ("las salidas a campo", "3 días por semana")


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("soporte it", "soporte IT"),
        ("automatizar con powershell", "automatizar con PowerShell"),
        ("copia del cap", "copia del CAP"),
    ],
)
def test_names_of_techniques_have_their_capitals(note, written):
    assert with_capitals(note) == written


@pytest.mark.parametrize(
    ("note", "private"),
    [
        ("trabajar siempre con un plan B", False),
        ("esta empresa es mi plan b", True),
        ("protocolo de desinfección muy estricto", False),
        ("jefe muy estricto", True),
        ("estricta con las normas", True),
        ("jefa muy estricta con la limpieza", True),
        ("protocolo estricto de limpieza", False),
        ("llegó tarde", True),
        ("grupo de tartamudez", False),
        ("tartamudeé al final", True),
    ],
)
def test_how_they_work_is_no_private_remark(note, private):
    low = note.casefold()
    assert bool(hushed.KEPT.search(low) or hushed.PRIVATE.search(low)) is private


def test_how_they_speak_to_clients_is_not_how_we_do():
    assert not hushed.AMONG_FRIENDS.search("Dana: tratar al cliente de tú")
    assert hushed.AMONG_FRIENDS.search("nos hablamos de tú")


def test_the_advice_names_the_verb_of_what_one_does_alone():
    assert "“firmar” tells what one does" in advice("firmar en Soria")


def test_who_is_named_before_a_colon_makes_no_note_of_another_language():
    for note in ("ana: llegar a tiempo", "Elvira: digitalizan a buen ritmo", "Jenny: horario rotativo nuevo"):
        assert is_said_in(TONGUES[Language.SPANISH], note)


def test_no_wording_says_the_noun_or_the_last_sentence_again():
    noted = Debrief(
        interview="i1",
        highlights=(
            Highlight(topic="puesto de toda la vida", person="p0"),
            Highlight(topic="pescado de la lonja", person="p0"),
        ),
    )
    case = case_of(noted, applications=(Application(id="a1", role="pescatera", language=Language.SPANISH),))
    for seed in "abcdefghijkl":
        body = compose(THANKS, case, now=ENDED + timedelta(hours=3), seed=seed).body
        told = next(part for part in body.split("\n\n") if "toda la vida" in part)
        said = [one for one in told.split(". ") if "toda la vida" in one or "lonja" in one]
        assert said[0].count("puesto") == 1, told
        assert sum("lo que hablamos" in one for one in said) <= 1, told
