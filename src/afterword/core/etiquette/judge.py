"""The guard: every rule is asked, and the most restrictive answer counts; no rule stands here."""

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
    question = Question(proposal, case, now)
    rules = rules_for(question.purpose)
    waits: dict[str, Wait] = {}
    until: datetime | None = None
    while True:
        spoken = [(rule.name, outcome) for rule in rules if (outcome := rule.check(question))]
        waits |= {name: outcome for name, outcome in spoken if isinstance(outcome, Wait)}
        if stops := [Reason(name, outcome.says) for name, outcome in spoken if isinstance(outcome, Stop)]:
            return Verdict(word=Word.STOP, reasons=(*stops, *_latest_first(waits)))
        latest = max(
            (each for _, outcome in spoken if isinstance(outcome, Wait) and (each := outcome.until)), default=None
        )
        if latest is None:
            break
        until = question.at = latest
    notes = [Reason(name, outcome.says) for name, outcome in spoken if isinstance(outcome, Note)]
    return Verdict(
        word=Word.WAIT if waits else Word.GO,
        until=until.astimezone(question.place.zone) if until else None,
        reasons=(*_latest_first(waits), *notes),
    )


def _latest_first(waits: dict[str, Wait]) -> list[Reason]:
    """What holds it longest is read first; a wait without a time before all others."""
    order = sorted(waits.items(), key=lambda each: -each[1].until.timestamp() if each[1].until else float("-inf"))
    return [Reason(name, wait.says) for name, wait in order]
