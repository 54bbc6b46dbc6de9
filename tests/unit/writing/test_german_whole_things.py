"""A German thing is told with all that it needs: its article, what it is about, and what was noted of it."""

import pytest

from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing

OLIVER = Hearing(names=("Oliver Brandt", "Oliver"))


def read(note):
    said = GERMAN.read(note, OLIVER)
    return said.text if said else ""


@pytest.mark.parametrize(
    "note",
    [
        "Wechsel auf MS 365 E5/E3",
        "Chor und Band in einem Raum",
        "Luftfracht von Anfang an",
        "neue Kelter",
        "neue Zwinge mit Akku",
        "jeder hat sein eigenen Platz",
        "das Team ist mega nett",
        "Touren überwiegend nach Dänemark",
        "Kunden v.a. Gastronomie und Hotels",
        "Patienten meist über Hausärzte",
        "Umstellung auf DATEV 2.0/cloud",
    ],
)
def test_a_thing_that_lost_what_it_is_about_is_not_told(note):
    assert read(note) == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("neuer Schmelzofen", "den neuen Schmelzofen"),
        ("offenes Gruppenkonzept", "das offene Gruppenkonzept"),
        ("eigene Schreinerei", "die eigene Schreinerei"),
        ("neue Maschinen", "neue Maschinen"),
        ("feste Ansprechpartner für jeden Bereich", "feste Ansprechpartner für jeden Bereich"),
        ("neue CNC-Fräse", "die neue CNC-Fräse"),
    ],
)
def test_a_thing_with_its_adjective_has_the_article_that_both_tell(note, told):
    assert read(note) == told


def test_what_the_candidate_adds_has_no_article_of_ours():
    said = GERMAN.own("neues Zertifikat als Schweißer", OLIVER)
    assert (said.text if said else "") == "neues Zertifikat als Schweißer"


JOTTINGS = ["drittes Jahr, Abschluss ab 2028", "15 Minuten, alle machen mit", "noch kein Partner"]


@pytest.mark.parametrize("detail", JOTTINGS)
def test_jottings_in_a_row_and_gaps_are_not_told_of_a_thing(detail):
    thing, more = beside("Umbau der Käserei", detail, OLIVER)
    assert (thing.text if thing else "", more) == ("den Umbau der Käserei", None)


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("Lesungen für Jugendliche", "Wie Sie sagten, wollen Sie mehr davon"),
        ("der Garten am Haus", "Wie Sie sagten, wollen Sie mehr davon"),
    ],
)
def test_what_the_reader_wants_of_several_things_is_not_theirs(topic, told):
    _, more = beside(topic, "er will mehr davon", OLIVER)
    assert more is not None
    assert more.text == told


@pytest.mark.parametrize(
    ("note", "said"),
    [("Der kurze Weg", "den kurzen Weg"), ("Die offene Werkstatt", "die offene Werkstatt")],
)
def test_an_article_with_the_capital_of_a_sentence_is_one(note, said):
    assert read(note) == said


def test_nobody_is_told_to_tie_an_article_to_its_noun():
    assert "-" not in GERMAN.advice("Die Lehrlinge dürfen von Anfang an mit auf die Baustelle")
