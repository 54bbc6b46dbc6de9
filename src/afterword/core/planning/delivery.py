"""The steps that keep what the candidate promised to send or do."""

from collections.abc import Iterator

from afterword.core.etiquette.commitments import unkept
from afterword.core.facts.debrief import Commitment
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose, Side
from afterword.core.planning.asked import ask
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step


def deliveries(situation: Situation) -> Iterator[Step]:
    """One step for each reader to whom something is still owed."""
    for (reader, interview), owed in _owed(situation).items():
        proposal = Proposal(
            purpose=Purpose.DELIVERY,
            people=(reader,),
            application=situation.application.id,
            interview=interview,
            covers=tuple(each.id for each in owed),
        )
        if asked := ask(proposal, situation.standing, situation.now):
            yield Step(
                purpose=Purpose.DELIVERY,
                people=(reader,),
                application=situation.application.id,
                interview=interview,
                covers=proposal.covers,
                earliest=asked.earliest,
                reasons=asked.reasons,
            )


def _owed(situation: Situation) -> dict[tuple[str, str], list[Commitment]]:
    """What is open, by reader and interview."""
    mine = {each.id for each in situation.interviews}
    still_open = {each.id for each in unkept(situation.ledger, situation.application.id)}
    owed: dict[tuple[str, str], list[Commitment]] = {}
    for debrief in situation.case.debriefs:
        for commitment in debrief.commitments if debrief.interview in mine else ():
            reader = _reader(situation, commitment, debrief.interview)
            if reader and commitment.id in still_open:
                owed.setdefault((reader, debrief.interview), []).append(commitment)
    return owed


def _reader(situation: Situation, commitment: Commitment, interview: str) -> str | None:
    """The person it was promised to; nobody in particular: the first of that panel. Through the agency, its agent."""
    panel = next((each.interviewers for each in situation.interviews if each.id == interview), ())
    named = [situation.ledger.key(ref) for ref in (commitment.person, *panel) if ref]
    if situation.through_agency:
        named = [key for key in named if (person := situation.ledger.person(key)) and person.at is Side.AGENCY]
    return next(iter([*named, *readers(situation)]), None)
