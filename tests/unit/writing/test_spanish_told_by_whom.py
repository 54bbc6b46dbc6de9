"""Spanish notes with who is of them in front: what the reader does, what they told of, and others."""

import pytest
from debriefs import case_of

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.naming.parted import parted
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import KEPT_FOR
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.spanish.advice import advice

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
PROPOSAL = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")


def read(note):
    said = SPANISH.read(note, HEARING)
    return said.text.replace("ella_", "usted") if said else ""


def composed(*notes):
    highlights = tuple(Highlight(topic=note, person="p0") for note in notes)
    case = case_of(Debrief(interview="i1", highlights=highlights), employer=Employer(name="Acme", country="ES"))
    draft = compose(PROPOSAL, case, now=case.interviews[0].end, seed="es")
    return draft.body, {one.note: one.why for one in draft.left_out}


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("dana: somos 4 x turno", ""),
        ("dana: van 2 en cada furgoneta", "van 2 en cada furgoneta"),
        ("Dana: hay que llegar con tiempo", "hay que llegar con tiempo"),
        ("Dana: los aprendices firman sus piezas", "los aprendices firman sus piezas"),
        ("Dana: cada lote se prueba dos veces", "cada lote se prueba dos veces"),
        ("Dana: moldes de escayola", "los moldes de escayola"),
        ("dana dice que el barniz seca en 3 horas", "el barniz seca en 3 horas"),
        ("dana dice que el pan reposa 12 hrs", "el pan reposa 12 horas"),
        ("Dana: apuesta por jóvenes que empiezan", "usted apuesta por jóvenes que empiezan"),
        ("Dana duplicó la producción", "usted duplicó la producción"),
        ("Dana introdujo la lectura en voz alta", "usted introdujo la lectura en voz alta"),
        ("Dana: talla ella misma los moldes", "talla usted misma los moldes"),
        ("Dana son tres", ""),
        ("dana: primero orden luego prisa", ""),
        ("dana poda los olivos ella misma", "poda usted misma los olivos"),
        ("Dana: seca la madera diez años", "usted seca la madera diez años"),
        ("dana: copia de llaves", "la copia de llaves"),
        ("los cursos de habla para adultos", "los cursos de habla para adultos"),
        ("dana dice q en enero se triplica todo", "en enero se triplica todo"),
        ("dana: la madera la escoge el luthier", "la madera la escoge el luthier"),
        ("Dana: mide la humedad cada hora", "usted mide la humedad cada hora"),
        ("Dana: mide 12 metros", ""),
        ("Dana tutoriza a los nuevos", "usted tutoriza a los nuevos"),
        ("Dana vecina del barrio", ""),
        ("marcos d madera y molduras", "los marcos de madera y las molduras"),
        ("venta d pan y bollos", "la venta de pan y bollos"),
        ("dana: recibe el jefe de turno", ""),
        ("dana: trabaja mucha gente joven", ""),
        ("Dana: contrata gente del barrio", "usted contrata gente del barrio"),
        ("dana encargada los fines de semana", ""),
        ("dana trabajo en suiza 5 años", "usted trabajó en Suiza 5 años"),
        ("dana fundo el coro", "usted fundó el coro"),
        ("dana: cambio de aceite", "el cambio de aceite"),
        ("dana: es de seis personas", ""),
        ("Dana: dura un mes", ""),
        ("dana busca alguien ordenado", "usted busca a alguien ordenado"),
        ("La Dra. Ruiz dirige el laboratorio", "usted dirige el laboratorio"),
        ("Dra. Ruiz: las muestras llegan por la mañana", "las muestras llegan por la mañana"),
        ("doña dana teje en el telar antiguo", "usted teje en el telar antiguo"),
        ("Dr. Vidal: el horno nuevo", ""),
        ("la sala de la Dra. Ruiz", ""),
        ("Usted publica cada mes", "usted publica cada mes"),
        ("dana: la mezcla del barniz en el taller", "la mezcla del barniz en el taller"),
        ("dana: la visita a los mayores", "la visita a los mayores"),
        ("dana la entrega en mano", "la entrega en mano"),
        ("dana: lo prueba todo", "usted lo prueba todo"),
        ("dana: los forma en el almacén", ""),
    ],
)
def test_the_reader_is_told_what_they_do_and_what_they_told_of_stands_without_them(note, said):
    assert read(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("en verano abren la terraza", "en verano abren la terraza"),
        ("el 3 empiezan", "el 3 empiezan"),
        ("en el taller se trabaja de pie", "en el taller se trabaja de pie"),
        ("Se trabaja uno de cada dos sábados", "se trabaja uno de cada dos sábados"),
        ("se incorpora en mayo", ""),
        ("Lo principal es la paciencia", "lo principal es la paciencia"),
        ("todo es casero", "todo es casero"),
        ("el 80% de los socios son mayores de 60", "el 80 % de los socios son mayores de 60"),
        ("Abren a las 8 y las rutas son de 6 horas", "abren a las 8 y las rutas son de 6 horas"),
        ("en octubre hacen sidra", "en octubre hacen sidra"),
        ("moto o bici, uno elige", ""),
        ("cada uno arma su agenda", "cada uno arma su agenda"),
        ("masas, cremas y bollos", "las masas, las cremas y los bollos"),
        ("subió la demanda un 20%", "subió la demanda un 20 %"),
        ("uno de cada 3 domingos", ""),
        ("una semana de cada cinco", ""),
        ("hornos nuevos electricos", "los hornos nuevos eléctricos"),
        ("turno de tarde, de 3 a 10", "el turno de tarde, de 3 a 10"),
        ("obra en Lugo, 80 pisos", "la obra en Lugo"),
        ("mucho montaje", ""),
        ("vitrales a medida mas q nada", "los vitrales a medida"),
    ],
)
def test_what_stands_in_front_of_the_verb_need_be_no_subject(note, said):
    spoken = read(note)
    assert spoken == said


def test_a_name_that_begins_as_no_spanish_word_does_is_a_name():
    said = SPANISH.read("jhon corre los domingos", Hearing(names=("Jhon Rincón", "Jhon")))
    assert said is not None
    assert said.text == "usted corre los domingos"


def test_the_reason_names_what_is_amiss():
    assert composed("no quieren que se presione para vender bonos")[1] == {
        "no quieren que se presione para vender bonos": KEPT_FOR.format(words="bonos")
    }
    assert "“bajo” seems to lack its accent" in advice("bajo la merma desde mayo")
    assert "“Dr. Vidal” may be somebody else" in advice("Dr. Vidal: el horno nuevo")
    assert "more than one thought" not in composed("Dana: tijeras tundosas zigzag")[1]["Dana: tijeras tundosas zigzag"]


def test_all_of_a_thing_is_no_reminder():
    for note in ("todos los jueves hay cata", "todo es casero", "todo lo cosen a mano"):
        assert composed(note)[1] == {}
    assert set(composed("todo: mirar el mapa")[1]) == {"todo: mirar el mapa"}


def test_two_first_names_are_said_together():
    assert parted("Luz Marina Torres").given == "Luz Marina"
    assert parted("Sandra Milena Cárdenas", country="CO").given == "Sandra Milena"
    assert parted("Luz Torres Gil", country="ES").given == "Luz"
