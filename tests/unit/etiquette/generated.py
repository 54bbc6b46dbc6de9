"""Any case, any proposal, any moment: what the properties of the guard are tried on."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from afterword.core.facts.absence import Absence
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case, OtherTouch
from afterword.core.facts.debrief import Commitment, Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.mailbox import Mailbox
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import (
    INCOMING_KINDS,
    OUTGOING_PURPOSES,
    ApplicationStatus,
    Channel,
    Delivery,
    DirectContact,
    Direction,
    InterviewStatus,
    Purpose,
    Role,
    Side,
)

ZONES = (
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Asia/Jerusalem",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Pacific/Chatham",
    None,
)
COUNTRIES = ("US", "GB", "DE", "FR", "JP", "IN", "IL", "AE", "CA", "AU", "NL", "ES", "IT", "CN", "BR", "XX", None)
PEOPLE = ("dana", "lee", "avery", "kim@acme.example")
START, SPAN = datetime(2026, 1, 1, tzinfo=UTC), timedelta(days=400)
PUSHY = "Thank you again. When may I expect your decision?"

moments = st.timedeltas(
    timedelta(0),
    SPAN,
).map(lambda since: START + since - timedelta(microseconds=since.microseconds))
days = st.dates(START.date(), (START + SPAN).date())
readers = st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple)
applications = st.sampled_from(("a1", "a2", None))
channels = st.sampled_from((Channel.EMAIL,) * 4 + tuple(Channel))
invited = st.sampled_from(((Channel.PHONE, Channel.SMS, Channel.SOCIAL), ()))
rarely_not = st.sampled_from((True,) * 7 + (False,))
texts = st.sampled_from(("", "Thank you for the conversation about the move to Postgres.", PUSHY))


@st.composite
def places(draw: st.DrawFn) -> dict[str, str | None]:
    return {"tz": draw(st.sampled_from(ZONES)), "country": draw(st.sampled_from(COUNTRIES))}


@st.composite
def interviews(draw: st.DrawFn, identity: str) -> Interview:
    start = draw(moments)
    return Interview(
        id=identity,
        application=draw(st.sampled_from(("a1", "a2"))),
        start=start,
        end=draw(st.none() | st.just(start + timedelta(minutes=50))),
        status=draw(st.none() | st.sampled_from(InterviewStatus)),
        interviewers=draw(readers),
    )


@st.composite
def touches(draw: st.DrawFn) -> Touch:
    direction = draw(st.sampled_from(Direction))
    kinds = OUTGOING_PURPOSES if direction is Direction.OUT else INCOMING_KINDS
    return Touch(
        at=draw(moments),
        direction=direction,
        channel=draw(channels),
        purpose=draw(st.sampled_from(kinds)),
        people=draw(readers),
        application=draw(applications),
        interview=draw(st.sampled_from(("i1", "i2", None))),
        text=draw(texts),
        read=draw(rarely_not),
        asks=not draw(rarely_not),
        human=draw(st.booleans()),
    )


promises = st.builds(
    Promise,
    application=st.sampled_from(("a1", "a2")),
    said_at=moments,
    earliest=st.none() | days,
    latest=st.none() | days,
    by=st.none() | st.sampled_from(PEOPLE),
)


absences = st.builds(
    Absence,
    person=st.sampled_from(PEOPLE),
    until=st.none() | days,
    stand_in=st.none() | st.sampled_from(PEOPLE[:3]),
)
contacts = st.sampled_from((DirectContact.ALLOW,) * 3 + tuple(DirectContact))
others = st.builds(OtherTouch, at=moments, people=readers)
commitments = st.builds(
    Commitment,
    id=st.sampled_from(("c1", "c2")),
    text=st.sampled_from(("my slides", "the article on Postgres", "")),
    person=st.none() | st.sampled_from(PEOPLE),
    done=st.booleans(),
)
debriefs = st.builds(
    Debrief, interview=st.sampled_from(("i1", "i2")), commitments=st.lists(commitments, max_size=2).map(tuple)
)
numbers = st.sampled_from(
    (
        *({},) * 6,
        {"gap_working_days": 2, "gap_days": 10},
        {"quiet_working_days": 1, "promise_working_days": 15},
        {"office_opens": 0, "office_closes": 3, "thanks_opens": 2, "thanks_closes": 4},
    )
)
"""Numbers that a person changed; some of these hours do not exist on the day on which the clocks change."""


@st.composite
def cases(draw: st.DrawFn) -> Case:
    return Case(
        candidate=Candidate(tz=draw(st.sampled_from(ZONES))),
        employer=Employer(name="Acme", **draw(places())),
        agency=draw(
            st.none() | st.builds(lambda place: Agency(name="Brook", direct_contact=draw(contacts), **place), places())
        ),
        people=(
            Person(
                id="dana",
                name="Dana Ruiz",
                email="dana@acme.example",
                role=Role.RECRUITER,
                invited_channels=draw(invited),
                **draw(places()),
            ),
            Person(id="lee", invited_channels=draw(invited), **draw(places())),
            Person(id="avery", at=Side.AGENCY, role=Role.AGENT),
        ),
        applications=tuple(
            Application(
                id=each,
                status=draw(st.sampled_from((ApplicationStatus.OPEN,) * 6 + tuple(ApplicationStatus))),
                via_agency=draw(st.booleans()),
            )
            for each in ("a1", "a2")
        ),
        interviews=(draw(interviews("i1")), draw(interviews("i2"))),
        promises=tuple(draw(st.lists(promises, max_size=3))),
        touches=tuple(draw(st.lists(touches(), max_size=8))),
        absences=tuple(draw(st.lists(absences, max_size=2))),
        others=tuple(draw(st.lists(others, max_size=2))),
        bounces=draw(st.sampled_from(((),) * 4 + (("dana@acme.example",),))),
        do_not_contact=draw(st.sampled_from(((), (), ("lee",), ("acme.example",)))),
        paused=draw(st.sampled_from((False, False, False, True))),
        debriefs=tuple(draw(st.lists(debriefs, max_size=1))),
        numbers=draw(numbers),
    )


proposals = st.builds(
    Proposal,
    purpose=st.sampled_from((*OUTGOING_PURPOSES, Purpose.INQUIRY, Purpose.INQUIRY, Purpose.THANKS)),
    channel=channels,
    cc=st.sampled_from(((), (), (), ("avery",), ("lee",))),
    delivery=st.none() | st.sampled_from(Delivery),
    people=readers,
    application=applications,
    interview=st.sampled_from(("i1", "i2", None)),
    text=texts,
    covers=st.sampled_from(((), (), ("c1", "c2"))),
)

many = settings(
    deadline=None,
    max_examples=int(os.environ.get("EXAMPLES", "25")),
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
"""Few, so that the suite stays quick; EXAMPLES=2000 looks longer."""


def ready(facts: Case, at: datetime) -> Case:
    """The same facts once the mailbox has been read and nothing is paused, which no clock can bring about."""
    return replace(facts, paused=False, mailbox=Mailbox(connected=facts.mailbox.connected, synced_at=at))
