"""A candidate's mailbox, the mails of it that matter, and what is known when a mail is looked at."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from django.db.models import Exists, F, OuterRef, QuerySet

from afterword.core.facts.words import ApplicationStatus
from afterword.core.ports.mailbox import FolderState
from afterword.core.reading.whose.known import Known, KnownApplication, KnownHouse, KnownMail, KnownPerson
from afterword.store.models import (
    Agency,
    Application,
    Candidate,
    Employer,
    MailAccount,
    Mailbox,
    OtherAddress,
    Outgoing,
    SeenMail,
)
from afterword.store.models.seen_mail import Standing
from afterword.store.read.cases import grouped
from afterword.store.read.facts import key
from afterword.store.read.one import one
from afterword.store.read.people import people_of

STILL_HAS_MAIL = (ApplicationStatus.OPEN, ApplicationStatus.OFFER)


def mailbox_of(candidate: Candidate) -> Mailbox | None:
    """The mailbox that this candidate connected, if any."""
    return Mailbox.objects.filter(candidate=candidate).first()


class Watched(NamedTuple):
    """A connected mailbox, as far as one has to know when to look into it. `awaited`: an answer may come there."""

    pk: int
    connected_at: datetime
    host: str
    awaited: bool
    looked_at: datetime | None
    trouble: str


def watched(part: tuple[int, int] = (1, 1)) -> list[Watched]:
    """The connected mailboxes; an answer is awaited where an application is open, or an offer stands.

    `part`: which share of how many, as in the second of three. Each mailbox is in one of them, whatever else is there.
    """
    theirs = Application.objects.filter(employer__candidate=OuterRef("candidate"), status__in=STILL_HAS_MAIL)
    share, shares = part
    mine = Mailbox.objects.annotate(rest=F("pk") % shares).filter(rest=share % shares)
    rows = mine.annotate(awaited=Exists(theirs)).order_by("pk")
    return [Watched(*row) for row in rows.values_list(*Watched._fields)]


def still_connected(one: Watched) -> Mailbox | None:
    """Its row; None where it is no longer connected, or was connected anew."""
    rows = Mailbox.objects.select_related("candidate")
    return rows.filter(pk=one.pk, connected_at=one.connected_at).first()


def folder_states(mailbox: Mailbox) -> dict[str, FolderState]:
    """Where each of its folders stood at the last look."""
    return {
        row.name: FolderState(
            epoch=row.epoch,
            next_uid=row.next_uid,
            messages=row.messages,
            change=None if row.change is None else int(row.change),
        )
        for row in mailbox.folders.all()
    }


def asked_mails(candidate: Candidate) -> QuerySet[SeenMail]:
    """The mails of which the person has to say whose they are, the newest first."""
    return SeenMail.objects.filter(candidate=candidate, standing=Standing.ASKED).order_by("-at", "-pk")


def mail_of(candidate: Candidate, pk: int) -> SeenMail:
    """One mail; raise NotFound where it is not this candidate's."""
    return one(SeenMail.objects.filter(candidate=candidate), pk)


def known_of(candidate: Candidate) -> Known:
    """All that a mail can be recognised by."""
    known = whom_to_look_for(candidate)
    return replace(known, applications=known_applications(candidate), mails=known_mails(candidate))


def whom_to_look_for(candidate: Candidate) -> Known:
    """The people and the companies, without what they wrote: enough to know what to search a mailbox for."""
    employers = Employer.objects.filter(candidate=candidate).order_by("pk")
    agencies = Agency.objects.filter(candidate=candidate).order_by("pk")
    houses = employers.values_list("pk", "name", "domains", "aliases")
    return Known(
        name=candidate.name,
        addresses=own_addresses(candidate),
        employers=tuple(
            KnownHouse(id=str(pk), name=name, aliases=tuple(aliases), domains=tuple(domains))
            for pk, name, domains, aliases in houses
        ),
        agencies=tuple(
            KnownHouse(id=str(pk), name=name, domains=tuple(domains))
            for pk, name, domains in agencies.values_list("pk", "name", "domains")
        ),
        people=known_people(candidate),
    )


def own_addresses(candidate: Candidate) -> tuple[str, ...]:
    """Every address that the candidate writes from, as far as it is known here."""
    accounts = MailAccount.objects.filter(candidate=candidate).values_list("sender_address", flat=True)
    mailboxes = Mailbox.objects.filter(candidate=candidate).values_list("address", flat=True)
    found = (candidate.email, *accounts, *mailboxes)
    return tuple(dict.fromkeys(filter(None, found)))


def known_people(candidate: Candidate) -> tuple[KnownPerson, ...]:
    """Everybody, with every address of theirs."""
    rows = list(people_of(candidate).order_by("pk").values_list("pk", "name", "email", "employer_id", "agency_id"))
    people = [row[0] for row in rows]
    others = grouped(OtherAddress.objects.filter(person__in=people).values_list("person_id", "address"))
    return tuple(
        KnownPerson(
            id=str(pk),
            name=name,
            addresses=tuple(filter(None, (email, *others[pk]))),
            employer=key(employer) or "",
            agency=key(agency) or "",
        )
        for pk, name, email, employer, agency in rows
    )


def known_applications(candidate: Candidate) -> tuple[KnownApplication, ...]:
    """Every application."""
    rows = Application.objects.filter(employer__candidate=candidate).order_by("pk")
    return tuple(
        KnownApplication(
            id=str(pk),
            employer=str(employer),
            role=role,
            agency=key(agency) or "",
            is_open=status in STILL_HAS_MAIL,
        )
        for pk, employer, role, agency, status in rows.values_list("pk", "employer_id", "role", "agency_id", "status")
    )


def known_mails(candidate: Candidate) -> dict[str, KnownMail]:
    """What left from here, and what was seen and is theirs, by Message-ID."""
    left = Outgoing.objects.filter(application__employer__candidate=candidate).exclude(message_id="")
    seen = SeenMail.objects.filter(candidate=candidate, standing=Standing.COUNTED, employer__isnull=False)
    rows = (
        *left.values_list("message_id", "application__employer_id", "application_id"),
        *seen.values_list("message_id", "employer_id", "application_id"),
    )
    return {message: KnownMail(str(employer), key(application)) for message, employer, application in rows}
