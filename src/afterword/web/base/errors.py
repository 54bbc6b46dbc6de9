"""The pages for when something is wrong: what happened, and what to do, in plain words. They need no database."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string


def page(title: str, says: str, *, status: int, do: str = "", home: bool = True) -> HttpResponse:
    """One such page; `do` is what to try next."""
    context = {"title": title, "says": says, "do": do, "home": home}
    return HttpResponse(render_to_string("base/trouble.html", context), status=status)


def wrong_key(request: HttpRequest) -> HttpResponse:
    """For a browser that has not been let in."""
    says = "Afterword only opens for the person who started it, and this browser has not been let in yet."
    if wants_json(request):
        return JsonResponse({"says": says}, status=403)
    do = "Open the address that afterword printed when it started: it ends with a long key, and works every time."
    return page("This door needs its key", says, do=do, status=403, home=False)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: something about the request itself."""
    says = "Your browser sent something that this page cannot read."
    return page("That did not make sense to us", says, do="Go back, reload the page, and try once more.", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403."""
    return page("Not from here", "This page may not be opened this way.", do="Go back to today.", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404."""
    says = "It may have been removed, or the address has a slip in it."
    return page("There is nothing at this address", says, do="Today's page shows what there is.", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: ours."""
    says = "That is our mistake, not yours. What you typed is kept in this browser."
    do = "Go back and try again. If it happens a second time, “afterword doctor” in the terminal says what is wrong."
    return page("Something broke", says, do=do, status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form without its token: mostly a page from before a restart."""
    says = "This page was open for a long time, or in a private window, so the form could not be taken."
    if wants_json(request):
        return JsonResponse({"says": says}, status=403)
    do = "Go back and reload the page: what you typed is kept in this browser and will be put back. Then send it again."
    return page("Please send that once more", says, do=do, status=403)


def wants_json(request: HttpRequest) -> bool:
    """True for the page's own scripts."""
    return request.headers.get("Accept", "").startswith("application/json")
