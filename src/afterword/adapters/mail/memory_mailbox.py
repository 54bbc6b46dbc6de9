"""A mailbox without a network, for the demo and the tests; it keeps the same promises as the real one."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from afterword.adapters.mail.imap.terms import is_of_an_address
from afterword.adapters.mail.reading.head import read_head
from afterword.core.facts.mail import Head
from afterword.core.facts.moment import need_zone
from afterword.core.ports.mailbox import Folder, FolderRole, FolderState, Hindrance, Lying, MailboxTrouble, Place

USUAL_FOLDERS = {
    "INBOX": FolderRole.INBOX,
    "Drafts": FolderRole.DRAFTS,
    "Sent": FolderRole.SENT,
    "Spam": FolderRole.JUNK,
    "Trash": FolderRole.TRASH,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One message as it lies there."""

    raw: bytes
    received_at: datetime
    read: bool = False
    draft: bool = False


@dataclass(slots=True)
class Shelf:
    """One folder: its messages by their numbers."""

    role: FolderRole
    epoch: int
    next_uid: int = 1
    change: int = 1
    messages: dict[int, Kept] = field(default_factory=dict)

    def lay(self, kept: Kept) -> int:
        """Add a message; its number."""
        uid = self.next_uid
        self.messages[uid] = kept
        self.next_uid += 1
        self.change += 1
        return uid

    def state(self) -> FolderState:
        """Where it stands."""
        return FolderState(epoch=self.epoch, next_uid=self.next_uid, messages=len(self.messages), change=self.change)


class MemoryMailbox:
    """What lies in somebody's mailbox; `open` gives a line to it, the other methods are the hands of other programs."""

    def __init__(self, clock: Callable[[], datetime], folders: Mapping[str, FolderRole] = USUAL_FOLDERS) -> None:
        self.clock = clock
        self._one_hand = threading.Lock()
        self._epochs = 0
        self._shelves: dict[str, Shelf] = {}
        for name, role in folders.items():
            self.make(name, role)

    def open(self) -> "MemoryLine":
        """A line, as after a login."""
        return MemoryLine(self)

    def make(self, folder: str, role: FolderRole = FolderRole.OTHER) -> None:
        """Make a folder, empty; one of a name that was there before has another epoch."""
        self._epochs += 1
        self._shelves[folder] = Shelf(role, self._epochs)

    def remove(self, folder: str) -> None:
        """Remove a folder and all that lies in it."""
        del self._shelves[folder]

    def deliver(self, folder: str, raw: bytes, *, at: datetime | None = None, read: bool = False) -> Place:
        """Lay a message down, as a server does with what arrives."""
        need_zone(at, "at")
        return self.lay(folder, Kept(raw, (at or self.clock()).astimezone(UTC), read))

    def lay(self, folder: str, kept: Kept) -> Place:
        """Lay it down."""
        with self._one_hand:
            shelf = self.shelf(folder)
            uid = shelf.lay(kept)
        return Place(folder, shelf.epoch, uid)

    def take(self, place: Place) -> Kept | None:
        """Take it out for good, if it is there."""
        with self._one_hand:
            shelf = self._shelves.get(place.folder)
            if not shelf or shelf.epoch != place.epoch or place.uid not in shelf.messages:
                return None
            shelf.change += 1
            return shelf.messages.pop(place.uid)

    def mark_read(self, place: Place) -> None:
        """As somebody who opens it elsewhere."""
        with self._one_hand:
            shelf = self.shelf(place.folder)
            shelf.messages[place.uid] = replace(shelf.messages[place.uid], read=True)
            shelf.change += 1

    def shelves(self) -> dict[str, Shelf]:
        """All folders by their names."""
        return dict(self._shelves)

    def shelf(self, folder: str) -> Shelf:
        """One folder; MailboxTrouble where there is none."""
        if folder not in self._shelves:
            says = f"There is no folder “{folder}” in your mailbox any more. Please look which one it is now."
            raise MailboxTrouble(says, cause=Hindrance.NO_FOLDER)
        return self._shelves[folder]


class MemoryLine:
    """A line to a MemoryMailbox; it keeps the promises of OpenMailbox. With `trouble`, every call raises that."""

    def __init__(self, mailbox: MemoryMailbox, trouble: MailboxTrouble | None = None) -> None:
        self._mailbox = mailbox
        self._seen: dict[str, FolderState] = {}
        self._listening_to = ""
        self.trouble = trouble

    def folders(self) -> tuple[Folder, ...]:
        """The folders, in the order in which they were made."""
        self._may_fail()
        return tuple(Folder(name, shelf.role) for name, shelf in self._mailbox.shelves().items())

    def standing(self) -> dict[Folder, FolderState | None]:
        """The folders, each with where it stands now."""
        return {folder: self.state(folder.name) for folder in self.folders()}

    def state(self, folder: str) -> FolderState:
        """Where a folder stands now."""
        self._seen[folder] = now = self._shelf(folder).state()
        return now

    def search(self, folder: str, *, terms: Iterable[str], since: date) -> list[int]:
        """The numbers of what names one of the terms; a part of an address is found too, as on most servers."""
        wanted = [term.lower() for term in terms if is_of_an_address(term)]
        return [
            uid
            for uid, kept in self._shelf(folder).messages.items()
            if kept.received_at.date() >= since and _names(kept, wanted)
        ]

    def arrived(self, folder: str, *, from_uid: int) -> list[int]:
        """The numbers from that one on."""
        return [uid for uid in self._shelf(folder).messages if uid >= from_uid]

    def heads(self, folder: str, uids: Iterable[int]) -> Iterator[Lying]:
        """The heads of what still lies there."""
        wanted = sorted(set(uids))
        shelf = self._shelf(folder) if wanted else None
        for uid in wanted:
            if shelf and (kept := shelf.messages.get(uid)):
                yield Lying(
                    place=Place(folder, shelf.epoch, uid),
                    received_at=kept.received_at,
                    size=len(kept.raw),
                    head=_head(kept),
                    read=kept.read,
                    draft=kept.draft,
                )

    def source(self, place: Place, *, most: int) -> bytes | None:
        """The first octets of a message."""
        self._may_fail()
        shelf = self._mailbox.shelves().get(place.folder)
        kept = shelf.messages.get(place.uid) if shelf and shelf.epoch == place.epoch else None
        return kept.raw[:most] if kept and most > 0 else None

    def sources(self, places: Iterable[Place], *, most: int) -> dict[Place, bytes]:
        """The first octets of several."""
        return {one: raw for one in places if (raw := self.source(one, most=most)) is not None}

    def find(self, message_id: str) -> tuple[Place, ...]:
        """Every place with a message of that Message-ID."""
        self._may_fail()
        return tuple(
            Place(name, shelf.epoch, uid)
            for name, shelf in self._mailbox.shelves().items()
            for uid, kept in shelf.messages.items()
            if message_id and _head(kept).message_id == message_id
        )

    def put(self, folder: str, raw: bytes, *, draft: bool = False, at: datetime | None = None) -> Place | None:
        """Lay a message down as read."""
        self._may_fail()
        need_zone(at, "at")
        return self._mailbox.lay(folder, Kept(raw, (at or self._mailbox.clock()).astimezone(UTC), True, draft))

    def take_away(self, place: Place) -> bool:
        """Remove one message for good."""
        self._may_fail()
        return self._mailbox.take(place) is not None

    def listen(self, folder: str) -> int | None:
        """Nothing here speaks up by itself."""
        self._seen.setdefault(folder, self._shelf(folder).state())
        self._listening_to = folder
        return None

    def heard(self) -> bool:
        """Whether something changed since."""
        folder = self._listening_to
        return self._shelf(folder).state() != self._seen[folder]

    def limit(self, seconds: float) -> None:
        """Nothing here takes any time."""

    def close(self) -> None:
        """Nothing is open."""

    def _shelf(self, folder: str) -> Shelf:
        self._may_fail()
        return self._mailbox.shelf(folder)

    def _may_fail(self) -> None:
        if self.trouble:
            raise self.trouble


def _head(kept: Kept) -> Head:
    return read_head(kept.raw)


def _names(kept: Kept, terms: list[str]) -> bool:
    head = _head(kept)
    people = [*([head.sender] if head.sender else []), *head.to, *head.cc]
    return any(term in f"{one.name} <{one.address}>".lower() for one in people for term in terms)
