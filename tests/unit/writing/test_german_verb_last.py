"""What is told of the reader and the place stands behind "dass"; notes without a verb that are one sentence only."""

import pytest

from afterword.core.writing.tongues.german.advice import HOURS, OPENED, SIGN, advice
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.hushed import touchy
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.promised import pledge
from afterword.core.writing.tongues.german.tried import can_be_told
from afterword.core.writing.tongues.said import Hearing, Kind

ADA = Hearing(names=("Ada Brink", "Brink", "Ada"))


def told(note: str) -> str:
    said = GERMAN.beside(GERMAN.in_haste(note), "", ADA)[0] if GERMAN.beside else None
    return said.text if said else ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Ada: schnitzt selbst seit dreißig Jahren", "dass Sie selbst seit dreißig Jahren schnitzen"),
        ("Ada: richtet gerade eine Tischlerei ein", "dass Sie gerade eine Tischlerei einrichten"),
        ("Ada: war früher bei der Feuerwehr", "dass Sie früher bei der Feuerwehr waren"),
        ("Ada: hat ihre Lehre in Graz gemacht", "dass Sie Ihre Lehre in Graz gemacht haben"),
        ("Ada: will einen Laden aufmachen", "dass Sie einen Laden aufmachen wollen"),
        ("Ada: trägt die Kisten selbst hinauf", "dass Sie die Kisten selbst hinauftragen"),
        ("Ada: checkt alle Gäste persönlich ein", "dass Sie alle Gäste persönlich einchecken"),
        ("die Entwürfe machen sie selbst", "dass Sie die Entwürfe selbst machen"),
        ("bei Frost fährt immer ein zweiter Fahrer mit", "dass bei Frost immer ein zweiter Fahrer mitfährt"),
        ("Schichten plant jeder selber", "dass jeder Schichten selber plant"),
        ("Ada: sucht jmd der gern kocht", "dass Sie jemanden suchen, der gern kocht"),
        ("die Proben finden im Keller statt", "dass die Proben im Keller stattfinden"),
        ("die Zusammenarbeit mit der Klinik klappt gut", "dass die Zusammenarbeit mit der Klinik gut klappt"),
        ("Ofen kommt aus Rom, Teig ruht 48 Stunden", "dass der Ofen aus Rom kommt und dass der Teig 48 Stunden ruht"),
    ],
)
def test_a_sentence_that_stands_alone_is_told_behind_that(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "Ada: kocht und backt selbst",
        "Ada: stellt um auf Strom",
        "Ada: meinte, der Plan passt",
        "Ada: leitet den Chor und singt selbst mit",
        "Ada: repariert lieber als neu zu bauen",
    ],
)
def test_where_the_place_of_its_verb_is_not_sure_it_stays_a_sentence(note):
    said = GERMAN.beside(note, "", ADA)[0] if GERMAN.beside else None
    assert said is not None
    assert said.kind is Kind.SENTENCE


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("drei Wochen Dienst, eine Woche frei", "dass auf drei Wochen Dienst eine Woche frei folgt"),
        ("viel Kontakt mit den Eltern", "dass es viel Kontakt mit den Eltern gibt"),
        ("meistens Führungen in der Altstadt", "dass es bei Ihnen meistens um Führungen in der Altstadt geht"),
        ("Gäste vor allem aus Holland", "dass die Gäste vor allem aus Holland kommen"),
        ("Werkstatt im Mai renoviert", "dass die Werkstatt im Mai renoviert wurde"),
        ("Visiten immer zu dritt", "dass die Visiten immer zu dritt stattfinden"),
        ("Ada: 20 Jahre dabei", "dass Sie seit 20 Jahren dabei sind"),
        ("elf Pferde und zwei Esel", "dass es bei Ihnen elf Pferde und zwei Esel gibt"),
        ("zwei Hallen, eine davon nur für Holz", "dass es bei Ihnen zwei Hallen gibt, eine davon nur für Holz"),
        ("zwei Öfen, einer davon läuft nachts", "dass es bei Ihnen zwei Öfen gibt, von denen einer nachts läuft"),
        ("6 Kinder unter 3", "dass es bei Ihnen 6 Kinder unter 3 Jahren gibt"),
        ("12 Sorten, alle ohne Zucker", "dass es bei Ihnen 12 Sorten gibt, alle ohne Zucker"),
        ("Kurse bis Mai ausgebucht", "dass die Kurse bis Mai ausgebucht sind"),
        ("alles aus Eiche", "dass alles aus Eiche ist"),
        ("Turniere auch am Wochenende", "dass es auch am Wochenende Turniere gibt"),
        ("viel Stress", ""),
    ],
)
def test_what_lacks_its_verb_and_is_one_sentence_only_is_that_one(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("neue Presse seit Juni", "die neue Presse, die es seit Juni gibt,"),
        ("neuer Stapler ab Mai", "den neuen Stapler ab Mai"),
        ("ein Labor mit vier Kabinen", "das Labor mit vier Kabinen"),
        ("eine neue Halle mit Kran", "die neue Halle mit Kran"),
        ("eine Kollegin mit viel Erfahrung", "eine Kollegin mit viel Erfahrung"),
        ("Schwerpunkt auf Frühgeburten", "den Schwerpunkt auf Frühgeburten"),
        ("Touren im Umkreis von dreißig Kilometern", "Touren im Umkreis von dreißig Kilometern"),
        ("Sendung 5 bis 10 Uhr", "die Sendung von 5 bis 10 Uhr"),
        ("das neue Lesecafe im Hof", "das neue Lesecafé im Hof"),
    ],
)
def test_a_thing_has_what_belongs_to_it_and_no_brackets(note, text):
    assert told(note) == text


def test_a_whole_sentence_of_ones_own_is_passed_on():
    note = "Die Zusatzausbildung in Hygiene beende ich im Juni."
    said = own(note.rstrip("."), Hearing())
    assert said is not None
    assert said.text.casefold() == note.rstrip(".").casefold()
    assert own("Der Staplerschein habe ich", Hearing()) is None


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("ab 6 Uhr Start, 14 Uhr meist Schluss", HOURS),
        ("Sonntag und Montag zu", HOURS),
        ("wer zahlt den Kurs §34a?", SIGN.format(sign="§34a")),
        ("Unterkunft wird gestellt wenn weiter weg", OPENED.format(word="wenn")),
    ],
)
def test_the_reason_names_what_is_amiss(note, why):
    assert advice(note) == why


def test_what_the_reasons_advise_can_be_told():
    assert can_be_told("die Unterkunft wird gestellt, wenn das Team es braucht")
    assert can_be_told("der Objektschutz für Messe und Stadion")


def test_a_note_kept_back_tells_for_which_words():
    assert touchy("2 Tage Homeoffice ok") == "Homeoffice"
    assert touchy("übernimmt den Betrieb von ihrem Vater") == ""


def test_each_of_two_papers_has_its_article():
    assert pledge("Fotos von 3 Gärten und Referenzliste", Hearing()).endswith("und die Referenzliste schicken")
