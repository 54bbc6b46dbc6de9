"""The road out by mail: what a sender takes, what it promises, and how it tells of failure; nothing is sent here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.moment import need_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingMail:
    """One mail, ready to leave; `message_id` has its angle brackets and was fixed at approval.

    `lang` is the text's language as in BCP 47, "" where it is not known.
    """

    message_id: str
    date: datetime
    sender_name: str
    sender_address: str
    to: tuple[Correspondent, ...]
    cc: tuple[Correspondent, ...] = ()
    subject: str
    body: str
    lang: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_zone(self.date, "date")
        if not self.to:
            raise ValueError("A mail needs somebody to go to: add an address.")


class Cause(StrEnum):
    """What stood in the way, for a page that wants to point at the right field."""

    SERVER_NOT_FOUND = "server_not_found"
    NO_ANSWER = "no_answer"
    NOT_A_MAIL_SERVER = "not_a_mail_server"
    NO_TLS = "no_tls"
    CERTIFICATE = "certificate"
    NO_PASSWORD_LOGIN = "no_password_login"  # noqa: S105 - the name of a cause, not a password
    PASSWORD = "password"  # noqa: S105 - the name of a cause, not a password
    APP_PASSWORD = "app_password"  # noqa: S105 - the name of a cause, not a password
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    MAILBOX_FULL = "mailbox_full"
    TOO_MANY = "too_many"
    TOO_BIG = "too_big"
    SPAM = "spam"
    BUSY = "busy"
    ADDRESS_NOT_CARRIED = "address_not_carried"
    SERVER_SAID_NO = "server_said_no"
    LINE_BROKE = "line_broke"


LATER_MAY_WORK = frozenset({Cause.NO_ANSWER, Cause.BUSY, Cause.TOO_MANY, Cause.MAILBOX_FULL, Cause.LINE_BROKE})
"""Where the same mail may well be taken an hour later; the others need somebody to change something first."""

NOT_REACHED = frozenset({Cause.SERVER_NOT_FOUND, Cause.NO_ANSWER, Cause.LINE_BROKE, Cause.BUSY})
"""Where no server has said no to this mail: the line, or the hour, was to blame."""


class NotSent(Exception):
    """Sending ended without the server's yes; `says` tells the person what happened and what to do, without secrets."""

    def __init__(self, says: str, *, cause: Cause = Cause.SERVER_SAID_NO, addresses: tuple[str, ...] = ()) -> None:
        super().__init__(says)
        self.says = says
        self.cause = cause
        self.addresses = addresses
        """The recipients that were refused, where it was about them."""


class Refused(NotSent):
    """The server said no, or it never got the text: nothing left."""

    @property
    def later_may_work(self) -> bool:
        """True where the same mail may be taken later with nothing changed."""
        return self.cause in LATER_MAY_WORK

    @property
    def not_reached(self) -> bool:
        """True where the server was not reached, or asked to come back later."""
        return self.cause in NOT_REACHED


class CutOff(NotSent):
    """The line broke or went silent after the text was, perhaps, handed over: nobody knows, so never send it again.

    `text` is what may have left, for the Sent folder, should it turn out that it has.
    """

    text: bytes | None = None


class Sender(Protocol):
    """Hands one mail over at most once per call, to all of its readers or to none."""

    def written(self, mail: OutgoingMail) -> bytes:
        """Return what `send` would hand over, byte for byte, and send nothing; raise ValueError as it does."""

    def send(self, mail: OutgoingMail) -> bytes:
        """Return what left once the server took it; raise Refused, CutOff, or ValueError for what no mail can carry."""
