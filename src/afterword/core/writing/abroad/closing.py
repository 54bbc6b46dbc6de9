"""The closing in another language: one gracious word, by how the application ended."""

from afterword.core.facts.words import ApplicationStatus
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import by_kind, draft_of, filled, worded
from afterword.core.writing.draft import Draft
from afterword.core.writing.tongues.tongue import Wordings


def closing(matter: Matter) -> Draft:
    """The last word of an application."""
    say = matter.tongue.short
    wordings = _by_status(matter)
    leaving = wordings in {say.withdrawn, say.declined}
    about = f" {filled(matter, say.of_role)}" if matter.slots["name"] else ""
    first = worded(matter, "closing_first", wordings, role=about)
    last = worded(matter, "door", say.farewell if leaving else say.door)
    kept = "" if matter.manners.short else _kept(matter)
    return draft_of(matter, filled(matter, say.subject_closing, role=about), [[first], [kept, last]])


def _by_status(matter: Matter) -> Wordings:
    say, application = matter.tongue.short, matter.occasion.application
    known = {
        ApplicationStatus.REJECTED: say.rejected,
        ApplicationStatus.WITHDRAWN: say.withdrawn,
        ApplicationStatus.OFFER: say.declined,
    }
    return known.get(application.status, say.silent) if application else say.silent


def _kept(matter: Matter) -> str:
    """What one takes along: a subject of the talk, else the time that was given."""
    say = matter.tongue.short
    topics = [point.topic for point in (*matter.points, *matter.repeated) if point.topic]
    if topics and matter.met and not matter.went_badly:
        told = by_kind(matter, "kept", say.kept, topics[0], "topic")
        if told:
            return told
    return worded(matter, "kept", say.kept_plain) if matter.occasion.interview else ""
