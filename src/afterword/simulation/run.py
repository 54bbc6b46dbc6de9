"""Lives through any number of applications, in parts that come out the same however many processes share them."""

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random

from afterword.simulation import planner, rounds
from afterword.simulation.drawing import draw_world
from afterword.simulation.life import Life
from afterword.simulation.tally import Tally

PART = 250
"""Applications in one part; each part has one season, so that the calendars of that season stay at hand."""
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 730
SEASON = 10


def simulate(
    applications: int, seed: int, *, processes: int | None = None, tell: Callable[[int], None] = lambda _done: None
) -> Tally:
    """Live through so many applications; the same seed counts the same, whatever the number of processes.

    `processes`: as many as there are processors where it is not said; `tell` hears how many applications are done.
    """
    whole = Tally()
    for part in _counted(applications, seed, processes or len(os.sched_getaffinity(0))):
        whole.add(part)
        tell(whole.applications)
    return whole


def _counted(applications: int, seed: int, processes: int) -> Iterator[Tally]:
    parts = range(-(-applications // PART))
    count = partial(count_part, applications, seed)
    if processes == 1 or len(parts) == 1:
        yield from map(count, parts)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(count, parts, chunksize=4)


def count_part(applications: int, seed: int, part: int) -> Tally:
    """Live through one part; its chance depends on the seed and its place alone."""
    tally, left, number = Tally(), min(PART, applications - part * PART), 0
    season = FIRST_DAY + timedelta(days=Random(f"season {seed} {part}").random() * DAYS)
    with _swept_afterwards():
        while left:
            called = f"world {seed}/{part}/{number}"
            rng = Random(called)
            size = 2 if left > 1 and rng.random() < 0.15 else 1
            live(rng, size, season + timedelta(days=rng.random() * SEASON), called, tally)
            left -= size
            number += 1
    return tally


@contextmanager
def _swept_afterwards() -> Iterator[None]:
    """Let the garbage of a part lie until its end; looking for it all along takes a sixth of the time."""
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()
        gc.unfreeze()


def live(rng: Random, applications: int, begins: datetime, called: str, tally: Tally) -> None:
    """One world from its beginning to its end."""
    life = Life(draw_world(rng, applications), tally, begins.replace(microsecond=0), called)
    tally.worlds += 1
    tally.applications += applications
    rounds.begin(life)
    planner.begin(life)
    life.run()
