"""Read their words that the candidate noted by hand, as a mail is read; what the candidate said of them counts."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.facts.mail import Head, Mail
from afterword.core.facts.reading import Reading as Found
from afterword.core.facts.words import ROBOT_KINDS, Direction, Purpose
from afterword.core.reading.effect import Suggested, counts_as, doubts
from afterword.core.reading.kind.proposed import proposed_in
from afterword.core.reading.read import read
from afterword.services.confirm_reading import OF_A_KIND
from afterword.services.errors import Problem
from afterword.services.mark_unreached import unreached_by
from afterword.services.take_reading import take_reading
from afterword.store.models import Person, Reading, Touch
from afterword.store.read.people import people_at

OPEN_WORDS: Final = frozenset({Purpose.ANSWER, Purpose.TIMELINE, Purpose.OTHER})
"""What is noted as one of these may say more than that."""
KEPT: Final = OPEN_WORDS | {Purpose.INVITATION, Purpose.ABSENCE, Purpose.BOUNCE}
"""What their words mean is kept beside these; an end that the candidate tells needs no proof."""
WHO_IS_AWAY = "Who is away? Tick the name, and nobody writes to them before they are back."


def read_words(touch: Touch, *, chosen: bool, now: datetime) -> None:
    """Keep what the words mean beside their line: a date holds or is asked about, an end is asked about.

    `chosen`: the candidate said what it is; else the words say so. Where the two surely differ, it is asked.
    A question in them waits for an answer, ticked or not: that only keeps us quiet until it has one.
    Raise Problem where somebody is away and it is not known who.
    """
    if touch.direction != Direction.IN or not touch.text:
        return
    found = understood(touch)
    doubt = doubts(Purpose(touch.purpose), found) if chosen else None
    count(touch, found, chosen=chosen)
    if touch.purpose not in KEPT and doubt is None:
        return
    if touch.purpose == Purpose.BOUNCE:
        unreached_by(touch)
    if touch.purpose == Purpose.ABSENCE and found.absence is not None:
        name_who_is_away(touch, found)
    sure_of = settled(Purpose(touch.purpose)) if chosen else frozenset()
    human = touch.purpose not in ROBOT_KINDS
    take_reading(touch, found, human=human, leave_out=sure_of, now=now)
    if doubt is not None:
        ask_too(touch.reading, doubt)


def ask_too(reading: Reading, doubt: Suggested) -> None:
    """What the candidate noted them as comes first of what is asked."""
    reading.suggested = [doubt, *(one for one in reading.suggested if one != doubt)]
    reading.save(update_fields=["suggested"])


def settled(chosen: Purpose) -> frozenset[Suggested]:
    """What need not be asked of words that the candidate noted as that."""
    return frozenset({Suggested.ROBOT}) if chosen in OPEN_WORDS else OF_A_KIND


def understood(touch: Touch) -> Found:
    """What the words say; of what is known to invite, the times are read whatever it looks like, and are no promise."""
    employer = touch.employer
    tz, country = employer.tz or None, employer.country or None
    found = read(Mail(head=Head(), text=touch.text), at=touch.at, tz=tz, country=country)
    if Purpose.INVITATION not in {found.found.kind, touch.purpose}:
        return found
    proposed = found.proposed or proposed_in(touch.text, said_at=touch.at, tz=tz, country=country)
    met = {one.words for one in proposed if one.start}
    return replace(found, proposed=proposed, promises=tuple(one for one in found.promises if one.words not in met))


def count(touch: Touch, found: Found, *, chosen: bool) -> None:
    """As what it stands in the ledger."""
    if not chosen:
        counts = counts_as(found, human=True)
        touch.purpose, touch.human = counts.purpose, counts.human
        touch.asks = counts.human and (touch.asks or counts.asks)
    elif touch.purpose in OPEN_WORDS | {Purpose.INVITATION, Purpose.OFFER} and touch.human:
        touch.asks = touch.asks or found.asks
    touch.save(update_fields=["purpose", "human", "asks"])


def name_who_is_away(touch: Touch, found: Found) -> None:
    """Where nobody was ticked, the only person there is, or the one whom the words name beside the stand-ins."""
    if touch.people.exists() or touch.application is None:
        return
    known = list(people_at(touch.application))
    stand_in = {one.address.casefold() for one in (found.absence.stand_ins if found.absence else ())} - {""}
    there = [one for one in known if is_named(one, touch.text) and one.email.casefold() not in stand_in]
    if len(who := there or known) != 1:
        raise Problem(WHO_IS_AWAY, field="people")
    touch.people.set(who)


def is_named(person: Person, text: str) -> bool:
    """Whether that name, or that address, stands in the words."""
    plain = text.casefold()
    return any(one and one.casefold() in plain for one in (person.name, person.email))
