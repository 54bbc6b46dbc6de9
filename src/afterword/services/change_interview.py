"""Correct the facts of an interview: times, place, what became of it, who was there."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict, Unpack

from afterword.core.facts.words import Format, InterviewStatus, PlaceKind, Role, Side
from afterword.core.zone_country import country_of_zone
from afterword.services import fields
from afterword.services.drop_void import drop_void_at
from afterword.services.errors import Problem
from afterword.services.interview_form import LONGEST_PLACE, MOST_PEOPLE, NewPerson, checked_end, checked_person
from afterword.services.left_out import keep_left_out
from afterword.services.recompose import recompose_thanks
from afterword.services.saving import saving
from afterword.store.models import Interview, Person
from afterword.store.read.people import people_at
from afterword.store.write import houses
from afterword.store.write.lock import ledger_locked


class InterviewFacts(TypedDict, total=False):
    """What may be corrected; `interviewers` are the numbers of people's rows."""

    start: datetime
    end: datetime | None
    tz: str
    format: str
    place_kind: str
    place: str
    join_url: str
    status: str
    interviewers: Sequence[int]


@saving
def change_interview(interview: Interview, *, now: datetime, **facts: Unpack[InterviewFacts]) -> Interview:
    """Keep the corrected facts; untouched drafts are worded anew."""
    with ledger_locked(interview.application.employer_id):
        before = interview.tz
        correct_times(interview, facts)
        correct_place(interview, facts)
        interview.save()
        if interview.tz != before:
            move_house(interview, before, now=now)
        if "interviewers" in facts:
            set_interviewers(interview, facts["interviewers"])
        recompose_thanks(interview, now=now)
        return interview


def move_house(interview: Interview, before: str, *, now: datetime) -> None:
    """The zone and country that the company had from this interview alone go with it; all that waits is timed anew."""
    employer = interview.application.employer
    others = Interview.objects.filter(application__employer=employer, tz=before).exclude(pk=interview.pk)
    if not interview.tz or employer.tz not in ("", before) or (before and others.exists()):
        return
    if employer.country in ("", country_of_zone(before) if before else ""):
        employer.country = country_of_zone(interview.tz)
    employer.tz = interview.tz
    employer.save(update_fields=["tz", "country"])
    drop_void_at(employer.pk, now=now)


def correct_times(interview: Interview, facts: InterviewFacts) -> None:
    """When it is, in which zone, and what became of it; a start that moves takes the end along."""
    if "start" in facts:
        start = fields.moment(facts["start"], "start")
        if interview.end is not None and "end" not in facts:
            interview.end += start - interview.start
        interview.start = start
    if "end" in facts:
        interview.end = None if facts["end"] is None else checked_end(interview.start, facts["end"])
    if "tz" in facts:
        interview.tz = fields.zone(facts["tz"], "tz")
    if "status" in facts:
        interview.status = facts["status"] and fields.word(facts["status"], InterviewStatus, "status").value


def correct_place(interview: Interview, facts: InterviewFacts) -> None:
    """How and where it is."""
    if "format" in facts:
        interview.format = fields.word(facts["format"], Format, "format").value
    if "place_kind" in facts:
        interview.place_kind = fields.word(facts["place_kind"], PlaceKind, "place_kind").value
    if "place" in facts:
        interview.place = fields.one_line(facts["place"], "place", LONGEST_PLACE)
    if "join_url" in facts:
        interview.join_url = fields.web_address(facts["join_url"], "join_url")


def set_interviewers(interview: Interview, pks: Sequence[int]) -> None:
    """Who was there; whoever is taken off stays off when a newer invitation comes."""
    before = list(interview.interviewers.all())
    interview.interviewers.set(known_people(interview, pks))
    there = list(interview.interviewers.all())
    keep_left_out(interview, out=[one for one in before if one not in there], there=there)


def known_people(interview: Interview, pks: Sequence[int]) -> list[int]:
    """Those of the numbers that are people of this application; too many are a Problem."""
    if len(pks) > MOST_PEOPLE:
        raise Problem(f"An interview can have up to {MOST_PEOPLE} people.", field="interviewers")
    return list(people_at(interview.application).filter(pk__in=pks).values_list("pk", flat=True))


@saving
def add_person(interview: Interview, *, person: NewPerson, now: datetime) -> Person:
    """Somebody else was there; a person who is known already is found again."""
    said = checked_person(person, "person")
    if not (said.name or said.email):
        raise Problem("Type a name or an e-mail address.", field="person-name")
    application = interview.application
    agency = application.agency if said.at == Side.AGENCY else None
    found = houses.person_at(agency or application.employer, said.name, said.email, Role(said.role))
    interview.interviewers.add(found)
    keep_left_out(interview, out=(), there=(found,))
    recompose_thanks(interview, now=now)
    return found
