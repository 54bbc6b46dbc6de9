"""Which mailbox an address leads to: capitals, a tag behind a plus sign, and Gmail's dots make no other one."""

from functools import lru_cache
from typing import Final

from afterword.core.reading.invite.robots import parts_of

_GMAIL: Final = frozenset({"gmail.com", "googlemail.com"})


@lru_cache(maxsize=4096)
def box(address: str) -> str:
    """The mailbox, as it is compared; "" for what is no address."""
    local, domain = parts_of(address.strip())
    domain = domain.rstrip(".")
    if not local or not domain:
        return ""
    bare = local.partition("+")[0] or local
    if domain in _GMAIL:
        return f"{bare.replace('.', '')}@gmail.com"
    return f"{bare}@{domain}"


def domain_of(address: str) -> str:
    """The domain in small letters, "" for what is no address."""
    return box(address).rpartition("@")[2]
