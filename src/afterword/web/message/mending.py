"""One tap mends what the review found; where scripts run the page does it itself, and saves as after any typing."""

from django.http import HttpRequest, HttpResponse

from afterword.services.errors import Outdated, Problem
from afterword.services.mend_message import mend_message
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.views import fresh, not_saved, outdated, typed


@post_only("message:page")
def mend(request: HttpRequest, pk: int) -> HttpResponse:
    """The text of the page with one passage mended, kept."""
    message, now = fresh(pk)
    try:
        mend_message(message, passage=request.POST.get("mend", ""), now=now, **typed(request))
    except Outdated as older:
        return outdated(request, message, older)
    except Problem as problem:
        return not_saved(request, message, problem)
    return done("saved", "message:page", pk)
