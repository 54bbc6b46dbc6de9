"""One message as a letter: whether it may be one, the plan by which it is in time, and what to do with the paper."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afterword import wiring
from afterword.core.etiquette.verdict import Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Channel, Delivery
from afterword.core.planning.hand_in import HandIn
from afterword.core.planning.hand_in_said import arithmetic, who_takes_it
from afterword.core.ports.printer import Paper
from afterword.services.copies import copies_of
from afterword.services.letter_plan import hour_missed, letter_plan, may_be_a_letter
from afterword.services.letter_sheet import address_of, street_of, usual_paper
from afterword.services.review_message import explain_message
from afterword.store.models import Outgoing
from afterword.store.read.candidates import local_candidate
from afterword.store.read.cases import case_of
from afterword.store.read.messages import message_of
from afterword.web.base.readers import their_zone
from afterword.web.letter.forms import desk_form, handed_form
from afterword.wiring import clock

OPEN = ("draft", "approved", "held")
BEFORE_IT_LEFT = (*OPEN, "failed")


@require_safe
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show it."""
    return shown(request, message_of(local_candidate(), pk))


def shown(request: HttpRequest, message: Outgoing, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page itself."""
    now = clock()
    case = case_of(message.application, now=now)
    is_open = message.state in BEFORE_IT_LEFT
    plan = letter_plan(message, now=now, case=case) if is_open and may_be_a_letter(message) else None
    tz = their_zone(message)
    context = {
        "message": message,
        "is_letter": message.channel == Channel.LETTER,
        "their_tz": tz,
        "plan": plan,
        "street": street_of(message),
        "address": address_of(message),
        "copies": copies_of(message),
        "desk_form": desk_form(message),
        "handed_form": handed_form((plan and plan.way) or Delivery.HANDED, tz, now),
        "paper": paper_asked(request, message),
        "papers": Paper,
        "makes_pdf": wiring.printer() is not None,
        **(weighed(message, plan, case, now) if plan else {}),
        **more,
    }
    return render(request, "letter/page.html", context, status=status)


def weighed(message: Outgoing, plan: HandIn, case: Case, now: datetime) -> dict[str, Any]:
    """The decision: its arithmetic, what else the guard says, and the hour that is over."""
    said = explain_message(message, now=now, case=case) if message.channel == Channel.LETTER else None
    return {
        "arithmetic": arithmetic(plan),
        "who": who_takes_it(plan),
        "against": [one.says for one in plan.verdict.reasons if plan.way and plan.verdict.word is Word.STOP],
        "held_by": said.objections if said else (),
        "missed": hour_missed(message, now=now, case=case),
    }


def paper_asked(request: HttpRequest, message: Outgoing) -> Paper:
    """The paper in the address, else the usual one of the company's country."""
    asked = request.GET.get("paper", "")
    return Paper(asked) if asked in list(Paper) else usual_paper(message)
