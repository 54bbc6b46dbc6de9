"""Which wording fits what is said in it."""

import re

from afterword.core.writing.headline import is_led
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.spliced import is_of_children

_LONG = 7
"""Words of a topic behind which nothing more is waited for."""
_WITH_CLAUSE = re.compile(
    r"\b(?:when|once|after|before|if|where|while|until|because|since|who|which|that|especially)\b|,"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TALK = re.compile(r"\b(?:talk|talking|spoke|conversation|call|meet)\b")
_LASTS = re.compile(
    r"\b(?:for (?:\w+ ){0,2}(?:hours|days|weeks|months|years)|since [\w ]{2,20}"
    r"|(?:every|each) (?:\d+ )?\w+|(?:once|twice) an? \w+)$"
)
_GOES_ON = re.compile(r"\bthink|\bcoming back|\btalk(?:ing)? about|spoke about")
"""What would be done for so long, or so often: "thinking about a buddy for every newcomer for three months"."""


def named_alone(wording: str, topic: str) -> str:
    """Of several things, or of what has no article, it is the hearing of it: "was storm calls" names nothing."""
    hears = wording.endswith(" was {topic}.") and (is_of_children(topic) or not is_led(topic))
    return wording.replace("{topic}", "hearing about {topic}") if hears else wording


def asks(topic: str) -> bool:
    """As in "how new analysts are trained": it stands behind "hear" without an "about"."""
    return shape_of(topic) is Shape.QUESTION


def carrying(
    wordings: tuple[str, ...], topic: str, *, asked: tuple[str, ...], long: tuple[str, ...]
) -> tuple[str, ...]:
    """Those that can carry it: a question has its own, and nothing stands behind what is long."""
    if asks(topic):
        return asked
    return long if len(topic.split()) > _LONG or _WITH_CLAUSE.search(topic) else wordings


def without_talk(wordings: tuple[str, ...], said: str) -> tuple[str, ...]:
    """Those that name no talk, where a weekday follows, and no going on, where a span does: "our talk … on Friday"."""
    if _LASTS.search(said):
        wordings = tuple(one for one in wordings if not _GOES_ON.search(one)) or wordings
    if not _WEEKDAY.search(said):
        return wordings
    return tuple(one for one in wordings if not _TALK.search(one)) or wordings


def not_again(wordings: tuple[str, ...], talk: str) -> tuple[str, ...]:
    """Those that do not begin as what stands on a line before them does."""
    begun, keen = set(map(_beginning, talk.splitlines())), "interested" in talk
    fresh = (one for one in wordings if _beginning(one) not in begun and not (keen and "interested" in one))
    return tuple(fresh) or wordings


def _beginning(text: str) -> str:
    """Its first words, by which one sounds like another: "I also", "I enjoyed", "It was useful"."""
    words = [word for word in text.split()[:4] if word != "also" or text.startswith("I ")][:3]
    return " ".join(words[:2] if words[:1] == ["I"] or words[:2] == ["It", "was"] else words)
