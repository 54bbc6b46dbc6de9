"""The step that thanks one panel: those of it who were not thanked yet, each in a note of their own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.core.etiquette.commitments import carrying
from afterword.core.etiquette.judge import Weighed
from afterword.core.etiquette.theirs import place_at
from afterword.core.facts.interview import Interview
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.words import Purpose, Side
from afterword.core.planning.asked import ask
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step

THANKS, EMPLOYER = Purpose.THANKS, Side.EMPLOYER


def thanks(situation: Situation) -> Iterator[Step]:
    """One step for each interview that is over and still in time, and for the next one to come."""
    if situation.through_agency or _is_unwelcome(situation):
        return
    for interview in [*situation.over, *situation.ahead[:1]]:
        yield from _for_panel(situation, interview)


def _is_unwelcome(situation: Situation) -> bool:
    large = (situation.case.employer.size or "").casefold() == "large"
    return large and not situation.profile.thanks_at_large_employers


def _for_panel(situation: Situation, interview: Interview) -> Iterator[Step]:
    """One step; several where the hours of the panel differ, for a note that may go now need not wait for another."""
    panel = _panel(situation, interview)
    if not panel:
        return
    if asked := _all_alike(situation, interview, panel):
        yield _step(situation, interview, asked.question.proposal, asked)
        return
    together: dict[datetime | None, dict[str, Weighed]] = {}
    for ref in panel:
        if alone := ask(_meant(situation, interview, (ref,)), situation.standing, situation.now):
            together.setdefault(alone.earliest, {})[ref] = alone
    for group in together.values():
        asked = next(iter(group.values()))
        meant = asked.question.proposal
        if len(group) > 1:
            meant = _meant(situation, interview, tuple(group))
            asked = ask(meant, situation.standing, situation.now) or asked
        yield _step(situation, interview, meant, asked)


def _all_alike(situation: Situation, interview: Interview, panel: list[str]) -> Weighed | None:
    """The guard's word on all notes at once, where it would say the same of each of them; None where it may not.

    It would where they are in one place, nobody is away and nobody was thanked: it has nothing by which to tell them
    apart, unless it stops the whole for the sake of one.
    """
    if situation.case.absences or situation.ledger.thanks_for(interview.id):
        return None
    if situation.standing.whereabouts.elsewhere and len({place_at(situation.ledger, ref) for ref in panel}) > 1:
        return None
    return ask(_meant(situation, interview, tuple(panel)), situation.standing, situation.now)


def _panel(situation: Situation, interview: Interview) -> list[str]:
    """Those of the employer's who were there; whoever was thanked by name has theirs, and the guard is not asked."""
    ledger = situation.ledger
    keys = dict.fromkeys(map(ledger.key, interview.interviewers))
    for touch in ledger.thanks_for(interview.id):
        for ref in touch.people:
            keys.pop(ledger.key(ref), None)
    return [key for key in keys if not (person := ledger.person(key)) or person.at is EMPLOYER]


def _meant(situation: Situation, interview: Interview, people: tuple[str, ...]) -> Proposal:
    """The notes to these people; each will name what is still owed to its reader."""
    proposal = Proposal(
        purpose=THANKS,
        people=people,
        cc=situation.copies,
        application=situation.application.id,
        interview=interview.id,
    )
    return carrying(proposal, situation.ledger)


def _step(situation: Situation, interview: Interview, meant: Proposal, asked: Weighed) -> Step:
    within = timedelta(hours=situation.profile.thanks_best_within_hours.value)
    zone = place_at(situation.ledger, meant.people[0]).zone
    return Step(
        purpose=THANKS,
        people=meant.people,
        cc=meant.cc,
        application=meant.application,
        interview=meant.interview,
        covers=meant.covers,
        earliest=asked.earliest,
        best_by=(interview.over_at.astimezone(UTC) + within).astimezone(zone),
        reasons=asked.reasons,
    )
