"""Where a page goes back to, when it was opened from another one; only addresses of this app are followed."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def back_to(request: HttpRequest, otherwise: str) -> str:
    """The address in `back`, if it is one of ours."""
    told = request.POST.get("back") or request.GET.get("back") or ""
    ours = told.startswith("/") and url_has_allowed_host_and_scheme(told, allowed_hosts=None)
    return told if ours and len(told) < 500 else otherwise
