"""From which houses an address can come: the employer's or the agency's own domain, near it, or one of its name."""

from collections.abc import Iterable
from typing import Final

from afterword.core.facts.company_name import firm_letters
from afterword.core.reading.invite.firms import firm_key, is_firm, registered
from afterword.core.reading.invite.note_takers import is_under
from afterword.core.reading.whose.known import KnownHouse

_SHORTEST_NAME: Final = 3


def houses_at(domain: str, houses: Iterable[KnownHouse]) -> tuple[str, ...]:
    """The ids of the houses to whom the domain, or one above it, belongs; public mail and services are nobody's."""
    if not is_firm(domain):
        return ()
    return tuple(house.id for house in houses if is_under(domain, house.own_domains))


def houses_near(domain: str, houses: Iterable[KnownHouse]) -> tuple[str, ...]:
    """The houses that may have it: it is above or beside one of theirs, or reads like their name.

    Beside is no proof: many firms live next to each other below one university or one host.
    """
    if not is_firm(domain):
        return ()
    above, label = registered(domain), firm_letters(firm_key(domain))
    spoken = label if len(label) >= _SHORTEST_NAME else None
    return tuple(house.id for house in houses if above in house.registered_domains or spoken in house.letters)
