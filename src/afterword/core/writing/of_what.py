"""What a reason is of: a deed told in one word, or one of an "it" that nothing stands for."""

import re

_OF_WHAT = re.compile(
    r"^[a-z]+ing it (?:all |every [a-z]+ )?(?:from|(?:start|end|front) to|properly|myself|alone|with|for"
    r"|in(?!-| house)|at|every)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"^(?:you|I|we|it|th_?ey) \w+ (?:them|those|these)\b", re.IGNORECASE)


def points_back(clause: str) -> bool:
    """As in "you dropped them two years ago": of what was not said itself."""
    return _BACK.match(clause) is not None


def is_of_what(reason: str) -> bool:
    """As in "doing it start to finish": nothing says what "it" is."""
    return _OF_WHAT.match(reason) is not None


def lone_deed(note: str) -> str:
    """As in "wallpapering, haven't done it for a while": what is done, in one word."""
    front, comma, _ = note.partition(", ")
    return front if comma and front.endswith("ing") and front.isalpha() else ""
