"""The form of a new interview: filled from an invitation, or typed; and how it becomes what the service takes."""

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from functools import partial
from types import MappingProxyType
from typing import Any, TypeAlias

from django import forms
from django.forms import BaseFormSet, formset_factory

from afterword.services import fields
from afterword.services.interview_form import LONGEST_PLACE, NewInterview, NewPerson, checked_times
from afterword.web.base import dates, wording
from afterword.web.base.forms import Buttons, Check, Clock, Day, Email, Form, Line, PersonFields, Pick
from afterword.web.base.zones import ZoneField

ME, OUT, NOBODY = "me", "out", "none"
WHO = [*wording.pairs(wording.ROLES), (ME, "That is me"), (OUT, "Leave out")]
MIDNIGHT_SPAN = timedelta(hours=6)
MOST_ROWS = 50


class PersonForm(PersonFields):
    """One person of the interview; who they are, or that it is the candidate, is one choice."""

    name = Line("Name")
    email = Email("E-mail", check=None)
    who = Pick("Who is this?", WHO)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].widget.attrs["list"] = "known-people"

    def address_check(self, said: dict[str, Any]) -> Check:
        """Whoever is left out may have any address; the candidate's own may be one that nobody reads."""
        return {ME: fields.address, OUT: fields.one_line}.get(said.get("who", ""), fields.address_of_person)

    @property
    def is_spare(self) -> bool:
        """An empty row for a browser without scripts; the first row always stays."""
        told = [self["name"].value(), self["email"].value()] if self.is_bound else self.initial.values()
        return not any(told) and not (self.is_bound and self.errors) and self.prefix != "people-0"

    @property
    def chosen(self) -> dict[str, str]:
        """What was typed, as far as it is right."""
        return {name: str(self.cleaned_data.get(name, "")) for name in self.fields}


PeopleForms = formset_factory(PersonForm, extra=0, max_num=MOST_ROWS, absolute_max=MOST_ROWS)
People: TypeAlias = "BaseFormSet[PersonForm]"


class AddForm(Form):
    """Employer, role, when, where; the rest folds away."""

    named = MappingProxyType({"start": "day", "end": "end_time"})
    employer_name = Line("Company", attrs={"list": "known-employers"})
    role = Line("Role", "As they call it, such as “Data engineer”.", attrs={"list": "known-roles"})
    day = Day("Day", required=True)
    start_time = Clock("From", required=True)
    end_time = Clock("Until")
    tz = ZoneField(label="Time zone")
    format = Buttons("How?", wording.pairs(wording.FORMATS))
    place = Line("Place", check=partial(fields.one_line, longest=LONGEST_PLACE))
    place_kind = Pick("What kind of place?", wording.pairs(wording.PLACES))
    join_url = Line("Link to join", check=fields.web_address)
    agency_name = Line(
        "Through an agency?",
        "Its name, if a recruiting agency stands between. Who writes from its own address is taken as its contact.",
    )
    uid = forms.CharField(required=False, widget=forms.HiddenInput)
    sequence = forms.IntegerField(required=False, widget=forms.HiddenInput)
    cancelled = forms.BooleanField(required=False, widget=forms.HiddenInput)
    application_pk = forms.IntegerField(required=False, widget=forms.HiddenInput)
    read_start = forms.CharField(required=False, widget=forms.HiddenInput(attrs={"data-moments": ""}))
    read_end = forms.CharField(required=False, widget=forms.HiddenInput)
    read_tz = forms.CharField(required=False, widget=forms.HiddenInput)
    asks_me = forms.CharField(required=False, widget=forms.HiddenInput)
    proposed = forms.CharField(required=False, widget=forms.HiddenInput)
    which = Buttons("Which of these is you?", [], "You get no thank-you of your own. It is remembered for next time.")

    def __init__(self, *args: Any, own_tz: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.own_tz = own_tz
        self.fields["format"].initial = "unsaid"
        for name, says in {"day": "On which day was it?", "start_time": "When did it begin?"}.items():
            self.fields[name].error_messages["required"] = says

    def clean(self) -> dict[str, Any]:
        """An end before the start is the next day only where the interview went over midnight."""
        said = super().clean() or {}
        if "employer_name" in self.fields and not (said.get("employer_name") or said.get("application_pk")):
            self.add_error("employer_name", "Which company was it with?")
        if "tz" in said and not said["tz"]:
            said["tz"] = self.own_tz
            if not said["tz"]:
                self.add_error("tz", "By whose clock are these hours? Choose a time zone.")
        if said.get("day") and said.get("start_time"):
            read = said.get("read_start", "")
            said["start"] = self.as_read(read, said["start_time"]) or self.moment(said["day"], said["start_time"])
            said["end"] = self.ending(said) if said.get("end_time") else None
            self.ask(lambda: checked_times(said["start"], said["end"]))
        return said

    def ending(self, said: dict[str, Any]) -> datetime:
        """The end, on the same day or over midnight."""
        if read := self.as_read(said.get("read_end", ""), said["end_time"]):
            return read
        end = self.moment(said["day"], said["end_time"])
        over = self.moment(said["day"] + timedelta(days=1), said["end_time"]) if said["day"] < date.max else end
        return over if end < said["start"] and over - said["start"] <= MIDNIGHT_SPAN else end

    def as_read(self, told: str, clock: time) -> datetime | None:
        """The moment that the invitation told, where day and hour still say it as they were shown; None if typed over.

        They were shown by the clock of `read_tz`; which zone was chosen since does not move a moment.
        """
        shown = dates.zone(self.cleaned_data.get("read_tz"))
        start, moment = told_moment(self.cleaned_data.get("read_start", "")), told_moment(told)
        if start is None or moment is None or self.cleaned_data["day"] != start.astimezone(shown).date():
            return None
        return moment if moment.astimezone(shown).time().replace(second=0, microsecond=0) == clock else None

    def moment(self, day: date, clock: time) -> datetime:
        """A day and a time on the clock of the chosen place."""
        return datetime.combine(day, clock, dates.zone(self.cleaned_data.get("tz")))


def told_moment(text: str) -> datetime | None:
    """A moment that a page of ours carried along; None for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None and MINYEAR < moment.year < MAXYEAR else None


def ask_who(form: AddForm, people: People) -> None:
    """Offer everybody on the list as the candidate, where the invitation left that open; else the question is gone."""
    if not form["asks_me"].value():
        del form.fields["which"]
        return
    named = {number: row["name"].value() or row["email"].value() for number, row in enumerate(people.forms)}
    field = form.fields["which"]
    assert isinstance(field, forms.ChoiceField)  # noqa: S101 - a form of ours
    field.choices = [*((str(number), name) for number, name in named.items() if name), (NOBODY, "None of these")]


def settle_who(form: AddForm, people: People) -> bool:
    """Put the answer into the rows; False, with a sentence at the question, where it is missing or given twice.

    The row that we proposed says "That is me" without anybody having chosen it: another answer takes that back.
    """
    if "which" not in form.fields:
        return True
    if "which" in form.errors:
        return False
    said, proposed = form.cleaned_data["which"], form.cleaned_data["proposed"]
    rows = {str(number): row for number, row in enumerate(people.forms)}
    others = [number for number, row in rows.items() if row.chosen["who"] == ME and number not in (said, proposed)]
    if len(others) > 1 or (said and others):
        form.add_error("which", "Two answers say that they are you. Please choose one.")
    elif not said and not others:
        form.add_error("which", "Please say which one you are, so that you are not thanked.")
    else:
        mine = said or others[0]
        for number, row in rows.items():
            who = row.chosen["who"]
            row.cleaned_data["who"] = ME if number == mine else "interviewer" if who == ME else who
    return not form.errors


def new_interview(form: AddForm, people: People) -> NewInterview:
    """What the service takes."""
    said = form.cleaned_data
    texts = {name: said[name] for name in ("employer_name", "role", "tz", "place", "join_url", "agency_name", "uid")}
    return NewInterview(
        **texts,
        start=said["start"],
        end=said["end"],
        format=said["format"] or "unsaid",
        place_kind=said["place_kind"] or "office",
        people=tuple(new_people(people)),
        left_out=tuple(left_out(people)),
        sequence=said["sequence"] or 0,
        application_pk=said["application_pk"],
    )


def new_people(people: People) -> Iterator[NewPerson]:
    """Everybody but the candidate, and those left out; an agency's contact belongs to the agency."""
    for row in people.forms:
        said = row.chosen
        if said["who"] not in (ME, OUT) and (said["name"] or said["email"]):
            role = said["who"] or "interviewer"
            side = "agency" if role == "agent" else "employer"
            yield NewPerson(name=said["name"], email=said["email"], role=role, at=side)


def left_out(people: People) -> Iterator[NewPerson]:
    """Those of whom the person said: leave out."""
    for row in people.forms:
        if row.chosen["who"] == OUT:
            yield NewPerson(name=row.chosen["name"], email=row.chosen["email"])


def the_candidate_among(people: People) -> dict[str, str] | None:
    """The row of which the person said: that is me."""
    return next((row.chosen for row in people.forms if row.chosen["who"] == ME), None)
