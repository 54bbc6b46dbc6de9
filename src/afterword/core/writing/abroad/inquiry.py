"""The inquiry in another language: when one spoke, their own day, the interest, and one polite question."""

from datetime import date

from afterword.core.facts.promise import Promise
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import by_kind, draft_of, filled, worded
from afterword.core.writing.abroad.thanks import promised, with_others
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.names import full_name
from afterword.core.writing.purposes.inquiry import asked_aloud, asked_before, thanked_before
from afterword.core.writing.their_word import is_hearsay, newest_promise, said_by

MOST_REASONS = 50
"""Words of interest and news, beyond which what was talked about is left out."""


def inquiry(matter: Matter) -> Draft:
    """The first inquiry; the softer, last one where one is already unanswered."""
    return _second(matter) if asked_before(matter) else _first(matter)


def _first(matter: Matter) -> Draft:
    say, promise = matter.tongue.inquiry, newest_promise(matter)
    passed = promise is not None and promise.latest is not None
    over = promise is not None and promise.latest is not None and promise.latest < matter.occasion.today
    thanks = worded(matter, "thanks", say.thanks) if matter.met and not thanked_before(matter) else ""
    called = worded(matter, "called", say.asked_aloud) if asked_aloud(matter) else ""
    ask = worded(matter, "ask", say.ask_passed if passed else say.ask_open)
    patient, owed = worded(matter, "patient", say.patient) if over else "", promised(matter)
    middle = [] if matter.manners.short else [_interest(matter), _talk(matter), _news(matter)]
    if len(" ".join(middle).split()) > MOST_REASONS:
        middle[1] = ""
    paragraphs = [
        [_spoke(matter), called, _timing(matter, promise), thanks, patient],
        [*middle, owed],
        [ask, worded(matter, "offer", say.offer)],
    ]
    return draft_of(matter, _subject(matter), paragraphs, needed=(ask, owed))


def _second(matter: Matter) -> Draft:
    say = matter.tongue.inquiry
    ask, owed, last = (worded(matter, "ask", say.ask_again), promised(matter), worded(matter, "last", say.last))
    opening = worded(matter, "wrote", say.wrote, as_role=_as_role(matter))
    paragraphs = [[opening, worded(matter, "again", say.again)], [_news(matter), ask, owed], [last]]
    return draft_of(matter, _subject(matter), paragraphs, needed=(ask, owed, last))


def _as_role(matter: Matter) -> str:
    about = filled(matter, matter.tongue.inquiry.as_role) if matter.slots["name"] else ""
    return f" {about}" if about else ""


def _spoke(matter: Matter) -> str:
    say, met_on = matter.tongue.inquiry, matter.occasion.met_on
    if met_on is None:
        return worded(matter, "wrote", say.wrote, as_role=_as_role(matter))
    about = filled(matter, say.about_role) if matter.slots["name"] else ""
    wordings = say.spoke if matter.met else say.spoke_with_others
    return worded(
        matter,
        "spoke",
        wordings,
        full=_day(matter, met_on),
        role=f" {about}" if about else "",
        with_whom=with_others(matter),
    )


def _timing(matter: Matter, promise: Promise | None) -> str:
    """What they said about when, by its days."""
    say = matter.tongue.inquiry
    if promise is None:
        return ""
    if promise.latest is None:
        day = promise.earliest
        return worded(matter, "timing", say.from_day, day=_day(matter, day)) if day else ""
    if promise.earliest is None or promise.earliest == promise.latest:
        who = said_by(matter, promise)
        theirs = matter.tongue.named(full_name(who.name)) if who else ""
        wordings = (
            say.by_day_theirs if theirs else say.by_day if who or is_hearsay(matter, promise) else say.by_day_yours
        )
        return worded(matter, "timing", wordings, day=_day(matter, promise.latest), who=theirs)
    first, last = _day(matter, promise.earliest), _day(matter, promise.latest)
    return worded(matter, "timing", say.between_days, first=first, last=last)


def _day(matter: Matter, day: date) -> str:
    return matter.tongue.full_day(day)


def _interest(matter: Matter) -> str:
    say = matter.tongue.inquiry
    told = by_kind(matter, "interest", say.interest_for, matter.excited, "what")
    return told or worded(matter, "interest", say.interest)


def _talk(matter: Matter) -> str:
    """One thing of the conversation, for who was there."""
    excited = matter.excited.text if matter.excited else ""
    topics = [one.topic for one in (*matter.points, *matter.repeated) if one.topic and one.topic.text != excited]
    topics = [topic for topic in topics if not matter.tongue.is_duty(topic)]
    return by_kind(matter, "talk", matter.tongue.inquiry.talk, topics[0], "topic") if topics and matter.met else ""


def _news(matter: Matter) -> str:
    """What the candidate has to add, where this reader has not read it."""
    added = matter.added
    if added is None or not matter.met or _has_read(matter, added.text):
        return ""
    return by_kind(matter, "news", matter.tongue.inquiry.news, added, "what")


def _has_read(matter: Matter, words: str) -> bool:
    sent = [
        touch.text for touch in matter.case.touches if touch.direction == "out" and matter.reader.id in touch.people
    ]
    return any(words.casefold() in " ".join(text.split()).casefold() for text in sent)


def _subject(matter: Matter) -> str:
    say = matter.tongue.inquiry
    line = filled(matter, say.subject_with_role) if matter.slots["name"] else say.subject
    return line if len(line) <= LONGEST_SUBJECT else say.subject
