"""Which notes a text of its purpose draws on for its reader: what of them it does not say, it tells."""

from collections.abc import Iterator
from enum import StrEnum

from afterword.core.facts.debrief import Highlight
from afterword.core.facts.words import Direction, Purpose
from afterword.core.likeness import content_words
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.brief import Brief
from afterword.core.writing.point import Point
from afterword.core.writing.points import point_of


class Place(StrEnum):
    """Where in the debrief a note stands."""

    TALK = "talk"
    STRUCK = "struck"
    EXCITED = "excited"
    ADDED = "added"
    ASKED = "asked"
    SPARE = "spare"
    """Of the talk too, where a text of its kind names one thing of it."""


Notes = Iterator[tuple[str, Place]]
Made = Brief | Matter
"""The notes as they are made ready, in English or in another language."""
_KEEPING = frozenset({Purpose.THANKS, Purpose.INQUIRY, Purpose.REPORT, Purpose.DELIVERY, Purpose.OTHER})


def keeps_promises(made: Made) -> bool:
    """Whether the text speaks of what was promised to its reader."""
    arranged = made.proposal.purpose is Purpose.THANKS and not made.met and not made.occasion.at_agency
    return made.proposal.purpose in _KEEPING and not arranged


def notes_meant(made: Made, text: str = "") -> Notes:
    """Each note with its place; `text` is what is read for them.

    An inquiry and a closing name one thing at most that was talked about.
    """
    debrief, purpose = made.occasion.debrief, made.proposal.purpose
    if made.occasion.at_agency:
        yield from _of_agency(made) if purpose in {Purpose.THANKS, Purpose.REPORT} else ()
    elif purpose is Purpose.THANKS:
        yield from _of_thanks(made) if made.met else ()
    elif purpose is Purpose.INQUIRY:
        yield debrief.excited_by, Place.EXCITED
        yield from _of_one_talk(made, text)
        yield from _of_news(made)
        yield from ((text, place) for text, place in _of_questions(made) if made.met and not _was_sent(made, text))
    elif purpose is Purpose.CLOSING:
        yield from _of_one_talk(made, text) if not made.went_badly else ()
    elif purpose is Purpose.OTHER and made.occasion.interview:
        yield from _of_news(made)
        yield from _of_questions(made)


def _of_thanks(made: Made) -> Notes:
    debrief, share = made.occasion.debrief, made.share
    for highlight in share.own:
        yield from ((highlight.topic, Place.TALK), (highlight.detail, Place.TALK))
    yield from _of_questions(made)
    if share.first_for_fit:
        yield debrief.excited_by, Place.EXCITED
    if share.adds:
        yield debrief.to_add, Place.ADDED
    if share.first_struck:
        yield debrief.struck, Place.STRUCK


def _of_agency(made: Made) -> Notes:
    """To who was not there things are named without what was said of them; in a report whatever is open is asked."""
    debrief = made.occasion.debrief
    yield from ((one.topic, Place.TALK) for one in debrief.highlights)
    yield debrief.excited_by, Place.EXCITED
    if made.proposal.purpose is Purpose.REPORT:
        yield from ((one.text, Place.ASKED) for one in debrief.unasked_questions)
        yield debrief.to_add, Place.ADDED


def _of_one_talk(made: Made, text: str) -> Notes:
    """What was talked about; of English, where none of it can be named."""
    if not made.met:
        return
    place = Place.SPARE if _names_one(made, text) else Place.TALK
    if place is Place.SPARE and isinstance(made, Brief):
        named = [one for one in made.share.own if _is_named(one, made, text)]
        lost = [one for one in made.share.own if _point_of(one, made) is None]
        told = named or (lost if made.proposal.purpose is Purpose.CLOSING else [])
        yield from ((one.topic, Place.TALK) for one in told)
    if place is Place.TALK or isinstance(made, Matter):
        yield from ((one.topic or one.detail, place) for one in made.share.own)


def _names_one(made: Made, text: str) -> bool:
    """Whether one of the points can be named; in another language, whether the text has it."""
    if isinstance(made, Brief):
        return any(point.topic or point.detail for point in (*made.points, *made.repeated))
    said = [one.text for point in (*made.points, *made.repeated) for one in (point.topic, point.detail) if one]
    return any(one.casefold() in text.casefold() for one in said) if text else bool(said)


def _is_named(highlight: Highlight, made: Brief, text: str) -> bool:
    """Whether it is the one thing that an English text names: a part of it may be lost."""
    point = _point_of(highlight, made)
    return bool(point and point.topic and point.topic.casefold() in text.casefold())


def _point_of(highlight: Highlight, made: Brief) -> Point | None:
    return point_of(highlight, made.listener, names=made.names, hushed=made.hushed)


def _of_news(made: Made) -> Notes:
    """What the candidate would add, unless this reader has read it."""
    note = made.occasion.debrief.to_add
    if made.met and made.share.adds and not _was_sent(made, note):
        yield note, Place.ADDED


def _was_sent(made: Made, note: str) -> bool:
    """Whether this reader has had a mail that says it."""
    touches = made.case.touches
    sent = [one.text for one in touches if one.direction is Direction.OUT and made.reader.id in one.people]
    return any(_holds(text, note) for text in sent)


def _holds(text: str, note: str) -> bool:
    """Whether a text has half of the words of a note that carry its matter."""
    matter = set(content_words(note))
    return bool(matter) and 2 * len(matter & set(content_words(text))) >= len(matter)


def _of_questions(made: Made) -> Notes:
    yield from ((text, Place.ASKED) for text in (*made.share.questions, *made.share.over))


def added_to(made: Made) -> str:
    """What the candidate adds of themselves, as a text in another language than English would say it."""
    return made.added.text if isinstance(made, Matter) and made.added else ""
