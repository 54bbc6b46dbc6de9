"""German notes as their receiver reads them: each in its case, closed, weighed, and about whom it is."""

import pytest

from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing

KLEE = Hearing(names=("Dr. Marion Klee", "Dr. Klee", "Marion"))


def told(note):
    topic, detail = beside(note, "", KLEE)
    return " + ".join(one.text for one in (topic, detail) if one)


def owned(note):
    said = GERMAN.own(GERMAN.unsaid(note), KLEE) if GERMAN.unsaid(note) else None
    return said.text if said else ""


def asked(note):
    said = GERMAN.asked(note, KLEE)
    return said.text if said else ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("kollegiale Fallberatung, alle zwei Wochen", "die kollegiale Fallberatung alle zwei Wochen"),
        ("die Visite, einmal im Monat", "die Visite einmal im Monat"),
        ("die Visite, jeden Freitag", "die Visite jeden Freitag"),
        ("Teamsitzung, der erste Montag im Monat", "die Teamsitzung"),
    ],
)
def test_how_often_a_thing_is_is_no_second_thing(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Zwangsvollstreckung als eigener Bereich", "die Zwangsvollstreckung als eigenen Bereich"),
        ("der Vertrieb als neuer Schwerpunkt", "den Vertrieb als neuen Schwerpunkt"),
        ("die Imkerei als eigenes Standbein", "die Imkerei als eigenes Standbein"),
        ("die Imkerei als zweiter Blubb", ""),
        ("die Wäsche der Klinik als größter Kunde", "die Wäsche der Klinik als größten Kunden"),
        ("die Zellkultur als zentraler Arbeitsplatz", "die Zellkultur als zentralen Arbeitsplatz"),
    ],
)
def test_what_a_thing_is_as_has_its_case(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("die Werkstatt, die gerade umgebaut wird", "die Werkstatt, die gerade umgebaut wird,"),
        ("der neue Ofen, den alle mögen", "den neuen Ofen, den alle mögen,"),
        ("die Möglichkeit, von Hand zu backen", "die Möglichkeit, von Hand zu backen,"),
        ("der Gedanke, etwas Bleibendes zu bauen", "den Gedanken, etwas Bleibendes zu bauen,"),
    ],
)
def test_a_clause_that_hangs_on_a_thing_is_closed(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("das Gemüse vom Hof nebenan", "das Gemüse vom Hof nebenan"),
        ("der Nachtdienst zu zweit", "den Nachtdienst zu zweit"),
        ("das Produkt selbst", "das Produkt selbst"),
        ("die Schulungen bei Ihnen im Salon", "die Schulungen bei Ihnen im Salon"),
        ("die Schulungen bei ihnen im Salon", "die Schulungen bei Ihnen im Salon"),
        ("der 30-Minuten-Takt", "den 30-Minuten-Takt"),
        ("Montage immer zu dritt", "dass die Montage immer zu dritt stattfindet"),
        ("Umstieg von Lexware auf DATEV, bis März", "den Umstieg von Lexware auf DATEV bis März"),
        ("Strecke bis Stralsund", "die Strecke bis Stralsund"),
        ("die Druckpresse aus dem Jahr 1920", "die Druckpresse aus dem Jahr 1920"),
        ("120 Calls am Tag", "dass es bei Ihnen 120 Calls am Tag sind"),
        ("zwei eigene Gruppen", "die zwei eigenen Gruppen"),
        ("70 Tonnen Traglast", "70 Tonnen Traglast"),
        ("man sitzt zu zweit im Büro", "Man sitzt zu zweit im Büro"),
        (
            "Austausch mit den Ärzten jeden Mittwoch",
            "dass es jeden Mittwoch einen Austausch mit den Ärzten gibt",
        ),
    ],
)
def test_a_plain_thing_is_told_whole(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Dr. Klee: spezialisiert auf Exoten", "Sie sind auf Exoten spezialisiert"),
        ("Dr. Klee ist auf Exoten spezialisiert", "Sie sind auf Exoten spezialisiert"),
        (
            "Frau Dr. Klee: hat die Praxis vor vier Jahren übernommen",
            "Sie haben die Praxis vor vier Jahren übernommen",
        ),
        ("Dr. Meyer: spezialisiert auf Exoten", ""),
        ("er übernimmt manuelle Therapie Fortbildung", ""),
        ("sie übernehmen manuelle Therapie-Fortbildung", ""),
    ],
)
def test_who_does_what_is_told_of_the_reader_alone_and_whole(note, text):
    assert told(note) == text


def test_the_reader_may_have_a_name_of_more_parts():
    said = GERMAN.read("Frau von Berg: hat in Lyon gelernt", Hearing(names=("Katharina von Berg", "Katharina")))
    assert said is not None
    assert said.text == "Sie haben in Lyon gelernt"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Kann man auch nur Frühschicht?", ""),
        ("Wann darf ich das erste Mal alleine?", ""),
        ("Kann man auch nur Frühschicht arbeiten?", "Kann man auch nur Frühschicht arbeiten?"),
        ("Muss man Polnisch können?", "Muss man Polnisch können?"),
    ],
)
def test_a_question_of_what_one_may_do_says_what(note, text):
    assert asked(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Zeugnis der Berufsschule + Hochvoltschein", "das Zeugnis der Berufsschule und den Hochvoltschein schicken"),
        ("Zeugnis der Berufsschule und Referenz", ""),
        ("die Liste der Hotels und Restaurants", "die Liste der Hotels und Restaurants schicken"),
        ("Kälteschein scannen und schicken", "den Kälteschein schicken"),
        ("den Nachweis über den Kurs und mein Zeugnis", "den Nachweis über den Kurs und mein Zeugnis schicken"),
        ("2 Themenvorschläge", "zwei Themenvorschläge schicken"),
    ],
)
def test_each_thing_of_a_promise_has_its_article(note, text):
    assert GERMAN.pledge(note, KLEE) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("zwei Jahre Erfahrung mit Verblistern", "Ich habe zwei Jahre Erfahrung mit Verblistern"),
        ("Erfahrung mit Ionenchromatographie", "Ich habe Erfahrung mit Ionenchromatographie"),
        ("Gute Kenntnisse in DATEV", "Ich habe gute Kenntnisse in DATEV"),
        ("Schein für Arbeiten unter Spannung", "Ich habe einen Schein für Arbeiten unter Spannung"),
        ("Weiterbildung in Funktionaloptometrie", ""),
        (
            "Weiterbildung in Funktionaloptometrie abgeschlossen",
            "Ich habe eine Weiterbildung in Funktionaloptometrie abgeschlossen",
        ),
    ],
)
def test_what_one_adds_says_what_it_is_to_oneself(note, text):
    assert owned(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Podcast-Idee fand sie gut", "Die Podcast-Idee fanden Sie gut"),
        ("Treppenbau machen sie noch selber", "Den Treppenbau machen Sie noch selber"),
        ("Schwimmteiche bauen sie seit zehn Jahren", "Schwimmteiche bauen Sie seit zehn Jahren"),
        ("Kunden schätzen sie sehr", ""),
        ("das Team unterstützt sie dabei", ""),
    ],
)
def test_what_the_reader_does_may_stand_behind_what_it_is_done_to(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("viel unterwegs sein", "viel unterwegs zu sein"),
        ("vom Rebschnitt bis zur Abfüllung dabei zu sein", "vom Rebschnitt bis zur Abfüllung dabei zu sein"),
        ("wieder von Hand backen", "wieder von Hand zu backen"),
        ("dass man dort schnell Verantwortung bekommt", "dass man bei Ihnen schnell Verantwortung bekommt"),
        ("wie in Kiel gebaut wird und dort gearbeitet wird", "wie in Kiel gebaut wird und dort gearbeitet wird"),
        ("mit Bienen arbeiten und draußen sein", "mit Bienen zu arbeiten und draußen zu sein"),
        ("Zeit für jeden Gast haben", "Zeit für jeden Gast zu haben"),
        (
            "neue Rezepte ausprobieren und eigene Ideen einbringen",
            "neue Rezepte ausprobieren und eigene Ideen einbringen zu können",
        ),
        ("kein Akkord mehr", "dass es keinen Akkord mehr gibt"),
        ("kein Blubb mehr", ""),
        ("Beratung statt nur Kasse", ""),
        ("Wechsel zwischen Analytik und Synthese möglich", ""),
    ],
)
def test_what_draws_one_is_said_to_who_works_there(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("Azubis bauen eigenes Möbelstück", "“Azubis bauen ein eigenes Möbelstück”"),
        ("das Produkt selbst, weil es Kliniken nutzen", "“das Produkt selbst”"),
        ("Newsletter haben sie neu aufgesetzt", "“sie haben Newsletter neu aufgesetzt”"),
        ("Weiterbildung in Funktionaloptometrie", "done, begun or wished for"),
        ("der Wandel bei ihr", "one plain sentence"),
    ],
)
def test_what_is_advised_can_be_told(note, says):
    assert says in GERMAN.advice(note)


def test_a_journey_behind_its_country_is_no_deed():
    assert owned("die Skandinavien Touren") != "die Skandinavien zu touren"
    assert "zu reisen" not in owned("Spanien reisen")
