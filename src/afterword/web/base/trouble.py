"""What a view could not do becomes a page that says so: rows that are not there, a database that cannot be written."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse

from afterword.services.errors import CannotKeep, Problem
from afterword.store.read.one import NotFound
from afterword.web.base.errors import not_found, page, wants_json


class TroubleMiddleware:
    """Only for exceptions that carry a sentence for the person; all others are ours, and end as a 500."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing before the view."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for what went wrong; None hands it on."""
        if isinstance(exception, NotFound):
            return not_found(request)
        if isinstance(exception, Problem):
            return told(request, exception)
        return None


def status_of(problem: Problem, otherwise: int) -> int:
    """503 where the database is in trouble, so that the page tries again by itself."""
    return 503 if isinstance(problem, CannotKeep) else otherwise


def told(request: HttpRequest, problem: Problem) -> HttpResponse:
    """A service's sentence, where the page has no better place for it."""
    status = status_of(problem, 409)
    if wants_json(request):
        return JsonResponse({"says": problem.says}, status=status)
    do = "Go back: what you typed is kept in this browser."
    return page("That did not work", problem.says, do=do, status=status)
