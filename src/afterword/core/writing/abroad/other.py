"""Any other message in another language: what the candidate adds, and what they would still like to know."""

from afterword.core.writing.abroad.answer import apology
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import by_kind, draft_of, filled, worded
from afterword.core.writing.abroad.thanks import promised, questions
from afterword.core.writing.draft import Draft
from afterword.core.writing.purposes.missed import was_missed


def other(matter: Matter) -> Draft:
    """A short message about the application; its matter is what the debrief holds."""
    if was_missed(matter):
        return apology(matter)
    say, tongue, named = matter.tongue.message, matter.tongue, bool(matter.slots["name"])
    spoke = bool(matter.slots["when"]) and matter.met
    role = f" {filled(matter, tongue.thanks.about_role)}" if named else ""
    as_role = f" {filled(matter, tongue.inquiry.as_role)}" if named else ""
    opening = worded(matter, "other", say.after_talk if spoke else say.no_talk, role=role, as_role=as_role)
    added = by_kind(matter, "added", tongue.thanks.added, matter.added, "what")
    pledge = promised(matter)
    closing = "" if matter.manners.short else worded(matter, "help", say.help)
    about = f" {filled(matter, tongue.short.of_role)}" if named else ""
    subject = filled(matter, tongue.short.subject_closing, role=about)
    return draft_of(matter, subject, [[opening, added], [pledge, *questions(matter)], [closing]], needed=(pledge,))
