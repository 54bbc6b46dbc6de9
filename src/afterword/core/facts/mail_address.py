"""What an address says of itself, some that nobody reads what arrives there; and the addresses in what was pasted."""

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


@lru_cache(maxsize=512)
def nobody_reads(address: str) -> bool:
    """Whether an address says of itself that mail to it is read by nobody: no-reply@, mailer-daemon@ and their kin."""
    local, at, _ = address.partition("@")
    return bool(at) and NOBODY.fullmatch(local.strip()) is not None


def addresses_in(written: str) -> tuple[str, ...]:
    """The addresses in an entry as mail programs write it, each once; else the entry itself: a name, a domain."""
    found = () if "://" in written else (each.strip("'") for each in PASTED.findall(written))
    return tuple(dict.fromkeys(found)) or (written,)
