"""Correcting when, how and where an interview is, and adding somebody who was there."""

from datetime import datetime
from types import MappingProxyType
from typing import Any

from afterword.store.models import Interview
from afterword.web.add.forms import AddForm
from afterword.web.base import dates, wording
from afterword.web.base.forms import Email, Line, PersonFields, Pick

TIMES = ("start", "end", "tz", "format", "place", "place_kind", "join_url")
KEPT = ("day", "start_time", "end_time", "tz", "format", "place", "place_kind", "join_url")


class EditForm(AddForm):
    """The part of a new interview's form that is about the interview itself."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in set(self.fields) - set(KEPT):
            del self.fields[name]

    @property
    def facts(self) -> dict[str, Any]:
        """What the service takes."""
        said = self.cleaned_data
        words = {"format": said["format"] or "unsaid", "place_kind": said["place_kind"] or "office"}
        return {name: said[name] for name in TIMES} | words


def initial(interview: Interview, own_tz: str, *, moved: datetime | None = None) -> dict[str, Any]:
    """The form as the interview is kept, on the clock that it was arranged by; `moved`: as long, from then on."""
    tz = interview.tz or own_tz or "UTC"
    begins, ends = interview.start, interview.end
    if moved is not None:
        begins, ends = moved, ends and moved + (ends - begins)
    start, end = local(begins, tz), local(ends, tz) if ends else None
    return {
        "day": start.date(),
        "start_time": start.time(),
        "end_time": end.time() if end else None,
        "tz": tz,
        **{name: getattr(interview, name) for name in ("format", "place", "place_kind", "join_url")},
    }


def local(moment: datetime, tz: str) -> datetime:
    """The moment on that clock."""
    return moment.astimezone(dates.zone(tz))


class PersonForm(PersonFields):
    """Somebody else who was there."""

    named = MappingProxyType({"person-name": "name", "person-email": "email", "person-role": "role"})
    name = Line("Name")
    email = Email("E-mail", check=None)
    role = Pick("Who is this?", wording.pairs(wording.ROLES))
