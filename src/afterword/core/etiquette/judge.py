"""The guard: every rule is asked, and the most restrictive answer counts; no rule stands here."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette.outcome import Note, Stop, Wait
from afterword.core.etiquette.question import Question
from afterword.core.etiquette.rulebook import rules_for
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.moment import need_zone
from afterword.core.facts.proposal import Proposal


def judge(proposal: Proposal, case: Case, now: datetime) -> Verdict:
    """May this go now? `until` is the first moment at which every rule lets it through, on the reader's clock."""
    need_zone(now, "now")
    return weigh(Question(proposal, case, now)).verdict


@dataclass(frozen=True, slots=True)
class Weighed:
    """A verdict, and whether one of its waits has no time, so that nothing is known beyond `until`."""

    verdict: Verdict
    open_ended: bool = False


def weigh(question: Question) -> Weighed:
    """The verdict on a question that is already put together; moves the question to the time it finds."""
    rules = rules_for(question.purpose)
    waits: dict[str, Wait] = {}
    until: datetime | None = None
    while True:
        spoken = [(rule.name, outcome) for rule in rules if (outcome := rule.check(question))]
        new = {name: outcome for name, outcome in spoken if isinstance(outcome, Wait)}
        waits |= new
        if stops := [Reason(name, outcome.says) for name, outcome in spoken if isinstance(outcome, Stop)]:
            return Weighed(Verdict(word=Word.STOP, reasons=(*stops, *_latest_first(waits))))
        latest = max((wait.until for wait in new.values() if wait.until), default=None)
        if latest is None:
            break
        question.move_to(latest)
        until = question.here
    notes = [Reason(name, outcome.says) for name, outcome in spoken if isinstance(outcome, Note)]
    verdict = Verdict(
        word=Word.WAIT if waits else Word.GO,
        until=until,
        reasons=(*_latest_first(waits), *notes),
    )
    return Weighed(verdict, open_ended=bool(new))


def _latest_first(waits: dict[str, Wait]) -> list[Reason]:
    """What holds it longest is read first; a wait without a time before all others."""
    order = list(waits.items())
    if len(order) > 1:
        order.sort(key=lambda each: -each[1].until.timestamp() if each[1].until else float("-inf"))
    return [Reason(name, wait.says) for name, wait in order]
