"""From which houses an address can come: the employer's or the agency's own domain, near it, or one of its name."""

from collections.abc import Iterable
from typing import Final

from afterword.core.facts.company_name import firm_letters
from afterword.core.reading.invite.firms import firm_key, is_firm, registered
from afterword.core.reading.whose.known import KnownHouse

_SHORTEST_NAME: Final = 3


def houses_at(domain: str, houses: Iterable[KnownHouse]) -> tuple[str, ...]:
    """The ids of the houses to whom the domain, or one above it, belongs; public mail and services are nobody's."""
    return tuple(house.id for house in houses if is_firm(domain) and any(_is_at(domain, own) for own in house.domains))


def houses_near(domain: str, houses: Iterable[KnownHouse]) -> tuple[str, ...]:
    """The houses that may have it: it is above or beside one of theirs, or reads like their name.

    Beside is no proof: many firms live next to each other below one university or one host.
    """
    if not is_firm(domain):
        return ()
    return tuple(house.id for house in houses if _is_beside(domain, house) or _reads_like(domain, house))


def _is_at(domain: str, own: str) -> bool:
    bare = own.strip().casefold().strip(".")
    return is_firm(bare) and "." in bare and (domain == bare or domain.endswith(f".{bare}"))


def _is_beside(domain: str, house: KnownHouse) -> bool:
    owned = (own.strip().casefold().strip(".") for own in house.domains)
    return any(is_firm(own) and registered(own) == registered(domain) for own in owned)


def _reads_like(domain: str, house: KnownHouse) -> bool:
    label = firm_letters(firm_key(domain))
    return len(label) >= _SHORTEST_NAME and label in map(firm_letters, house.names)
