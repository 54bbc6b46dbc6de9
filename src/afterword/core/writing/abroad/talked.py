"""What was talked about, in few sentences: what the reader does comes first, and two plain things share a sentence."""

import re
from itertools import permutations
from typing import Final, NamedTuple

from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import SPOKEN_TO, Matter, Point
from afterword.core.writing.abroad.same_matter import of_same_matter
from afterword.core.writing.abroad.text import by_kind, capital, filled, unlike, worded
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.tongue import ByKind, Wordings

MOST: Final = 3
"""Points that a text tells."""
_LONGEST_PAIR: Final = 22
"""Words of two points that are heard in one breath."""
_VAGUE: Final = re.compile(r"(?:eine?[nmrs]?|une?) \w+", re.IGNORECASE)
"""A thing of whose note more is lost: "an afternoon" beside another thing says nothing."""
_ATTRIBUTED: Final = ("Sie ", "Wie Sie ", "Du ", "du ", "Wie du ", "ihr ")
"""What tells of the reader in German, so that it says by itself why it is told."""

_SAID: Final = ("vous avez dit ", "tu as dit ")
"""What tells what the reader said needs no lead-in."""
_EITHER: Final = ("ohne",)
"""What may be good or bad of a thing: "ganz ohne Papier"."""
_OF_READER: Final = re.compile(
    r"(?:(?:dass|wie|warum|comment|pourquoi|que|cómo|por qué) )?(?:Sie|du|ihr|vous|tu|ustedes|usted|tú) "
)
_NOT_JOINED: Final = re.compile(r"[,;:()]|\b(?:und|oder|et|ou|y|e|o|über|sur|sobre)\b", re.IGNORECASE)
"""Where a second thing behind it would be heard as a part of the first: a row, or the same preposition within."""

_SIGNS: Final = re.compile(r"[,;:()]")
"""A clause with a clause in it is long enough."""


class Told(NamedTuple):
    """One sentence of the talk, and a shorter one for where it finds no room."""

    text: str
    shorter: str = ""
    of: str = ""
    """The words of the topic that it ends with."""
    topic: str = ""
    """That topic alone."""


def talked(matter: Matter, points: tuple[Point, ...], opening: str) -> list[Told]:
    """The sentences in the order in which they stand, each in words that are not heard before it."""
    told: list[Told] = []
    before = opening
    for at, noted in enumerate(_groups(matter, _with_one_maxim(points)[:MOST])):
        group = _asked_last(matter, noted)
        line = _sentence(matter, group, at, before)
        shorter = _sentence(matter, group[:1], at, before) if len(group) > 1 else ""
        topic = group[-1].topic
        told.append(Told(line, shorter, _of(group[-1]), topic.text if topic else ""))
        before = f"{before} {line}"
    return told


def _of(point: Point) -> str:
    return " ".join(said.text for said in (point.topic, point.detail) if said)


def sayable(matter: Matter, points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Those for which there are words."""
    return tuple(one for one in points if first(matter, one))


def _groups(matter: Matter, points: tuple[Point, ...]) -> list[tuple[Point, ...]]:
    """What the reader does, then two points that may share a sentence, the rest as it was noted, and duties last."""
    leads = [one for one in points if _leads(matter, one)][:1]
    rest = [one for one in points if one not in leads]
    pair = _pair_of(matter, rest, many=len(points) == MOST)
    groups: list[tuple[Point, ...]] = [(one,) for one in leads]
    for one in rest:
        if one not in pair:
            groups.append((one,))
        elif pair not in groups:
            groups.append(pair)
    return sorted(groups, key=lambda group: bool(pair) and len(group) == 1 and _is_duty(matter, group[0]))


def _asked_last(matter: Matter, group: tuple[Point, ...]) -> tuple[Point, ...]:
    """Two things with the one last of which there is a question, that it may stand behind it."""
    things = len(group) > 1 and all(one.topic for one in group)
    asked = matter.asked[0].text if things and matter.asked and matter.tongue.thanks.asked_of_topic else ""
    of_first = bool(asked) and of_same_matter(matter, _of(group[0]), asked)
    return group[::-1] if of_first and not of_same_matter(matter, _of(group[1]), asked) else group


def _pair_of(matter: Matter, rest: list[Point], *, many: bool) -> tuple[Point, ...]:
    """Two things that may share a sentence; else, where there are many points, a thing and a clause, or two clauses."""
    pairs = [pair for pair in permutations(rest, 2) if _joined(matter, *pair)]
    of_things = [(one, other) for one, other in pairs if one.topic and other.topic]
    found = of_things or ([(one, other) for one, other in pairs if one.topic] or pairs if many else [])
    return next(iter(found), ())


def _is_duty(matter: Matter, point: Point) -> bool:
    return point.topic is not None and matter.tongue.is_duty(point.topic)


def _leads(matter: Matter, point: Point) -> bool:
    """Whether it tells what its reader does, and nothing that nobody is glad to hear of themselves."""
    if _maxim(point):
        return True
    said, unglad = _of_reader(matter, point), matter.tongue.unglad
    return said is not None and unglad is not None and unglad.search(said.text) is None


def _maxim(point: Point) -> Said | None:
    """What the reader holds to be right, in their own words."""
    return point.detail if point.detail and point.detail.kind is Kind.MAXIM else None


def _with_one_maxim(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """A second saying of theirs would be a list."""
    again = [one for one in points if _maxim(one)][1:]
    return tuple(one for one in points if one not in again)


def _sober(matter: Matter, point: Point) -> Said | None:
    """A clause in which nobody takes pleasure, whoever it is of."""
    said, sober = None if point.topic else point.detail, matter.tongue.sober
    plain = said is not None and not said.own and said.kind in matter.tongue.thanks.led_soberly
    return said if plain and said and sober and sober.search(said.text) else None


def _of_reader(matter: Matter, point: Point) -> Said | None:
    """What the reader does or said, where the point is that."""
    said = None if point.topic else point.detail
    if said is None or said.own or said.kind not in matter.tongue.thanks.led:
        return None
    return said if _OF_READER.match(said.text) else None


def _sentence(matter: Matter, group: tuple[Point, ...], at: int, before: str) -> str:
    if len(group) > 1:
        return _of_pair(matter, group, before)
    if _leads(matter, group[0]):
        return _led(matter, group[0], before)
    if sober := _of_reader(matter, group[0]) or _sober(matter, group[0]):
        return by_kind(matter, "led", matter.tongue.thanks.led_soberly, sober, "detail", before=before)
    return (first, _second, _third)[at](matter, group[0], before=before)


def _led(matter: Matter, point: Point, before: str) -> str:
    say, said, glad = matter.tongue.thanks, point.detail, matter.tongue.glad
    shown = said is not None and matter.tongue.shown is not None and matter.tongue.shown.search(said.text) is not None
    gladly = said is not None and glad is not None and glad.search(said.text) is not None
    wordings = say.led_shown if shown else say.led_gladly if gladly else say.led
    return by_kind(matter, "led", wordings, said, "detail", before=before)


def _joined(matter: Matter, one: Point, other: Point) -> Wordings:
    """The wordings in which both may stand, in this order; none where they may not, or where one says the other."""
    say, parts = matter.tongue.thanks, [part for point in (one, other) if (part := _part(matter, point))]
    if len(parts) < 2 or sum(part.words for part in parts) > _LONGEST_PAIR:
        return ()
    known_words = [set(content_words(part.text)) for part in parts]
    if known_words[0] <= known_words[1] or known_words[1] <= known_words[0]:
        return ()
    kinds = [part.kind for part in parts]
    if parts[0].is_thing and not parts[1].is_thing:
        return say.joined_clause.get(kinds[0], ()) if kinds[1] in say.joined else ()
    known = [say.joined.get(kind, ()) for kind in kinds]
    mixed = set(kinds) == {Kind.OBJECT, Kind.NAME} and bool(say.name_as_object)
    return say.joined[Kind.OBJECT] if mixed else known[0] if known[0] == known[1] else ()


def _part(matter: Matter, point: Point) -> Said | None:
    """What may share a sentence with another point: a thing of which nothing more was noted, or a plain clause."""
    topic, detail = point.topic, point.detail
    if topic is None:
        told = detail is not None and not (detail.own or _of_reader(matter, point) or _sober(matter, point))
        return detail if told and detail and not detail.is_thing and not _SIGNS.search(detail.text) else None
    if detail is not None or matter.tongue.is_duty(topic):
        return None
    says_enough = topic.whole is None or not _VAGUE.fullmatch(topic.text)
    return topic if says_enough and not _NOT_JOINED.search(topic.text) else None


def _of_pair(matter: Matter, group: tuple[Point, ...], before: str) -> str:
    parts = [part for point in group if (part := _part(matter, point))]
    wordings = _joined(matter, group[0], group[1])
    mixed = {part.kind for part in parts} == {Kind.NAME, Kind.OBJECT}
    told = [_as_object(matter, part) if mixed else part for part in parts]
    step = unlike(matter, "topic", wordings, before=before, noun=" ".join(one.text for one in told if one.is_thing))
    return worded(matter, "topic", wordings, step=step, topic=told[0].text, other=told[1].text)


def _as_object(matter: Matter, topic: Said) -> Said:
    """A bare name beside a thing with its article: "das Thema Nachtdienst"."""
    if topic.kind is not Kind.NAME:
        return topic
    return Said(filled(matter, matter.tongue.thanks.name_as_object, topic=topic.text), Kind.OBJECT)


def first(matter: Matter, point: Point, *, repeated: bool = False, before: str = "") -> str:
    """One point, as a text begins with it; `repeated`: it was told to another reader before."""
    say, topic = matter.tongue.thanks, point.topic
    detail = None if repeated else point.detail
    if topic and (hung := _hung(matter, "topic", say.hung, detail, topic, before)):
        return hung
    if topic is None:
        return _own(detail) or by_kind(matter, "topic", say.detail_alone, detail, "detail", before=before)
    if detail and detail.is_thing:
        noted = say.noted.get(topic.kind, ())
        return worded(matter, "topic", noted, topic=topic.text, detail=detail.text)
    alone = _of_duty(matter, "topic", say.topic_of_duty, topic, before)
    alone = alone or by_kind(matter, "topic", say.again if repeated else say.topic, topic, "topic", before=before)
    if told := _told_that(matter, "topic", point, before):
        return told
    if detail and detail.kind is Kind.SENTENCE:
        told = _told(matter, "topic", _by_heart(matter, detail, say.told), point, before)
        return told or f"{alone} {_stated(matter, detail)}"
    return f"{alone} {by_kind(matter, 'deed', say.detail_alone, detail, 'detail')}" if _is_deed(detail) else alone


def _second(matter: Matter, point: Point, *, before: str) -> str:
    topic, detail = point.topic, point.detail
    say = matter.tongue.thanks
    if topic and (hung := _hung(matter, "second", say.hung_too, detail, topic, before)):
        return hung
    if topic and detail and detail.is_thing and topic.kind in say.second_noted:
        return worded(matter, "second", say.second_noted[topic.kind], topic=topic.text, detail=detail.text)
    if told := _told_that(matter, "second", point, before):
        return told
    text = _of_duty(matter, "second", say.second_of_duty, topic, before) if topic else _own(detail)
    text = text or by_kind(matter, "second", say.second, topic or detail, "topic", before=before)
    if text and topic and detail and detail.kind is Kind.SENTENCE and detail.words < 14:
        return (
            _told(matter, "second", _by_heart(matter, detail, say.told_too), point, before)
            or f"{text} {_stated(matter, detail)}"
        )
    return text


def _third(matter: Matter, point: Point, *, before: str) -> str:
    """One more point, where the language has words for it."""
    topic, detail = point.topic, point.detail
    say = matter.tongue.thanks
    if topic and (hung := _hung(matter, "third", say.hung_too, detail, topic, before)):
        return hung
    if told := _told_that(matter, "third", point, before):
        return told
    if topic and detail and not detail.own and topic.kind in say.told_third:
        return _told(matter, "third", say.told_third, point, before)
    if topic and matter.tongue.sober and (sober := _of_duty(matter, "second", say.second_of_duty, topic, before)):
        return sober
    return by_kind(matter, "third", say.third, topic or detail, "topic", before=before)


def _hung(matter: Matter, slot: str, wordings: Wordings, detail: Said | None, topic: Said, before: str) -> str:
    """A topic with what hangs on it behind a comma; "" where nothing does."""
    if detail is None or detail.kind is not Kind.HUNG or not wordings:
        return ""
    step = unlike(matter, slot, wordings, before=before, noun=topic.text)
    return worded(matter, slot, wordings, step=step, topic=topic.text.rstrip(",~"), detail=detail.text)


def _of_duty(matter: Matter, slot: str, wordings: Wordings, topic: Said, before: str) -> str:
    """A duty as the language tells of it; "" for any other thing, and a bare name."""
    fits = topic.kind in {Kind.OBJECT, Kind.NOUN} and matter.tongue.is_duty(topic)
    step = unlike(matter, slot, wordings, before=before) if fits and wordings else 0
    return worded(matter, slot, wordings, step=step, topic=topic.text) if fits and wordings else ""


def _stated(matter: Matter, detail: Said) -> str:
    """A sentence behind its topic; nobody tells readers what they do as if they did not know it."""
    lead_in = matter.tongue.thanks.of_reader
    does = detail.text.startswith(SPOKEN_TO) and not detail.text.startswith(_SAID)
    if lead_in and does and not detail.own:
        return worded(matter, "stated", lead_in, detail=detail.text)
    if matter.tongue.thanks.stated and not detail.own:
        return worded(matter, "stated", matter.tongue.thanks.stated, detail=detail.text)
    return f"{capital(detail.text)}."


def _own(detail: Said | None) -> str:
    """What the candidate says of themselves, as they said it: nobody told it to them; "" for anything else."""
    return f"{capital(detail.text)}." if detail and detail.own and detail.kind is Kind.SENTENCE else ""


def _is_deed(detail: Said | None) -> bool:
    return detail is not None and detail.kind is Kind.DEED


def _told_that(matter: Matter, slot: str, point: Point, before: str) -> str:
    """A topic and a clause of it in one sentence, with as much joy as fits it; "" where the language has none."""
    topic, detail, say, tongue = point.topic, point.detail, matter.tongue.thanks, matter.tongue
    if topic is None or detail is None or detail.own or detail.kind is not Kind.HOW:
        return ""
    glad = tongue.glad is not None and _OF_READER.match(detail.text) and tongue.glad.search(detail.text)
    liked = glad or (tongue.pleasant is not None and tongue.pleasant.search(detail.text))
    unglad = tongue.unglad is not None and any(one not in _EITHER for one in tongue.unglad.findall(detail.text))
    by = say.told_that_soberly if unglad else say.told_that_gladly if liked else say.told_that
    return by_kind(matter, slot, by, topic, "topic", before=before, detail=detail.text)


def _by_heart(matter: Matter, detail: Said, plain: ByKind) -> ByKind:
    """The wordings of a topic with a sentence, as glad as one is to hear of that."""
    say, tongue = matter.tongue.thanks, matter.tongue
    if any(words and words.search(detail.text) for words in (tongue.unglad, tongue.sober)):
        return say.told_soberly or plain
    does = detail.text.startswith(SPOKEN_TO) or (tongue.glad is not None and tongue.glad.search(detail.text))
    return say.told_gladly if say.told_gladly and does else plain


def _told(matter: Matter, slot: str, wordings: ByKind, point: Point, before: str) -> str:
    """A topic and what is so about it in one sentence; "" where the language makes two of them."""
    topic, detail, say = point.topic, point.detail, matter.tongue.thanks
    if topic is None or detail is None or detail.own or topic.kind not in wordings:
        return ""
    if detail.text.startswith(_ATTRIBUTED) or (say.stated and matter.tongue.is_duty(topic)):
        return ""
    told, as_sentence, ways = detail.text, {"Detail": capital(detail.text)}, wordings[topic.kind]
    step = unlike(matter, slot, ways, before=before) if say.stated else 0
    return worded(matter, slot, ways, step=step, topic=topic.text, detail=told, **as_sentence)
