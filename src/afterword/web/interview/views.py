"""One interview: what it is, who was there, what comes next, and how to correct all of it."""

from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from afterword.core.facts.words import Purpose
from afterword.services.change_interview import add_person, change_interview
from afterword.services.errors import Problem
from afterword.services.interview_form import NewPerson
from afterword.store.models import Interview
from afterword.store.read.candidates import local_candidate
from afterword.store.read.interviews import debrief_of, interview_of
from afterword.store.read.messages import apology_of, thanks_of
from afterword.store.read.overview import view_of
from afterword.store.read.people import people_at
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.interview.forms import EditForm, PersonForm, initial
from afterword.wiring import clock

LONG_AGO, FAR_AHEAD = timedelta(days=180), timedelta(days=300)
"""Ours: beyond these a year was probably mistyped."""
STATUSES = ("", "done", "cancelled", "missed")


@require_safe
def home(request: HttpRequest, pk: int) -> HttpResponse:
    """The facts, the people, and the one next thing to do."""
    return shown(request, interview_of(local_candidate(), pk), PersonForm())


def shown(request: HttpRequest, interview: Interview, person: PersonForm, *, status: int = 200) -> HttpResponse:
    """The page itself."""
    thanks = thanks_of(interview)
    context = {
        "interview": interview,
        "phase": phase(interview, clock()),
        "people": interview.interviewers.select_related("agency"),
        "debrief": debrief_of(interview),
        "thanks": thanks,
        "unsent": sum(message.state != "sent" for message in thanks),
        "person_form": person,
        **(sorry(interview) if interview.status == "missed" else {}),
        "is_far": not clock() - LONG_AGO < interview.start < clock() + FAR_AHEAD,
    }
    return render(request, "interview/home.html", context, status=status)


def sorry(interview: Interview) -> dict[str, Any]:
    """The apology for one that was missed: the message under way or gone, else to whom the plan would write it."""
    written = apology_of(interview)
    steps = () if written else view_of(interview.application, now=clock()).steps
    mine = [one for one in steps if one.purpose == Purpose.ANSWER and one.interview == str(interview.pk)]
    reader = mine[0].people[0] if mine else ""
    people = people_at(interview.application)
    return {"apology": written, "reader": people.filter(pk=int(reader)).first() if reader else None}


def phase(interview: Interview, now: datetime) -> str:
    """Cancelled, missed, ahead, now, or over."""
    if interview.status in ("cancelled", "missed"):
        return interview.status
    if interview.start > now and interview.status != "done":
        return "ahead"
    return "now" if interview.end and interview.end > now and interview.status != "done" else "over"


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct when, how and where."""
    interview = interview_of(me := local_candidate(), pk)
    as_kept = initial(interview, me.tz, moved=moved_to(request))
    form = EditForm(request.POST or None, own_tz=interview.tz or me.tz, initial=as_kept)
    if form.is_valid():
        try:
            change_interview(interview, now=clock(), **form.facts)
            return done("saved", "interview:home", pk)
        except Problem as problem:
            form.tell(problem)
    context = {"interview": interview, "form": form}
    return render(request, "interview/edit.html", context, status=422 if form.errors else 200)


def moved_to(request: HttpRequest) -> datetime | None:
    """The start that a mail proposes, where the page was opened to move the interview there."""
    try:
        start = datetime.fromisoformat(request.GET.get("to", ""))
    except ValueError:
        return None
    return start if start.tzinfo else None


@post_only("interview:home")
def status(request: HttpRequest, pk: int) -> HttpResponse:
    """It was cancelled, missed, or took place after all."""
    interview = interview_of(local_candidate(), pk)
    told = request.POST.get("status", "")
    if told in STATUSES:
        change_interview(interview, now=clock(), status=told)
    return done("saved", "interview:home", pk)


@post_only("interview:home")
def people(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody else was there."""
    interview = interview_of(local_candidate(), pk)
    form = PersonForm(request.POST)
    if form.is_valid():
        try:
            add_person(interview, person=new_person(form.cleaned_data), now=clock())
            return done("saved", "interview:home", pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, interview, form, status=422)


def new_person(said: dict[str, Any]) -> NewPerson:
    """What the service takes."""
    role = said["role"] or "interviewer"
    return NewPerson(name=said["name"], email=said["email"], role=role, at="agency" if role == "agent" else "employer")


@post_only("interview:home")
def remove(request: HttpRequest, pk: int, person_pk: int) -> HttpResponse:
    """Somebody was not there after all; what is known about them stays."""
    interview = interview_of(local_candidate(), pk)
    rest = [person.pk for person in interview.interviewers.all() if person.pk != person_pk]
    change_interview(interview, now=clock(), interviewers=rest)
    return done("removed", "interview:home", pk)
