"""A mailbox to which somebody has logged in: folders, what is new in them, drafts; nothing is opened here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from afterword.core.facts.mail import Head
from afterword.core.facts.moment import need_zone


class FolderRole(StrEnum):
    """What a folder is for, whatever it is called: by its special-use flag (RFC 6154), else by its usual names."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    ALL = "all"
    ARCHIVE = "archive"
    JUNK = "junk"
    TRASH = "trash"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Folder:
    """`name` is the server's own, decoded; it is what the other calls take."""

    name: str
    role: FolderRole


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    """Where a folder stands. `epoch` is UIDVALIDITY: with another one all earlier numbers mean nothing any more.

    `next_uid`: what comes next gets this number or a higher one. `change` is HIGHESTMODSEQ, None where the server
    does not count changes (RFC 7162). `messages` is how many lie there.
    """

    epoch: int
    next_uid: int
    messages: int
    change: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message lies, or lay: it may be moved or gone by the time somebody looks."""

    folder: str
    epoch: int
    uid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """A message in a mailbox, by its head alone; `received_at` is the server's word (INTERNALDATE), `size` in bytes."""

    place: Place
    received_at: datetime
    size: int
    head: Head
    read: bool = False
    draft: bool = False

    def __post_init__(self) -> None:
        need_zone(self.received_at, "received_at")


class Hindrance(StrEnum):
    """What stood in the way of a look, for a page that wants to point at the right field."""

    SERVER_NOT_FOUND = "server_not_found"
    NO_ANSWER = "no_answer"
    NOT_A_MAIL_SERVER = "not_a_mail_server"
    NO_TLS = "no_tls"
    CERTIFICATE = "certificate"
    NO_PASSWORD_LOGIN = "no_password_login"  # noqa: S105 - the name of a cause, not a password
    PASSWORD = "password"  # noqa: S105 - the name of a cause, not a password
    APP_PASSWORD = "app_password"  # noqa: S105 - the name of a cause, not a password
    SIGN_IN_AGAIN = "sign_in_again"
    IMAP_OFF = "imap_off"
    TOO_MANY = "too_many"
    MAILBOX_FULL = "mailbox_full"
    TOO_BIG = "too_big"
    NO_FOLDER = "no_folder"
    NOT_ALONE = "not_alone"
    BUSY = "busy"
    SERVER_SAID_NO = "server_said_no"
    LINE_BROKE = "line_broke"


LATER_MAY_WORK = frozenset(
    {Hindrance.NO_ANSWER, Hindrance.BUSY, Hindrance.TOO_MANY, Hindrance.LINE_BROKE, Hindrance.SERVER_NOT_FOUND}
)
"""Where the same look may well work a little later; the others need somebody to change something first."""


class MailboxTrouble(Exception):
    """The mailbox could not be looked at; `says` tells the person what happened and what to do, without secrets."""

    def __init__(self, says: str, *, cause: Hindrance = Hindrance.SERVER_SAID_NO) -> None:
        super().__init__(says)
        self.says = says
        self.cause = cause

    @property
    def later_may_work(self) -> bool:
        """True where the same look may work later with nothing changed."""
        return self.cause in LATER_MAY_WORK


class OpenMailbox(Protocol):
    """One line to one mailbox. Every call may raise MailboxTrouble; after that the line is of no more use."""

    def folders(self) -> tuple[Folder, ...]:
        """The folders that can hold messages."""

    def standing(self) -> dict[Folder, FolderState | None]:
        """The folders, and where each stands now, asked together; None where `state` has to be asked for it."""

    def state(self, folder: str) -> FolderState:
        """Where a folder stands now, without opening it where the server can do so."""

    def search(self, folder: str, *, terms: Iterable[str], since: date) -> list[int]:
        """The numbers of what came on or after that day and names one of the terms as sender or reader.

        A term is an address, the end of one (`@acme.example`), or a word of a name; another text finds nothing. The
        server does the looking; nothing is fetched. It may find more: most servers look for a part
        (`@acme.example.org`), and what a day is, is theirs to say.
        """

    def arrived(self, folder: str, *, from_uid: int) -> list[int]:
        """The numbers, from that one on, of what lies there."""

    def heads(self, folder: str, uids: Iterable[int]) -> Iterator[Lying]:
        """The heads of these messages, as far as they still lie there; a head that cannot be read is left out."""

    def source(self, place: Place, *, most: int) -> bytes | None:
        """The message, at most so many bytes of it; None where it is gone, or the numbers mean nothing any more."""

    def sources(self, places: Iterable[Place], *, most: int) -> dict[Place, bytes]:
        """The same of several, those of one folder asked for together; what is gone is left out."""

    def find(self, message_id: str) -> tuple[Place, ...]:
        """Where a message of that Message-ID lies, Trash and Junk included."""

    def put(self, folder: str, raw: bytes, *, draft: bool = False, at: datetime | None = None) -> Place | None:
        """Lay a message into a folder, as read; None where nobody can say where it lies now.

        After LINE_BROKE or NO_ANSWER it may lie there all the same: look for it by its Message-ID (`find`).
        """

    def take_away(self, place: Place) -> bool:
        """Remove one message for good, and no other; False where it was gone already.

        MailboxTrouble with NOT_ALONE, and nothing removed, where the server could only remove others' with it.
        """

    def listen(self, folder: str) -> int | None:
        """Have the server speak up when something changes there; what to `select` on, None where it never does (IDLE).

        Ask `heard` once right away: what changed since `state` was last asked for counts. Any other call ends it.
        """

    def heard(self) -> bool:
        """Whether something changed since, in the folder that is listened to; without waiting for it."""

    def limit(self, seconds: float) -> None:
        """From now on all calls together may take so long; what takes longer is a MailboxTrouble, NO_ANSWER."""

    def close(self) -> None:
        """Log out; never raises."""
