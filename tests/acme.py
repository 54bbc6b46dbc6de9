"""The example from which the tests of the guard and the plan start: Sam, who spoke with Dana and Lee at Acme."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.etiquette.judge import judge
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Direction, Purpose, Role, Side

NEW_YORK = ZoneInfo("America/New_York")
ANY_WAY = {"invited_channels": (Channel.PHONE, Channel.SMS, Channel.SOCIAL)}
"""They have all said: call, text or write to me there."""
DANA = Person(id="dana", name="Dana Ruiz", email="dana@acme.example", role=Role.HIRING_MANAGER, **ANY_WAY)
LEE = Person(id="lee", name="Lee Cho", email="lee@acme.example", **ANY_WAY)
REESE = Person(id="reese", name="Reese Hall", email="reese@acme.example", role=Role.RECRUITER, **ANY_WAY)
AVERY = Person(id="avery", name="Avery Brook", email="avery@brook.example", role=Role.AGENT, at=Side.AGENCY, **ANY_WAY)
ACME = Employer(name="Acme", country="US", tz="America/New_York", domains=("acme.example",))
BROOK = Agency(name="Brook", country="US", tz="America/New_York")
AGREED = Agency(name="Brook", country="US", tz="America/New_York", granted=True)
"""The same agency, once it has agreed that Sam writes to the employer."""


def ny(day: int, hour: int = 10, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    """A moment in New York; November 2026 unless said otherwise. The 24th is a Tuesday, the 26th is Thanksgiving."""
    return datetime(year, month, day, hour, minute, tzinfo=NEW_YORK)


def interview(day: int = 10, **changes: object) -> Interview:
    """An hour with Dana and Lee, from ten to eleven; 10 November 2026 is a Tuesday."""
    facts = {"id": "i1", "application": "a1", "start": ny(day), "end": ny(day, 11), "interviewers": ("dana", "lee")}
    return Interview(**facts | changes)


def case(**changes: object) -> Case:
    """One application at Acme, one interview on 10 November."""
    facts = {
        "candidate": Candidate(name="Sam Okoro", email="sam@example.org", tz="America/New_York"),
        "employer": ACME,
        "people": (DANA, LEE, REESE, AVERY),
        "applications": (Application(id="a1", role="Data engineer"),),
        "interviews": (interview(),),
    }
    return Case(**facts | changes)


def out(at: datetime, purpose: Purpose = Purpose.INQUIRY, *people: str, **changes: object) -> Touch:
    """Something that Sam sent, to Dana unless said otherwise."""
    facts = {"people": people or ("dana",), "application": "a1", "channel": Channel.EMAIL}
    return Touch(at=at, direction=Direction.OUT, purpose=purpose, **facts | changes)


def word(at: datetime, purpose: Purpose = Purpose.ANSWER, *people: str, **changes: object) -> Touch:
    """Something that came in, from Dana unless said otherwise."""
    facts = {"people": people or ("dana",), "application": "a1"}
    return Touch(at=at, direction=Direction.IN, purpose=purpose, **facts | changes)


def promise(said: datetime, latest: date | None = None, earliest: date | None = None, **changes: object) -> Promise:
    """What Dana said about the decision."""
    facts = {"application": "a1", "by": "dana"}
    return Promise(said_at=said, latest=latest, earliest=earliest, **facts | changes)


def proposal(purpose: Purpose = Purpose.INQUIRY, *people: str, **changes: object) -> Proposal:
    """What Sam means to send, to Dana unless said otherwise."""
    return Proposal(purpose=purpose, **{"people": people or ("dana",), "application": "a1"} | changes)


def verdict(meant: Proposal, facts: Case, now: datetime) -> Verdict:
    """The guard's word, after a look at what must hold for every verdict."""
    said = judge(meant, facts, now)
    assert said.until is None or (said.word is Word.WAIT and said.until > now)
    assert said.word is Word.GO or said.reasons
    if said.until is not None and not facts.paused:
        assert judge(meant, facts, said.until).word is Word.GO
        assert judge(meant, facts, said.until.astimezone(UTC) - timedelta(microseconds=1)).word is not Word.GO
    return said


def spoke(said: Verdict) -> set[str]:
    """The rules that spoke."""
    return {reason.rule for reason in said.reasons}


def says(said: Verdict, rule: str) -> str:
    """The one sentence of that rule."""
    (sentence,) = [reason.says for reason in said.reasons if reason.rule == rule]
    return sentence
