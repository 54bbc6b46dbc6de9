"""Whether the candidate's mailbox is connected, and when it was last read."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.facts.moment import need_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """`synced_at` is the end of the last complete look."""

    connected: bool = False
    synced_at: datetime | None = None

    def __post_init__(self) -> None:
        need_zone(self.synced_at, "synced_at")

    def is_fresh(self, at: datetime, minutes: int) -> bool:
        """Whether it was read within so many minutes before that moment; there is nothing to read where none is."""
        if not self.connected:
            return True
        return self.synced_at is not None and at - self.synced_at <= timedelta(minutes=minutes)
