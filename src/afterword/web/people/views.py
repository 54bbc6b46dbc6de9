"""Correct what is known about a person."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.services import fields
from afterword.services.change_person import change_person, need_name_or_address
from afterword.services.errors import Problem
from afterword.store.models import Agency, Employer, Person
from afterword.store.read.candidates import local_candidate
from afterword.store.read.people import houses_of, person_of
from afterword.web.base import wording
from afterword.web.base.back import back_to
from afterword.web.base.done import done
from afterword.web.base.forms import Day, Email, Line, PersonFields, Pick
from afterword.web.base.zones import ZoneField
from afterword.wiring import clock

PLAIN = ("name", "email", "role", "tz", "country", "away_until", "bounces")
INVITES = [(word, wording.CHANNELS[word]) for word in ("phone", "sms", "social")]


class PersonForm(PersonFields):
    """Name, address and role first; what is rarely known folds away."""

    name = Line("Name")
    email = Email("E-mail", check=None)
    role = Pick("Who is this?", wording.pairs(wording.ROLES))
    house = Pick("Works for", [], "An agency contact works for the agency.")
    tz = ZoneField(
        label="Their time zone", help_text="Only if it differs from the company's.", unset="As the company's"
    )
    country = Line("Their country", "Two letters, only if it differs from the company's.", check=fields.country)
    away_until = Day("Away until", "Their last day away, if you know it.")
    bounces = forms.BooleanField(label="Mail to this address comes back", required=False)
    invited_channels = forms.MultipleChoiceField(
        label="They invited you to use", choices=INVITES, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.houses = {named(house): house for house in houses_of(person)}
        if len(self.houses) > 1:
            choices = [
                (key, f"{house} (agency)" if isinstance(house, Agency) else str(house))
                for key, house in self.houses.items()
            ]
            self.fields["house"].choices = choices  # type: ignore[attr-defined]  # a choice field by its name
        else:
            del self.fields["house"]

    def clean(self) -> dict[str, Any]:
        """Somebody without a name has an address."""
        said = super().clean() or {}
        if not self.errors.keys() & {"name", "email"}:
            self.ask(lambda: need_name_or_address(said["name"], said["email"]))
        return said

    @property
    def facts(self) -> dict[str, Any]:
        """What the service takes."""
        chosen = self.houses.get(self.cleaned_data.get("house", ""))
        said = {name: value for name, value in self.cleaned_data.items() if name != "house"}
        return said | ({"house": chosen} if chosen else {})


def named(house: Employer | Agency) -> str:
    """A house as the list names it."""
    return f"{'agency' if isinstance(house, Agency) else 'company'} {house.pk}"


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Show and keep."""
    person = person_of(local_candidate(), pk)
    back = back_to(request, reverse("application:list"))
    form = PersonForm(request.POST or None, initial=initial(person), person=person)
    if form.is_valid():
        try:
            change_person(person, now=clock(), **form.facts)
            return done("saved", back)
        except Problem as problem:
            form.tell(problem)
    context = {"person": person, "form": form, "back": back}
    return render(request, "people/edit.html", context, status=422 if form.errors else 200)


def initial(person: Person) -> dict[str, Any]:
    """The form as the person is kept."""
    house = person.employer or person.agency
    kept = {name: getattr(person, name) for name in (*PLAIN, "invited_channels")}
    return kept | ({"house": named(house)} if house else {})
