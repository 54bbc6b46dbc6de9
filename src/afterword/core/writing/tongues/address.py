"""The two ways of address in one wording: "[Sie haben|du hast]"; which one stands is settled for the whole text."""

import re
from typing import Final

_EITHER: Final = re.compile(r"\[([^|\[\]]*)\|([^|\[\]]*)\]")


def addressed(wording: str, *, familiar: bool) -> str:
    """The wording with the one of each pair that is right: the second where one is on first-name terms."""
    return _EITHER.sub(lambda pair: pair[2] if familiar else pair[1], wording)
