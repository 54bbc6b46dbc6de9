"""Any contact, either way, on any channel."""

from datetime import datetime

from afterword.core.facts.moment import need_zone
from afterword.core.facts.words import INCOMING_KINDS, OUTGOING_PURPOSES, Channel, Delivery, Direction, Purpose
from afterword.core.record import record

OUT = Direction.OUT


@record(frozen=True, slots=True, kw_only=True)
class Touch:
    """`read` and `human` speak of incoming touches; `covers` are the commitments that an outgoing one kept.

    `asks`: a question of theirs is open after it; what comes in asks one, an answer of ours may leave one open.
    """

    at: datetime
    direction: Direction
    channel: Channel = Channel.EMAIL
    purpose: Purpose = Purpose.OTHER
    people: tuple[str, ...] = ()
    application: str | None = None
    interview: str | None = None
    text: str = ""
    read: bool = True
    asks: bool = False
    human: bool = True
    covers: tuple[str, ...] = ()
    delivery: Delivery | None = None

    def __post_init__(self) -> None:
        need_zone(self.at, "at")
        known = OUTGOING_PURPOSES if self.direction is OUT else INCOMING_KINDS
        if self.purpose not in known:
            raise ValueError(f"purpose of a touch going {self.direction} is one of {', '.join(known)}")
