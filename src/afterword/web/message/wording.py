"""Another wording by the language model, only on a tap: shown beside the draft, taken over only where nothing fails."""

from secrets import token_hex

from django.http import HttpRequest, HttpResponse

from afterword import wiring
from afterword.services.errors import Outdated, Problem
from afterword.services.revise_message import revise_message
from afterword.services.rewrite_with_model import rewrite_with_model, take_wording
from afterword.store.read.candidates import language_model_of
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.views import fresh, not_saved, outdated, shown, typed

OFF = "No language model is switched on."


@post_only("message:page")
def suggest(request: HttpRequest, pk: int) -> HttpResponse:
    """Save the text that came along, ask the model about it, and show both; the text stays as it is."""
    message, now = fresh(pk)
    if "body" in request.POST:
        try:
            message = revise_message(message, now=now, **typed(request))
        except Outdated as older:
            return outdated(request, message, older)
        except Problem as problem:
            return not_saved(request, message, problem)
    try:
        kept = language_model_of(message.application.employer.candidate)
        if kept is None:
            return shown(request, message, trouble=OFF, status=409)
        found = rewrite_with_model(message, model=wiring.text_model(kept), mark=token_hex(8), now=now)
    except Problem as problem:
        return shown(request, fresh(pk)[0], trouble=problem.says, status=409)
    return shown(request, fresh(pk)[0], suggestion=found, suggested_for=message.version)


@post_only("message:page")
def use(request: HttpRequest, pk: int) -> HttpResponse:
    """Put the suggested wording in; it is read once more before."""
    message, now = fresh(pk)
    said = typed(request)
    try:
        take_wording(message, body=said["body"], version=said["version"], now=now)
    except Outdated as older:
        return outdated(request, message, older)
    except Problem as problem:
        return shown(request, fresh(pk)[0], trouble=problem.says, status=409)
    return done("worded", "message:page", pk)
