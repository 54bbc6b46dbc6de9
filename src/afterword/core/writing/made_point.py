"""What is told of a thing, laid together as one point."""

import re

from afterword.core.likeness import content_words
from afterword.core.writing.point import Point
from afterword.core.writing.prose.figures import there_is_much
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.phrase import LONGEST_TOPIC, Phrase
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.spots import EDGES
from afterword.core.writing.spliced import is_of_children

_LEANING = word_set("it it's its this that that's these those them one so there")
_CLEFT = re.compile(r"it(?:'s| is| was) (?!that\b|what\b)\w.* (?:that|who) \w", re.IGNORECASE)
"""As in "it's the chat with patients that matters": "it" is told in the same breath."""


def made(topic: str, spoken: list[Phrase]) -> Point | None:
    """The topic with the first thing that was told of it; None of neither."""
    much = "" if spoken else there_is_much(topic)
    if much:
        return Point(detail=Phrase(much, Shape.CLAUSE))
    detail = spoken[0] if spoken else None
    if detail is None or (detail.shape is not Shape.CLAUSE and is_of_children(topic)):
        return Point(topic=topic) if topic else None
    if topic.startswith("my ") and detail.text.endswith(" one too"):
        topic, detail = "", _named(detail, topic.removeprefix("my "))
    if not topic and not _stands_alone(detail):
        return None
    return Point(topic="" if _repeats(topic, detail) else topic, detail=detail, more=_more(spoken))


def _named(detail: Phrase, thing: str) -> Phrase:
    """As in "you have one too", said of "my dog" -> "you have a dog too"."""
    article = "an" if thing[:1] in "aeiou" else "a"
    return Phrase(f"{detail.text.removesuffix('one too')}{article} {thing} too", detail.shape)


def _stands_alone(detail: Phrase) -> bool:
    """Whether a detail says by itself what it speaks of: not "it opens in March", not "had to wait"."""
    words = detail.text.casefold().split()
    if (words[0] == "no" and len(words) > 2) or " ".join(words[:2]) in {"there is", "there are"}:
        return True
    if words[0] == "one" and words[1].isalpha() and words[1] not in EDGES:
        return detail.shape is Shape.CLAUSE  # as in "one midwife stays"
    if _CLEFT.match(detail.text):
        return True
    leaning = _LEANING - {"there"} if words[0] == "you" else _LEANING  # "you have been there since May"
    return detail.shape is Shape.CLAUSE and not leaning & set(words[:1] if len(words) > 6 else words)


def _repeats(topic: str, detail: Phrase) -> bool:
    """As in "ward: ward has 24 beds": the clause says its topic itself."""
    matter = content_words(topic)
    return (
        detail.shape is Shape.CLAUSE
        and bool(matter)
        and set(matter) <= set(content_words(" ".join(detail.text.split()[:5])))
    )


def _more(spoken: list[Phrase]) -> str:
    short = [one.text for one in spoken[1:] if one.shape is Shape.CLAUSE and one.words <= LONGEST_TOPIC + 6]
    fitting = [text for text in short if text != spoken[0].text]
    return fitting[0] if fitting else ""
