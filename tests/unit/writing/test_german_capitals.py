"""Nouns typed small that are other words too: the place may make a noun of one, else it stays."""

import re
from dataclasses import replace

import pytest
from debriefs import case_of
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Language, Purpose
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.speller import ASKS_BACK, ASKS_CAPITAL, MAY_BE_NOUN
from afterword.core.writing.spelt_notes import spelt_notes
from afterword.core.writing.tongues.german.capitals import with_capitals_by_place
from small_forms import lexicon

BOTH = (
    "Schichten schichten Arbeit arbeit Arbeiten arbeiten Haus haus Essen essen Pflege pflege Regen regen Alte alte"
    " Pumpe pumpe Wechsel wechsel Halle halle Holz holz Regeln regeln Umbau umbau Messe messe Stunden stunden"
    " Mai mai Meister Abrufe abrufe Hochvolt Schulung Stress stress Testen testen Gestern gestern"
    " Latte Wartung Tun tun:9000 Mittwochs mittwochs Sowieso sowieso:9000"
    " Alt Fest fest:6500 Wagen wagen:1800 Morgen morgen:9000"
    " Verein verein Runde runde Schneiden schneiden:4000 Polnisch polnisch Wert wert:6000 Ende ende:3000 Klasse klasse"
    " Jung jung:9000 Neuen neuen:9000 Gute gute:9000 Freien freien:3000 Neues neues:9000 Personal personal"
    " Pflegen pflegen:300 Weg weg:9000 jugendlich jugendliches jugendlichem Jugendliche jugendliche Proben proben"
    " Vierzig vierzig Tauben tauben:90 taub Blinden blinden:90 blind"
)
ADJECTIVES = (
    "alt altes altem neu neue neues neuem gut gutes gutem frei freies freiem"
    " meist meister meistes meistem selbständiges selbständigem selbständig"
)
OTHERS = (
    "Team Station:90 Hafen kommt finde wird der die das den im am auf mit von und in heute selber zum beim haben"
    " nur für Straße:60"
)
LEXICON = lexicon("de", f"{BOTH} {ADJECTIVES} {OTHERS}")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("die schichten auf Station 3", "die Schichten auf Station 3"),
        ("die arbeit im Team", "die Arbeit im Team"),
        ("mit tauben Meistern", "mit tauben Meistern"),
        ("mit blinden Kindern", "mit blinden Kindern"),
        ("für jugendliche Messen", "für jugendliche Messen"),
        ("das essen wird selber gekocht", "das Essen wird selber gekocht"),
        ("neues haus am Hafen", "neues Haus am Hafen"),
        ("am alten haus, im wechsel", "am alten Haus, im Wechsel"),
        ("auch bei regen", "auch bei Regen"),
        ("pflege der Station", "Pflege der Station"),
        ("umbau im Team", "Umbau im Team"),
        ("holz kommt heute", "Holz kommt heute"),
        ("alle 24 stunden", "alle 24 Stunden"),
        ("neue halle wird gut", "neue Halle wird gut"),
        ("die regeln sind neu", "die Regeln sind neu"),
        ("frau ruiz und herr lenz", "Frau Ruiz und Herr Lenz"),
        ("zum arbeiten kommt", "zum Arbeiten kommt"),
        ("stress vor der Messe", "Stress vor der Messe"),
        ("die arbeit und das testen", "die Arbeit und das Testen"),
        ("finde die Station beim essen gut", "finde die Station beim Essen gut"),
        ("Latte Wartung Wechsel im Mai", "Latte-Wartung-Wechsel im Mai"),
        ("die Latte Wartung", "die Latte-Wartung"),
        ("im mai live gehen", "im Mai live gehen"),
        ("finde den meister gut", "finde den Meister gut"),
        ("selbständiges arbeiten", "selbständiges Arbeiten"),
        ("Verträge und abrufe", "Verträge und Abrufe"),
        ("Verträge und die schichten", "Verträge und die Schichten"),
        ("Hochvolt Schulung, Messe Hafen", "Hochvolt-Schulung, Messe Hafen"),
        ("nutzen kotlin und docker", "nutzen Kotlin und Docker"),
        ("arbeit", "Arbeit"),
        ("mit wenig personal am Hafen", "mit wenig Personal am Hafen"),
        ("der verein wird neu", "der Verein wird neu"),
        ("ein fest für alle", "ein Fest für alle"),
        ("eine neue runde im Team", "eine neue Runde im Team"),
        ("mit drei wagen", "mit drei Wagen"),
        ("jeden morgen im Team", "jeden Morgen im Team"),
        ("bis ende mai", "bis Ende Mai"),
        ("wie viel wert wir auf pflege legen", "wie viel Wert wir auf Pflege legen"),
        ("etwas neues im Team", "etwas Neues im Team"),
        ("das gute am Hafen", "das Gute am Hafen"),
        ("die arbeit im freien", "die Arbeit im Freien"),
        ("die schulung der neuen", "die Schulung der Neuen"),
        ("von jung und alt", "von Jung und Alt"),
        ("ich spreche polnisch", "ich spreche Polnisch"),
        ("beim schneiden", "beim Schneiden"),
        ("mit klasse be", "mit Klasse BE"),
        ("das testen am Hafen", "das Testen am Hafen"),
        ("der weg vom Hafen", "der Weg vom Hafen"),
        ("wie oft kommt das und die meister", "wie oft kommt das und die Meister"),
        ("für jugendliche", "für Jugendliche"),
        ("mit schichten arbeiten", "mit Schichten arbeiten"),
        ("die neue Halle für die holzproben", "die neue Halle für die Holzproben"),
    ],
)
def test_the_place_makes_a_noun_of_it(typed, written):
    assert with_capitals_by_place(typed, LEXICON, ("Dana Ruiz",)) == written


@pytest.mark.parametrize(
    "typed",
    [
        "die arbeiten im Team",
        "alle arbeiten am Hafen",
        "das essen wir selber",
        "die pflege ich heute",
        "pflege die Station",
        "das alte und das neue",
        "die neue ist gut",
        "mit arbeiten",
        "essen und arbeiten",
        "auf die finde ich nur",
        "am alten",
        "im guten",
        "von gestern",
        "das neue Haus ist fest",
        "das ist mehr wert",
        "die jung und alt",
        "um acht arbeiten",
        "ich arbeit",
        "die vierzig",
        "schichten und regeln testen",
        "die im Team mitreden",
        "würdest du das testen?",
        "eine frau kommt",
        "das hat nur zu tun",
        "bis mittwochs",
        "wir haben die Station und arbeiten",
        "die das sowieso nur finde",
        "Station und arbeite im Team",
        "Wie viele Neue arbeiten am Hafen?",
    ],
)
def test_where_it_may_be_another_word_it_stays(typed):
    assert with_capitals_by_place(typed, LEXICON) == typed


WORDS = st.sampled_from(
    [*f"{BOTH} {ADJECTIVES} {OTHERS}".split(), "(essen)", ",", "24", "-", "mai.", "frau", "ruiz", "\n"]
)


@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_only_capitals_and_hyphens_are_put(typed):
    for note in (typed, typed.lower()):
        put = with_capitals_by_place(note, LEXICON, ("Dana Ruiz",))
        assert re.sub(r"[-\s]", "", put).lower() == re.sub(r"[-\s]", "", note).lower()


class _Lists:
    def of(self, language):
        return LEXICON if language == Language.GERMAN else None


def noted(topic, country="DE"):
    """What is spelt of one topic, what of it is sure, and how it is told of where it is not."""
    debrief = Debrief(interview="i1", highlights=(Highlight(topic=topic, person="p0"),))
    case = case_of(debrief, employer=Employer(name="Acme", country=country, tz="Europe/Berlin"))
    applied = tuple(replace(one, language=Language.GERMAN) for one in case.applications)
    asked = Proposal(purpose=Purpose.THANKS, channel=Channel.EMAIL, people=("p0",), application="a1", interview="i1")
    notes = spelt_notes(asked, replace(case, applications=applied), _Lists())
    (whole,), sure = notes.whole.debriefs[0].highlights, notes.sure.debriefs[0].highlights
    told = [one.why for one in notes.told((LeftOut(whole.topic, "unsure"),))]
    return whole.topic, [one.topic for one in sure], told


def test_a_small_word_that_no_list_has_sets_its_sentence_aside_for_it_may_be_a_name():
    why = ASKS_CAPITAL.format(word="kuka")
    assert noted("die pumpe von kuka") == ("die Pumpe von kuka", [], [why])
    assert noted("die pumpe von Kuka") == ("die Pumpe von Kuka", ["die Pumpe von Kuka"], ["unsure"])
    assert noted("verblisterung") == ("verblisterung", ["verblisterung"], ["unsure"])


def test_a_slip_behind_an_article_is_told_whether_it_has_its_capital_or_not():
    for typed in ("die Staton im Team", "die staton im Team"):
        word = typed.split()[1]
        assert noted(typed) == (typed, [], [ASKS_BACK.format(word=word, meant="Station")])


def test_a_word_that_may_be_a_noun_right_behind_its_article_is_asked_about():
    typed = "finde den arbeiten selber"
    assert noted(typed) == (typed, [], [MAY_BE_NOUN.format(word="arbeiten", noun="Arbeiten")])


def test_what_one_does_or_what_one_does_it_to_is_asked_and_both_are_shown():
    why = MAY_BE_NOUN.format(word="schichten", noun="Schichten")
    assert noted("schichten und Regeln testen") == ("schichten und Regeln testen", [], [why])


def test_where_there_is_no_sharp_s_none_is_put():
    assert noted("neue strasse am Hafen")[0] == "neue Straße am Hafen"
    assert noted("neue strasse am Hafen", country="CH")[0] == "neue Strasse am Hafen"


def test_what_describes_a_noun_is_not_joined_to_it_for_its_capital():
    assert noted("Regionale Karte")[0] == "Regionale Karte"


def test_online_is_how_a_thing_is_done():
    assert with_capitals_by_place("die termine nur noch online", lexicon("de", "Online online")).endswith(
        "nur noch online"
    )


@pytest.mark.parametrize("note", ["eine kolonne von 6 leuten", "viele kunden besucht"])
def test_several_people_are_no_verb(note):
    put = with_capitals_by_place(note, LEXICON)
    assert "Leuten" in put or "Kunden" in put
