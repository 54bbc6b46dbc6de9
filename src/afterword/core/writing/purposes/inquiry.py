"""The inquiry: where things stand, their own words on the timing, what makes the role exciting, one question."""

from itertools import chain

from afterword.core.etiquette.asking import ledger_of
from afterword.core.etiquette.theirs import place_at
from afterword.core.facts.promise import Promise
from afterword.core.facts.touch import Touch
from afterword.core.facts.voice import Length, Tone
from afterword.core.facts.words import Channel, Direction, Purpose
from afterword.core.likeness import content_words
from afterword.core.worktime import day_of
from afterword.core.writing.brief import Brief
from afterword.core.writing.budget import count_words
from afterword.core.writing.days import day_said, full_day, month_comes_first
from afterword.core.writing.draft import Draft
from afterword.core.writing.grounds import Grounds
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.names import called
from afterword.core.writing.occasion import met_in
from afterword.core.writing.prose.phrase import Phrase, joined, sentence
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.purposes.fitting import without_talk
from afterword.core.writing.purposes.thanks import (
    added_line,
    gathered,
    is_own_sentence,
    promised_line,
    reason_named,
    tidied,
)
from afterword.core.writing.subject import next_steps_subject
from afterword.core.writing.their_word import is_hearsay, newest_promise, said_by

MOST_REASONS = {None: 45, Length.SHORT: 45, Length.LONG: 65}
"""Words of interest and news, beyond which what was talked about is left out."""
_STILL = (
    "I'm as interested as I was when we spoke.",
    "I remain very interested in the role.",
    "I'd still very much like to work with you and the team.",
    "I'd still very much like to do this work.",
)
_STILL_PLAIN = ("I remain very interested in the role.", "I'd still very much like to do this work.")
_STILL_FOR = (
    "I'm as interested as I was then, above all in {what}.",
    "I remain very interested in the role, and in {what} most of all.",
    "I'm still very interested in the role; what draws me most is {what}.",
    "I'd still very much like to join you, above all for {what}.",
)
_STILL_DOING = (
    "I'm still very interested in the role; what draws me most is {what}.",
    "I remain very interested in the role, and what I'd look forward to most is {what}.",
    "I'm as interested as I was then, and {what} is a large part of the reason.",
)
_STILL_AS = (
    "I remain very interested in the role; what draws me to it is still {what}.",
    "I'm still very interested in the role, and the best reason for me is still {what}.",
)
_STILL_OWN = (
    "{What}, and that has not changed.",
    "{What}, and that is as true as it was then.",
)
_TALK = (
    "Our conversation about {topic} is a good part of the reason.",
    "What we said about {topic} has stayed with me.",
    "I keep thinking of our talk about {topic}.",
    "I have come back more than once to what we said about {topic}.",
)
_TALK_ALONE = ("What we said about {topic} has stayed with me.", "I was glad to talk about {topic} with you.")
_CLAUSE = ("What has stayed with me is that {detail}.", "I still think about something I heard from you: {detail}.")
_NEWS = (
    "One thing I can add to our conversation: {what}.",
    "One thing to add from my side: {what}.",
)
_THANKS = (
    "Thank you for the conversation.",
    "Thank you for the time you gave me.",
    "Thank you for the conversation, which I enjoyed.",
)
_THANKS_PLAIN = (
    "Thank you for the time you gave me.",
    "I'd like to thank you for the time that you took.",
)
_THANKS_ARRANGED = (
    "Thank you for arranging the conversation.",
    "Thank you for making the conversation possible.",
)
_PATIENT = (
    "I know that these things can take longer than planned.",
    "I understand that plans like these can shift.",
    "I know how easily such dates move.",
)
_PATIENT_WARM = (
    "I know that these things can take longer, and I don't mind waiting.",
    "I can imagine how much there is to weigh.",
)
_ASK_PASSED = (
    "Could you tell me where things stand, and what the timing looks like now?",
    "Could you tell me how the timing looks now, and what comes next?",
    "Could you tell me what the next steps are, and when you now expect to decide?",
)
_ASK_OPEN = (
    "Could you tell me what the next steps are, and roughly when?",
    "Could you give me an idea of the next steps and their timing?",
    "Could you tell me what comes next, and what timing you have in mind?",
)
_OFFER = (
    "If anything else from me would help, I'm glad to send it.",
    "If you need anything further from me, I'm happy to send it.",
)
_OFFER_WARM = (
    "If there's anything else I can send, just say the word.",
    "If anything else from me would help, it's no trouble to send it.",
)
_AGAIN = (
    "I know that these decisions take time, so I'll keep it short.",
    "I know how much goes into a decision like this, so I'll keep it short.",
)
_ASK_AGAIN = (
    "If there is something you can tell me about the next steps, even in a line, I'd be glad to know.",
    "If you can say anything about where things stand, a line is plenty.",
    "If there is anything to tell about the next steps, I'd be glad of a line when it suits you.",
)
_LAST = (
    "I'll leave it in your hands from here, and won't write again unless you do. Either way, thank you for your time.",
    "After this I'll leave it with you, and there is no need to explain. Thank you for the time you have given me.",
    "I won't write about it again unless you do. However it turns out, I was glad to meet you.",
)


SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
_A_DAY = 24 * 3_600
MOST_WORDS = 120
"""Beyond which nothing more is offered; with greeting and name, the review has a first inquiry under 130."""


def inquiry(brief: Brief) -> Draft:
    """The first inquiry; the softer, last one where one is already unanswered."""
    return _second(brief) if asked_before(brief) else _first(brief)


def _first(brief: Brief) -> Draft:
    promise = newest_promise(brief)
    passed = promise is not None and promise.latest is not None
    over = passed and promise is not None and promise.latest is not None and promise.latest < brief.occasion.today
    is_brief, warm = is_kept_short(brief.voice), brief.voice.formality is Tone.WARM
    patient = worded(brief, brief.of("patient", _PATIENT_WARM if warm else _PATIENT)) if over and not is_brief else ""
    offer = "" if is_brief else worded(brief, brief.of("offer", _OFFER_WARM if warm else _OFFER))
    asks = _ASK_PASSED if passed else _ASK_OPEN
    ask, owed = brief.of("ask", asks[:2] if brief.occasion.at_agency else asks), promised_line(brief)
    paragraphs = [
        [_where(brief, promise), _called(brief), _thanked(brief), patient],
        _reasons(brief),
        [ask, owed],
    ]
    if count_words([offer, *chain.from_iterable(paragraphs)]) <= MOST_WORDS:
        paragraphs[-1].append(offer)
    said = gathered(paragraphs, brief.voice) if is_brief else paragraphs
    return draft_of(brief, next_steps_subject(brief), said, needed=(ask, owed))


def _reasons(brief: Brief) -> list[str]:
    """Why the role still appeals, what was talked about, what is new; the first of them in a short voice."""
    if is_short(brief):
        return []
    if is_kept_short(brief.voice):
        return [_interest(brief)]
    reasons = [_interest(brief), _talked(brief, _TALK), _news(brief)]
    if len(" ".join(reasons).split()) > MOST_REASONS[brief.voice.length]:
        reasons[1] = ""
    return reasons


def _second(brief: Brief) -> Draft:
    about = f"the {brief.role} role" if brief.role else "our conversation"
    opening = worded(brief, "I'm writing once more about {about}.", about=f"{about}{_at(brief)}")
    reason = "" if is_short(brief) or is_kept_short(brief.voice) else _talked(brief, _TALK_ALONE)
    last = worded(brief, brief.of("last", _LAST if brief.met else _LAST[:2]))
    ask, owed = worded(brief, brief.of("ask", _ASK_AGAIN)), promised_line(brief)
    paragraphs = [[opening, worded(brief, brief.of("again", _AGAIN))], [reason, _news(brief), ask, owed], [last]]
    return draft_of(brief, next_steps_subject(brief), paragraphs, needed=(ask, owed, last))


def _called(brief: Brief) -> str:
    """That one has asked by phone already, and when; "" where one has not."""
    call = asked_aloud(brief)
    if call is None:
        return ""
    place = place_at(ledger_of(brief.case), brief.reader.id)
    when = day_said(day_of(call.at, place), brief.occasion.today, brief.occasion.country)
    return worded(brief, "I asked about the next steps by phone {when}.", when=when)


def _thanked(brief: Brief) -> str:
    """The thanks, where none has reached this reader: an inquiry does not come before them."""
    interview = brief.occasion.interview
    if interview is None or thanked_before(brief):
        return ""
    wordings = _THANKS_PLAIN if brief.went_badly else _THANKS
    return worded(brief, brief.of("thanks", wordings if brief.met else _THANKS_ARRANGED))


def thanked_before(grounds: Grounds) -> bool:
    """Whether this reader has been thanked for this interview."""
    return any(_thanks(touch, grounds) for touch in grounds.case.touches)


def _thanks(touch: Touch, brief: Grounds) -> bool:
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
    return f" at {brief.at_company}" if brief.company else ""


def _where(brief: Brief, promise: Promise | None) -> str:
    """Role, date, and the timing in their own words."""
    spoke = _when_we_spoke(brief)
    comma = "," if brief.occasion.met_on and month_comes_first(brief.occasion.country) else ""
    about = f"about the {brief.role} role{_at(brief)}" if brief.role else f"about a role{_at(brief)}"
    said = _timing(brief, promise)
    if not said:
        return f"{spoke}{comma} {about}."
    told_then = promise is not None and said.startswith("you ") and _said_that_day(brief, promise)
    if brief.met and told_then and brief.of("where", ("and", "when")) == "when":
        return f"When {spoke[:1].lower()}{spoke[1:]}{comma} {about}, {said}."
    last = "" if told_then or promise is None or _said_that_day(brief, promise) else "last "
    return f"{spoke}{comma} {about}, and {said.replace(' expected', f' {last}expected', 1)}."


def _said_that_day(brief: Brief, promise: Promise) -> bool:
    interview = brief.occasion.interview
    return interview is not None and abs((promise.said_at - interview.over_at).total_seconds()) < _A_DAY


def _when_we_spoke(brief: Brief) -> str:
    interview = brief.occasion.interview
    if interview is None or brief.occasion.met_on is None:
        return "We were in touch"
    day = full_day(brief.occasion.met_on, brief.occasion.country)
    if brief.met:
        return f"We spoke on {day}"
    met = [called(person) for person in met_in(interview, brief.case)]
    named = joined([name for name in met if name])
    return f"I spoke with {named} on {day}" if named and len(met) < 4 else f"I was interviewed on {day}"


def _timing(brief: Brief, promise: Promise | None) -> str:
    """The promise as a clause: "you expected to have news by Friday, November 27"."""
    who, country = _speaker(brief, promise) if promise else "", brief.occasion.country
    if promise is None or (promise.latest is None and promise.earliest is None):
        return ""
    if promise.latest is None and promise.earliest is not None:
        day = full_day(promise.earliest, country)
        return f"{who} expected to know more from {day} on" if who else f"there was to be more to tell from {day} on"
    news = f"{who} expected to have news" if who else "I was told to expect news"
    return f"{news} {_by_when(promise, country)}"


def _by_when(promise: Promise, country: str) -> str:
    last = full_day(promise.latest, country) if promise.latest else ""
    if promise.earliest is None:
        return f"by {last}"
    if promise.earliest == promise.latest:
        return f"on {last}"
    return f"between {full_day(promise.earliest, country)} and {last}"


def _speaker(brief: Brief, promise: Promise) -> str:
    """Whose word it was: the reader's or somebody's by name; "" where that is not known."""
    who = said_by(brief, promise)
    if who is None:
        return "" if is_hearsay(brief, promise) else "you"
    return called(who)


def _interest(brief: Brief) -> str:
    what = brief.excited
    still = worded(brief, brief.of("still", _stills(brief, what)))
    if what is None or _has_read(brief, what.text):
        return still
    if is_own_sentence(what):
        return f"{still} {tidied(worded(brief, brief.of('excited', _STILL_OWN), What=sentence(what.text).rstrip('.')))}"
    wordings = {Shape.CLAUSE: _STILL_AS, Shape.GERUND: _STILL_DOING}.get(what.shape, _STILL_FOR)
    return worded(brief, brief.of("excited", wordings), what=reason_named(what))


def _stills(brief: Brief, what: Phrase | None) -> tuple[str, ...]:
    """Those that do not say "work" beside a sentence that says it: "I want to do housing work"."""
    stills = _STILL if brief.met else _STILL_PLAIN
    said = what is not None and is_own_sentence(what) and "work" in what.text
    return tuple(one for one in stills if not (said and "work" in one))


def _talked(brief: Brief, wordings: tuple[str, ...]) -> str:
    """One thing of the conversation, for who was there: by its topic, else by what was said."""
    if not brief.met:
        return ""
    points = (*brief.points, *brief.repeated)
    reason = set(content_words(brief.excited.text)) if brief.excited else set()
    topics = [point.topic for point in points if point.topic]
    topic = next((one for one in topics if not reason & set(content_words(one))), topics[0] if topics else "")
    if reason & set(content_words(topic)) and wordings is _TALK:
        return ""
    wordings = _TALK[1:] if reason and wordings is _TALK else wordings
    if topic:
        return worded(brief, brief.of("talk", without_talk(wordings, topic)), topic=topic)
    clauses = [p.detail.text for p in points if p.detail and p.detail.shape is Shape.CLAUSE and not (p.mine or p.told)]
    return worded(brief, brief.of("talk", _CLAUSE), detail=clauses[0]) if clauses else ""


def _news(brief: Brief) -> str:
    """What the candidate has to add, where this reader has not read it and its days still hold."""
    what = brief.added
    sent = [t.text for t in brief.case.touches if t.direction is Direction.OUT and brief.reader.id in t.people]
    if what is None or not brief.met or any(_holds(text, what.text) for text in sent):
        return ""
    return added_line(brief, brief.of("news", _NEWS))


def _holds(text: str, words: str) -> bool:
    """Whether a text has most of the words that carry the matter."""
    matter, said = set(content_words(words)), set(content_words(text))
    return bool(matter) and 2 * len(matter & said) >= len(matter)


def _has_read(brief: Brief, words: str) -> bool:
    """Whether the reader has these very words already: a sentence of the candidate's own is not said twice."""
    sent = [t.text for t in brief.case.touches if t.direction is Direction.OUT and brief.reader.id in t.people]
    own = brief.excited is not None and is_own_sentence(brief.excited)
    return own and any(words.casefold() in " ".join(text.split()).casefold() for text in sent)


def asked_before(grounds: Grounds) -> bool:
    """Whether an inquiry of this application was written, and no human word came since; a call is none in writing."""
    return any(touch.channel not in SPOKEN for touch in _unanswered(grounds))


def asked_aloud(grounds: Grounds) -> Touch | None:
    """The call in which one has asked already, where nothing was written since and nobody has said a word."""
    unanswered = _unanswered(grounds)
    calls = [touch for touch in unanswered if touch.channel is Channel.PHONE]
    return calls[-1] if len(calls) == len(unanswered) and calls else None


def _unanswered(grounds: Grounds) -> list[Touch]:
    """The inquiries of this application since their last human word, the oldest first."""
    application, touches = grounds.occasion.application, grounds.case.touches
    heard = max((touch.at for touch in touches if touch.direction is Direction.IN and touch.human), default=None)
    asked = [
        touch
        for touch in touches
        if touch.direction is Direction.OUT
        and touch.purpose is Purpose.INQUIRY
        and (application is None or touch.application in {None, application.id})
        and (heard is None or touch.at > heard)
    ]
    return sorted(asked, key=lambda touch: touch.at)
