"""The closing: one gracious word after a rejection, a withdrawal, a declined offer or a long silence."""

from afterword.core.facts.words import ApplicationStatus
from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.subject import role_subject

_REJECTED = (
    "Thank you for letting me know your decision{about}. I'd have liked the job, and I'm glad that I applied.",
    "Thank you for telling me how you decided{about}. It isn't the news I had hoped for, but I understand.",
    "Thank you for your answer{about}. I had hoped for a different one, but I appreciate knowing.",
)
_WITHDRAWN = (
    "I have decided to withdraw my application{about}, and I'd like you to hear it from me.",
    "After some thought I have withdrawn my application{about}, and I wanted to tell you so myself.",
)
_DECLINED = (
    "Thank you for offering me the{role} role. I have thought it over with care, and have decided not to accept it.",
    "I have thought about your offer{about} with care, and have decided not to accept it. Thank you for making it.",
)
_SILENT = (
    "I take it that the search{about} has moved on, which is quite all right. There is no need to answer this.",
    "As some time has passed, I take it that the search{about} is settled. There is no need to answer this.",
)
_BY_STATUS = {
    ApplicationStatus.REJECTED: _REJECTED,
    ApplicationStatus.WITHDRAWN: _WITHDRAWN,
    ApplicationStatus.OFFER: _DECLINED,
}
_KEPT = (
    "Our conversation about {topic} has stayed with me. Thank you for it.",
    "I learned something from our talk about {topic}. Thank you for that.",
    "I was glad to talk about {topic} with you.",
)
_KEPT_PLAIN = (
    "Thank you for the time you and the team gave me.",
    "I appreciated the time that you and the team took for me.",
)
_DOOR = (
    "If another role comes up that you think would suit me, I'd be glad to hear of it. I wish you and the team well.",
    "I hope that our paths cross again. I wish you and the team all the best.",
    "I'd be happy to stay in touch, and I wish you and the team every success.",
)
_FAREWELL = (
    "I wish you and the team all the best.",
    "I hope that you find the right person soon, and I wish you and the team well.",
    "I hope that our paths cross again. I wish you and the team all the best.",
)


def closing(brief: Brief) -> Draft:
    """The last word of an application, by how it ended."""
    application = brief.occasion.application
    wordings = _BY_STATUS.get(application.status, _SILENT) if application else _SILENT
    wordings = _DECLINED if application and application.declined else wordings
    link = "on" if wordings is _REJECTED else "for"
    about = f" {link} the {brief.role} role" if brief.role else ""
    role = f" {brief.role}" if brief.role else ""
    first = worded(brief, brief.of("closing_first", wordings), about=about, role=role)
    last = worded(brief, brief.of("door", _FAREWELL if wordings is _WITHDRAWN or wordings is _DECLINED else _DOOR))
    is_brief = is_short(brief) or is_kept_short(brief.voice)
    return draft_of(brief, role_subject(brief, "Thank you"), [[first], ["" if is_brief else _kept(brief), last]])


def _kept(brief: Brief) -> str:
    topic = next((point.topic for point in (*brief.points, *brief.repeated) if point.topic), "")
    if topic and brief.met and not brief.went_badly:
        return worded(brief, brief.of("kept", _KEPT), topic=topic)
    return worded(brief, brief.of("kept", _KEPT_PLAIN))
