"""The guard: every rule is asked, and the most restrictive answer counts; no rule stands here."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from afterword.core.etiquette.outcome import Note, Stop, Wait, sentence
from afterword.core.etiquette.question import Question, question_of
from afterword.core.etiquette.rulebook import Rule, rules_asked
from afterword.core.etiquette.verdict import Reason, Verdict, Word
from afterword.core.facts.case import Case
from afterword.core.facts.moment import need_zone
from afterword.core.facts.proposal import Proposal

DISGUISED: Final = "Your text asks about the decision, so it counts as a question about the next steps."
NEVER: Final = datetime.max.replace(tzinfo=UTC)
OWN_WORD: Final = "do_not_contact"
"""The rule that repeats what the person has said; it is read before all manners."""


def judge(proposal: Proposal, case: Case, now: datetime) -> Verdict:
    """May this go now? `until` is the first moment at which every rule lets it through, on the reader's clock."""
    need_zone(now, "now")
    weighed = weigh(question_of(proposal, case, now))
    return Verdict(word=weighed.word, until=weighed.until, reasons=weighed.reasons())


class Weighed:
    """What the rules said: the waits of every moment asked about, the stops and notes of the last one."""

    __slots__ = ("notes", "open_ended", "question", "stops", "waits")

    def __init__(self, question: Question) -> None:
        self.question = question
        """As it was asked last: at the first moment at which it may go, unless something stops it."""
        self.stops: dict[str, Stop] = {}
        self.waits: dict[str, Wait] = {}
        self.notes: dict[str, Note] = {}
        self.open_ended = False
        """Whether one of its waits has no time, so that nothing is known beyond `until`."""

    @property
    def word(self) -> Word:
        """Stop over wait over go."""
        if self.stops:
            return Word.STOP
        return Word.WAIT if self.waits else Word.GO

    @property
    def until(self) -> datetime | None:
        """The true earliest time, where it has to wait and is not stopped."""
        return self.question.here if self.question.moved and not self.stops else None

    @property
    def earliest(self) -> datetime | None:
        """When it may go first, on the reader's clock, where nothing stops it; None where no time is known."""
        return None if self.open_ended else self.question.here

    def mentions(self, rule: str) -> bool:
        """Whether that rule holds it, or has a remark."""
        return rule in self.waits or rule in self.notes

    def reasons(self) -> tuple[Reason, ...]:
        """What stops it, then what holds it, the longest first; notes only where nothing stops it."""
        stops, waits = self.stops, self.waits
        spoken: list[tuple[str, Stop | Wait | Note]] = [*_own_word_first(stops).items()] if stops else []
        spoken += _latest_first(waits).items() if len(waits) > 1 else waits.items()
        spoken += () if stops else self.notes.items()
        said = [Reason(rule, sentence(outcome.says)) for rule, outcome in spoken]
        if (stops or waits) and self.question.disguised:
            said[0] = Reason(said[0].rule, f"{DISGUISED} {said[0].says}")
        return tuple(said)

    def hear(self, rules: Iterable[Rule], *, in_full: bool) -> datetime | None:
        """Ask these rules; the latest end of the waits of that moment, None where there is none with a time."""
        question, latest = self.question, self.question.at
        for rule in rules:
            outcome = rule.check(question)
            if outcome is None:
                continue
            if isinstance(outcome, Wait):
                self.waits[rule.name] = outcome
                if outcome.until is None:
                    self.open_ended = True
                elif outcome.until > latest:
                    latest = outcome.until
            elif isinstance(outcome, Note):
                self.notes[rule.name] = outcome
            else:
                self.stops[rule.name] = outcome
                if not in_full:
                    break
        return latest if latest > question.at else None


def weigh(question: Question, *, in_full: bool = True, once_sent: bool = False) -> Weighed:
    """Ask the rules, and again at the end of what they wait for; without `in_full` the first stop is enough.

    `once_sent`: it went at its earliest, and is to go once more; nobody reads why it has to wait.
    """
    weighed = Weighed(question)
    asked = rules_asked(question, stops_first=not in_full)
    later = weighed.hear(asked.once_sent if once_sent else asked.first, in_full=in_full)
    while later and not weighed.stops:
        weighed.question = weighed.question.later(later)
        weighed.notes.clear()
        later = weighed.hear(asked.later, in_full=in_full)
    return weighed


def _own_word_first(stops: dict[str, Stop]) -> dict[str, Stop]:
    """In the order of the rulebook, but for the person's own list."""
    return {OWN_WORD: stops[OWN_WORD], **stops} if OWN_WORD in stops else stops


def _latest_first(waits: dict[str, Wait]) -> dict[str, Wait]:
    """What holds it longest is read first; a wait without a time before all others."""
    return dict(sorted(waits.items(), key=_ends, reverse=True))


def _ends(each: tuple[str, Wait]) -> datetime:
    return each[1].until or NEVER
