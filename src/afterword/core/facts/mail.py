"""A mail as it lies in a mailbox: what its head says, and what somebody who opens it reads. All of it is hearsay."""

from datetime import datetime
from enum import StrEnum

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.moment import need_zone
from afterword.core.record import record


class Mark(StrEnum):
    """What a head says of itself that people's own mail does not: each names the header it rests on."""

    LIST = "list"
    """List-Id, List-Unsubscribe or List-Post (RFC 2369, 2919): it went to many."""
    BULK = "bulk"
    """Precedence: bulk, list or junk."""
    AUTO_REPLIED = "auto_replied"
    """Auto-Submitted: auto-replied (RFC 3834), or one of its older kin: an answer that no person wrote."""
    AUTO_GENERATED = "auto_generated"
    """Auto-Submitted with another word than no: a program wrote it."""
    NOBODY_ASKS = "nobody_asks"
    """An empty Return-Path: a report, or an automatic answer."""
    REPORT = "report"
    """Content-Type multipart/report: what became of a mail that was sent."""


@record(frozen=True, slots=True, kw_only=True)
class Head:
    """Identifiers have their angle brackets; what is missing or cannot be read is empty. `sent_at` keeps its offset."""

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sent_at: datetime | None = None
    sender: Correspondent | None = None
    reply_to: tuple[Correspondent, ...] = ()
    to: tuple[Correspondent, ...] = ()
    cc: tuple[Correspondent, ...] = ()
    subject: str = ""
    marks: frozenset[Mark] = frozenset()

    def __post_init__(self) -> None:
        need_zone(self.sent_at, "sent_at")

    @property
    def thread(self) -> tuple[str, ...]:
        """The mails that this one answers or follows, the nearest first, each once."""
        return tuple(dict.fromkeys([*self.in_reply_to, *reversed(self.references)]))


class Why(StrEnum):
    """Why a mail was not delivered, in the words of `core.ports.sender.Cause`."""

    RECIPIENT_UNKNOWN = "recipient_unknown"
    RECIPIENT_REFUSED = "recipient_refused"
    """The address is there, but takes no mail, or none from us."""
    MAILBOX_FULL = "mailbox_full"
    SERVER_NOT_FOUND = "server_not_found"
    NO_ANSWER = "no_answer"
    """Their server could not be reached for so long that ours has given up, or goes on trying."""
    BUSY = "busy"
    """Their server asked to come back later, as it does with senders that it does not know yet."""
    SPAM = "spam"
    """Blocked for what it says or where it came from; the address may well work."""
    TOO_BIG = "too_big"
    SERVER_SAID_NO = "server_said_no"
    """None of these, or it was not told."""


@record(frozen=True, slots=True)
class Undelivered:
    """One reader of a delivery report: `permanent` where the server will not try again, whatever the reason."""

    address: str
    permanent: bool
    why: Why = Why.SERVER_SAID_NO


@record(frozen=True, slots=True, kw_only=True)
class Mail:
    """`text` is what a reader sees, quotes and all, as plain text; `cut` says in sentences what was left out.

    `forwarded` are the mails that it carries whole; they stand below its own words in `text` too.
    """

    head: Head
    text: str = ""
    calendars: tuple[bytes, ...] = ()
    attachments: tuple[str, ...] = ()
    forwarded: tuple["Mail", ...] = ()
    undelivered: tuple[Undelivered, ...] = ()
    about: str = ""
    """In a report: the Message-ID of the mail that it is about."""
    cut: tuple[str, ...] = ()
