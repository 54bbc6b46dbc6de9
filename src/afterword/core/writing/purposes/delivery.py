"""The delivery: what was promised, sent with one line, so that it speaks for itself."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.manner import is_kept_short
from afterword.core.writing.pledges import pledged, thing_of
from afterword.core.writing.prose.lexicon import PREPOSITIONS
from afterword.core.writing.prose.phrase import joined, sentence
from afterword.core.writing.subject import role_subject

_HERE = (
    "As promised{when}, here {is} {what}.",
    "Here {is} {what}, as I promised{when}.",
)
_DONE = (
    "I said{when} that I would {what}. That is done now.",
    "As promised{when}, I have seen to what I said I would do: to {what}.",
)
_HELP = (
    "If anything about {it} raises a question, I'm happy to answer it.",
    "I hope {it_is} useful. If you'd like to know more about {it}, I'm glad to say more.",
)


def delivery(brief: Brief) -> Draft:
    """What was promised to this reader; the thing itself is added by the candidate."""
    things = [thing_of(pledge) for pledge in brief.pledges]
    when = f" when we spoke {brief.when}" if brief.when and brief.met else ""
    if things and all(things):
        number = "are" if _is_many(things) else "is"
        text = worded(brief, brief.of("here", _HERE), what=joined(things), when=when, **{"is": number})
        subject = f"As promised: {things[0]}"
    elif brief.pledges:
        text = worded(brief, _DONE[0], what=pledged(brief.pledges), when=when)
        subject = "As promised"
    else:
        text = worded(brief, brief.of("here", _HERE), what="what I promised", when=when, **{"is": "is"})
        subject = "As promised"
    many = len(things) > 1 or (bool(things) and all(things) and _is_many(things))
    said = {"it": "them", "it_is": "they are"} if many else {"it": "it", "it_is": "it is"}
    closing = "" if is_kept_short(brief.voice) else worded(brief, brief.of("help", _HELP), **said)
    return draft_of(brief, role_subject(brief, subject), [[sentence(text)], [closing]])


def _is_many(things: list[str]) -> bool:
    words = things[0].split()
    head = next((words[at - 1] for at, word in enumerate(words) if at and word in PREPOSITIONS), words[-1])
    return len(things) > 1 or (head.endswith("s") and not head.endswith("ss"))
