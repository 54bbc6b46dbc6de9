"""A message -> what it means: its new words, its kind, what it promises, who is away, what it asks."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import FoundAbsence, FoundKind, ProposedTime, Reading
from afterword.core.facts.words import ROBOT_KINDS, Purpose
from afterword.core.reading.absence.absence import absence_in
from afterword.core.reading.country import country_of
from afterword.core.reading.kind.asks import asks_in
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.kind.studied import studied
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.promises import ReadPromises, read_promises
from afterword.core.zone_country import country_of_zone

LONGEST_READ: Final = 100_000
"""Characters of a text that are read; what people write to a candidate has a hundredth of it."""

DATES_READ: Final = frozenset({"en", "de", "fr", "es"})
"""The languages in which promised dates are read; what a timeline in another says of its date is not known, and an
older date may be the wrong one."""
TAKES_BACK: Final = frozenset({Purpose.TIMELINE, Purpose.ANSWER, Purpose.ACKNOWLEDGEMENT})
"""What may leave an older date open; an end or a further interview makes it void by itself."""
PROMISES_NOTHING: Final = frozenset({Purpose.BOUNCE, Purpose.ABSENCE, Purpose.OTHER})
PLAIN_NO: Final = 0.9
"""From here on a rejection is surely one (docs/reference/kinds.md, "How sure it is")."""
ASKS_NOTHING: Final = frozenset({*ROBOT_KINDS, Purpose.OTHER})
MAY_BE_AWAY: Final = frozenset({Purpose.ABSENCE, Purpose.ANSWER, Purpose.TIMELINE, Purpose.INVITATION})


def read(mail: Mail, *, at: datetime, tz: str | None = None, country: str | None = None) -> Reading:
    """What is understood. `at` is when it was said where the mail has no date; `tz` and `country` are the writer's.

    The day said is that of the mail's own date in its own offset (DESIGN, "How dates and messages are read").
    """
    said_at = mail.head.sent_at or at
    country = country or (tz and country_of_zone(tz)) or country_of(mail.head)
    their_tz = tz
    if mail.head.sent_at is not None:
        tz = None
    parts = parts_of(mail.text[:LONGEST_READ])
    found = kind_of(mail, parts.new, country=country)
    said = _promises(parts.new, found, said_at, tz, country)
    asks = "" if found.kind in ASKS_NOTHING else asks_in(parts.new, found.kind)
    return Reading(
        found=found,
        parts=parts,
        promises=said.promises,
        withdrawn=said.withdrawn,
        absence=_absence(mail, parts.new, found.kind, said_at, tz, country),
        bounces=mail.undelivered,
        proposed=_proposed(parts.new, found.kind, said_at, their_tz, country),
        asks=bool(asks),
        asks_words=asks,
    )


def _promises(words: str, found: FoundKind, said_at: datetime, tz: str | None, country: str | None) -> ReadPromises:
    """After a plain no nothing is left to promise: "we will think of you for other roles in the new year"."""
    kind = found.kind
    if kind in PROMISES_NOTHING or (kind is Purpose.REJECTION and found.sure >= PLAIN_NO):
        return ReadPromises((), withdrawn=False)
    said = read_promises(words, said_at=said_at, tz=tz, country=country)
    if kind is Purpose.TIMELINE and not said.promises and studied(words).tongues[0].name not in DATES_READ:
        return ReadPromises((), withdrawn=True)
    return said if kind in TAKES_BACK else replace(said, withdrawn=False)


def _proposed(
    words: str, kind: Purpose, said_at: datetime, tz: str | None, country: str | None
) -> tuple[ProposedTime, ...]:
    """Times to choose from are an invitation's, by the writer's clock where it is known: many servers date in UTC."""
    if kind is not Purpose.INVITATION:
        return ()
    from afterword.core.reading.kind.proposed import proposed_in  # late: most messages propose no times

    return proposed_in(words, said_at=said_at, tz=tz, country=country)


def _absence(
    mail: Mail, words: str, kind: Purpose, said_at: datetime, tz: str | None, country: str | None
) -> FoundAbsence | None:
    """An automatic reply is one of somebody away, whatever its words are; a person's mail may speak of one."""
    if kind not in MAY_BE_AWAY:
        return None
    head = mail.head
    own = [one.address for one in (*head.to, *((head.sender,) if head.sender else ()))]
    found = absence_in(words, said_at=said_at, tz=tz, country=country, own=own)
    return found or (FoundAbsence() if kind is Purpose.ABSENCE else None)
