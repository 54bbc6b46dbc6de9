"""Whether the candidate's mailbox is connected, when it was last read, and what in it still has to be asked about."""

from datetime import datetime, timedelta

from afterword.core.facts.moment import need_zone
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """`synced_at` is the end of the last complete look; `unsettled`: mails of which nobody has said whose they are.

    Only those count there that a person may have written about this employer. `undecided`: mails of theirs that may
    say no, or make an offer, while nobody has said whether they do.
    """

    connected: bool = False
    synced_at: datetime | None = None
    unsettled: int = 0
    undecided: int = 0

    def __post_init__(self) -> None:
        need_zone(self.synced_at, "synced_at")

    def is_fresh(self, at: datetime, minutes: int) -> bool:
        """Whether it was read within so many minutes before that moment; there is nothing to read where none is."""
        if not self.connected:
            return True
        return self.synced_at is not None and at - self.synced_at <= timedelta(minutes=minutes)

    @property
    def may_hold_something(self) -> bool:
        """Whether there is a mailbox to read, or a mail to ask about."""
        return self.connected or self.unsettled > 0 or self.undecided > 0

    def read_by_then(self) -> "Mailbox":
        """The mailbox as a later moment finds it, by which it will have been read again."""
        return Mailbox(unsettled=self.unsettled, undecided=self.undecided)
