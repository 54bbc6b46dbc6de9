"""What the page tests share: a fixed hour, a browser that was let in, and an application to look at."""

import re
from datetime import UTC, datetime, timedelta

from django.http import HttpResponse
from django.test import Client

from afterword.services.add_interview import add_interview
from afterword.services.debrief_entry import DebriefEntry, HighlightEntry
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.save_debrief import save_debrief
from afterword.store.models import Candidate, Interview
from afterword.web.base.key import derived

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
"""Tuesday noon in New York."""
HERE = "127.0.0.1:8347"
DANA = NewPerson(name="Dana Ruiz", email="dana@acme.example", role="hiring_manager")
KIM = NewPerson(name="Kim Novak")


def let_in(client: Client) -> Client:
    """The cookie that the key is traded for."""
    client.defaults["HTTP_HOST"] = HERE
    client.cookies["afterword_8347"] = derived("cookie")
    return client


def post(client: Client, path: str, fields: dict | None = None, **more) -> HttpResponse:
    """Send a form as a browser does, with the token of a page of ours."""
    token = re.search(r'data-token="([^"]+)"', client.get("/add/").content.decode()).group(1)
    return client.post(path, {**(fields or {}), "csrfmiddlewaretoken": token}, **more)


def said(response: HttpResponse) -> str:
    """The page's words."""
    return response.content.decode()


def an_interview(me: Candidate, *, ended: timedelta = timedelta(hours=1), **facts) -> Interview:
    """One that ended an hour before NOW, with Dana and Kim."""
    end = NOW - ended
    form = {
        "employer_name": "Acme",
        "role": "Data engineer",
        "start": end - timedelta(hours=1),
        "end": end,
        "tz": "America/New_York",
        "country": "US",
        "people": (DANA, KIM),
    }
    return add_interview(me, form=NewInterview(**{**form, **facts}), now=NOW)


def noted(interview: Interview, **facts) -> Interview:
    """The same, with a note on Dana."""
    dana = interview.interviewers.get(name="Dana Ruiz")
    rows = (HighlightEntry(id="p1", topic="their move to events", person=dana.pk),)
    save_debrief(interview, entry=DebriefEntry(**{"highlights": rows, **facts}), version=0, now=NOW)
    return interview
