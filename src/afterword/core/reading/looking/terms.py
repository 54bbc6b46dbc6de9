"""What a server is asked to search for: the addresses and the domains of the people and companies that matter."""

from typing import Final

from afterword.core.reading.invite.firms import registered
from afterword.core.reading.whose.box import box
from afterword.core.reading.whose.known import Known

MOST: Final = 1_000
"""Ours: somebody with two hundred applications has met fewer people."""


def terms_for(known: Known) -> tuple[str, ...]:
    """Each address, and `@domain` for each domain that is a firm's own; not the firm's at which the candidate works.

    There every mail of the day's work would be found.
    """
    addresses = (one for person in known.people for one in person.addresses)
    boxes = (one.strip().casefold() for one in addresses if box(one) and box(one) not in known.own_boxes)
    houses = (*known.employers, *known.agencies)
    domains = (one for house in houses for one in house.own_domains if registered(one) not in known.own_domains)
    return tuple(sorted({*boxes, *(f"@{one}" for one in domains)}))[:MOST]
