"""Whose mailbox is looked into next: a timetable, without threads, clock or network; times are seconds of some clock.

Whoever has waited longest is next, as far as there is room: in all, at that host, and for what is slow. So neither one
host nor a few servers that hang can keep the others from their turn.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count

from afterword.store.read.mailbox import Watched

GOLDEN = 0.6180339887498949
"""Its multiples, without their whole part, lie evenly spread however many there are: what keeps looks from bunching."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one process takes on; times in seconds.

    `every`: between two looks where an answer is awaited, so that it is seen within the minute; `rarely`: elsewhere.
    `looks` at once in all, `slow` of them where nobody has looked yet or the last look failed, `looks_a_host` at one
    host. `lines` are held open between looks, `lines_a_host` at one host. `longest`: for one look; `first`: for the
    first one, which searches the whole mailbox.
    """

    every: float = 50.0
    rarely: float = 15 * 60.0
    looks: int = 24
    slow: int = 6
    looks_a_host: int = 12
    lines: int = 400
    lines_a_host: int = 200
    longest: float = 60.0
    first: float = 9 * 60.0
    shortest_pause: float = 5.0
    longest_pause: float = 15 * 60.0
    between_news: float = 2.0


class Ended(Enum):
    """How a look ended; FALSE_ALARM: the server spoke, but of nothing new, and nobody looked."""

    WELL = auto()
    FALSE_ALARM = auto()
    LATER = auto()
    NEVER = auto()
    TOO_MANY = auto()


@dataclass(slots=True, eq=False)
class Turn:
    """One mailbox: looked into when `due`, or at `news_at`, for its server spoke up; `keeps`: its line stays open."""

    mailbox: Watched
    due: float
    slow: bool
    news_at: float | None = None
    running: bool = False
    keeps: bool = False
    pause: float = 0.0
    ended: float = 0.0

    def ripe(self, every: float) -> float:
        """Since when it waits. News goes ahead of what is merely due, yet not of what has been due for a whole turn."""
        return self.due if self.news_at is None else min(self.due, self.news_at - every)

    def is_ripe(self, now: float) -> bool:
        """Whether it is to be looked into, and nobody does so yet."""
        return not self.running and (self.due <= now or (self.news_at is not None and self.news_at <= now))


@dataclass(slots=True)
class Host:
    """A server with many of the mailboxes: `room` shrinks while it says nothing or too many, and grows back."""

    room: int
    line_room: int
    running: int = 0
    lines: int = 0


@dataclass
class Rota:
    """All turns, by the mailbox's number; each call is told the time. For one thread. `running`: looks that go on."""

    limits: Limits = field(default_factory=Limits)
    turns: dict[int, Turn] = field(default_factory=dict)
    running: int = 0

    def __post_init__(self) -> None:
        self._hosts = defaultdict[str, Host](lambda: Host(self.limits.looks_a_host, self.limits.lines_a_host))
        self._spread = (GOLDEN * number % 1.0 for number in count())
        self._slow = self._lines = 0

    def listed(self, found: Iterable[Watched], now: float) -> list[Turn]:
        """What is connected now: the new is due at once, and so is what began to await an answer. What is gone."""
        before, self.turns = self.turns, {}
        for one in found:
            turn = before.get(one.pk)
            if turn is None or (turn.mailbox.connected_at, turn.mailbox.host) != (one.connected_at, one.host):
                self.turns[one.pk] = Turn(one, now, slow=not one.looked_at or bool(one.trouble))
                continue
            self.turns[one.pk] = before.pop(one.pk)
            if one.awaited and not turn.mailbox.awaited and not turn.pause:
                turn.due = now
            turn.mailbox = one
        for turn in before.values():
            if turn.keeps and not turn.running:
                self._count_line(self._hosts[turn.mailbox.host], -1)
        return list(before.values())

    def start(self, now: float) -> Iterator[Turn]:
        """Those whose turn has come and for whom there is room, whoever waited longest first; they count as running."""
        ripe = [turn for turn in self.turns.values() if turn.is_ripe(now) and self._has_room(turn)]
        for turn in sorted(ripe, key=lambda one: one.ripe(self.limits.every)):
            if self.running >= self.limits.looks:
                return
            if self._has_room(turn):
                self._begin(turn)
                yield turn

    def is_there(self, turn: Turn) -> bool:
        """Whether its mailbox is still connected, as far as is known."""
        return self.turns.get(turn.mailbox.pk) is turn

    def done(self, turn: Turn, ended: Ended, *, now: float, kept: bool) -> None:
        """How it ended, and whether its line stays open; when it is due again."""
        self._release(turn, kept=kept)
        turn.running, turn.news_at, turn.ended = False, None, now
        if ended is Ended.FALSE_ALARM:
            return
        turn.slow = ended is not Ended.WELL
        self._learn(self._hosts[turn.mailbox.host], ended)
        turn.pause = 0.0 if ended is Ended.WELL else self._pause(turn, ended)
        turn.due = now + (turn.pause or self._usual(turn)) * (0.8 + 0.2 * next(self._spread))

    def heard(self, turn: Turn, now: float) -> None:
        """Its server spoke up; one that speaks all the time is not listened to all the time."""
        turn.news_at = max(now, turn.ended + self.limits.between_news)

    def sleep(self, now: float) -> float:
        """The seconds until somebody's turn comes for whom there is room; the end of a look makes more, and wakes."""
        if self.running >= self.limits.looks:
            return math.inf
        times = [
            turn.due if turn.news_at is None else min(turn.due, turn.news_at)
            for turn in self.turns.values()
            if not turn.running and self._has_room(turn)
        ]
        return max(0.0, min(times, default=math.inf) - now)

    def seconds_for(self, turn: Turn) -> float:
        """How long its look may take."""
        return self.limits.longest if turn.mailbox.looked_at else self.limits.first

    def _has_room(self, turn: Turn) -> bool:
        host = self._hosts[turn.mailbox.host]
        return host.running < host.room and not (turn.slow and self._slow >= self.limits.slow)

    def _begin(self, turn: Turn) -> None:
        host = self._hosts[turn.mailbox.host]
        turn.running = True
        self.running += 1
        self._slow += turn.slow
        host.running += 1
        self._count_line(host, -turn.keeps)
        free = self._lines < self.limits.lines and host.lines < host.line_room
        turn.keeps = turn.mailbox.awaited and free
        self._count_line(host, turn.keeps)

    def _release(self, turn: Turn, *, kept: bool) -> None:
        host = self._hosts[turn.mailbox.host]
        self.running -= 1
        self._slow -= turn.slow
        host.running -= 1
        self._count_line(host, kept - turn.keeps)
        turn.keeps = kept

    def _count_line(self, host: Host, more: int) -> None:
        host.lines += more
        self._lines += more

    def _learn(self, host: Host, ended: Ended) -> None:
        """As a line of cars does: half of it at a sign of trouble, one more after each look that went well."""
        if ended is Ended.WELL:
            host.room = min(self.limits.looks_a_host, host.room + 1)
        elif ended is not Ended.NEVER:
            host.room = max(1, host.room // 2)
        if ended is Ended.TOO_MANY:
            host.line_room = host.lines // 2

    def _usual(self, turn: Turn) -> float:
        return self.limits.every if turn.mailbox.awaited else self.limits.rarely

    def _pause(self, turn: Turn, ended: Ended) -> float:
        if ended is Ended.NEVER:
            return self.limits.longest_pause
        return min(self.limits.longest_pause, max(self.limits.shortest_pause, turn.pause * 2))
