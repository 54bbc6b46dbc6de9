"""What a thank-you tells of the talk: two things in one sentence where both can stand so, and what was said of it."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.facts.voice import Length
from afterword.core.writing.brief import Brief
from afterword.core.writing.headline import is_counted
from afterword.core.writing.letter import worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.point import Point
from afterword.core.writing.prose.phrase import Phrase, joined, sentence
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes import told_words as told_say
from afterword.core.writing.purposes.arranged import arranged
from afterword.core.writing.purposes.beside import matter_of
from afterword.core.writing.purposes.fitting import asks, carrying, named_alone, not_again, without_talk
from afterword.core.writing.purposes.told import said_of, told_whole, wordings_first, wordings_further
from afterword.core.writing.sober import is_sober, is_soberly_told

LONGEST_ASIDE: Final = {None: 16, Length.SHORT: 16, Length.LONG: 26}
_LONGEST_PAIR: Final = 22
"""In words: two things that are longer have a sentence each."""
_SHORT: Final = 3
"""Words of a thing behind which another one is joined without an "about" of its own."""
_HANGING: Final = re.compile(
    r"^(?:how|what|why|where|when)\b|\bwho\b|\bfrom\b.*\bto\b|\b(?:with|between)\b|\bof (?!the\b)[\w-]+ [\w-]+ "
)
"""As in "the handoff from surveys to modelling": what is joined on with "and" would hang on that, too."""
_HARD: Final = re.compile(r"\b(?:hard|tough|trick|problem|challeng|worst|worr|risk|difficult|trouble|slow)")
_SEVERAL: Final = re.compile(r",|;|\b(?:and|or)\b")


def _points(brief: Brief) -> tuple[Point, ...]:
    """As noted; where three are told, first what was said of something, last the name of what is no pleasure."""
    if is_kept_short(brief.voice):
        return brief.points
    first = sorted(brief.points[:3], key=_weight)
    return (*_asked_last(brief, first), *brief.points[3:])


def _asked_last(brief: Brief, points: list[Point]) -> list[Point]:
    """What the one question is about is told last, so that it stands beside it, where nothing of it gets lost."""
    if len(brief.asked) != 1 or len(points) < 2 or brief.voice.length is not None:
        return points
    about = [one for one in points if matter_of(brief.asked[0].text) & matter_of(one.in_words)]
    if len(about) != 1 or about[0].more or (about[0].detail and about[0].detail.words > LONGEST_ASIDE[None]):
        return points
    others = [one for one in points if one is not about[0]]
    lost = len(points) > 2 and any(one.detail is None for one in others)
    return points if lost or about[0].mine or about[0].detail is None else [*others, about[0]]


def is_troubled(point: Point) -> bool:
    """Whether what was said of it is a trouble, which nobody means by "that is what draws me"."""
    return point.detail is not None and (is_sober(point.detail.text) or _HARD.search(point.detail.text) is not None)


def _weight(point: Point) -> int:
    told = point.detail is not None and bool(point.topic) and not point.mine
    return 0 if told else 2 if is_soberly_told(point) and point.detail is None else 1


def first_line(brief: Brief, before: str) -> str:
    """What is told of the talk first: what was said of a thing, before two things that are told by their names.

    It does not begin as the line `before` it does.
    """
    pair = _pair(brief)
    lines = before.replace(". ", ".\n")
    if not pair:
        return _first_point(brief, lines)
    lead = _lead(brief, pair)
    return _point(brief, lead, lines) if lead else _together(brief, pair, lines)


def further_lines(brief: Brief, told: str) -> list[str]:
    """What is told of the talk behind the first line."""
    pair = _pair(brief)
    if not pair:
        return _further_points(brief, told)
    lead = _lead(brief, pair)
    second = [_together(brief, pair, told, too=True)] if lead else []
    most = 4 if brief.voice.length is Length.LONG else 3
    left = [one for one in _points(brief)[:most] if one not in pair and one is not lead]
    return second + [_next_point(brief, (one,), step, "\n".join([told, *second])) for step, one in enumerate(left)]


def _pair(brief: Brief) -> tuple[Point, ...]:
    """The first two things that were talked about by their names alone, in an order in which both can be joined."""
    if arranged(brief) or brief.went_badly:
        return ()
    things = [one for one in _points(brief)[:3] if _is_thing(one)][:2]
    if len(things) < 2 or sum(len(one.topic.split()) for one in things) > _LONGEST_PAIR:
        return ()
    alone, several = ([one for one in things if bool(_SEVERAL.search(one.topic)) is many] for many in (False, True))
    return () if len(several) > 1 else (*alone, *several)


def _is_thing(point: Point) -> bool:
    """Whether it is the name of something alone, neither a count nor the candidate's own."""
    alone = bool(point.topic) and point.detail is None and not point.more
    return alone and not is_counted(point.topic) and not point.topic.startswith("my ")


def _lead(brief: Brief, pair: tuple[Point, ...]) -> Point | None:
    """What was said of something, which comes before the names of things; first what the reader does or says."""
    rest = [one for one in _points(brief)[:3] if one not in pair and one.detail and not one.mine]
    told = [one for one in rest if one.told or (one.detail and one.detail.text.startswith(("you ", "your ")))]
    return next(iter(told or rest), None)


def _together(brief: Brief, pair: tuple[Point, ...], before: str, *, too: bool = False) -> str:
    """Both in one sentence, but for a pleasure beside what is none: each of those has its own."""
    sober = [one for one in pair if is_soberly_told(one)]
    if len(sober) != 1:
        wordings = say.BOTH_TOO if too else say.BOTH
        sobers = told_say.TOPIC_SOBER_TOO if too else say.BOTH_GRAVE
        return _in_one(brief, pair, not_again(sobers if sober else wordings, before))
    glad = tuple(one for one in pair if one not in sober)
    first = _in_one(brief, glad, not_again(say.BOTH_TOO if too else say.BOTH, before))
    behind = f"{before}\n{first}"
    return f"{first} {_in_one(brief, tuple(sober), not_again(told_say.TOPIC_SOBER_TOO, behind))}"


def _in_one(brief: Brief, things: tuple[Point, ...], wordings: tuple[str, ...]) -> str:
    """One thing, or two of which "about" stands before the second as well where the first is long."""
    one, other = (*(point.topic for point in things), "")[:2]
    joint = (
        " and about "
        if len(one.split()) > _SHORT or _HANGING.search(one) or _SEVERAL.search(other) or shape_of(one) is Shape.GERUND
        else " and "
    )
    if asks(one):
        joint = " and " if asks(other) else " and about "
        wordings = tuple(re.sub("(?<=hear) about|(?<=hearing) about", "", wording) for wording in wordings)
    return worded(brief, brief.of("both", wordings), topic=f"{one}{joint}{other}" if other else one)


def _first_point(brief: Brief, before: str) -> str:
    if arranged(brief):
        return ""
    if _points(brief):
        return _point(brief, _points(brief)[0], before)
    if brief.repeated and brief.repeated[0].topic:
        return worded(brief, brief.of("again", say.TOPIC_AGAIN), topic=brief.repeated[0].topic)
    return ""


def first_topic(brief: Brief) -> str:
    """The first thing talked about by its name alone, where there is no room for what was said of it."""
    if arranged(brief) or not _points(brief) or not _points(brief)[0].topic:
        return ""
    return _point(brief, replace(_points(brief)[0], detail=None, more=""))


def _point(brief: Brief, point: Point, before: str = "") -> str:
    if point.detail is None:
        return _alone(brief, point, before)
    if point.more.startswith(("you ", "they ", "it ")) and point.detail.text.startswith(("you ", "they ", "it ")):
        both = Phrase(f"{point.detail.text}, and {point.more}", Shape.CLAUSE)
        return _point(brief, replace(point, detail=both, more=""), before)
    detail = point.detail.text
    fitting = without_talk(wordings_first(point, point.detail, brief.names), f"{point.topic} {detail}")
    wordings = not_again(fitting, before)
    starts = any(wording.startswith("{detail}") or ". {detail}" in wording for wording in wordings)
    text = worded(
        brief,
        brief.of("topic", wordings),
        topic=point.topic,
        detail=sentence(detail).rstrip(".") if starts else detail,
        said=said_of(point, brief.names),
        told=told_whole(point, brief.names),
    )
    return f"{text} {sentence(point.more)}".strip()


def _alone(brief: Brief, point: Point, before: str) -> str:
    """A thing by its name."""
    if is_counted(point.topic):
        return worded(brief, brief.of("topic", say.TOPIC_HEARD), topic=point.topic)
    if point.topic.startswith("my "):
        return worded(brief, brief.of("topic", say.TOPIC_MINE), topic=point.topic)
    if is_soberly_told(point):
        return _in_one(brief, (point,), not_again(told_say.TOPIC_SOBER, before))
    heard = carrying(say.TOPIC_ONLY, point.topic, asked=say.TOPIC_ASKED, long=say.TOPIC_LONG)
    alone = not_again(without_talk(heard, point.topic), before)
    return worded(brief, named_alone(brief.of("topic", alone), point.topic), topic=point.topic)


def _further_points(brief: Brief, talk: str) -> list[str]:
    """What else was talked about: the next thing, and a third by its name; each with its detail in a long voice."""
    if brief.voice.length is not Length.LONG:
        lone = len(_points(brief)) > 1 and (not _points(brief)[1].topic or _HANGING.search(_points(brief)[1].topic))
        together = 2 if lone else 3
        second = _next_point(brief, _points(brief)[1:together], 0, talk)
        third = _next_point(brief, _points(brief)[2:3], 1, f"{talk}\n{second}") if _is_untold(brief, second) else ""
        return [second, third]
    return [
        _next_point(brief, _points(brief)[at : at + 1], at - 1, talk) for at in range(1, min(4, len(_points(brief))))
    ]


def _is_untold(brief: Brief, second: str) -> bool:
    """Whether a third thing was talked about, of which the sentence on the second has not even the name."""
    third = _points(brief)[2] if len(_points(brief)) > 2 else None
    return third is not None and not (third.topic and third.topic in second)


def _next_point(brief: Brief, rest: tuple[Point, ...], step: int, talk: str) -> str:
    """The next thing talked about, with its detail where that is short; further topics by name alone."""
    if not rest:
        return ""
    point, talk = rest[0], talk.replace(". ", ".\n")
    detail = _told_itself(point)
    if detail and detail.text.startswith("you said “") and not point.topic:
        return sentence(f"You also {detail.text.removeprefix('you ')}, and I wrote that down")
    if detail and detail.words <= LONGEST_ASIDE[brief.voice.length] and not point.mine:
        wordings = without_talk(wordings_further(point, detail, brief.names), f"{point.topic} {detail.text}")
        alone = point.topic == "" and detail.shape is not Shape.CLAUSE
        if not (alone and any(one.topic for one in rest)):
            said = said_of(point, brief.names) or detail.text
            fresh = brief.of("second", not_again(wordings, talk), step=step)
            whole = told_whole(point, brief.names)
            return worded(brief, fresh, topic=point.topic, detail=detail.text, said=said, told=whole)
    return _next_topics(brief, rest, step, talk)


def _next_topics(brief: Brief, rest: tuple[Point, ...], step: int, talk: str) -> str:
    topics = [point.topic for point in rest if point.topic]
    if not topics:
        return ""
    long = len(topics[0].split()) > _SHORT or _HANGING.search(topics[0]) or any(map(_SEVERAL.search, topics))
    topic = " and about ".join(topics) if long else joined(topics)
    if not is_counted(topic) and any(map(is_soberly_told, rest)):
        alone = (Point(topic=topic),)
        return _in_one(brief, alone, not_again(told_say.TOPIC_SOBER_TOO, talk))
    heard: tuple[str, ...] = say.SECOND_HEARD if is_counted(topic) else say.SECOND_TOPIC
    if not is_counted(topic):
        heard = carrying(heard, topic, asked=say.SECOND_ASKED, long=say.SECOND_LONG)
    return worded(brief, brief.of("second", not_again(without_talk(heard, topic), talk), step=step), topic=topic)


def _told_itself(point: Point) -> Phrase | None:
    """What the reader said, without that they said it: it was "good to hear that …"."""
    detail = point.detail
    if detail is None or not point.told or point.topic:
        return detail
    said = re.sub(r"^you (?:said|say|mentioned|explained|noted) (?:that )?", "", detail.text)
    return Phrase(said, Shape.CLAUSE) if said != detail.text and shape_of(said) is Shape.CLAUSE else detail
