"""The delivery in another language: what was promised, with one line; the thing itself is added by the candidate."""

from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import draft_of, joined, worded
from afterword.core.writing.draft import Draft
from afterword.core.writing.occasion import promised_to


def delivery(matter: Matter) -> Draft:
    """What was promised to this reader, or goes through them to whom it was promised."""
    say, agent = matter.tongue.short, matter.tongue.agent
    things = [thing for pledge in matter.pledges if (thing := matter.tongue.thing_of(pledge))]
    who, what = promised_to(matter.occasion, matter.proposal, matter.case), joined(matter, things)
    if who:
        text = worded(
            matter,
            "here",
            agent.here_for if things else agent.here_whatever_for,
            who=matter.tongue.named(who),
            what=what,
        )
    else:
        text = worded(matter, "here", say.here if things else say.here_whatever, what=what)
    unnamed = things and len(things) < len(matter.pledges)
    rest = worded(matter, "here_rest", say.here_whatever_too) if unnamed else ""
    said = [[text, rest], [worded(matter, "help", say.help)]]
    return draft_of(matter, say.subject_delivery, said, needed=(text, rest))
