"""What somebody says about a new interview, typed or read from an invitation, and the check of it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core.facts.words import Format, PlaceKind, Role, Side
from afterword.services import fields
from afterword.services.errors import Problem

MOST_PEOPLE = 50
LONGEST_PLACE = 500
LONGEST_INTERVIEW = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Someone in the interview, as typed or read."""

    name: str = ""
    email: str = ""
    role: str = Role.INTERVIEWER.value
    at: str = Side.EMPLOYER.value


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInterview:
    """`left_out`: whom the person takes off the list.

    `application_pk`: a further round of that application; else employer and role find it, or make it.
    """

    employer_name: str
    start: datetime
    role: str = ""
    end: datetime | None = None
    tz: str = ""
    format: str = Format.ONSITE.value
    place_kind: str = PlaceKind.OFFICE.value
    place: str = ""
    join_url: str = ""
    people: tuple[NewPerson, ...] = ()
    left_out: tuple[NewPerson, ...] = ()
    agency_name: str = ""
    country: str = ""
    uid: str = ""
    sequence: int = 0
    application_pk: int | None = None


def checked(form: NewInterview) -> NewInterview:
    """The form with every field cleaned; raise Problem, which names the field, for what cannot be right."""
    if len(form.people) > MOST_PEOPLE:
        raise Problem(f"An interview can have up to {MOST_PEOPLE} people. Please leave some out.", field="people")
    employer = fields.one_line(form.employer_name, "employer_name")
    if not employer and form.application_pk is None:
        raise Problem("Which company was it with?", field="employer_name")
    start, end = checked_times(form.start, form.end)
    people = [checked_person(person, f"people-{number}") for number, person in enumerate(form.people)]
    return replace(
        form,
        employer_name=employer,
        start=start,
        end=end,
        role=fields.one_line(form.role, "role"),
        tz=fields.zone(form.tz, "tz"),
        format=fields.word(form.format, Format, "format").value,
        place_kind=fields.word(form.place_kind, PlaceKind, "place_kind").value,
        place=fields.one_line(form.place, "place", LONGEST_PLACE),
        join_url=fields.web_address(form.join_url, "join_url"),
        people=tuple(person for person in people if person.name or person.email),
        agency_name=fields.one_line(form.agency_name, "agency_name"),
        country=fields.country(form.country, "country"),
        uid=fields.one_line(form.uid, "uid", 500),
        sequence=max(0, min(form.sequence, 2**31 - 1)),
    )


def checked_times(start: datetime, end: datetime | None) -> tuple[datetime, datetime | None]:
    """Both in UTC, the end after the start."""
    begins = fields.moment(start, "start")
    return begins, None if end is None else checked_end(begins, end)


def checked_end(start: datetime, value: datetime) -> datetime:
    """An end after the start, and not weeks after it."""
    end = fields.moment(value, "end")
    if end < start:
        raise Problem("The interview ends before it begins. Please check the times.", field="end")
    if end - start > LONGEST_INTERVIEW:
        raise Problem("The interview would last more than two weeks. Please check the dates.", field="end")
    return end


def checked_person(person: NewPerson, prefix: str) -> NewPerson:
    """One person; the fields of a Problem carry the person's place in the list, as in people-0-name."""
    return NewPerson(
        name=fields.one_line(person.name, f"{prefix}-name"),
        email=fields.address_of_person(person.email, f"{prefix}-email"),
        role=fields.word(person.role, Role, f"{prefix}-role").value,
        at=fields.word(person.at, Side, f"{prefix}-at").value,
    )
