"""What an address says of itself: some say that nobody reads what arrives there."""

import re
from functools import lru_cache
from typing import Final

_WORDS = (
    *(r"(?:no|do[-._]?not|dont|never)[-._]?(?:reply.*|respond|answer)", r"mailer[-._]?daemon", r"bounces?"),
    *(r"ne[-._]?pas[-._]?repondre", r"nicht[-._]?antworten", r"keine[-._]?antwort", r"no[-._]?(?:responder|contestar)"),
    *(r"n(?:ao|o)[-._]?responda", r"non[-._]?rispondere", r"niet[-._]?beantwoorden", r"geen[-._]?antwoord"),
)
NOBODY: Final = re.compile(rf"(?:.*[-._+])?(?:{'|'.join(_WORDS)})(?:[-._+0-9].*)?", re.IGNORECASE)


@lru_cache(maxsize=512)
def nobody_reads(address: str) -> bool:
    """Whether an address says of itself that mail to it is read by nobody: no-reply@, mailer-daemon@ and their kin."""
    local, at, _ = address.partition("@")
    return bool(at) and NOBODY.fullmatch(local.strip()) is not None
