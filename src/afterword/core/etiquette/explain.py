"""Why the guard says what it says: each rule that spoke, the moment at which it alone would let go, what changes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette.judge import DISGUISED, judge
from afterword.core.etiquette.outcome import Note, Outcome, Stop, Wait, sentence
from afterword.core.etiquette.question import Question, question_of
from afterword.core.etiquette.rulebook import BY_NAME, Rule, rules_for
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.proposal import Proposal

WORDS = {Stop: Word.STOP, Wait: Word.WAIT, Note: Word.GO}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One rule's share in a verdict: `word` is what it says alone (go: it only remarks), `says` names its fact.

    `frees` is the moment from which this rule alone would let it through, on the reader's clock; None where that is no
    matter of time. A rule that speaks again at a later moment, such as one about hours, is freed from that one on.
    `changes` says what would change it.
    """

    rule: str
    word: Word
    says: str
    frees: datetime | None = None
    changes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A verdict, and each of its reasons taken apart, in the same order."""

    verdict: Verdict
    parts: tuple[Part, ...] = ()

    @property
    def objections(self) -> tuple[Part, ...]:
        """Those that hold it back; a remark is none."""
        return tuple(part for part in self.parts if part.word is not Word.GO)


def explain(proposal: Proposal, case: Case, now: datetime) -> Explanation:
    """The guard's word at that moment, taken apart; the verdict is the one that `judge` gives."""
    verdict = judge(proposal, case, now)
    asked = _asked(question_of(proposal, case, now))
    spoken = {Reason(rule.name, sentence(outcome.says)): (question, outcome) for question, rule, outcome in asked}
    parts = [_part(reason, *spoken[_of_the_rule(reason)]) for reason in verdict.reasons]
    return Explanation(verdict=verdict, parts=tuple(parts))


def _of_the_rule(reason: Reason) -> Reason:
    """The reason as its rule gave it."""
    return Reason(reason.rule, reason.says.removeprefix(DISGUISED).lstrip())


def changes_of(rule: str) -> str:
    """What would change that rule's answer; "" for what is no rule."""
    return BY_NAME[rule].changes if rule in BY_NAME else ""


def _asked(question: Question) -> Iterator[tuple[Question, Rule, Stop | Wait | Note]]:
    """What each rule says at each moment that the guard looks at on its way to the verdict."""
    while True:
        rules = rules_for(question.purpose)
        spoken = [(question, rule, outcome) for rule in rules if (outcome := rule.check(question))]
        yield from spoken
        ends = [outcome.until for _, _, outcome in spoken if isinstance(outcome, Wait) and outcome.until]
        if not ends or any(isinstance(outcome, Stop) for _, _, outcome in spoken):
            return
        question = question.later(max(ends))


def _part(reason: Reason, question: Question, outcome: Stop | Wait | Note) -> Part:
    return Part(
        rule=reason.rule,
        word=WORDS[type(outcome)],
        says=reason.says,
        frees=_frees(BY_NAME[reason.rule], question) if isinstance(outcome, Wait) else None,
        changes=changes_of(reason.rule),
    )


def _frees(rule: Rule, question: Question) -> datetime | None:
    """Asks one rule on, from the moment at which it last spoke, until it lets through."""
    outcome: Outcome = rule.check(question)
    while isinstance(outcome, Wait):
        if outcome.until is None:
            return None
        question = question.later(outcome.until)
        outcome = rule.check(question)
    return None if isinstance(outcome, Stop) else question.here
