"""Who signs: asked once, on the page of the first message that would leave without a name."""

from django.http import HttpRequest, HttpResponse

from afterword.services.change_candidate import change_candidate
from afterword.services.errors import Problem
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.views import fresh, shown


@post_only("message:page")
def name(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep it; every draft that still has our wording is signed with it."""
    message, now = fresh(pk)
    try:
        change_candidate(message.application.employer.candidate, now=now, name=request.POST.get("name", ""))
    except Problem as problem:
        return shown(request, message, trouble=problem.says, status=422)
    return done("saved", "message:page", pk)
