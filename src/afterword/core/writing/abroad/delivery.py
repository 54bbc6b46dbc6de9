"""The delivery in another language: what was promised, with one line; the thing itself is added by the candidate."""

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import draft_of, joined, worded
from afterword.core.writing.draft import Draft


def delivery(matter: Matter) -> Draft:
    """What was promised to this reader."""
    say = matter.tongue.short
    things = [matter.tongue.thing_of(pledge) for pledge in matter.pledges]
    if things and all(things):
        text = worded(matter, "here", say.here, what=joined(matter, things))
    else:
        text = worded(matter, "here", say.here_whatever)
    return draft_of(matter, say.subject_delivery, [[text], [worded(matter, "help", say.help)]], needed=(text,))
