"""Answers, reports and other messages in German, French and Spanish: what they rest on and what they keep."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from debriefs import ENDED, case_of

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.debrief import Commitment, Debrief, Highlight
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, InterviewStatus, Language, Purpose, Role, Side
from afterword.core.writing.compose import compose
from afterword.core.writing.reasons import TO_AGENCY
from afterword.core.writing.tongues.all import TONGUES

LATER = ENDED + timedelta(days=2)
COUNTRIES = {"de": "DE", "fr": "FR", "es": "ES"}


def written(language, purpose, *, person="p0", tz="Europe/Berlin", debrief=None, **over):
    known = over.pop("people_known", None)
    case = case_of(
        debrief or Debrief(interview="i1"),
        employer=Employer(name="Acme", country=COUNTRIES[language], tz="Europe/Berlin"),
        applications=(
            Application(id="a1", role="Data Engineer", language=Language(language), via_agency=person == "ana"),
        ),
        candidate=Candidate(name="Sam Okoro", tz=tz),
        **over,
    )
    case = replace(case, people=known) if known else case
    return compose(Proposal(purpose=purpose, people=(person,), application="a1", interview="i1"), case, now=LATER)


def moved(status=InterviewStatus.ARRANGED):
    held = case_of(Debrief(interview="i1")).interviews
    start = ENDED + timedelta(days=14)
    off = Interview(id="i2", application="a1", start=start, end=start, status=InterviewStatus.CANCELLED)
    new = Interview(id="i3", application="a1", start=start + timedelta(days=1), end=start, status=status)
    return (*held, off, replace(new, end=new.start + timedelta(hours=1)))


def heard(purpose):
    return (
        Touch(at=ENDED + timedelta(days=1), direction=Direction.IN, people=("p0",), application="a1", purpose=purpose),
    )


@pytest.mark.parametrize(
    ("language", "day", "hour"),
    [
        ("de", "Mittwoch, den 9. Dezember", "um 16 Uhr"),
        ("fr", "mercredi 9 décembre", "à 16\u00a0h"),
        ("es", "miércoles 9 de diciembre", "a las 16:00"),
    ],
)
def test_a_new_date_is_confirmed_with_its_hour_where_both_clocks_read_it_alike(language, day, hour):
    asked = {"interviews": moved(), "touches": heard(Purpose.TIMELINE)}
    body = written(language, Purpose.ANSWER, **asked).body
    assert day in body
    assert hour in body
    afar = written(language, Purpose.ANSWER, tz="America/New_York", **asked).body
    assert day in afar
    assert hour not in afar


@pytest.mark.parametrize("language", list(COUNTRIES))
def test_every_kind_of_message_is_answered_in_its_own_words(language):
    kinds = (Purpose.TIMELINE, Purpose.INVITATION, Purpose.OFFER, Purpose.REJECTION, Purpose.ANSWER)
    bodies = {written(language, Purpose.ANSWER, touches=heard(kind)).body for kind in kinds}
    promise = Promise(application="a1", said_at=ENDED + timedelta(days=1), latest=date(2026, 12, 11), by="p0")
    dated = written(language, Purpose.ANSWER, touches=heard(Purpose.TIMELINE), promises=(promise,)).body
    assert TONGUES[Language(language)].full_day(date(2026, 12, 11)) in dated
    assert len(bodies | {dated}) == len(kinds) + 1


@pytest.mark.parametrize("language", list(COUNTRIES))
def test_a_missed_talk_is_owned_up_to_once_and_no_reason_is_made_up(language):
    held = case_of(Debrief(interview="i1")).interviews[0]
    missed = (replace(held, status=InterviewStatus.MISSED),)
    for purpose in (Purpose.ANSWER, Purpose.OTHER):
        body = written(language, purpose, interviews=missed).body
        assert len(TONGUES[Language(language)].faults.apology.findall(body)) <= 1
        assert len(body.split("\n\n")) == 4


NOTES = {
    "de": (
        "ihre Umstellung auf Go",
        "Nachtdienst",
        "macht mir Sorgen",
        "sie wirkte müde",
        "den Nachtdienst",
        "die Umstellung",
    ),
    "fr": (
        "leur migration vers Go",
        "les nuits",
        "m'inquiète un peu",
        "elle semblait fatiguée",
        "les nuits",
        "la migration",
    ),
    "es": ("su paso a Go", "los turnos", "me preocupan", "parecía cansada", "los turnos", "el paso a Go"),
}


@pytest.mark.parametrize("language", list(COUNTRIES))
def test_a_report_names_subjects_and_doubts_and_passes_on_no_secret(language):
    topic, doubt, worry, secret, named, plain = NOTES[language]
    noted = Debrief(
        interview="i1",
        highlights=(
            Highlight(topic=topic, detail=secret, person="p0"),
            Highlight(topic=doubt, detail=worry, person="p0"),
        ),
        commitments=(Commitment(id="c1", text="x", person="p0"),),
    )
    ana = Person(id="ana", name="Ana Costa", role=Role.AGENT, at=Side.AGENCY)
    dana = case_of(noted).people
    body = written(
        language, Purpose.REPORT, person="ana", debrief=noted, people_known=(*dana, ana), agency=Agency(name="Brook")
    ).body
    assert plain in body
    assert f": {named}." in body
    assert worry not in body
    assert secret not in body
    assert TONGUES[Language(language)].report.their_team not in body  # nobody knows what "x" is


@pytest.mark.parametrize(
    ("language", "text", "person", "said"),
    [
        (
            "de",
            "mein Skript zur Gezeitenkorrektur schicken",
            "p0",
            "Zugesagt habe ich Dana Ruiz außerdem mein Skript zur Gezeitenkorrektur; das schicke ich noch.",
        ),
        (
            "de",
            "den Link zu meinem Vortrag schicken",
            None,
            "Zugesagt habe ich der Firma außerdem den Link zu meinem Vortrag; das schicke ich noch.",
        ),
        (
            "fr",
            "envoyer mon script de correction des marées",
            "p0",
            "J'ai aussi promis mon script de correction des marées à Dana Ruiz, et je m'occupe de l'envoi.",
        ),
        (
            "es",
            "enviar mi script de corrección de mareas",
            "p0",
            "También prometí mi script de corrección de mareas a Dana Ruiz, y me encargo del envío.",
        ),
    ],
)
def test_what_was_promised_at_the_employer_is_named_to_the_agent(language, text, person, said):
    noted = Debrief(interview="i1", commitments=(Commitment(id="c1", text=text, person=person),))
    ana = Person(id="ana", name="Ana Costa", role=Role.AGENT, at=Side.AGENCY)
    people = (*case_of(noted).people, ana)
    body = written(
        language, Purpose.REPORT, person="ana", debrief=noted, people_known=people, agency=Agency(name="Brook")
    ).body
    assert said in body


@pytest.mark.parametrize(
    ("language", "note", "told"), [("fr", "CQP obtenu en juin", ()), ("de", "Ersthelfer seit Mai", (TO_AGENCY,))]
)
def test_a_report_says_what_would_be_added_or_tells_that_it_does_not(language, note, told):
    noted = Debrief(interview="i1", to_add=note)
    ana = Person(id="ana", name="Ana Costa", role=Role.AGENT, at=Side.AGENCY)
    dana = case_of(noted).people
    draft = written(
        language, Purpose.REPORT, person="ana", debrief=noted, people_known=(*dana, ana), agency=Agency(name="Brook")
    )
    assert (note in draft.body) is not bool(told)
    assert tuple(one.why for one in draft.left_out) == told


@pytest.mark.parametrize("language", list(COUNTRIES))
def test_after_a_call_the_first_inquiry_names_it_and_is_no_second_one(language):
    at = ENDED + timedelta(days=1)
    call = Touch(
        at=at, direction=Direction.OUT, channel=Channel.PHONE, purpose=Purpose.INQUIRY, people=("p0",), application="a1"
    )
    say = TONGUES[Language(language)].inquiry
    asked = written(language, Purpose.INQUIRY, touches=(call,)).body
    assert say.asked_aloud[0] in asked
    assert "[" not in asked
    mailed = written(language, Purpose.INQUIRY, touches=(replace(call, channel=Channel.EMAIL),)).body
    assert say.asked_aloud[0] not in mailed
