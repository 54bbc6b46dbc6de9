"""The thank-you in another language: short and factual, with what was talked about as it was noted."""

from collections.abc import Collection
from typing import Final

from afterword.core.facts.voice import Length, Tone
from afterword.core.facts.words import Format, Role
from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import SPOKEN_TO, Matter, Point
from afterword.core.writing.abroad.text import by_kind, capital, draft_of, filled, joined, worded
from afterword.core.writing.budget import Budget, count_words, run_together
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.names import full_name
from afterword.core.writing.occasion import met_in
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.tongue import ByKind, Wordings

BUDGET = 150
"""Words after which nothing more is added: five or six lines, as advice pages in France and Germany say."""
SHORTER = 60
_SHORT_THANKS: Final = ("Danke", "Merci", "Gracias")
ONE_PARAGRAPH = 45
_ATTRIBUTED: Final = ("Sie ", "Wie Sie ", "Du ", "du ", "Wie du ", "ihr ")
"""What tells of the reader in German, so that it says by itself why it is told."""

_SAID: Final = ("vous avez dit ", "tu as dit ")
"""What tells what the reader said needs no lead-in."""


def thanks(matter: Matter) -> Draft:
    """The thank-you to an interviewer, or to the one who arranged the talk."""
    arranged = _arranged(matter)
    opening, closing = _opening(matter), _closing(matter)
    parts = Budget(_room(matter) - count_words([opening, closing]))
    pledge = parts.take(promised(matter), always=True)
    reason = "" if arranged or matter.went_badly else _excited(matter)
    told = () if arranged else _not_twice(matter, reason)
    points = tuple(one for one in told if _first(matter, (one,), repeated=False))
    repeated = () if arranged or matter.points else matter.repeated[:1]
    first = parts.take(_first(matter, points[:1] or repeated, repeated=bool(repeated), before=opening))
    added = parts.take(by_kind(matter, "added", matter.tongue.thanks.added, matter.added, "what"))
    excited = "" if is_told(matter, first) else parts.take(reason)
    brief = matter.manners.short or matter.manners.letter
    asks = [] if brief or arranged else [parts.take(line) for line in questions(matter)]
    second = "" if brief or matter.went_badly else _second(matter, points[1:2], first)
    second = "" if excited and is_told(matter, second) else parts.take(second)
    struck = "" if brief or matter.went_badly or not matter.met else parts.take(_struck(matter))
    third = (
        ""
        if brief or arranged or matter.went_badly
        else parts.take(_third(matter, points[2:3], excited, f"{first} {second}"))
    )
    said = [[opening, first, second, third, struck], [excited, added], [pledge, *asks], [closing]]
    return draft_of(matter, _subject(matter), run_together(said, ONE_PARAGRAPH), needed=(pledge,))


def _not_twice(matter: Matter, reason: str) -> tuple[Point, ...]:
    """The points without the thing that draws the candidate, which has a sentence of its own."""
    excited = matter.excited.text if matter.excited and matter.excited.is_thing and reason else ""
    told = content_words(excited)
    return tuple(
        one for one in matter.points if not (told and one.topic and _same(content_words(one.topic.text), told))
    )


def _same(one: Collection[str], other: Collection[str]) -> bool:
    return bool(one) and (_in(one, other) or _in(other, one))


def _in(few: Collection[str], many: Collection[str]) -> bool:
    """Whether each of the words stands among the others, or begins as one of them does: Vorgespräch, Vorgespräche."""
    return all(any(word == known or (len(word) > 4 and known.startswith(word)) for known in many) for word in few)


def _room(matter: Matter) -> int:
    if matter.manners.short:
        return SHORTER - count_words([matter.tongue.greeting(matter.manners), matter.signature.partition(" ")[0]])
    return SHORTER if matter.voice.length is Length.SHORT else BUDGET


def _opening(matter: Matter) -> str:
    say = matter.tongue.thanks
    about = filled(matter, say.about_role) if matter.slots["name"] else ""
    return worded(
        matter, "opening", _openings(matter), role=f" {about}" if about else "", with_whom=with_others(matter)
    )


def _openings(matter: Matter) -> Wordings:
    say, interview = matter.tongue.thanks, matter.occasion.interview
    if _arranged(matter):
        return say.openings_arranged
    if matter.occasion.late:
        return say.openings_late_plain if matter.went_badly else say.openings_late
    if interview and interview.format is Format.PHONE and not matter.went_badly:
        return say.openings_call
    return say.openings_plain if matter.went_badly else _by_tone(matter)


def _by_tone(matter: Matter) -> Wordings:
    """A formal voice gives no short thanks; a warm one has its own."""
    say, tone = matter.tongue.thanks, matter.manners.tone
    if tone is Tone.FORMAL:
        return tuple(one for one in say.openings if not one.startswith(_SHORT_THANKS))
    return say.openings_warm if tone is Tone.WARM else say.openings


def _arranged(matter: Matter) -> bool:
    """Whether the reader was not in the talk, and made it happen."""
    interview = matter.occasion.interview
    if matter.occasion.at_agency:
        return True
    arranges = matter.reader.role in {Role.COORDINATOR, Role.RECRUITER}
    return interview is not None and arranges and matter.reader.id not in interview.interviewers


def with_others(matter: Matter) -> str:
    """With whom the talk was, as it follows the word for it."""
    names = _met(matter)
    return f" {filled(matter, matter.tongue.inquiry.with_others, names=names)}" if names else ""


def _met(matter: Matter) -> str:
    """The names of those who were there; "" where not all are known."""
    names = [matter.tongue.named(full_name(person.name)) for person in met_in(matter.occasion.interview, matter.case)]
    return joined(matter, names) if names and all(names) and len(names) < 4 else ""


def _first(matter: Matter, points: tuple[Point, ...], *, repeated: bool, before: str = "") -> str:
    say = matter.tongue.thanks
    if not points:
        return ""
    topic, detail = points[0].topic, None if repeated else points[0].detail
    if topic is None:
        return _own(detail) or by_kind(matter, "topic", say.detail_alone, detail, "detail")
    if detail and detail.is_thing:
        noted = say.noted.get(topic.kind, ())
        return worded(matter, "topic", noted, topic=topic.text, detail=detail.text)
    alone = _of_duty(matter, "topic", say.topic_of_duty, topic)
    alone = alone or by_kind(matter, "topic", say.again if repeated else say.topic, topic, "topic", before=before)
    if detail and detail.kind is Kind.SENTENCE:
        told = _told(matter, "topic", say.told, points[0])
        return told or f"{alone} {_stated(matter, detail)}"
    return f"{alone} {by_kind(matter, 'deed', say.detail_alone, detail, 'detail')}" if _is_deed(detail) else alone


def _of_duty(matter: Matter, slot: str, wordings: Wordings, topic: Said) -> str:
    """A duty as the language tells of it; "" for any other thing, and a bare name."""
    fits = topic.kind in {Kind.OBJECT, Kind.NOUN} and matter.tongue.is_duty(topic)
    return worded(matter, slot, wordings, topic=topic.text) if fits and wordings else ""


def _stated(matter: Matter, detail: Said) -> str:
    """A sentence behind its topic; nobody tells readers what they do as if they did not know it."""
    lead_in = matter.tongue.thanks.of_reader
    does = detail.text.startswith(SPOKEN_TO) and not detail.text.startswith(_SAID)
    if lead_in and does and not detail.own:
        return worded(matter, "stated", lead_in, detail=detail.text)
    return f"{capital(detail.text)}."


def _own(detail: Said | None) -> str:
    """What the candidate says of themselves, as they said it: nobody told it to them; "" for anything else."""
    return f"{capital(detail.text)}." if detail and detail.own and detail.kind is Kind.SENTENCE else ""


def _is_deed(detail: Said | None) -> bool:
    return detail is not None and detail.kind is Kind.DEED


def _told(matter: Matter, slot: str, wordings: ByKind, point: Point) -> str:
    """A topic and what is so about it in one sentence; "" where the language makes two of them."""
    topic, detail = point.topic, point.detail
    if topic is None or detail is None or detail.own or topic.kind not in wordings:
        return ""
    if detail.text.startswith(_ATTRIBUTED):
        return ""
    told, as_sentence = detail.text, {"Detail": capital(detail.text)}
    return worded(matter, slot, wordings[topic.kind], step=0, topic=topic.text, detail=told, **as_sentence)


def _second(matter: Matter, points: tuple[Point, ...], before: str) -> str:
    topic = points[0].topic if points else None
    detail = points[0].detail if points else None
    say = matter.tongue.thanks
    if topic and detail and detail.is_thing and topic.kind in say.second_noted:
        return worded(matter, "second", say.second_noted[topic.kind], topic=topic.text, detail=detail.text)
    text = _of_duty(matter, "second", say.second_of_duty, topic) if topic else _own(detail)
    text = text or by_kind(matter, "second", say.second, topic or detail, "topic", before=before)
    if text and topic and detail and detail.kind is Kind.SENTENCE and detail.words < 14:
        return _told(matter, "second", say.told_too, points[0]) or f"{text} {_stated(matter, detail)}"
    return text


def _third(matter: Matter, points: tuple[Point, ...], excited: str, before: str) -> str:
    """One more point, where the language has words for it; "" where it is said already."""
    topic = points[0].topic if points else None
    detail = points[0].detail if points else None
    say = matter.tongue.thanks
    if topic and detail and not detail.own and topic.kind in say.told_third:
        text = _told(matter, "third", say.told_third, points[0])
    else:
        text = by_kind(matter, "third", say.third, topic or detail, "topic", before=before)
    return "" if excited and is_told(matter, text) else text


def _struck(matter: Matter) -> str:
    struck = matter.struck
    if struck is None:
        return ""
    return worded(matter, "struck", matter.tongue.of_struck(struck), what=struck.text)


def _excited(matter: Matter) -> str:
    excited = matter.excited
    if excited is None or not matter.open_share.first_for_fit:
        return ""
    return by_kind(matter, "excited", matter.tongue.thanks.excited, excited, "what")


def is_told(matter: Matter, first: str) -> bool:
    """Whether what draws the candidate was the subject just now: said twice, it would sound like a form."""
    excited = matter.excited
    return excited is not None and excited.is_thing and excited.text.rstrip(",").casefold() in first.casefold()


def promised(matter: Matter) -> str:
    """What is still owed, in a sentence; "" where nothing is."""
    say = matter.tongue.thanks
    told = [pledge for pledge in matter.pledges if pledge]
    lines = [worded(matter, "pledge", say.pledged, what=joined(matter, told))] if told else []
    if "" in matter.pledges:
        lines.append(worded(matter, "pledge", say.whatever_too if told else say.whatever))
    return " ".join(lines)


def questions(matter: Matter) -> list[str]:
    """What was not asked, in a sentence each."""
    say = matter.tongue.thanks
    lines = []
    for at, asked in enumerate(matter.asked[:2]):
        lines.append(by_kind(matter, "ask", say.asked_also if at else say.asked, asked, "question"))
    return lines


def _closing(matter: Matter) -> str:
    say = matter.tongue.thanks
    if _arranged(matter):
        return worded(matter, "closing", say.closings_arranged)
    if matter.manners.short:
        return worded(matter, "closing", say.closings_short)
    return worded(matter, "closing", say.closings_plain if matter.went_badly else say.closings)


def _subject(matter: Matter) -> str:
    say = matter.tongue.thanks
    lines = say.subjects_arranged if _arranged(matter) else say.subjects
    lines = lines if matter.slots["when"] else say.subjects_without_day
    line = worded(matter, "subject", lines)
    about = filled(matter, say.subject_role) if matter.slots["name"] else ""
    whole = f"{line} {about}".strip()
    return whole if len(whole) <= LONGEST_SUBJECT else line
