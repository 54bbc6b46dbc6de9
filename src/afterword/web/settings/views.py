"""Settings: who I am, the one switch that pauses everything, and whom no message may reach."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from afterword.core.lifecycle import MOST_UNDO_SECONDS
from afterword.services.change_candidate import change_candidate, change_undo, pause, resume
from afterword.services.errors import Problem
from afterword.services.forbid_contact import allow_contact, forbid_contact
from afterword.store.models import Candidate
from afterword.store.read.candidates import language_model_of, local_candidate, mail_account_of
from afterword.store.read.forbidden import stopped_by
from afterword.store.read.mailbox import mailbox_of
from afterword.web.base.done import done
from afterword.web.base.forms import Email, Form, Line
from afterword.web.base.post_only import post_only
from afterword.web.base.zones import ZoneField
from afterword.wiring import clock

OUT_OF_RANGE = f"A number of seconds between 0 and {MOST_UNDO_SECONDS}, such as 30."


class MeForm(Form):
    """Who signs, and by which clock I live."""

    name = Line("Name", "As you sign a mail.", attrs={"autocomplete": "name"})
    email = Email("E-mail address", autocomplete="email")
    tz = ZoneField(label="Time zone")


class UndoForm(Form):
    """How long what was sent can be taken back."""

    undo_seconds = forms.IntegerField(
        label="Seconds to undo",
        help_text=f"Between 0 and {MOST_UNDO_SECONDS}. With 0 it leaves the moment you press the button.",
        min_value=0,
        max_value=MOST_UNDO_SECONDS,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), OUT_OF_RANGE),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )


class ForbidForm(Form):
    """Whom no message may reach."""

    entry = Line("Address, domain or company", "Such as dana@acme.example, acme.example or Acme.", check=None)
    why = Line("Why", "Only for you.", check=None)


@require_http_methods(["GET", "HEAD", "POST"])
def home(request: HttpRequest) -> HttpResponse:
    """The page; a POST keeps name, address and zone."""
    me = local_candidate()
    form = MeForm(request.POST or None, initial={"name": me.name, "email": me.email, "tz": me.tz})
    if form.is_valid():
        try:
            change_candidate(me, now=clock(), **form.cleaned_data)
            return done("saved", "settings:home")
        except Problem as problem:
            form.tell(problem)
    return shown(request, local_candidate(), form=form)


def shown(request: HttpRequest, me: Candidate, **more: Any) -> HttpResponse:
    """The page itself; one of its forms may hold what was typed, and of an entry just added it says whom it stops."""
    initial = {"name": me.name, "email": me.email, "tz": me.tz}
    context: dict[str, Any] = {
        "account": mail_account_of(me),
        "mailbox": mailbox_of(me),
        "language_model": language_model_of(me),
        "forbidden": me.do_not_contact.all(),
        "form": MeForm(initial=initial),
        "forbid_form": ForbidForm(),
        "undo_form": UndoForm(initial={"undo_seconds": me.undo_seconds}),
        **more,
    }
    asked = request.GET.get("entry")
    if added := next((row for row in context["forbidden"] if str(row.pk) == asked), None):
        context |= {"added": added, "stopped": stopped_by(added, now=clock())}
    wrong = any(getattr(form, "errors", None) for form in more.values())
    return render(request, "settings/home.html", context, status=422 if wrong or "trouble" in more else 200)


@require_POST
def zone(request: HttpRequest) -> HttpResponse:
    """The browser tells its zone, once; it never overrides what is known."""
    me = local_candidate()
    try:
        if not me.tz:
            change_candidate(me, now=clock(), tz=request.POST.get("tz", ""))
    except Problem as problem:
        return JsonResponse({"says": problem.says}, status=422)
    return JsonResponse({"tz": me.tz})


@post_only("settings:home")
def undo(request: HttpRequest) -> HttpResponse:
    """Keep how long what was sent can be taken back."""
    me = local_candidate()
    form = UndoForm(request.POST)
    if not form.is_valid():
        return shown(request, me, undo_form=form)
    change_undo(me, seconds=form.cleaned_data["undo_seconds"])
    return done("saved", "/settings/#undo")


@post_only("settings:home")
def pausing(request: HttpRequest) -> HttpResponse:
    """Hold everything, or let it go on."""
    me = local_candidate()
    if request.POST.get("paused") == "yes":
        pause(me, now=clock())
        return done("paused", "/settings/#pause")
    resume(me, now=clock())
    return done("resumed", "/settings/#pause")


@post_only("settings:home")
def forbid(request: HttpRequest) -> HttpResponse:
    """One more whom no message may reach."""
    me = local_candidate()
    form = ForbidForm(request.POST)
    if form.is_valid():
        try:
            kept = forbid_contact(me, now=clock(), **form.cleaned_data)
            return done("saved", f"/settings/?entry={kept.pk}#forbidden")
        except Problem as problem:
            form.tell(problem)
    return shown(request, me, forbid_form=form)


@post_only("settings:home")
def allow(request: HttpRequest) -> HttpResponse:
    """Off the list again."""
    allow_contact(local_candidate(), entry=request.POST.get("entry", ""), now=clock())
    return done("removed", "/settings/#forbidden")
