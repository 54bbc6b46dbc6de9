"""What if I called? The guard's word on it, and what would move; nothing is sent and nothing is kept."""

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Channel, Purpose
from afterword.core.planning.what_if import FARTHEST, WhatIf, likely_reader, noon, what_if
from afterword.core.planning.what_if_said import imagined, told
from afterword.store.models import Application
from afterword.store.read.applications import application_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.cases import case_of
from afterword.web.application.forms import WhatIfForm
from afterword.web.base import dates
from afterword.wiring import clock

OVER = "That day is over. If you did it then, log it, and it counts."
TOO_FAR = "That is more than a year ahead. Nobody can say what holds then."


@require_safe
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """The question in the address, so that it can be asked again; the answer below it."""
    application, now = application_of(local_candidate(), pk), clock()
    form = WhatIfForm(request.GET or None, application=application, now=now)
    context: dict[str, Any] = {"application": application, "form": form}
    if form.is_valid():
        case = case_of(application, now=now)
        meant = proposal_of(application, case, form.cleaned_data, now)
        at = moment_of(meant, case, form.cleaned_data["day"], now)
        if not now <= at <= now + FARTHEST:
            form.add_error("day", OVER if at < now else TOO_FAR)
        else:
            context |= told_of(application, case, what_if(meant, case, at=at, now=now), now)
    return render(request, "application/what_if.html", context, status=422 if form.errors else 200)


def proposal_of(application: Application, case: Case, said: dict[str, Any], now: datetime) -> Proposal:
    """The touch that is imagined."""
    purpose, here = Purpose(said["about"]), str(application.pk)
    people = (said["person"],) if said["person"] else likely_reader(case, here, purpose, now)
    return Proposal(purpose=purpose, channel=Channel(said["channel"]), people=people, application=here)


def moment_of(meant: Proposal, case: Case, day: date | None, now: datetime) -> datetime:
    """Now, or noon of that day, theirs."""
    return now if day is None else noon(day, meant, case, now)


def told_of(application: Application, case: Case, answer: WhatIf, now: datetime) -> dict[str, Any]:
    """The answer in words, on their clock."""
    tz = application.employer.tz or application.employer.candidate.tz or "UTC"

    def say(moment: datetime) -> str:
        return "now" if moment <= now else dates.short_moment(moment, tz, now)

    moved = [told(each, case, say, here=str(application.pk)) for each in answer.moved]
    return {"answer": answer, "imagined": imagined(answer.proposal, case), "moved": moved, "tz": tz}
