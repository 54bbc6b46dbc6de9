"""A mail as it is looked at here: its head with what is known, so that each way of knowing it asks the same things."""

from dataclasses import dataclass
from functools import cached_property

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mark
from afterword.core.facts.mail_address import nobody_reads
from afterword.core.reading.invite.note_takers import is_under
from afterword.core.reading.invite.robots import SENDERS, is_program, is_service, names_its_owner, parts_of
from afterword.core.reading.whose.box import box, domain_of
from afterword.core.reading.whose.known import Known, KnownMail, KnownPerson
from afterword.core.reading.whose.named import plain_words

_NO_HUMAN = frozenset({Mark.BULK, Mark.AUTO_REPLIED, Mark.AUTO_GENERATED, Mark.NOBODY_ASKS, Mark.REPORT})
_NOBODY = Correspondent("", "")


@dataclass(frozen=True, kw_only=True)
class Said:
    """`about` is the Message-ID of the mail that a delivery report is about."""

    head: Head
    known: Known
    text: str = ""
    about: str = ""

    @property
    def sender(self) -> Correspondent:
        """Who wrote it; nameless and without an address where the head does not say."""
        return self.head.sender or _NOBODY

    @cached_property
    def domain(self) -> str:
        """The domain it came from."""
        return domain_of(self.sender.address)

    @cached_property
    def hint(self) -> KnownMail | None:
        """What the nearest known mail of its thread is about."""
        thread = (self.about, *self.head.thread)
        return next((self.known.mails[one] for one in thread if one in self.known.mails), None)

    @cached_property
    def writers(self) -> list[KnownPerson]:
        """Who is known to write from its address."""
        return self.known.people_by_box.get(box(self.sender.address), [])

    @cached_property
    def readers(self) -> tuple[Correspondent, ...]:
        """To whom it went."""
        return (*self.head.to, *self.head.cc)

    @cached_property
    def subject(self) -> str:
        """The subject's plain words."""
        return plain_words(self.head.subject)

    @cached_property
    def is_from_service(self) -> bool:
        """Whether a scheduler or an applicant-tracking system carried it."""
        return is_service(self.domain)

    @cached_property
    def is_from_program(self) -> bool:
        """Whether its address says that nobody writes from there."""
        local, _ = parts_of(self.sender.address)
        bare = self.sender.address.casefold() == "mailer-daemon"
        return bare or nobody_reads(self.sender.address) or is_program(local)

    @cached_property
    def is_human(self) -> bool:
        """Whether a person may have written it.

        Through a tracking system people only write where the address is made of their name, and from its domain for
        robots only in a thread of ours. A list's mark counts less than such a thread: some firms answer by a group.
        """
        if self.is_from_program or _NO_HUMAN & self.head.marks:
            return False
        if Mark.LIST in self.head.marks and self.hint is None:
            return False
        if not self.is_from_service:
            return True
        local, domain = parts_of(self.sender.address)
        return names_its_owner(local, self.sender.name) and (self.hint is not None or not is_under(domain, SENDERS))
