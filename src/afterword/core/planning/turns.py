"""Which of several inquiries to one employer leaves first: each later one is shown as if those before it had gone."""

from datetime import UTC, datetime
from functools import cached_property

from afterword.core.facts.ledger import Ledger
from afterword.core.planning.inquiry import as_if_left, left, next_inquiry
from afterword.core.planning.situation import Situation
from afterword.core.planning.thanks import thanks

NEVER = datetime.max.replace(tzinfo=UTC)


class Turns:
    """The applications of one plan; who goes when is found out once, and only if it is asked."""

    def __init__(self, situations: list[Situation]) -> None:
        self._situations = situations

    def ledger_of(self, situation: Situation) -> Ledger:
        """The ledger as it will be when this application has its turn: what may go earlier has gone."""
        return situation.ledger if len(self._situations) == 1 else self._ledgers[situation.application.id]

    @cached_property
    def _ledgers(self) -> dict[str, Ledger]:
        ledgers: dict[str, Ledger] = {}
        ledger = self._situations[0].ledger
        for each in sorted(self._situations, key=_earliest):
            ledgers[each.application.id] = ledger
            found = next_inquiry(each, as_if_left(ledger, list(thanks(each))))
            if found and found[1].earliest:
                ledger = ledger.supposing(left(found[0], found[1].earliest))
        return ledgers


def _earliest(situation: Situation) -> datetime:
    found = next_inquiry(situation, as_if_left(situation.ledger, list(thanks(situation))))
    return found[1].earliest or NEVER if found else NEVER
