"""The step that tells the agency how the interview went."""

from collections.abc import Iterator

from afterword.core.facts.interview import Interview
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Purpose, Role
from afterword.core.planning.asked import ask
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step

SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})


def report(situation: Situation) -> Iterator[Step]:
    """One report on the newest interview, or the next one, of an application that runs through an agency."""
    agent = _agent(situation)
    if agent is None:
        return
    for interview in [*situation.over[-1:], *situation.ahead[:1]]:
        about = Proposal(
            purpose=Purpose.REPORT, people=(agent,), application=situation.application.id, interview=interview.id
        )
        asked = None if _told(situation, interview) else ask(about, situation.standing, situation.now)
        if asked:
            yield Step(
                purpose=Purpose.REPORT,
                people=about.people,
                application=about.application,
                interview=interview.id,
                earliest=asked.earliest,
                reasons=asked.reasons,
            )
            return


def _agent(situation: Situation) -> str | None:
    """Whoever at the agency wrote last about this application, else the one whose work it is."""
    agents = {person.id: person for person in situation.agents()}
    word = situation.standing.word
    wrote = [key for key in map(situation.ledger.key, word.people) if key in agents] if word else []
    by_role = sorted(agents, key=lambda key: agents[key].role not in (Role.AGENT, Role.RECRUITER))
    return next(iter([*wrote, *by_role]), None)


def _told(situation: Situation, interview: Interview) -> bool:
    """Whether the agency knows already: by a report, by a thank-you, or because they have spoken since."""
    ledger = situation.ledger
    thanked = any(ledger.at_agency(touch.people) for touch in ledger.thanks_for(interview.id))
    return (
        thanked or bool(ledger.reports_on(interview.id)) or any(_spoke(ledger, each, interview) for each in ledger.sent)
    )


def _spoke(ledger: Ledger, touch: Touch, interview: Interview) -> bool:
    """Whether that was a talk with the agency since the interview."""
    since = touch.at >= interview.over_at and touch.channel in SPOKEN
    return since and ledger.at_agency(touch.people) and ledger.concerns(touch, interview.application)
