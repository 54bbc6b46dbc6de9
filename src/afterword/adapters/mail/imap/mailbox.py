"""Somebody's mailbox by IMAP: light looks, drafts laid down and taken away; it keeps the promises of OpenMailbox."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from afterword.adapters.mail.account import ImapAccount
from afterword.adapters.mail.imap.beginning import MANY, number_to_begin_with, places_to_sample
from afterword.adapters.mail.imap.folders import Folders
from afterword.adapters.mail.imap.heads import BATCH, ITEMS, LONGEST_HEAD, lying, octets
from afterword.adapters.mail.imap.line import ImapLine
from afterword.adapters.mail.imap.replies import trouble
from afterword.adapters.mail.imap.terms import LONGEST_ID, as_word, is_one_word, searches
from afterword.adapters.mail.reading.head import read_head
from afterword.core.facts.moment import need_zone
from afterword.core.ports.mailbox import Folder, FolderRole, FolderState, Hindrance, Lying, MailboxTrouble, Place

HIGHEST_UID = 2**32 - 1
GMAIL = "X-GM-EXT-1"
GMAIL_HOLDS_ALL = {FolderRole.ALL, FolderRole.DRAFTS, FolderRole.JUNK, FolderRole.TRASH}
"""Of Gmail's folders the others are views of All Mail; Drafts is one too, but drafts are taken away there."""


class ImapMailbox:
    """One line to one mailbox, opened and logged in at once; MailboxTrouble where that cannot be."""

    def __init__(self, account: ImapAccount) -> None:
        self._account = account
        self._listening_to, self._changed = "", False
        self._looked_through = ""
        self._line = ImapLine(account)
        self._folders = Folders(self._line)
        self._seen: dict[str, FolderState] = {}

    def folders(self) -> tuple[Folder, ...]:
        """The folders that can hold messages, INBOX first."""
        return tuple(one.folder for one in self._folders.listed())

    def standing(self) -> dict[Folder, FolderState | None]:
        """The folders, each with where it stands now, in one answer where the server can do so (RFC 5819)."""
        found = self._folders.standing()
        self._seen |= {folder.name: state for folder, state in found.items() if state}
        return found

    def state(self, folder: str) -> FolderState:
        """Where a folder stands now; it need not be opened for that."""
        self._seen[folder] = now = self._folders.state(folder)
        return now

    def search(self, folder: str, *, terms: Iterable[str], since: date) -> list[int]:
        """The numbers of what names one of the terms, in as many searches as they need."""
        found: set[int] = set()
        asked = list(searches(terms, since))
        beginning = self._beginning(folder, since) if asked else []
        for criteria in asked:
            self._folders.open(folder, news=not found)
            found.update(self._line.search([*beginning, *criteria]))
            self._looked_through = folder
        return sorted(found)

    def arrived(self, folder: str, *, from_uid: int) -> list[int]:
        """The numbers from that one on; `n:*` alone would also give the last message before it."""
        first = max(1, from_uid)
        if first > HIGHEST_UID:
            return []
        self._folders.open(folder)
        found = self._line.search([b"UID", f"{first}:*".encode()])
        self._looked_through = folder
        return sorted({uid for uid in found if uid >= first})

    def heads(self, folder: str, uids: Iterable[int]) -> Iterator[Lying]:
        """The heads, fetched in batches as they are taken; whatever else is asked for meanwhile does not matter.

        Right after a search the server is not asked again what is new: in a large folder that takes it long.
        """
        wanted = sorted({uid for uid in uids if 0 < uid <= HIGHEST_UID})
        known, self._looked_through = self._looked_through == folder, ""
        epoch = self._folders.open(folder, news=not known) if wanted else 0
        for start in range(0, len(wanted), BATCH):
            if self._folders.open(folder, news=False) != epoch:
                return
            batch = wanted[start : start + BATCH]
            said = list(self._line.fetch(batch, ITEMS, literals=len(batch) * (LONGEST_HEAD + 1_000)))
            heads = {uid: one for uid, found in said if (one := lying(folder, epoch, uid, found))}
            yield from (heads[uid] for uid in sorted(heads))

    def source(self, place: Place, *, most: int) -> bytes | None:
        """The first octets of a message; it stays unread."""
        return self.sources([place], most=most).get(place)

    def sources(self, places: Iterable[Place], *, most: int) -> dict[Place, bytes]:
        """The first octets of several; whoever asks sees to it that they are not too many to be held together."""
        wanted = [one for one in places if most > 0 and 0 < one.uid <= HIGHEST_UID]
        found: dict[Place, bytes] = {}
        for folder in dict.fromkeys(one.folder for one in wanted):
            epoch = self._folders.open_if_there(folder)
            asked = {one.uid: one for one in wanted if (one.folder, one.epoch) == (folder, epoch)}
            items, literals = f"(UID BODY.PEEK[]<0.{most}>)", len(asked) * (most + 1_000)
            for uid, said in self._line.fetch(asked, items, literals=literals):
                if (raw := octets(said)) is not None:
                    found[asked[uid]] = raw[:most]
        return found

    def find(self, message_id: str) -> tuple[Place, ...]:
        """Every place in which the server's own search finds that Message-ID."""
        if not is_one_word(message_id, LONGEST_ID):
            return ()
        gmail = self._line.offers(GMAIL)
        everywhere = self.folders()
        if gmail and any(folder.role is FolderRole.ALL for folder in everywhere):
            everywhere = tuple(folder for folder in everywhere if folder.role in GMAIL_HOLDS_ALL)
        return tuple(place for folder in everywhere for place in self._with_id(folder.name, message_id, gmail=gmail))

    def put(self, folder: str, raw: bytes, *, draft: bool = False, at: datetime | None = None) -> Place | None:
        """Lay a message down as read; where it lies is the server's word (UIDPLUS), else found by its Message-ID."""
        need_zone(at, "at")
        flags = [rb"\Seen", rb"\Draft"] if draft else [rb"\Seen"]
        says = self._line.offers("UIDPLUS")
        before = None if says else self._folders.state(folder)
        when = at.astimezone(UTC) if at else None
        try:
            placed = self._line.append(self._folders.wire(folder), raw, flags, when)
        except MailboxTrouble as no:
            raise self._folders.why(folder, no) from None
        if placed:
            return Place(folder, *placed)
        message_id = read_head(raw[:LONGEST_HEAD]).message_id
        if not before or not is_one_word(message_id, LONGEST_ID):
            return None
        places = self._with_id(folder, message_id, gmail=False)
        return next((at for at in reversed(places) if (at.epoch, at.uid) >= (before.epoch, before.next_uid)), None)

    def take_away(self, place: Place) -> bool:
        """Remove one message for good, and never another: without UIDPLUS only where none else is marked as deleted."""
        if not self._is_there(place, write=True):
            return False
        alone = self._line.offers("UIDPLUS")
        if not alone and set(self._line.search([b"DELETED"])) - {place.uid}:
            raise trouble(Hindrance.NOT_ALONE, self._account, place.folder)
        self._line.mark_deleted(place.uid)
        if alone:
            self._line.expunge(place.uid)
        else:
            self._line.expunge_all()
        return True

    def listen(self, folder: str) -> int | None:
        """By IDLE, which has to be begun anew within 29 minutes (RFC 2177); routers on the way forget a line sooner."""
        self._folders.open(folder, news=False)
        now = self._folders.state(folder)
        self._changed = now != self._seen.setdefault(folder, now)
        self._listening_to = folder
        return self._line.begin_idle() if self._line.offers("IDLE") else None

    def heard(self) -> bool:
        """Whether the server spoke of a change since; where it never speaks up, it is asked."""
        if not self._changed:
            self._changed = self._line.heard_change() if self._line.offers("IDLE") else self._is_other_now()
        return self._changed

    def limit(self, seconds: float) -> None:
        """It counts for whatever is read from now on."""
        self._line.limit(seconds)

    def close(self) -> None:
        """Log out; never raises."""
        self._line.close()

    def _beginning(self, folder: str, since: date) -> list[bytes]:
        """What else to ask for, so that a server need not look at the date of all that lies in a large folder."""
        known = self._seen.get(folder)
        if known is None or known.messages < MANY:
            return []
        self._folders.open(folder)
        said = self._line.fetch(self._line.search([places_to_sample(known.messages)]), "(UID INTERNALDATE)", literals=0)
        samples = [(uid, at) for uid, found in said if isinstance(at := found.get(b"INTERNALDATE"), datetime)]
        first = number_to_begin_with(samples, since)
        return [b"UID", f"{first}:*".encode()] if first > 1 else []

    def _is_other_now(self) -> bool:
        return self._folders.state(self._listening_to) != self._seen[self._listening_to]

    def _is_there(self, place: Place, *, write: bool = False) -> bool:
        """Whether the folder is still there and its numbers still mean what they meant, and one is this message's."""
        if not 0 < place.uid <= HIGHEST_UID or self._folders.open_if_there(place.folder, write=write) != place.epoch:
            return False
        return place.uid in self._line.search([b"UID", str(place.uid).encode()])

    def _with_id(self, folder: str, message_id: str, *, gmail: bool) -> list[Place]:
        epoch = self._folders.open_if_there(folder)
        if epoch is None:
            return []
        if gmail:
            criteria = [b"X-GM-RAW", as_word(f"rfc822msgid:{message_id}")]
        else:
            criteria = [b"HEADER", b"Message-ID", as_word(message_id)]
        return [Place(folder, epoch, uid) for uid in sorted(set(self._line.search(criteria)))]


def test_connection(account: ImapAccount) -> MailboxTrouble | None:
    """Connect, protect, log in, look at the folders and say goodbye; return what stood in the way, if anything."""
    try:
        mailbox = ImapMailbox(account)
    except MailboxTrouble as found:
        return found
    try:
        mailbox.state("INBOX")
    except MailboxTrouble as found:
        return found
    finally:
        mailbox.close()
    return None
