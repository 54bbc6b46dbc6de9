"""Today: what needs the person now, what waits and until when; nothing that nags."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.store.read.applications import applications_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.today import today
from afterword.wiring import clock

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
)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The page itself."""
    me = local_candidate()
    view = today(me, now=clock())
    context = {
        "today": view,
        "needs": sum(len(getattr(view, name)) for name in NEEDS),
        "is_new": not applications_of(me).exists(),
    }
    return render(request, "today/home.html", context)
