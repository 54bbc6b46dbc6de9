"""What a Spanish reader holds to be right is given back in their words, worries are told soberly, owners stay."""

import re

import pytest
from debriefs import case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.beside import beside
from afterword.core.writing.tongues.spanish.notes import read
from afterword.core.writing.tongues.spanish.role import role
from afterword.core.writing.tongues.tact import tact_of

SPANISH = TONGUES["es"]
HEARING = Hearing(names=("Dana Ruiz", "Dana"))
SEEDS = [f"s{at}" for at in range(12)]
WARM = re.compile(r"interes|gust|encant|alegr|disfrut|quedo con|útil", re.IGNORECASE)


def written(*topics, seed="es", role="Panadera", **notes):
    """The body of a thank-you to somebody who was alone in the talk."""
    noted = tuple(Highlight(topic=one, person="p0") for one in topics)
    case = case_of(
        Debrief(interview="i1", highlights=noted, **notes),
        people=("Dana Ruiz",),
        employer=Employer(name="Acme", country="ES"),
        applications=(Application(id="a1", role=role),),
    )
    proposal = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    return compose(proposal, case, now=case.interviews[0].end, seed=seed).body


@pytest.mark.parametrize(
    "saying",
    [
        "publicar los datos en abierto",
        "contestar al cliente el mismo día",
        "auditar para ayudar, no para castigar",
        "escuchar al alumno antes de corregirlo",
        "que jueguen todos, no solo los altos",
        "que el cliente no note los nervios de la cocina",
        "que nadie coma solo",
        "que cada persona decida a qué hora se levanta",
        "nunca se bucea solo",
        "nunca se resume, siempre se traduce todo",
        "menos vuelos y más datos",
        "pocos errores mejor que rapidez",
        "la seguridad ante todo",
        "paciencia y sonrisa",
    ],
)
def test_what_they_hold_to_be_right_is_given_back_in_their_words(saying):
    said = beside(f"Dana: {saying}", "", HEARING)[0]
    assert said is not None
    assert (said.text, said.kind) == (saying, Kind.MAXIM)


@pytest.mark.parametrize(
    "note",
    [
        "Dana: que llame el lunes",
        "Dana: que mande el currículum",
        "Dana: enviar los títulos siempre en PDF",
        "Dana: abrir a las 6 de la mañana",
        "Dana: montar una tienda nueva",
        "Dana: cubrir siempre los festivos",
        "Dana: hacer horas extra sin avisar",
        "Dana: dejar mi número",
        "publicar los datos en abierto",
        "Lucas: publicar los datos en abierto",
    ],
)
def test_an_errand_a_load_and_what_is_nobodys_is_no_saying(note):
    said = beside(note, "", HEARING)[0]
    assert said is None or said.kind is not Kind.MAXIM


def test_a_saying_is_for_the_one_who_said_it():
    two = Hearing(names=("Dana Ruiz", "Dana"), alone=False)
    assert beside("Dana: que nadie coma solo", "", two)[0] is None


def test_a_saying_stands_first_and_one_only_is_told():
    for seed in SEEDS:
        body = written("El horno de leña", "Dana: que nadie coma solo", "Dana: nunca se bucea solo", seed=seed)
        assert body.index("«que nadie coma solo»") < body.index("horno")
        assert body.count("«") == 1


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("La falta de técnicos en la montaña", "la falta de técnicos en la montaña"),
        ("La sequía y la falta de floración", "la sequía y la falta de floración"),
        ("Dana: el relevo generacional le preocupa", "relevo generacional"),
        ("Dana: cuesta encontrar aprendices", "cuesta encontrar aprendices"),
    ],
)
def test_worries_and_lacks_are_told_without_pleasure(note, told):
    for seed in SEEDS:
        body = written("El torno nuevo", "Las piezas para molinos", note, seed=seed)
        line = next(one for one in re.split(r"(?<=[.!?])\s", body) if told in one)
        assert not WARM.search(line), line


def test_a_lack_beside_a_thing_is_not_what_one_takes_along():
    body = written("La cantera: doce equipos y ningún pabellón propio")
    assert "la cantera" in body
    assert "ningún" not in body


def test_what_they_said_of_the_hardest_part_is_told():
    said = beside("el paso de Rails a Go", "dijo que lo más difícil es reproducir los eventos", HEARING)[1]
    assert said is not None
    assert said.text == "usted dijo que lo más difícil es reproducir los eventos"


@pytest.mark.parametrize("note", ["los lunes son una locura", "la señora tiene alzhéimer y le gusta la copla"])
def test_trouble_and_illness_are_held_back(note):
    assert tact_of(SPANISH).private(note)


@pytest.mark.parametrize(
    "note", ["el programa de enfermedades raras", "cuidar de él como de mi abuela", "la prevención de enfermedades"]
)
def test_a_word_of_the_trade_or_a_likeness_holds_nothing_back(note):
    assert not tact_of(SPANISH).private(note)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Dana: una tienda en línea que dobla las ventas", "su tienda en línea, que dobla las ventas,~"),
        ("Dana: una escuela para guardas jóvenes", "su escuela para guardas jóvenes"),
        ("Dana: paso de camarera a directora en 10 años", "su paso de camarera a directora en 10 años"),
        ("Dana: muchos clientes alemanes", "los clientes alemanes"),
        ("300 vacas y sala nueva", "las 300 vacas y la sala nueva"),
        ("2 tiendas y un puesto en el mercado", "las 2 tiendas y el puesto en el mercado"),
        ("teletrabajo 2 días", "los 2 días de teletrabajo"),
        ("teletrabajo 1 día para los informes", "el día de teletrabajo para los informes"),
        ("Dana: pasa tres meses al año sobre el terreno", "usted pasa tres meses al año sobre el terreno"),
    ],
)
def test_owner_and_articles_are_kept(note, told):
    said = beside(note, "", HEARING)[0]
    assert said is not None
    assert said.text == told


@pytest.mark.parametrize("note", ["Dana: una prueba en marzo", "el paso de Excel a SAP"])
def test_what_is_not_surely_theirs_gets_no_owner(note):
    said = beside(note, "", HEARING)[0]
    assert said is None or not said.text.startswith("su ")


def test_the_wish_for_the_post_stands_with_its_reason():
    for seed in SEEDS:
        body = written("El horno de leña", seed=seed, excited_by="trabajar con masa madre")
        line = next(one for one in re.split(r"(?<=[.!?])\s", body) if "masa madre" in one)
        assert re.search(r"trabajar en Acme|formar parte del equipo", line), line
        assert line.count("trabajar") == 1


def test_what_is_added_is_of_the_same_matter_by_more_than_small_words():
    for seed in SEEDS:
        notes = {"excited_by": "poner en marcha el huerto", "to_add": "Tengo el máster de gerontología"}
        body = written("El horno de leña", seed=seed, **notes)
        assert "Tiene que ver" not in body
        assert "Encaja" not in body


def test_a_role_typed_with_a_k_is_written_as_one_writes_it():
    assert role("kioskera") == "kiosquera"


def test_what_brings_its_doer_alone_is_told_gladly():
    assert read("Dana: empezó ella sola con 3 perros", HEARING).text == "usted empezó sola con 3 perros"
    body = written("Dana: empezó ella sola con 3 perros")
    assert re.search(r"(?:gustó|alegró|encantó)[^.]* saber que usted empezó sola", body)
