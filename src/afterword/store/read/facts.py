"""One row to one fact; which rows belong to a case is decided in cases.py."""

from typing import Any

from afterword.core.facts import agency, application, candidate, debrief, employer, interview, mailbox, person, promise
from afterword.core.facts.absence import Absence
from afterword.core.facts.mail_address import addresses_in
from afterword.core.facts.voice import AS_IT_COMES, with_words
from afterword.core.facts.words import (
    ApplicationStatus,
    Channel,
    DirectContact,
    Format,
    InterviewStatus,
    Language,
    PlaceKind,
    Role,
    Side,
)
from afterword.store import models


def key(pk: int | None) -> str | None:
    """A row's number as facts name it."""
    return None if pk is None else str(pk)


def candidate_fact(row: models.Candidate) -> candidate.Candidate:
    """The candidate."""
    own = with_words(AS_IT_COMES, row.voice)
    return candidate.Candidate(name=row.name, email=row.email, tz=row.tz or None, voice=own)


def employer_fact(row: models.Employer) -> employer.Employer:
    """The employer."""
    return employer.Employer(
        name=row.name,
        country=row.country or None,
        subdivision=row.subdivision or None,
        tz=row.tz or None,
        size=row.size or None,
        aliases=tuple(row.aliases),
        domains=tuple(row.domains),
    )


def agency_fact(row: models.Agency, *, granted: bool) -> agency.Agency:
    """The agency; whether it agreed to direct contact belongs to the application."""
    return agency.Agency(
        name=row.name,
        direct_contact=DirectContact(row.direct_contact),
        granted=granted,
        country=row.country or None,
        subdivision=row.subdivision or None,
        tz=row.tz or None,
        domains=tuple(row.domains),
    )


def person_fact(row: models.Person) -> person.Person:
    """Someone at the employer or the agency."""
    return person.Person(
        id=str(row.pk),
        name=row.name,
        email=row.email,
        role=Role(row.role),
        at=Side.EMPLOYER if row.agency_id is None else Side.AGENCY,
        tz=row.tz or None,
        country=row.country or None,
        subdivision=row.subdivision or None,
        invited_channels=tuple(Channel(word) for word in row.invited_channels),
    )


def listed(entry: str) -> tuple[str, ...]:
    """An entry of the do-not-contact list as the rule compares it, however it was written down."""
    return addresses_in(entry)


def mailbox_fact(row: models.Mailbox | None, *, unsettled: int, undecided: int) -> mailbox.Mailbox:
    """The mailbox, if one is connected; what is doubted was not read."""
    if row is None:
        return mailbox.Mailbox(unsettled=unsettled, undecided=undecided)
    synced_at = None if row.doubt else row.looked_at
    return mailbox.Mailbox(connected=True, synced_at=synced_at, unsettled=unsettled, undecided=undecided)


def absence_fact(row: models.Person) -> Absence:
    """When that person is away."""
    return Absence(person=str(row.pk), until=row.away_until, stand_in=key(row.stand_in_id))


def application_fact(row: models.Application, agency_pk: int | None) -> application.Application:
    """The application; it runs through the case's agency where that is its own."""
    through = row.agency_id is not None
    return application.Application(
        id=str(row.pk),
        role=row.role,
        status=ApplicationStatus(row.status),
        via_agency=through and row.agency_id == agency_pk,
        other_agency=through and row.agency_id != agency_pk,
        language=Language(row.language),
        offered=row.offered,
        answer_by=row.answer_by,
    )


def interview_fact(row: models.Interview, interviewers: tuple[str, ...]) -> interview.Interview:
    """One dated round."""
    return interview.Interview(
        id=str(row.pk),
        application=str(row.application_id),
        start=row.start,
        end=row.end,
        format=Format(row.format),
        place_kind=PlaceKind(row.place_kind),
        status=InterviewStatus(row.status) if row.status else None,
        interviewers=interviewers,
    )


def promise_fact(row: models.Promise) -> promise.Promise:
    """What they said about when."""
    return promise.Promise(
        application=str(row.application_id),
        said_at=row.said_at,
        earliest=row.earliest,
        latest=row.latest,
        by=key(row.by_id),
        words=row.words,
    )


def debrief_fact(row: models.Debrief) -> debrief.Debrief:
    """What the candidate noted."""
    promised = [commitment_fact(entry, row.interview_id) for entry in row.commitments if entry["text"].strip()]
    return debrief.Debrief(
        interview=str(row.interview_id),
        impression=row.impression,
        highlights=tuple(highlight_fact(entry) for entry in row.highlights),
        struck=row.struck,
        excited_by=row.excited_by,
        to_add=row.to_add,
        unasked_questions=tuple(question_fact(entry) for entry in row.unasked_questions if entry["text"].strip()),
        commitments=tuple(promised),
    )


def highlight_fact(entry: dict[str, Any]) -> debrief.Highlight:
    """One thing talked about."""
    return debrief.Highlight(topic=entry["topic"], detail=entry["detail"], person=key(entry["person"]))


def question_fact(entry: dict[str, Any]) -> debrief.Question:
    """One question not asked."""
    return debrief.Question(text=entry["text"], for_person=key(entry["for"]))


def commitment_key(interview: int, name: str) -> str:
    """A commitment as facts name it: the entries of each debrief are numbered anew."""
    return f"{interview}:{name}"


def commitment_named(key: str) -> str:
    """The entry's own name in its debrief."""
    return key.partition(":")[2]


def commitment_fact(entry: dict[str, Any], interview: int) -> debrief.Commitment:
    """One thing the candidate promised at that interview."""
    return debrief.Commitment(
        id=commitment_key(interview, entry["id"]), text=entry["text"], person=key(entry["person"]), done=entry["done"]
    )
