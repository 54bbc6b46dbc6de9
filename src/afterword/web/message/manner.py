"""Another length or tone for one message; what was typed is kept first, and a text of the person's own asks first."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from afterword.services.change_voice import change_one_voice
from afterword.services.errors import Outdated, Problem
from afterword.services.revise_message import revise_message
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.manners import label_of
from afterword.web.message.views import fresh, not_saved, outdated, shown, typed


@post_only("message:page")
def manner(request: HttpRequest, pk: int) -> HttpResponse:
    """Write it anew, shorter, longer, warmer or more formal."""
    message, now = fresh(pk)
    chosen, anew = request.POST.get("voice", ""), request.POST.get("anew") == "yes"
    field, _, word = chosen.partition(":")
    try:
        if "body" in request.POST:
            message = revise_message(message, now=now, **typed(request))
        is_done = change_one_voice(message, words={field: word}, now=now, anew=anew)
    except Outdated as older:
        return outdated(request, message, older)
    except Problem as problem:
        return not_saved(request, message, problem) if "body" in request.POST else refused(request, pk, problem)
    if is_done:
        return done("rewritten", "message:page", pk)
    return shown(request, fresh(pk)[0], asks={"value": chosen, "label": label_of(field, word)})


def refused(request: HttpRequest, pk: int, problem: Problem) -> HttpResponse:
    """The page with the message as it is kept."""
    more: dict[str, Any] = {"trouble": problem.says, "status": 409}
    return shown(request, fresh(pk)[0], **more)
