"""Spanish notes that lack an article, a verb in its place or an accent: each gets it where that is sure."""

import pytest

from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.spanish.advice import advice
from afterword.core.writing.tongues.spanish.hushed import PRIVATE, SELF_SERVING
from afterword.core.writing.tongues.spanish.notes import own, read

DANA = Hearing(names=("Dana", "Dana Ruiz"))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("miel y polen", "la miel y el polen"),
        ("bodas y baloncesto", "las bodas y el baloncesto"),
        ("viñedo y olivar", "el viñedo y el olivar"),
        ("22 colmenas de encina", "las 22 colmenas de encina"),
        ("tres hornos de leña y uno de gas", "los tres hornos de leña y el de gas"),
        ("5 vacas y 20 ovejas", "las 5 vacas y las 20 ovejas"),
        ("salidas a obra tres veces al mes", "las salidas a obra tres veces al mes"),
        ("bodas, bautizos y comuniones", "las bodas, los bautizos y las comuniones"),
        ("cero averías en tres años", "las cero averías en tres años"),
        ("reserva anticipada desde mayo", "la reserva anticipada desde mayo"),
        ("campaña de aceituna noviembre a enero", "la campaña de aceituna de noviembre a enero"),
        ("mucha paciencia con los alumnos", "la paciencia con los alumnos"),
        ("dos turnos de mañana y uno de tarde", "los dos turnos de mañana y el de tarde"),
        ("tramo del ave en Palencia", "el tramo del AVE en Palencia"),
        ("vestuario de la opera", "el vestuario de la ópera"),
        ("pan de masa madre, amasan ellos", "el pan de masa madre"),
    ],
)
def test_a_bare_thing_has_its_article(note, said):
    found = read(note, DANA)
    assert (found.text, found.kind in {Kind.NOUN, Kind.OBJECT}) == (said, True)


@pytest.mark.parametrize(
    "note",
    ["puro trabajo de oficina", "cero formación al entrar", "uso Excel", "acreditada en cata"],
)
def test_what_is_not_surely_one_thing_is_left_out(note):
    assert read(note, DANA) is None


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Dana: empezó como aprendiz de cocina", "ella_ empezó como aprendiz de cocina"),
        ("Dana: le preocupa la seguridad de los montadores", "a usted le preocupa la seguridad de los montadores"),
        ("A Dana le encanta la repostería francesa", "a usted le encanta la repostería francesa"),
        ("Dana: siempre en equipo y con un supervisor", "trabajan siempre en equipo y con un supervisor"),
    ],
)
def test_a_note_with_its_verb_is_a_sentence(note, said):
    found = read(note, DANA)
    assert (found.text.replace("usted empezó", "ella_ empezó"), found.kind) == (said, Kind.SENTENCE)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("En mi último trabajo coordiné dos cuadrillas", "en mi último trabajo coordiné dos cuadrillas"),
        ("Durante el máster hice prácticas en Vigo", "durante el máster hice prácticas en Vigo"),
        ("manejo excel hace 3 años", "manejo Excel desde hace 3 años"),
        ("Uso AutoCAD y Revit", "uso AutoCAD y Revit"),
    ],
)
def test_what_the_candidate_did_may_stand_behind_its_place(note, said):
    found = own(note, DANA)
    assert (found.text, found.kind, found.own) == (said, Kind.SENTENCE, True)


def test_innocent_words_hush_no_note():
    assert not PRIVATE.search("talleres para jubilados los martes")
    assert PRIVATE.search("Dana se jubila en junio")
    assert not SELF_SERVING.search("la grúa de mando remoto")
    assert SELF_SERVING.search("dos días en remoto")


def test_a_reason_names_what_is_not_so():
    assert advice("la velocidad no es lo primero").startswith("What is not so")
    assert advice("puro papeleo de seguros").startswith("“puro papeleo”")
