"""How an interview was held, as far as a text may say it: a call is one, and what nobody has said is not claimed."""

import re
from typing import Final

from afterword.core.facts.interview import Interview
from afterword.core.facts.words import Format

_SEEN: Final = re.compile(
    r"\bmeet(?:ing)?\b|\bseeing me\b|\bkennenzulernen\b|\brencontr\w+|\baccueil\b|\breçue?\b|\brecib\w+|\bconocer\w*",
    re.IGNORECASE,
)
"""Words of those who stood before each other, or at least saw each other."""
_HEARD: Final = re.compile(
    r"\b(?:call|phone|telefon\w*|anruf|téléphon\w*|teléfono|telefónic\w|llamada)\b", re.IGNORECASE
)


def is_by_phone(interview: Interview | None) -> bool:
    """Whether they spoke on the phone."""
    return interview is not None and interview.format is Format.PHONE


def as_held(interview: Interview | None, wordings: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the wordings that claim nothing of how they spoke that is not so, or is not known."""
    if interview is None or interview.format not in (Format.PHONE, Format.UNSAID):
        return wordings
    unsaid = interview.format is Format.UNSAID
    kept = tuple(one for one in wordings if not _SEEN.search(one) and not (unsaid and _HEARD.search(one)))
    return kept or wordings
