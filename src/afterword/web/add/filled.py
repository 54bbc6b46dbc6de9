"""What the form of a new interview is filled with: by an invitation, or by the round before."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from afterword.core.reading.invitation import Invitation
from afterword.services.read_invitation import InvitationView
from afterword.store.models import Application, Candidate
from afterword.web.base import dates


@dataclass(frozen=True, kw_only=True)
class Filled:
    """The form's first values, the rows of people, and what the page tells about them."""

    initial: dict[str, Any]
    people: list[dict[str, str]] = field(default_factory=list)
    title: str = ""
    start: datetime | None = None
    tz: str = ""
    warnings: tuple[str, ...] = ()
    cancelled: bool = False
    is_me_guessed: str = ""
    is_known: bool = False
    round: int = 1


def from_view(view: InvitationView, me: Candidate) -> Filled:
    """What an invitation says, on the clock that it was written for."""
    event = view.invitation
    tz = event.tz or me.tz or "UTC"
    start, end = event.start.astimezone(dates.zone(tz)), event.end.astimezone(dates.zone(tz))
    initial = {
        "employer_name": event.employer,
        "role": event.role,
        "day": start.date(),
        "start_time": start.time(),
        "end_time": end.time() if end > start else None,
        "tz": tz,
        "format": event.format.value if event.format else "onsite",
        "place": event.place,
        "place_kind": event.place_kind.value if event.place_kind else "office",
        "join_url": event.join_url or "",
        "agency_name": event.agency,
        "uid": event.uid,
        "sequence": event.sequence,
        "cancelled": "1" if event.cancelled else "",
    }
    return Filled(
        initial=initial,
        people=people_of(event),
        title=event.summary or event.employer,
        start=start,
        tz=tz,
        warnings=event.warnings,
        cancelled=event.cancelled,
        is_known=view.known is not None,
        is_me_guessed=event.candidate.name or event.candidate.email
        if event.candidate and event.candidate_proposed
        else "",
    )


def people_of(event: Invitation) -> list[dict[str, str]]:
    """Everybody invited, the candidate marked as such."""
    rows = [
        {
            "name": person.name,
            "email": person.email,
            "who": "agent" if person.at == "agency" else person.role.value,
            "guessed": "1" if person.name_guessed else "",
        }
        for person in event.people
    ]
    if event.candidate:
        rows.append({"name": event.candidate.name, "email": event.candidate.email, "who": "me"})
    return rows


def from_application(application: Application, me: Candidate) -> Filled:
    """A further round: same company and role; the people are offered, not put in."""
    initial = {
        "employer_name": application.employer.name,
        "role": application.role,
        "tz": application.employer.tz or me.tz,
        "agency_name": application.agency.name if application.agency else "",
        "application_pk": application.pk,
    }
    return Filled(initial=initial, round=application.interviews.count() + 1)
