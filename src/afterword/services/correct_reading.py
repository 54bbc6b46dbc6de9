"""The candidate says what a mail is that was understood wrongly; the next one from there is read by it."""

from datetime import datetime
from typing import NotRequired, TypedDict, Unpack

from afterword.core.facts.words import INCOMING_KINDS, ROBOT_KINDS, Purpose
from afterword.core.reading.effect import Suggested
from afterword.services import fields
from afterword.services.confirm_reading import about, was_looked_at
from afterword.services.drop_void import drop_void_at
from afterword.services.errors import Problem
from afterword.services.remember import remember
from afterword.services.saving import saving
from afterword.services.turn_reading import ENDED, turn
from afterword.store.models import Application, Reading
from afterword.store.write.lock import ledger_locked


class Meant(TypedDict):
    """`asks`: it waits for the candidate's answer; `application`: which one it is about, where nobody said yet."""

    kind: str
    asks: NotRequired[bool]
    application: NotRequired[Application | None]


@saving
def correct_reading(reading: Reading, *, now: datetime, **meant: Unpack[Meant]) -> None:
    """It counts as that kind from now on, whatever it had been taken for."""
    kind = fields.word(meant["kind"], Purpose, "kind")
    if kind not in INCOMING_KINDS:
        raise Problem(f"What comes in is one of: {', '.join(INCOMING_KINDS)}.", field="kind")
    touch = reading.touch
    with ledger_locked(touch.employer_id):
        if kind in ENDED:
            touch.application = about(reading, meant.get("application"))
        turn(reading, kind, now=now)
        remember(reading, kind, now=now)
        reading.corrected = kind
        reading.suggested = [one for one in reading.suggested if keeps(one, kind)]
        touch.purpose = kind
        was_looked_at(reading)
        touch.human = kind not in ROBOT_KINDS and (touch.human or kind not in {Purpose.OTHER, Purpose.INVITATION})
        touch.asks = bool(meant.get("asks")) and touch.human
        touch.save()
        reading.save()
        drop_void_at(touch.employer_id, now=now)


def keeps(suggested: str, kind: Purpose) -> bool:
    """Whether what waits is still a question: a date may be, in what a person wrote."""
    return suggested in {Suggested.PROMISE, Suggested.WITHDRAWN} and kind not in {*ROBOT_KINDS, Purpose.OTHER}
