"""A sender without a network, for the demo and the tests; it keeps the same promises as the real one."""

from collections.abc import Callable, Collection

from afterword.adapters.mail.message import build, envelope
from afterword.core.ports.sender import Cause, NotSent, OutgoingMail, Refused


class HandingSender:
    """Gives each mail to a function, as the demo does to keep it in the database; what no mail can carry is stopped."""

    def __init__(self, give: Callable[[OutgoingMail], None]) -> None:
        self._give = give

    def written(self, mail: OutgoingMail) -> bytes:
        """Return what would be handed over; nothing is sent."""
        return build(mail).as_bytes()

    def send(self, mail: OutgoingMail) -> bytes:
        """Build the message, to find what is wrong with it, and hand the mail over."""
        text = self.written(mail)
        self._give(mail)
        return text


class MemorySender:
    """Keeps what it was given in `delivered`; `unknown` addresses are refused, and `trouble` is raised when it is set.

    With `trouble` a Refused, nothing is delivered; with a CutOff the mail may have arrived, so here it has.
    """

    def __init__(self, *, unknown: Collection[str] = (), trouble: NotSent | None = None) -> None:
        self.delivered: list[OutgoingMail] = []
        self.unknown = frozenset(address.lower() for address in unknown)
        self.trouble = trouble

    def written(self, mail: OutgoingMail) -> bytes:
        """Return what would be delivered; nothing is."""
        return build(mail).as_bytes()

    def send(self, mail: OutgoingMail) -> bytes:
        """Deliver to all readers or to none."""
        text = self.written(mail)
        unknown = tuple(address for address in envelope(mail) if address.lower() in self.unknown)
        if unknown:
            raise Refused(
                f"Nothing was sent: the mail server knows no mailbox {', '.join(unknown)}.",
                cause=Cause.RECIPIENT_UNKNOWN,
                addresses=unknown,
            )
        if not isinstance(self.trouble, Refused):
            self.delivered.append(mail)
        if self.trouble:
            raise self.trouble
        return text
