"""German notes typed in haste: no capitals, words cut short, two fragments in one line, nobody named who does it."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.tact import tact_of

GERMAN = TONGUES["de"]
DANA = Hearing(names=("Dana Ruiz", "Dana", "Frau Ruiz"))


def read(note):
    said = GERMAN.read(note, DANA)
    return said.text if said else ""


@pytest.mark.parametrize(
    "note",
    [
        "war am Anfang etwas steif",
        "war begeistert von meinem Vorschlag",
        "konnte das gut erklären",
        "hatte viele Fragen zum Projekt",
        "möchte das Team vergrößern",
        "fragte nach meinem letzten Projekt",
    ],
)
def test_a_verb_of_which_nobody_says_whose_it_is_is_told_of_nobody(note):
    assert read(note) == ""


@pytest.mark.parametrize(
    "note",
    [
        "sucht jmd der auch mal selber stapler fährt",
        "sie hat von der umstellung erzählt",
        "hat nach der inventur gefragt / runden jeden freitag",
        "sie war vorher bei der firma in kiel",
        "sie baut das team auf, gings dann um fußball",
        "sie leitet die planung, läuft noch bis sommer",
        "Sie leitet die Planung, später geht es um Fußball",
        "automatisierung find ich spannend",
        "WMS umstellun auf SAP",
        "Sie sagt die Halle ist neu",
        "Schaltschein habe ich",
        "Sie fragt wann ich kann",
        "Rektorin seit einem halben Jahr",
        "lehrling fehlt",
        "Sie hat gesagt e-autos immer mehr",
        "Sie fragt ob ich Hüte mache",
        "Baumschnitt Kurs im Winter",
        "die Linie 6 und der Nachtbus",
        "Code Reviews immer zu zweit",
        "die Arbeit mit Schlaganfall Patienten",
        "die Klasse 7b",
        "die Arbeit mit den kleinen",
        "Sie meinte der Stellenschlüssel passt",
        "Sie hat vom Umbau erzählt und wie die Firma unterstützt",
        "der Umgang mit angehörigen",
        "Hunde Katzen Kleintiere",
        "die Arbeit an der App und das testen",
    ],
)
def test_what_is_not_surely_one_clause_of_german_is_not_told(note):
    assert read(note) == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("sie leitet die Planung seit 2019", "Sie leiten die Planung seit 2019"),
        ("habe lange in Kiel gearbeitet", "Ich habe lange in Kiel gearbeitet"),
        ("WMS umstellung auf SAP", "WMS-Umstellung auf SAP"),
        ("Team trifft sich 1x Quartal in Mainz", "das Team trifft sich einmal pro Quartal in Mainz"),
        ("schichtplanung", "die Schichtplanung"),
        ("Ich habe den Wundexperten Kurs gemacht", "Ich habe den Wundexperten-Kurs gemacht"),
        ("Sie sagt dass die Halle neu ist", "Sie sagen, dass die Halle neu ist"),
        ("40 Stunden Woche im Wechsel", "die 40-Stunden-Woche im Wechsel"),
        ("neue Halle wird im März gebaut", "die neue Halle wird im März gebaut"),
        ("Arbeit am Abend von 17 bis 21 Uhr", "die Arbeit am Abend"),
        ("feste Tour nach Köln", "die feste Tour nach Köln"),
        ("Handwerk statt Fabrik", "Handwerk statt Fabrik"),
        ("komme aus der Pflege", "Ich komme aus der Pflege"),
        ("Sie sagt, dass die Halle neu ist", "Sie sagen, dass die Halle neu ist"),
    ],
)
def test_what_is_surely_german_is_told_as_before(note, told):
    assert read(note) == told


@pytest.mark.parametrize(
    "note",
    [
        "gibts teigling oder frisch",
        "Gibt es ein Vertretungsplan?",
        "braucht man nen führerschein",
        "wie läuft hospitation ab",
    ],
)
def test_a_question_that_is_not_surely_german_is_not_put(note):
    assert GERMAN.asked(note, DANA) is None


@pytest.mark.parametrize(
    "note",
    [
        "privat: zieht nach Kiel um",
        "krankenstand ist hoch",
        "seine Tochter geht auch dort zur Schule",
        "haha der Drucker heißt Horst",
        "meine Mutter wohnt dort",
    ],
)
def test_what_sounds_private_or_like_a_joke_stays_with_the_candidate(note):
    assert tact_of(GERMAN).private(note)


@pytest.mark.parametrize("note", ["Krankenpflege im Nachtdienst", "Privatkunden in Kiel", "Mutter-Kind-Station"])
def test_what_is_their_trade_does_not(note):
    assert not tact_of(GERMAN).private(note)


def test_how_many_they_are_is_asked_of_where_they_work():
    assert GERMAN.asked("wie viele Juristen seid ihr?", DANA).text == "Wie viele Juristen arbeiten bei Ihnen?"
    asked = GERMAN.asked("wie viele Kinder habt ihr mit Sprachförderung?", DANA)
    assert asked.text == "Wie viele Kinder mit Sprachförderung gibt es bei Ihnen?"
