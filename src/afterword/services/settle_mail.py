"""The person says whose a mail is that was asked about, or that it is nobody's here."""

from datetime import datetime

from afterword.core.facts.reading import Reading
from afterword.core.facts.words import Purpose
from afterword.core.reading.effect import counts_as
from afterword.services.count_mail import Counted, count_mail
from afterword.services.errors import NotReady, Problem
from afterword.services.saving import saving
from afterword.store.kept_reading import from_kept
from afterword.store.models import Application, Person, SeenMail
from afterword.store.models.seen_mail import Standing
from afterword.store.read.mailbox import known_of
from afterword.store.read.people import people_at

NOT_ASKED = "This mail has been settled already."


@saving
def set_mail_aside(mail: SeenMail) -> None:
    """It is about none of the applications."""
    if not SeenMail.objects.filter(pk=mail.pk, standing=Standing.ASKED).update(standing=Standing.SET_ASIDE, text=""):
        raise NotReady(NOT_ASKED)


@saving
def settle_mail(mail: SeenMail, *, application: Application, now: datetime) -> None:
    """It is about this application: it counts, and who wrote it is known from then on."""
    if application.employer.candidate_id != mail.candidate_id:
        raise Problem("This application is not one of yours.", field="application")
    counts = {"employer": application.employer_id, "application": application.pk}
    settled = SeenMail.objects.filter(pk=mail.pk, standing=Standing.ASKED).update(
        standing=Standing.COUNTED, text="", question="", match={}, **counts
    )
    if not settled:
        raise NotReady(NOT_ASKED)
    what = confirmed(mail, application)
    mail.refresh_from_db()
    count_mail(mail, what, known_of(mail.candidate), now=now)


def confirmed(mail: SeenMail, application: Application) -> Counted:
    """What was kept of it while it was asked about."""
    people = meant_people(mail, application)
    strangers = [] if people else mail.match.get("strangers", [])
    if not people and not strangers and not mail.own and mail.sender_address and mail.human:
        strangers = [{"name": mail.sender_name, "address": mail.sender_address}]
    reading = read_before(mail)
    counts = counts_as(reading, human=mail.human) if reading else None
    return Counted(
        employers=(application.employer_id,),
        application=application.pk,
        people=tuple(person.pk for person in people),
        strangers=tuple((one["name"], one["address"]) for one in strangers),
        purpose=counts.purpose if counts else Purpose.ANSWER,
        text=mail.text,
        asks=counts is not None and counts.asks,
        answers=bool(mail.match.get("answers")),
        reading=reading,
        calendar=mail.match.get("calendar", ""),
    )


def read_before(mail: SeenMail) -> Reading | None:
    """What it was understood to mean when it came; None for the candidate's own, and for what an older version saw."""
    kept = mail.match.get("reading")
    return from_kept(kept, mail.text) if kept else None


def meant_people(mail: SeenMail, application: Application) -> list[Person]:
    """Those it may have come from, as far as they work at this employer or its agency."""
    pks = [int(one) for one in mail.match.get("people", []) if one.isdecimal()]
    return list(people_at(application).filter(pk__in=pks))
