"""The closing in another language: one gracious word, by how the application ended and to whom it goes."""

from afterword.core.facts.words import ApplicationStatus
from afterword.core.writing.abroad.matter import Matter
from afterword.core.writing.abroad.text import at_company, by_kind, draft_of, filled, worded
from afterword.core.writing.draft import Draft
from afterword.core.writing.tongues.tongue import AgentWords, ShortWords, Wordings


def closing(matter: Matter) -> Draft:
    """The last word of an application; an agent is thanked for their part and for passing on what others decided."""
    say, at_agency = matter.tongue.short, matter.occasion.at_agency
    about = f" {filled(matter, say.of_role)}" if matter.slots["name"] else ""
    wordings = _by_status(matter, matter.tongue.agent if at_agency else say)
    first = worded(matter, "closing_first", wordings, role=about, at=at_company(matter))
    paragraphs = [[first], _to_agent(matter) if at_agency else _to_employer(matter)]
    return draft_of(matter, filled(matter, say.subject_closing, role=about), paragraphs)


def _by_status(matter: Matter, say: ShortWords | AgentWords) -> Wordings:
    application = matter.occasion.application
    if application is not None and application.declined:
        return say.declined
    known = {
        ApplicationStatus.REJECTED: say.rejected,
        ApplicationStatus.WITHDRAWN: say.withdrawn,
        ApplicationStatus.OFFER: say.declined,
    }
    return known.get(application.status, say.silent) if application else say.silent


def _to_agent(matter: Matter) -> list[str]:
    say = matter.tongue.agent
    return [worded(matter, "kept", say.thanks), worded(matter, "door", say.farewell)]


def _to_employer(matter: Matter) -> list[str]:
    say = matter.tongue.short
    leaving = _by_status(matter, say) in {say.withdrawn, say.declined}
    kept = "" if matter.manners.short else _kept(matter)
    return [kept, worded(matter, "door", say.farewell if leaving else say.door)]


def _kept(matter: Matter) -> str:
    """What one takes along: a subject of the talk, else the time that was given."""
    say = matter.tongue.short
    topics = [point.topic for point in (*matter.points, *matter.repeated) if point.topic]
    topics = [topic for topic in topics if not matter.tongue.is_duty(topic)]
    if topics and matter.met and not matter.went_badly:
        told = by_kind(matter, "kept", say.kept, topics[0], "topic")
        if told:
            return told
    return worded(matter, "kept", say.kept_plain) if matter.occasion.interview else ""
