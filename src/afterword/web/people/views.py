"""Correct what is known about a person."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from afterword.services.change_person import change_person
from afterword.services.errors import Problem
from afterword.store.models import Person
from afterword.store.read.candidates import local_candidate
from afterword.store.read.people import person_of
from afterword.web.base import wording
from afterword.web.base.back import back_to
from afterword.web.base.done import done
from afterword.web.base.forms import Day, Email, Form, Line, Pick
from afterword.web.base.zones import ZoneField
from afterword.wiring import clock

PLAIN = ("name", "email", "role", "tz", "country", "away_until", "bounces")
INVITES = [(word, wording.CHANNELS[word]) for word in ("phone", "sms", "social")]


class PersonForm(Form):
    """Name, address and role first; what is rarely known folds away."""

    name = Line("Name")
    email = Email("E-mail")
    role = Pick("Who is this?", wording.pairs(wording.ROLES))
    tz = ZoneField(
        label="Their time zone", help_text="Only if it differs from the company's.", unset="As the company's"
    )
    country = Line("Their country", "Two letters, only if it differs from the company's.")
    away_until = Day("Away until", "Their last day away, if you know it.")
    bounces = forms.BooleanField(label="Mail to this address comes back", required=False)
    invited_channels = forms.MultipleChoiceField(
        label="They invited you to use", choices=INVITES, required=False, widget=forms.CheckboxSelectMultiple
    )


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Show and keep."""
    person = person_of(local_candidate(), pk)
    back = back_to(request, reverse("application:list"))
    form = PersonForm(request.POST or None, initial=initial(person))
    if form.is_valid():
        try:
            change_person(person, now=clock(), **form.cleaned_data)
            return done("saved", back)
        except Problem as problem:
            form.tell(problem)
    context = {"person": person, "form": form, "back": back}
    return render(request, "people/edit.html", context, status=422 if form.errors else 200)


def initial(person: Person) -> dict[str, Any]:
    """The form as the person is kept."""
    return {name: getattr(person, name) for name in (*PLAIN, "invited_channels")}
