"""The list of applications, a page of it at a time, each with what comes next; never a query more for a longer list."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max
from django.db.models.functions import Coalesce

from afterword.core.facts.case import Case
from afterword.core.planning.plan import next_step, plan
from afterword.core.planning.step import Step
from afterword.store.models import Application, Candidate, Employer, Outgoing
from afterword.store.read.applications import applications_of
from afterword.store.read.cases import cases_of
from afterword.store.read.dropped import Dropped, dropped_thanks, without_dropped
from afterword.store.read.messages import with_company
from afterword.store.read.today import OVER

PAGE = 25
LAST_PAGE = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationView:
    """One line of the list: the rows, the plan's next step, and the messages that still want something.

    Where one application alone was asked for, `steps` are all of its plan.
    """

    application: Application
    steps: tuple[Step, ...] = ()
    messages: tuple[Outgoing, ...] = ()

    @property
    def employer(self) -> Employer:
        """The company."""
        return self.application.employer

    @property
    def step(self) -> Step | None:
        """What comes next."""
        return self.steps[0] if self.steps else None


def overview(candidate: Candidate, *, now: datetime, page: int = 1) -> tuple[ApplicationView, ...]:
    """One page of the list, the application with the newest interview first."""
    rows = Application.objects.filter(employer__candidate=candidate)
    rows = rows.annotate(newest=Coalesce(Max("interviews__start"), "created_at")).order_by("-newest", "-pk")
    first = (min(max(page, 1), LAST_PAGE) - 1) * PAGE
    pks = list(rows.values_list("pk", flat=True)[first : first + PAGE])
    found = applications_of(candidate).in_bulk(pks)
    return views_of([found[pk] for pk in pks], now=now)


def view_of(application: Application, *, now: datetime) -> ApplicationView:
    """One application, with all steps of its plan."""
    return views_of([application], now=now, steps_of=steps_of)[0]


def steps_of(application: Application, case: Case, now: datetime) -> tuple[Step, ...]:
    """The plan's steps of one application, from a case that was gathered already."""
    return plan(case, now, only=str(application.pk))


def next_of(application: Application, case: Case, now: datetime) -> tuple[Step, ...]:
    """The next step alone, if there is one."""
    step = next_step(case, now, only=str(application.pk))
    return () if step is None else (step,)


StepsOf = Callable[[Application, Case, datetime], tuple[Step, ...]]


def wanted(application: Application, case: Case, now: datetime, steps: StepsOf, dropped: Dropped) -> tuple[Step, ...]:
    """Those steps, without thank-yous that the person dropped; where nothing is left of the first, what comes then."""
    found = steps(application, case, now)
    kept = without_dropped(found, dropped)
    return kept if kept or not found else without_dropped(steps_of(application, case, now), dropped)[:1]


def views_of(
    applications: list[Application],
    *,
    now: datetime,
    steps_of: StepsOf = next_of,
) -> tuple[ApplicationView, ...]:
    """These applications, in the order given."""
    cases = cases_of(applications, now=now)
    pks = [application.pk for application in applications]
    messages = defaultdict(list)
    for message in with_company(Outgoing.objects.filter(application_id__in=pks).exclude(state__in=OVER)):
        messages[message.application_id].append(message)
    dropped = dropped_thanks(pks)
    return tuple(
        ApplicationView(
            application=row,
            steps=wanted(row, cases[row.pk], now, steps_of, dropped.get(row.pk, frozenset())),
            messages=tuple(messages[row.pk]),
        )
        for row in applications
    )
