"""The delivery: what was promised, sent with one line, so that it speaks for itself."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.draft import Draft
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.pledges import thing_of
from afterword.core.writing.prose.phrase import joined, sentence
from afterword.core.writing.subject import role_subject

_HERE = (
    "As promised{when}, here is {what}.",
    "Here is {what}, as I promised{when}.",
    "I promised you {what}{when}; here it is.",
)
_DONE = ("As promised{when}: I said I would {what}, and this is to let you know that it is done.",)
_HELP = (
    "If anything about it raises a question, I'm happy to answer it.",
    "I hope it is useful, and I'm glad to say more about it.",
)


def delivery(brief: Brief) -> Draft:
    """What was promised to this reader; the thing itself is added by the candidate."""
    things = [thing_of(pledge) for pledge in brief.pledges]
    when = f" when we spoke {brief.when}" if brief.when else ""
    if things and all(things):
        text = worded(brief, brief.of("here", _HERE), what=joined(things), when=when)
        subject = f"As promised: {things[0]}"
    elif brief.pledges:
        text = worded(brief, _DONE[0], what=joined(list(brief.pledges)), when=when)
        subject = "As promised"
    else:
        text = worded(brief, brief.of("here", _HERE), what="what I promised", when=when)
        subject = "As promised"
    return draft_of(brief, role_subject(brief, subject), [[sentence(text)], [worded(brief, brief.of("help", _HELP))]])
