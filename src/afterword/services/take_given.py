"""Take in mail that the person gives us by hand, as a file or as its source; no access to a mailbox is needed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.facts.mail import Mail
from afterword.core.reading.whose.known import Known
from afterword.core.reading.whose.match import Match, Way
from afterword.services.errors import Problem
from afterword.services.look import ReadMail
from afterword.services.take_in import Arrival, id_of, kept, matched, take_in, understood
from afterword.store.models import Candidate, SeenMail
from afterword.store.models.seen_mail import Standing
from afterword.store.read.mailbox import known_of

MailsIn = Callable[[bytes], Iterable[bytes]]
WHOSE = "Which application is this mail about?"
NO_HEAD = (
    "This does not say who wrote it and when. Save the mail as a file (“Download message”, “Save as”), or show its "
    "source and copy all of it. If you only have the words, note them on the application's page."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What became of the mails in a file: `asked` wait for the person's word, `others` have to do with nothing here."""

    counted: tuple[SeenMail, ...] = ()
    asked: tuple[SeenMail, ...] = ()
    known: int = 0
    others: int = 0


def take_given(candidate: Candidate, data: bytes, *, read_mail: ReadMail, mails_in: MailsIn, now: datetime) -> Given:
    """Take in each; a mail given alone that nothing is known of is asked about, since it was given for a reason.

    Raise Problem where there is no mail in it.
    """
    found = [mail for source in mails_in(data) for mail in unfolded(read_mail(source))]
    mails = [mail for mail in found if mail.head.sender is not None]
    if not mails:
        raise Problem(NO_HEAD, field="file")
    counted: list[SeenMail] = []
    asked: list[SeenMail] = []
    known = 0
    for mail in sorted(mails, key=lambda one: one.head.sent_at or now):
        if SeenMail.objects.filter(candidate=candidate, message_id=id_of(mail.head)).exclude(
            standing=Standing.SET_ASIDE
        ):
            known += 1
            continue
        row = take_one(candidate, mail, known_of(candidate), now=now, alone=len(mails) == 1)
        if row is not None:
            (asked if row.standing == Standing.ASKED else counted).append(row)
    others = len(mails) - len(counted) - len(asked) - known
    return Given(counted=tuple(counted), asked=tuple(asked), known=known, others=others)


def unfolded(mail: Mail) -> tuple[Mail, ...]:
    """A mail that only passes others on is those others."""
    passed_on = mail.forwarded and mail.head.subject.casefold().startswith(("fwd:", "fw:", "wg:", "tr:", "rv:"))
    return mail.forwarded if passed_on else (mail,)


def take_one(candidate: Candidate, mail: Mail, known: Known, *, now: datetime, alone: bool) -> SeenMail | None:
    """One mail: it was read, since it was given."""
    SeenMail.objects.filter(
        candidate=candidate, message_id=id_of(mail.head), standing=Standing.SET_ASIDE
    ).delete()  # given again: the person thinks otherwise now
    arrival = Arrival(mail=mail, at=min(mail.head.sent_at or now, now))
    row = take_in(candidate, arrival, known, now=now)
    match = matched(mail, known)
    if row is not None or not alone or match.way is Way.OWN:
        return row
    return kept(candidate, id_of(mail.head), arrival, ask_about(match), understood(candidate, arrival, match))


def ask_about(match: Match) -> Match:
    """The same, with the plain question."""
    return replace(match, question=WHOSE, human=True)
