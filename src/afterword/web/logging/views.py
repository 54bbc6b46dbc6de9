"""Log what happened elsewhere, correct it, remove it; all of it counts."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from afterword.services.errors import Problem
from afterword.services.log_touch import change_touch, delete_touch, log_touch, settle_touch
from afterword.services.say_who_wrote import say_who_wrote
from afterword.store.models import Application, Touch
from afterword.store.read.applications import application_of, applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.messages import touch_of
from afterword.store.read.people import people_at
from afterword.store.read.readings import means_more
from afterword.web.application.views import shown as application_shown
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.base.zones import offer_first
from afterword.web.logging.forms import LogForm, as_kept, first_guess
from afterword.wiring import clock


@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, pk: int) -> HttpResponse:
    """Write one line; what came in may end the application, or ask for one fact more."""
    application, now = application_of(local_candidate(), pk), clock()
    typed = LogForm(
        request.POST or None,
        application=application,
        now=now,
        initial=first_guess(application, now, request.GET.get("came", "")),
    )
    if typed.is_valid():
        try:
            touch = log_touch(application, now=now, **typed.facts)
            return after(touch, application, chosen=typed.facts["purpose"])
        except Problem as problem:
            typed.tell(problem)
    return shown(request, application, typed)


LEADS_ON = ("bounce", "absence", "invitation")
"""What something follows from: an address to correct, a day of return, an interview to add."""


def after(touch: Touch, application: Application, *, chosen: str) -> HttpResponse:
    """A date or an invitation leads to where its facts are asked, filled with what the words tell of them."""
    was_read = hasattr(touch, "reading")
    if chosen == "invitation" and not means_more(touch):
        words = f"&mail={touch.pk}" if was_read else ""
        return done("noted", f"/add/form/?application={application.pk}{words}")
    if means_more(touch) or (was_read and touch.purpose in LEADS_ON):
        return done("noted", "reading:page", touch.pk)
    if touch.direction == "in" and touch.purpose == "timeline":
        return done("noted", "promise:add", application.pk)
    return done("noted", "application:home", application.pk)


def shown(request: HttpRequest, application: Application, typed: LogForm, touch: Touch | None = None) -> HttpResponse:
    """The page itself; who comes to paste what they wrote finds the field for it first."""
    words_first = touch is None and "direction" in typed.initial
    offer_first(typed, application.employer.candidate.tz, application.employer.tz)
    context = {"application": application, "form": typed, "touch": touch, "words_first": words_first}
    return render(request, "logging/form.html", context, status=422 if typed.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct a line that was mistyped."""
    me = local_candidate()
    touch = touch_of(me, pk)
    application = touch.application or applications_of(me).filter(employer=touch.employer)[0]
    people = touch.people.values_list("pk", flat=True)
    now, initial = clock(), as_kept(touch, list(people), me.tz)
    typed = LogForm(request.POST or None, application=application, now=now, initial=initial)
    if typed.is_valid():
        try:
            said = typed.facts
            if not said["purpose"] and said["direction"] == touch.direction:
                said |= {"purpose": touch.purpose, "human": touch.human}
            kept = said | {"read": touch.read, "interview": touch.interview, "covers": touch.covers}
            change_touch(touch, now=now, **kept)
            return done("saved", "application:home", application.pk)
        except Problem as problem:
            typed.tell(problem)
    return shown(request, application, typed, touch)


@post_only("logging:edit")
def delete(request: HttpRequest, pk: int) -> HttpResponse:
    """Remove a line that was mistyped."""
    touch = touch_of(local_candidate(), pk)
    target = touch.application_id
    delete_touch(touch, now=clock())
    return done("removed", "application:home", target) if target else done("removed", "application:list")


@post_only("logging:edit")
def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """It was read, and answered."""
    touch = settle_touch(touch_of(local_candidate(), pk))
    return (
        done("saved", "application:home", touch.application_id) if touch.application_id else done("saved", "today:home")
    )


@post_only("logging:edit")
def who(request: HttpRequest, pk: int) -> HttpResponse:
    """Who wrote it, of those who are known there."""
    me = local_candidate()
    touch = touch_of(me, pk)
    application = touch.application or applications_of(me).filter(employer=touch.employer)[0]
    number = request.POST.get("person", "")
    person = people_at(application).filter(pk=int(number)).first() if is_number(number) else None
    try:
        say_who_wrote(touch, person, now=clock())
    except Problem as problem:
        return application_shown(request, application, trouble=problem.says, status=422)
    return done("who", "application:home", application.pk)


def is_number(word: str) -> bool:
    """Whether it may be the number of a row."""
    return word.isascii() and word.isdecimal() and len(word) < 19
