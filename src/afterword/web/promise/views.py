"""What they said about when: add it, correct it, drop it, or confirm what the notes say."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from afterword.services.confirm_promise import confirm_promise, drop_promise
from afterword.services.errors import Problem
from afterword.services.find_promise import find_promise_of
from afterword.store.models import Application, Promise
from afterword.store.read.applications import application_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.interviews import debrief_of, interview_of, promise_of
from afterword.web.base import dates
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.debrief.views import keep_promise
from afterword.web.promise.forms import PromiseForm
from afterword.wiring import clock


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """They named a date, or moved one, on whatever occasion."""
    application, now = application_of(local_candidate(), pk), clock()
    today = now.astimezone(dates.zone(application.employer.tz)).date()
    form = PromiseForm(request.POST or None, application=application, now=now, initial={"said_on": today})
    if form.is_valid():
        try:
            confirm_promise(application, now=now, **form.facts)
            return done("promise", "application:home", pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, application, form)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a promise: the old one goes, the corrected one comes."""
    promise, now = promise_of(local_candidate(), pk), clock()
    application = promise.application
    form = PromiseForm(request.POST or None, application=application, now=now, initial=initial(promise))
    if form.is_valid():
        try:
            correct(promise, form, now)
            return done("promise", "application:home", application.pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, application, form, promise=promise)


def correct(promise: Promise, form: PromiseForm, now: datetime) -> None:
    """Keep the new facts; the moment it was said stays exact where its day was not changed."""
    facts = form.facts | {"interview": promise.interview}
    if form.cleaned_data["said_on"] == initial(promise)["said_on"]:
        facts["said_at"] = promise.said_at
    kept = confirm_promise(promise.application, now=now, **facts)
    if kept.pk != promise.pk:
        drop_promise(promise)


def initial(promise: Promise) -> dict[str, Any]:
    """The form as the promise is kept."""
    where = dates.zone(promise.application.employer.tz or promise.application.employer.candidate.tz)
    return {
        "words": promise.words,
        "latest": promise.latest,
        "earliest": promise.earliest,
        "by": str(promise.by_id or ""),
        "said_on": promise.said_at.astimezone(where).date(),
    }


def shown(
    request: HttpRequest, application: Application, form: PromiseForm, promise: Promise | None = None
) -> HttpResponse:
    """The page itself."""
    context = {"application": application, "form": form, "promise": promise}
    return render(request, "promise/form.html", context, status=422 if form.errors else 200)


@post_only("promise:edit")
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """It was never said so."""
    promise = promise_of(local_candidate(), pk)
    drop_promise(promise)
    return done("removed", "application:home", promise.application_id)


@post_only("interview:home")
def from_interview(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm, beside the thank-yous, what the notes of an interview say."""
    interview = interview_of(local_candidate(), pk)
    debrief = debrief_of(interview)
    if debrief is None:
        return done("saved", "debrief:page", pk)
    try:
        keep_promise(request, interview, debrief)
    except Problem:
        return done("promise-open", "debrief:page", pk)
    return done("promise", "thanks:page", pk)


@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    """What words are read as, while they are being typed."""
    application = application_of(local_candidate(), pk)
    try:
        found = find_promise_of(application, words=request.POST.get("words", ""), said_at=clock())
    except Problem as problem:
        return JsonResponse({"says": problem.says}, status=422)
    context = {"read_as": found[-1] if found else None}
    return JsonResponse({"html": render_to_string("promise/reading.html", context, request)})
