"""How long one call of the guard takes, by the length of the ledger; a table, and no verdict."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from plan import batches
from table import percentile, show

from afterword.core.etiquette.judge import judge
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.interview import Interview
from afterword.core.facts.person import Person
from afterword.core.facts.promise import Promise
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.step import REST
from afterword.simulation.planner import proposal_of

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
MIXED = 20_000
LENGTHS = (0, 20, 200, 2_000, 10_000)
TEXT = (
    "Thank you for the conversation. If you have a minute, how does the team decide what wakes somebody at night? " * 5
)


ROUND = (Purpose.THANKS, Purpose.THANKS, Purpose.ANSWER, Purpose.INQUIRY, Purpose.TIMELINE, Purpose.DELIVERY)
INCOMING = {Purpose.ANSWER, Purpose.TIMELINE}


def touches(length: int) -> Iterator[Touch]:
    """What goes to and fro in a long candidacy, the oldest first: thanks, an answer, an inquiry, a date, a sample."""
    for number in range(length):
        purpose = ROUND[number % len(ROUND)]
        yield Touch(
            at=NOW - timedelta(days=30, minutes=length - number),
            direction=Direction.IN if purpose in INCOMING else Direction.OUT,
            purpose=purpose,
            people=("dana", "lee")[number % 2 : number % 2 + 1],
            application="a1",
            interview="i1" if purpose is Purpose.THANKS else None,
            text=TEXT,
        )


def case_with(length: int) -> Case:
    """One application, a panel of two, one promise, and a ledger of that length."""
    return Case(
        candidate=Candidate(name="Sam Okoro", tz="America/New_York"),
        employer=Employer(name="Acme", country="US", subdivision="NY", tz="America/New_York"),
        people=(Person(id="dana", email="dana@acme.example"), Person(id="lee", email="lee@acme.example")),
        applications=(Application(id="a1"),),
        interviews=(
            Interview(id="i1", application="a1", start=NOW - timedelta(days=31), interviewers=("dana", "lee")),
            Interview(id="i2", application="a1", start=NOW - timedelta(hours=5), interviewers=("dana",)),
        ),
        promises=(Promise(application="a1", said_at=NOW - timedelta(hours=4), latest=NOW.date() + timedelta(days=9)),),
        touches=tuple(touches(length)),
    )


def of_a_mix(count: int) -> Iterator[tuple[Proposal, Case]]:
    """Each step that is next in so many applications, which are in every state in which an application can be."""
    for batch in batches(count):
        for _, case in batch:
            for step in plan(case, NOW):
                if step.purpose != REST:
                    yield proposal_of(step), case


def timed(call: Callable[[], object], times: int) -> list[float]:
    """Processor time of each call, in microseconds: other work on the machine does not count."""
    spent = []
    for _ in range(times):
        start = time.thread_time_ns()
        call()
        spent.append((time.thread_time_ns() - start) / 1000)
    return spent


def main() -> None:
    inquiry = Proposal(purpose=Purpose.INQUIRY, people=("dana",), application="a1", text="Are you well? " * 20)
    thanks = Proposal(purpose=Purpose.THANKS, people=("dana",), application="a1", interview="i2", text=TEXT)
    rows = []
    for length in LENGTHS:
        case = case_with(length)
        for what, call in (
            ("judge an inquiry", lambda case=case: judge(inquiry, case, NOW)),
            ("judge a thank-you", lambda case=case: judge(thanks, case, NOW)),
            ("plan", lambda case=case: plan(case, NOW)),
        ):
            call()
            spent = timed(call, max(20, 4_000 // (1 + length // 20)))
            rows.append((what, f"{length:,}", percentile(spent, 0.5), percentile(spent, 0.95)))
    spent = [timed(partial(judge, meant, case, NOW), 1)[0] for meant, case in of_a_mix(MIXED)]
    rows.append(("judge a step of the mix", "0 to 30", percentile(spent, 0.5), percentile(spent, 0.95)))
    sums = timed(lambda: sum(range(1_000)), 4_000)
    rows.append(("a thousand numbers added up", "", percentile(sums, 0.5), percentile(sums, 0.95)))
    show("The guard and the plan", ("what", "touches", "median µs", "p95 µs"), rows)


if __name__ == "__main__":
    main()
