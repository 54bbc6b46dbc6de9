"""What was said of a thing, parted where a second saying begins: "20 beds, they need people who can train"."""

import re
from typing import Final

from afterword.core.wording import sentences_of
from afterword.core.writing.prose.lexicon import PARTICIPLES
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.shape import Shape, shape_of

_THEY: Final = re.compile(r", (?=(?:they|she|he|we) (?!all\b|both\b)[a-z']+ )", re.IGNORECASE)
_WANT: Final = re.compile(
    r", (?=(?:want|need|hope|plan|aim) (?:it|them|to|an?|the|more|people|some|new|\d+|(?:[a-z]+ )?[a-z]+[a-rt-z]s"
    r"|(?:[a-z]+ )?(?:staff|people))\b)"
)

_STATE: Final = re.compile(
    r"they (?:are|were|have been)(?: (?:all|now|still|always|mostly|never|not|only))* (?P<state>[a-z]+)\b",
    re.IGNORECASE,
)
_LIKE: Final = word_set("due full open closed free small large long short old new heavy cheap late early empty paper")
_DOES: Final = re.compile(r"(?:opens|starts|closes|ends|lasts|takes|begins|finishes) (?:in|on|at|from|until|\d)")
_OTHER_ONE: Final = re.compile(r", (?=(?:the )?(?:old|new|other|second|first|third|last) ones? [a-z]+(?:ed|s)?\b .)")
"""As in "new dishwasher came last week, old one leaked for months"."""
_COUNTED: Final = re.compile(r"(?:\d|(?:no|two|three|four|five|six|ten|daily|weekly|monthly) )", re.IGNORECASE)
_NO_FRONT: Final = re.compile(r"(?:they|we|you|she|he|I|down|up|less|more|fewer)\b", re.IGNORECASE)
"""Behind "down by half, want more" it is the front that says of what."""
_FELT: Final = word_set("""
    pleased excited worried interested committed focused determined used supposed tired scared known understaffed
    overworked thrilled concerned convinced delighted stuck gone done split based located
    """)
"""What people are, though a topic is of several."""


def of_several(said: str) -> str:
    """As in "they are due in March", said of the forms: what is done to several, or what they are like, is theirs.

    Written so that nobody takes them for the reader.
    """
    found = _STATE.match(said)
    state = found["state"].casefold() if found else ""
    plain = state in PARTICIPLES | _LIKE or (state.endswith("ed") and state not in _FELT)
    return f"th_ey{said[4:]}" if plain and state not in _FELT else said


def pieces_of(note: str) -> list[str]:
    """Its sentences, and their pieces: between semicolons, and where somebody does something behind a mere thing."""
    return [piece for whole in sentences_of(note) for part in whole.split("; ") for piece in _parted(part)]


def _parted(part: str) -> list[str]:
    front, _, rest = part.partition(", ")
    if (
        rest
        and _COUNTED.match(front)
        and shape_of(front) is not Shape.CLAUSE
        and (_THEY.match(part, len(front)) or _is_clause(rest))
    ):
        return [front, rest]
    if other := _OTHER_ONE.match(part, len(front)):
        return [front, f"the {part[other.end() :].removeprefix('the ')}"]
    wanted = _WANT.search(part)
    if wanted and wanted.start() == len(front) and not _NO_FRONT.match(front):
        return [front, f"they {part[wanted.end() :]}"]
    return [part]


def _is_clause(rest: str) -> bool:
    """As in "600 tanks, one tech looks after all", "40 points, opens in June"."""
    does = _DOES.match(rest) is not None or (rest.startswith("one ") and shape_of(rest) is Shape.CLAUSE)
    return ", " not in rest and does
