"""A text laid before one check: what it says of it, in a case that can be varied."""

from datetime import datetime, timedelta

from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.debrief import Debrief
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose, Role
from afterword.core.writing.draft import Draft
from afterword.core.writing.sheet import sheet_of

ENDED = datetime.fromisoformat("2026-11-24T10:00:00-05:00")
DANA = Person(id="dana", name="Dana Ruiz", email="dana@acme.example", role=Role.HIRING_MANAGER)
LEE = Person(id="lee", name="Lee Chen", email="lee@acme.example")
GOOD = "Hi {name},\n\nThank you for the conversation today. {said}\n\nBest regards,\nSam Okoro"


def note(said="I enjoyed talking about schema drift and how you test for it.", name="Dana"):
    """A whole note around a sentence."""
    return GOOD.replace("{name}", name).replace("{said}", said)


def case_with(**over):
    """A case with one interview that has ended."""
    facts = {
        "employer": Employer(name="Acme", country="US", tz="America/New_York"),
        "people": (DANA, LEE),
        "applications": (Application(id="a1", role="Data engineer"),),
        "candidate": Candidate(name="Sam Okoro", email="sam@example.org", tz="America/New_York"),
        "interviews": (
            Interview(
                id="i1",
                application="a1",
                start=ENDED - timedelta(hours=1),
                end=ENDED,
                interviewers=("dana", "lee"),
            ),
        ),
        "debriefs": (over.pop("debrief", Debrief(interview="i1")),),
    }
    return Case(**facts | over)


def found(check, body, *, subject="Thank you", later=timedelta(hours=2), others=(), case=None, **proposal):
    """What one check says of a text."""
    laid = sheet(body, subject=subject, later=later, others=others, case=case, **proposal)
    return [finding.says for finding in check(laid)]


def sheet(body, *, subject="Thank you", later=timedelta(hours=2), others=(), case=None, **proposal):
    """A text laid out in that case."""
    asked = {"purpose": Purpose.THANKS, "channel": Channel.EMAIL, "people": ("dana",), "application": "a1"}
    return sheet_of(
        Draft(subject=subject, body=body),
        Proposal(**asked | {"interview": "i1"} | proposal),
        case or case_with(),
        now=ENDED + later,
        others=others,
    )
