"""German nouns that were typed apart, and who is meant by a title."""

import pytest

from afterword.core.facts.words import Language
from afterword.core.writing.speller import Speller
from afterword.core.writing.tongues.german.capitals import parted_nouns, with_capitals_by_place
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing
from small_forms import lexicon

WORDS = (
    "Kita Neubau Praxisanleiter Weiterbildung Team Führung Kurs Keramik Heizung Überwachung Berliner Harvester Fahrer"
)
LEXICON = lexicon("de", WORDS)
OLIVER = Hearing(names=("Oliver Brandt", "Oliver"))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Kita Neubau", "Kita-Neubau"),
        ("Praxisanleiter Weiterbildung", "Praxisanleiter-Weiterbildung"),
        ("Harvester Fahrer", "Harvester-Fahrer"),
        ("Team Führung", "Team Führung"),
        ("Kurs Keramik", "Kurs Keramik"),
        ("Heizung Überwachung", "Heizung Überwachung"),
        ("Berliner Führung", "Berliner Führung"),
    ],
)
def test_two_nouns_are_tied_where_the_first_tells_of_which_kind_the_second_is(typed, written):
    assert with_capitals_by_place(typed, LEXICON) == written


@pytest.mark.parametrize(
    ("noted", "pair"),
    [
        ("Denkmal Fassaden", "Denkmal Fassaden"),
        ("Messe Hannover", ""),
        ("Denkmal Wien", ""),
        ("wir planen Denkmal Fassaden neu", ""),
    ],
)
def test_two_nouns_that_may_be_one_are_asked_about_but_not_where_the_second_is_a_name(noted, pair):
    words = lexicon("de", "Denkmal Fassade Fassaden Messe Hannover Wien")
    assert parted_nouns(noted, words) == pair


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Wartung Aufzüge", "die Wartung der Aufzüge"),
        ("Berliner Modell", "das Berliner Modell"),
        ("Berliner Ansatz", "den Berliner Ansatz"),
        ("Erfahrung Jahre", "die Erfahrung"),
    ],
)
def test_what_is_done_to_things_and_what_is_called_by_a_town_is_named_whole(noted, told):
    said = GERMAN.read(noted, OLIVER)
    assert said is not None
    assert said.text == told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Herr Brandt hat die Praxis gegründet", "Sie haben die Praxis gegründet"),
        ("Frau Brandt hat die Praxis gegründet", ""),
        ("Frau Dr. Brandt hat die Praxis gegründet", ""),
        ("Frau Müller leitet das Team", ""),
    ],
)
def test_what_is_noted_of_somebody_with_another_title_is_not_the_readers(noted, told):
    said = GERMAN.read(noted, OLIVER)
    assert (said.text if said else "") == told


@pytest.mark.parametrize(
    ("note", "sure"),
    [
        ("Markisen und Läden, zzworm wird mehr", "Markisen und Läden"),
        ("Markisen und Läden, aber kein zzworm", ""),
        ("Markisen und Läden, die zzworm hat", ""),
        ("zzworm und Läden, viel Arbeit", ""),
        ("Markisen und Läden, viel Arbeit", "Markisen und Läden, viel Arbeit"),
    ],
)
def test_what_stands_before_a_comma_is_told_though_a_word_behind_it_is_not_known(note, sure):
    speller = Speller(
        lexicon=lexicon("de", "Markisen Läden Arbeit und viel wird mehr aber kein die hat"),
        language=Language.GERMAN,
        known=frozenset(),
    )
    assert speller.sure(note) == sure
    assert ("zzworm" in speller.doubts) == ("zzworm" in note)
