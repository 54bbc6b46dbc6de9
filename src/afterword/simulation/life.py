"""The course of one world: what is still to happen, in the order of time."""

from collections.abc import Callable
from datetime import datetime, timedelta
from heapq import heappop, heappush
from random import Random

from afterword.simulation.tally import Tally
from afterword.simulation.world import World

Act = Callable[[datetime], None]
TRIES = (1, 2, 2, 3, 3, 5, 9)
"""So often a candidate tries to send something about one application: many are tired soon, some go on and on."""


class Life:
    """Whoever acts puts the next act on the agenda; nothing happens out of turn."""

    def __init__(self, world: World, tally: Tally, begins: datetime, called: str) -> None:
        self.world = world
        self.tally = tally
        self.begins = begins
        self.called = called
        """By what seed it can be lived again."""
        self.tries = 0
        self._most_tries = sum(world.rng.choice(TRIES) for _ in world.applications)
        self._agenda: list[tuple[datetime, int, Act]] = []
        self._order = 0

    @property
    def rng(self) -> Random:
        """The one source of chance in this world."""
        return self.world.rng

    def at(self, when: datetime, act: Act) -> None:
        """Let this happen then."""
        self._order += 1
        heappush(self._agenda, (when, self._order, act))

    def later(self, now: datetime, least: timedelta, most: timedelta, act: Act) -> None:
        """Let this happen at some second between."""
        span = int((most - least).total_seconds())
        self.at(now + least + timedelta(seconds=int(self.rng.random() * span)), act)

    def chance(self, share: float) -> bool:
        """Whether something happens that happens to this share."""
        return self.rng.random() < share

    def run(self) -> None:
        """Let everything happen, until nothing is left or the candidate is tired of trying."""
        while self._agenda and self.tries < self._most_tries:
            when, _, act = heappop(self._agenda)
            act(when)
