"""Spanish texts as a reader takes them: the role spelt, a greeting for any hour, no note that stands bare."""

import re

import pytest
from debriefs import case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Tone
from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.ports.lexicon import NO_LEXICONS
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import STALE
from afterword.core.writing.review.review import review
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.beside import beside
from afterword.core.writing.tongues.spanish.thanks import THANKS
from afterword.core.writing.tongues.tongue import Manners
from afterword.core.writing.want_of_room import ONE_THING

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))


def written(*, role="Panadera", purpose=Purpose.THANKS, name="Dana Ruiz", status=ApplicationStatus.OPEN, **notes):
    """The draft, why notes are left out, and what the review says."""
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    case = case_of(
        Debrief(interview="i1", **notes),
        people=(name,),
        employer=Employer(name="Acme", country="ES"),
        applications=(Application(id="a1", role=role, status=status),),
    )
    draft = compose(proposal, case, now=case.interviews[0].end, seed="es", words=NO_LEXICONS)
    found = review(draft, proposal, case, now=case.interviews[0].end)
    return draft, {one.note: one.why for one in draft.left_out}, [one.says for one in found]


def talked(*topics):
    return {"highlights": tuple(Highlight(topic=topic, person="p0") for topic in topics)}


def test_the_role_is_spelt_as_the_notes_are_in_every_place():
    spelt = {
        "repartidor d pan": "repartidor de pan",
        "electromecanico": "electromecánico",
        "tecnico d aviones": "técnico de aviones",
        "profesor de mates": "profesor de matemáticas",
        "Técnica de FP": "técnica de FP",
        "Backend Developer": "Backend Developer",
        "mozo almacen": "mozo de almacén",
        "chofer camion": "chofer de camión",
        "instalador fibra": "instalador de fibra",
        "ingeniero agrícola": "ingeniero agrícola",
        "técnico deportivo": "técnico deportivo",
        "maestra primaria": "maestra de primaria",
        "profesora yoga": "profesora de yoga",
        "limpiadora hospital": "limpiadora de hospital",
        "auxiliar geriatria": "auxiliar de geriatría",
        "Técnico electricista": "técnico electricista",
    }
    assert {typed: SPANISH.role(typed) for typed in spelt} == spelt
    draft, _, _ = written(role="camarera d planta en formacion", **talked("el bufé de los domingos"))
    assert "camarera de planta en formación" in draft.subject + draft.body
    assert " d planta" not in draft.subject + draft.body


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("profe de historia", "“profe”"),
        ("dev junior", "“dev”"),
        ("mozo almacen", ""),
        ("auxiliar lectura", "“auxiliar de lectura”"),
        ("profesor lectura", ""),
        ("ingeniera química", ""),
        ("dependienta de tienda", ""),
        ("técnico electricista", ""),
    ],
)
def test_what_the_spelling_cannot_mend_of_a_role_the_review_names(role, told):
    _, _, says = written(role=role, **talked("el horno de leña"))
    of_role = [one for one in says if "the role" in one]
    assert len(of_role) == (told != "")
    assert all(told in one for one in of_role)


def test_a_greeting_fits_any_hour_of_the_day():
    assert SPANISH.greeting(_manners("Dana Ruiz")) == "Hola, Dana:"
    assert SPANISH.greeting(_manners("Dana Ruiz", tone=Tone.FORMAL)) == "Reciba un cordial saludo, Dana Ruiz:"
    assert SPANISH.greeting(_manners("Don Quino Robles")) == "Estimado Sr. Robles:"
    assert SPANISH.greeting(_manners("Doña Inés Vidal")) == "Estimada Sra. Vidal:"


def _manners(name, tone=None):
    return Manners(people=(Person(id="p0", name=name),), country="ES", tone=tone)


def test_no_opening_broods_and_none_takes_notes():
    said = " ".join(str(wordings) for wordings in (THANKS.topic, THANKS.second, THANKS.detail_alone, THANKS.noted))
    assert "dándole vueltas" not in said
    assert "omé nota" not in said


def test_what_is_so_about_a_topic_stands_in_its_sentence():
    noted = (
        Highlight(topic="los hornos de leña", detail="los encienden a las cuatro", person="p0"),
        Highlight(topic="las grúas altas", detail="hay que revisarlas cada mes", person="p0"),
    )
    draft, left, _ = written(highlights=noted)
    assert "sobre los hornos de leña" in draft.body
    assert re.search(r"los hornos de leña[^.]* que los encienden a las cuatro", draft.body)
    assert re.search(r"las grúas altas[^.]* que hay que revisarlas cada mes", draft.body)
    assert left == {}


def test_a_clause_is_told_with_que_and_no_noun_stands_bare():
    draft, left, _ = written(**talked("hornean pan de centeno", "reparten en bicicleta"))
    assert "saber que hornean pan de centeno" in draft.body
    assert "saber que reparten en bicicleta" in draft.body
    assert left == {}
    assert beside("paper conjunto con Oslo", "", HEARING) == (None, None)
    named = beside("Figma y Blender", "", HEARING)[0]
    assert named
    assert named.kind is Kind.OBJECT
    row = beside("Docker, Ansible y Grafana", "", HEARING)[0]
    assert row
    assert row.kind is Kind.OBJECT


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("q dejan elegir los turnos", "que dejan elegir los turnos"),
        ("que comparten las recetas", "que comparten las recetas"),
        ("me encanto que escuchan a los aprendices", "que escuchan a los aprendices"),
        ("me gusta que venden a granel", "que venden a granel"),
        ("el desafío de montar un taller en la isla", "el desafío de montar un taller en la isla"),
        ("la manera de llevar los turnos", "la manera de llevar los turnos"),
        ("su paciencia con los aprendices", "la paciencia con los aprendices"),
        ("el trabajo en equipo con las matronas", "el trabajo en equipo con las matronas"),
        ("el obrador es muy bueno", "El obrador es muy bueno"),
    ],
)
def test_what_draws_the_candidate_is_said(note, said):
    draft, left, _ = written(excited_by=note)
    assert said in draft.body
    assert " su " not in f" {said} "
    assert left == {}


def test_what_draws_is_left_out_with_its_own_reason():
    assert written(excited_by="el trabajo en equipo")[1] == {"el trabajo en equipo": STALE}
    assert "“me copa”" in written(excited_by="me copa la idea de hornear con ellos")[1].popitem()[1]


def test_a_name_before_a_colon_is_none_of_the_topic():
    for note in (
        "Dana: la rampa del puerto",
        "dana: la rampa del puerto",
    ):
        said = beside(note, "", HEARING)[0]
        assert said
        assert said.text == "la rampa del puerto"
    accented = beside("ruben: los hornos de gas", "", Hearing(names=("Rubén Cano", "Rubén")))[0]
    assert accented
    assert accented.text == "los hornos de gas"
    family = beside("Robles: los hornos de gas", "", Hearing(names=("Sr. Robles",)))[0]
    assert family
    assert family.text == "los hornos de gas"


def test_almost_all_and_those_of_a_school_year_do_something():
    assert SPANISH.read("casi todos los clientes vienen en bici", HEARING).kind is Kind.SENTENCE
    assert SPANISH.read("los de 3º ESO ayudan a los pequeños", HEARING).kind is Kind.SENTENCE


def test_names_of_the_year_and_short_names_have_their_capitals():
    typed = {
        "el turno de navidad": "el turno de Navidad",
        "las procesiones de semana santa": "las procesiones de Semana Santa",
        "el roscón de reyes": "el roscón de Reyes",
        "los reyes de la casa": "los reyes de la casa",
        "las clases de 4º eso": "las clases de 4º ESO",
        "no es eso": "no es eso",
        "tengo el cap vigente": "tengo el CAP vigente",
        "tengo la licencia a2": "tengo la licencia A2",
        "tengo el carnet c": "tengo el carnet C",
    }
    assert {note: SPANISH.in_haste(note) for note in typed} == typed


def test_what_a_thumb_joins_is_parted():
    typed = {
        "arreglan motos sobretodo": "arreglan motos sobre todo",
        "un sobretodo de lana": "un sobretodo de lana",
        "abren los domingos aveces": "abren los domingos a veces",
        "rampas p/ sillas": "rampas para sillas",
        "la idea d que se aprende": "la idea de que se aprende",
    }
    assert {note: SPANISH.in_haste(note) for note in typed} == typed


def test_paid_courses_and_cases_of_a_lawyer_are_no_secret_and_wages_are():
    told = ("los cursos q pagan cada año", "la formación en soldadura que pagan", "los juicios por despido")
    assert not any(SPANISH.kept.search(note) for note in told)
    assert all(SPANISH.kept.search(note) for note in ("pagan mal", "dicen que pagan poco", "despidieron a dos"))


def test_no_meal_and_no_uniform_is_asked_for():
    for asked in ("¿Dan de comer?", "hay comida para el personal?", "cada uno trae su comida?", "¿Dan uniforme?"):
        assert SPANISH.not_asked.search(asked)
    assert not SPANISH.not_asked.search("¿Quién prepara la comida de los residentes?")


def test_what_one_knows_besides_is_told():
    for note in ("tmb se podar olivos", "también sé podar olivos", "se podar olivos"):
        said = SPANISH.own(note, HEARING)
        assert said
        assert said.text == "sé podar olivos"


def test_what_is_promised_is_told_though_the_role_stands_in_it():
    promised = (Commitment(id="c1", text="mandarle mi título de soldador", person="p0"),)
    draft, left, _ = written(role="soldador", commitments=promised)
    assert "mi título de soldador" in draft.body
    assert left == {}


def test_a_closing_that_names_nothing_tells_what_was_noted():
    closing = {"purpose": Purpose.CLOSING, "status": ApplicationStatus.REJECTED}
    _, left, _ = written(**closing, **talked("clases x las tardes o así"))
    assert list(left) == ["clases x las tardes o así"]
    _, left, _ = written(**closing, **talked("la piscina de olas", "clases x las tardes o así"))
    assert list(left) == ["clases x las tardes o así"]


def test_reasons_name_what_is_amiss():
    assert "is a place where the reader is" in advice("los martes cierran ahí")
    assert "they know themselves" in advice("andrés lleva 8 años ahí")
    assert "read as a reproach" in advice("no reparan bombas")
    assert "with its capital" in advice("hugo, gatsby y eleventy")


def test_a_question_about_the_day_is_still_asked():
    draft, left, _ = written(unasked_questions=(Question(text="¿Quién abre el obrador?"),))
    assert "¿quién abre el obrador?" in draft.body
    assert left == {}


def test_what_is_done_together_and_what_ends_is_told_of_a_topic():
    for topic, detail in (
        ("las guardias de noche", "se reparten entre cinco"),
        ("la reforma del muelle", "termina en abril"),
    ):
        thing, more = beside(topic, detail, HEARING)
        assert thing
        assert more
        assert (thing.text, more.text, more.kind) == (topic, detail, Kind.SENTENCE)


def test_a_tool_typed_small_beside_one_typed_large_is_asked_about():
    assert beside("Blender y krita", "", HEARING) == (None, None)
    assert "with its capital" in advice("Blender y krita")


def test_a_closing_says_that_it_names_things_alone():
    _, left, _ = written(
        purpose=Purpose.CLOSING, status=ApplicationStatus.REJECTED, **talked("reparan relojes de torre")
    )
    assert left == {"reparan relojes de torre": ONE_THING}
