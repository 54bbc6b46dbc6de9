"""Today: what needs the person now, what waits and until when; nothing that nags."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.services.letter_plan import hours_of
from afterword.store.models import Application, Candidate
from afterword.store.read.applications import applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.overview import overview
from afterword.store.read.today import TodayView, today
from afterword.web.application.next_steps import NextStep, readers, told
from afterword.web.reading.told import questions
from afterword.wiring import clock

MESSAGES = ("drafts", "approved", "to_confirm", "unsure", "failed", "stopped", "waiting")
NEEDS = (
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


def ahead(me: Candidate, view: TodayView, now: datetime) -> list[tuple[Application, NextStep]]:
    """The next step of each application that nothing else on the page speaks of."""
    told_of = {message.application_id for name in MESSAGES for message in getattr(view, name)}
    told_of |= {interview.application_id for interview in (*view.debriefs, *view.thanks_due)}
    views = [one for one in overview(me, now=now) if one.steps and one.application.pk not in told_of]
    people = readers(me, (one.steps[0] for one in views))
    return [(one.application, told(one.steps[:1], one.application, people, now)[0]) for one in views]


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The page itself."""
    me = local_candidate()
    now = clock()
    view = today(me, now=now)
    context = {
        "today": view,
        "needs": sum(len(getattr(view, name)) for name in NEEDS),
        "ahead": ahead(me, view, now),
        "letters": hours_of((*view.drafts, *view.approved, *view.stopped, *view.waiting), now=now),
        "meanings": [(reading, questions(reading)[0]) for reading in view.suggested],
        "is_new": not applications_of(me).exists(),
    }
    return render(request, "today/home.html", context)
