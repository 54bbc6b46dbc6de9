"""The commands we say, each once, their answers bounded and looked over; folders are named as on the wire."""

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from imapclient import response_parser
from imapclient.datetime_util import datetime_to_INTERNALDATE

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.imap.opening import GOODBYE_SECONDS, hang_up, open_client
from afterword.adapters.mail.imap.replies import ODDITIES, Odd, Refusal, Stage, told
from afterword.adapters.mail.imap.wire import LONGEST_LINES, MOST_LINES, LineEnded
from afterword.adapters.mail.replies import ReplyTooLong
from afterword.core.ports.mailbox import FolderState

LISTING = 4_000_000
"""Octets for all folders; the largest real listings have some thousand lines of 100."""
MOST_LISTED = 20_000
NUMBERS = 16_000_000
"""Octets for the numbers that a search gives: a million messages have some eight million."""
LINES_A_HEAD = 2_000
MOST_CHANGES = 100_000
"""Lines about what changed behind our back; with more, a new line to the server is the quicker way."""
MOST_CHATTER = 10_000
"""Lines that say nothing of a change, such as "still here", before we take a server for broken."""
CHANGES = {"EXISTS", "EXPUNGE", "VANISHED", "FETCH", "RECENT"}
APPENDUID = re.compile(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]", re.IGNORECASE)
ECHO = re.compile(rb"BODY\[HEADER\.FIELDS \([^()\[\]]{0,4000}\)\]", re.IGNORECASE)
STATUS_ITEMS = ("MESSAGES", "UIDNEXT", "UIDVALIDITY")

Fetched = dict[bytes, Any]
"""What a server says of one message, by the item's name; hearsay until each value is looked at."""
Listed = tuple[frozenset[bytes], str]
"""A folder's flags in lower case, and its name on the wire."""


class ImapLine:
    """One open line; every call may raise MailboxTrouble."""

    def __init__(self, account: ImapAccount) -> None:
        self.account = account
        self._client = open_client(account)
        self._wire = self._client.wire
        self._idles, self._chatter = False, 0
        self._offers = self._offered()

    def offers(self, capability: str) -> bool:
        """Whether the server says that it can do this."""
        return capability.encode() in self._offers

    def list_folders(self) -> list[Listed]:
        """Every folder, what is garbled left out; the flags of RFC 6154 where the server has them."""
        return self._listed(["SPECIAL-USE"] if self._says_roles() else [])[0]

    def list_with_states(self) -> tuple[list[Listed], dict[str, FolderState]]:
        """The same, and where each stands, as far as the server says so with the list."""
        asks = ["SPECIAL-USE"] if self._says_roles() else []
        if self.offers("LIST-STATUS"):
            asks.append(f"STATUS ({' '.join(self._status_items())})")
        return self._listed(asks)

    def status(self, folder: str) -> FolderState:
        """Where a folder stands, whether it is open or not."""
        with self._talk(folder, literals=2_000):
            return _state(self._client.status_of(folder, self._status_items()))

    def select(self, folder: str, *, write: bool = False) -> int:
        """Open a folder, only for looking unless it is for writing; its UIDVALIDITY."""
        with self._talk(folder):
            return _number(self._client.opened(folder, readonly=not write), "UIDVALIDITY")

    def noop(self) -> bool:
        """Ask for what is new in the open folder; whether anything is."""
        with self._talk(lines=LISTING, count=MOST_CHANGES):
            kind, said = self._wire.noop()
            _need_yes(kind, said)
            return not CHANGES.isdisjoint(self._wire.untagged_responses)

    def search(self, criteria: Sequence[bytes]) -> list[int]:
        """The numbers of what fits in the open folder.

        A word with octets beyond ASCII goes as a literal, in UTF-8; to a server that knows no UTF-8 nothing fits.
        """
        plain = all(word.isascii() for word in criteria)
        with self._talk(lines=NUMBERS, seconds=self.account.patience):
            kind, said = self._client.uid_command(b"SEARCH", criteria if plain else [b"CHARSET", b"UTF-8", *criteria])
            if kind == "NO" and not plain:
                return []
            _need_yes(kind, said)
            # Some servers cut a long answer into several; with CONDSTORE a "(MODSEQ n)" may stand at its end.
            words = (word for part in self._wire.told_of("SEARCH") for word in part.split())
            return [int(word) for word in words if word.isdigit() and len(word) < 11]

    def fetch(self, uids: Iterable[int], items: str, *, literals: int) -> Iterator[tuple[int, Fetched]]:
        """What the server says of these messages, in its order; a garbled one is left out, what is unasked as well."""
        asked = set(uids)
        if not asked:
            return
        with self._talk(lines=65_536 + len(asked) * LINES_A_HEAD, literals=literals):
            kind, said = self._wire.uid("FETCH", ",".join(map(str, sorted(asked))), items)
            _need_yes(kind, said)
        for group in _groups(said):
            found = _fetched(group)
            if found and found.get(b"UID") in asked:
                yield found[b"UID"], found

    def append(self, folder: str, raw: bytes, flags: Sequence[bytes], at: datetime | None) -> tuple[int, int] | None:
        """Lay a message into a folder; its UIDVALIDITY and number where the server says them (UIDPLUS)."""
        when = f'"{datetime_to_INTERNALDATE(at)}"' if at else None
        with self._talk(folder, seconds=self.account.patience):
            kind, said = self._wire.append(_quoted(folder), b" ".join(flags).decode(), when, raw)
            _need_yes(kind, said)
        placed = APPENDUID.search(said[0] or b"")
        return (int(placed[1]), int(placed[2])) if placed else None

    def mark_deleted(self, uid: int) -> None:
        """Mark one message of the open folder as deleted; it lies there until somebody expunges."""
        self._uid_command("STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")

    def expunge(self, uid: int) -> None:
        """Remove this message alone; only with UIDPLUS."""
        self._uid_command("EXPUNGE", str(uid))

    def expunge_all(self) -> None:
        """Remove whatever is marked as deleted in the open folder."""
        with self._talk(lines=LISTING, count=MOST_CHANGES):
            kind, said = self._wire.expunge()
            _need_yes(kind, said)

    def begin_idle(self) -> int:
        """Let the server speak of the open folder, until the next command; what to `select` on."""
        with self._talk():
            self._client.idle()
            self._idles, self._chatter = True, 0
            return self._wire.sock.fileno()

    def heard_change(self) -> bool:
        """Whether it spoke of a change, without waiting for that."""
        with told(Stage.TALK, self.account):
            while self._wire.hears_now():
                if self._is_told_a_change():
                    return True
            return False

    def limit(self, seconds: float) -> None:
        """From now on nothing is waited for longer than that, all commands together."""
        self._wire.end_at = self._wire.in_seconds(seconds)

    def close(self) -> None:
        """Log out; never raises."""
        with contextlib.suppress(Exception):
            self._end_idle(seconds=GOODBYE_SECONDS)
        hang_up(self._client)

    def _says_roles(self) -> bool:
        return self.offers("SPECIAL-USE") and self.offers("LIST-EXTENDED")

    def _status_items(self) -> list[str]:
        return [*STATUS_ITEMS, "HIGHESTMODSEQ"] if self.offers("CONDSTORE") else [*STATUS_ITEMS]

    def _listed(self, asks: list[str]) -> tuple[list[Listed], dict[str, FolderState]]:
        with self._talk(lines=LISTING, literals=LISTING, count=2 * MOST_LISTED):
            words = ["RETURN", f"({' '.join(asks)})"] if asks else []
            kind, said = self._wire.ask("LIST", '""', '"*"', *words)
            _need_yes(kind, said)
            folders = [one for group in _groups(self._wire.told_of("LIST")) if (one := _listed(group))]
            states = dict(state for group in _groups(self._wire.told_of("STATUS")) if (state := _stated(group)))
            return folders, states

    def _offered(self) -> frozenset[bytes]:
        with contextlib.ExitStack() as undo, told(Stage.TALK, self.account):
            undo.callback(self.close)
            self._wire.expect()
            offered = self._client.offered()
            undo.pop_all()
            return offered

    @contextlib.contextmanager
    def _talk(
        self,
        folder: str = "",
        *,
        lines: int = LONGEST_LINES,
        literals: int = 0,
        count: int = MOST_LINES,
        seconds: float | None = None,
    ) -> Iterator[None]:
        """One command and its answer, within the bounds that `Wire.expect` takes; an IDLE ends before it."""
        with told(Stage.TALK, self.account, folder):
            self._end_idle()
            self._wire.expect(lines=lines, literals=literals, count=count, seconds=seconds)
            yield

    def _end_idle(self, *, seconds: float | None = None) -> None:
        if self._idles:
            self._idles = False
            self._wire.expect(lines=LISTING, literals=LISTING, count=MOST_CHANGES, seconds=seconds)
            self._client.idle_done()

    def _is_told_a_change(self) -> bool:
        self._chatter += 1
        if self._chatter > MOST_CHATTER:
            raise ReplyTooLong
        self._wire.expect()
        self._wire.next_word()
        if "BYE" in self._wire.untagged_responses:
            raise LineEnded
        return not CHANGES.isdisjoint(self._wire.untagged_responses)

    def _uid_command(self, command: str, *words: str) -> None:
        with self._talk(lines=LISTING, count=MOST_CHANGES):
            kind, said = self._wire.uid(command, *words)
            _need_yes(kind, said)


def _quoted(folder: str) -> str:
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _number(said: dict[bytes, Any], item: str) -> int:
    value = said.get(item.encode())
    if not isinstance(value, int) or not 0 <= value < 2**32:
        raise Odd(item)
    return value


def _groups(data: Sequence[Any]) -> Iterator[list[Any]]:
    """One group an answer: imaplib gives (line, literal) pairs, and the rest of the line after the last of them."""
    group: list[Any] = []
    for part in data:
        if part is not None:
            group.append(part)
        if not isinstance(part, tuple) and group:
            yield group
            group = []


def _listed(group: list[Any]) -> Listed | None:
    with contextlib.suppress(RecursionError, *ODDITIES):
        flags, _, name = response_parser.parse_response(group)
        wire = name.decode("ascii") if isinstance(name, bytes) else str(name)
        if wire and isinstance(flags, tuple) and isinstance(name, bytes | int):
            return frozenset(flag.lower() for flag in flags if isinstance(flag, bytes)), wire
    return None


def _stated(group: list[Any]) -> tuple[str, FolderState] | None:
    """A folder's name on the wire and where it stands; a garbled one is left out, and asked for by itself."""
    with contextlib.suppress(RecursionError, *ODDITIES):
        name, items = response_parser.parse_response(group)
        if isinstance(items, tuple):
            wire = name.decode("ascii") if isinstance(name, bytes) else str(name)
            said: Sequence[Any] = items
            return wire, _state(dict(zip(said[::2], said[1::2], strict=True)))
    return None


def _state(said: dict[bytes, Any]) -> FolderState:
    messages, following, epoch = (_number(said, item) for item in STATUS_ITEMS)
    change = said.get(b"HIGHESTMODSEQ")
    counts = isinstance(change, int) and change > 0
    return FolderState(epoch=epoch, next_uid=following, messages=messages, change=change if counts else None)


def _fetched(group: list[Any]) -> Fetched | None:
    """The long list of fields, which servers say back for each message, is cut: imapclient reads letter by letter."""
    group = [(ECHO.sub(b"BODY[]", part[0]), *part[1:]) if isinstance(part, tuple) else part for part in group]
    with contextlib.suppress(RecursionError, *ODDITIES):
        for found in response_parser.parse_fetch_response(group, normalise_times=False, uid_is_key=False).values():
            return found
    return None


def _need_yes(kind: str, said: Sequence[Any]) -> None:
    if kind != "OK":
        words = said[0] if said and isinstance(said[0], bytes) else b""
        raise Refusal(words.decode("utf-8", "replace"))
