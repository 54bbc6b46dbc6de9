"""A touch that somebody wants to make."""

from datetime import datetime

from afterword.core.facts.moment import need_zone
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Delivery, Purpose
from afterword.core.record import record


@record(frozen=True, slots=True, kw_only=True)
class Proposal:
    """`people` and `cc` hold person ids or addresses; `covers` the commitments attached or named as coming.

    `answers`: when the message came that an answer is for; None: the newest of its reader.
    """

    purpose: Purpose
    channel: Channel = Channel.EMAIL
    people: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    application: str | None = None
    interview: str | None = None
    text: str = ""
    covers: tuple[str, ...] = ()
    delivery: Delivery | None = None
    answers: datetime | None = None

    def __post_init__(self) -> None:
        if self.purpose not in OUTGOING_PURPOSES:
            raise ValueError(f"purpose of a proposal is one of {', '.join(OUTGOING_PURPOSES)}")
        need_zone(self.answers, "answers")
