"""One next step of an application, as the plan shows it; derived from the facts, never stored."""

from datetime import datetime
from typing import Final, Literal

from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.words import Channel, Purpose
from afterword.core.record import record

REST: Final = "rest"
"""Let it rest: nothing more goes out unless they write."""


@record(frozen=True, slots=True, kw_only=True)
class Step:
    """`earliest` is the first moment at which the guard says go; None: no time is known (paused, for example).

    `asked`, of an answer: they asked something; else what they wrote is only to be read.
    `covers` are the candidate's commitments that this step keeps, or that its text names as coming.
    """

    purpose: Purpose | Literal["rest"]
    channel: Channel | None = Channel.EMAIL
    people: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    application: str | None = None
    interview: str | None = None
    covers: tuple[str, ...] = ()
    earliest: datetime | None = None
    best_by: datetime | None = None
    reasons: tuple[Reason, ...] = ()
    asked: bool = True
