"""Which of several inquiries to one employer leaves first: each later one is shown as if those before it had gone."""

from datetime import UTC, datetime

from afterword.core.etiquette.standing import Standing
from afterword.core.facts.words import Purpose
from afterword.core.once import once
from afterword.core.planning.inquiry import Turn, left, turn
from afterword.core.planning.situation import Situation
from afterword.core.planning.step import Step
from afterword.core.planning.thanks import thanks

NEVER = datetime.max.replace(tzinfo=UTC)


class Turns:
    """The applications of one plan that are open; who goes when is found out once, and only if it is asked."""

    def __init__(self, situations: list[Situation]) -> None:
        self._situations = situations
        self._thanks: dict[str, list[Step]] = {}

    def thanks_of(self, situation: Situation) -> list[Step]:
        """The thanks of that application, which leave before its inquiry."""
        application = situation.application.id
        if application not in self._thanks:
            self._thanks[application] = list(thanks(situation))
        return self._thanks[application]

    def turn_of(self, situation: Situation) -> Turn:
        """The turn of that application: what may go earlier has gone."""
        if len(self._situations) == 1:
            return self._turn(situation, situation.standing)
        return self._in_order[situation.application.id]

    @once
    def _in_order(self) -> dict[str, Turn]:
        first = {each.application.id: self._turn(each, each.standing) for each in self._situations}
        turns: dict[str, Turn] = {}
        ledger = self._situations[0].ledger
        for each in sorted(self._situations, key=lambda each: _earliest(first[each.application.id])):
            moved = ledger is not each.ledger
            taken = self._turn(each, Standing(ledger, each.application.id)) if moved else first[each.application.id]
            turns[each.application.id] = taken
            if taken.asked and taken.asked.earliest:
                asked = left(Purpose.INQUIRY, taken.asked.question.proposal, taken.asked.earliest)
                ledger = ledger.supposing(asked)
        return turns

    def _turn(self, situation: Situation, standing: Standing) -> Turn:
        return turn(situation, self.thanks_of(situation), standing)


def _earliest(first: Turn) -> datetime:
    return first.asked.earliest or NEVER if first.asked else NEVER
