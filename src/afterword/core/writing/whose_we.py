"""Notes in which “we” are they: said by the candidate it would be another “we”."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import BASE_VERBS
from afterword.core.writing.prose.lists import word_set

_WE: Final = re.compile(
    r"^we(?:'re| are)? (?:need|want|looking for|hiring|hire|run|offer|serve|sell|grow|use|open|close|train|teach|make"
    r"|take|treat|see|get|supply|deliver|service|pride|believe|never|always|only|just|usually|mostly|still|now)\b",
    re.IGNORECASE,
)
_WE_DO: Final = re.compile(r"^we (?:all |each |also |often )?(?P<does>[a-z]+) (?!.*\b(?:I|my|me)\b)", re.IGNORECASE)
_OF_A_FIRM: Final = word_set(
    "moved opened built rebuilt hired bought sold switched closed launched doubled replaced expanded lost won"
)
_TOGETHER: Final = word_set("share know agree have live come go like love think hope say talk speak both met")
"""What the candidate and the reader may do both: "we share a love of old maps"."""


def is_their_we(note: str) -> bool:
    """As in "we need someone for Sundays": they said so."""
    found = _WE_DO.match(note)
    return _WE.match(note) is not None or (
        found is not None and found["does"].casefold() in (BASE_VERBS - _TOGETHER) | _OF_A_FIRM
    )


def their_team(text: str, *, insider: bool) -> str:
    """Said to one of them, an `insider`, the team is theirs."""
    if not insider:
        return text
    text = re.sub(r"^(?:the )?team(?='s?\s|\s(?:is|was|has|grew|of|size)\b)", "your team", text, flags=re.IGNORECASE)
    return re.sub(r"\bthe team(?=\b)", "your team", text, flags=re.IGNORECASE)
