"""Which suites there are, how each is run, and the one summary at the end of `make test`.

A suite that is named has the machine to itself. All of them together go in two lanes, the longest first: many a suite
waits for a server or a browser more than it reckons, and two processes that share nothing fill two cores better than
one suite cut in two.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import IO
from xml.etree import ElementTree as ET

import machine

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
RESULTS = ROOT / ".build" / "results"
SOME_FAILED = 1
NOTHING_COLLECTED = 5
PARALLEL = ("-n", "2", "--dist", "loadfile")
EVENLY = ("-n", "2", "--dist", "worksteal")
REMEMBERING = ("-o", "cache_dir=.build/pytest-browser")
LAST_FAILED = ("--last-failed", "--last-failed-no-failures", "none")
NO_DJANGO = ("-p", "no:django")
LANES = 2
LONGEST_FIRST = ("browser", "postgres", "unit", "story", "store", "web", "contract")
"""As measured; the others are short, and fill what is left."""
ASKING_MUCH = tuple(
    f"web/test_{name}.py" for name in ("adding_pages", "application_pages", "same_company", "settings_pages")
)
"""The pages that search, count, join or put rows back; what others ask of a database is asked in the stories too."""
DATABASE_SUITES = ("store", "worker", "story", *ASKING_MUCH)
MAIL = ("in_the_drafts", "copies_and_fates", "in_thread", "demo", "noted_and_mailed", "own_wording", "letters")
OF_MAILBOXES = tuple(f"store/test_{name}.py" for name in MAIL)
"""About drafts, threads, letters and the example: what they ask of a database, the stories ask of it as well."""


@dataclass(frozen=True)
class Suite:
    """One word a person can give to make; `folders` (or files) are below tests/, `command` is for other tools.

    `cut` is how pytest shares it out among two processes where it runs alone. `fewer` is for what another suite
    has tried with more examples already; the environment goes before it. `second_try` is for what waits for a browser
    on a machine that is full: what failed there is run once more by itself, and the summary says so.
    """

    name: str
    says: str
    folders: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    command: tuple[tuple[str, ...], ...] = ()
    needs: str | None = None
    fewer: tuple[tuple[str, str], ...] = ()
    on_postgres: bool = False
    second_try: bool = False


SUITES = (
    Suite("lint", "ruff: style and traps", command=(("ruff", "check", "."), ("ruff", "format", "--check", "."))),
    Suite("types", "mypy, strict", command=(("mypy",),)),
    Suite("layers", "import-linter: data flows one way", command=(("lint-imports", "--no-cache"),)),
    Suite("unit", "the core, without Django", ("unit",), NO_DJANGO, EVENLY),
    Suite("house", "sizes, words, docs, locks", ("house",), NO_DJANGO),
    # Cut in two in their lanes as well, for they wait more than they reckon: this one and the browser's.
    Suite("contract", "every adapter against its port, real servers included", ("contract",), PARALLEL),
    Suite("store", "rows and facts, on SQLite", ("store",), cut=PARALLEL),
    Suite("web", "the pages, on SQLite", ("web",), ("-m", "not browser"), PARALLEL),
    Suite("cli", "the command line", ("cli",), cut=PARALLEL),
    Suite("worker", "what runs by itself", ("worker",)),
    Suite("story", "whole journeys, on SQLite", ("story",), ("-m", "not browser"), PARALLEL),
    Suite(
        "postgres",
        "store, worker, story and some pages again, on PostgreSQL",
        DATABASE_SUITES,
        ("-m", "not browser", *(f"--ignore=tests/{name}" for name in OF_MAILBOXES)),
        PARALLEL,
        needs="PostgreSQL",
        fewer=(("EXAMPLES", "2"),),
        on_postgres=True,
    ),
    Suite(
        "browser",
        "Chromium walks the app",
        ("web",),
        ("-m", "browser", *EVENLY, *REMEMBERING),
        needs="chromium",
        second_try=True,
    ),
)
BY_NAME = {suite.name: suite for suite in SUITES}


@dataclass(frozen=True)
class Outcome:
    """How one suite went: `ran` counts pytest's tests, `left_out` says why it did not, `again` that it did twice."""

    suite: Suite
    seconds: float = 0.0
    failed: bool = False
    ran: int = 0
    skipped: int = 0
    left_out: str | None = None
    again: bool = False


def tool(suite: Suite, words: Sequence[str], says: IO[bytes] | None) -> int:
    """Run one program of a suite, its words to the terminal or into a file; its exit code."""
    env = {**dict(suite.fewer), **os.environ}
    return subprocess.run(
        words, cwd=ROOT, env=env, check=False, stdout=says, stderr=says and subprocess.STDOUT
    ).returncode


def written(suite: Suite) -> list[str]:
    """The folders of a suite that hold tests; git keeps no empty ones."""
    places = {name: ROOT / "tests" / name for name in suite.folders}
    return [name for name, place in places.items() if place.is_file() or any(place.rglob("test_*.py"))]


def pytest_command(suite: Suite, results: Path, extra: Sequence[str]) -> list[str]:
    """The whole command line of a suite that pytest runs."""
    folders = [f"tests/{name}" for name in written(suite)]
    run = [sys.executable, "-m", "pytest", "-q", f"--junitxml={results}", *suite.options, *folders, *extra]
    if suite.on_postgres:
        return [sys.executable, str(ROOT / "tests/servers/postgres.py"), "--", *run]
    return run


def counted(results: Path) -> tuple[int, int]:
    """How many tests ran and how many were skipped, from pytest's own account."""
    if not results.exists():
        return 0, 0
    suites = ET.parse(results).getroot().iter("testsuite")
    numbers = [(int(one.get("tests", 0)), int(one.get("skipped", 0))) for one in suites]
    skipped = sum(number[1] for number in numbers)
    return sum(number[0] for number in numbers) - skipped, skipped


def run(suite: Suite, extra: Sequence[str] = (), says: IO[bytes] | None = None) -> Outcome:
    """Run one suite, its output to the terminal or into a file."""
    if suite.needs and suite.needs in machine.absent():
        packages = " ".join(machine.NEEDED[suite.needs])
        return Outcome(suite, left_out=f"{suite.needs} is not on this machine (Debian: {packages})")
    started = time.monotonic()
    if suite.command:
        codes = [tool(suite, [str(BIN / name), *words], says) for name, *words in suite.command]
        return Outcome(suite, time.monotonic() - started, failed=any(codes))
    if not written(suite):
        return Outcome(suite, left_out="no test has been written yet")
    results = RESULTS / f"{suite.name}.xml"
    results.unlink(missing_ok=True)
    code = tool(suite, pytest_command(suite, results, extra), says)
    ran, skipped = counted(results)
    again = suite.second_try and code == SOME_FAILED
    if again:
        code = tool(suite, pytest_command(suite, results, (*LAST_FAILED, *extra)), says)
    return Outcome(suite, time.monotonic() - started, code not in (0, NOTHING_COLLECTED), ran, skipped, again=again)


def title(suite: Suite) -> None:
    """What stands above a suite's output."""
    print(f"\n=== {suite.name}: {suite.says} ===", flush=True)


def one_by_one(suites: Sequence[Suite], extra: Sequence[str]) -> list[Outcome]:
    """Each has the machine to itself, and speaks as it goes."""
    outcomes = []
    for suite in suites:
        title(suite)
        outcomes.append(run(suite, (*suite.cut, *extra)))
    return outcomes


def in_lanes(suites: Sequence[Suite], extra: Sequence[str]) -> list[Outcome]:
    """Two at a time; what each said is printed when it has ended, so that no two speak at once."""
    speaking = Lock()

    def listened_to(suite: Suite) -> Outcome:
        print(f"{suite.name} begins.", flush=True)
        with tempfile.TemporaryFile() as said:
            outcome = run(suite, extra, said)
            said.seek(0)
            with speaking:
                title(suite)
                print(said.read().decode(errors="replace"), flush=True)
        return outcome

    rank = {name: place for place, name in enumerate(LONGEST_FIRST)}
    queue = sorted(suites, key=lambda suite: rank.get(suite.name, len(rank)))
    with ThreadPoolExecutor(LANES) as lanes:
        ended = {outcome.suite.name: outcome for outcome in lanes.map(listened_to, queue)}
    return [ended[suite.name] for suite in suites]


def line(outcome: Outcome) -> str:
    """One suite's line of the summary."""
    if outcome.left_out:
        return f"  left out  {outcome.suite.name:<9} {outcome.left_out}"
    word = "FAILED" if outcome.failed else "ok"
    tests = f"{outcome.ran} tests" if outcome.suite.folders else ""
    skipped = f", {outcome.skipped} skipped" if outcome.skipped else ""
    again = ", some of them on a second try" if outcome.again else ""
    return f"  {word:<9} {outcome.suite.name:<9} {outcome.seconds:6.1f} s  {tests}{skipped}{again}"


def summary(outcomes: Sequence[Outcome], seconds: float = 0.0) -> int:
    """Print how it all went; the exit code is 1 if anything failed, or if no test ran though tests were asked for."""
    print("\n=== summary ===")
    for outcome in outcomes:
        print(line(outcome))
    failed = [outcome.suite.name for outcome in outcomes if outcome.failed]
    tests = sum(outcome.ran for outcome in outcomes)
    nothing_ran = tests == 0 and any(outcome.suite.folders for outcome in outcomes)
    end = f"FAILED: {', '.join(failed)}" if failed else "FAILED: no test ran" if nothing_ran else "All good"
    print(f"{end}. {tests} tests in {len(outcomes)} suites, {seconds:.0f} s.", flush=True)
    return 1 if failed or nothing_ran else 0


def main(words: Sequence[str]) -> int:
    """Run the suites named, or all; what follows `--` goes to pytest."""
    cut = words.index("--") if "--" in words else len(words)
    names, extra = words[:cut] or [suite.name for suite in SUITES], words[cut + 1 :]
    unknown = [name for name in names if name not in BY_NAME]
    if unknown:
        print(f"No suite is called {', '.join(unknown)}. There are: {', '.join(BY_NAME)}.")
        return 2
    RESULTS.mkdir(parents=True, exist_ok=True)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an app that compiles itself at each start takes twice as long
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin{os.pathsep}/sbin"
    suites, started = [BY_NAME[name] for name in names], time.monotonic()
    if suites == list(SUITES):
        os.environ.setdefault("HYPOTHESIS_PROFILE", "thorough")
        outcomes = in_lanes(suites, extra)
    else:
        outcomes = one_by_one(suites, extra)
    return summary(outcomes, time.monotonic() - started)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
