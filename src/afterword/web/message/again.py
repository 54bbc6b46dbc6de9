"""A thank-you that came back, written once more for the address that has been corrected."""

from django.http import HttpRequest, HttpResponse

from afterword.services.write_again import write_again
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.leaving import plainly
from afterword.web.message.views import fresh


@post_only("message:page")
@plainly
def again(_request: HttpRequest, pk: int) -> HttpResponse:
    """On to the new draft, which is read and approved like any other."""
    message, now = fresh(pk)
    return done("once-more", "message:page", write_again(message, now=now).pk)
