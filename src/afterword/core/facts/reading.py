"""What was understood from one incoming message: a suggestion with its evidence, never a deed."""

from datetime import date, datetime

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Undelivered
from afterword.core.facts.words import Purpose
from afterword.core.record import record


@record(frozen=True, slots=True)
class FoundPromise:
    """Both ends inclusive, None where the words leave an end open; `words` stand in the text exactly so."""

    earliest: date | None
    latest: date | None
    words: str


@record(frozen=True, slots=True, kw_only=True)
class Parts:
    """A message's text taken apart. `new` is greeting and body; the closing line and the name may be in or out.

    `signature` is the block below it, without the line `--`; legal footers, mobile taglines and quotes are in neither.
    """

    new: str
    signature: str = ""


@record(frozen=True, slots=True, kw_only=True)
class FoundKind:
    """What kind of message it is. `sure` runs from 0 to 1; `evidence`: the words, or the header, that it rests on."""

    kind: Purpose
    sure: float
    evidence: tuple[str, ...] = ()


@record(frozen=True, slots=True, kw_only=True)
class FoundAbsence:
    """`until` is the last day away, in the writer's calendar, None where it is not said.

    `stand_ins` are those who are named to ask instead; an address is empty where only a name is given. `words` stand
    in the text exactly so.
    """

    until: date | None = None
    stand_ins: tuple[Correspondent, ...] = ()
    words: str = ""


@record(frozen=True, slots=True, kw_only=True)
class ProposedTime:
    """A time at which they would meet, in their zone; `end` where it is said; no `start` for "pick a time here"."""

    start: datetime | None
    end: datetime | None = None
    words: str = ""


@record(frozen=True, slots=True, kw_only=True)
class Reading:
    """`withdrawn`: what was promised before no longer holds, and no date took its place ("it will take longer").

    `asks`: the message waits for the candidate's answer; `asks_words` are those that say so.
    """

    found: FoundKind
    parts: Parts
    promises: tuple[FoundPromise, ...] = ()
    withdrawn: bool = False
    absence: FoundAbsence | None = None
    bounces: tuple[Undelivered, ...] = ()
    proposed: tuple[ProposedTime, ...] = ()
    asks: bool = False
    asks_words: str = ""
