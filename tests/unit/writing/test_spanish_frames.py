"""The sentences around Spanish notes: three are told, one is announced as no list, and a promise not as unready."""

from dataclasses import replace
from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Commitment, Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import ApplicationStatus, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import GAIN, KEPT, OF_TOPIC, PARTLY_BUT
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.want_of_room import FIRST_OF_ALL
from small_forms import lexicon

SEEDS = [f"s{at}" for at in range(6)]


def talked(*notes, **more):
    pairs = [note if isinstance(note, tuple) else (note, "") for note in notes]
    told = tuple(Highlight(topic=topic, detail=detail, person="p0") for topic, detail in pairs)
    return Debrief(interview="i1", highlights=told, **more)


def written(debrief, *, purpose=Purpose.THANKS, seed="es", later=0, role="Soldador", **over):
    person = over.pop("person", "p0")
    status = over.pop("status", ApplicationStatus.OPEN)
    case = case_of(
        debrief,
        people=over.pop("people", ("Dana Ruiz",)),
        employer=Employer(name="Acme", country="ES", tz="Europe/Madrid"),
        applications=(Application(id="a1", role=role, status=status, via_agency=person == "ana"),),
        **over,
    )
    if person == "ana":
        case = replace(case, people=(*case.people, Person(id="ana", name="Ana Gil", role=Role.AGENT, at=Side.AGENCY)))
    proposal = Proposal(purpose=purpose, people=(person,), application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(days=later, hours=1), seed=seed)
    return draft.body, {one.note: one.why for one in draft.left_out}


@pytest.mark.parametrize("seed", SEEDS)
def test_three_points_are_told_where_there_is_room(seed):
    told = ("el horno de leña", "la masa madre", ("el reparto", "lo hacen en bicicleta"))
    body, left = written(talked(*told), seed=seed)
    for words in ("el horno de leña", "la masa madre", "el reparto", "que lo hacen en bicicleta"):
        assert words in body
    assert left == {}


@pytest.mark.parametrize("seed", SEEDS)
def test_one_thing_alone_is_announced_as_no_list(seed):
    report = {"purpose": Purpose.REPORT, "person": "ana", "agency": Agency(name="Nexo"), "seed": seed}
    body, _ = written(talked("los sensores de humedad"), **report)
    assert "los sensores de humedad" in body
    assert "lo siguiente" not in body
    body, _ = written(talked("los sensores de humedad", "el horno"), **report)
    assert "lo siguiente" in body


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_promised_is_not_said_to_be_unready(seed):
    body, left = written(talked(commitments=(Commitment(id="c1", text="lo de siempre", person="p0"),)), seed=seed)
    assert "listo" not in body
    assert list(left) == ["lo de siempre"]


@pytest.mark.parametrize("seed", SEEDS)
def test_who_withdraws_gives_thanks_once(seed):
    body, _ = written(talked(), purpose=Purpose.CLOSING, seed=seed, status=ApplicationStatus.WITHDRAWN)
    assert "Gracias por haberme tenido en cuenta" in body
    assert body.count("el tiempo que me dedicó") < 2


def test_how_long_something_takes_is_no_day_that_is_over():
    body, left = written(talked("el cierre de mes en 3 días"), purpose=Purpose.CLOSING, later=10)
    assert "el cierre de mes en 3 días" in body
    assert left == {}
    body, _ = written(talked("el almacén nuevo abre en 3 días"), purpose=Purpose.CLOSING, later=10)
    assert "3 días" not in body


def test_a_part_that_a_short_text_loses_is_told():
    note = "los turnos de comedor, 2 turnos de 80 niños"
    body, left = written(talked(note, "los menús para alérgicos"), purpose=Purpose.INQUIRY, later=15)
    assert "los turnos de comedor" in body
    assert left == {
        note: PARTLY_BUT.format(rest="2 turnos de 80 niños"),
        "los menús para alérgicos": FIRST_OF_ALL,
    }


def test_a_surname_that_ends_like_a_verb_is_left_alone():
    body, left = written(talked("Jorge: empezó como topógrafo"), people=("Jorge Restrepo",))
    assert "usted empezó como topógrafo" in body
    assert left == {}


def test_a_trade_learned_at_home_is_told_and_other_kin_is_not():
    body, _ = written(talked("Dana: aprendió el oficio con su abuelo"))
    assert "aprendió el oficio con su abuelo" in body
    for note in ("su abuelo vive con ella", "Dana: cuida de su padre"):
        assert written(talked(note))[1][note].startswith(KEPT[:-1])


def test_what_one_would_gain_has_a_reason_of_its_own():
    assert written(talked(excited_by="el trabajo remoto"))[1] == {"el trabajo remoto": GAIN}


def test_a_detail_is_told_to_hang_on_its_topic():
    topic = "aquí la mesa"
    _, left = written(talked((topic, "les han doblado el trabajo a todos")))
    assert left["les han doblado el trabajo a todos"] == OF_TOPIC.format(topic=topic)


def test_a_question_that_begins_with_a_thing_is_whole():
    for note in ("¿El uniforme lo pone la empresa?", "¿La empresa pone el uniforme?", "la empresa pone el equipo?"):
        body, left = written(talked(unasked_questions=(Question(text=note, for_person="p0"),)))
        assert note.lstrip("¿")[1:] in body
        assert left == {}


def test_words_with_a_slash_that_everybody_writes_are_written_large():
    assert "¿qué usan para CI/CD?" in written(talked(unasked_questions=(Question(text="q usan para ci/cd?"),)))[0]


def test_a_trailer_has_its_accent_in_a_role():
    assert "chofer de tráiler" in written(talked(), role="chofer de trailer")[0]


def test_what_is_formed_of_a_known_word_is_known():
    words = lexicon("es", "tutelados:900 intensivo:900 operatorio:100 dación:100")
    assert all(map(words.knows, ("extutelados", "superintensivo", "preoperatorio")))
    assert not any(map(words.knows, ("extutelasdo", "redación")))


def test_a_spanish_note_without_a_small_word_is_known_by_its_ends():
    assert is_said_in(TONGUES["es"], "atienden a cuarenta chicos")
    assert is_said_in(TONGUES["es"], "reparten comida caliente a diario")
    assert not is_said_in(TONGUES["es"], "they share photos and ideas")


@pytest.mark.parametrize(
    ("name", "hailed"), [("Lic. Cardozo", "Hola, Lic. Cardozo:"), ("Arq. Ana Ramos", "Hola, Arq. Ramos:")]
)
def test_a_degree_of_the_americas_stands_before_the_family_name(name, hailed):
    assert written(talked("el huerto"), people=(name,))[0].startswith(hailed)


def test_the_letter_of_a_road_tells_no_language():
    assert is_said_in(TONGUES["es"], "variante de la n-340")


def test_what_is_behindhand_stays_with_the_candidate():
    for note in ("gastos comunes atrasados", "colas largas en Navidad", "recibos impagados"):
        assert written(talked(note))[1][note].startswith(KEPT[:-1])
