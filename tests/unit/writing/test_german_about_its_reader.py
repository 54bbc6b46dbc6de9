"""German notes by person: who the note is linked to is who reads it, by title, first name or both."""

from datetime import timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.application import Application
from afterword.core.facts.debrief import Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.german.beside import beside
from afterword.core.writing.tongues.german.called import titled
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.german.in_haste import in_haste
from afterword.core.writing.tongues.said import Hearing

SIEBERT = Hearing(names=("Jutta Siebert", "Frau Siebert", "Jutta"))


def told(note, hearing=SIEBERT):
    topic, detail = beside(note, "", hearing)
    return " + ".join(one.text for one in (topic, detail) if one)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("hr siebert geht nach Hause", "Herr Siebert geht nach Hause"),
        ("HR Siebert: die Halle", "Herr Siebert: die Halle"),
        ("Gespräch mit hrn siebert", "Gespräch mit Herrn Siebert"),
        ("fr dr siebert: die Halle", "Frau Dr. Siebert: die Halle"),
        ("hr stein geht nächstes Jahr in Rente", "Herr Stein geht nächstes Jahr in Rente"),
        ("HR Abteilung plant vier Stellen", "HR Abteilung plant vier Stellen"),
        ("HR Software wird eingeführt", "HR Software wird eingeführt"),
        ("di bis fr offen", "di bis fr offen"),
    ],
)
def test_titles_that_are_cut_short_are_written_out_before_a_name(note, text):
    assert titled(note, ("Jutta Siebert",)) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Frau Siebert: nimmt sich für jedes Gespräch zwei Stunden", "Sie nehmen sich für jedes Gespräch zwei Stunden"),
        ("fr siebert: sammelt alte Urnen", "Sie sammeln alte Urnen"),
        ("fr siebert leitet das Haus", "Sie leiten das Haus"),
        ("Jutta: baut gerade ein Team auf, vier Leute bis Jahresende", "Sie bauen gerade ein Team auf"),
        ("Frau Siebert: sammelt alte Urnen, ganzer Schrank voll", "Sie sammeln alte Urnen"),
        ("Frau Siebert: arbeitet gern im Team, aber nicht immer", ""),
        ("Jutta kämpft seit einem Jahr für ein Archiv", "Sie kämpfen seit einem Jahr für ein Archiv"),
        ("Jutta werkelt seit einem Jahr am Archiv", "Sie werkeln seit einem Jahr am Archiv"),
        ("Frau Siebert: stellt grade auf Holz um", "Sie stellen gerade auf Holz um"),
        ("Jutta: kompetent und nett zu allen", ""),
        ("Jutta: Trauerarbeit mit Kindern, liegt ihr am Herzen", "die Trauerarbeit mit Kindern liegt Ihnen am Herzen"),
        ("Frau Siebert: 300 Grabstellen an drei Standorten", "die 300 Grabstellen an drei Standorten"),
        ("hr siebert leitet das Haus", ""),
        ("hr stein geht nächstes Jahr in Rente", ""),
    ],
)
def test_what_its_reader_does_is_told_to_them(note, text):
    assert told(note) == text


def test_that_the_reader_retires_is_not_told_to_them():
    assert GERMAN.private.search("Herr Kranz geht nächstes Jahr in Rente")


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("der Kessel wird grad erneuert", "der Kessel wird gerade erneuert"),
        ("bei 12 grad arbeiten", "bei 12 grad arbeiten"),
        ("sie stellt grade um", "sie stellt gerade um"),
    ],
)
def test_grad_is_gerade_but_behind_a_number(note, text):
    assert in_haste(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Frau Siebert: leitet den Zirkel, trifft sich monatlich", "Sie leiten den Zirkel"),
        ("Frau Siebert: leitet den Zirkel, mag es ruhig", "Sie leiten den Zirkel und mögen es ruhig"),
        ("fr siebert: hat die wg mit gegründet", "Sie haben die WG mit gegründet"),
        ("Frau Siebert: hat Salon vor 3 Jahren übernommen", ""),
        ("Frau Siebert: hat den Salon vor 3 Jahren übernommen", "Sie haben den Salon vor 3 Jahren übernommen"),
        ("Frau Siebert: macht alles allein seit die Kollegin fehlt", ""),
    ],
)
def test_a_second_verb_is_the_readers_where_it_may_be(note, text):
    assert told(note) == text


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("die wg", "die WG"),
        ("demenz wg mit 8 Bewohnern", "Demenz-WG mit 8 Bewohnern"),
        ("wg. Umbau zu", "wg. Umbau zu"),
        ("geschlossen wg Umbau", "geschlossen wg Umbau"),
    ],
)
def test_wg_is_where_people_live_behind_an_article(note, text):
    assert in_haste(note) == text


@pytest.mark.parametrize("note", ["Vertretung klappt gerade nicht so", "seit die Kollegin weg ist"])
def test_what_goes_amiss_is_kept(note):
    assert GERMAN.private.search(note)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Dana: hat die Tourenplanung erklärt", "dass Sie die Tourenplanung erklärt haben"),
        ("sie hat von der neuen Halle erzählt", "dass Sie von der neuen Halle erzählt haben"),
    ],
)
def test_what_the_reader_explained_is_no_news_to_them(note, said):
    case = case_of(
        Debrief(interview="i1", highlights=(Highlight(topic=note, person="p0"),)),
        employer=Employer(name="Acme", country="DE", tz="Europe/Berlin"),
        applications=(Application(id="a1", role="Disponentin", language=Language.GERMAN),),
    )
    thanks = Proposal(purpose=Purpose.THANKS, people=("p0",), application="a1", interview="i1")
    bodies = [compose(thanks, case, now=ENDED + timedelta(hours=2), seed=seed).body for seed in "abcdefgh"]
    assert all(said in body for body in bodies)
    assert not [body for body in bodies if "erfahren" in body or "interessant" in body or "gefallen" in body]
