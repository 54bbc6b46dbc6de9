"""What a mail was understood to mean: say yes or no to it, or what it is instead."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword import wiring
from afterword.core.facts.words import INCOMING_KINDS, InterviewStatus, Purpose
from afterword.core.reading.effect import Suggested
from afterword.core.reading.kind.unread import is_unread
from afterword.services.confirm_reading import confirm_reading, decline_reading
from afterword.services.correct_reading import correct_reading
from afterword.services.errors import Problem
from afterword.services.invitation_fate import Since, fate_of
from afterword.store.kept_reading import from_kept
from afterword.store.models import Application, Interview, Person, Reading, Touch
from afterword.store.read.applications import application_of, applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.readings import reading_of
from afterword.store.read.returned import is_corrected_since
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.base.wording import IN
from afterword.web.reading.told import ends, evidence, pieces, questions
from afterword.wiring import clock

OVERTAKEN = {
    Since.CALLED_OFF: "It was called off meanwhile: a later mail cancels this very interview.",
    Since.CHANGED: "A later mail changes this very interview: look at that one before you add it.",
}
"""What is said of an invitation that a later mail has overtaken."""
GONE = (InterviewStatus.CANCELLED, InterviewStatus.MISSED)
KINDS = [(kind.value, IN[kind]) for kind in INCOMING_KINDS]


@require_safe
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page itself."""
    return shown(request, reading_of(local_candidate(), pk))


def shown(request: HttpRequest, reading: Reading, problem: Problem | None = None) -> HttpResponse:
    """The mail, what waits, what followed from it, and how to put it right."""
    touch = reading.touch
    people = list(touch.people.all())
    several = applications_of(touch.employer.candidate).filter(employer=touch.employer)
    context = {
        "reading": reading,
        "touch": touch,
        "questions": questions(reading),
        "ends": ends(reading),
        "pieces": pieces(touch.text, evidence(reading)),
        "header_words": header_words(reading),
        "kinds": KINDS,
        "applications": [] if touch.application else list(several),
        "trouble": problem.says if problem else "",
        "people": people,
        **(whose_address(touch, people) if touch.purpose == Purpose.BOUNCE else {}),
        "proposed": from_kept(reading.found).proposed,
        "unread_language": is_left_to_read(reading),
        "movable": movable(touch),
        "moved_to": moved_to(reading),
        **invitation_of(reading),
    }
    return render(request, "reading/page.html", context, status=422 if problem else 200)


def whose_address(back: Touch, people: list[Person]) -> dict[str, list[Person]]:
    """Whose address still sends mail back, who has another one by now, and of whom neither is known."""
    unreached = [one for one in people if one.bounces]
    corrected = [one for one in people if not one.bounces and is_corrected_since(back, one)]
    doubtful = [one for one in people if one not in (*unreached, *corrected)]
    return {"unreached": unreached, "readdressed": corrected, "doubtful_addresses": doubtful}


def movable(touch: Touch) -> list[Interview]:
    """The interviews still to come of its application, one of which a mail that proposes a time may move."""
    if touch.application is None or touch.purpose != Purpose.INVITATION:
        return []
    ahead = touch.application.interviews.filter(start__gt=clock()).exclude(status__in=GONE)
    return list(ahead.order_by("start"))


def moved_to(reading: Reading) -> datetime | None:
    """The one time that it proposes, where that is still to come."""
    starts = [one.start for one in from_kept(reading.found).proposed if one.start and one.start > clock()]
    return starts[0] if len(starts) == 1 else None


def is_left_to_read(reading: Reading) -> bool:
    """Whether it is in a language that is not read, and nobody has said yet what it is."""
    return reading.touch.purpose == Purpose.ANSWER and not reading.corrected and is_unread(reading.touch.text)


def invitation_of(reading: Reading) -> dict[str, object]:
    """Whether its calendar part invites, and what has become of that since."""
    fate = fate_of(reading, read_events=wiring.read_events) if reading.calendar else None
    if fate is None:
        return {"invites": bool(reading.calendar)}
    return {"invites": not fate.calls_off, "called_off": OVERTAKEN.get(fate.since, "")}


def header_words(reading: Reading) -> list[str]:
    """What it rests on beside the words that are shown."""
    touch = reading.touch
    shown = (touch.text, touch.mail.subject if touch.mail else "")
    return [one for one in from_kept(reading.found).found.evidence if not any(one in text for text in shown)]


@post_only("reading:page")
def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """Yes or no to what waits."""
    reading = reading_of(local_candidate(), pk)
    what, _, answer = request.POST.get("answer", "").partition(":")
    if what not in list(Suggested) or answer not in {"yes", "no"}:
        return done("saved", "reading:page", pk)
    try:
        if answer == "yes":
            confirm_reading(reading, Suggested(what), application=application_in(request), now=clock())
        else:
            decline_reading(reading, Suggested(what), now=clock())
    except Problem as problem:
        return shown(request, reading, problem)
    return onward(reading)


@post_only("reading:page")
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """It is something else."""
    reading = reading_of(local_candidate(), pk)
    asks = bool(request.POST.get("asks"))
    kind = request.POST.get("kind", "")
    try:
        correct_reading(reading, kind=kind, asks=asks, application=application_in(request), now=clock())
    except Problem as problem:
        return shown(request, reading, problem)
    return onward(reading)


def application_in(request: HttpRequest) -> Application | None:
    """The application that was chosen, where one had to be."""
    number = request.POST.get("application", "")
    return application_of(local_candidate(), int(number)) if number.isdecimal() else None


def onward(reading: Reading) -> HttpResponse:
    """To the application; back to the page while something waits, or an interview or an address is to be put in."""
    application = reading.touch.application
    leads_on = reading.touch.purpose in {Purpose.INVITATION, Purpose.BOUNCE}
    if reading.suggested or application is None or leads_on:
        return done("saved", "reading:page", reading.touch_id)
    return done("understood", "application:home", application.pk)
