"""Today: what needs the person now, what waits and until when; nothing that nags."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.core.facts.words import Purpose
from afterword.services.letter_plan import hours_of
from afterword.store.models import Application, Candidate, Interview, Outgoing
from afterword.store.read.applications import applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.overview import overview
from afterword.store.read.readings import undecided
from afterword.store.read.today import TodayView, today
from afterword.web.application.next_steps import NextStep, readers, told
from afterword.web.reading.told import questions
from afterword.wiring import clock

HANG_ON_THE_END = ("debriefs", "thanks_due", "drafts", "approved", "stopped")
MESSAGES = ("drafts", "approved", "to_confirm", "unsure", "failed", "stopped", "waiting")
NEEDS = (
    "returned",
    "offers",
    "missed",
    "debriefs",
    "thanks_due",
    "drafts",
    "approved",
    "to_confirm",
    "unsure",
    "failed",
    "stopped",
    "unanswered",
    "asked",
    "suggested",
)


class Later(NamedTuple):
    """What waits until it is said whether an application has ended: what it is, and the row."""

    kind: str
    row: Interview | Outgoing


def after_the_end(view: TodayView, undecided: set[int]) -> tuple[TodayView, list[Later]]:
    """The view without what hangs on an end that is not decided, and that apart."""
    if not undecided:
        return view, []
    found = {name: getattr(view, name) for name in HANG_ON_THE_END}
    kept: dict[str, Any] = {
        name: tuple(row for row in rows if row.application_id not in undecided) for name, rows in found.items()
    }
    later = [Later(name, row) for name, rows in found.items() for row in rows if row.application_id in undecided]
    return replace(view, **kept), later


def one_card_each(view: TodayView) -> tuple[TodayView, dict[int, date]]:
    """The view with one card for one thing to answer, the next step of it; and by message the day of its offer.

    An answer that is begun stands for their message and their offer; the offer for the mail that made it; their mail
    for the apology that answers it.
    """
    begun = [one for name in MESSAGES for one in getattr(view, name) if one.purpose == Purpose.ANSWER]
    written = {one.application_id for one in begun}
    due = {one.pk: one.answer_by for one in view.offers}
    readers = {(one.application_id, one.person_id) for one in begun}
    waiting = [
        one
        for one in view.unanswered
        if not (one.purpose == Purpose.OFFER and one.application_id in due)
        and readers.isdisjoint((one.application_id, who.pk) for who in one.people.all())
    ]
    asked = {one.application_id for one in view.unanswered if one.asks}
    kept = replace(
        view,
        unanswered=tuple(waiting),
        offers=tuple(one for one in view.offers if one.pk not in written),
        missed=tuple(one for one in view.missed if one.application_id not in asked),
    )
    return kept, {one.pk: day for one in begun if (day := due.get(one.application_id))}


def ahead(me: Candidate, view: TodayView, now: datetime, *, beside: set[int]) -> list[tuple[Application, NextStep]]:
    """The next step of each application that nothing else on the page speaks of, those `beside` left out."""
    told_of = {message.application_id for name in MESSAGES for message in getattr(view, name)}
    told_of |= {interview.application_id for interview in (*view.debriefs, *view.thanks_due)} | beside
    views = [one for one in overview(me, now=now) if one.steps and one.application.pk not in told_of]
    people = readers(me, (one.steps[0] for one in views))
    return [(one.application, told(one.steps[:1], one.application, people, now)[0]) for one in views]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The page itself."""
    me = local_candidate()
    now = clock()
    everything = today(me, now=now)
    undone = undecided(everything.suggested)
    view, later = after_the_end(everything, undone)
    spoken_of = undone | {touch.application_id for touch in view.unanswered if touch.application_id}
    spoken_of |= {one.pk for one in view.offers} | {one.application_id for one in view.missed}
    view, due = one_card_each(view)
    comes = ahead(me, view, now, beside=spoken_of)
    context = {
        "today": view,
        "needs": sum(len(getattr(view, name)) for name in NEEDS),
        "ahead": comes,
        "ready": any(step.ready for _, step in comes),
        "later": later,
        "due": due,
        "letters": hours_of((*view.drafts, *view.approved, *view.stopped, *view.waiting), now=now),
        "meanings": [(reading, questions(reading)[0]) for reading in view.suggested],
        "is_new": not applications_of(me).exists(),
    }
    return render(request, "today/home.html", context)
