"""What draws the candidate, where it is a topic of the talk: it is told there, and named once."""

from collections.abc import Collection, Sequence

from afterword.core.likeness import content_words
from afterword.core.writing.abroad.ending import with_them
from afterword.core.writing.abroad.matter import Matter, Point
from afterword.core.writing.abroad.talked import Told
from afterword.core.writing.abroad.text import worded


def is_told(matter: Matter, first: str) -> bool:
    """Whether what draws the candidate was the subject just now: said twice, it would sound like a form."""
    excited = matter.excited
    return excited is not None and excited.is_thing and excited.text.rstrip(",").casefold() in first.casefold()


def not_twice(matter: Matter, reason: str, *, brief: bool) -> tuple[Point, ...]:
    """The points without the thing that draws the candidate, which has a sentence of its own.

    One of which more was noted stays, where a sentence behind it says that it draws them.
    """
    stays = bool(matter.tongue.thanks.drawn_of_topic) and not brief
    return tuple(one for one in matter.points if not _draws(matter, one, reason) or (stays and one.detail))


def with_drawn(matter: Matter, told: Sequence[Told], reason: str) -> Sequence[Told]:
    """The sentences with the one that says that it draws them behind its topic; as they are where there is none."""
    say = matter.tongue.thanks
    at = next((at for at, one in enumerate(told) if reason and not one.shorter and _is_of(matter, one)), -1)
    if not say.drawn_of_topic or at < 0:
        return told
    line = worded(matter, "excited", say.drawn_of_topic, at=with_them(matter))
    plain = told[at]
    return [*told[:at], plain._replace(text=f"{plain.text} {line}", shorter=plain.text), *told[at + 1 :]]


def _is_of(matter: Matter, told: Told) -> bool:
    draws = content_words(matter.excited.text) if matter.excited and matter.excited.is_thing else ()
    return is_told(matter, told.text) or (bool(draws) and _same(content_words(told.topic), draws))


def _draws(matter: Matter, point: Point, reason: str) -> bool:
    excited = matter.excited.text if matter.excited and matter.excited.is_thing and reason else ""
    told = content_words(excited)
    return bool(told and point.topic and _same(content_words(point.topic.text), told))


def _same(one: Collection[str], other: Collection[str]) -> bool:
    return bool(one) and (_in(one, other) or _in(other, one))


def _in(few: Collection[str], many: Collection[str]) -> bool:
    """Whether each of the words stands among the others, or begins as one of them does: Vorgespräch, Vorgespräche."""
    return all(any(word == known or (len(word) > 4 and known.startswith(word)) for known in many) for word in few)
