"""The answer to their last message: thanks for it, and what its kind allows to be said without knowing more."""

from afterword.core.etiquette.theirs import place_of
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.worktime import day_of
from afterword.core.writing.brief import Brief
from afterword.core.writing.days import day_said
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.subject import role_subject

_SAYS = {
    Purpose.TIMELINE: (
        "Thank you for letting me know how the timing looks. That works for me, and I'm still very interested.",
        "Thank you for keeping me posted about the timing. It suits me well, and I'm as interested as before.",
    ),
    Purpose.INVITATION: (
        "Thank you for the invitation{sent}. I'd be glad to talk again.",
        "Thank you for your message{when}. I'm glad to hear we're moving forward, and I'd be happy to talk.",
    ),
    Purpose.OFFER: (
        "Thank you for the offer{sent}; I was very glad to read it. I'll go through it with care and come back to you.",
    ),
    Purpose.REJECTION: ("Thank you for letting me know{when}, and for the time that you and the team gave me.",),
}
_OTHERWISE = (
    "Thank you for your message{when}. I have read it and will come back to you on it.",
    "Thank you for writing{when}. I have your message and will come back to you on it.",
)


def answer(brief: Brief) -> Draft:
    """An answer to the newest human message of the reader, or of anybody there."""
    message = _last_message(brief)
    wordings = _SAYS.get(message.purpose, _OTHERWISE) if message else _OTHERWISE
    when = ""
    if message:
        day = day_of(message.at, place_of(brief.reader, brief.case))
        when = f" {day_said(day, brief.occasion.today, brief.occasion.country)}"
    first = worded(brief, brief.of("answer", wordings), when=when, sent=f" you sent{when}" if when else "")
    return draft_of(brief, role_subject(brief, "Your message"), [[first]])


def _last_message(brief: Brief) -> Touch | None:
    heard = [
        touch
        for touch in brief.case.touches
        if touch.direction is Direction.IN and touch.human and touch.at <= brief.now
    ]
    theirs = [touch for touch in heard if brief.reader.id in touch.people]
    return max(theirs or heard, key=lambda touch: touch.at, default=None)
