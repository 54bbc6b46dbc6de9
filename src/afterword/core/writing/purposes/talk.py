"""What a thank-you tells of the talk: two things in one sentence where both can stand so, and what was said of it."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.facts.voice import Length
from afterword.core.writing.brief import Brief
from afterword.core.writing.headline import is_counted, is_had, is_of_hours
from afterword.core.writing.letter import worded
from afterword.core.writing.point import Point
from afterword.core.writing.prose.phrase import Phrase, joined, sentence
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.purposes.arranged import arranged
from afterword.core.writing.purposes.fitting import asks, carrying, named_alone, not_again, without_talk

LONGEST_ASIDE: Final = {None: 16, Length.SHORT: 16, Length.LONG: 26}
_LONGEST_PAIR: Final = 22
"""In words: two things that are longer have a sentence each."""
_HANGING: Final = re.compile(
    r"^(?:how|what|why|where|when)\b|\bwho\b|\bfrom\b.*\bto\b|\b(?:with|between)\b|\bof (?!the\b)[\w-]+ [\w-]+ "
)
"""As in "the handoff from surveys to modelling": what is joined on with "and" would hang on that, too."""
_GRAVE: Final = re.compile(
    r"\b(?:abus|accident|backlog|bereave|bulli|cancer|casualt|closure|complain|crime|crisis|cuts?\b|death|debt|delay|"
    r"dementia|dying|emergenc|end of life|error|fire|flood|fraud|grie[fv]|homeless|hospice|incident|injur|loss|"
    r"miscarr|mistake|outage|overdose|overtime|palliative|poverty|redundan|self-harm|shortage|sick|staff turnover|"
    r"suicid|trauma|understaff|victim|violen|waiting list|war\b|weapon|wound)",
    re.IGNORECASE,
)
"""What nobody enjoys to hear about."""
_SEVERAL: Final = re.compile(r",|;|\b(?:and|or)\b")


def first_line(brief: Brief, before: str) -> str:
    """What is told of the talk first: two things together, before them what the reader does or says.

    It does not begin as the line `before` it does.
    """
    pair = _pair(brief)
    if not pair:
        return _first_point(brief)
    lead = _lead(brief, pair)
    return _point(brief, lead) if lead else _together(brief, pair, not_again(_heard(pair), before.replace(". ", ".\n")))


def further_lines(brief: Brief, told: str) -> list[str]:
    """What is told of the talk behind the first line."""
    pair = _pair(brief)
    if not pair:
        return _further_points(brief, told)
    lead = _lead(brief, pair)
    second = [_together(brief, pair, say.BOTH_TOO)] if lead else []
    most = 4 if brief.voice.length is Length.LONG else 3
    left = [one for one in brief.points[:most] if one not in pair and one is not lead]
    return second + [_next_point(brief, (one,), step, "\n".join([told, *second])) for step, one in enumerate(left)]


def _pair(brief: Brief) -> tuple[Point, ...]:
    """The first two things that were talked about by their names alone, in an order in which both can be joined."""
    if arranged(brief) or brief.went_badly:
        return ()
    things = [one for one in brief.points[:3] if _is_thing(one)][:2]
    if len(things) < 2 or sum(len(one.topic.split()) for one in things) > _LONGEST_PAIR:
        return ()
    alone, several = ([one for one in things if bool(_SEVERAL.search(one.topic)) is many] for many in (False, True))
    return () if len(several) > 1 else (*alone, *several)


def _is_thing(point: Point) -> bool:
    """Whether it is the name of something alone, neither a count nor the candidate's own."""
    alone = bool(point.topic) and point.detail is None and not point.more
    return alone and not is_counted(point.topic) and not point.topic.startswith("my ")


def _lead(brief: Brief, pair: tuple[Point, ...]) -> Point | None:
    """What the reader does or says, where it is told by itself: it comes before things."""
    rest = [one for one in brief.points[:3] if one not in pair and not one.topic and one.detail and not one.mine]
    told = [one for one in rest if one.detail and one.detail.text.startswith(("you ", "your "))]
    return told[0] if told else None


def _heard(pair: tuple[Point, ...]) -> tuple[str, ...]:
    """The wordings for what was heard; not everything is a pleasure to hear about."""
    return say.BOTH_GRAVE if any(_GRAVE.search(one.topic) for one in pair) else say.BOTH


def _together(brief: Brief, pair: tuple[Point, ...], wordings: tuple[str, ...]) -> str:
    """Both in one sentence; "about" stands before the second as well where the first is long."""
    one, other = (point.topic for point in pair)
    joint = (
        " and about "
        if len(one.split()) > 3 or _HANGING.search(one) or _SEVERAL.search(other) or shape_of(one) is Shape.GERUND
        else " and "
    )
    if asks(one):
        joint = " and " if asks(other) else " and about "
        wordings = tuple(re.sub("(?<=hear) about|(?<=hearing) about", "", wording) for wording in wordings)
    return worded(brief, brief.of("both", wordings), topic=f"{one}{joint}{other}")


def _first_point(brief: Brief) -> str:
    if arranged(brief):
        return ""
    if brief.points:
        return _point(brief, brief.points[0])
    if brief.repeated and brief.repeated[0].topic:
        return worded(brief, brief.of("again", say.TOPIC_AGAIN), topic=brief.repeated[0].topic)
    return ""


def first_topic(brief: Brief) -> str:
    """The first thing talked about by its name alone, where there is no room for what was said of it."""
    if arranged(brief) or not brief.points or not brief.points[0].topic:
        return ""
    return _point(brief, replace(brief.points[0], detail=None, more=""))


def _point(brief: Brief, point: Point) -> str:
    if point.detail is None:
        heard: tuple[str, ...] = say.TOPIC_HEARD if is_counted(point.topic) else say.TOPIC_ONLY
        heard = (
            heard
            if is_counted(point.topic)
            else carrying(heard, point.topic, asked=say.TOPIC_ASKED, long=say.TOPIC_LONG)
        )
        alone = say.TOPIC_MINE if point.topic.startswith("my ") else without_talk(heard, point.topic)
        return worded(brief, named_alone(brief.of("topic", alone), point.topic), topic=point.topic)
    wordings = _wordings_for(point, point.detail)
    if point.more.startswith("you ") and point.detail.text.startswith("you "):
        both = Phrase(f"{point.detail.text}, and {point.more}", Shape.CLAUSE)
        return _point(brief, replace(point, detail=both, more=""))
    detail = point.detail.text
    starts = any(wording.startswith("{detail}") or ". {detail}" in wording for wording in wordings)
    wordings = without_talk(wordings, f"{point.topic} {detail}")
    text = worded(
        brief, brief.of("topic", wordings), topic=point.topic, detail=sentence(detail).rstrip(".") if starts else detail
    )
    return f"{text} {sentence(point.more)}".strip()


def _wordings_for(point: Point, detail: Phrase) -> tuple[str, ...]:
    long = detail.words > 20
    if point.told and not (long or point.topic):
        return say.WORDS_ONLY
    if point.done or point.mine or (long and detail.shape is Shape.CLAUSE) or (point.told and point.topic):
        return say.WITH_SENTENCE if point.topic else ("{detail}.",)
    if detail.shape is Shape.CLAUSE:
        useful = say.CLAUSE_USEFUL if is_of_hours(detail.text) else say.CLAUSE_ONLY
        return say.WITH_CLAUSE if point.topic else useful
    if is_counted(point.topic):
        return say.COUNTED_ROW if is_counted(detail.text) and "," not in detail.text else say.COUNTED_FRAGMENT
    if point.topic and is_had(point.topic, detail.text):
        return say.WITH_COUNT
    return say.WITH_FRAGMENT if point.topic else say.FRAGMENT_ONLY


def _further_points(brief: Brief, talk: str) -> list[str]:
    """What else was talked about: the next thing, and a third by its name; each with its detail in a long voice."""
    if brief.voice.length is not Length.LONG:
        lone = len(brief.points) > 1 and (not brief.points[1].topic or _HANGING.search(brief.points[1].topic))
        together = 2 if lone else 3
        second = _next_point(brief, brief.points[1:together], 0, talk)
        third = _next_point(brief, brief.points[2:3], 1, f"{talk}\n{second}") if _is_untold(brief, second) else ""
        return [second, third]
    return [_next_point(brief, brief.points[at : at + 1], at - 1, talk) for at in range(1, min(4, len(brief.points)))]


def _is_untold(brief: Brief, second: str) -> bool:
    """Whether a third thing was talked about, of which the sentence on the second has not even the name."""
    third = brief.points[2] if len(brief.points) > 2 else None
    return third is not None and not (third.topic and third.topic in second)


def _next_point(brief: Brief, rest: tuple[Point, ...], step: int, talk: str) -> str:
    """The next thing talked about, with its detail where that is short; further topics by name alone."""
    if not rest:
        return ""
    point, topics = rest[0], [point.topic for point in rest if point.topic]
    detail = _told_itself(point)
    if detail and detail.text.startswith("you said “"):
        return sentence(f"You also {detail.text.removeprefix('you ')}, and I wrote that down")
    if detail and detail.words <= LONGEST_ASIDE[brief.voice.length] and not point.mine:
        if detail.shape is Shape.CLAUSE:
            clauses = say.SECOND_WITH_CLAUSE if point.topic else say.SECOND_CLAUSE
            wordings = not_again(without_talk(clauses, f"{point.topic} {detail.text}"), talk)
            return worded(brief, brief.of("second", wordings, step=step), topic=point.topic, detail=detail.text)
        if point.topic:
            had = say.SECOND_COUNT if is_had(point.topic, detail.text) else say.SECOND_ASIDE
            aside = not_again(without_talk(had, f"{point.topic} {detail.text}"), talk)
            return worded(brief, brief.of("second", aside, step=step), topic=point.topic, detail=detail.text)
        if not topics:
            return worded(brief, brief.of("second", say.SECOND_FRAGMENT, step=step), detail=detail.text)
    topic = " and about ".join(topics) if any(map(_SEVERAL.search, topics)) else joined(topics)
    heard: tuple[str, ...] = say.SECOND_HEARD if is_counted(topic) else say.SECOND_TOPIC
    if not is_counted(topic):
        heard = carrying(heard, topic, asked=say.SECOND_ASKED, long=say.SECOND_LONG)
    wordings = not_again(without_talk(heard, topic), talk)
    return worded(brief, brief.of("second", wordings, step=step), topic=topic) if topics else ""


def _told_itself(point: Point) -> Phrase | None:
    """What the reader said, without that they said it: it was "good to hear that …"."""
    detail = point.detail
    if detail is None or not point.told:
        return detail
    said = re.sub(r"^you (?:said|say|mentioned|explained|noted) (?:that )?", "", detail.text)
    return Phrase(said, Shape.CLAUSE) if said != detail.text and shape_of(said) is Shape.CLAUSE else detail
