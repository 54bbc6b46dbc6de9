"""Add an interview: drop an invitation, correct what was read, or type the few facts."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_safe

from afterword import wiring
from afterword.services.add_interview import add_interview
from afterword.services.cancel_interview import cancel_interview
from afterword.services.change_candidate import change_candidate
from afterword.services.errors import Problem
from afterword.services.read_invitation import read_invitation, read_mail_of
from afterword.store.models import Candidate, Interview, Reading
from afterword.store.read.applications import application_of, applications_of, employers_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.interviews import interviews_of
from afterword.store.read.people import people_of
from afterword.store.read.readings import reading_of
from afterword.web.add.filled import Filled, from_application, from_view, from_words, with_words
from afterword.web.add.forms import (
    MOST_ROWS,
    AddForm,
    People,
    PeopleForms,
    ask_who,
    new_interview,
    settle_who,
    the_candidate_among,
)
from afterword.web.base import dates
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.base.zones import offer_first

MOST_BYTES = 5 * 1024 * 1024
SPARE_ROWS = 2
NOTHING_CAME = "Nothing arrived. Choose the file, or paste the invitation's words, then try again."


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The drop zone, and the way to the short form."""
    return render(request, "add/home.html")


@post_only("add:home")
def read(request: HttpRequest) -> HttpResponse:
    """Show what the invitation says, to be corrected; nothing is kept yet."""
    upload = request.FILES.get("invitation")
    number, words = request.POST.get("touch", ""), request.POST.get("words", "").strip()
    if upload is None and not number.isdecimal() and not words:
        return render(request, "add/home.html", {"trouble": NOTHING_CAME})
    if upload is not None and (upload.size or 0) > MOST_BYTES:
        says = "This file is larger than 5 MB, so it is hardly one invitation. Export the one event from your calendar."
        return render(request, "add/home.html", {"trouble": says}, status=413)
    me = local_candidate()
    if upload is not None:
        data, words = upload.read(), ""
    else:
        data = words.encode("utf-8", "replace") if words else reading_of(me, int(number)).calendar.encode()
    try:
        events = events_in(data, words, me, browser_zone(request))
    except Problem as problem:
        return render(request, "add/home.html", {"trouble": problem.says, "words": words}, status=422)
    if len(events) > 1:
        return render(request, "add/choose.html", {"events": events})
    return filled_page(
        request,
        me,
        events[0].initial,
        events[0].people,
        {"event": events[0], "others": events[0].others, "times_tz": events[0].tz},
    )


def events_in(data: bytes, words: str, me: Candidate, tz: str) -> list[Filled]:
    """What the file says, or the `words` that were pasted: a calendar's events, else the one of a mail's words."""
    now = wiring.clock()
    try:
        views = read_invitation(data, candidate=me, now=now, read_events=wiring.read_events, tz=tz)
    except Problem:
        told = read_mail_of(data, candidate=me, now=now, read_mail=wiring.mail_in, tz=tz, pasted=words)
        if told is None:
            raise
        return [from_words(*told, me, tz)]
    return [from_view(view, me, tz) for view in views]


def browser_zone(request: HttpRequest) -> str:
    """The zone that the browser says it is in, for a file whose times name none."""
    told = request.POST.get("browser_zone", "")
    return told if dates.zone(told).key == told else ""


@post_only("add:home")
def choose(request: HttpRequest) -> HttpResponse:
    """One of several events in a file: the same form, filled with that one."""
    people = PeopleForms(request.POST, prefix="people")
    people.is_valid()
    fields = {name: request.POST.get(name, "") for name in AddForm.base_fields}
    return filled_page(request, local_candidate(), fields, [row.chosen for row in people.forms], {"chosen": True})


@require_GET
def start_form(request: HttpRequest) -> HttpResponse:
    """The short form, empty, or with what an earlier round told."""
    me = local_candidate()
    number = request.GET.get("application", "")
    known = number.isdecimal()
    before = from_application(application_of(me, int(number)), me) if known else Filled(initial={"tz": me.tz})
    mail = mail_in(request, me)
    filled = with_words(before, mail, me) if mail else before
    more = {
        "others": filled.others,
        "times_tz": filled.tz,
        "warnings": filled.warnings,
        **({"round": filled.round} if known else {}),
    }
    return filled_page(request, me, filled.initial, filled.people, more)


def mail_in(request: HttpRequest, me: Candidate) -> Reading | None:
    """The mail from whose page one comes."""
    number = request.GET.get("mail", "")
    return reading_of(me, int(number)) if number.isdecimal() else None


def form(request: HttpRequest) -> HttpResponse:
    """Take the form; whatever is wrong with it, nothing that was typed is lost."""
    if request.method != "POST":
        return start_form(request)
    me = local_candidate()
    typed, people = AddForm(request.POST, own_tz=me.tz), PeopleForms(request.POST, prefix="people")
    ask_who(typed, people)
    if typed.is_valid() & people.is_valid() & settle_who(typed, people):
        try:
            is_known = (
                bool(typed.cleaned_data["uid"]) and interviews_of(me).filter(uid=typed.cleaned_data["uid"]).exists()
            )
            interview = keep(typed, people, me)
        except Problem as problem:
            show(problem, typed, people)
        else:
            added = "added" if interview.start > wiring.clock() else "added-late"
            word = "called-off" if typed.cleaned_data["cancelled"] else "updated" if is_known else added
            return done(word, "interview:home", interview.pk)
    return page(request, me, typed, people, status=422)


def keep(typed: AddForm, people: People, me: Candidate) -> Interview:
    """Add it; and where the person found themselves on the list, their own name and address are known from then on."""
    now = wiring.clock()
    myself = the_candidate_among(people)
    if myself is not None:
        change_candidate(me, now=now, name=me.name or myself["name"], email=me.email or myself["email"])
    interview = add_interview(me, form=new_interview(typed, people), now=now)
    if typed.cleaned_data["cancelled"]:
        cancel_interview(interview)
    return interview


def show(problem: Problem, typed: AddForm, people: People) -> None:
    """Put a service's problem at its field, in the list of people too."""
    parts = (problem.field or "").split("-")
    if parts[0] == "people" and len(parts) == 3:
        rows = [row for row in people.forms if row.chosen["who"] not in ("me", "out")]
        rows = [row for row in rows if row.chosen["name"] or row.chosen["email"]]
        rows[int(parts[1])].tell(Problem(problem.says, field=parts[2]))
    else:
        typed.tell(problem)


def filled_page(
    request: HttpRequest,
    me: Candidate,
    fields: dict[str, Any],
    people: list[dict[str, str]],
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    """The form with what is known, and empty rows for people without scripts."""
    rows = [*people, *({} for _ in range(SPARE_ROWS))][:MOST_ROWS]
    empty, listed = AddForm(initial=fields), PeopleForms(prefix="people", initial=rows)
    ask_who(empty, listed)
    return page(request, me, empty, listed, **(more or {}))


def page(
    request: HttpRequest, me: Candidate, typed: AddForm, people: People, *, status: int = 200, **more: Any
) -> HttpResponse:
    """The form itself, with the names that are known already offered."""
    offer_first(typed, me.tz, *employers_of(me).exclude(tz="").values_list("tz", flat=True).distinct()[:5])
    context = {
        "form": typed,
        "people": people,
        "known_employers": employers_of(me).values_list("name", flat=True)[:200],
        "known_roles": applications_of(me).exclude(role="").values_list("role", flat=True).distinct()[:100],
        "known_people": people_of(me).exclude(name="").values_list("name", flat=True)[:300],
        "wrong_rows": [row for row in people.forms if row.errors] if people.is_bound else [],
        "again": reverse("add:home"),
        **more,
    }
    return render(request, "add/form.html", context, status=status)
