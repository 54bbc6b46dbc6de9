"""A message -> what it means: its new words, its kind, what it promises, who is away, what it asks."""

from datetime import datetime
from typing import Final

from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import FoundKind, FoundPromise, Parts, Reading
from afterword.core.facts.words import ROBOT_KINDS, Purpose
from afterword.core.reading.looking.meaning import asks, kind_of, new_words
from afterword.core.reading.promises import find_promises

LONGEST_READ: Final = 20_000
"""Characters of a text that are read; what people write to a candidate has a tenth of it."""

PROMISES_NOTHING: Final = frozenset({Purpose.BOUNCE, Purpose.ABSENCE, Purpose.OTHER})
ASKS_NOTHING: Final = frozenset({*ROBOT_KINDS, Purpose.OTHER})


def read(mail: Mail, *, at: datetime, tz: str | None = None, country: str | None = None) -> Reading:
    """What is understood. `at` is when it was said where the mail has no date; `tz` and `country` are the writer's.

    The day said is that of the mail's own date in its own offset (DESIGN, "How dates and messages are read").
    """
    said_at = mail.head.sent_at or at
    parts = Parts(new=new_words(mail))
    found = FoundKind(kind=kind_of(mail, human=True), sure=1.0)
    return Reading(
        found=found,
        parts=parts,
        promises=_promises(parts.new, found.kind, said_at, tz, country),
        bounces=mail.undelivered,
        asks=found.kind not in ASKS_NOTHING and asks(parts.new),
    )


def _promises(
    words: str, kind: Purpose, said_at: datetime, tz: str | None, country: str | None
) -> tuple[FoundPromise, ...]:
    if kind in PROMISES_NOTHING:
        return ()
    return find_promises(words, said_at=said_at, tz=tz, country=country)
