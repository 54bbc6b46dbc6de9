"""The last look at a German piece: it is what its place needs, and says what the note does; else a true reason."""

import pytest

from afterword.core.writing.tongues.german.advice import advice
from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.own_words import own
from afterword.core.writing.tongues.german.questions import asked
from afterword.core.writing.tongues.said import Hearing

ADA = Hearing(names=("Ada Brink", "Brink", "Ada"))


def told(note: str) -> str:
    said = beside(note, "", ADA)[0]
    return said.text if said else ""


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Ada: flickt Netze lieber, als sie wegzuwerfen", "Sie flicken Netze lieber, als sie wegzuwerfen"),
        ("die Mühle von 1780, gerade verkauft", "die Mühle von 1780"),
        ("die Umstellung auf PL/SQL in vier Häusern", "die Umstellung auf PL/SQL in vier Häusern"),
        ("frisch gebackenes Brot für drei Märkte", "das frisch gebackene Brot für drei Märkte"),
        ("Reben aus ganz Europa", "Reben aus ganz Europa"),
        ("Feste mit bis zu 300 Gästen", "Feste mit bis zu 300 Gästen"),
        ("die Verladung von 20 Tonnen Kies am Tag", "die Verladung von 20 Tonnen Kies am Tag"),
        ("Gruppen dürfen von Anfang an mit auf die Wiese", "Gruppen dürfen von Anfang an mit auf die Wiese"),
        ("Ada: der Rosengarten ist ihr ganzer Stolz", "der Rosengarten ist Ihr ganzer Stolz"),
        ("HR sitzt im Haus, nicht extern", "HR sitzt im Haus, nicht extern"),
        ("wir haben über Kleben oder Nageln diskutiert", "Kleben oder Nageln"),
        ("bei Sturm fährt immer ein zweiter Steuermann mit", "Bei Sturm fährt immer ein zweiter Steuermann mit"),
        ("20 Ziegen 40 Schafe", "dass es bei Ihnen 20 Ziegen und 40 Schafe gibt"),
        ("Ada: sucht jmd der mitdenkt", "Sie suchen jemanden, der mitdenkt"),
        ("Ada: sucht wen mit Geduld", "Sie suchen jemanden mit Geduld"),
        ("die neue Orgel im Kleinen Saal", "die neue Orgel im Kleinen Saal"),
        ("Ada: zeigt den Lehrlingen, was sie brauchen", "Sie zeigen den Lehrlingen, was sie brauchen"),
        ("Reparatur alter Gewehre", "die Reparatur alter Gewehre"),
        ("neuer Kutter ab Frühjahr", "den neuen Kutter ab Frühjahr"),
        ("Touren plant jeder selber", "Touren plant jeder selber"),
        ("60 Ehrenamtliche im Haus", "die 60 Ehrenamtlichen im Haus"),
        ("Werkstatt in Köln, Leitung gesucht", "die Werkstatt in Köln"),
        ("3 Gänge Menü für 50 Gäste", "das 3-Gänge-Menü für 50 Gäste"),
        ("Roboter schweißen im Akkord", "Roboter schweißen im Akkord"),
        ("Anlieferung immer nachts", "dass die Anlieferung immer nachts ist"),
        ("Ehrenamtliche machen die Führungen", "Ehrenamtliche machen die Führungen"),
        ("die zweite Staffel einer dänischen Serie", "die zweite Staffel einer dänischen Serie"),
        ("der neue Raum über den Untergang Roms", "der neue Raum über den Untergang Roms"),
        ("Schafe pflegen den Deich", "Schafe pflegen den Deich"),
        ("das Hörspiel über vergessene Musik", "das Hörspiel über vergessene Musik"),
        ("Hygiene wird hier ernst genommen", "Hygiene wird bei Ihnen ernst genommen"),
    ],
)
def test_a_plain_note_is_said_whole(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    "note",
    [
        "flexible Arbeitszeiten bis 16 Uhr",
        "Gleitzeit ab 7",
        "4-Tage-Woche",
        "Ada: hört zu, wenn sie Fragen haben",
        "Feierabend um 15 Uhr",
        "Reisetätigkeit etwa 20 Prozent",
        "Ada: will weg von alten Server",
        "die Arbeit mit erfahrenen Meister",
        "hat mir die Backstube gezeigt",
        "Rohre schweißen unter Wasser",
        "Ada: arbeitet viel mit Veterinäramt",
        "keine Nachtschicht mehr seit 2021",
        "kein Leim mehr seit Ostern",
        "Ada: möchte weniger Plastik mehr Holz",
    ],
)
def test_what_is_no_subject_or_lacks_an_end_is_left_out(note):
    assert told(note) == ""


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Gleitzeit ab 7", "When one works"),
        ("sie will weg von alten Server", "“Server” is one thing, and “alten” wants several"),
        ("hat mir die Backstube gezeigt", "what was done"),
        ("sie will mehr Auftritte weniger Proben", "no word is left out"),
        ("Pflegefachkraft habe ich", "whether you are it"),
        ("ab wann wäre Umzug möglich?", "“ab wann wäre der Umzug möglich?”"),
    ],
)
def test_the_reason_names_the_culprit(note, names):
    assert names in advice(note)


@pytest.mark.parametrize("note", ["ab wann wäre der Umzug möglich?", "Darf ich die Schere mit heim nehmen?"])
def test_what_is_advised_of_a_question_can_be_asked(note):
    said = asked(note, ADA)
    assert (said.text if said else "") == f"{note[:1].upper()}{note[1:]}"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Staplerfahrer habe ich", ""),
        ("Ich bin Pflegefachkraft für Wundversorgung.", "Ich bin Pflegefachkraft für Wundversorgung"),
        ("Den Jagdschein mache ich im Herbst.", "den Jagdschein mache ich im Herbst"),
        ("kenne CAD aus meinem letzten Betrieb", "Ich kenne CAD aus meinem letzten Betrieb"),
    ],
)
def test_what_one_is_and_what_one_has_are_kept_apart(note, text):
    said = own(GERMAN.unsaid(note), ADA)
    assert (said.text if said else "") == text


def test_a_thing_is_no_deed():
    said = GERMAN.read("Messwerte Daten", ADA)
    assert said is None or said.kind.value != "doing"


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Salben kochen mit Gruppen", "mit Gruppen Salben zu kochen"),
        ("Feuer machen mit Kindern", "mit Kindern Feuer zu machen"),
    ],
)
def test_what_one_would_do_may_be_typed_in_any_order(note, text):
    said = GERMAN.read(note, ADA)
    assert (said.text if said else "") == text


def test_how_many_people_are_counted():
    said = asked("wieviel Monteure seid ihr?", ADA)
    assert (said.text if said else "") == "Wie viele Monteure arbeiten bei Ihnen?"
