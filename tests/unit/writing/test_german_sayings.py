"""What a reader holds to is given back in their own words, where no sentence can be made of it."""

import pytest

from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.german.in_full import in_full
from afterword.core.writing.tongues.said import Hearing, Kind

GERMAN = TONGUES["de"]
RUTH = Hearing(names=("Ruth Amsel", "Ruth", "Frau Amsel"))


def told(note, hearing=RUTH):
    return GERMAN.beside(note, "", hearing)[0]


@pytest.mark.parametrize(
    "saying",
    [
        "erst die Pflanze, dann der Topf",
        "nie ohne Brille",
        "zuhören, nicht überreden",
        "lieber einmal mehr fragen",
        "lieber reparieren als wegwerfen",
        "kein Tag ohne Rundgang",
        "kein Tier ohne Namen",
        "erst lesen, dann unterschreiben",
        "Sicherheit vor Tempo",
        "wer fragt, lernt",
        "wer oben arbeitet, sichert sich",
    ],
)
def test_what_somebody_holds_to_is_given_back_in_their_words(saying):
    for name in ("Ruth", "Frau Amsel"):
        said = told(f"{name}: {saying}")
        assert (said.text, said.kind) == (f"„{saying}“", Kind.MAXIM)


@pytest.mark.parametrize(
    "note",
    [
        "Ruth: lieber die Unterlagen nochmal schicken",
        "Ruth: erst kucken, dan machen",
        "Ruth: erst ich, dann die anderen",
        "Ruth: Büro vor Ort",
        "Ruth: keine Schicht am Sonntag",
        "nie ohne Brille",
        "Der Chef: nie ohne Brille",
        "Ruth: züchtet Rosen",
    ],
)
def test_what_is_no_saying_of_theirs_is_not_put_in_their_mouth(note):
    said = told(note)
    assert said is None or said.kind is not Kind.MAXIM


def test_of_several_readers_nobody_is_told_what_one_said():
    several = Hearing(names=("Ruth", "Jan"), alone=False)
    assert told("Ruth: nie ohne Brille", several) is None


def test_there_are_words_for_a_saying_wherever_it_stands():
    say = GERMAN.thanks
    assert all(Kind.MAXIM in words for words in (say.detail_alone, say.second, say.third))


@pytest.mark.parametrize(
    ("note", "text"),
    [
        (
            "Ruth: liest jeden Vertrag zweimal, einmal für die Kunden und einmal für das Haus",
            "dass Sie jeden Vertrag zweimal lesen, einmal für die Kunden und einmal für das Haus",
        ),
        (
            "Ruth: probt jedes Stück doppelt, einmal allein und einmal im Chor",
            "dass Sie jedes Stück doppelt proben, einmal allein und einmal im Chor",
        ),
        (
            "Ruth: misst lieber selbst, als Tabellen zu vertrauen",
            "dass Sie lieber selbst messen, als Tabellen zu vertrauen",
        ),
        ("Frau Amsel: sie misst lieber selbst", "dass Sie lieber selbst messen"),
        ("Gäste kommen seit zehn Jahren wieder", "dass Gäste seit zehn Jahren wiederkommen"),
        ("die Pension hat eigenes Bad", "dass die Pension ein eigenes Bad hat"),
        ("Beratung vor allem regional", "dass die Beratung meistens regional ist"),
    ],
)
def test_what_is_behind_the_comma_and_what_is_one_word_stays(note, text):
    assert told(note).text == text


def test_what_is_not_counted_gets_no_article():
    assert in_full("der Hof hat eigenes Brot") == "der Hof hat eigenes Brot"


def test_what_is_done_twice_is_not_told_without_what_for():
    assert told("Ruth: prüft jede Naht zweimal, von Hand") is None


@pytest.mark.parametrize("note", ["im Sommer Freibad", "im Winter Eishalle", "im Sommer Hütte"])
def test_where_one_works_for_a_season_is_no_thing_that_there_is(note):
    assert told(note) is None


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("150 Stops am Tag", "dass es bei Ihnen 150 Stopps am Tag sind"),
        ("der Verkauf alter Bücher", "den Verkauf alter Bücher"),
        ("Kachelöfen und Kurse", "Kachelöfen und Kurse"),
        ("der Umbau auf wlan 6 in 14 Schulen", "den Umbau auf WLAN 6 in 14 Schulen"),
        ("das Kran-training", "das Kran-Training"),
    ],
)
def test_words_are_written_as_they_are(note, text):
    assert told(note).text.replace("dort", "bei Ihnen") == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Führerschein B habe ich", "ich habe den Führerschein B"),
        ("Führerschein Klasse C1 hab ich seit 2019", "ich habe den Führerschein Klasse C1 seit 2019"),
    ],
)
def test_a_licence_is_told_by_who_has_it(note, text):
    assert GERMAN.unsaid(note) == text


def test_a_title_cut_short_gets_its_stop():
    said = told("hr dr amsel: will die Sammlung ordnen", Hearing(names=("Jörg Amsel", "Jörg", "Dr. Jörg Amsel")))
    assert said.text == "dass Sie die Sammlung ordnen wollen"


@pytest.mark.parametrize("note", ["Auto und Laptop werden gestellt", "Unterkunft auf dem Hof wird gestellt"])
def test_what_the_job_gives_is_for_oneself(note):
    assert GERMAN.private.search(note)


def test_what_machines_are_set_is_for_anybody():
    assert not GERMAN.private.search("die Weichen werden von Hand gestellt")


def test_who_is_at_home_is_told_to_nobody():
    assert GERMAN.private.search("Ruth: zwei Kinder zu Hause")
