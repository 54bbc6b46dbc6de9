"""Applications: the list, and one application's page with its picture, what comes next, and all that happened."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db.models.functions import TruncMinute
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.planning.step import Step
from afterword.core.planning.stopped import stopped
from afterword.services.change_application import change_agency, change_application, change_employer
from afterword.services.errors import Problem
from afterword.services.find_own_deadline import find_own_deadline
from afterword.services.recompose import is_untouched
from afterword.services.write_step import write_step
from afterword.store.models import Application, Interview, Outgoing, Person, Touch
from afterword.store.read.applications import application_of, applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.employers import others_known
from afterword.store.read.interviews import interviews_of, owed_at, promises_of
from afterword.store.read.mailbox import mailbox_of
from afterword.store.read.messages import (
    is_understood,
    open_messages_of,
    taken_as_gone,
    touches_of,
    waiting_at,
    wants_answer,
)
from afterword.store.read.overview import PAGE, overview
from afterword.store.read.people import people_at
from afterword.store.read.profiles import manners_of
from afterword.store.read.readings import suggested_of, undecided
from afterword.store.read.returned import came_back
from afterword.store.read.timeline import timeline_of
from afterword.store.read.today import NOT_HELD
from afterword.web.application.forms import AgencyForm, AnswerByForm, EditForm, WhatIfForm
from afterword.web.application.next_steps import NextStep, readers, told, told_in_full
from afterword.web.application.picture import drawn
from afterword.web.base.dates import zone
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.base.zones import offer_first
from afterword.web.reading.told import questions
from afterword.wiring import clock

WRITTEN_HERE = (Purpose.INQUIRY, Purpose.CLOSING, Purpose.REPORT, Purpose.DELIVERY, Purpose.ANSWER)
EMPLOYER = ("name", "tz", "country", "subdivision", "profile")
STATUSES = ("open", "offer", "rejected", "withdrawn", "closed")


@require_safe
def everything(request: HttpRequest) -> HttpResponse:
    """A page of the list, the newest first, each with what comes next."""
    me, now = local_candidate(), clock()
    count = applications_of(me).count()
    pages = max(1, -(-count // PAGE))
    asked = request.GET.get("page", "1")
    number = min(max(int(asked) if asked.isdecimal() and len(asked) < 9 else 1, 1), pages)
    views = overview(me, now=now, page=number)
    people = readers(me, (step for view in views for step in view.steps[:1]))
    context = {
        "rows": [(view, told(view.steps[:1], view.application, people, now)) for view in views],
        "count": count,
        "number": number,
        "pages": pages,
    }
    return render(request, "application/list.html", context)


@require_safe
def home(request: HttpRequest, pk: int) -> HttpResponse:
    """One application."""
    return shown(request, application_of(local_candidate(), pk))


def shown(request: HttpRequest, application: Application, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself."""
    me, now = application.employer.candidate, clock()
    meanings, waiting_here = list(suggested_of(application)[:5]), open_messages_of(application)
    to_read = unanswered(application)
    line, people = timeline_of(application, now=now), people_at(application)
    touches = touches_of(application).order_by(TruncMinute("at").desc(), "-pk")[:200]
    steps = told_in_full(line, application, readers(me, line.steps), owed=owed_at(application))
    shown_steps = [one for one in steps if not (to_read and one.purpose == Purpose.ANSWER)]
    context = {
        "application": application,
        "line": line,
        "pictures": [drawn(line, wide=False), drawn(line, wide=True)],
        "steps": shown_steps,
        "stopped": () if line.steps else stopped(line.case, now, only=str(application.pk)),
        "imagine": WhatIfForm(application=application, now=now),
        "written_here": WRITTEN_HERE,
        **sorted_messages(waiting_here, line.steps, shown_steps),
        "interviews": (rounds := interviews_of(me).filter(application=application).order_by("start", "pk")),
        "next_round": next((each for each in rounds if each.start > now and each.status not in NOT_HELD), None),
        "manners": manners_of(application.employer),
        "promises": promises_of(me).filter(application=application),
        "people": people,
        "meanings": [(reading, questions(reading)[0]) for reading in meanings],
        "folded": application.pk in undecided(meanings) and (line.steps or waiting_here),
        "unanswered": to_read,
        "answerable": answerable(to_read, steps),
        "begun": begun(to_read, waiting_here),
        "left_open": left_open(application),
        "waiting": waiting_at(application.employer),
        "may_have_come": not to_read and may_have_come(application, rounds, now),
        "taken_as_gone": taken_as_gone(application),
        "touches": touches,
        "came_back": came_back(touches, line.case),
        **offered(application, now),
        "unreached": unreached(application, people),
        **more,
    }
    return render(request, "application/home.html", context, status=status)


def offered(application: Application, now: datetime) -> dict[str, Any]:
    """Until when an offer wants its answer: as kept, or as their words seem to say."""
    if application.status != ApplicationStatus.OFFER:
        return {}
    day = application.answer_by
    here = now.astimezone(zone(application.employer.candidate.tz)).date()
    return {
        "answer_form": AnswerByForm(initial={"answer_by": day}),
        "answer_late": day is not None and day < here,
        "deadline": None if day else find_own_deadline(application),
    }


def may_have_come(application: Application, rounds: Iterable[Interview], now: datetime) -> bool:
    """Whether one waits for an answer that no look into a mailbox would find."""
    waits = application.status == ApplicationStatus.OPEN and any(each.start <= now for each in rounds)
    return waits and mailbox_of(application.employer.candidate) is None


def unreached(application: Application, people: Iterable[Person]) -> list[Person]:
    """Those whose address does not work, as long as nothing has ended."""
    if application.status not in ("open", "offer"):
        return []
    return [person for person in people if person.bounces and person.email]


def unanswered(application: Application) -> Sequence[Touch]:
    """What they asked, or wrote and nobody read: it comes first.

    Of what has ended only that of which nobody knows who wrote it: the plan has the answer to all others.
    """
    waiting = touches_of(application).filter(wants_answer(), is_understood()).order_by("-at", "-pk")
    if application.status not in ("open", "offer"):
        waiting = waiting.filter(people=None, asks=True)
    return tuple(waiting[:5])


def left_open(application: Application) -> Sequence[Touch]:
    """What they asked before it ended: the plan answers it, unless that was done elsewhere."""
    if application.status in ("open", "offer"):
        return ()
    waiting = touches_of(application).filter(wants_answer(), is_understood(), asks=True).exclude(people=None)
    return tuple(waiting.order_by("-at", "-pk")[:5])


def answerable(to_read: Iterable[Touch], steps: Iterable[NextStep]) -> set[int]:
    """Those that an answer can be begun to here: it is known who wrote, and the plan has an answer to them."""
    readers = {step.person for step in steps if step.purpose == Purpose.ANSWER}
    return {touch.pk for touch in to_read if touch.asks and readers & {one.pk for one in touch.people.all()}}


def begun(to_read: Iterable[Touch], messages: Iterable[Outgoing]) -> dict[int, Outgoing]:
    """By their message, the answer to it that is under way: begun for it, or changed by the person since."""
    answers = [one for one in messages if one.purpose == Purpose.ANSWER]
    return {
        touch.pk: one
        for touch in to_read
        for one in answers
        if one.person_id in {person.pk for person in touch.people.all()}
        and (one.answers in {None, touch.at} or not is_untouched(one))
    }


def sorted_messages(messages: Sequence[Outgoing], plan: Sequence[Step], steps: Sequence[NextStep]) -> dict[str, Any]:
    """Thank-yous under way stand below the plan's step that asks for them, as does the answer that is left to give.

    Everything else stands above the plan.
    """
    below = any(step.purpose == Purpose.THANKS for step in plan)
    left = {step.person for step in steps if step.why}
    thanks = [message for message in messages if below and message.purpose == Purpose.THANKS]
    answers = {one.person_id: one for one in messages if one.purpose == Purpose.ANSWER and one.person_id in left}
    above = [message for message in messages if message not in (*thanks, *answers.values())]
    under_way = {message.purpose for message in (*above, *answers.values())}
    return {"messages": above, "thanks": thanks, "answers": answers, "under_way": under_way}


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct the role, the company or the agency."""
    application = application_of(local_candidate(), pk)
    form = EditForm(request.POST or None, initial=initial(application))
    if form.is_valid():
        said, now = form.cleaned_data, clock()
        try:
            change_employer(application.employer, now=now, **pick(said, *EMPLOYER))
            change_application(application, now=now, **pick(said, "role", "agency_name", "language"))
            return done("saved", "application:home", pk)
        except Problem as problem:
            form.tell(problem)
    offer_first(form, application.employer.tz, application.employer.candidate.tz)
    context = {"application": application, "form": form, "others": others_known(application.employer)}
    return render(request, "application/edit.html", context, status=422 if form.errors else 200)


def initial(application: Application) -> dict[str, Any]:
    """The form as things are kept."""
    employer, agency = application.employer, application.agency
    kept = {name: getattr(employer, name) for name in EMPLOYER}
    own = {name: getattr(application, name) for name in ("role", "language")}
    return kept | own | {"agency_name": agency.name if agency else ""}


def pick(said: dict[str, Any], *names: str) -> dict[str, Any]:
    """Those of the fields."""
    return {name: said[name] for name in names}


@require_http_methods(["GET", "HEAD", "POST"])
def agency(request: HttpRequest, pk: int) -> HttpResponse:
    """The agency's word on writing to the company, and whether it has agreed this time."""
    application = application_of(local_candidate(), pk)
    between = application.agency
    if between is None:
        return HttpResponseRedirect(reverse("application:edit", args=[pk]))
    first = {"name": between.name, "direct_contact": between.direct_contact}
    form = AgencyForm(request.POST or None, initial=first)
    if form.is_valid():
        now = clock()
        try:
            change_agency(between, now=now, **pick(form.cleaned_data, "name", "direct_contact"))
            change_application(application, now=now, granted=bool(request.POST.get("granted")))
            return done("saved", "application:home", pk)
        except Problem as problem:
            form.tell(problem)
    context = {"application": application, "form": form}
    return render(request, "application/agency.html", context, status=422 if form.errors else 200)


@post_only("application:home")
def status(request: HttpRequest, pk: int) -> HttpResponse:
    """How it ended, or that it goes on after all."""
    application = application_of(local_candidate(), pk)
    told_status = request.POST.get("status", "")
    accepted = (application.status, told_status) == (ApplicationStatus.OFFER, ApplicationStatus.CLOSED)
    if told_status in STATUSES:
        change_application(application, now=clock(), status=told_status)
    return done("accepted" if accepted else "saved", "application:home", pk)


@post_only("application:home")
def write(request: HttpRequest, pk: int, purpose: str) -> HttpResponse:
    """Draft what the plan names, to read it in peace; the guard decides when it leaves."""
    application = application_of(local_candidate(), pk)
    if purpose not in WRITTEN_HERE:
        raise Http404
    reader = request.POST.get("person", "")
    person = int(reader) if reader.isascii() and reader.isdecimal() and len(reader) < 19 else None
    try:
        answers = answered_at(application, request.POST.get("touch", ""))
        message = write_step(application, purpose=Purpose(purpose), now=clock(), person=person, answers=answers)
    except Problem as problem:
        return shown(request, application, trouble=problem.says, status=409)
    return HttpResponseRedirect(reverse("message:page", args=[message.pk]))


def answered_at(application: Application, number: str) -> datetime | None:
    """When the message came under which the button was pressed."""
    if not (number.isascii() and number.isdecimal() and len(number) < 19):
        return None
    return touches_of(application).filter(pk=int(number)).values_list("at", flat=True).first()
