"""One message: its text, saved as it is typed; its review; what the guard would say; and where it stands."""

from datetime import datetime
from math import ceil
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods, require_POST

from afterword import wiring
from afterword.core.etiquette.explain import Explanation, Part
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.heed import heed
from afterword.core.wording import middle_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.their_questions import their_questions
from afterword.services.copies import copies_of
from afterword.services.errors import Outdated, Problem
from afterword.services.letter_plan import letter_offer
from afterword.services.review_message import explain_message, review_message
from afterword.services.revise_message import revise_message, rewrite_message
from afterword.services.send_message import needs_attaching
from afterword.services.text_of import left_out, proposal_of
from afterword.services.write_again import may_be_written_again
from afterword.store.models import Outgoing
from afterword.store.read.candidates import language_model_of, local_candidate, mail_account_of
from afterword.store.read.cases import case_of
from afterword.store.read.mailbox import mailbox_of
from afterword.store.read.messages import message_of, once_more, waiting_at
from afterword.store.read.returned import has_come_back, is_corrected
from afterword.web.base.done import done
from afterword.web.base.errors import wants_json
from afterword.web.base.post_only import post_only
from afterword.web.base.readers import their_zone
from afterword.web.base.trouble import status_of
from afterword.web.message.manners import manners
from afterword.web.message.offer import offer
from afterword.web.message.source import source_of
from afterword.wiring import clock

LAST = 120
"""Characters of a text by which a place in it is found."""
NOT_GONE = (State.DRAFT, State.APPROVED, State.HELD, State.FAILED)


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show it, or save the person's own text."""
    message = message_of(local_candidate(), pk)
    if request.method != "POST":
        return shown(request, message)
    try:
        kept = revise_message(message, now=clock(), **typed(request))
    except Outdated as older:
        return outdated(request, message, older)
    except Problem as problem:
        return not_saved(request, message, problem)
    if wants_json(request):
        return JsonResponse({"version": kept.version})
    return done("saved", "message:page", pk)


def typed(request: HttpRequest) -> dict[str, Any]:
    """The text, and the version that the page was opened with."""
    version = request.POST.get("version", "")
    return {
        "subject": request.POST.get("subject", ""),
        "body": request.POST.get("body", ""),
        "version": int(version) if version.isdecimal() and len(version) < 10 else 0,
    }


def outdated(request: HttpRequest, message: Outgoing, older: Outdated[Any]) -> HttpResponse:
    """Two windows: both texts are shown, and the person chooses."""
    newer = f"{older.newer.subject}\n\n{older.newer.body}"
    if wants_json(request):
        return JsonResponse({"says": older.says, "newer": newer}, status=409)
    return put_in(request, message, version=older.newer.version, trouble=older.says, newer=newer, status=409)


def not_saved(request: HttpRequest, message: Outgoing, problem: Problem) -> HttpResponse:
    """Something about the text cannot be kept: it stays on the page."""
    status = status_of(problem, 422)
    if wants_json(request):
        return JsonResponse({"says": problem.says, "field": problem.field}, status=status)
    label = {"subject": "Subject", "body": "Message"}.get(problem.field or "")
    return put_in(request, message, trouble=f"“{label}”: {problem.says}" if label else problem.says, status=status)


def put_in(request: HttpRequest, message: Outgoing, **more: Any) -> HttpResponse:
    """The page with what was typed in place of what is kept."""
    message.subject, message.body = request.POST.get("subject", ""), request.POST.get("body", "")
    return shown(request, message, **more)


@require_POST
def review(request: HttpRequest, pk: int) -> HttpResponse:
    """The review of a text that is still being typed; nothing is kept."""
    message = message_of(local_candidate(), pk)
    message.subject, message.body = request.POST.get("subject", "")[:1000], request.POST.get("body", "")[:50_000]
    found = review_message(message, now=clock())
    html = render_to_string("message/findings.html", {"findings": found, "message": message}, request)
    return JsonResponse({"html": html, "errors": errors_in(found), "noticed": noticed(found)})


def noticed(found: tuple[Finding, ...]) -> str:
    """What the review comes to, in a word beside the button."""
    if not found:
        return "Nothing found to mend"
    must = errors_in(found)
    things = "thing" if (must or len(found)) == 1 else "things"
    return f"{must} {things} to mend first" if must else f"{len(found)} {things} to look at"


@post_only("message:page")
def rewrite(request: HttpRequest, pk: int) -> HttpResponse:
    """Back to our own wording, from the notes as they are now."""
    message = message_of(local_candidate(), pk)
    try:
        rewrite_message(message, now=clock())
    except Problem as problem:
        return shown(request, message, trouble=problem.says, status=409)
    return done("rewritten", "message:page", pk)


def errors_in(found: tuple[Finding, ...]) -> int:
    """How many findings stop the message."""
    return sum(finding.severity is Severity.ERROR for finding in found)


def shown(request: HttpRequest, message: Outgoing, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself."""
    now = clock()
    waits = message.state in NOT_GONE
    case = case_of(message.application, now=now) if waits else None
    found = review_message(message, now=now, case=case) if waits else ()
    said = explain_message(message, now=now, case=case) if waits else None
    came_back = has_come_back(message, now=now)
    context = {
        "message": message,
        "version": message.version,
        "open": waits,
        "findings": found,
        "errors": errors_in(found),
        "noticed": noticed(found),
        "verdict": said.verdict if said else None,
        "parts": worth_reading(said, found) if said else (),
        "offer": offer(said) if said else None,
        "heed": heed(proposal_of(message), case, now) if case else (),
        "waiting": waiting_at(message.application.employer) if waits else (),
        "manners": manners(message),
        "source": source_of(message),
        "left_out": left_out(message, case, at=now) if case else (),
        "asked": asked(message, case) if case else (),
        "last_said": last_said(message),
        "unanswered": any(finding.check == "their_question" for finding in found),
        "their_tz": their_zone(message),
        "came_back": came_back,
        **(once_again(message, now) if came_back else {}),
        "copies": copies_of(message),
        "letter_offer": letter_offer(message, case) if case else None,
        "language_model": language_model_of(message.application.employer.candidate) if waits else None,
        "seconds": max(0, ceil((message.goes_at - now).total_seconds())) if message.goes_at else 0,
        **roads(message),
        **more,
    }
    return render(request, "message/page.html", context, status=status)


def once_again(message: Outgoing, now: datetime) -> dict[str, Any]:
    """How what came back may go once more, to an address that works: written here again, or else now by hand."""
    written = once_more(message)
    may_write = may_be_written_again(message, now=now)
    by_hand = not (written or may_write or message.person.bounces)
    return {
        "written_again": written,
        "corrected": is_corrected(message),
        "may_write_again": may_write,
        "may_go_again": by_hand and explain_message(message, now=now).verdict.word is Word.GO,
    }


def asked(message: Outgoing, case: Case) -> tuple[str, ...]:
    """What an answer has to answer."""
    return their_questions(case, proposal_of(message), clock()) if message.purpose == Purpose.ANSWER else ()


def last_said(message: Outgoing) -> str:
    """The end of what an answer says already, behind which the person writes on."""
    return middle_of(message.body).rstrip()[-LAST:].splitlines()[-1] if middle_of(message.body).strip() else ""


def worth_reading(said: Explanation, found: tuple[Finding, ...]) -> tuple[Part, ...]:
    """The reasons: beside a stop no wait matters; that late thanks be worded so is said only while they are not."""
    if said.verdict.word is Word.STOP:
        return tuple(part for part in said.parts if part.word is Word.STOP)
    late = any(finding.check == "late_worded" for finding in found)
    return tuple(part for part in said.parts if late or part.word is not Word.GO or part.rule != "thanks_in_time")


def roads(message: Outgoing) -> dict[str, Any]:
    """By which roads it can leave."""
    me = message.application.employer.candidate
    attach, account = needs_attaching(message), settings.DEMO or mail_account_of(me) is not None
    context: dict[str, Any] = {"can_send": account and not attach, "attach": attach, "mailbox": mailbox_of(me)}
    if message.state == State.CLAIMED and message.person.email:
        context["mailto"] = mailto(message)
    return context


def mailto(message: Outgoing) -> str | None:
    """The link that opens the person's mail program; None where the text is too long for one, or the sender unknown."""
    try:
        return wiring.mailto(message)
    except ValueError:
        return None


def fresh(pk: int) -> tuple[Outgoing, datetime]:
    """The message as it is now, and the moment of acting."""
    return message_of(local_candidate(), pk), clock()
