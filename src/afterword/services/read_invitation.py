"""Understand an invitation file as a form that the person can correct; nothing is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.words import Format, PlaceKind, Side
from afterword.core.ports.calendar import Event, UnreadableCalendar
from afterword.core.reading.invitation import Invitation, newest, understand
from afterword.core.reading.invite.people import InvitedPerson
from afterword.core.reading.told.understood import ToldInvitation, understand_words
from afterword.core.zone_country import country_of_zone
from afterword.services.errors import Problem
from afterword.services.interview_form import NewInterview, NewPerson
from afterword.services.left_out import is_left_out
from afterword.store.models import Candidate, Interview
from afterword.store.read.candidates import mail_account_of
from afterword.store.read.interviews import interviews_of

NOTHING_READ = "Neither a day nor a name was found in these words. Paste the whole mail, or fill in the short form."
NO_TIME = "No day with an hour was found in these words; please fill them in."
ReadMail = Callable[[bytes], Mail]
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


def read_words(
    mail: Mail, *, candidate: Candidate, now: datetime, tz: str = "", country: str = ""
) -> tuple[InvitationView, ToldInvitation]:
    """An invitation in a mail's own words, and what its words alone tell; raise Problem where nothing was read.

    Without a time the view's own times mean nothing. `tz` as above; `country` is where the dates are written.
    """
    zone = candidate.tz or tz or None
    emails, name = known_as(candidate)
    told = understand_words(
        mail,
        at=now,
        tz=zone,
        country=country or (country_of_zone(zone) if zone else "") or None,
        candidate_emails=emails,
        candidate_name=name,
    )
    found = told.invitation
    if not (told.time or told.several or found.employer or found.role or found.people):
        raise Problem(NOTHING_READ, field="words")
    found = replace(found, warnings=told_warnings(told))
    return InvitationView(invitation=found, form=form_of(found)), told


def read_mail_of(
    data: bytes, *, candidate: Candidate, now: datetime, read_mail: ReadMail, tz: str = "", pasted: str = ""
) -> tuple[InvitationView, ToldInvitation] | None:
    """A mail that carries no calendar, by its words; None for a file that is no mail. What is `pasted` is words."""
    mail = read_mail(data)
    if mail.head.sender is None:
        if not pasted:
            return None
        mail = Mail(head=Head(), text=pasted)
    return read_words(mail, candidate=candidate, now=now, tz=tz)


def told_warnings(told: ToldInvitation) -> tuple[str, ...]:
    """What to look at, in sentences; of words there is no file to speak of, and of several times the page speaks."""
    kept = [says for says in told.invitation.warnings if told.time or "ends" not in says]
    return (*(() if told.time or told.several else (NO_TIME,)), *kept)


def known_as(candidate: Candidate, me: str = "") -> tuple[tuple[str, ...], str]:
    """The candidate's addresses, and name; `me` is one or the other beside those that are kept."""
    account = mail_account_of(candidate)
    addresses = (candidate.email, account.sender_address if account is not None else "", me if "@" in me else "")
    return tuple(dict.fromkeys(filter(None, addresses))), candidate.name or ("" if "@" in me else me)


def view_of(event: Event, candidate: Candidate, me: str = "") -> InvitationView:
    """One event."""
    emails, name = known_as(candidate, me)
    invitation = understand(event, candidate_emails=emails, candidate_name=name)
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
        format=(invitation.format or Format.UNSAID).value,
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
