"""Notes in which “we” are they: said by the candidate it would be another “we”."""

import re
from typing import Final

_WE: Final = re.compile(
    r"^we(?:'re| are)? (?:need|want|looking for|hiring|hire|run|offer|serve|sell|grow|use|open|close|train|teach|make"
    r"|take|treat|see|get|supply|deliver|service|pride|believe|never|always|only|just|usually|mostly|still|now)\b",
    re.IGNORECASE,
)


def is_their_we(note: str) -> bool:
    """As in "we need someone for Sundays": they said so."""
    return _WE.match(note) is not None
