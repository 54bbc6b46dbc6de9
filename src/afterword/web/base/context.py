"""What the frame around every page needs: whose app it is, whether all is paused, and whether this is the example."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from afterword.store.read.candidates import local_candidate
from afterword.wiring import clock


def frame(request: HttpRequest) -> dict[str, Any]:
    """The candidate is looked up only by a page that shows it; `now` is one moment for the whole page."""
    match = request.resolver_match
    return {
        "me": SimpleLazyObject(local_candidate),
        "demo": settings.DEMO,
        "now": getattr(request, "now", None) or clock(),
        "screen": match.namespaces[0] if match and match.namespaces else "",
    }
