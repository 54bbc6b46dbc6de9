"""What is left of a German note after a cut is said only where it is still what the note was about."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.hushed import KEPT, PRIVATE
from afterword.core.writing.tongues.said import Hearing

GERMAN = TONGUES["de"]
DANA = Hearing(names=("Dana Ruiz", "Dana", "Frau Ruiz"))


def told(note):
    said = GERMAN.beside(GERMAN.in_haste(note), "", DANA)[0]
    return said.text if said else ""


@pytest.mark.parametrize(
    "note",
    [
        "Januar bis März zu",
        "Montag eher ruhig",
        "Körbe 12 Stück",
        "ein Vormittag sehr ruhig",
        "40 Körbe, sehr bunt",
        "200 Ziegen, Melkstand",
        "5 Wochen Dienstplan",
        "3 Unfälle letztes Jahr",
        "keine Wochenenden mehr",
        "ein neuer Leiter seit Mai",
        "meiste Zeit im Büro",
        "Gemüseverkauf an der Straße verboten",
    ],
)
def test_no_time_no_bare_noun_and_no_count_is_left_of_a_note(note):
    assert told(note) == ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Kabelnetz 40 km", "das Kabelnetz"),
        ("Lagerplanung noch auf Papier", "die Lagerplanung"),
    ],
)
def test_one_thing_with_its_article_is_still_what_the_note_was_about(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Sonntag am meisten los", "dass am Sonntag am meisten los ist"),
        ("vor Pfingsten viel los", ""),
        ("Freitag am vollsten", "dass es am Freitag am vollsten ist"),
        ("Mehl nur aus der Mühle in Altdorf", "dass das Mehl nur aus der Mühle in Altdorf kommt"),
        ("Trauben direkt von Winzern in Baden", "dass die Trauben direkt von Winzern in Baden kommen"),
        ("das Obst vom Hof", "das Obst vom Hof"),
        ("Liefergebiet von Kiel bis Rostock", "dass das Liefergebiet von Kiel bis Rostock reicht"),
        ("ein Abend pro Woche nur für Anfänger", "dass ein Abend pro Woche nur für Anfänger da ist"),
        ("nur noch Gel, kein Silikon mehr", "dass es nur noch Gel und kein Silikon mehr gibt"),
        ("vier Preise letztes Jahr", "dass es letztes Jahr vier Preise waren"),
        ("letztes Jahr vier Preise", "dass es letztes Jahr vier Preise waren"),
        ("zwei neue Maschinen seit Mai", "dass es seit Mai zwei neue Maschinen gibt"),
        ("3 Filialen seit 2021", "dass es seit 2021 drei Filialen gibt"),
        ("4 Gesellen letztes Jahr eingestellt", "dass letztes Jahr 4 Gesellen eingestellt wurden"),
        ("meiste Arbeit im Labor", "dass die meiste Arbeit im Labor ist"),
        ("nur noch digitale Akten, kein Papier mehr", "dass es nur noch digitale Akten und kein Papier mehr gibt"),
        ("Kurse vor allem abends", "dass die Kurse meistens abends sind"),
        ("zwei Wochen Einarbeitung in Bremen", "dass es zwei Wochen Einarbeitung in Bremen gibt"),
        ("Proben aus ganz Bayern", "dass die Proben aus ganz Bayern kommen"),
        ("Gruppen für Kinder ab sechs", "Gruppen für Kinder ab sechs"),
        ("der autofreie Marktplatz", "den autofreien Marktplatz"),
        ("Dana: nimmt nur Holz ausm Schwarzwald", "dass Sie nur Holz aus dem Schwarzwald nehmen"),
        ("die Halle wird erweitert auf 400 Plätze", "dass die Halle auf 400 Plätze erweitert wird"),
        ("Chor mit achtzig Sängern", "den Chor mit achtzig Sängern"),
        ("die Molkerei soll dazu kommen", "dass die Molkerei dazukommen soll"),
        ("Mai bis September geöffnet", "dass von Mai bis September geöffnet ist"),
        ("Spin off der Uni Ulm", "dass die Firma ein Spin-off der Uni Ulm ist"),
        ("30 Klienten pro Kopf", "dass auf jeden 30 Klienten kommen"),
        ("ca 400 Betriebe im Bezirk", "die etwa 400 Betriebe im Bezirk"),
        ("neun Pfleger, davon vier in Teilzeit", "dass es bei Ihnen neun Pfleger gibt, davon vier in Teilzeit"),
        ("20 Sorten, alles ohne Zucker", "dass es bei Ihnen 20 Sorten gibt, alles ohne Zucker"),
        ("60 Betten, 9 Leute im Team", "dass es bei Ihnen 60 Betten und 9 Leute im Team gibt"),
        ("Kurse auf Polnisch, Russisch und Deutsch", "Kurse auf Polnisch, Russisch und Deutsch"),
        ("Antworten innerhalb eines Tages", "Antworten innerhalb eines Tages"),
        ("Betreuung während der Pausen", "die Betreuung während der Pausen"),
        ("Workshops für Schulklassen ab der fünften Klasse", "Workshops für Schulklassen ab der fünften Klasse"),
        ("Schleuse wird bald erneuert", "dass die Schleuse bald erneuert wird"),
        ("Dana: näht am liebsten selber", "dass Sie am liebsten selber nähen"),
        ("Dana: will schneller werden bis Mai", "dass Sie bis Mai schneller werden wollen"),
        ("Dana: erklärt jede Maschine gern selbst", "dass Sie jede Maschine gern selbst erklären"),
        ("Dana: lässt keinen ohne Brille rein", "dass Sie keinen ohne Brille reinlassen"),
    ],
)
def test_a_note_without_its_verb_is_said_where_one_sentence_can_be_made(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "spricht jeden an, der den Weg verlässt",
        "immer zu zweit bei Problemfällen",
        "hat ein Programm für Problemhunde",
    ],
)
def test_words_of_the_trade_keep_no_note_back(note):
    assert PRIVATE.search(note) is None


@pytest.mark.parametrize(
    "note",
    ["geht im Herbst 2028 in den Ruhestand", "verlässt im Mai die Klinik", "hört im März auf"],
)
def test_that_somebody_leaves_is_not_told_to_them(note):
    assert PRIVATE.search(note) is not None


def test_for_how_long_one_is_taken_on_is_kept():
    assert KEPT.search("Vertrag zunächst auf ein Jahr") is not None


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("hat früher im Knast gearbeitet", "among friends"),
        ("früh- spät- u. Nachtdienst", "When one works"),
        ("4 Tage Woche", "When one works"),
        ("erst messen, dann schneiden", "whose aim"),
    ],
)
def test_the_reason_names_what_is_amiss(note, says):
    assert says in advice(note)


def test_no_article_is_advised_before_nouns_in_a_row_and_no_bare_noun_or_month_alone():
    assert "der opfer" not in advice("opfer hilfe Verein")
    assert "“Bohnen”" not in advice("Bohnen kommt direkt")
    assert "“April”" not in advice("April bis Oktober schwimmen")


def test_a_whole_question_with_its_capitals_is_not_changed_inside():
    assert GERMAN.asked("Wie viele Freie arbeiten mit?", DANA).text == "Wie viele Freie arbeiten mit?"
