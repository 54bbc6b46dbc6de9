"""Which addresses are of the public network: what strangers name may not lead into somebody's own."""

import ipaddress
from collections.abc import Iterable


def first_public(addresses: Iterable[str]) -> str | None:
    """The first address that is, None where one is not: a name that means both is up to something."""
    found = list(addresses)
    return found[0] if found and all(map(is_public, found)) else None


def is_public(address: str) -> bool:
    """Whether this address is one of the public network, also where it is an IPv4 address in IPv6's clothes."""
    try:
        number = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(number, ipaddress.IPv6Address):
        if number.ipv4_mapped:
            return is_public(str(number.ipv4_mapped))
        if number.sixtofour or number.teredo or number in _TO_IPV4:
            return False
    return number.is_global and not number.is_multicast


_TO_IPV4 = ipaddress.ip_network("64:ff9b::/96")
