"""The plain checks see what they are there to see: with one rule asleep, what it prevents happens and is counted."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.core.etiquette import judge as guard
from afterword.core.etiquette.judge import Weighed
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.rulebook import RULES, Asked, rules_asked
from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.step import Step
from afterword.simulation import attempts, planner
from afterword.simulation import guard as world_guard
from afterword.simulation.guard import Facts
from afterword.simulation.invariants import every
from afterword.simulation.run import count_part

pytestmark = pytest.mark.thorough
PREVENTS = {
    "interview_over": "thanks or a report before the interview is over",
    "thanks_in_time": "thanks after the last day for them",
    "thanks_once": "two thank-yous to one person for one interview",
    "each_note_its_own": "one text to two people",
    "answer_first": "while their word waits for an answer",
    "promised_date": "an inquiry before promise and grace",
    "give_them_time": "an inquiry before their quiet days",
    "gap": "two unanswered touches closer than the gap",
    "inquiry_limit": "more inquiries than the limit",
    "one_reader": "an inquiry to several people",
    "next_round_is_set": "an inquiry before the next interview",
    "closed": "after the end",
    "closing_once": "two closing words",
    "apology_once": "two apologies for one interview",
    "agency_first": "past the agency",
    "absence": "to somebody who is away",
    "address_works": "to an address that bounces or is nobody's",
    "their_hours": "outside their hours",
    "their_channel": "on a channel nobody invited",
    "letter_in_time": "a letter that comes too late",
    "nothing_unsaid": "silent about what was promised",
    "do_not_contact": "to somebody who must be left alone",
    "fresh_mailbox": "while all is paused or the mailbox unread",
    "paused": "while all is paused or the mailbox unread",
    "one_desk": "two of one agency's candidates at one desk",
}
SEEDS = range(1, 100)
BEGIN_AT = {"an inquiry to several people": 26, "two closing words": 34}
"""Where what is rare was found; the others soon are."""


def happens(invariant: str) -> bool:
    """Live through a hundred applications after the other until it has happened."""
    seeds = sorted(SEEDS, key=lambda seed: seed < BEGIN_AT.get(invariant, 1))
    return any(count_part(100, seed, 0).violations[invariant] for seed in seeds)


def test_there_is_a_check_for_every_rule_and_a_rule_for_every_check() -> None:
    assert set(PREVENTS) == {rule.name for rule in RULES}
    assert set(PREVENTS.values()) == set(every.INVARIANTS)


@pytest.mark.parametrize("asleep", PREVENTS)
def test_what_a_rule_prevents_is_seen_where_that_rule_sleeps(asleep: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def awake(question: Question, *, stops_first: bool = False) -> Asked:
        asked = rules_asked(question, stops_first=stops_first)
        return Asked(*(tuple(rule for rule in rules if rule.name != asleep) for rules in asked))

    monkeypatch.setattr(guard, "rules_asked", awake)
    assert happens(PREVENTS[asleep])


@pytest.mark.parametrize(("hours", "seen"), [(1, every.TOO_EARLY), (-1, every.NOT_GO)])
def test_a_wait_that_ends_too_late_or_too_early_is_seen(hours: int, seen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(proposal: Proposal, facts: Facts, now: datetime) -> Weighed:
        said = world_guard.ask(proposal, facts, now)
        if said.until:
            said.question = said.question.later(said.question.at + timedelta(hours=hours))
        return said

    monkeypatch.setattr(attempts, "ask", ask)
    assert happens(seen)


def test_a_verdict_that_differs_when_it_is_asked_for_afresh_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world_guard, "judge", lambda *_: Verdict(word=Word.GO))
    assert happens(every.TWO_WORDS)


def test_a_step_that_is_planned_too_early_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def hasty(case: Case, now: datetime) -> tuple[Step, ...]:
        return tuple(replace(step, earliest=now) for step in plan(case, now))

    monkeypatch.setattr(planner, "plan", hasty)
    assert happens(every.PLAN_NOT_GO)


def test_a_step_that_the_guard_stops_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    everybody = Step(purpose=Purpose.INQUIRY, people=("p0", "p1"))
    monkeypatch.setattr(planner, "plan", lambda _case, now: (replace(everybody, earliest=now),))
    assert happens(every.PLAN_STOPPED)
