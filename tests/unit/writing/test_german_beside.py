"""What was noted of a German topic: how and when it is stands in brackets, a clause about it is told."""

import pytest

from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.beside import aside, beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing

OLIVER = Hearing(names=("Oliver Brandt", "Oliver"))


@pytest.mark.parametrize(
    "detail",
    [
        "seit Januar im Probebetrieb",
        "zweimal im Jahr",
        "immer ausgebucht",
        "immer zu zweit",
        "mit eigenem Messraum",
        "in Abstimmung mit fünf Zoos",
        "nach jedem Unfall neu geprüft",
        "alle fünf Wochen",
        "vor allem Altbau",
        "seit Juli Pflicht",
        "dreimal pro Woche",
        "etwa 40 im Jahr",
        "etwa zwei pro Woche",
        "im letzten Jahr erneuert",
        "für alle Standorte gleich",
        "gemeinsam mit der Uni Wien",
        "seit 2022 mit Nachtsichtbrille",
    ],
)
def test_how_and_when_a_thing_is_may_stand_in_brackets(detail):
    assert aside(detail) == detail


@pytest.mark.parametrize(
    "detail",
    [
        "mit Kollege",
        "seit ein Jahr",
        "mit eigene Halle",
        "nicht leicht",
        "macht der Chef",
        "bei Hr. Lenz",
        "eher",
        "3 Demenz",
        "wenn viel los ist",
        "ich war nervös",
    ],
)
def test_what_lacks_an_article_or_an_end_or_has_a_verb_may_not(detail):
    assert aside(detail) == ""


@pytest.mark.parametrize(
    ("topic", "detail", "told"),
    [
        ("Telenotarzt", "seit einem Jahr im Einsatz", ("dass der Telenotarzt seit einem Jahr im Einsatz ist", "")),
        ("Inventur zweimal pro Jahr", "", ("dass es zweimal pro Jahr eine Inventur gibt", "")),
        ("neue Laseranlage seit Juni", "", ("die neue Laseranlage, die es seit Juni gibt,", "")),
        ("Elternbeirat", "trifft sich alle zwei Monate", ("Der Elternbeirat trifft sich alle zwei Monate", "")),
        ("Weinkarte", "350 Positionen", ("die Weinkarte (350 Positionen)", "")),
        ("Messraum", "macht der Chef selbst", ("den Messraum", "")),
    ],
)
def test_a_topic_takes_with_it_what_is_said_of_it(topic, detail, told):
    thing, more = beside(topic, detail, OLIVER)
    assert thing is not None
    assert (thing.text[:1] + thing.text[1:], more.text if more else "") in {
        told,
        (told[0][:1].lower() + told[0][1:], told[1]),
    }


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("kein Akkord", ("dass es keinen Akkord gibt", "how")),
        ("Verantwortung und klare Abläufe", ("Verantwortung und klare Abläufe", "noun")),
        ("Verantwortung und klares Abläufe", ("", "")),
        ("Forschung und Klinik verbinden", ("Forschung und Klinik zu verbinden", "doing")),
        ("Beteiligungsverfahren gestalten", ("Beteiligungsverfahren zu gestalten", "doing")),
        ("handwerklich arbeiten", ("handwerklich zu arbeiten", "doing")),
        ("Kostüme nach Entwurf nähen", ("Kostüme nach Entwurf zu nähen", "doing")),
        ("Reparatur alter Celli", ("die Reparatur alter Celli", "object")),
        ("1:1-Betreuung", ("die 1:1-Betreuung", "object")),
        ("Pfandautomat", ("den Pfandautomaten", "object")),
        ("Reihe über Klimageschichten", ("die Reihe über Klimageschichten", "noun")),
        ("Arbeit mit Jugendlichen", ("die Arbeit mit Jugendlichen", "object")),
        ("e-transporter", ("E-Transporter", "name")),
        ("check in bis 23 Uhr", ("", "")),
        ("Bistro Umsatz wichtig", ("", "")),
        ("2 Gruppen Krippe", ("", "")),
        ("Hunde Katzen Kleintiere", ("", "")),
        ("Kollege erklärte mir das Gerüst", ("", "")),
        ("Akkord gibt es keinen", ("", "")),
        ("Einsatz 3 wo. weg 1 wo. frei", ("den Einsatz", "object")),
        ("Wache 4 in Altona", ("die Wache 4 in Altona", "object")),
        ("SAP Kenntnisse", ("SAP-Kenntnisse", "object")),
        ("70 Tonnen Traglast", ("70 Tonnen Traglast", "noun")),
        ("Automatik Autos 3", ("", "")),
        ("Subunternehmer keine", ("", "")),
        ("Gerüst stellt andere Firma", ("", "")),
        ("sie hat selber in der intensiv angefangen", ("", "")),
        ("Aufzüge aller Hersteller", ("Aufzüge aller Hersteller", "object")),
        ("Station C4", ("Station C4", "name")),
        ("SB-Kassen kommen nächstes Jahr", ("SB-Kassen kommen nächstes Jahr", "sentence")),
        ("3 Schicht", ("", "")),
        ("Nacht allein", ("", "")),
        ("Norddeutschland", ("Norddeutschland", "name")),
        ("Düsseldorf", ("Düsseldorf", "name")),
        ("Anmeldung läuft über neues Programm", ("", "")),
        ("frisch kochen", ("frisch zu kochen", "doing")),
        ("Kinder individuell fördern", ("Kinder individuell zu fördern", "doing")),
        ("alle zwei Jahre, zahlt der Betrieb", ("alle zwei Jahre", "noun")),
        ("3D-Scan statt Gipsabdruck", ("3D-Scan statt Gipsabdruck", "name")),
        ("eigene Projekte von Anfang an", ("eigene Projekte von Anfang an", "object")),
        ("junge Künstler fördern", ("junge Künstler zu fördern", "doing")),
        ("sie meinte im Sommer fangen sie um 6 an", ("", "")),
        ("ich habe einen Kurs unterstützte Kommunikation gemacht", ("", "")),
    ],
)
def test_whole_things_are_told_and_broken_ones_are_not(noted, told):
    said = GERMAN.read(noted, OLIVER)
    assert ((said.text, said.kind.value) if said else ("", "")) == told


def test_what_struck_is_a_thing_that_one_is_glad_of():
    glad = GERMAN.read("der offene Umgang mit Fehlern", OLIVER)
    rough = GERMAN.read("der raue Ton in der Werkstatt", OLIVER)
    assert glad is not None
    assert rough is not None
    assert GERMAN.of_struck(glad) == GERMAN.thanks.struck_things
    assert GERMAN.of_struck(rough) == ()


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Staplerfahrer mangel", "“Staplerfahrer-Mangel”"),
        ("Frau Brandt macht die Dienstpläne", "somebody else"),
        ("wie groß revier", "verb and question mark"),
        ("montage nur freitags", "“montage”"),
        ("Blutabnahme, EKG, Impfen", "one thing at a time"),
        ("Konzept gestalten", "“das Konzept gestalten”"),
        ("Speiseplan macht das Team zusammen", "Begin with who"),
        ("alle nett", "with its article"),
    ],
)
def test_what_is_left_out_is_told_with_what_to_write(noted, said):
    assert said in advice(noted)


@pytest.mark.parametrize(
    ("noted", "put"),
    [
        ("wie alt ist die Kolonne", "Wie alt ist die Kolonne?"),
        ("gibt es betriebsrat", "Gibt es einen Betriebsrat?"),
        ("Gibt es Supervision?", "Gibt es Supervision?"),
        ("gibt es Hochzeiten viele", "Hochzeiten"),
        ("was macht man bei Überfall", ""),
        ("wie oft übernachten", ""),
    ],
)
def test_a_question_is_put_with_its_articles_or_not_at_all(noted, put):
    asked = GERMAN.asked(noted, OLIVER)
    assert (asked.text if asked else "") == put


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("SAP Kenntnisse", "SAP-Kenntnisse"),
        ("Buchhändlerschule in Frankfurt", "Buchhändlerschule in Frankfurt"),
        ("ich bin vereidigt für Rumänisch", "Ich bin vereidigt für Rumänisch"),
    ],
)
def test_what_is_added_has_no_article_that_it_had_not(added, told):
    said = GERMAN.own(added, OLIVER) if GERMAN.own else None
    assert said is not None
    assert said.text == told


def test_what_one_is_or_has_is_said_as_a_sentence():
    assert GERMAN.unsaid("Vereidigt für Rumänisch") == "ich bin vereidigt für Rumänisch"
    assert GERMAN.unsaid("C-Führerschein vorhanden") == "ich habe einen C-Führerschein"
    assert GERMAN.unsaid("Allplan vorhanden") == ""


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("Meisterbrief und Zeugnisse", "den Meisterbrief und die Zeugnisse schicken"),
        ("Zeugniskopie mailen", "die Zeugniskopie schicken"),
        ("Link zu Blog und Portfolio", "den Link zu Blog und Portfolio schicken"),
        ("Meisterbrief und irgendwas", ""),
    ],
)
def test_two_plain_things_may_be_promised(promised, told):
    assert GERMAN.pledge(promised, OLIVER) == told
