"""Whose clock and calendar count: a person's own where they are known, else those of the organisation."""

from datetime import UTC, tzinfo
from functools import lru_cache
from typing import NamedTuple

from afterword.core.facts.agency import Agency
from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.ledger import Ledger, kept_with_case
from afterword.core.facts.person import Person
from afterword.core.facts.words import Side
from afterword.core.worktime import Place, main_zone, zone_named
from afterword.core.zone_country import country_of_zone

AGENCY = Side.AGENCY
Owner = Person | Employer | Agency


class Whereabouts(NamedTuple):
    """Where the people of one case are: at the employer's, but for those `elsewhere`, by their id."""

    employer: Place
    elsewhere: dict[str, Place]
    one_zone: tzinfo | None
    """By which all of them live, so that they see the same date; None where they live by several."""


@kept_with_case
def whereabouts(ledger: Ledger) -> Whereabouts:
    """Where everybody is, found out once for all questions about a case."""
    case = ledger.case
    employer = place_of(None, case)
    apart = [each for each in case.people if each.tz or each.at is AGENCY or each.country or each.subdivision]
    if not apart:
        return Whereabouts(employer, {}, employer.zone)
    places = {each.id: place_of(each, case) for each in apart}
    elsewhere = {who: place for who, place in places.items() if place != employer}
    alike = all(place.zone == employer.zone for place in elsewhere.values())
    return Whereabouts(employer, elsewhere, employer.zone if alike else None)


def place_at(ledger: Ledger, ref: str | None) -> Place:
    """Where the person behind an id or an address is; nobody, or somebody unknown, is at the employer."""
    employer, elsewhere, _ = whereabouts(ledger)
    person = ledger.person(ref) if elsewhere and ref else None
    return elsewhere.get(person.id, employer) if person else employer


def place_of(person: Person | None, case: Case) -> Place:
    """Where a reader is; nobody, or somebody unknown, is at the employer.

    The zone is the person's, else that of the person's country, else the organisation's, else that of the
    organisation's country, else the candidate's, else UTC. A person abroad keeps the holidays of that country;
    where only a zone is known of somebody, it is the country that keeps that zone. Who lives by another clock than the
    organisation is not in its part of the country.
    """
    at = case.employer if person is None else _organisation(person, case)
    organisation = (at.tz, at.country, at.subdivision)
    own = organisation if person is None else (person.tz, person.country, person.subdivision)
    return _place(own, organisation, case.candidate.tz)


def _organisation(person: Person, case: Case) -> Employer | Agency:
    """The agency counts where it says where it is; else it is taken to be where the employer is."""
    if person.at is AGENCY and case.agency and (case.agency.tz or case.agency.country):
        return case.agency
    return case.employer


def _upper(country: str | None) -> str | None:
    return country.upper() if country else None


Where = tuple[str | None, str | None, str | None]


def _country_abroad(tz: str, organisation: Where) -> str | None:
    """The country that keeps a zone, for somebody whose zone is not that of an organisation whose country is known."""
    return country_of_zone(tz) or None if organisation[1] and tz != organisation[0] else None


@lru_cache(maxsize=1024)
def _place(own: Where, organisation: Where, candidate_zone: str | None) -> Place:
    tz, country, part = own
    organisation = (organisation[0], _upper(organisation[1]), organisation[2])
    country = _upper(country) or (_country_abroad(tz, organisation) if tz else None)
    abroad = bool(country) and country != organisation[1]
    zone = zone_named(tz) or (main_zone(country) if abroad else None)
    zone = zone or zone_named(organisation[0]) or main_zone(organisation[1]) or zone_named(candidate_zone) or UTC
    elsewhere = abroad or bool(tz and organisation[0] and tz != organisation[0])
    return Place(zone, country or organisation[1], part if elsewhere else part or organisation[2])
