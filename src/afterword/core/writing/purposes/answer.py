"""The answer to their last message: thanks for it, the date they set taken up, what its kind allows and no more."""

from collections.abc import Iterator

from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.interview import Interview
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, InterviewStatus, Purpose
from afterword.core.worktime import day_of
from afterword.core.writing.brief import Brief
from afterword.core.writing.days import day_said, full_day
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.purposes.inquiry import newest_promise
from afterword.core.writing.purposes.missed import apology, was_missed
from afterword.core.writing.purposes.thanks import tidied
from afterword.core.writing.subject import role_subject

_SAYS = {
    Purpose.TIMELINE: (
        "Thank you for letting me know how the timing looks. That works for me, and I'm still very interested.",
        "Thank you for keeping me posted about the timing. I'm as interested as before.",
    ),
    Purpose.INVITATION: (
        "Thank you for the invitation{sent}. I'd be glad to talk again.",
        "Thank you for your message{when}, and for the invitation in it. I'd be happy to talk.",
    ),
    Purpose.OFFER: (
        "Thank you for the offer{sent}; I was very glad to read it. I'll go through it with care and come back to you.",
    ),
    Purpose.REJECTION: (
        "Thank you for letting me know{when}, and for the time that you and the team gave me. I wish you all the best.",
        "Thank you for telling me{when}. I had hoped for another answer, and I appreciate having this one.",
    ),
}
_OTHERWISE = (
    "Thank you for your message{when}. I have read it and will come back to you on it.",
    "Thank you for writing{when}. I have your message and will come back to you on it.",
)
_NEWS_BY = (
    "Thank you for letting me know that I can expect news {by}. That works for me, and I'm still very interested.",
    "Thank you for telling me how the timing looks now. News {by} suits me well, and I'm as interested as before.",
)
_DATE = (
    "Thank you for the invitation{sent}. {Day} works well for me, and I look forward to talking with you.",
    "Thank you for your message{when}. {Day} suits me well, and I'm glad that we'll talk.",
)
_NEW_DATE = (
    "Thank you for letting me know about the new date. {Day} works just as well for me, and I look forward to talking.",
    "Thank you for telling me about the new date. {Day} is fine for me, and I look forward to our conversation.",
)
_PUT_OFF = (
    "Thank you for letting me know about our conversation{on}. I'd be glad to find another time that suits you.",
    "Thank you for telling me about our conversation{on}. That is no trouble; I'm glad to talk when it suits you.",
)
_DATED = frozenset({Purpose.INVITATION, Purpose.TIMELINE, Purpose.OTHER})
"""Messages that may set or move a date."""


def answer(brief: Brief) -> Draft:
    """An answer to the newest human message of the reader, or of anybody there."""
    if was_missed(brief):
        return draft_of(brief, role_subject(brief, "Our conversation"), apology(brief))
    message = _last_message(brief)
    when = ""
    if message:
        day = day_of(message.at, place_of(brief.reader, brief.case))
        when = f" {day_said(day, brief.occasion.today, brief.occasion.country)}"
    said = next(_about_dates(brief, message), None) if message else None
    wordings, slots = said or (_SAYS.get(message.purpose, _OTHERWISE) if message else _OTHERWISE, {})
    first = worded(brief, brief.of("answer", wordings), when=when, sent=f" you sent{when}" if when else "", **slots)
    return draft_of(brief, role_subject(brief, "Your message"), [[tidied(first)]])


def _about_dates(brief: Brief, message: Touch) -> Iterator[tuple[tuple[str, ...], dict[str, str]]]:
    """What their message settles of days, by the facts that are known: a talk to come, one put off, news by a day."""
    country = brief.occasion.country
    coming, off = _coming(brief), _put_off(brief, message)
    if coming and message.purpose in _DATED and (off or message.purpose is Purpose.INVITATION):
        day = full_day(day_of(coming.start, place_of(brief.reader, brief.case)), country)
        yield _NEW_DATE if off else _DATE, {"Day": day}
    elif off and message.purpose in {Purpose.TIMELINE, Purpose.OTHER}:
        day = full_day(day_of(off.start, place_of(brief.reader, brief.case)), country)
        yield _PUT_OFF, {"on": f" on {day}"}
    promise = newest_promise(brief)
    if message.purpose is Purpose.TIMELINE and promise and promise.latest and promise.said_at >= message.at:
        yield _NEWS_BY, {"by": f"by {full_day(promise.latest, country)}"}


def _coming(brief: Brief) -> Interview | None:
    """The next talk that stands in the calendar."""
    ahead = [
        one for one in _interviews(brief) if one.start > brief.now and one.status in {None, InterviewStatus.ARRANGED}
    ]
    return min(ahead, key=lambda one: one.start, default=None)


def _put_off(brief: Brief, message: Touch) -> Interview | None:
    """The last talk that was called off and had not begun when the message came."""
    off = [one for one in _interviews(brief) if one.status is InterviewStatus.CANCELLED and one.start > message.at]
    return max(off, key=lambda one: one.start, default=None)


def _interviews(brief: Brief) -> list[Interview]:
    application = brief.occasion.application
    return [one for one in brief.case.interviews if application is None or one.application == application.id]


def _last_message(brief: Brief) -> Touch | None:
    heard = [
        touch
        for touch in brief.case.touches
        if touch.direction is Direction.IN and touch.human and touch.at <= brief.now
    ]
    theirs = [touch for touch in heard if brief.reader.id in touch.people]
    return max(theirs or heard, key=lambda touch: touch.at, default=None)
