"""German clauses of how things are, what somebody holds dear, how often and how many: said whole, or left out."""

import pytest

from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.notes import read
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.promised import pledge
from afterword.core.writing.tongues.said import Hearing

ADA = Hearing(names=("Ada Brink", "Brink", "Ada"))


def told(note: str, hearing: Hearing = ADA) -> str:
    said = beside(note, "", hearing)[0]
    return said.text if said else ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("jede Gruppe darf an die Drehbank", "jede Gruppe darf an die Drehbank"),
        ("alles wird schriftlich festgehalten", "alles wird schriftlich festgehalten"),
        ("niemand arbeitet nachts allein", "niemand arbeitet nachts allein"),
        ("Laden und Lager kommen dazu", "Laden und Lager kommen dazu"),
        ("neuer Bagger kommt im Herbst", "der neue Bagger kommt im Herbst"),
        ("neues Pult kommt im Herbst", "das neue Pult kommt im Herbst"),
        ("neue Mangel spart 30% Energie", "die neue Mangel spart 30% Energie"),
        ("Zeit für Angehörige ist Pflicht", "die Zeit für Angehörige ist Pflicht"),
        ("Singen hilft bei Stress", "Singen hilft bei Stress"),
        ("ohne Helm kommt keiner auf den Hof", "Ohne Helm kommt keiner auf den Hof"),
        ("neue Lkw kommen im April", "neue Lkw kommen im April"),
        ("Farbe ist ihr wichtiger als Form", "Farbe ist Ihnen wichtiger als Form"),
        ("sauberer Boden ist Pflicht", "ein sauberer Boden ist Pflicht"),
        ("Halle 2 wird beheizt ab Winter", "Halle 2 wird ab Winter beheizt"),
        ("Latte Art ist nicht alles", "Latte Art ist nicht alles"),
        ("Angehörige brauchen Zeit", "Angehörige brauchen Zeit"),
        ("die Steuerung läuft automatisch", "die Steuerung läuft automatisch"),
        ("jede Gruppe soll auf die Wiese, nicht nur die Großen", None),
    ],
)
def test_how_things_are_is_told_as_it_stands(note, text):
    assert told(note) == (note if text is None else text)


@pytest.mark.parametrize(
    "note",
    [
        "einer fährt und zwei laden",
        "einer fährt, zwei laden",
        "Kunde bringt Material",
        "Werkstatt macht Azubi sauber",
        "Lager ist voll aber neues kommt",
        "Ada Brink: gibt nur Käse ab, den sie selbst gern isst",
    ],
)
def test_what_lacks_an_article_or_is_two_clauses_is_not_told(note):
    assert told(note) == ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Ada Brink: ruhige Hände sind ihr heilig", "ruhige Hände sind Ihnen heilig"),
        ("Sauberkeit ist ihr sehr wichtig", "Sauberkeit ist Ihnen sehr wichtig"),
        ("Geduld ist ihr wichtiger als Menge", "Geduld ist Ihnen wichtiger als Menge"),
        ("die Arbeit mit Kindern, liegt ihr am Herzen", "die Arbeit mit Kindern liegt Ihnen am Herzen"),
    ],
)
def test_what_is_dear_to_the_reader_is_said_to_them(note, text):
    assert told(note) == text


def test_what_is_dear_to_somebody_is_not_told_to_others():
    assert told("Sauberkeit ist ihr sehr wichtig", Hearing(alone=False)) == ""
    assert told("Sauberkeit ist ihr sehr wichtig", Hearing(insider=False)) == ""
    assert told("Sauberkeit ist ihr wichtig", Hearing(familiar=True)) == "Sauberkeit ist dir wichtig"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Besuche im Heim dienstags", "dass es dienstags Besuche im Heim gibt"),
        ("Führung einmal im Monat mit dem Förster", "dass es einmal im Monat eine Führung mit dem Förster gibt"),
        ("Training jeden Tag auch im Sommer", "dass es jeden Tag Training gibt, auch im Sommer"),
        ("jede Woche ein Markt", "dass es jede Woche einen Markt gibt"),
        ("samstags nur Notdienst", "dass es samstags nur Notdienst gibt"),
        ("14 Plätze pro Gruppe", "dass es bei Ihnen 14 Plätze pro Gruppe sind"),
        ("sechs Konzerte pro Saison", "dass es bei Ihnen sechs Konzerte pro Saison sind"),
        ("30 Kühe, davon 8 Kälber", "dass es bei Ihnen 30 Kühe sind, davon 8 Kälber"),
        ("5 Schulen, 1 Sporthalle", "dass es bei Ihnen 5 Schulen und eine Sporthalle gibt"),
        ("gerade 2 Boote in Arbeit", "dass gerade 2 Boote in Arbeit sind"),
        ("viele Stammgäste, manche seit 20 Jahren", "dass es viele Stammgäste gibt, manche seit 20 Jahren"),
        ("4 Kolonnen, 2 davon in Ulm", "dass es bei Ihnen 4 Kolonnen gibt, 2 davon in Ulm"),
        ("keine Kabinen mehr, alles offen", "dass es keine Kabinen mehr gibt und dass alles offen ist"),
    ],
)
def test_how_often_and_how_many_is_told_as_what_there_is(note, text):
    assert told(note) == text


@pytest.mark.parametrize("note", ["3 Schicht pro Tag", "2 Laden, 1 Lager", "Rufbereitschaft jeden Freitag im Team"])
def test_what_is_not_surely_so_many_is_none(note):
    assert not told(note).startswith("dass es")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("sie nimmt auch Räder an, die andere ablehnen", "Sie nehmen auch Räder an, die andere ablehnen"),
        (
            "sie kauft kein Holz, das sie nicht selbst gesehen hat",
            "Sie kaufen kein Holz, das Sie nicht selbst gesehen haben",
        ),
        ("sie hat selbst als Hilfskraft hier begonnen", "Sie haben selbst als Hilfskraft im Haus begonnen"),
    ],
)
def test_what_hangs_on_a_clause_is_kept_and_stands_for_its_reader(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Halle wird erweitert bis Juni", "die Halle wird bis Juni erweitert"),
        ("Werkstatt zieht um im Mai", "die Werkstatt zieht im Mai um"),
        ("die Halle wird erweitert bis Juni", "die Halle wird erweitert bis Juni"),
        ("der Steg, wird 2028 fertig", "der Steg wird 2028 fertig"),
    ],
)
def test_the_verb_of_a_clipped_clause_ends_it(note, text):
    assert told(note) == text


@pytest.mark.parametrize("note", ["Team sehr nett, 4 Frauen 1 Mann", "Stimmung sehr locker", "anlernen 2 Wochen"])
def test_an_impression_and_what_bounds_a_thing_are_no_subjects(note):
    assert told(note) == ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Uhren reparieren zu lernen", "Uhren reparieren zu lernen"),
        ("mit Kindern singen und tanzen", "mit Kindern zu singen und zu tanzen"),
        ("Mit Tieren zu arbeiten", "mit Tieren zu arbeiten"),
        ("die Werkstatt kennenlernen", "die Werkstatt kennenzulernen"),
        ("draußen sein und Leute kennen", ""),
    ],
)
def test_what_one_would_do(note, text):
    said = read(note, ADA)
    assert (said.text if said else "") == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("ich spiele Trompete", "Ich spiele Trompete"),
        ("CNC-Programmierung mit Heidenhain kann ich auch.", "CNC-Programmierung mit Heidenhain kann ich auch"),
        ("Wundpflege habe ich im Praktikum vertieft.", "Wundpflege habe ich im Praktikum vertieft"),
        ("Kranschein gültig bis 2028", "Mein Kranschein ist bis 2028 gültig"),
    ],
)
def test_what_one_adds_in_words_of_ones_own(note, text):
    said = own(note, ADA)
    assert said is not None
    assert said.text == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("drei Entwürfe zum Thema Wasser", "drei Entwürfe zum Thema Wasser schicken"),
        ("Meinen Eintrag im Register", "meinen Eintrag im Register schicken"),
        ("11er Schein und Bescheinigung vom Amt", "den 11er-Schein und die Bescheinigung vom Amt schicken"),
        ("Zeugnis, Referenzen", "das Zeugnis und die Referenzen schicken"),
        ("die Datei mit den Plänen nochmal schicken", "die Datei mit den Plänen schicken"),
    ],
)
def test_what_is_promised_is_named(note, text):
    assert pledge(note, ADA) == text


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("das hört nich auf", "das hört nicht auf"),
        ("mit nem Kollegen", "mit einem Kollegen"),
        ("grad 3 baustellen", "gerade 3 baustellen"),
        ("Pflegegrad 3 bei vielen", "Pflegegrad 3 bei vielen"),
        ("schön aber die Ruhe zählt", "schön, aber die Ruhe zählt"),
        ("das ist aber die Regel", "das ist aber die Regel"),
        ("wurde eingefürt", "wurde eingeführt"),
    ],
)
def test_words_as_they_are_spoken(note, written):
    assert GERMAN.in_haste(note) == written


def test_counted_things_are_many():
    asked = GERMAN.asked("wieviel Leute seid ihr im Sommer", ADA)
    assert asked is not None
    assert asked.text == "Wie viele Leute sind Sie im Sommer?"


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("keine Produkte aufschwatzen", "whose aim"),
        ("neue Mangel aus Italien hilft Wäscherei", "hilft"),
    ],
)
def test_no_advice_leads_to_nonsense(note, words):
    told_so = advice(note)
    assert "keine Produkte” can" not in told_so
    assert "der neue Mangel" not in told_so
    assert words in told_so or "Write" in told_so or "Begin" in told_so
