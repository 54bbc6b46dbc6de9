"""The debrief: one page, saved as it is typed, half-filled is fine."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from afterword.services.confirm_promise import confirm_promise
from afterword.services.debrief_entry import DebriefEntry
from afterword.services.errors import Outdated, Problem
from afterword.services.find_promise import find_promise
from afterword.services.save_debrief import save_debrief
from afterword.services.word_lists import expect_notes
from afterword.services.write_thanks import write_thanks
from afterword.store.models import Debrief, Interview
from afterword.store.read.candidates import local_candidate
from afterword.store.read.interviews import debrief_of, interview_of, promises_of
from afterword.store.read.people import people_at
from afterword.web.base.done import done
from afterword.web.base.errors import wants_json
from afterword.web.base.forms import Day, Form
from afterword.web.base.trouble import status_of
from afterword.web.debrief.sheet import LABELS, as_text, entry_from, entry_of, field_on_page, number, sheet
from afterword.wiring import clock


class DatesForm(Form):
    """The date range that their words were read as, or corrected to."""

    earliest = Day("Not before")
    latest = Day("By")


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show it, or save it: as it is typed (JSON back), or by a button."""
    interview = interview_of(local_candidate(), pk)
    if request.method != "POST":
        kept = debrief_of(interview)
        expect_notes(interview.application.employer.country)
        return shown(request, interview, entry_of(kept), version=kept.version if kept else 0)
    entry = entry_from(request.POST)
    try:
        kept = save_debrief(interview, entry=entry, version=number(request.POST.get("version", "")) or 0, now=clock())
        if wants_json(request):
            return JsonResponse({"version": kept.version})
        return then(request, interview, kept)
    except Outdated as older:
        return outdated(request, interview, entry, older)
    except Problem as problem:
        return not_kept(request, interview, entry, problem)


def not_kept(request: HttpRequest, interview: Interview, entry: DebriefEntry, problem: Problem) -> HttpResponse:
    """Something cannot be kept: it stays on the page, which says which field it is."""
    if wants_json(request):
        told = {"says": problem.says, "field": field_on_page(problem.field)}
        return JsonResponse(told, status=status_of(problem, 422))
    version = number(request.POST.get("version", "")) or 0
    label = LABELS.get((problem.field or "").partition(".")[0])
    trouble = f"“{label}”: {problem.says}" if label else problem.says
    return shown(request, interview, entry, version=version, trouble=trouble, status=status_of(problem, 422))


def then(request: HttpRequest, interview: Interview, kept: Debrief) -> HttpResponse:
    """What the pressed button asks for, once the page is safe."""
    wish = request.POST.get("then", "")
    if wish == "thanks":
        word = "written" if write_thanks(interview, now=clock()) else "none-written"
        return done(word, "thanks:page", interview.pk)
    if wish == "promise":
        keep_promise(request, interview, kept)
        return done("promise", reverse("debrief:page", args=[interview.pk]) + "#next-steps")
    return done("saved", "debrief:page", interview.pk)


def keep_promise(request: HttpRequest, interview: Interview, kept: Debrief) -> None:
    """The person says that we read the dates rightly, or gave the right ones."""
    dates = DatesForm(request.POST)
    if not dates.is_valid() or not any(dates.cleaned_data.values()):
        raise Problem("Give at least one date, so that there is something to wait for.", field="latest")
    now = clock()
    confirm_promise(
        interview.application,
        now=now,
        said_at=min(interview.end or interview.start, now),
        earliest=dates.cleaned_data["earliest"],
        latest=dates.cleaned_data["latest"],
        words=" ".join(kept.next_steps.split())[:500],
        by=kept.next_steps_by,
        interview=interview,
    )


def outdated(request: HttpRequest, interview: Interview, entry: DebriefEntry, older: Outdated[Any]) -> HttpResponse:
    """Two windows: both texts are shown, and the person chooses."""
    newer = as_text(entry_of(older.newer))
    if wants_json(request):
        return JsonResponse({"says": older.says, "newer": newer}, status=409)
    return shown(request, interview, entry, version=older.newer.version, trouble=older.says, newer=newer, status=409)


@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    """What their words about next steps are read as, while they are being typed."""
    interview = interview_of(local_candidate(), pk)
    words = request.POST.get("words", "")
    try:
        context = reading(interview, words)
    except Problem as problem:
        return JsonResponse({"says": problem.says}, status=422)
    return JsonResponse({"html": render_to_string("debrief/reading.html", context, request)})


def reading(interview: Interview, words: str) -> dict[str, Any]:
    """The newest promise in the words, and what is kept already."""
    kept = promises_of(interview.application.employer.candidate).filter(interview=interview).last()
    found = find_promise(interview, words=words, now=clock()) if words.strip() else ()
    read_as = found[-1] if found else None
    same = bool(kept and read_as and (kept.earliest, kept.latest) == (read_as.earliest, read_as.latest))
    return {"kept": kept, "read_as": read_as, "same": same, "words": words.strip()}


def shown(
    request: HttpRequest, interview: Interview, entry: DebriefEntry, *, version: int, status: int = 200, **more: Any
) -> HttpResponse:
    """The page itself."""
    context = {
        "interview": interview,
        "sheet": sheet(entry, interview.interviewers.all()),
        "everybody": people_at(interview.application),
        "version": version,
        **reading(interview, entry.next_steps[:20_000]),
        **more,
    }
    return render(request, "debrief/page.html", context, status=status)
