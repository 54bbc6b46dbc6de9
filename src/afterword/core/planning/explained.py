"""Why a step of the plan stands where it stands: each of its reasons with its date, and what would change it."""

from dataclasses import replace
from datetime import datetime

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.explain import Part, changes_of, explain
from afterword.core.etiquette.verdict import Reason, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import REST, Step

MOVED_BY = "gap"
"""The rule by which what is still to leave moves an inquiry."""


def explained(step: Step, case: Case, now: datetime) -> tuple[Part, ...]:
    """One part for each reason of the step, in its order; what would change several of them is said once."""
    found = _by_reason(step, case, now)
    told: set[str] = set()
    parts = []
    for reason in step.reasons:
        part = found.get(reason) or _beyond_the_facts(step, reason)
        parts.append(replace(part, changes="") if part.changes in told else part)
        told.add(part.changes)
    return tuple(parts)


def _by_reason(step: Step, case: Case, now: datetime) -> dict[Reason, Part]:
    """What the guard says to it on the facts as they are."""
    if step.purpose == REST:
        return {}
    meant = Proposal(
        purpose=step.purpose,
        channel=step.channel or Channel.EMAIL,
        people=step.people,
        cc=step.cc,
        application=step.application,
        interview=step.interview,
        covers=step.covers,
    )
    said = explain(meant, case, _asked_from(step, case, now))
    return {Reason(part.rule, part.says): part for part in said.parts}


def _asked_from(step: Step, case: Case, now: datetime) -> datetime:
    """The moment from which the plan asked the guard: an inquiry comes after the interviews that are still ahead."""
    here = next((each for each in case.applications if each.id == step.application), None)
    if step.purpose is not Purpose.INQUIRY or here is None:
        return now
    ahead = Situation(here, ledger_of(case), now).ahead
    return max([now, *(each.over_at for each in ahead)])


def _beyond_the_facts(step: Step, reason: Reason) -> Part:
    """A sentence of the plan's own, such as how thanks that have not left yet will move the day."""
    rests = step.purpose == REST
    return Part(
        rule=reason.rule,
        word=Word.GO if rests else Word.WAIT,
        says=reason.says,
        frees=None if rests else step.earliest,
        changes=changes_of(MOVED_BY if step.purpose is Purpose.INQUIRY else reason.rule),
    )
