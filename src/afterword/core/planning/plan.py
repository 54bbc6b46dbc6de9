"""Facts -> next steps: what is next for each application, and never a step that the guard stops."""

from datetime import datetime

from afterword.core.etiquette.asking import ledger_of
from afterword.core.facts.case import Case
from afterword.core.facts.moment import need_zone
from afterword.core.planning.closing import closing
from afterword.core.planning.delivery import deliveries
from afterword.core.planning.inquiry import inquiry_and_rest
from afterword.core.planning.report import report
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step
from afterword.core.planning.thanks import thanks


def plan(case: Case, now: datetime, *, only: str | None = None) -> tuple[Step, ...]:
    """The steps of every application (or of that one only), in the order of the applications and of the practice."""
    need_zone(now, "now")
    ledger = ledger_of(case)
    applications = [each for each in case.applications if only in (None, each.id)]
    situations = (Situation(case=case, now=now, application=each, ledger=ledger) for each in applications)
    return tuple(step for situation in situations for step in _steps(situation))


def _steps(situation: Situation) -> list[Step]:
    grateful = list(thanks(situation))
    return [
        *grateful,
        *report(situation),
        *deliveries(situation),
        *inquiry_and_rest(situation, grateful),
        *closing(situation),
    ]
