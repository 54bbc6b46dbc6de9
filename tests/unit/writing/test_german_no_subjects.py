"""What of a German note is no subject of a talk: an apposition, a deed, a duty cut short, a bracket alone."""

import pytest

from afterword.core.writing.tongues.german.advice import DONE, advice
from afterword.core.writing.tongues.german.articled import articled, drawn
from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing, Kind, Said

RAABE = Hearing(names=("Gesine Raabe", "Frau Raabe", "Gesine"))


def told(note):
    topic, detail = beside(note, "", RAABE)
    return " + ".join(one.text for one in (topic, detail) if one)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Frau Raabe: Aphasiegruppe am Donnerstag, ihr Herzensprojekt", "die Aphasiegruppe am Donnerstag"),
        ("die Aphasiegruppe, ein Herzensprojekt", "die Aphasiegruppe"),
        ("die Aphasiegruppe, Highlight", "die Aphasiegruppe"),
        ("die neue Halle, die Kasse, sie planen schon", "die neue Halle und die Kasse + Sie planen schon"),
    ],
)
def test_an_apposition_is_no_second_thing(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Trauerfeiern auch im eigenen Garten", "Trauerfeiern auch im eigenen Garten"),
        ("neue E-Autos seit Sommer", "die neuen E-Autos, die es seit Sommer gibt,"),
        ("Melkroboter seit 2 Jahren, 120 Kühe", ""),
        ("Bereitschaft jede dritte Woche", "die Bereitschaft jede dritte Woche"),
        ("die Visite, einmal im Monat", "die Visite einmal im Monat"),
        ("Gruppenreisen seit Juni", "die Gruppenreisen, die es seit Juni gibt,"),
    ],
)
def test_only_when_and_how_often_stand_behind_an_article(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    "note", ["Rundgang durch die Halle", "Führung durch das Werk", "der Hallenrundgang", "Hospitation auf Station 4"]
)
def test_what_was_done_on_the_day_is_no_subject(note):
    assert told(note) == ""
    assert advice(note) == DONE


def test_guiding_others_is_one():
    assert told("Führungen für Demenzkranke") == "Führungen für Demenzkranke"


@pytest.mark.parametrize("note", ["Rufbereitschaft 1 Woche im Monat", "Winterdienst ab 5 Uhr morgens"])
def test_a_duty_is_not_named_without_how_much_of_it_there_is(note):
    assert told(note) == ""


def test_so_much_of_what_is_not_told_is_set_aside():
    assert told("Änderungen machen 70 Prozent aus") == ""
    assert told("Die Änderungen machen 70 Prozent der Arbeit aus") == "die Änderungen machen 70 Prozent der Arbeit aus"


@pytest.mark.parametrize(
    ("text", "kind", "drawn_by"),
    [
        ("Gewerbekunden", Kind.OBJECT, "die Arbeit mit Gewerbekunden"),
        ("Kinder", Kind.OBJECT, "die Arbeit mit Kindern"),
        ("Gründächer", Kind.OBJECT, "die Gründächer"),
        ("den Chor", Kind.OBJECT, "den Chor"),
        ("Kafka", Kind.NAME, "Kafka"),
    ],
)
def test_what_draws_one_has_its_article(text, kind, drawn_by):
    assert drawn(Said(text, kind)).text == drawn_by


def test_a_thing_of_unknown_gender_gets_no_article():
    assert articled(Said("Kafka", Kind.NAME)) is None


@pytest.mark.parametrize("note", ["jedes 2. Wochenende Dienst", "Azubi im zweiten Lehrjahr, braucht Anleitung"])
def test_when_and_somebody_are_no_subject(note):
    assert told(note) == ""


def test_what_has_its_to_gets_no_other():
    said = GERMAN.read("ein Onboarding von Grund auf aufzubauen", RAABE)
    assert said.text == "ein Onboarding von Grund auf aufzubauen"


def test_no_form_is_advised_that_is_none():
    assert "can be told" not in advice("Rufbereitschaft 1 Woche im Monat")
    assert "sie macht sie" not in advice("die Aufzucht von Heulern, macht sie seit 15 Jahren")


def test_of_pay_nothing_is_said():
    assert GERMAN.kept.search("Entgeltgruppe 9a, Stufe nach Erfahrung")
    assert not GERMAN.kept.search("die Entgeltabrechnung mit SAP")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Schulfotos im Herbst, 30 Schulen", "Schulfotos im Herbst"),
        ("Gruppen bis 18 Leute", ""),
        ("das Magazin im 2. Untergeschoss", "das Magazin im 2. Untergeschoss"),
    ],
)
def test_how_many_is_no_second_thing_and_a_head_alone_says_enough(note, text):
    assert told(note) == text


def test_since_a_year_one_does_something():
    said = GERMAN.own(GERMAN.unsaid("Seit 2019 leite ich eine kleine Filiale."), RAABE)
    assert said.text == "Seit 2019 leite ich eine kleine Filiale"


def test_a_paper_with_its_kind_is_one_thing():
    assert GERMAN.pledge("Rettungsschein Silber als PDF", RAABE) == "den Rettungsschein Silber als PDF schicken"
