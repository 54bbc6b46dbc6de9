"""Facts -> next steps: what is next for each application, and never a step that the guard stops."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.profiles import profile_of
from afterword.core.facts.case import Case
from afterword.core.facts.moment import need_zone
from afterword.core.planning.answer import answers
from afterword.core.planning.closing import ENDINGS, closing
from afterword.core.planning.delivery import deliveries
from afterword.core.planning.inquiry import inquiry_and_rest, may_be_asked
from afterword.core.planning.missed import apology
from afterword.core.planning.report import report
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step
from afterword.core.planning.turns import Turns


def plan(case: Case, now: datetime, *, only: str | None = None) -> tuple[Step, ...]:
    """The steps of every application (or of that one only), in the order of the applications and of the practice."""
    return tuple(_each(case, now, only))


def next_step(case: Case, now: datetime, *, only: str) -> Step | None:
    """The first step of that application's plan; what comes after it is not worked out."""
    return next(_each(case, now, only), None)


def _each(case: Case, now: datetime, only: str | None) -> Iterator[Step]:
    need_zone(now, "now")
    case = _as_if_read(case, now)
    ledger = ledger_of(case)
    situations = [Situation(each, ledger, now) for each in case.applications]
    turns = Turns([each for each in situations if not each.ending])
    for situation in situations:
        if only in (None, situation.application.id):
            yield from _steps(situation, turns)


def _as_if_read(case: Case, now: datetime) -> Case:
    """A mailbox that is fresh now will be read again before anything leaves, so that no later moment waits for it."""
    if not case.mailbox.connected:
        return case
    fresh = case.mailbox.is_fresh(now, profile_of(case).mailbox_fresh_minutes.value)
    return replace(case, mailbox=case.mailbox.read_by_then()) if fresh else case


def _steps(situation: Situation, turns: Turns) -> Iterator[Step]:
    """What has no bearing on this application is not asked at all, which spares most of the work of a quiet one."""
    if situation.standing.waiting:
        yield from answers(situation)
    elif not situation.ending:
        yield from apology(situation)
    if situation.ending:
        if situation.ending in ENDINGS:
            yield from closing(situation)
        return
    yield from turns.thanks_of(situation)
    if situation.application.via_agency:
        yield from report(situation)
    if situation.case.debriefs:
        yield from deliveries(situation)
    if may_be_asked(situation):
        yield from inquiry_and_rest(situation, turns.turn_of(situation))
