"""Whom an entry of the do-not-contact list stops, of everybody who is known; the rule itself is asked."""

from collections import defaultdict
from datetime import datetime

from afterword.core.etiquette.question import question_of
from afterword.core.etiquette.rules import do_not_contact
from afterword.core.facts.case import Case
from afterword.core.facts.employer import Employer
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose
from afterword.store.models import DoNotContact, Person
from afterword.store.read import facts
from afterword.store.read.people import people_of


def stopped_by(row: DoNotContact, *, now: datetime) -> list[Person]:
    """Everybody at an employer or an agency who gets nothing because of this entry, by name."""
    houses: dict[tuple[int | None, int | None], list[Person]] = defaultdict(list)
    people = list(people_of(row.candidate))
    for person in people:
        houses[person.employer_id, person.agency_id].append(person)
    stopped = {person.pk for staff in houses.values() for person in stopped_at(staff, row.entry, now)}
    return [person for person in people if person.pk in stopped]


def stopped_at(staff: list[Person], entry: str, now: datetime) -> list[Person]:
    """The same among the people of one house."""
    employer, agency = staff[0].employer, staff[0].agency
    case = Case(
        employer=facts.employer_fact(employer) if employer else Employer(name=""),
        agency=facts.agency_fact(agency, granted=False) if agency else None,
        people=tuple(map(facts.person_fact, staff)),
        applications=(),
        do_not_contact=facts.listed(entry),
    )
    asked = {person: Proposal(purpose=Purpose.OTHER, people=(str(person.pk),)) for person in staff}
    return [person for person, meant in asked.items() if do_not_contact.check(question_of(meant, case, now))]
