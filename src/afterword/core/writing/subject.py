"""Subject lines: plain, specific, on one line, and different for every reader of a panel."""

import re

from afterword.core.writing.brief import Brief
from afterword.core.writing.days import month_day
from afterword.core.writing.headline import is_counted
from afterword.core.writing.held_how import as_held, is_by_phone
from afterword.core.writing.letter import LONGEST_SUBJECT
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.sober import is_sober

_WITH_TOPIC = (
    "Thank you for {day} conversation about {topic}",
    "Thank you for talking with me about {topic}",
    "Our conversation about {topic}",
    "Good to talk with you {when} about {topic}",
    "Thank you for talking about {topic}",
    "Thanks for {day} talk about {topic}",
    "With thanks for our talk about {topic}",
)
_PLAIN = (
    "Thank you for {day} conversation",
    "Thank you for your time {when}",
    "Our conversation {when}",
    "Thank you for talking with me {when}",
    "Thank you for meeting with me {when}",
    "Thanks for the conversation {when}",
    "With thanks for our talk {when}",
)
_CALL = (
    "Thank you for {day} call",
    "Thank you for your time {when}",
    "Our call {when}",
    "Thank you for talking with me {when}",
    "Thank you for speaking with me {when}",
    "Thanks for the call {when}",
    "With thanks for our call {when}",
)
_NO_DAY = (
    "Thank you for the conversation",
    "Thank you for your time",
    "Our conversation",
    "Thank you for talking with me",
)


_MOST_WORDS = 5
_LONGEST_TOPIC = 32
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
"""Behind "our conversation about" it would be taken for the day of the talk."""


def thanks_subject(brief: Brief, told: str) -> str:
    """The thanks with a topic of what is `told` where that is short enough, else with its day."""
    named = (point.topic for point in (*brief.points, *brief.repeated))
    topic = next((topic for topic in named if topic and topic in told and not is_counted(topic)), "")
    topic = topic.partition(", which ")[0]
    if topic and is_headline(topic):
        plain = tuple(one for one in _WITH_TOPIC if "talk" not in one) if "talk" in topic else _WITH_TOPIC
        line = _filled(brief, brief.of("subject", plain), topic)
        if len(line) <= LONGEST_SUBJECT:
            return line
    interview = brief.occasion.interview
    wordings = (_CALL if is_by_phone(interview) else as_held(interview, _PLAIN)) if brief.when else _NO_DAY
    return _with_role(brief, _filled(brief, brief.of("subject", wordings), ""))


def is_headline(topic: str) -> bool:
    """Whether it is so short that it names the talk: not "afternoon tea for 120 covers at weekends"."""
    short = len(topic.split()) <= _MOST_WORDS and len(topic) <= _LONGEST_TOPIC
    plain = not _WEEKDAY.search(topic) and not any(map(str.isdigit, topic)) and not is_sober(topic)
    return short and plain and shape_of(topic) in {Shape.NOUN, Shape.GERUND}


def arranged_subject(brief: Brief) -> str:
    """For the one who arranged the day."""
    return _with_role(brief, " ".join(f"Thank you for arranging {brief.day or 'the'} conversation".split()))


def next_steps_subject(brief: Brief) -> str:
    """Role and interview date: what the reader's own search will find."""
    what = f"{brief.role[:1].upper()}{brief.role[1:]} interview" if brief.role else "Interview"
    met = brief.occasion.met_on
    day = f" on {month_day(met, brief.occasion.country)}" if met else ""
    line = f"{what}{day}: next steps"
    return line if len(line) <= LONGEST_SUBJECT else f"Interview{day}: next steps"


def role_subject(brief: Brief, lead: str) -> str:
    """A short lead with the role after it."""
    return _with_role(brief, lead)


def _with_role(brief: Brief, lead: str) -> str:
    about = f": {brief.role} role" if "(" in brief.role else f" ({brief.role} role)"
    line = f"{lead}{about}" if brief.role else lead
    return line if len(line) <= LONGEST_SUBJECT else lead


def _filled(brief: Brief, wording: str, topic: str) -> str:
    line = wording.replace("{topic}", topic).replace("{when}", brief.when).replace("{day}", brief.day or "our")
    line = " ".join(line.split())
    return line[:1].upper() + line[1:]
