"""The agency has agreed that the company is written to: one tap, wherever that is what something waits for."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from afterword.services.change_application import change_application
from afterword.store.read.applications import application_of
from afterword.store.read.candidates import local_candidate
from afterword.web.base.back import back_to
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.wiring import clock


@post_only("application:home")
def agreed(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep it as the application's own page does, and go back to where it was said."""
    change_application(application_of(local_candidate(), pk), now=clock(), granted=True)
    return done("agreed", back_to(request, reverse("application:home", args=[pk])))
