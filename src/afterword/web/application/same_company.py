"""Two companies that are one: choose the other, see what comes together, and say yes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from afterword.services.errors import Problem
from afterword.services.join_employers import join_employers
from afterword.store.models import Application
from afterword.store.read.applications import application_of, employer_of
from afterword.store.read.candidates import local_candidate
from afterword.store.read.employers import others_known
from afterword.web.base.done import done
from afterword.wiring import clock


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Without a choice the list of the others; with one the question whether it is meant, which a POST says yes to."""
    application = application_of(local_candidate(), pk)
    chosen = number(request.POST.get("other") or request.GET.get("other", ""))
    if request.method != "POST":
        return shown(request, application, chosen)
    try:
        other = employer_of(application.employer.candidate, chosen)
        join_employers(application.employer, other, now=clock())
    except Problem as problem:
        return shown(request, application, chosen, trouble=problem.says)
    return done("one-company", "application:home", pk)


def shown(request: HttpRequest, application: Application, chosen: int, trouble: str = "") -> HttpResponse:
    """The list, or one of it with what it has."""
    others = others_known(application.employer)
    context = {
        "application": application,
        "others": others,
        "chosen": next((known for known in others if known.employer.pk == chosen), None),
        "trouble": trouble,
    }
    return render(request, "application/same_company.html", context, status=409 if trouble else 200)


def number(typed: str) -> int:
    """A row's number as an address has it; 0 for anything else."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 19 else 0
