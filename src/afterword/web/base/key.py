"""The key in the first address: it lets this person's browser in, and keeps the machine's other people out."""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.crypto import constant_time_compare, salted_hmac

from afterword.web.base.errors import wrong_key

PARAMETER = "key"
MONTH = 30 * 24 * 60 * 60

View = Callable[[HttpRequest], HttpResponse]


def first_address(port: int) -> str:
    """The address that opens the app in a browser that was never here."""
    return f"http://127.0.0.1:{port}/?{urlencode({PARAMETER: the_key()})}"


def the_key() -> str:
    """Derived from the signing key, so that it stays the same from start to start."""
    return derived("first address")[:32]


def derived(what: str) -> str:
    """A value that only somebody with the signing key can make."""
    return salted_hmac("afterword.web.key", what, secret=settings.SECRET_KEY, algorithm="sha256").hexdigest()


def cookie_name(request: HttpRequest) -> str:
    """Cookies are shared by all ports of a host: each app, and the example beside it, has one of its own."""
    return f"afterword_{urlsplit(f'//{request.get_host()}').port or 80}"


class KeyMiddleware:
    """Trade the key for a cookie, and show nothing to a browser that has neither."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Check the host first: an address on another name is refused whatever it brings."""
        request.get_host()
        if PARAMETER in request.GET and request.method == "GET":
            return self.trade(request)
        told = request.COOKIES.get(cookie_name(request), "")
        if constant_time_compare(told, derived("cookie")):
            return self.get_response(request)
        return wrong_key(request)

    def trade(self, request: HttpRequest) -> HttpResponse:
        """A right key becomes a cookie, and leaves the address bar and the history."""
        if not constant_time_compare(request.GET[PARAMETER], the_key()):
            return wrong_key(request)
        rest = request.GET.copy()
        del rest[PARAMETER]
        response = HttpResponseRedirect(f"{request.path}?{rest.urlencode()}" if rest else request.path)
        response.set_cookie(cookie_name(request), derived("cookie"), max_age=MONTH, httponly=True, samesite="Strict")
        response["Referrer-Policy"] = "no-referrer"
        return response
