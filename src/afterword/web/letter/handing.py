"""What a person does with a letter: chooses it, says where it goes, hands it in, or sends an e-mail instead."""

from django.http import HttpRequest, HttpResponse

from afterword import wiring
from afterword.services.change_channel import write_as_email, write_as_letter
from afterword.services.change_desk import change_desk
from afterword.services.errors import Problem
from afterword.services.hand_in_letter import hand_in_letter
from afterword.services.same_text import of_version
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.base.readers import their_zone
from afterword.web.letter.forms import DeskForm, HandedForm
from afterword.web.letter.views import shown
from afterword.web.message.views import fresh, typed


@post_only("letter:page")
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """From an e-mail to a letter."""
    message, now = fresh(pk)
    try:
        write_as_letter(message, now=now)
    except Problem as problem:
        return shown(request, fresh(pk)[0], trouble=problem.says, status=409)
    return done("as-letter", "letter:page", pk)


@post_only("letter:page")
def email(request: HttpRequest, pk: int) -> HttpResponse:
    """From a letter to an e-mail, in the words that it had."""
    message, now = fresh(pk)
    try:
        write_as_email(message, now=now)
    except Problem as problem:
        return shown(request, fresh(pk)[0], trouble=problem.says, status=409)
    return done("as-email", "message:page", pk)


@post_only("letter:page")
def desk(request: HttpRequest, pk: int) -> HttpResponse:
    """Where it goes, and how long the way is."""
    message, _ = fresh(pk)
    form = DeskForm(request.POST)
    if form.is_valid():
        try:
            change_desk(message.application.employer, **form.cleaned_data)
            return done("saved", "letter:page", pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, message, desk_form=form, form=form, status=422)


@post_only("letter:page")
def handed(request: HttpRequest, pk: int) -> HttpResponse:
    """It is out of the person's hands; the guard is asked as of that hour, after a fresh look into the mailbox."""
    message, _ = fresh(pk)
    form = HandedForm(request.POST, tz=their_zone(message))
    if not form.is_valid():
        return shown(request, message, handed_form=form, form=form, status=422)
    wiring.look_first(message.application.employer.candidate)
    message, now = fresh(pk)
    try:
        of_version(message, typed(request)["version"])
        hand_in_letter(message, way=form.cleaned_data["way"], at=form.at, now=now)
    except Problem as problem:
        form.tell(problem)
        return shown(request, fresh(pk)[0], handed_form=form, form=form, status=409)
    return done("handed-in", "letter:page", pk)
