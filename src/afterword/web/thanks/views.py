"""The thank-yous of one interview: a card a person, and why somebody has none."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from afterword.core.etiquette.verdict import Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.words import Purpose
from afterword.core.writing.draft import LeftOut
from afterword.core.writing.review.finding import Finding
from afterword.services.change_candidate import change_candidate
from afterword.services.errors import Problem
from afterword.services.review_message import review_message
from afterword.services.text_of import left_out
from afterword.services.write_again import may_be_written_again
from afterword.services.write_thanks import judge_thanks, write_thanks
from afterword.store.models import Interview, Outgoing, Person
from afterword.store.read.candidates import local_candidate
from afterword.store.read.cases import case_of
from afterword.store.read.interviews import debrief_of, interview_of
from afterword.store.read.mailbox import own_addresses
from afterword.store.read.messages import thanks_of
from afterword.store.read.overview import view_of
from afterword.store.read.returned import has_come_back
from afterword.web.application.next_steps import NextStep, readers, told
from afterword.web.base.done import done
from afterword.web.base.forms import Email, Form, Line
from afterword.web.base.post_only import post_only
from afterword.web.debrief.views import reading
from afterword.wiring import clock

REVIEWED = ("draft", "failed")


class NameForm(Form):
    """The one thing a thank-you cannot do without: who signs it."""

    name = Line("Your name, as you sign a mail", required=True, attrs={"autocomplete": "name"})
    email = Email("Your e-mail address", "Only needed if mail is to leave from here.", autocomplete="email")


@dataclass(frozen=True, kw_only=True)
class Card:
    """One thank-you, what the review finds in it, which notes it does not use; whether it came back."""

    message: Outgoing
    findings: tuple[Finding, ...]
    left_out: tuple[LeftOut, ...]
    came_back: bool = False
    may_write_again: bool = False


@dataclass(frozen=True, kw_only=True)
class Unwritten:
    """Somebody without a thank-you, and what the guard says to one."""

    person: Person
    verdict: Verdict


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show them; a POST writes those that are missing."""
    interview = interview_of(local_candidate(), pk)
    if request.method == "POST":
        again = [int(told) for told in request.POST.getlist("again") if told.isdecimal()]
        notes = write_thanks(interview, now=clock(), again=again)
        word = "rewritten" if again else "written"
        return done(word if notes else "none-written", "thanks:page", pk)
    known = own_addresses(interview.application.employer.candidate)
    return shown(request, interview, NameForm(initial={"email": known[0] if known else ""}))


def shown(request: HttpRequest, interview: Interview, form: NameForm, *, status: int = 200) -> HttpResponse:
    """The page itself."""
    now = clock()
    debrief = debrief_of(interview)
    case = case_of(interview.application, now=now)
    others = unwritten(interview, case, now)
    context = {
        "interview": interview,
        "debrief": debrief,
        "cards": [card(message, case, now) for message in thanks_of(interview)],
        "others": others,
        "can_write": any(one.verdict.word is not Word.STOP for one in others),
        "agency_first": any(reason.rule == "agency_first" for one in others for reason in one.verdict.reasons),
        "asking": asking(interview, now) if others else None,
        "name_form": form,
        **reading(interview, debrief.next_steps if debrief else ""),
    }
    return render(request, "thanks/page.html", context, status=status)


def card(message: Outgoing, case: Case, now: datetime) -> Card:
    """What was sent is not reviewed again."""
    if message.state not in REVIEWED:
        back = has_come_back(message, now=now)
        anew = back and may_be_written_again(message, now=now)
        return Card(message=message, findings=(), left_out=(), came_back=back, may_write_again=anew)
    found = review_message(message, now=now, case=case)
    return Card(message=message, findings=found, left_out=left_out(message, case, at=now))


def unwritten(interview: Interview, case: Case, now: datetime) -> list[Unwritten]:
    """Everybody who has no thank-you here."""
    has = {message.person_id for message in thanks_of(interview)}
    rest = [person for person in interview.interviewers.all() if person.pk not in has]
    return [
        Unwritten(person=person, verdict=judge_thanks(interview, person=person, now=now, case=case)) for person in rest
    ]


def asking(interview: Interview, now: datetime) -> NextStep | None:
    """Where it is too late for thanks alone: the inquiry, which carries them."""
    steps = [step for step in view_of(interview.application, now=now).steps if step.purpose == Purpose.INQUIRY]
    people = readers(interview.application.employer.candidate, steps)
    return next(iter(told(steps, interview.application, people, now)), None)


@post_only("thanks:page")
def name(request: HttpRequest, pk: int) -> HttpResponse:
    """Who signs; asked once, here, because here it is first needed."""
    me = local_candidate()
    interview = interview_of(me, pk)
    form = NameForm(request.POST)
    if form.is_valid():
        try:
            change_candidate(me, now=clock(), **{key: told for key, told in form.cleaned_data.items() if told})
            return done("saved", "thanks:page", pk)
        except Problem as problem:
            form.tell(problem)
    return shown(request, interview, form, status=422)
