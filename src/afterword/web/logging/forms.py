"""What happened elsewhere, in three taps: which way, how, and what it was; the rest has a good first guess."""

from collections.abc import Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from django import forms

from afterword.core.facts.words import ROBOT_KINDS
from afterword.services.log_touch import need_something, past_moment, whom
from afterword.store.models import Application, Person, Touch
from afterword.store.read.people import people_at
from afterword.web.base import dates, wording
from afterword.web.base.forms import Buttons, Clock, Day, Form, Text
from afterword.web.base.zones import ZoneField

WAYS = [("out", "I wrote or called"), ("in", "They wrote or called")]
OUT = [
    ("thanks", "A thank-you"),
    ("inquiry", "I asked about next steps"),
    ("answer", "I answered them"),
    ("delivery", "I sent what I promised"),
    ("closing", "A last kind word"),
    ("report", "I told the agency how it went"),
    ("other", "Something else"),
]
IN = [
    ("answer", "An answer"),
    ("timeline", "They named or moved a date"),
    ("invitation", "An invitation to another round"),
    ("rejection", "They said no"),
    ("offer", "An offer"),
    ("acknowledgement", "An automatic receipt"),
    ("absence", "An automatic reply: away"),
    ("bounce", "My mail came back"),
    ("other", "Something else"),
]
DELIVERIES = [("handed", "Handed in"), ("posted", "Posted")]


class LogForm(Form):
    """One contact, either way."""

    named = MappingProxyType({"at": "day", "purpose": "out_purpose"})
    direction = Buttons("Which way?", WAYS, required=True)
    channel = Buttons("How?", wording.pairs(wording.CHANNELS), required=True)
    out_purpose = Buttons("What was it for?", OUT)
    in_purpose = Buttons("What came?", IN, "Leave it open where you paste their words: they say what it is.")
    people = forms.MultipleChoiceField(label="With whom?", required=False, widget=forms.CheckboxSelectMultiple)
    day = Day("Which day?", required=True)
    clock = Clock("At what time?", required=True)
    tz = ZoneField(label="On the clock of")
    asks = forms.BooleanField(label="They asked me something that I still have to answer", required=False)
    delivery = Buttons("How did the letter travel?", DELIVERIES)
    text = Text(
        "What was said?", "Only for you. Paste their words, or note a few of your own: a date in them is read.", rows=3
    )

    def __init__(self, *args: Any, application: Application, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application, self.now = application, now
        self.known = {str(person.pk): person for person in people_at(application)}
        self.fields["people"].choices = [(pk, str(person)) for pk, person in self.known.items()]  # type: ignore[attr-defined]  # a choice field by its name
        for name, says in REQUIRED.items():
            self.fields[name].error_messages["required"] = says

    def clean(self) -> dict[str, Any]:
        """What it was for belongs to the way it went."""
        said = super().clean() or {}
        way = said.get("direction")
        if way == "out" and not said.get("out_purpose"):
            self.add_error("out_purpose", "What was it? “Something else” is fine.")
        if way == "in" and "text" in said and "channel" in said:
            self.ask(lambda: need_something(way, said["channel"], said.get("in_purpose", ""), said["text"]))
        if not self.errors.keys() & {"day", "clock", "tz"}:
            self.ask(lambda: past_moment(self.moment, self.now))
        if way == "out" and "people" in said:
            columns = {"direction": way, "purpose": said.get("out_purpose")}
            self.ask(lambda: whom(self.application, columns, {"people": self.chosen}))
        return said

    @property
    def moment(self) -> datetime:
        """When it was, on the clock that was chosen."""
        said = self.cleaned_data
        return datetime.combine(said["day"], said["clock"], dates.zone(said["tz"]))

    @property
    def chosen(self) -> list[Person]:
        """With whom it was."""
        return [self.known[pk] for pk in self.cleaned_data["people"]]

    @property
    def facts(self) -> dict[str, Any]:
        """What the service takes."""
        said = self.cleaned_data
        purpose = said[f"{said['direction']}_purpose"]
        coming = said["direction"] == "in"
        return {
            "direction": said["direction"],
            "channel": said["channel"],
            "purpose": purpose,
            "at": self.moment,
            "people": self.chosen,
            "text": said["text"],
            "asks": coming and said["asks"],
            "human": not coming or purpose not in ROBOT_KINDS,
            "delivery": said["delivery"] if said["channel"] == "letter" else "",
        }


REQUIRED = {
    "direction": "Who wrote or called: you, or they?",
    "channel": "How was it: a call, a letter, a mail?",
    "day": "On which day was it?",
    "clock": "At what time? Roughly is fine.",
}


def first_guess(application: Application, now: datetime, came: str = "") -> dict[str, Any]:
    """Just now, on the candidate's own clock; with the only person there is. `came`: by which channel they wrote."""
    tz = application.employer.candidate.tz or application.employer.tz or "UTC"
    local = now.astimezone(dates.zone(tz))
    people = [str(person.pk) for person in people_at(application)[:2]]
    way = {"direction": "in", "channel": came} if came in wording.CHANNELS else {}
    return {"day": local.date(), "clock": local.time(), "tz": tz, "people": people if len(people) == 1 else []} | way


def as_kept(touch: Touch, people: Sequence[int], tz: str) -> dict[str, Any]:
    """The form as a contact is kept."""
    local = touch.at.astimezone(dates.zone(tz))
    return {
        "direction": touch.direction,
        "channel": touch.channel,
        f"{touch.direction}_purpose": touch.purpose,
        "people": [str(pk) for pk in people],
        "day": local.date(),
        "clock": local.time(),
        "tz": tz or "UTC",
        "asks": touch.asks,
        "delivery": touch.delivery,
        "text": touch.text,
    }
