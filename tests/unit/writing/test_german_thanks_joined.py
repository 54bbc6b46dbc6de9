"""German thank-yous of tidy notes: what is so of a topic stands in its sentence, the end says that one wants it."""

import re

import pytest
from debriefs import case_of

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Debrief, Highlight, Question
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.voice import Signed, Terms, Tone, Voice
from afterword.core.facts.words import Channel, Language, Purpose
from afterword.core.writing.compose import compose
from afterword.core.writing.tongues.german.german import GERMAN
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.tongue import Manners

SEEDS = "abcdefgh"
WANTS = re.compile(
    r"\b(?:[Ss]ehr gern würde|würde .*(?:gern|freuen|Freude)|interessier|Interesse|vorstellen|übernehmen)"
)


def written(*notes, seed="a", questions=(), voice=None, role="Gärtnerin", name="Dana Ruiz", country="DE", **more):
    """The body of a thank-you of notes, each a topic or a topic with what is so of it."""
    pairs = [one if isinstance(one, tuple) else (one, "") for one in notes]
    case = case_of(
        Debrief(
            interview="i1",
            highlights=tuple(Highlight(topic=topic, detail=detail, person="p0") for topic, detail in pairs),
            unasked_questions=tuple(Question(text=one, for_person="p0") for one in questions),
            **more,
        ),
        people=(name,),
        employer=Employer(name="Acme Werke", country=country),
        applications=(Application(id="a1", role=role, language=Language.GERMAN),),
        candidate=Candidate(name="Sam Okoro", email="sam@example.org", tz="Europe/Berlin", voice=voice or Voice()),
    )
    proposal = Proposal(purpose=Purpose.THANKS, channel=Channel.EMAIL, people=("p0",), application="a1", interview="i1")
    return compose(proposal, case, now=case.interviews[0].end, seed=seed).body


def both(topic: str, detail: str = "") -> tuple[Said | None, Said | None]:
    """A topic and what is so of it, as they may be said."""
    assert GERMAN.beside
    return GERMAN.beside(topic, detail, Hearing(names=("Dana Ruiz",)))


@pytest.mark.parametrize(
    ("detail", "clause"),
    [
        ("nur noch fünf Kunden bestellen mit Fax", "dass nur noch fünf Kunden mit Fax bestellen"),
        ("neun von zehn Briefen kommen per Mail", "dass neun von zehn Briefen per Mail kommen"),
        ("die meisten Gäste bleiben eine ganze Woche", "dass die meisten Gäste eine ganze Woche bleiben"),
        ("gegossen wird nur am frühen Morgen", "dass nur am frühen Morgen gegossen wird"),
        ("gezeigt werden nur Bilder aus der Region", "dass nur Bilder aus der Region gezeigt werden"),
        ("bearbeitet werden höchstens vier Akten", "dass höchstens vier Akten bearbeitet werden"),
        ("seit drei Jahren gibt es eine feste Vertretung", "dass es seit drei Jahren eine feste Vertretung gibt"),
        (
            "die alten Türen werden nur dort ersetzt, wo sie morsch sind",
            "dass die alten Türen nur dort ersetzt werden, wo sie morsch sind",
        ),
        ("Frau Ruiz hat gesagt, dass der Umzug zwei Wochen dauert", "dass der Umzug zwei Wochen dauert"),
        ("jeder Text wird einmal laut gelesen", "dass jeder Text einmal laut gelesen wird"),
        ("für das Fest entstehen dreißig Kostüme", "dass für das Fest dreißig Kostüme entstehen"),
        (
            "die Kinder setzen sich erst einmal hin und bekommen einen Apfel",
            "dass die Kinder sich erst einmal hinsetzen und einen Apfel bekommen",
        ),
        ("jeder pflegt sein Beet von der Saat bis zur Ernte", "dass jeder sein Beet von der Saat bis zur Ernte pflegt"),
    ],
)
def test_what_is_so_of_a_topic_goes_behind_that(detail: str, clause: str) -> None:
    said, more = both("das neue Gewächshaus", detail)
    assert said == Said("das neue Gewächshaus", Kind.OBJECT)
    assert more == Said(clause, Kind.HOW)
    body = written(("das neue Gewächshaus", detail))
    assert re.search(rf"[^.]*das neue Gewächshaus[^.]* {clause}\.", body)


def test_a_number_that_is_a_verb_too_is_a_number() -> None:
    assert both("die Umstellung", "sieben von zehn Eltern kommen zu Fuß") == (
        Said("die Umstellung", Kind.OBJECT),
        Said("dass sieben von zehn Eltern zu Fuß kommen", Kind.HOW),
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("der Erntetag am Dienstag", "den Erntetag am Dienstag"),
        ("der Lesetag im November", "den Lesetag im November"),
        ("Umbau der Presse 7 im Sommer", "den Umbau der Presse 7 im Sommer"),
        ("der Ausbau der Linie 3 bis 2031", "den Ausbau der Linie 3 bis 2031"),
        ("der Verkauf ab Werk", "den Verkauf ab Werk"),
        ("die Ausstellung über den Bergbau", "die Ausstellung über den Bergbau"),
        ("drei Tage Homeoffice in der Woche", "die drei Tage Homeoffice in der Woche"),
        ("ein Tag Homeoffice pro Woche", "den einen Tag Homeoffice pro Woche"),
    ],
)
def test_a_thing_is_told_with_its_number_and_its_day(note: str, said: str) -> None:
    assert both(note)[0] == Said(said, Kind.OBJECT)


@pytest.mark.parametrize("note", ["der zweite Freitag im Monat", "der Feiertag am Montag"])
def test_a_mere_day_is_no_thing(note: str) -> None:
    assert both(note) == (None, None)


@pytest.mark.parametrize("note", ["Gespräche statt Formulare", "vorsorgende Pflege statt Notfälle"])
def test_a_motto_stands_in_quotation_marks(note: str) -> None:
    assert both(note)[0] == Said(f"„{note[:1].upper()}{note[1:]}“", Kind.NAME)
    assert f"„{note[:1].upper()}{note[1:]}“" in written(note)


@pytest.mark.parametrize(
    "note", ["jeden Tag ein anderes Problem zu lösen", "draußen zu arbeiten und Menschen zu begegnen"]
)
def test_what_one_would_do_is_kept_as_it_was_typed(note: str) -> None:
    assert GERMAN.read(note, Hearing()) == Said(note, Kind.DOING, own=True)


@pytest.mark.parametrize("note", ["Homeoffice", "2 Tage Homeoffice wären schön", "Frage zum Homeoffice"])
def test_a_wish_for_days_at_home_stays_with_the_candidate(note: str) -> None:
    assert GERMAN.private.search(note)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", [None, Tone.WARM, Tone.FORMAL])
def test_the_end_says_that_one_would_like_the_post(seed: str, tone: Tone | None) -> None:
    body = written("das neue Gewächshaus", seed=seed, voice=Voice(formality=tone))
    assert WANTS.search(body.split("\n\n")[-2])


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_enjoyed_of_a_duty(seed: str) -> None:
    body = written("das neue Gewächshaus", "die Rufbereitschaft am Wochenende", "der Hofladen im Mai", seed=seed)
    told = next(one for one in re.split(r"(?<=\.)\s", body) if "Rufbereitschaft" in one)
    assert re.match(r"(?:Gut|Hilfreich) war", told)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_stands_right_behind_its_topic(seed: str) -> None:
    body = written(
        ("die Baumschule am Hang", "gegossen wird nur am frühen Morgen"),
        "die Pflege der Friedhöfe",
        questions=("Wie viele Friedhöfe betreut ein Team?",),
        seed=seed,
    )
    assert re.search(
        r"die Pflege der Friedhöfe[^.]*\. [^.]*\b[Dd]azu\b[^.]*, wie viele Friedhöfe ein Team betreut\.", body
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_a_question_of_something_else_keeps_its_place(seed: str) -> None:
    body = written("das neue Gewächshaus", questions=("Wie groß ist der Fuhrpark?",), seed=seed)
    assert "azu" not in body.partition(", wie groß der Fuhrpark ist.")[0]


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_gladly_done_twice_in_the_talk(seed: str) -> None:
    body = written("das neue Gewächshaus", ("der Fuhrpark", "die Lader fahren mit Strom"), "der Hofladen", seed=seed)
    assert body.split("\n\n")[1].casefold().count("gern ") <= 1


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Dr. Ulrike Vogel", "Guten Tag Dr. Vogel,"),
        ("Prof. Dr. Martin Ebert", "Guten Tag Prof. Ebert,"),
        ("Mag. Elisabeth Huber", "Guten Tag Mag. Huber,"),
        ("Frau Dr. Ulrike Vogel", "Guten Tag Frau Dr. Vogel,"),
        ("Jürgen Brandt", "Guten Tag Jürgen Brandt,"),
    ],
)
def test_who_has_a_degree_is_greeted_by_it_and_the_family_name(name: str, greeting: str) -> None:
    assert GERMAN.greeting(Manners(people=(Person(id="p0", name=name),), country="DE")) == greeting


def test_with_sie_one_signs_in_full_and_with_du_as_one_does() -> None:
    voice = Voice(signed=Signed.FIRST_NAME)
    assert written("das neue Gewächshaus", voice=voice).endswith("\nSam Okoro")
    friends = Voice(signed=Signed.FIRST_NAME, terms=Terms.FAMILIAR)
    assert written("das neue Gewächshaus", voice=friends).endswith("\nSam")


@pytest.mark.parametrize("role", ["Gärtnerin (m/w/d)", "Gärtnerin m/w/d", "Gärtnerin (w/m/d)", "Gärtnerin - m/w/x"])
def test_what_stands_behind_a_role_for_the_law_is_left_out(role: str) -> None:
    bodies = [written("das neue Gewächshaus", role=role, seed=seed) for seed in SEEDS]
    assert any("als Gärtnerin" in body for body in bodies)
    assert not any(re.search(r"\b[mw]/[mw]|/[dx]\b|Gärtnerin -", body) for body in bodies)


def test_swiss_words_in_ss_are_no_nouns() -> None:
    body = written("das neue Gewächshaus", questions=("Wie gross ist das Team der Gärtnerei?",), country="CH")
    assert "Wie gross ist das Team der Gärtnerei?" in body
