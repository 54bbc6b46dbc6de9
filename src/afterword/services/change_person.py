"""Correct what is known about a person."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TypedDict, Unpack

from django.db.models import Q

from afterword.core.facts.words import Channel, Role
from afterword.services import fields
from afterword.services.bring_back import look_again_at
from afterword.services.errors import Problem
from afterword.services.join_employers import need_quiet
from afterword.services.recompose import recompose_all
from afterword.services.saving import saving
from afterword.store.models import Agency, Application, Employer, Person
from afterword.store.read.people import houses_of
from afterword.store.write.houses import move_to
from afterword.store.write.lock import ledger_locked


class PersonFacts(TypedDict, total=False):
    """What may be corrected."""

    name: str
    email: str
    role: str
    house: Employer | Agency
    tz: str
    country: str
    subdivision: str
    invited_channels: Sequence[str]
    away_until: date | None
    stand_in: Person | None
    bounces: bool


@saving
def change_person(person: Person, *, now: datetime, **facts: Unpack[PersonFacts]) -> Person:
    """Keep the corrected facts; untouched drafts to anybody at this application are worded anew.

    Mail to a new address is not known to come back, whatever was known of the old one.
    Whoever turns out to work for the agency, or for the company, is moved there, and whatever waits is looked at again.
    """
    before = person.email
    correct_name(person, facts)
    correct_place(person, facts)
    correct_reach(person, facts)
    if person.email.casefold() != before.casefold():
        person.bounces = False
    need_name_or_address(person.name, person.email)
    person.save()
    house = house_meant(person, facts.get("house"))
    if house != (person.employer or person.agency):
        move(person, house, now=now)
    for application in applications_with(person):
        recompose_all(application, now=now)
    return person


def need_name_or_address(name: str, email: str) -> None:
    """Raise Problem for somebody of whom neither is known."""
    if not (name or email):
        raise Problem("A person needs a name or an e-mail address.", field="name")


def house_meant(person: Person, told: Employer | Agency | None) -> Employer | Agency:
    """Whom they work for, as told; an agency's contact works for the agency, where only one stands between."""
    known = houses_of(person)
    house = told or known[0]
    agencies = [one for one in known if isinstance(one, Agency)]
    if person.role == Role.AGENT and isinstance(house, Employer) and len(agencies) == 1:
        return agencies[0]
    if house not in known:
        raise Problem("They can work for the company, or for an agency that stands between you and it.", field="house")
    return house


def move(person: Person, house: Employer | Agency, *, now: datetime) -> None:
    """The same person, with all that was said, at the other house; raise Problem where they are known there already."""
    if is_known_at(house, person):
        raise Problem(f"{house} has somebody with the address {person.email} already.", field="house")
    employer = person.employer if isinstance(house, Agency) else house
    assert employer is not None  # noqa: S101 - a person has one house, and it is not that agency
    touched = applications_with(person)
    with ledger_locked(employer.pk):
        need_quiet(employer.pk)
        move_to(person, house)
        for application in dict.fromkeys((*touched, *applications_with(person))):
            look_again_at(application, now=now)
            recompose_all(application, now=now)


def is_known_at(house: Employer | Agency, person: Person) -> bool:
    """Whether somebody else there has that person's address."""
    twins = house.people.filter(email__iexact=person.email).exclude(pk=person.pk)
    return bool(person.email) and twins.exists()


def take_agents_along(employer: Employer, *, now: datetime) -> None:
    """Once an agency is named, its contacts who were put down as the company's are its own."""
    for person in employer.people.filter(role=Role.AGENT).select_related("employer"):
        house = house_meant(person, None)
        if isinstance(house, Agency) and not is_known_at(house, person):
            move(person, house, now=now)


def correct_name(person: Person, facts: PersonFacts) -> None:
    """Who they are."""
    if "name" in facts:
        person.name = fields.one_line(facts["name"], "name")
    if "email" in facts:
        person.email = fields.address_of_person(facts["email"], "email")
    if "role" in facts:
        person.role = fields.word(facts["role"], Role, "role").value


def correct_place(person: Person, facts: PersonFacts) -> None:
    """Where their clock stands, and whose holidays they keep."""
    if "tz" in facts:
        person.tz = fields.zone(facts["tz"], "tz")
    if "country" in facts:
        person.country = fields.country(facts["country"], "country")
    if "subdivision" in facts:
        person.subdivision = fields.one_line(facts["subdivision"], "subdivision", 8).upper()


def correct_reach(person: Person, facts: PersonFacts) -> None:
    """How and when they can be reached."""
    if "invited_channels" in facts:
        words = [fields.word(word, Channel, "invited_channels").value for word in facts["invited_channels"]]
        person.invited_channels = list(dict.fromkeys(words))
    if "away_until" in facts:
        person.away_until = facts["away_until"]
    if "stand_in" in facts:
        person.stand_in = facts["stand_in"]
    if "bounces" in facts:
        person.bounces = facts["bounces"]


def applications_with(person: Person) -> list[Application]:
    """Every application at the person's employer or agency."""
    at_employer = person.employer_id is not None
    where = Q(employer_id=person.employer_id) if at_employer else Q(agency_id=person.agency_id)
    return list(Application.objects.filter(where).select_related("employer__candidate", "agency"))
