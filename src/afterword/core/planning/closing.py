"""The step that says one gracious word when an application has ended."""

from collections.abc import Iterator

from afterword.core.etiquette.offer_word import is_farewell
from afterword.core.facts.proposal import Proposal
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import ApplicationStatus, Purpose
from afterword.core.planning.asked import ask
from afterword.core.planning.readers import readers
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step

CLOSING = Purpose.CLOSING
ENDINGS = frozenset({ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN})
"""What is closed with a word; an offer is answered, not closed."""


def closing(situation: Situation) -> Iterator[Step]:
    """Once after one of `ENDINGS`, to whoever wrote the no, else to whoever wrote last."""
    if any(_closes(situation, touch) for touch in situation.ledger.sent):
        return
    for reader in readers(situation, first=_who_said_no(situation)):
        proposal = Proposal(
            purpose=Purpose.CLOSING, people=(reader,), cc=situation.copies, application=situation.application.id
        )
        if asked := ask(proposal, situation.standing, situation.now):
            yield Step(
                purpose=Purpose.CLOSING,
                people=proposal.people,
                cc=proposal.cc,
                application=proposal.application,
                earliest=asked.earliest,
                reasons=asked.reasons,
            )
            return


def _who_said_no(situation: Situation) -> tuple[str, ...]:
    """Whose the newest no about this application is, whoever wrote to arrange things after it or promised it before."""
    ledger, here = situation.ledger, situation.application.id
    if situation.ending is not ApplicationStatus.REJECTED:
        return ()
    noes = [touch for touch in ledger.heard if touch.purpose is Purpose.REJECTION and ledger.concerns(touch, here)]
    newest = max(noes, key=lambda touch: touch.at, default=None)
    return newest.people if newest else ()


def _closes(situation: Situation, touch: Touch) -> bool:
    """Whoever has stepped back in an answer has said it."""
    steps_back = situation.ending is ApplicationStatus.WITHDRAWN and is_farewell(touch)
    return (touch.purpose is CLOSING or steps_back) and situation.ledger.concerns(touch, situation.application.id)
