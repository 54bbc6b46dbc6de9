"""Understand an invitation file as a form that the person can correct; nothing is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.core.facts.words import Format, PlaceKind, Side
from afterword.core.ports.calendar import Event, UnreadableCalendar
from afterword.core.reading.invitation import Invitation, newest, understand
from afterword.core.reading.invite.people import InvitedPerson
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.left_out import is_left_out
from afterword.store.models import Candidate, Interview
from afterword.store.read.candidates import mail_account_of
from afterword.store.read.interviews import interviews_of

ReadEvents = Callable[..., tuple[Event, ...]]
"""`read_events(data, floating_tz=)` of a calendar adapter; wiring has the one that is in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationView:
    """One event: what was understood, the form it fills, and the interview that it brings up to date, if any."""

    invitation: Invitation
    form: NewInterview
    known: Interview | None = None

    @property
    def cancelled(self) -> bool:
        """Whether it calls the interview off."""
        return self.invitation.cancelled


def read_invitation(
    data: bytes, *, candidate: Candidate, now: datetime, read_events: ReadEvents, tz: str = "", me: str = ""
) -> tuple[InvitationView, ...]:
    """Every event of the file, the next one to come first; raise Problem for a file that cannot be read.

    `tz`: in which zone to read times that name none, and whole days; the candidate's own where it is known.
    `me`: an address or a name of the candidate's beside the known ones.
    """
    try:
        events = newest(read_events(data, floating_tz=tz or candidate.tz or None))
    except UnreadableCalendar as unreadable:
        raise Problem(str(unreadable), field="file") from unreadable
    found = [view_of(event, candidate, me) for event in events]
    return tuple(sorted(found, key=lambda view: (view.form.start < now, abs(view.form.start - now))))


def view_of(event: Event, candidate: Candidate, me: str = "") -> InvitationView:
    """One event."""
    account = mail_account_of(candidate)
    addresses = (candidate.email, account.sender_address if account is not None else "", me if "@" in me else "")
    emails = tuple(dict.fromkeys(address for address in addresses if address))
    name = "" if "@" in me else me
    invitation = understand(event, candidate_emails=emails, candidate_name=candidate.name or name)
    known = interviews_of(candidate).filter(uid=event.uid).first() if event.uid else None
    return InvitationView(invitation=invitation, form=form_of(invitation, known), known=known)


def form_of(invitation: Invitation, known: Interview | None = None) -> NewInterview:
    """The form as the invitation fills it; what it does not say has the form's own first choice.

    Left out are those who may be programs, and whom the person took off the `known` interview.
    """
    people = [person_of(person) for person in invitation.people if not person.doubtful]
    return NewInterview(
        employer_name=invitation.employer,
        agency_name=invitation.agency,
        role=invitation.role,
        start=invitation.start,
        end=invitation.end,
        tz=invitation.tz or "",
        format=(invitation.format or Format.ONSITE).value,
        place_kind=(invitation.place_kind or PlaceKind.OFFICE).value,
        place=invitation.place,
        join_url=invitation.join_url or "",
        people=tuple(person for person in people if not is_left_out(known, person)),
        uid=invitation.uid,
        sequence=invitation.sequence,
    )


def person_of(person: InvitedPerson) -> NewPerson:
    """One of the people."""
    return NewPerson(
        name=person.name, email=person.email, role=person.role.value, at=(person.at or Side.EMPLOYER).value
    )
