"""Note takers, schedulers and assistants are nobody to thank; people who share their names are somebody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.invitation import Invitation, understand

START = datetime(2026, 11, 24, 15, tzinfo=UTC)
DANA = Attendee(name="Dana Ruiz", email="dana@acme.example")
SAM = Attendee(name="Sam Okoro", email="sam@example.org")
PLAIN = Event(uid="one", start=START, end=START + timedelta(hours=1), organizer=DANA, attendees=(DANA, SAM))


def understood(*others: Attendee, known: bool = True, **change: object) -> Invitation:
    event = replace(PLAIN, **{"attendees": (DANA, *others, SAM), **change})
    return understand(event, candidate_emails=("sam@example.org",) if known else (), candidate_name="")


def kept(invitation: Invitation) -> list[tuple[str, bool]]:
    return [(person.name, person.doubtful) for person in invitation.people if person.email != DANA.email]


# People first: none of these may be lost.


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Clara", "clara@acme.example"),
        ("Fred", "fred@acme.example"),
        ("Gong", "gong@acme.example"),
        ("Clara", "clara@eu.acme.example"),
        ("Gong Li", "gong.li@acme.example"),
        ("Li Gong", "li.gong@brook.example"),
        ("Clara Otter", "clara.otter@brook.example"),
        ("Fred", "fred.jones@gmail.com"),
        ("Noor Haddad", "noor.haddad@gong.io"),
        ("Ana Abbot", "abbot@acme.example"),
        ("Lee Chen, Executive Assistant", "lee@acme.example"),
    ],
)
def test_a_person_who_is_called_as_a_program_is_stays_a_person(name: str, email: str):
    people = kept(understood(Attendee(name=name, email=email)))
    assert [doubtful for _, doubtful in people] == [False]


# Programs.


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Fred", "fred@fireflies.ai"),
        ("Fireflies.ai Notetaker", "fred@fireflies.ai"),
        ("Fireflies.ai Notetaker Sam", "notes@acme.example"),
        ("Otter.ai", "pilot@otter.ai"),
        ("Sam's OtterPilot", "x@assistant.otter.ai"),
        ("Gong", "gong@gong.io"),
        ("Gong", "assistant@gong-recorder.example"),
        ("Read.ai Meeting Notes", "meetings@read.ai"),
        ("read.ai meeting notes", ""),
        ("Fathom Notetaker", "no-reply@fathom.video"),
        ("Metaview", "record@metaview.ai"),
        ("Metaview", "metaview@acme.example"),
        ("BrightHire", "bot@brighthire.com"),
        ("Clara", "clara@claralabs.com"),
        ("Amy Ingram", "amy@x.ai"),
        ("tl;dv", "meet@tldv.io"),
        ("tl;dv", "someone@acme.example"),
        ("Granola", "notes@granola.ai"),
        ("Acme Note Taker", "nt@acme.example"),
        ("AI notes", "ai@acme.example"),
        ("Acme Assistant Bot", "aab@acme.example"),
        ("Acme Recorder", "ar@acme.example"),
        ("", "notetaker@acme.example"),
        ("Dana", "no-reply@acme.example"),
        ("Dana", "acme.do-not-reply@acme.example"),
        ("Dana", "acme_noreply@acme.example"),
        ("Dana", "calendar@acme.example"),
        ("Dana", "acme-scheduling@acme.example"),
        ("Dana", "invites@acme.example"),
        ("Dana", "acme-bot@acme.example"),
        ("Dana", "meetings@acme.example"),
    ],
    ids=lambda told: told,
)
def test_note_takers_schedulers_and_no_reply_addresses_are_nobody(name: str, email: str):
    assert kept(understood(Attendee(name=name, email=email))) == []
    host = Attendee(name=name, email=email)
    assert kept(understood(organizer=host)) == []


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Clara", "clara@brook.example"),
        ("Gong", "meeting.room@brook.example"),
        ("Granola", ""),
        ("Noor", "noor@gong.io"),
        ("Acme", "acme@calendly.com"),
        ("Brook", "brook@brook.example"),
    ],
)
def test_whoever_may_be_a_program_is_kept_to_be_looked_at(name: str, email: str):
    found = understood(Attendee(name=name, email=email))
    assert [doubtful for _, doubtful in kept(found)] == [True]
    assert "Some may be programs and no people; they are left out until you say otherwise." in found.warnings


def test_a_note_taker_is_no_outsider_who_could_be_the_candidate():
    fred, gong = Attendee(name="Fred", email="fred@fireflies.ai"), Attendee(name="Gong", email="gong@brook.example")
    found = understood(fred, gong, known=False)
    assert found.candidate is not None
    assert (found.candidate.email, found.candidate_proposed) == ("sam@example.org", True)


def test_a_firm_with_an_account_at_a_scheduler_is_no_recruiter_and_names_the_company():
    acme = Attendee(name="Acme", email="acme@goodtime.io")
    found = understood(
        organizer=acme, attendees=(acme, SAM), summary="Interview for Backend Engineer with Acme", known=False
    )
    assert [person.name for person in found.people] == ["Sam Okoro"]
    assert (found.employer, found.role) == ("Acme", "Backend Engineer")
    assert found.asks_who_you_are


# Who the candidate is.


@pytest.mark.parametrize(
    ("others", "known", "asks"),
    [
        ((), True, False),
        ((), False, True),
        ((Attendee(name="Kim Novak", email="kim.novak@gmail.com"),), False, True),
        ((Attendee(name="Kim Novak", email="kim.novak@gmail.com"),), True, False),
    ],
)
def test_the_question_who_you_are_is_asked_unless_you_are_known_for_sure(
    others: tuple[Attendee, ...], known: bool, asks: bool
):
    assert understood(*others, known=known).asks_who_you_are is asks


def test_a_known_candidate_who_is_not_on_the_list_is_asked_only_where_somebody_comes_from_outside():
    assert not understood(attendees=(DANA,)).asks_who_you_are
    assert understood(attendees=(DANA, replace(SAM, email="sam@gmail.com"))).asks_who_you_are
    assert understood(attendees=(DANA,), known=False).asks_who_you_are


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Service Recrutement", "recrutement@acme.example"),
        ("Pôle emploi et recrutement", "candidatures@acme.example"),
        ("Recruiting-Team", "bewerbung@acme.example"),
        ("Personalabteilung", "personal@acme.example"),
        ("Equipo de Selección", "seleccion@acme.example"),
        ("Recursos Humanos", "rrhh@acme.example"),
    ],
)
def test_a_shared_desk_abroad_is_nobody(name: str, email: str):
    assert kept(understood(Attendee(name=name, email=email))) == []
