"""The day by which an offer wants its answer: the candidate's own date, taken from their words with one tap."""

from django.http import HttpRequest, HttpResponse

from afterword.services.change_application import change_application
from afterword.services.errors import Problem
from afterword.store.read.applications import application_of
from afterword.store.read.candidates import local_candidate
from afterword.web.application.forms import AnswerByForm
from afterword.web.application.views import shown
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.wiring import clock


@post_only("application:home")
def answer_by(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the day, or with none take it away."""
    application = application_of(local_candidate(), pk)
    form = AnswerByForm(request.POST)
    if form.is_valid():
        try:
            change_application(application, now=clock(), answer_by=form.cleaned_data["answer_by"])
            return done("saved", "application:home", pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, application_of(local_candidate(), pk), status=422, answer_form=form)
