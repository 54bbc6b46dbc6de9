"""The thank-you: for the conversation, with one thing from it, a line of fit, what was promised, what was not asked."""

import re

from afterword.core.facts.words import Channel, Format, Role
from afterword.core.wording import words_of
from afterword.core.writing.asking import Asked
from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, is_short, worded
from afterword.core.writing.names import called, full_name
from afterword.core.writing.pledges import WHATEVER, pledged
from afterword.core.writing.points import Point
from afterword.core.writing.prose.lexicon import DETERMINERS, LINKERS, PREPOSITIONS
from afterword.core.writing.prose.phrase import Phrase, joined, sentence, with_article
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.purposes import thanks_words as say
from afterword.core.writing.subject import arranged_subject, thanks_subject

BUDGET = 165
"""Words after which nothing more is added; 100 to 180 are read gladly."""
SHORT_BUDGET = {Channel.SMS: 50}
_MASS = re.compile(
    r"(?:ty|ness|tion|sion|ship|omy|ware|ing)$|^(?:scale|impact|work|data|produce|growth|speed|research|science|craft|software)$"
)
"""Ends of nouns that stand without an article: "what draws me to the role is autonomy"."""
SHORTER = 75
LETTER_BUDGET = 110


def thanks(brief: Brief) -> Draft:
    """The thank-you to an interviewer, or to the one who arranged the day."""
    closing = _closing(brief)
    first = [_opening(brief)]
    room = _budget(brief) - _count([*first, closing]) - 8
    parts = _Parts(room)
    pledge = parts.take(_pledge(brief), always=True)
    talk = parts.take(_first_point(brief))
    fit = [parts.take(added_line(brief)), parts.take(_excited(brief))]
    questions = [] if _is_brief(brief) else [parts.take(line) for line in question_lines(brief)]
    more = "" if _is_brief(brief) or brief.went_badly else parts.take(_second_point(brief))
    struck = "" if _is_brief(brief) else parts.take(_struck(brief))
    subject = arranged_subject(brief) if _arranged(brief) else thanks_subject(brief)
    return draft_of(brief, subject, [[*first, talk, more, struck], [*reversed(fit)], [pledge, *questions], [closing]])


class _Parts:
    """Keeps the text within its budget: what no longer fits is left out, never cut."""

    def __init__(self, room: int) -> None:
        self._room = room

    def take(self, text: str, *, always: bool = False) -> str:
        count = _count([text])
        if not text or (count > self._room and not always):
            return ""
        self._room -= count
        return text


def _count(sentences: list[str]) -> int:
    return sum(len(words_of(text)) for text in sentences)


def _budget(brief: Brief) -> int:
    if is_short(brief):
        return SHORT_BUDGET.get(brief.proposal.channel, SHORTER)
    return LETTER_BUDGET if brief.proposal.channel is Channel.LETTER else BUDGET


def _is_brief(brief: Brief) -> bool:
    return is_short(brief) or brief.proposal.channel is Channel.LETTER


def _opening(brief: Brief) -> str:
    arranged = _arranged(brief)
    if arranged:
        return arranged
    about = worded(brief, say.ABOUT_ROLE, role=brief.role) if brief.role else ""
    text = worded(brief, brief.of("opening", _openings(brief)), when=brief.when, about=about)
    return text.replace(" .", ".").replace(" ,", ",").replace("  ", " ").replace(" ;", ";")


def _openings(brief: Brief) -> tuple[str, ...]:
    if is_short(brief) and not brief.occasion.late:
        return say.OPENINGS_SHORT
    if brief.occasion.late:
        return say.OPENINGS_LATE_PLAIN if brief.went_badly else say.OPENINGS_LATE
    interview = brief.occasion.interview
    if interview and interview.format is Format.PHONE and not brief.went_badly:
        return say.OPENINGS_CALL
    return say.OPENINGS_PLAIN if brief.went_badly else say.OPENINGS


def _arranged(brief: Brief) -> str:
    """For those who were not in the talk: they made it happen."""
    interview = brief.occasion.interview
    arranger = brief.reader.role in {Role.COORDINATOR, Role.RECRUITER}
    if not interview or not arranger or brief.reader.id in interview.interviewers:
        return ""
    known = {person.id: person for person in brief.case.people}
    met = [full_name(known[key].name) for key in interview.interviewers if key in known and full_name(known[key].name)]
    with_whom = f" with {joined(met)}" if 0 < len(met) < 5 else ""
    talk = "conversations" if len(met) > 1 else "conversation"
    since = "This comes a little later than I had planned: thank" if brief.occasion.late else "Thank"
    return f"{since} you for arranging my {talk}{with_whom} {brief.when}.".replace(" .", ".")


def _first_point(brief: Brief) -> str:
    if _arranged(brief):
        return ""
    if brief.points:
        return _point(brief, brief.points[0])
    if brief.repeated and brief.repeated[0].topic:
        return worded(brief, brief.of("again", say.TOPIC_AGAIN), topic=brief.repeated[0].topic)
    return ""


def _point(brief: Brief, point: Point) -> str:
    if point.detail is None:
        return worded(brief, brief.of("topic", say.TOPIC_ONLY), topic=point.topic)
    wordings = _wordings_for(point, point.detail)
    detail = point.detail.text
    starts = any(wording.startswith("{detail}") or ". {detail}" in wording for wording in wordings)
    text = worded(
        brief, brief.of("topic", wordings), topic=point.topic, detail=sentence(detail).rstrip(".") if starts else detail
    )
    return f"{text} {sentence(point.more)}".strip()


def _wordings_for(point: Point, detail: Phrase) -> tuple[str, ...]:
    long = detail.words > 20
    if point.told and not long:
        return say.WITH_WORDS if point.topic else say.WORDS_ONLY
    if point.done or point.mine or (long and detail.shape is Shape.CLAUSE) or (point.told and point.topic):
        return say.WITH_OWN if point.topic else ("{detail}.",)
    if detail.shape is Shape.CLAUSE:
        return say.WITH_CLAUSE if point.topic else say.CLAUSE_ONLY
    if not point.topic:
        return say.FRAGMENT_ONLY
    return say.WITH_ASIDE if detail.words <= 8 else say.WITH_FRAGMENT


def _second_point(brief: Brief) -> str:
    """The next thing talked about, with its detail where that is short; further topics by name alone."""
    rest = brief.points[1:3]
    if not rest:
        return ""
    point, topics = rest[0], [point.topic for point in rest if point.topic]
    detail = point.detail
    if detail and detail.words <= 16 and not point.mine:
        if detail.shape is Shape.CLAUSE:
            wordings = say.SECOND_WITH_CLAUSE if point.topic else say.SECOND_CLAUSE
            return worded(brief, brief.of("second", wordings), topic=point.topic, detail=detail.text)
        if point.topic:
            return worded(brief, brief.of("second", say.SECOND_ASIDE), topic=point.topic, detail=detail.text)
    return worded(brief, brief.of("second", say.SECOND_TOPIC), topic=joined(topics)) if topics else ""


def _struck(brief: Brief) -> str:
    """The impression, as one; for who was there, and after a good conversation."""
    if not brief.struck or not brief.met or brief.went_badly:
        return ""
    return worded(brief, brief.of("struck", say.STRUCK), what=brief.struck)


def _excited(brief: Brief) -> str:
    what = brief.excited
    if what is None or (brief.went_badly and brief.shared_fit):
        return ""
    if brief.shared_fit and (not brief.points or what.words > 20):
        return ""
    return excited_line(brief, what)


def excited_line(brief: Brief, what: Phrase) -> str:
    """What excites the candidate as a sentence."""
    if is_own_sentence(what):
        return sentence(worded(brief, brief.of("excited", say.EXCITED_OWN), what=what.text))
    text, bare = _as_named(what)
    return worded(brief, brief.of("excited", say.EXCITED_LIST if bare else say.EXCITED), what=text)


def still_excited_line(brief: Brief, what: Phrase) -> str:
    """The same for an inquiry, in other words than any thank-you has."""
    if is_own_sentence(what):
        return sentence(worded(brief, brief.of("excited", say.STILL_EXCITED_OWN), what=what.text))
    text, bare = _as_named(what)
    return worded(brief, brief.of("excited", say.STILL_EXCITED_LIST if bare else say.STILL_EXCITED), what=text)


def is_own_sentence(what: Phrase) -> bool:
    """Whether the reason is a whole sentence of the candidate's: "I want to work with patients"."""
    return what.shape is Shape.CLAUSE and (what.text.startswith("I ") or what.text.startswith("I'"))


def _as_named(what: Phrase) -> tuple[str, bool]:
    """The reason with its article, and whether it cannot follow "is"."""
    text = with_article(what.text) if what.shape is Shape.NOUN else what.text
    return text, what.shape is Shape.LOOSE or (what.shape is Shape.NOUN and _is_bare(text))


def _is_bare(text: str) -> bool:
    """As in "small team, real users": a noun that cannot follow "is" as it stands."""
    first, words = text.split(maxsplit=1)[0].casefold(), text.split()
    if first in DETERMINERS:
        return ", " in text and " and " not in text
    head = next((words[at - 1] for at, word in enumerate(words) if at and word in PREPOSITIONS | LINKERS), words[-1])
    return not _MASS.search(head) or ", " in text


def added_line(brief: Brief) -> str:
    """What the candidate wants to add, as a sentence; "" where there is nothing."""
    what = brief.added
    if what is None:
        return ""
    if what.shape is Shape.CLAUSE:
        return worded(brief, brief.of("added", say.ADDED_CLAUSE), what=what.text)
    text = with_article(what.text) if what.shape is Shape.NOUN else what.text
    bare = what.shape is Shape.NOUN and text.split(maxsplit=1)[0].casefold() not in DETERMINERS
    return worded(brief, brief.of("added", say.ADDED_WORDS if bare else say.ADDED_NOUN), what=text)


def _pledge(brief: Brief) -> str:
    if not brief.pledges:
        return ""
    mine = brief.pledges[:: -1 if brief.choice.place % 2 else 1]  # neighbours do not name two things in one order
    if WHATEVER in brief.pledges:
        return worded(brief, brief.of("pledge", say.PLEDGES_WITHOUT_WORD), what=pledged(mine))
    return worded(brief, brief.of("pledge", say.PLEDGES), what=pledged(mine))


def promised_line(brief: Brief) -> str:
    """What is still owed, in one plain sentence; "" where nothing is."""
    if not brief.pledges:
        return ""
    lead = "I'll {what}." if WHATEVER in brief.pledges else "As promised, I'll {what}."
    return worded(brief, lead, what=pledged(brief.pledges))


def question_lines(brief: Brief) -> list[str]:
    """The questions that were not asked, each as a sentence or two."""
    lines = []
    for at, asked in enumerate(brief.asked[:2]):
        wording = say.ASK_ALSO[asked.kind] if at else brief.of("ask", _asks(asked))
        about = "" if asked.text.startswith("whether") else "to know "
        lines.append(worded(brief, wording, question=asked.text, about=about))
    return lines


def _asks(asked: Asked) -> tuple[str, ...]:
    return {"direct": say.ASK_DIRECT, "indirect": say.ASK_INDIRECT, "topic": say.ASK_TOPIC}[asked.kind]


def _closing(brief: Brief) -> str:
    if _is_brief(brief):
        return worded(brief, brief.of("closing", say.CLOSINGS_SHORT))
    if _arranged(brief):
        return _pass_on(brief)
    return worded(brief, brief.of("closing", say.CLOSINGS_PLAIN if brief.went_badly else say.CLOSINGS))


def _pass_on(brief: Brief) -> str:
    """Where no address of an interviewer is known, the one who arranged the day may pass the thanks on."""
    known = {person.id: person for person in brief.case.people}
    ids = brief.occasion.interview.interviewers if brief.occasion.interview else ()
    unreachable = [called(known[key]) for key in ids if key in known and not known[key].email and called(known[key])]
    if unreachable:
        return f"I have no address for {joined(unreachable)}; would you pass my thanks on?"
    return worded(brief, "If anything is still missing from my side, I'm happy to send it.")
