"""Correcting an application, the company behind it, and the agency between; and asking what if."""

from datetime import datetime
from functools import partial
from typing import Any

from afterword.core.etiquette.profiles import PROFILES
from afterword.services import fields
from afterword.services.change_application import LONGEST_SUBDIVISION
from afterword.store.models import Application
from afterword.store.read.people import people_at
from afterword.web.base import dates, wording
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
    ("phone", "called"),
    ("email", "wrote an e-mail"),
    ("letter", "wrote a letter"),
    ("sms", "sent a text message"),
    ("social", "wrote on a social network"),
    ("in_person", "went to see them"),
]
PROFILE_CHOICES = [("", "Those of their country"), *((name, each.country) for name, each in PROFILES.items())]


class EditForm(Form):
    """The role, the company, and where its clock stands."""

    role = Line("Role")
    name = Line("Company", required=True)
    tz = ZoneField(
        label="Time zone of the people there",
        help_text="Their working hours decide when mail may leave.",
        unset="Not known",
    )
    country = Line(
        "Country", "Two letters, such as US or DE: their public holidays are no working days.", check=fields.country
    )
    subdivision = Line(
        "State or province",
        "Its letters, such as NY or BY. Leave it empty if you do not know.",
        check=partial(fields.one_line, longest=LONGEST_SUBDIVISION),
    )
    profile = Pick("Manners that count", PROFILE_CHOICES, "How long we wait, and how often we ask.")
    language = Pick("Write in", wording.pairs(wording.LANGUAGES), "Drafts that you have not changed are put anew.")
    agency_name = Line("Agency", "If a recruiting agency stands between you and the company.")


class AnswerByForm(Form):
    """Until when they want the candidate's answer to their offer."""

    answer_by = Day("Your answer is wanted by", "Your own date: Today reminds you of it, and nothing is sent for it.")


class AgencyForm(Form):
    """What the agency says about writing to its customer."""

    name = Line("Agency", required=True)
    direct_contact = Pick("What they want", wording.pairs(wording.DIRECT))


class WhatIfForm(Form):
    """A touch that is only imagined; nobody named means whom the plan means, today means now."""

    channel = Pick("What if I …", WAYS, required=True)
    person = Pick("To whom?", [])
    about = Pick("What about?", ABOUT, required=True)
    day = Day("On which day?")

    def __init__(self, *args: Any, application: Application, now: datetime, **kwargs: Any) -> None:
        theirs = dates.zone(application.employer.tz or application.employer.candidate.tz)
        super().__init__(*args, **kwargs)
        self.initial["day"] = now.astimezone(theirs).date()
        people = [(str(person.pk), str(person)) for person in people_at(application)]
        self.fields["person"].choices = [("", "Whom the plan means"), *people]  # type: ignore[attr-defined]  # a choice field by its name
