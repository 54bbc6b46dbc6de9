"""Take a mail into the ledger: found in the mailbox, or given to us; each once, and what is doubtful is asked about."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.reading import Reading
from afterword.core.facts.words import Purpose
from afterword.core.ports.mailbox import Place
from afterword.core.reading.effect import counts_as
from afterword.core.reading.looking.meaning import LONGEST_READ, new_words
from afterword.core.reading.whose.box import box
from afterword.core.reading.whose.known import Known
from afterword.core.reading.whose.match import Match, Way
from afterword.core.reading.whose.matching import whose_mail
from afterword.services import fields
from afterword.services.count_mail import Counted, count_mail
from afterword.services.left_by_itself import settle_answered, settle_own_copy
from afterword.services.saving import saving
from afterword.services.understand import understand
from afterword.store.kept_reading import as_kept
from afterword.store.models import Candidate, SeenMail
from afterword.store.models.seen_mail import Standing

LONGEST_SUBJECT = 300
LONGEST_CALENDAR = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """`at`: when it counts; `read`: whether the candidate has read it; `place`: where it lies, if it lies somewhere."""

    mail: Mail
    at: datetime
    read: bool = True
    place: Place | None = None


def id_of(head: Head) -> str:
    """Its Message-ID; one made of what the head says, where it has none."""
    if head.message_id:
        return head.message_id
    sender = head.sender.address if head.sender else ""
    said = "\n".join((sender, str(head.sent_at), head.subject, *(one.address for one in head.to)))
    return f"<{hashlib.sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}@no-message-id.invalid>"


@saving
def take_in(candidate: Candidate, arrival: Arrival, known: Known, *, now: datetime) -> SeenMail | None:
    """What became of it: counted or asked about; None for what is nobody's here, and for what was taken in before."""
    message_id = id_of(arrival.mail.head)
    if is_known(candidate, message_id):
        return None
    match = matched(arrival.mail, known)
    if match.way is Way.NOBODY or not (match.employers or match.question):
        return None
    if arrival.place is not None and match.way is Way.NEW_THREAD and was_refused(candidate, arrival.mail.head, match):
        return None
    if match.way is Way.OWN and settle_own_copy(candidate, message_id, at=arrival.at, now=now):
        return None
    head = arrival.mail.head
    if match.way is not Way.OWN and not match.doubtful:
        settle_answered(candidate, (*head.in_reply_to, *head.references, arrival.mail.about), now=now)
    reading = understood(candidate, arrival, match)
    row = kept(candidate, message_id, arrival, match, reading)
    if row is not None and not match.doubtful:
        count_mail(row, counted(arrival, match, known, reading), known, now=now)
    return row


def was_refused(candidate: Candidate, head: Head, match: Match) -> bool:
    """Whether the person said before that a mail from that address is not about these companies."""
    sender = head.sender.address if head.sender else ""
    refused = SeenMail.objects.filter(candidate=candidate, standing=Standing.SET_ASIDE, sender_address__iexact=sender)
    return any(set(one.get("employers", ())) & set(match.employers) for one in refused.values_list("match", flat=True))


def understood(candidate: Candidate, arrival: Arrival, match: Match) -> Reading | None:
    """What a mail of theirs means; the candidate's own is not read."""
    if match.way is Way.OWN:
        return None
    return understand(candidate, arrival.mail, employers=tuple(map(int, match.employers)), at=arrival.at)


def matched(mail: Mail, known: Known) -> Match:
    """Whose it is; a report that names no mail of ours is about whom it says was not reached."""
    match = whose_mail(mail.head, known, text=mail.text, about=mail.about)
    if match.way is not Way.NOBODY or not mail.undelivered:
        return match
    boxes = dict.fromkeys(box(one.address) for one in mail.undelivered)
    people = [person for one in boxes for person in known.people_by_box.get(one, [])]
    employers = known.employers_of(people)
    if len(employers) != 1:
        return match
    return replace(match, way=Way.ADDRESS, employers=employers, people=tuple(one.id for one in people), human=False)


def kept(
    candidate: Candidate, message_id: str, arrival: Arrival, match: Match, reading: Reading | None
) -> SeenMail | None:
    """The row; None where another process wrote it a moment ago."""
    head, place = arrival.mail.head, arrival.place
    columns: dict[str, Any] = {
        "standing": Standing.ASKED if match.doubtful else Standing.COUNTED,
        "way": match.way,
        "own": match.way is Way.OWN,
        "human": match.human,
        "read": arrival.read or not match.human or match.way is Way.OWN,
        "at": arrival.at,
        "sender_name": line(head.sender.name if head.sender else "", fields.LONGEST_LINE),
        "sender_address": line(head.sender.address if head.sender else "", fields.LONGEST_ADDRESS),
        "subject": line(head.subject, LONGEST_SUBJECT),
        "text": body(arrival.mail, reading) if match.doubtful else "",
        "employer_id": pk(match.employer) if not match.doubtful else None,
        "application_id": pk(match.application) if not match.doubtful else None,
        "question": match.question,
        "match": maybe(arrival.mail, match, reading) if match.doubtful else {},
        "folder": place.folder if place else "",
        "epoch": place.epoch if place else 0,
        "uid": place.uid if place else 0,
    }
    try:
        with transaction.atomic():
            return SeenMail.objects.create(candidate=candidate, message_id=message_id, **columns)
    except IntegrityError:
        if not is_known(candidate, message_id):
            raise
        return None


def is_known(candidate: Candidate, message_id: str) -> bool:
    """Whether a mail of that Message-ID was taken in."""
    return SeenMail.objects.filter(candidate=candidate, message_id=message_id).exists()


def counted(arrival: Arrival, match: Match, known: Known, reading: Reading | None) -> Counted:
    """What of it goes into the ledger."""
    counts = counts_as(reading, human=match.human) if reading else None
    return Counted(
        employers=tuple(map(int, match.employers)),
        application=pk(match.application),
        people=tuple(map(int, match.people)),
        strangers=tuple((one.name, one.address) for one in match.strangers),
        purpose=counts.purpose if counts else Purpose.OTHER,
        text=body(arrival.mail, reading),
        asks=counts is not None and counts.asks,
        answers=answers(arrival.mail.head, known),
        undelivered=tuple(one.address for one in arrival.mail.undelivered if one.permanent),
        reading=reading,
        calendar=calendar(arrival.mail),
    )


def maybe(mail: Mail, match: Match, reading: Reading | None) -> dict[str, Any]:
    """What it may be about, for the day on which the person says what it is."""
    return {
        "employers": list(match.employers),
        "applications": list(match.applications),
        "people": list(match.people),
        "strangers": [{"name": one.name, "address": one.address} for one in match.strangers],
        "reading": as_kept(reading) if reading else None,
        "calendar": calendar(mail),
        "answers": bool(mail.head.in_reply_to),
    }


def answers(head: Head, known: Known) -> bool:
    """Whether it answers a mail that the candidate did not write, as far as is known."""
    return bool(head.in_reply_to) and head.in_reply_to[0] not in known.mails


def body(mail: Mail, reading: Reading | None) -> str:
    """Its new words, as the ledger keeps them; those of the reading, where it was read."""
    return fields.text(reading.parts.new[:LONGEST_READ] if reading else new_words(mail), "text")


def calendar(mail: Mail) -> str:
    """The invitation that it carries, as text."""
    return next((one.decode("utf-8", "replace").replace("\0", "") for one in mail.calendars), "")[:LONGEST_CALENDAR]


def line(value: str, longest: int) -> str:
    """One line of hearsay, cut."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())[:longest]


def pk(name: str | None) -> int | None:
    """A row's number from the name that facts have for it."""
    return None if name is None else int(name)
