"""Some candidates ask for the plan, and do what it says at the time that it says."""

from datetime import UTC, datetime, timedelta
from functools import partial

from afterword.core.etiquette.verdict import Word
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.core.planning.plan import plan
from afterword.core.planning.step import REST, Step
from afterword.simulation.attempts import Meant, attempt
from afterword.simulation.guard import Facts, facts_of, word_at
from afterword.simulation.invariants.every import PLAN_NOT_GO, PLAN_STOPPED
from afterword.simulation.life import Life

DAY = timedelta(days=1)
SHARE = 0.04


def begin(life: Life) -> None:
    """A few candidates look at their plan, once or twice in the weeks to come."""
    if life.chance(SHARE):
        for weeks in (1, 3):
            life.later(life.begins, DAY, weeks * 10 * DAY, partial(follow, life))


def follow(life: Life, now: datetime) -> None:
    """Look at every step, and take the first at its earliest."""
    world = life.world
    world.paused, world.synced_at = False, now
    facts = facts_of(world.case())
    life.tally.plans += 1
    steps = [step for step in plan(facts.case, now) if step.purpose != REST and step.earliest]
    for step in steps:
        look_at(life, step, facts, now)
    if steps and steps[0].earliest:
        meant = Meant(proposal_of(steps[0]), asks=steps[0].purpose is Purpose.INQUIRY)
        life.at(max(now, steps[0].earliest.astimezone(UTC)), partial(attempt, life, meant))


def look_at(life: Life, step: Step, facts: Facts, now: datetime) -> None:
    """At its earliest the guard says go to a step, and to none is the guard's answer stop."""
    if step.earliest is None:
        return
    at = step.earliest.astimezone(UTC)
    proposal = proposal_of(step)
    if at < now.replace(microsecond=0) or word_at(proposal, facts, at) is not Word.GO:
        life.tally.broke(PLAN_NOT_GO, f"{life.called}, {at.isoformat()}, {proposal}")
    if word_at(proposal, facts, now) is Word.STOP:
        life.tally.broke(PLAN_STOPPED, f"{life.called}, {now.isoformat()}, {proposal}")


def proposal_of(step: Step) -> Proposal:
    """The step as somebody would take it."""
    return Proposal(
        purpose=Purpose(step.purpose),
        people=step.people,
        cc=step.cc,
        application=step.application,
        interview=step.interview,
        covers=step.covers,
    )
