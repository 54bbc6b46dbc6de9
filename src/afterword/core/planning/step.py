"""One next step of an application, as the plan shows it; derived from the facts, never stored."""

from collections.abc import Callable
from datetime import datetime
from typing import Final, Literal, overload

from afterword.core.etiquette.decided import Decision
from afterword.core.etiquette.verdict import Reason
from afterword.core.facts.words import Channel, Purpose
from afterword.core.record import record

REST: Final = "rest"
"""Let it rest: nothing more goes out unless they write."""


Reasons = tuple[Reason, ...]
"""What the guard says of a step, in the order in which a person would read it."""


class Told:
    """Reasons, or the way to put them together: whoever looks through many plans for what is due reads none of them."""

    @overload
    def __get__(self, step: None, _kind: type) -> Reasons: ...
    @overload
    def __get__(self, step: "Step", _kind: type) -> Reasons: ...
    def __get__(self, step: "Step | None", _kind: type) -> Reasons:
        """What is told; without a step, nothing: that is what a step begins with."""
        if step is None:
            return ()
        told: Reasons | Callable[[], Reasons] = step.__dict__["reasons"]
        if callable(told):
            told = step.__dict__["reasons"] = told()
        return told

    def __set__(self, step: "Step", told: Reasons | Callable[[], Reasons]) -> None:
        """Put down the reasons, or how they are found; the facts never change, so it is the same at whatever time."""
        step.__dict__["reasons"] = told


@record(frozen=True, kw_only=True)
class Step:
    """`earliest` is the first moment at which the guard says go; None: no time is known (paused, for example).

    `asked`, of an answer: they asked something; else what they wrote is only to be read. `tells`: what the candidate
    decided, which is then the answer. An answer with an interview owns up to having missed it.
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
    reasons: Told = Told()
    asked: bool = True
    tells: Decision | None = None
