"""The inquiry: where things stand, their own words on the timing, what makes the role exciting, one question."""

from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Direction, Purpose
from afterword.core.writing.brief import Brief
from afterword.core.writing.days import full_day
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.names import called
from afterword.core.writing.occasion import person_called
from afterword.core.writing.prose.phrase import joined
from afterword.core.writing.purposes.thanks import is_own_sentence, promised_line, still_excited_line
from afterword.core.writing.subject import next_steps_subject

_STILL = (
    "I'm as interested as I was when we spoke.",
    "I remain very interested in the role.",
    "I'd still very much like to work with you and the team.",
    "I'd still very much like to do this work.",
)
_STILL_PLAIN = ("I remain very interested in the role.", "I'd still very much like to do this work.")
_TALK = (
    "Our conversation about {topic} is a good part of the reason.",
    "What we said about {topic} has stayed with me.",
    "I still think about our conversation on {topic}.",
    "I was glad to hear more about {topic} from you.",
)
_TALK_ALONE = _TALK[1:3]
_THANKS = (
    "Thank you again for that conversation; I was glad of it.",
    "I appreciated the time that you gave me, and I'd like to thank you for it.",
    "Thank you for the conversation, which I enjoyed.",
)
_THANKS_PLAIN = (
    "Thank you for the time you gave me.",
    "I'd like to thank you for the time that you took.",
)
_THANKS_ARRANGED = (
    "Thank you for arranging it.",
    "Thank you for making that possible.",
)
_ASK_PASSED = (
    "Could you tell me what the next steps are, and when you now expect to decide?",
    "Could you tell me where things stand, and what the new timing looks like?",
    "Could you tell me how the timing looks now, and what comes next?",
)
_ASK_OPEN = (
    "Could you tell me what the next steps are, and roughly when?",
    "Could you tell me what comes next, and what timing you have in mind?",
    "Could you give me an idea of the next steps and their timing?",
)
_OFFER = (
    "If anything else from me would help, I'm glad to send it.",
    "If you need anything further from my side, I'm happy to provide it.",
)
_AGAIN = (
    "I know that these decisions take time, and I don't want to add to your work.",
    "I know how much goes into a decision like this, so I'll keep it short.",
)
_LAST = (
    "I'll leave it in your hands from here and won't write again unless you do. Any answer is a good one to have.",
    "This is my last word on it unless I hear from you, and there is no need to explain. I wish you and the team well.",
    "I won't write about it again unless you do. However it turns out, I was glad to meet you.",
)


def inquiry(brief: Brief) -> Draft:
    """The first inquiry; the softer, last one where one is already unanswered."""
    return _second(brief) if _asked_before(brief) else _first(brief)


def _first(brief: Brief) -> Draft:
    promise = newest_promise(brief)
    ask = _ASK_PASSED if promise and promise.latest else _ASK_OPEN
    still = _STILL if brief.met else _STILL_PLAIN
    middle = "" if is_short(brief) else " ".join([worded(brief, brief.of("still", still)), *_reasons(brief)])
    paragraphs = [
        [_where(brief, promise), _thanked(brief)],
        [middle],
        [brief.of("ask", ask), promised_line(brief), worded(brief, brief.of("offer", _OFFER))],
    ]
    return draft_of(brief, next_steps_subject(brief), paragraphs)


def _second(brief: Brief) -> Draft:
    about = f"the {brief.role} role" if brief.role else "our conversation"
    opening = f"I'm writing once more about {about}{_at(brief)}. "
    ask = "If there is something you can tell me about the next steps, would you let me know when it suits you?"
    reason = "" if is_short(brief) else " ".join(_reasons(brief, alone=True)[:1])
    last = _LAST if brief.met else _LAST[:2]
    paragraphs = [
        [worded(brief, opening + brief.of("again", _AGAIN))],
        [reason, ask, promised_line(brief)],
        [worded(brief, brief.of("last", last))],
    ]
    return draft_of(brief, next_steps_subject(brief), paragraphs)


def _thanked(brief: Brief) -> str:
    """The thanks, where none has reached this reader: an inquiry does not come before them."""
    interview = brief.occasion.interview
    if interview is None or any(_thanks(touch, brief) for touch in brief.case.touches):
        return ""
    wordings = _THANKS_PLAIN if brief.went_badly else _THANKS
    return worded(brief, brief.of("thanks", wordings if brief.met else _THANKS_ARRANGED))


def _thanks(touch: Touch, brief: Brief) -> bool:
    """Whether a touch thanked this reader for this interview."""
    interview = brief.occasion.interview
    return (
        touch.direction is Direction.OUT
        and touch.purpose is Purpose.THANKS
        and brief.reader.id in touch.people
        and interview is not None
        and (touch.interview == interview.id or (touch.interview is None and touch.at >= interview.start))
    )


def _at(brief: Brief) -> str:
    return f" at {brief.company}" if brief.company else ""


def _where(brief: Brief, promise: Promise | None) -> str:
    """Role, date, and the timing in their own words."""
    spoke = _when_we_spoke(brief)
    about = f"about the {brief.role} role{_at(brief)}" if brief.role else f"about a role{_at(brief)}"
    said = _timing(brief, promise)
    if said:
        return f"{spoke} {about}, and {said}."
    return f"{spoke} {about}."


def _when_we_spoke(brief: Brief) -> str:
    interview = brief.occasion.interview
    if interview is None or brief.occasion.met_on is None:
        return "We were in touch"
    day = full_day(brief.occasion.met_on, brief.occasion.country)
    if brief.met:
        return f"We spoke on {day}"
    met = [called(person_called(key, brief.case)) for key in interview.interviewers]
    named = joined([name for name in met if name])
    return f"I spoke with {named} on {day}" if named and len(met) < 4 else f"I was interviewed on {day}"


def _timing(brief: Brief, promise: Promise | None) -> str:
    """The promise as a clause: "you expected to decide by Friday, November 27"."""
    if promise is None:
        return ""
    who = _speaker(brief, promise)
    country = brief.occasion.country
    if promise.latest is None:
        if promise.earliest is None:
            return ""
        return f"{who} expected to know more from {full_day(promise.earliest, country)} on"
    if promise.earliest is None:
        return f"{who} expected to have news by {full_day(promise.latest, country)}"
    if promise.earliest == promise.latest:
        return f"{who} expected to have news on {full_day(promise.latest, country)}"
    first, last = full_day(promise.earliest, country), full_day(promise.latest, country)
    return f"{who} expected to have news between {first} and {last}"


def _speaker(brief: Brief, promise: Promise) -> str:
    if promise.by is None or promise.by == brief.reader.id:
        return "you"
    return called(person_called(promise.by, brief.case)) or "you"


def newest_promise(brief: Brief) -> Promise | None:
    """The promise said last for this application."""
    application = brief.occasion.application
    mine = [p for p in brief.case.promises if application is None or p.application == application.id]
    return max((p for p in mine if p.said_at <= brief.now), key=lambda promise: promise.said_at, default=None)


def _reasons(brief: Brief, *, alone: bool = False) -> list[str]:
    """What makes the role exciting: in the candidate's words, else by what was talked about."""
    topic = next((point.topic for point in (*brief.points, *brief.repeated) if point.topic), "")
    what = brief.excited
    lines = [still_excited_line(brief, what)] if what and not _has_read(brief, what.text) else []
    if topic and brief.met and sum(len(line.split()) for line in lines) < 30:
        lines.append(brief.of("talk", _TALK_ALONE if alone else _TALK).replace("{topic}", topic))
    return lines


def _has_read(brief: Brief, words: str) -> bool:
    """Whether the reader has these very words already: a sentence of the candidate's own is not said twice."""
    sent = [t.text for t in brief.case.touches if t.direction is Direction.OUT and brief.reader.id in t.people]
    own = brief.excited is not None and is_own_sentence(brief.excited)
    return own and any(words.casefold() in " ".join(text.split()).casefold() for text in sent)


def _asked_before(brief: Brief) -> bool:
    """Whether an inquiry of this application has had no human word since."""
    application = brief.occasion.application
    asked = [
        touch.at
        for touch in brief.case.touches
        if touch.direction is Direction.OUT
        and touch.purpose is Purpose.INQUIRY
        and (application is None or touch.application in {None, application.id})
    ]
    heard = [touch.at for touch in brief.case.touches if touch.direction is Direction.IN and touch.human]
    return bool(asked) and max(asked) > max(heard, default=min(asked).replace(year=1900))
