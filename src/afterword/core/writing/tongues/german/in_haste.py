"""What thumbs shorten in a German note, and what it would else be taken for: "wird grad erneuert"."""

import re
from typing import Final

_JUST_NOW: Final = re.compile(
    r"(?<!\d )(?<!ein )(?<!paar )(?<!viele )(?<!der )(?<!zwei )(?<!drei )"
    r"\bgrade?(?= (?!celsius|minus|plus|über|unter)[^\W\d_])"
)
"""As in "stellt grade um"; what is measured stands behind a number."""


_BEING: Final = re.compile(r"\bis(?= )")
_SHARED_FLAT: Final = re.compile(
    r"\b(?P<led>(?:die|der|eine|einer|neue|unsere|ihre) |[a-zäöüß]{4,} )wgs?\b(?=$|,| (?:mit|in|im|für|hat|ist|wird))",
    re.IGNORECASE,
)
"""As in "die wg", "demenz wg mit 8 Bewohnern": people live there; else it is "wegen"."""


def in_haste(note: str) -> str:
    """The note with its words as one writes them."""
    return _BEING.sub("ist", _SHARED_FLAT.sub(_flat, _JUST_NOW.sub("gerade", note)))


def _flat(found: re.Match[str]) -> str:
    led = found["led"]
    plain = led.strip().lower() in {"die", "der", "eine", "einer", "neue", "unsere", "ihre"}
    return f"{led}WG" if plain else f"{led.strip().capitalize()}-WG"
