"""The profiles: which customs and numbers count for which company, what the evidence says, and one's own numbers."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from afterword.core.etiquette.numbers import is_ours
from afterword.core.etiquette.profiles import BY_COUNTRY, OURS, Custom
from afterword.services.change_numbers import change_numbers, reset_numbers
from afterword.services.errors import Problem
from afterword.store.models import Employer
from afterword.store.read.candidates import local_candidate
from afterword.store.read.profiles import ProfileView, profile_view, profiles_of
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.profile.forms import NumbersForm
from afterword.web.profile.lines import lines_of
from afterword.wiring import clock


@require_safe
def everything(request: HttpRequest) -> HttpResponse:
    """All of them; those that count for a company, or were changed, first."""
    views = sorted(profiles_of(local_candidate()), key=lambda view: not (view.employers or view.numbers))
    return render(request, "profile/list.html", {"views": views})


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, name: str) -> HttpResponse:
    """One profile; a POST keeps all its numbers at once."""
    me = local_candidate()
    view = profile_view(me, name)
    form = NumbersForm(request.POST or None, view)
    if form.is_valid():
        try:
            change_numbers(me, profile=name, numbers=form.numbers(view.own), now=clock())
            return done("counted", "profile:page", name)
        except Problem as problem:
            form.tell(problem)
    return shown(request, view, form)


@post_only("profile:page")
def reset(request: HttpRequest, name: str) -> HttpResponse:
    """Back to the profile's own number; to all of them, where none is named."""
    me = local_candidate()
    view, number = profile_view(me, name), request.POST.get("number", "")
    try:
        reset_numbers(me, profile=name, names=[number] if number else None, now=clock())
    except Problem as problem:
        return shown(request, view, NumbersForm(None, view), trouble=problem.says)
    return done("counted", f"/settings/profiles/{name}/" + (f"#{number}" if number in view.numbers else ""))


def why_here(view: ProfileView, employer: Employer) -> str:
    """Why this profile counts for a company, where it is not that of its country."""
    if employer.profile:
        return "chosen by you"
    if not employer.country:
        return "country not known"
    return "" if BY_COUNTRY.get(employer.country) is view.own else employer.country


def custom(what: str, said: Custom[Any]) -> dict[str, object]:
    """One custom as the page shows it."""
    source = said.source.removesuffix(f"; {OURS}")
    return {"what": what, "word": said.word, "source": source, "ours": is_ours(said.source)}


def shown(request: HttpRequest, view: ProfileView, form: NumbersForm, **more: Any) -> HttpResponse:
    """The page itself."""
    context = {
        "view": view,
        "form": form,
        "groups": lines_of(view, form),
        "employers": [(employer, why_here(view, employer)) for employer in view.employers],
        "customs": [
            custom("A thank-you there", view.own.thanks_expected),
            custom("How formal words are", view.own.formality),
        ],
        **more,
    }
    return render(request, "profile/page.html", context, status=422 if form.errors or "trouble" in more else 200)
