"""What a server is asked to search for: addresses, domains and last names of the people and companies that matter."""

from typing import Final

from afterword.core.reading.invite.firms import registered
from afterword.core.reading.whose.box import box
from afterword.core.reading.whose.known import Known

MOST: Final = 1_000
"""Ours: somebody with two hundred applications has met fewer people."""


SHORTEST_NAME: Final = 3


def terms_for(known: Known) -> tuple[str, ...]:
    """Each last name, each domain that is a firm's own, and each address elsewhere.

    The domain of the firm at which the candidate works is left out: every mail of the day's work would be found.
    `@acme.example` does not find what came from a domain below it, so that `.acme.example` is asked for as well.
    """
    addresses = (one for person in known.people for one in person.addresses)
    boxes = (one.strip().casefold() for one in addresses if box(one) and box(one) not in known.own_boxes)
    houses = (*known.employers, *known.agencies)
    domains = tuple(one for house in houses for one in house.own_domains if registered(one) not in known.own_domains)
    names = (person.name.casefold().split()[-1:] for person in known.people)
    last = (one for name in names for one in name if len(one) >= SHORTEST_NAME)
    ends = tuple(f"{sign}{one}" for one in domains for sign in "@.")
    elsewhere = (one for one in boxes if not one.endswith(ends))
    return tuple(sorted({*elsewhere, *ends, *last}))[:MOST]
