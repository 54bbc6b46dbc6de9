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
        "Code Reviews immer zu zweit",
        "die Arbeit mit Schlaganfall Patienten",
        "die Klasse 7b",
        "die Arbeit mit den kleinen",
        "Sie meinte der Stellenschlüssel passt",
        "Sie hat vom Umbau erzählt und wie die Firma unterstützt",
        "der Umgang mit angehörigen",
        "die Kunden lieben ihr Brot",
        "Dienstpläne machen die Leiter",
        "neues Regal System, kommt im Mai",
        "bei Regen arbeiten in der Halle",
        "am schnellsten arbeiten",
        "reisen und Anlagen bauen",
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
        ("WMS umstellung auf SAP", "die WMS-Umstellung auf SAP"),
        ("Team trifft sich 1x Quartal in Mainz", "das Team trifft sich einmal pro Quartal in Mainz"),
        ("schichtplanung", "die Schichtplanung"),
        ("Ich habe den Wundexperten Kurs gemacht", "Ich habe den Wundexperten-Kurs gemacht"),
        ("Sie sagt dass die Halle neu ist", "Sie sagen, dass die Halle neu ist"),
        ("40 Stunden Woche im Wechsel", "die 40-Stunden-Woche im Wechsel"),
        ("neue Halle wird im März gebaut", "die neue Halle wird im März gebaut"),
        ("Arbeit am Abend von 17 bis 21 Uhr", "die Arbeit am Abend von 17 bis 21 Uhr"),
        ("feste Tour nach Köln", "die feste Tour nach Köln"),
        ("Handwerk statt Fabrik", "Handwerk statt Fabrik"),
        ("komme aus der Pflege", "Ich komme aus der Pflege"),
        ("die Linie 6 und der Nachtbus", "die Linie 6 und den Nachtbus"),
        ("die Küche kocht jeden Tag zwei Menüs", "die Küche kocht jeden Tag zwei Menüs"),
        ("wie sie neue Leute einarbeiten", "wie Sie neue Leute einarbeiten"),
        ("wie er die Lehrlinge einarbeitet", "wie Sie die Lehrlinge einarbeiten"),
        ("wie viel Wert sie auf Qualität legen", "wie viel Wert Sie auf Qualität legen"),
        ("die Beratung von Familien mit wenig Geld", "die Beratung von Familien mit wenig Geld"),
        ("der Aufbau der Bühne in nur einer Nacht", "den Aufbau der Bühne in nur einer Nacht"),
        ("bei Regen wird in der Halle gearbeitet", "Bei Regen wird in der Halle gearbeitet"),
        ("bis zum Sommer soll die neue Anlage laufen", "Bis zum Sommer soll die neue Anlage laufen"),
        ("jeden Morgen gibt es eine kurze Runde", "Jeden Morgen gibt es eine kurze Runde"),
        ("die Mitarbeiter wählen ihre Schulungen selbst", "die Mitarbeiter wählen ihre Schulungen selbst"),
        ("die Lieferung der Möbel bis in die Wohnung", "die Lieferung der Möbel bis in die Wohnung"),
        ("das Restaurieren alter Möbel", "das Restaurieren alter Möbel"),
        ("am Wasser arbeiten", "am Wasser zu arbeiten"),
        ("Frau Ruiz: die Ausbildung der Neuen", "die Ausbildung der Neuen"),
        ("die Milch wird direkt verkauft", "die Milch wird direkt verkauft"),
        ("Kälber bleiben bei der Mutter", "Kälber bleiben bei der Mutter"),
        ("Brautsträuße sind das Hauptgeschäft", "Brautsträuße sind das Hauptgeschäft"),
        ("Schulhof soll grüner werden", "der Schulhof soll grüner werden"),
        ("die Fähre fährt auch bei Sturm", "die Fähre fährt auch bei Sturm"),
        ("Holz biegen", "Holz zu biegen"),
        ("draußen im Schnee arbeiten", "draußen im Schnee zu arbeiten"),
        ("Kindern die Natur zeigen", "Kindern die Natur zu zeigen"),
        ("der Einkauf direkt vom Hof", "den Einkauf direkt vom Hof"),
        ("das Foto meines Gartens", "das Foto meines Gartens"),
        ("fahre jeden Tag Rad", "Ich fahre jeden Tag Rad"),
        ("im Mai mache ich die Prüfung", "Im Mai mache ich die Prüfung"),
        ("die Kinder pflanzen im Frühling Bohnen", "die Kinder pflanzen im Frühling Bohnen"),
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


@pytest.mark.parametrize(
    ("note", "both"),
    [
        ("die neue Halle, der Bau am Hafen", ("die neue Halle und den Bau am Hafen", "")),
        ("der Bau am Hafen, die Halle wird größer", ("den Bau am Hafen", "dass die Halle größer wird")),
        ("die neue Halle, der Bau, jeder nach Lust", ("die neue Halle und den Bau", "")),
    ],
)
def test_two_things_of_one_line_and_what_was_said_last_are_told(note, both):
    assert tuple(one.text if one else "" for one in GERMAN.beside(note, "", DANA)) == both


@pytest.mark.parametrize(
    ("note", "promised"),
    [
        ("ich schicke ihr noch die Liste", "die Liste schicken"),
        ("reiche ihm das Zeugnis nach", "das Zeugnis nachreichen"),
        ("den Artikel über Lehmbau schicken", "den Artikel über Lehmbau schicken"),
        ("ich schicke ihr noch bald", ""),
        ("schick ihm mein Zeugnis", "mein Zeugnis schicken"),
        ("das Foto meines Gartens schicken", "das Foto meines Gartens schicken"),
    ],
)
def test_a_promise_typed_as_what_one_does_is_kept_in_its_words(note, promised):
    assert GERMAN.pledge(note, DANA) == promised


@pytest.mark.parametrize(
    ("topic", "detail", "told"),
    [
        (
            "der Dienstplan",
            "wird vier Wochen im Voraus gemacht",
            "dass der Dienstplan vier Wochen im Voraus gemacht wird",
        ),
        ("die alte Mühle", "läuft noch einmal im Monat", "dass die alte Mühle noch einmal im Monat läuft"),
        ("das Trauercafé", "jeden ersten Montag", "das Trauercafé jeden ersten Montag"),
    ],
)
def test_what_a_thing_with_its_article_does_is_told_of_it(topic, detail, told):
    said, more = GERMAN.beside(topic, detail, DANA)
    assert (said.text, more) == (told, None)


@pytest.mark.parametrize(
    ("note", "put"),
    [
        ("Welche Rechtsgebiete überwiegen?", "Welche Rechtsgebiete überwiegen?"),
        ("wann gehts morgens los?", "Wann geht es morgens los?"),
        ("braucht man nen Führerschein?", "Braucht man einen Führerschein?"),
        ("wie viele Kinder max?", ""),
    ],
)
def test_a_question_in_the_words_of_a_telephone_is_put_whole_or_not_at_all(note, put):
    said = GERMAN.asked(note, DANA)
    assert (said.text if said else "") == put
