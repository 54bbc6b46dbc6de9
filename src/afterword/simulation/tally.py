"""What is counted while worlds are lived through, and added up over all of them."""

from collections import Counter
from dataclasses import dataclass, field

from afterword.core.etiquette.judge import Weighed

MOST_EXAMPLES = 5


@dataclass(slots=True)
class Tally:
    """`waits` and `stops` count by rule how often it said so; `alone`, how often no other rule held the message."""

    applications: int = 0
    worlds: int = 0
    proposals: int = 0
    plans: int = 0
    asked_again: int = 0
    """Times given that were tried, and the minute before each of them."""
    verdicts: Counter[str] = field(default_factory=Counter)
    waits: Counter[str] = field(default_factory=Counter)
    stops: Counter[str] = field(default_factory=Counter)
    alone: Counter[str] = field(default_factory=Counter)
    violations: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def heard(self, said: Weighed) -> None:
        """Count one verdict on something that a candidate wanted to send."""
        self.proposals += 1
        self.verdicts[said.word] += 1
        for rule in said.waits:
            self.waits[rule] += 1
        for rule in said.stops:
            self.stops[rule] += 1
        if len(said.waits) + len(said.stops) == 1:
            self.alone.update([*said.waits, *said.stops])

    def broke(self, invariant: str, where: str) -> None:
        """Count something that must never happen, and keep the first few places where it did."""
        self.violations[invariant] += 1
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append(f"{invariant}: {where}")

    def add(self, other: "Tally") -> None:
        """Take in what another part of the worlds has counted."""
        self.applications += other.applications
        self.worlds += other.worlds
        self.proposals += other.proposals
        self.plans += other.plans
        self.asked_again += other.asked_again
        for mine, theirs in zip(self.counters(), other.counters(), strict=True):
            mine.update(theirs)
        self.examples = (self.examples + other.examples)[:MOST_EXAMPLES]

    def counters(self) -> tuple[Counter[str], ...]:
        """All that is counted by name."""
        return self.verdicts, self.waits, self.stops, self.alone, self.violations
