"""Sign in by a provider's own page: a client id where none is known, an address and a code, and it is connected."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword import wiring_sign_in
from afterword.services.connect_mailbox import Wanted
from afterword.services.errors import Problem
from afterword.services.keep_client import SECRET_TOO, OwnClient
from afterword.services.sign_in import SigningIn
from afterword.store.models import Candidate
from afterword.store.read.candidates import local_candidate
from afterword.web.base.done import done
from afterword.web.base.forms import Form, Line

NAMES = {"google": "Google", "microsoft": "Microsoft"}
SPELLED = {"spellcheck": "false", "autocapitalize": "none"}


class ClientForm(Form):
    """What the provider's console shows."""

    client_id = Line("Client id", check=None, attrs=SPELLED)
    client_secret = Line("Client secret", check=None, attrs=SPELLED)


def want(me: Candidate, wanted: Wanted) -> HttpResponse:
    """From the page on which the servers were found."""
    if wanted.provider not in NAMES:
        raise Problem("Only at Google and Microsoft can Afterword sign in by their own page.")
    wiring_sign_in.want_sign_in(me, wanted)
    return HttpResponseRedirect(reverse("settings:sign_in"))


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """Where it stands, and the next step; where nobody signs in, the page that comes before."""
    me = local_candidate()
    try:
        stands = wiring_sign_in.signing_in(me)
        if stands is None:
            return gone(request)
        if request.method != "POST":
            return shown(request, me, stands)
        return STEPS.get(request.POST.get("step", ""), check)(request, me, stands)
    except Problem as problem:
        return refused(request, problem)


def gone(request: HttpRequest) -> HttpResponse:
    """It ended meanwhile, perhaps in another window."""
    before = reverse("settings:home") + "#mailbox"
    return JsonResponse({"go": before}) if as_json(request) else HttpResponseRedirect(reverse("settings:mailbox"))


def refused(request: HttpRequest, problem: Problem) -> HttpResponse:
    """What cannot be, above an empty page."""
    if as_json(request):
        return JsonResponse({"says": problem.says}, status=409)
    return render(request, "settings/sign_in.html", {"trouble": problem.says}, status=409)


def check(request: HttpRequest, me: Candidate, stands: SigningIn) -> HttpResponse:
    """Is the person done? Asked by the button, and by the page itself."""
    after = wiring_sign_in.sign_in_goes_on(me)
    if after is None:
        answer = done("connected", "/settings/#mailbox")
        return JsonResponse({"go": answer["Location"]}) if as_json(request) else answer
    if as_json(request):
        return JsonResponse({"waits": True} if after.waits else {"go": reverse("settings:sign_in")})
    return shown(request, me, after, not_yet=after.waits, status=409 if after.trouble else 200)


def client(request: HttpRequest, me: Candidate, stands: SigningIn) -> HttpResponse:
    """Keep the client id, and begin."""
    form = ClientForm(request.POST)
    try:
        if form.is_valid():
            own = OwnClient(form.cleaned_data["client_id"], form.cleaned_data["client_secret"])
            wiring_sign_in.keep_client(me, stands.wanted.provider, own)
            return again(request, me, stands)
    except Problem as problem:
        form.tell(problem)
    return shown(request, me, stands, form=form, status=422)


def again(request: HttpRequest, me: Candidate, stands: SigningIn) -> HttpResponse:
    """Begin once more."""
    wiring_sign_in.begin_sign_in(me, stands.wanted)
    return HttpResponseRedirect(reverse("settings:sign_in"))


def change(request: HttpRequest, me: Candidate, stands: SigningIn) -> HttpResponse:
    """Another client id."""
    return shown(request, me, stands, form=ClientForm())


def stop(request: HttpRequest, me: Candidate, stands: SigningIn) -> HttpResponse:
    """Give it up."""
    wiring_sign_in.give_up_sign_in(me)
    return HttpResponseRedirect(reverse("settings:mailbox"))


STEPS = {"check": check, "client": client, "again": again, "change": change, "stop": stop}


def shown(request: HttpRequest, me: Candidate, stands: SigningIn, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself; the form for a client id stands there where none is known."""
    provider = stands.wanted.provider
    form = more.pop("form", None)
    if form is None and not stands.page and not stands.trouble:
        form = ClientForm()
    context = {
        "stands": stands,
        "form": form,
        "name": NAMES[provider],
        "provider": provider,
        "secret_too": provider in SECRET_TOO,
        "trouble": "" if form else stands.trouble,
        **more,
    }
    return render(request, "settings/sign_in.html", context, status=status)


def as_json(request: HttpRequest) -> bool:
    """Whether the page's own script asks."""
    return request.headers.get("Accept") == "application/json"
