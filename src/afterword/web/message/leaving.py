"""How a message leaves: approved, then by the road that the person chooses; the guard is asked at the door."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from afterword import wiring
from afterword.core.facts.words import Channel
from afterword.core.lifecycle import State
from afterword.services.approve_message import approve_message, cancel_message, take_back
from afterword.services.door import Road
from afterword.services.errors import Outdated, Problem
from afterword.services.hand_over import confirm_not_sent, confirm_sent, hand_over, settle_unsure
from afterword.services.revise_message import revise_message
from afterword.services.same_text import of_version
from afterword.services.send_anyway import hand_over_anyway, send_anyway_soon
from afterword.services.send_soon import is_given, send_soon
from afterword.store.models import Outgoing
from afterword.store.read.mailbox import mailbox_of
from afterword.web.base.done import done
from afterword.web.base.post_only import post_only
from afterword.web.message.offer import read_on_the_page
from afterword.web.message.views import fresh, outdated, shown, typed

View = Callable[[HttpRequest, int], HttpResponse]
AFTER = {State.SENT: "sent", State.HELD: "held"}


def plainly(view: View) -> View:
    """A problem is told on the message's page, whose text stands as it is kept."""

    @wraps(view)
    def told(request: HttpRequest, pk: int) -> HttpResponse:
        try:
            return view(request, pk)
        except Outdated as older:
            return outdated(request, fresh(pk)[0], older)
        except Problem as problem:
            return shown(request, fresh(pk)[0], trouble=problem.says, status=409)

    return told


def onward(message: Outgoing) -> HttpResponse:
    """Back to the page, which says what became of it."""
    word = "leaving" if is_given(message) else AFTER.get(State(message.state))
    page = "letter:page" if is_letter(message) else "message:page"
    return done(word, page, message.pk) if word else HttpResponseRedirect(reverse(page, args=[message.pk]))


def is_letter(message: Outgoing) -> bool:
    """Whether it goes on paper: what is done with it then stands on a page of its own."""
    return message.channel == Channel.LETTER


@post_only("message:page")
@plainly
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """The person has read it; a text that came along with the button is saved first, else it is the version shown."""
    message, now = fresh(pk)
    if "body" in request.POST:
        message = revise_message(message, now=now, **typed(request))
    else:
        message = as_shown(request, message)
    approve_message(message, now=now, version=message.version)
    return done("on-paper", "letter:page", pk) if is_letter(message) else done("approved", "message:page", pk)


@post_only("message:page")
@plainly
def back_to_draft(request: HttpRequest, pk: int) -> HttpResponse:
    """To change it once more; also what was sent a moment ago, as long as it has not left."""
    take_back(fresh(pk)[0])
    return done("taken-back", "message:page", pk)


@post_only("message:page")
@plainly
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """It is not to go at all."""
    message, _ = fresh(pk)
    cancel_message(message)
    if message.interview_id and message.purpose == "thanks":
        return done("cancelled", "thanks:page", message.interview_id)
    return done("cancelled", "application:home", message.application_id)


def looked_first(pk: int) -> tuple[Outgoing, datetime]:
    """The message, after a fresh look into the mailbox where one is connected: an answer may have come."""
    message, _ = fresh(pk)
    wiring.look_first(message.application.employer.candidate)
    return fresh(pk)


def as_shown(request: HttpRequest, message: Outgoing) -> Outgoing:
    """The message, if its text is the one on the page that the button was on; raise NotReady where it is not."""
    return of_version(message, typed(request)["version"])


@post_only("message:page")
@plainly
def send(request: HttpRequest, pk: int) -> HttpResponse:
    """Through the person's own mail account, once the time to undo is over."""
    message, now = looked_first(pk)
    sender = wiring.sender_for(message.application.employer.candidate)
    return onward(send_soon(as_shown(request, message), sender=sender, now=now, clock=wiring.clock))


@post_only("message:page")
@plainly
def by_hand(request: HttpRequest, pk: int) -> HttpResponse:
    """Through the person's mail program, or as a text to copy."""
    message, now = looked_first(pk)
    if as_shown(request, message).state != State.CLAIMED:
        hand_over(message, road=request.POST.get("road", ""), now=now)
    return opened(message)


@post_only("message:page")
@plainly
def into_drafts(request: HttpRequest, pk: int) -> HttpResponse:
    """Into the Drafts folder of the person's own mailbox."""
    message, _ = looked_first(pk)
    if as_shown(request, message).state != State.CLAIMED:
        message = wiring.lay_draft(message)
    return done("in-drafts", "message:page", pk) if message.state == State.CLAIMED else onward(message)


def opened(message: Outgoing) -> HttpResponse:
    """On to the mail program, where that is its road; else back to the page."""
    if message.state == State.CLAIMED and message.road == "mail_program":
        return HttpResponseRedirect(reverse("message:page", args=[message.pk]) + "?open=1")
    return onward(message)


@post_only("message:page")
def anyway(request: HttpRequest, pk: int) -> HttpResponse:
    """Against the guard's word, with a reason, by the road that was pressed; not if something is new since.

    Through the account it leaves once the time to undo is over.
    """
    message, now = looked_first(pk)
    why, seen = request.POST.get("why", ""), read_on_the_page(request.POST.getlist("seen"))
    try:
        if message.state in (State.APPROVED, State.HELD):
            message = as_shown(request, message)
            if request.POST.get("road") == Road.SMTP:
                sender = wiring.sender_for(message.application.employer.candidate)
                send_anyway_soon(message, why=why, seen=seen, sender=sender, now=now, clock=wiring.clock)
            else:
                hand_over_anyway(message, why=why, seen=seen, road=request.POST.get("road", ""), now=now)
    except Problem as problem:
        return shown(request, fresh(pk)[0], trouble=problem.says, status=409, why=why)
    return opened(message)


@post_only("message:page")
@plainly
def left(request: HttpRequest, pk: int) -> HttpResponse:
    """Did it leave? The person says."""
    message, now = fresh(pk)
    as_shown(request, message)
    if request.POST.get("left") == "yes":
        return onward(confirm_sent(message, now=now))
    if message.road == Road.DRAFTS and mailbox_of(message.application.employer.candidate):
        wiring.take_back_draft(message)
    else:
        confirm_not_sent(message)
    return done("not-sent", "message:page", pk)


@post_only("message:page")
@plainly
def arrived(request: HttpRequest, pk: int) -> HttpResponse:
    """The person found out what became of a message that was cut off."""
    message, now = fresh(pk)
    settle_unsure(as_shown(request, message), arrived=request.POST.get("arrived") == "yes", now=now)
    return onward(message) if message.state == State.SENT else done("not-sent", "message:page", pk)


@require_safe
def file(request: HttpRequest, pk: int) -> HttpResponse:
    """The message as a file for the mail program; only once the guard has said go."""
    message, _ = fresh(pk)
    try:
        content = wiring.eml(message)
    except (Problem, ValueError) as trouble:
        return shown(request, message, trouble=str(trouble), status=409)
    headers = {"Content-Disposition": f'attachment; filename="message-{pk}.eml"'}
    return HttpResponse(content, content_type="message/rfc822", headers=headers)
