"""Correcting an application, the company behind it, and the agency between; and asking what if."""

from typing import Any

from afterword.core.etiquette.profiles import PROFILES
from afterword.store.models import Application
from afterword.store.read.people import people_at
from afterword.web.base import wording
from afterword.web.base.forms import Day, Form, Line, Pick
from afterword.web.base.zones import ZoneField

ABOUT = [
    ("inquiry", "Asking about the next steps"),
    ("thanks", "Saying thank you"),
    ("answer", "Answering them"),
    ("delivery", "Handing over what I promised"),
    ("report", "Telling how it went"),
    ("closing", "A last kind word"),
    ("other", "Something else"),
]
WAYS = [
    ("phone", "Called"),
    ("email", "Wrote an e-mail"),
    ("letter", "Wrote a letter"),
    ("sms", "Sent a text message"),
    ("social", "Wrote on a social network"),
    ("in_person", "Went to see them"),
]
PROFILE_CHOICES = [("", "Those of their country"), *((name, each.country) for name, each in PROFILES.items())]


class EditForm(Form):
    """The role, the company, and where its clock stands."""

    role = Line("Role")
    name = Line("Company", required=True)
    tz = ZoneField(label="Time zone of the people there", help_text="Their working hours decide when mail may leave.")
    country = Line("Country", "Two letters, such as US or DE: their public holidays are no working days.")
    subdivision = Line("State or province", "Its letters, such as NY or BY. Leave it empty if you do not know.")
    profile = Pick("Manners that count", PROFILE_CHOICES, "How long we wait, and how often we ask.")
    agency_name = Line("Agency", "If a recruiting agency stands between you and the company.")


class AgencyForm(Form):
    """What the agency says about writing to its customer."""

    name = Line("Agency", required=True)
    direct_contact = Pick("What they want", wording.pairs(wording.DIRECT))


class WhatIfForm(Form):
    """A touch that is only imagined; nobody named means whom the plan means, no day means now."""

    channel = Pick("What if I …", WAYS, required=True)
    person = Pick("To whom?", [])
    about = Pick("What about?", ABOUT, required=True)
    day = Day("When?", "Leave it empty for now.")

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(person.pk), str(person)) for person in people_at(application)]
        self.fields["person"].choices = [("", "Whom the plan means"), *people]  # type: ignore[attr-defined]  # a choice field by its name
