"""What an address says of itself: that nobody reads what arrives there, that it is unfinished; and those in a line."""

import re
from functools import lru_cache
from typing import Final

_WORDS = (
    *(r"(?:no|do[-._]?not|dont|never)[-._]?(?:reply.*|respond|answer)", r"mailer[-._]?daemon", r"bounces?"),
    *(r"ne[-._]?pas[-._]?repondre", r"nicht[-._]?antworten", r"keine[-._]?antwort", r"no[-._]?(?:responder|contestar)"),
    *(r"n(?:ao|o)[-._]?responda", r"non[-._]?rispondere", r"niet[-._]?beantwoorden", r"geen[-._]?antwoord"),
)
NOBODY: Final = re.compile(rf"(?:.*[-._+])?(?:{'|'.join(_WORDS)})(?:[-._+0-9].*)?", re.IGNORECASE)
PASTED: Final = re.compile(r"[^\s<>()\[\],;:\"@]+@[^\s<>()\[\],;:\"@?/]+\.[^\s<>()\[\],;:\"@?/]+")
"""An address within a line such as "Dana Ruiz <dana@acme.example>"."""


def name_and_address(name: str, email: str) -> tuple[str, str]:
    """The two as they are meant: "May Orr <may@zed.example>" is both, and an address is nobody's name."""
    address, rest = _taken_apart(email)
    if address:
        return (_taken_apart(name)[1] if name.strip() == address else name or rest), address
    address, rest = _taken_apart(name)
    return (rest, address) if address and not email.strip() else (name, email)


def _taken_apart(typed: str) -> tuple[str, str]:
    """The one address in it and what is left; "" and all of it where there is none, or are several."""
    found = set(PASTED.findall(typed))
    if len(found) != 1:
        return "", typed
    (address,) = found
    rest = typed.replace(address, " ").strip().removeprefix("mailto:")
    return address, rest.strip(" \t\"'<>(),;")


@lru_cache(maxsize=512)
def nobody_reads(address: str) -> bool:
    """Whether an address says of itself that mail to it is read by nobody: no-reply@, mailer-daemon@ and their kin."""
    local, at, _ = address.partition("@")
    return bool(at) and NOBODY.fullmatch(local.strip()) is not None


def looks_unfinished(address: str) -> bool:
    """Whether an address has a host of one word, as in "al@zed": right inside a house, elsewhere mostly a slip."""
    _, at, host = address.strip().partition("@")
    return bool(at) and "." not in host.strip(".")


def addresses_in(written: str) -> tuple[str, ...]:
    """The addresses in an entry as mail programs write it, each once; else the entry itself: a name, a domain."""
    found = () if "://" in written else (each.strip("'") for each in PASTED.findall(written))
    return tuple(dict.fromkeys(found)) or (written,)
