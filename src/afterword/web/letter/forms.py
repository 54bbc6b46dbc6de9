"""Where a letter goes, and when it was handed in."""

from datetime import datetime
from typing import Any

from django import forms

from afterword.core.facts.words import Delivery
from afterword.services.letter_plan import travel_to
from afterword.services.letter_sheet import street_of
from afterword.store.models import Outgoing
from afterword.web.base import dates
from afterword.web.base.forms import Buttons, Clock, Day, Form, Text

WAYS = [(Delivery.HANDED.value, "I handed it in"), (Delivery.POSTED.value, "I posted it")]


class DeskForm(Form):
    """The address on the envelope, and the way there."""

    street = Text("Address on the envelope", "Street and town, below the company's name.", rows=3)
    travel = forms.CharField(
        label="Minutes to get there",
        help_text="From where you write it to their door.",
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": 5}),
    )


class HandedForm(Form):
    """When it left the person's hands; by the reader's clock."""

    way = Buttons("How did it go?", WAYS, required=True)
    day = Day("Which day?", required=True)
    clock = Clock("At what time?", required=True)

    def __init__(self, *args: Any, tz: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.tz = tz

    @property
    def at(self) -> datetime:
        """The moment that was given."""
        said = self.cleaned_data
        return datetime.combine(said["day"], said["clock"], dates.zone(self.tz))


def desk_form(message: Outgoing) -> DeskForm:
    """As it is kept; the place of the interview where nothing was typed yet."""
    minutes = int(travel_to(message.application.employer).total_seconds() // 60)
    return DeskForm(initial={"street": street_of(message), "travel": minutes})


def handed_form(way: str, tz: str, now: datetime) -> HandedForm:
    """Just now, by the planned way."""
    local = now.astimezone(dates.zone(tz))
    return HandedForm(tz=tz, initial={"way": way, "day": local.date(), "clock": local.time()})
