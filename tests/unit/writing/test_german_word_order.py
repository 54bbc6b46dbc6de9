"""German notes in another order than who, does, what: told where it is sure who acts, else left with a true reason."""

import pytest

from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.hushed import KEPT, PRIVATE
from afterword.core.writing.tongues.said import Hearing

ENGEL = Hearing(names=("Matthias Engel", "Matthias"))


def told(note):
    topic, detail = beside(note, "", ENGEL)
    return " + ".join(one.text for one in (topic, detail) if one)


def owned(note):
    said = GERMAN.own(GERMAN.unsaid(note), ENGEL) if GERMAN.unsaid(note) else None
    return said.text if said else ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Den Drohnenführerschein A2 habe ich.", "Ich habe den Drohnenführerschein A2"),
        ("Die Fachkunde Strahlenschutz habe ich seit 2025.", "Ich habe die Fachkunde Strahlenschutz seit 2025"),
        ("Den Staplerschein habe ich auch", "Ich habe den Staplerschein auch"),
        ("Den Kurs habe ich 2023 abgeschlossen.", "Ich habe den Kurs 2023 abgeschlossen"),
        ("Der Staplerschein habe ich", ""),
        ("Ein Staplerschein habe ich", ""),
    ],
)
def test_what_one_has_is_told_by_who_has_it(note, text):
    assert owned(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Stiftungsanträge schreibt bisher niemand", "Stiftungsanträge schreibt bisher niemand"),
        ("Stiftungsantrag schreibt bisher niemand", ""),
        ("Herr Engel experimentiert mit alten Hopfensorten", "Sie experimentieren mit alten Hopfensorten"),
        ("Herr Engel: experimentiert mit alten Hopfensorten", "Sie experimentieren mit alten Hopfensorten"),
        ("Herr Engel: fotografiert alle Baustellen selbst", "Sie fotografieren alle Baustellen selbst"),
        ("Herr Engel: engagiert in der Feuerwehr", ""),
        ("Herr Engel engagiert und freundlich", ""),
    ],
)
def test_who_acts_is_told_by_its_place(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "private"),
    [
        ("Deutschkurse zahlt der Betrieb", True),
        ("der Betrieb zahlt Deutschkurse", True),
        ("Führerschein wird von der Firma finanziert", True),
        ("der Verein zahlt die Miete der Halle", False),
        ("die Halle wird vom Land finanziert", False),
    ],
)
def test_what_the_firm_pays_for_its_people_is_private(note, private):
    assert bool(PRIVATE.search(note.lower())) is private


def test_of_so_much_is_asked_of_what_it_is():
    assert "of what" in GERMAN.advice("Gesellschaftsrecht macht inzwischen die Hälfte aus")
    assert told("das Gesellschaftsrecht macht inzwischen die Hälfte der Arbeit aus")


@pytest.mark.parametrize(
    ("note", "german"),
    [
        ("buchmesse leipzig is pflicht", True),
        ("the fair is great", False),
        ("what is it about", False),
    ],
)
def test_a_clipped_verb_makes_no_note_english(note, german):
    assert is_said_in(GERMAN, note) is german


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Buchmesse Leipzig is Pflicht", "die Buchmesse Leipzig ist Pflicht"),
        ("die Buchmesse ist Pflicht", "die Buchmesse ist Pflicht"),
        ("Sicherheit geht immer vor Termin", "Sicherheit geht immer vor Termin"),
        ("Qualität geht vor Tempo", "Qualität geht vor Tempo"),
        ("Sicherheit steht an erster Stelle", "Sicherheit steht an erster Stelle"),
    ],
)
def test_set_phrases_get_no_article(note, text):
    assert told(note) == text


@pytest.mark.parametrize("note", ["Die Fachkunde seit 2025.", "Fachkunde xy habe wir seit 2025."])
def test_a_year_that_ends_its_sentence_is_no_short_form(note):
    assert "short form" not in GERMAN.advice(note)


def test_recipes_of_a_grandfather_are_no_secret():
    assert not KEPT.search("wurstrezepte vom opa")
    assert KEPT.search("der opa ist krank")


@pytest.mark.parametrize(
    ("note", "private"),
    [
        ("Ferien sind bis auf die letzte Woche frei", True),
        ("frei in den Ferien", True),
        ("in den Ferien kommen viele Kinder", False),
        ("Ferienprogramm für Kinder", False),
    ],
)
def test_free_days_are_private(note, private):
    assert bool(PRIVATE.search(note.lower())) is private


@pytest.mark.parametrize("note", ["Praxis hat 3 Ärzte", "die Schule hat 720 Schüler", "das Team hat etwa neun Leute"])
def test_how_many_they_have_they_know(note):
    assert told(note) == ""
    assert "know how many" in GERMAN.advice(note)
    assert GERMAN.read(note, Hearing(insider=False)) is not None


def test_what_they_have_with_more_than_its_number_is_told():
    assert told("die Praxis hat 3 Ärzte mit eigenen Sprechstunden")


@pytest.mark.parametrize("note", ["Rufbereitschaft jedes 3. Wochenende", "Nachtschichten nur im Winter"])
def test_a_duty_is_not_named_without_how_seldom_it_is(note):
    assert GERMAN.read(note, Hearing(insider=False)) is None


def test_a_duty_noted_alone_is_named():
    assert GERMAN.read("die Rufbereitschaft", Hearing(insider=False)) is not None


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("viel Denkmalschutz, Kalkfarben", "den Denkmalschutz"),
        ("Wurstrezepte vom Opa, verrät er keinem", "Wurstrezepte vom Opa"),
        ("Sanierung, nicht im Bestand", ""),
        ("Touren, bisher keiner krank", ""),
        ("die Touren, bisher keiner krank", ""),
        ("Rufbereitschaft, keiner macht sie gern", ""),
    ],
)
def test_of_two_fragments_the_sure_first_is_told(note, text):
    said, _ = beside(note, "", ENGEL)
    assert (said.text if said else "") == text
    assert said is None or said.whole == ""


def test_the_weekend_of_a_phone_is_no_short_form():
    assert "short form" not in GERMAN.advice("Rufbereitschaft jedes 3. we")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Herr Engel: faire Touren durch die Stadt", "faire Touren durch die Stadt"),
        ("Herr Engel: neue Geräte im Januar", "neue Geräte im Januar"),
        ("Herr Engel: züchtete Bienen", ""),
    ],
)
def test_a_described_thing_stands_behind_a_name(note, text):
    assert told(note) == text
