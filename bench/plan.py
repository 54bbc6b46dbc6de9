"""How long the plan of 100,000 applications takes, over a mix such as an agency has; a table, and no verdict."""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from table import show

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, DirectContact, Direction, Purpose, Role, Side
from afterword.core.planning.plan import plan

APPLICATIONS = 100_000
UNREAD = 4_000
"""So many are planned with texts that nobody has read yet: each must first be read for what it asks."""
READ = 20_000
"""So many are planned by somebody who reads why; the list of applications and the loop inside the app do not."""
BATCH = 1_000
NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
PLACES = (
    *(("US", "America/New_York"),) * 4,
    *(("US", "America/Los_Angeles"), ("GB", "Europe/London"), ("DE", "Europe/Berlin"), ("IN", "Asia/Kolkata")),
)
ROLES = (Role.HIRING_MANAGER, Role.INTERVIEWER, Role.RECRUITER)
NOTES = (
    (
        "Thank you for the conversation about {}. The way you moved it without a night shift stayed with me. "
        "How does the team decide what wakes somebody at night?"
    ),
    (
        "Thank you for the hour, and for being so open about {}. I have built the small version of it at home since; "
        "the part that you warned me of took most of the evening."
    ),
    "It was good to meet you and to hear about {}. What you said of the first months made me want to begin.",
)
TOPICS = ("the move to Postgres", "the on-call week", "the new depot", "your hiring plans", "the audit", "the pilot")


@dataclass
class Told:
    """What happened in one application so far, put down as the facts of a case."""

    dice: Random
    number: int
    own_texts: bool
    employer_at: tuple[str, str] = ("US", "America/New_York")
    panel: tuple[str, ...] = ()
    status: ApplicationStatus = ApplicationStatus.OPEN
    interviews: list[Interview] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    touches: list[Touch] = field(default_factory=list)

    def ago(self, *, days: float) -> datetime:
        """So long before now, give or take half a day."""
        return NOW - timedelta(days=days, minutes=self.dice.randrange(720))

    def interview(self, start: datetime) -> Interview:
        """An hour with the panel."""
        number = f"i{len(self.interviews) + 1}"
        self.interviews.append(
            Interview(id=number, application="a1", start=start, end=start + timedelta(hours=1), interviewers=self.panel)
        )
        return self.interviews[-1]

    def thank(self, interview: Interview) -> None:
        """A note to each of the panel, some hours later."""
        for each in self.panel:
            self.out(Purpose.THANKS, interview.start + timedelta(hours=self.dice.randrange(2, 20)), each, interview.id)

    def out(self, purpose: Purpose, at: datetime, to: str, interview: str | None = None) -> None:
        """A message of the candidate's."""
        text = self.dice.choice(NOTES).format(self.dice.choice(TOPICS)) if purpose is Purpose.THANKS else "May I ask?"
        if self.own_texts:
            text += f" Yours, candidate {self.number} ({len(self.touches)})."
        self.touches.append(
            Touch(
                at=at,
                direction=Direction.OUT,
                purpose=purpose,
                people=(to,),
                application="a1",
                interview=interview,
                text=text,
            )
        )

    def word(self, purpose: Purpose, at: datetime, *, asks: bool = False) -> None:
        """A message of theirs."""
        who = (self.dice.choice(self.panel or ("p3",)),)
        self.touches.append(
            Touch(at=at, direction=Direction.IN, purpose=purpose, people=who, application="a1", asks=asks)
        )

    def promise(self, said_at: datetime, days: int) -> None:
        """They said by when they would answer."""
        latest = (said_at + timedelta(days=days)).date()
        self.promises.append(Promise(application="a1", said_at=said_at, latest=latest, by=self.panel[0]))


def applied(told: Told) -> None:
    """Only the application; nobody has spoken yet."""


def invited(told: Told) -> None:
    """An interview is still to come."""
    told.word(Purpose.INVITATION, told.ago(days=2))
    told.interview(NOW + timedelta(days=told.dice.randrange(1, 9)))


def just_interviewed(told: Told) -> None:
    """Over for some hours; nobody is thanked yet."""
    told.interview(NOW - timedelta(hours=told.dice.randrange(2, 20)))


def waits_for_a_promise(told: Told) -> None:
    """Thanked, and they named a day."""
    interview = told.interview(told.ago(days=told.dice.randrange(2, 9)))
    told.thank(interview)
    told.promise(interview.start + timedelta(minutes=50), told.dice.randrange(5, 15))


def waits_without_a_date(told: Told) -> None:
    """Thanked, and nobody named a day."""
    told.thank(told.interview(told.ago(days=told.dice.randrange(2, 12))))


def asked_once(told: Told) -> None:
    """The named day passed, and the candidate asked."""
    interview = told.interview(told.ago(days=25))
    told.thank(interview)
    told.promise(interview.start + timedelta(minutes=50), 9)
    told.out(Purpose.INQUIRY, told.ago(days=told.dice.randrange(1, 12)), told.panel[0])


def asked_twice(told: Told) -> None:
    """And asked again; now it rests."""
    told.thank(told.interview(told.ago(days=40)))
    told.out(Purpose.INQUIRY, told.ago(days=28), told.panel[0])
    told.out(Purpose.INQUIRY, told.ago(days=told.dice.randrange(1, 15)), told.panel[0])


def owes_an_answer(told: Told) -> None:
    """They asked something, and wait."""
    told.thank(told.interview(told.ago(days=6)))
    told.word(Purpose.ANSWER, told.ago(days=1), asks=True)


def several_rounds(told: Told) -> None:
    """Three rounds, and a good deal of writing between them: about thirty touches."""
    for days in (45, 27, 9):
        interview = told.interview(told.ago(days=days))
        told.thank(interview)
        for later in range(6):
            told.word(Purpose.ANSWER, told.ago(days=days - 1 - later / 2))
        told.out(Purpose.DELIVERY, told.ago(days=days - 4), told.panel[0])


def rejected(told: Told) -> None:
    """They decided for somebody else; the closing word is still to be said."""
    told.thank(told.interview(told.ago(days=20)))
    told.word(Purpose.REJECTION, told.ago(days=told.dice.randrange(1, 9)))


def over(told: Told) -> None:
    """Rejected, and the closing word is said."""
    told.thank(told.interview(told.ago(days=40)))
    told.word(Purpose.REJECTION, told.ago(days=20))
    told.out(Purpose.CLOSING, told.ago(days=19), told.panel[0])


def offered(told: Told) -> None:
    """An offer lies on the table."""
    told.thank(told.interview(told.ago(days=12)))
    told.word(Purpose.OFFER, told.ago(days=2))


def withdrawn(told: Told) -> None:
    """The candidate has closed it."""
    told.thank(told.interview(told.ago(days=30)))
    told.status = ApplicationStatus.CLOSED


MIX: tuple[tuple[Callable[[Told], None], int], ...] = (
    (applied, 10),
    (invited, 8),
    (just_interviewed, 10),
    (waits_for_a_promise, 14),
    (waits_without_a_date, 8),
    (asked_once, 8),
    (asked_twice, 6),
    (owes_an_answer, 3),
    (several_rounds, 3),
    (rejected, 7),
    (over, 15),
    (offered, 3),
    (withdrawn, 5),
)
"""Of each hundred applications so many; a quarter of them run through an agency, panels are of one to three."""


def told(story: Callable[[Told], None], number: int, dice: Random, *, own_texts: bool) -> Case:
    """One application at one employer, after that story."""
    panel = ("p1", "p2", "p3")[: dice.randrange(1, 4)]
    so_far = Told(dice, number, own_texts=own_texts, employer_at=dice.choice(PLACES), panel=panel)
    story(so_far)
    country, zone = so_far.employer_at
    people = [Person(id=f"p{at + 1}", name=f"Pat {at}", email=f"p{at}@h.example", role=ROLES[at]) for at in range(3)]
    agency = None
    if dice.randrange(4) == 0:
        agency = Agency(name="Brook", direct_contact=dice.choice(list(DirectContact)), granted=dice.random() < 0.5)
        people.append(Person(id="avery", name="Avery Brook", role=Role.AGENT, at=Side.AGENCY))
    return Case(
        candidate=Candidate(name="Sam Okoro", email="sam@example.org", tz="America/New_York"),
        employer=Employer(name="House", country=country, tz=zone),
        agency=agency,
        people=tuple(people),
        applications=(Application(id="a1", status=so_far.status, via_agency=agency is not None),),
        interviews=tuple(so_far.interviews),
        promises=tuple(so_far.promises),
        touches=tuple(so_far.touches),
    )


def batches(count: int, *, own_texts: bool = False) -> Iterator[list[tuple[str, Case]]]:
    """So many different applications, some at a time, each with the name of its story."""
    dice = Random(7)  # noqa: S311 - the same example each time, nothing secret
    stories = [story for story, share in MIX for _ in range(share)]
    for start in range(0, count, BATCH):
        drawn = [(dice.choice(stories), number) for number in range(start, min(count, start + BATCH))]
        yield [(story.__name__, told(story, number, dice, own_texts=own_texts)) for story, number in drawn]


def spent_on(
    count: int, *, own_texts: bool = False, with_reasons: bool = False
) -> tuple[float, Counter[str], Counter[str]]:
    """Processor seconds in all; nanoseconds and applications by story; `with_reasons`: each step's are read too."""
    nanoseconds, applications = Counter[str](), Counter[str]()
    for batch in batches(count, own_texts=own_texts):
        for name, case in batch:
            start = time.thread_time_ns()
            steps = plan(case, NOW)
            if with_reasons:
                for step in steps:
                    _ = step.reasons
            nanoseconds[name] += time.thread_time_ns() - start
            applications[name] += 1
    return nanoseconds.total() / 1e9, nanoseconds, applications


def main() -> None:
    """The table, by story and in all."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else APPLICATIONS
    for _ in batches(BATCH):
        pass
    seconds, nanoseconds, applications = spent_on(count)
    rows = [
        (name.replace("_", " "), f"{applications[name]:,}", nanoseconds[name] / applications[name] / 1000)
        for name in (story.__name__ for story, _ in MIX)
        if applications[name]
    ]
    rows.append((f"all, {seconds:.1f} s", f"{count:,}", seconds * 1e6 / count))
    unread, _, _ = spent_on(UNREAD, own_texts=True)
    rows.append(("all, each text read for the first time", f"{UNREAD:,}", unread * 1e6 / UNREAD))
    reading, _, _ = spent_on(READ, with_reasons=True)
    rows.append(("all, with the reasons of each step put into words", f"{READ:,}", reading * 1e6 / READ))
    show("The plan of many applications", ("what happened so far", "applications", "µs each"), rows)


if __name__ == "__main__":
    main()
