"""Why a German note is left out: each reason is true of the note, and its advice can be followed."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import ApplicationStatus, Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.reasons import PARTLY, UNSURE
from afterword.core.writing.spelt_notes import SpeltNotes
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.german.advice import WHO
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.want_of_room import FIRST_OF_ALL, NO_ROOM

SIEBERT = Hearing(names=("Jutta Siebert", "Jutta"))


def written(*notes, purpose=Purpose.THANKS, days=0, status=ApplicationStatus.OPEN, **noted):
    topics = tuple(Highlight(topic=note, person="p0") for note in notes)
    case = case_of(
        Debrief(interview="i1", highlights=topics, **noted),
        people=("Jutta Siebert",),
        employer=Employer(name="Acme", country="DE", tz="Europe/Berlin"),
        applications=(Application(id="a1", role="Archivarin", language=Language.GERMAN, status=status),),
        candidate=Candidate(name="Mira Kessler", tz="Europe/Berlin"),
    )
    proposal = Proposal(purpose=purpose, people=("p0",), application="a1", interview="i1")
    draft = compose(proposal, case, now=ENDED + timedelta(days=days, hours=2))
    return draft.body, {one.note: one.why for one in draft.left_out}


@pytest.mark.parametrize("purpose", [Purpose.INQUIRY, Purpose.CLOSING])
def test_the_second_thing_of_a_short_text_is_told(purpose):
    status = ApplicationStatus.REJECTED if purpose is Purpose.CLOSING else ApplicationStatus.OPEN
    body, left = written("die neue Halle", "der Neubau im Hafen", purpose=purpose, days=20, status=status)
    assert "über die neue Halle" in body
    assert left == {"der Neubau im Hafen": FIRST_OF_ALL}


def test_of_a_part_an_example_in_the_language_of_the_text_is_given():
    note = "Frau Siebert: die Werkstatt, ihr Herzensprojekt"
    _, left = written(note)
    assert left == {note: PARTLY.format(example="Im März öffnen zwei Räume.")}


def test_of_two_things_both_said_nothing_is_missing():
    body, left = written("Werkstatt mit fünf Gesellen, gute Stimmung", "neuer Kran ab Frühjahr")
    assert "die Werkstatt mit fünf Gesellen und die gute Stimmung" in body
    assert "den neuen Kran ab Frühjahr" in body
    assert left == {}


def test_a_part_is_named_only_where_nothing_else_is_missing():
    note = "Saison Januar bis April heftig, dafür Sommer ruhig"
    _, left = written(note)
    assert left == {note: PARTLY.format(example="Im März öffnen zwei Räume.")}


def test_a_question_that_has_the_word_of_the_role_is_told():
    question = "Wie viele Archivarinnen arbeiten im Haus?"
    body, left = written("die neue Halle", unasked_questions=(Question(text=question, for_person="p0"),))
    assert "wie viele Archivarinnen im Haus arbeiten" in body
    assert left == {}


def test_a_third_thing_that_stands_behind_a_colon_has_its_place():
    body, left = written("die neue Halle", "der Neubau im Hafen", "das Hörspiel über alte Berufe")
    assert "das Hörspiel über alte Berufe" in body
    assert left == {}


def test_each_language_has_its_own_example():
    examples = {tongue.whole_sentence for tongue in TONGUES.values()}
    assert len(examples) == len(TONGUES)
    assert all(example.endswith(".") for example in examples)


def test_a_note_of_the_reader_is_not_said_to_be_of_somebody_else():
    note = "Frau Siebert: nett, ehrlich"
    _, left = written(note)
    assert left[note].startswith(UNSURE)
    assert WHO not in left[note]


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Frau Siebert: baut ein Team auf", "sie baut ein Team auf"),
        ("fr siebert plant viel", "sie plant viel"),
        ("Frau Siebert: die neue Halle", "die neue Halle"),
        ("Herr Stein plant viel", "Herr Stein plant viel"),
    ],
)
def test_advice_is_given_on_the_note_as_it_speaks_of_its_reader(note, text):
    assert GERMAN.about_reader(note, SIEBERT) == text


def test_a_word_in_doubt_is_no_reason_for_a_note_that_has_it_with_its_capital():
    notes = SpeltNotes(case_of(Debrief(interview="i1")), case_of(Debrief(interview="i1")), {"kunden": "asked"})
    left = (LeftOut("Bestand von 900 Kunden", "other"), LeftOut("viele kunden besucht", "other"))
    assert [one.why for one in notes.told(left)] == ["other", "asked"]


def test_three_things_of_a_talk_are_told():
    body, left = written("die neue Halle", "der Neubau im Hafen", "das Team aus Bremen")
    assert all(thing in body for thing in ("die neue Halle", "den Neubau im Hafen", "das Team aus Bremen"))
    assert left == {}


@pytest.mark.parametrize(
    ("note", "text"),
    [
        (
            "Bei meinem letzten Arbeitgeber habe ich eine Migration geleitet.",
            "Bei meinem letzten Arbeitgeber habe ich eine Migration geleitet",
        ),
        ("meine Approbation reiche ich nach", "Ich reiche meine Approbation nach"),
        ("approbation schick ich nach", "approbation schick ich nach"),
        ("Approbation schick ich nach", "Ich schicke meine Approbation nach"),
        ("die Mappe bring ich mit", "Ich bringe die Mappe mit"),
    ],
)
def test_what_one_adds_may_begin_with_something_else(note, text):
    said = GERMAN.own(GERMAN.unsaid(note), SIEBERT)
    assert (said.text if said else note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("die Nachlässe aus dem 19. Jahrhundert", "die Nachlässe aus dem 19. Jahrhundert"),
        (
            "Digitalisierung der Nachlässe aus dem 19. Jahrhundert",
            "die Digitalisierung der Nachlässe aus dem 19. Jahrhundert",
        ),
        ("Ausstellung zur Stadtgeschichte im Herbst 2027", "die Ausstellung zur Stadtgeschichte im Herbst 2027"),
        ("die neue Linie drei", "die neue Linie drei"),
        ("Strecke Uelzen–Göttingen im Halbstundentakt", "Strecke Uelzen–Göttingen im Halbstundentakt"),
    ],
)
def test_a_number_or_a_year_is_part_of_the_name(note, text):
    said = GERMAN.read(note, SIEBERT)
    assert said.text == text
    assert said.whole is None


def test_a_short_text_is_not_said_to_have_no_room():
    body, left = written(struck="Die Halle ist alt und verwinkelt")
    assert "verwinkelt" not in body
    assert left
    assert NO_ROOM not in left.values()


def test_what_struck_is_told_though_its_verb_came_together():
    body, left = written("die neue Halle", struck="alle packen mit an")
    assert "dass alle mit anpacken" in body
    assert not left


def test_what_one_offers_needs_no_announcement():
    body, left = written("die neue Halle", to_add="Ich hätte noch ein paar Ideen für den Lesesaal")
    assert "Ich hätte noch ein paar Ideen für den Lesesaal." in body
    assert "erwähnt" not in body
    assert not left
