"""The mailbox inside the example: what its post office delivered, and to whom."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword.store.read.candidates import local_candidate
from afterword.store.read.messages import demo_mails

MOST = 100


@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    """Only the example has one."""
    if not settings.DEMO:
        raise Http404
    context = {"mails": demo_mails()[:MOST], "tz": local_candidate().tz}
    return render(request, "demo/mailbox.html", context)
