"""What is counted while worlds are lived through, and added up over all of them."""

from collections import Counter
from dataclasses import dataclass, field

from afterword.core.etiquette.verdict import Verdict, Word

MOST_EXAMPLES = 5


@dataclass(slots=True)
class Tally:
    """`waits` and `stops` count verdicts by the rules that spoke in them; `alone`, where no other did."""

    applications: int = 0
    worlds: int = 0
    plans: int = 0
    asked_again: int = 0
    """Times given that were tried, and the minute before each of them."""
    verdicts: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(default_factory=Counter)
    stops: Counter[str] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    violations: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def heard(self, verdict: Verdict) -> None:
        """Count one verdict on something that a candidate wanted to send."""
        self.verdicts[verdict.word] += 1
        if verdict.word is Word.GO:
            return
        rules = {reason.rule for reason in verdict.reasons}
        (self.stops if verdict.word is Word.STOP else self.waits).update(rules)
        if len(rules) == 1:
            self.alone.update(rules)

    def broke(self, invariant: str, where: str) -> None:
        """Count something that must never happen, and keep the first few places where it did."""
        self.violations[invariant] += 1
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(f"{invariant}: {where}")

    def add(self, other: "Tally") -> None:
        """Take in what another part of the worlds has counted."""
        self.applications += other.applications
        self.worlds += other.worlds
        self.plans += other.plans
        self.asked_again += other.asked_again
        for mine, theirs in zip(self.counters(), other.counters(), strict=True):
            mine.update(theirs)
        self.examples = (self.examples + other.examples)[:MOST_EXAMPLES]

    def counters(self) -> tuple[Counter[str], ...]:
        """All that is counted by name."""
        return self.verdicts, self.waits, self.stops, self.alone, self.violations
