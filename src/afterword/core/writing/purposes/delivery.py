"""The delivery: what was promised, sent with one line, so that it speaks for itself."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.occasion import promised_to
from afterword.core.writing.pledges import WHATEVER, pledged, thing_of
from afterword.core.writing.prose.lexicon import PREPOSITIONS, PRONOUN_SUBJECTS
from afterword.core.writing.prose.phrase import joined, sentence
from afterword.core.writing.subject import role_subject

_HERE = (
    "As promised{when}, here {is} {what}.",
    "Here {is} {what}, as I promised{when}.",
)
_HERE_FOR = ("Here {is} {what} for {who}, as promised{when}. Could you pass {it} on?",)
_DONE = "I said{when} that I would {what}. That is done now."
_UNNAMED = "Here is what I promised{when}."
_UNNAMED_FOR = "Here is what I promised {who}{when}. Could you pass it on?"
_REST = "The rest of what I promised is here too."
_HELP = (
    "If anything about {it} raises a question, I'm happy to answer it.",
    "I hope {it_is} useful. If you'd like to know more about {it}, I'm glad to say more.",
)


def delivery(brief: Brief) -> Draft:
    """What was promised to this reader; the thing itself is added by the candidate."""
    named = [pledge for pledge in brief.pledges if pledge != WHATEVER]
    things = [thing for pledge in named if (thing := thing_of(pledge))]
    done = [pledge for pledge in named if not thing_of(pledge)]
    many = _is_many(things) if things else False
    when = f" when we spoke {brief.when}" if brief.when and brief.met else ""
    said = (_things(brief, things, when, many=many), _done(brief, done, "" if things else when))
    text = " ".join(filter(None, said))
    unnamed = len(named) < len(brief.pledges) or not named
    rest = worded(brief, _REST if text else _unnamed(brief), when=when, who=_whose(brief)) if unnamed else ""
    subject = f"As promised: {things[0]}" if things and not done else "As promised"
    slots = {"it": "them", "it_is": "they are"} if many else {"it": "it", "it_is": "it is"}
    closing = "" if is_kept_short(brief.voice) else worded(brief, brief.of("help", _HELP), **slots)
    return draft_of(brief, role_subject(brief, subject), [[sentence(text) if text else "", rest], [closing]])


def _things(brief: Brief, things: list[str], when: str, *, many: bool) -> str:
    """What is handed over here; an agent is told for whom."""
    if not things:
        return ""
    who, slots = _whose(brief), {"is": "are" if many else "is", "it": "them" if many else "it"}
    return worded(
        brief, brief.of("here", _HERE_FOR if who else _HERE), what=joined(things), when=when, who=who, **slots
    )


def _done(brief: Brief, pledges: list[str], when: str) -> str:
    return worded(brief, _DONE, what=pledged(pledges), when=when) if pledges else ""


def _unnamed(brief: Brief) -> str:
    return _UNNAMED_FOR if _whose(brief) else _UNNAMED


def _whose(brief: Brief) -> str:
    return promised_to(brief.occasion, brief.proposal, brief.case)


def _is_many(things: list[str]) -> bool:
    words = things[0].split()
    ends = PREPOSITIONS | PRONOUN_SUBJECTS | {"that", "which"}  # as in "the 3 headlines you asked for"
    head = next((words[at - 1] for at, word in enumerate(words) if at and word in ends), words[-1])
    row = "and" in words and not PREPOSITIONS & set(words[: words.index("and")])
    return len(things) > 1 or row or (head.endswith("s") and not head.endswith("ss"))
