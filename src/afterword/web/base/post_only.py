"""Addresses that only a form is sent to: whoever opens one, as it stands in the bar after a refusal, gets its page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

View = Callable[..., HttpResponse]


def post_only(page: str) -> Callable[[View], View]:
    """Only a POST does it; a GET changes nothing and leads to `page`, that of the row which the address names first."""

    def around(view: View) -> View:
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def answered(request: HttpRequest, **row: Any) -> HttpResponse:
            if request.method == "POST":
                return view(request, **row)
            return HttpResponseRedirect(reverse(page, args=list(row.values())[:1]))

        return answered

    return around
