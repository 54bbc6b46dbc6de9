"""The way to a model's server: its numeric addresses, in time, and whether they are of one's own network."""

import ipaddress
import socket
import threading

_OWN = tuple(map(ipaddress.ip_network, ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
_OWN_V6 = tuple(map(ipaddress.ip_network, ("::1/128", "fc00::/7")))


def is_own(address: str) -> bool:
    """Whether a numeric address is this machine's or of a private network (RFC 1918, RFC 4193)."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped:
            return is_own(str(found.ipv4_mapped))
        return any(found in network for network in _OWN_V6)
    return any(found in network for network in _OWN)


def addresses_of(host: str, port: int, *, seconds: float) -> list[str]:
    """The numeric addresses of a host; [] where nobody knows any in time. A name service that hangs is left behind."""
    found: list[str] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return
        found.extend(dict.fromkeys(str(row[4][0]) for row in rows))

    looking = threading.Thread(target=look_up, daemon=True)
    looking.start()
    looking.join(seconds)
    return list(found)
