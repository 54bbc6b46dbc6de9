"""Tries mutants inside one pytest: what was loaded once is forked for each, and the first failure ends it.

A mutant inside a function is put into the live function, however that is decorated or imported, and only the tests that
reach it are run. One in what runs while modules are loaded is put in before they are, and the tests are collected anew.
"""

import functools
import gc
import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType

import coverage
import pytest

from mutation.apart import load_what_stands_apart
from mutation.making import CORE, Mutant
from mutation.swapping import FunctionKey, changed_functions, key_of, put_in_place_of

KILLED, SURVIVED, HUNG = "killed", "survived", "killed by the clock"
MEMORY = 4 << 30
BUDGET = 15.0
"""Seconds of tests a mutant has to survive, as they take without it: its own first, then the quickest that reach it."""
OUT_OF_PROCESS = "test_the_command_gives_the_same_verdicts_line_by_line"
"""What another process says, a mutant in this one does not change."""
Tell = Callable[[Mutant, str], None]


def calm_hypothesis() -> None:
    """The same few examples for every mutant, none kept, and no search for a smaller one where one is enough."""
    from hypothesis import Phase, settings  # late, so that pytest can load it as the plugin that it is

    few = settings(derandomize=True, database=None, deadline=None, max_examples=12)
    settings.register_profile("mutants", few, phases=(Phase.explicit, Phase.generate))
    settings.load_profile("mutants")


@dataclass
class Pool:
    """So many forks at a time; each says by its exit code whether a test failed."""

    workers: int
    done: Callable[[Mutant, str], None]
    running: dict[int, Mutant] = field(default_factory=dict)

    def fork(self, mutant: Mutant) -> bool:
        """True in the fork, whose words nobody hears and whose time and memory have an end."""
        while len(self.running) >= self.workers:
            self.wait()
        pid = os.fork()
        if pid:
            self.running[pid] = mutant
            return False
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (int(2 * BUDGET), int(2 * BUDGET) + 1))
        return True

    def wait(self) -> None:
        """Until one of them has ended."""
        pid, status = os.wait()
        mutant = self.running.pop(pid, None)
        if mutant:
            hung = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
            self.done(mutant, HUNG if hung else KILLED if status else SURVIVED)

    def wait_for_all(self) -> None:
        """Until all have."""
        while self.running:
            self.wait()


def run_until_one_fails(session: pytest.Session, items: Sequence[pytest.Item]) -> None:
    """Run these tests and end this process: 1 where one failed, 0 where none did."""
    for item, following in zip(items, (*items[1:], None), strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            os._exit(1)
    os._exit(0)


def in_process(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    return [item for item in items if getattr(item, "originalname", "") != OUT_OF_PROCESS]


def within_budget(names: Iterable[str], own: str, lasts: dict[str, float]) -> list[str]:
    """As many of these tests as fit into the budget, those of its own file first, then the quickest."""
    order, spent = [], 0.0
    for name in sorted(names, key=lambda name: (own not in name, lasts[name])):
        if spent < BUDGET:
            order.append(name)
            spent += lasts[name]
    return order


class Live:
    """A plugin that tries the mutants inside functions; `left` has the places of the others."""

    def __init__(self, mutants: Sequence[Mutant], workers: int, tell: Tell) -> None:
        self.mutants, self.pool, self.left = mutants, Pool(workers, tell), list[int]()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        calm_hypothesis()
        self.loading = coverage.Coverage(data_file=None, include=[f"{CORE}/*"], config_file=False)
        self.loading.start()

    def pytest_collection_finish(self) -> None:
        self.loading.stop()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in in_process(session.items)}
        reach, self.lasts = _reach(session, list(items.values()))
        lasts = self.lasts
        live = _live_functions()
        gc.freeze()
        for number, mutant in enumerate(self.mutants):
            if not self._can_be_put_in(mutant, live):
                self.left.append(number)
                continue
            own = f"test_{mutant.module.rpartition('/')[2]}.py"
            names = reach[mutant.path].of(mutant.lines) & items.keys()
            order = within_budget(names, own, lasts)
            if self.pool.fork(mutant):
                for key, code in changed_functions(mutant) or ():
                    for function in live[key]:
                        put_in_place_of(function, code)
                run_until_one_fails(session, [items[name] for name in order])
        self.pool.wait_for_all()
        return True

    def _can_be_put_in(self, mutant: Mutant, live: dict[FunctionKey, list[FunctionType]]) -> bool:
        """Whether it changes nothing but functions that are there and did not run while modules were loaded."""
        changed = changed_functions(mutant)
        ran = set(self.loading.get_data().lines(mutant.path) or ())
        return bool(changed) and all(
            key in live and not ran & key.body and all(put_in_place_of(one, code, only_try=True) for one in live[key])
            for key, code in changed
        )


class Lines(dict[int, set[str]]):
    """Line -> the tests that reach it."""

    def of(self, lines: tuple[int, int]) -> set[str]:
        """Those that reach one of these lines, from the first to the last."""
        return set().union(*(self.get(line, ()) for line in range(lines[0], lines[1] + 1)))


def _live_functions() -> dict[FunctionKey, list[FunctionType]]:
    found: dict[FunctionKey, list[FunctionType]] = defaultdict(list)
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename.startswith(str(CORE)):
            found[key_of(one.__code__)].append(one)
    return dict(found)


def _reach(session: pytest.Session, items: list[pytest.Item]) -> tuple[dict[str, Lines], dict[str, float]]:
    """Which tests reach which line, and how long each takes; found in a fork, so that no cache is filled here."""
    with tempfile.NamedTemporaryFile() as kept:
        pid = os.fork()
        if pid == 0:
            _write_reach(session, items, Path(kept.name))
            os._exit(1 if session.testsfailed else 0)
        if os.waitpid(pid, 0)[1]:
            pytest.exit("Without a mutant some test fails already.", returncode=2)
        files, lasts = json.loads(Path(kept.name).read_bytes())
        lines = {path: Lines({int(line): set(tests) for line, tests in found}) for path, found in files.items()}
        return defaultdict(Lines, lines), lasts


def _write_reach(session: pytest.Session, items: list[pytest.Item], kept: Path) -> None:
    caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    caches = [one for one in caches if one.__module__.startswith("afterword.")]
    watch = coverage.Coverage(data_file=None, include=[f"{CORE}/*"], config_file=False)
    lasts = {}
    watch.start()
    for item, following in zip(items, (*items[1:], None), strict=True):
        for cache in caches:
            cache.cache_clear()  # or only the first test would be seen to reach what lies behind it
        watch.switch_context(item.nodeid)
        started = time.process_time()
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        lasts[item.nodeid] = time.process_time() - started
    watch.stop()
    data = watch.get_data()
    files = {path: list(data.contexts_by_lineno(path).items()) for path in data.measured_files()}
    kept.write_text(json.dumps((files, lasts)), "utf-8")


class Loading:
    """A plugin that tries the mutants in what runs while modules are loaded: a fork each, before the tests are."""

    def __init__(
        self,
        mutants: Sequence[Mutant],
        lasts: dict[str, float],
        near: Callable[[Mutant], list[str]],
        workers: int,
        tell: Tell,
    ) -> None:
        self.mutants, self.lasts, self.near, self.tell = mutants, lasts, near, tell
        self.pool = Pool(workers, self._ended)
        self.far: list[Mutant] = []
        self.mutant: Mutant | None = None

    def _ended(self, mutant: Mutant, how: str) -> None:
        """Who survives the tests nearby is tried again with all of them."""
        if how == SURVIVED and self.near(mutant) and mutant not in self.far:
            self.far.append(mutant)
        else:
            self.tell(mutant, how)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        import holidays
        import msgspec  # noqa: F401 - loaded here, so that no fork has to; none of it is the core's

        holidays.country_holidays("US", years=2026)
        load_what_stands_apart({mutant.module for mutant in self.mutants})
        calm_hypothesis()
        for mutant in self.mutants:
            if self._in_fork(mutant):
                session.config.args = self.near(mutant) or session.config.args
                return
        self.pool.wait_for_all()
        for mutant in list(self.far):
            if self._in_fork(mutant):
                return
        self.pool.wait_for_all()
        pytest.exit("All are tried.", returncode=0)

    def _in_fork(self, mutant: Mutant) -> bool:
        if self.pool.fork(mutant):
            self.mutant = mutant
            sys.meta_path.insert(0, mutant.finder())
            return True
        return False

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            os._exit(1)
        own = f"test_{self.mutant.module.rpartition('/')[2]}.py" if self.mutant else ""
        items = {item.nodeid: item for item in in_process(session.items)}
        if self.mutant in self.far:
            lasts = defaultdict(float, self.lasts)
            items = {name: items[name] for name in within_budget(items, own, lasts)}
        run_until_one_fails(session, list(items.values()))
        return True
