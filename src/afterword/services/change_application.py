"""Correct an application, its employer or its agency, and say how it ended."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TypedDict, Unpack

from afterword.core.facts.words import ApplicationStatus, DirectContact, Language
from afterword.services import fields
from afterword.services.bring_back import look_again_at
from afterword.services.change_numbers import known
from afterword.services.change_person import take_agents_along
from afterword.services.errors import Problem
from afterword.services.recompose import recompose_all
from afterword.services.saving import saving
from afterword.services.set_back import set_back
from afterword.store.models import Agency, Application, Employer
from afterword.store.write import houses

LONGEST_SUBDIVISION = 8
FARTHEST = timedelta(days=366)
"""Ours: no offer stands longer."""


class ApplicationFacts(TypedDict, total=False):
    """`agency_name` "" takes the agency away; `granted`: it agreed to direct contact; `language` "" tells itself.

    `answer_by`: until when they want the candidate's answer to their offer; it goes where there is no offer.
    """

    status: str
    role: str
    agency_name: str
    granted: bool
    language: str
    answer_by: date | None


class HouseFacts(TypedDict, total=False):
    """What an employer or an agency may have; each takes those that it knows."""

    name: str
    country: str
    subdivision: str
    tz: str
    size: str
    profile: str
    aliases: Sequence[str]
    domains: Sequence[str]
    direct_contact: str


@saving
def change_application(application: Application, *, now: datetime, **facts: Unpack[ApplicationFacts]) -> Application:
    """Keep the corrected facts; untouched drafts that have become void are dropped, the rest says what has changed."""
    if "status" in facts:
        application.status = fields.word(facts["status"], ApplicationStatus, "status").value
        remember_offer(application)
    correct_answer_by(application, facts, now)
    if "role" in facts:
        application.role = fields.one_line(facts["role"], "role")
    if "agency_name" in facts:
        name = fields.one_line(facts["agency_name"], "agency_name")
        application.agency = houses.agency_named(application.employer.candidate, name) if name else None
    if "granted" in facts:
        application.granted = facts["granted"]
    if "language" in facts:
        application.language = fields.word(facts["language"], Language, "language").value
    application.save()
    if "agency_name" in facts:
        take_agents_along(application.employer, now=now)
    look_again_at(application, now=now)
    if "status" in facts:
        set_back(application, now=now)
    recompose_all(application, now=now)
    return application


def remember_offer(application: Application) -> None:
    """That there was one stays, whatever became of it, until it turns out that there was none."""
    if application.status == ApplicationStatus.OFFER:
        application.offered = True
    elif application.status == ApplicationStatus.OPEN:
        application.offered = False


def correct_answer_by(application: Application, facts: ApplicationFacts, now: datetime) -> None:
    """The candidate's own date; raise Problem for one that is years away."""
    if "answer_by" in facts:
        day = facts["answer_by"]
        if day is not None and abs(day - now.date()) > FARTHEST:
            raise Problem(f"{day.year} is far away. Please check the date.", field="answer_by")
        application.answer_by = day
    if not application.offered:
        application.answer_by = None


@saving
def change_employer(employer: Employer, *, now: datetime, **facts: Unpack[HouseFacts]) -> Employer:
    """Keep the corrected facts of a company; `profile` "" goes back to that of its country.

    A name that its domain suggests stays one of its names.
    """
    before = employer.name
    correct_house(employer, facts)
    need_own_name(employer)
    if "aliases" in facts:
        employer.aliases = fields.few(facts["aliases"], "aliases")
    if houses.is_suggested(employer, before):
        employer.aliases = list(dict.fromkeys((*employer.aliases, before)))
    if "size" in facts:
        employer.size = fields.one_line(facts["size"], "size", 20)
    if "profile" in facts:
        employer.profile = known(facts["profile"]).name if facts["profile"] else ""
    employer.save()
    for application in employer.applications.select_related("employer__candidate", "agency"):
        look_again_at(application, now=now)
        recompose_all(application, now=now)
    return employer


def need_own_name(employer: Employer) -> None:
    """Raise Problem for the name of another company: two ledgers of one name would hold nothing together."""
    twin = houses.namesake(employer)
    if twin is not None:
        raise Problem(
            f"There is already a company called {twin.name}. If they are one company, bring them together instead.",
            field="name",
        )


@saving
def change_agency(agency: Agency, *, now: datetime, **facts: Unpack[HouseFacts]) -> Agency:
    """Keep the corrected facts of an agency."""
    correct_house(agency, facts)
    if "direct_contact" in facts:
        agency.direct_contact = fields.word(facts["direct_contact"], DirectContact, "direct_contact").value
    agency.save()
    for application in agency.applications.select_related("employer__candidate", "agency"):
        recompose_all(application, now=now)
    return agency


def correct_house(house: Employer | Agency, facts: HouseFacts) -> None:
    """What employers and agencies have alike."""
    if "name" in facts:
        house.name = fields.one_line(facts["name"], "name")
    if not house.name:
        raise Problem("Which company is it?", field="name")
    if "country" in facts:
        house.country = fields.country(facts["country"], "country")
    if "subdivision" in facts:
        house.subdivision = fields.one_line(facts["subdivision"], "subdivision", LONGEST_SUBDIVISION).upper()
    if "tz" in facts:
        house.tz = fields.zone(facts["tz"], "tz")
    if "domains" in facts:
        house.domains = [domain.casefold() for domain in fields.few(facts["domains"], "domains")]
