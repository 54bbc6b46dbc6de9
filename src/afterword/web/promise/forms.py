"""What they said about when: their words, who said them and on which day, and the dates they mean."""

from datetime import date, datetime, time
from functools import partial
from types import MappingProxyType
from typing import Any

from afterword.services import fields
from afterword.services.confirm_promise import LONGEST_WORDS, check_dates, check_said
from afterword.store.models import Application
from afterword.store.read.people import people_at
from afterword.web.base import dates
from afterword.web.base.forms import Day, Form, Line, Pick


class PromiseForm(Form):
    """The dates may both be empty: then they took an older promise back and left it open."""

    named = MappingProxyType({"said_at": "said_on"})
    words = Line(
        "What did they say?",
        "Such as “by the end of next week”.",
        check=partial(fields.text, longest=LONGEST_WORDS),
    )
    latest = Day("They answer by")
    earliest = Day("But not before")
    by = Pick("Who said it?", [])
    said_on = Day("When did they say it?", required=True)

    def __init__(self, *args: Any, application: Application, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.now = now
        self.people = {str(person.pk): person for person in people_at(application)}
        choices = [("", "I do not remember"), *((pk, str(person)) for pk, person in self.people.items())]
        self.fields["by"].choices = choices  # type: ignore[attr-defined]  # the field is a choice field by its name
        self.fields["said_on"].error_messages["required"] = "On which day did they say it? Today, if you are not sure."
        self.tz = application.employer.tz or application.employer.candidate.tz

    def clean(self) -> dict[str, Any]:
        """The dates in their order, and none that was named tomorrow."""
        said = super().clean() or {}
        self.ask(lambda: check_dates(said.get("earliest"), said.get("latest"), self.now))
        if day := said.get("said_on"):
            self.ask(lambda: check_said(said_at(day, self.tz, self.now), self.now))
        return said

    @property
    def facts(self) -> dict[str, Any]:
        """What the service takes; said today means said now."""
        said = self.cleaned_data
        return {
            "earliest": said["earliest"],
            "latest": said["latest"],
            "words": said["words"],
            "by": self.people.get(said["by"]),
            "said_at": said_at(said["said_on"], self.tz, self.now),
        }


def said_at(day: date, tz: str, now: datetime) -> datetime:
    """Noon of that day, theirs; now, where it is today."""
    where = dates.zone(tz)
    return now if day == now.astimezone(where).date() else datetime.combine(day, time(12), where)
