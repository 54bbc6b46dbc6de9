"""Mutation testing of the guard and of working days: `make mutants`, or with ARGS="judge worktime" of some modules.

With ARGS=again only what survived the last time is tried.

What comes of each mutant is written to `.build/mutants.jsonl` at once; the survivors are printed at the end.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from mutation.making import CORE, Mutant, mutants_of
from mutation.trying import SURVIVED, Live, Loading

ROOT = Path(__file__).resolve().parents[2]
TESTS = ("tests/unit/etiquette", "tests/unit/planning", "tests/unit/test_worktime.py")
OPTIONS = ("-q", "-p", "no:django", "--capture=no", "--tb=native", "--assert=plain", "-p", "no:terminalreporter")
BUILT = ROOT / ".build"
RESULTS, LEFT = BUILT / "mutants.jsonl", BUILT / "mutants-left.json"
WORKERS = int(os.environ.get("WORKERS", "2"))
AGAIN = "again"
NEAR = {"asking": "asking*", "profiles": "numbers"}
"""Where the tests of a module are called otherwise than the module, by how its name begins; `*` as in a file name."""


def near(mutant: Mutant) -> list[str]:
    """The test file of the rulebook, and those that are called like the module."""
    stem = mutant.module.rpartition("/")[2]
    stem = next((tests for begins, tests in NEAR.items() if stem.startswith(begins)), stem)
    return [str(file) for name in (stem, "rulebook") for file in (ROOT / "tests/unit").rglob(f"test_{name}.py")]


def modules(words: Sequence[str]) -> list[str]:
    """All of the guard and of working days, or those that are named; below the core and without `.py`."""
    every = sorted(path.relative_to(CORE).with_suffix("").as_posix() for path in (CORE / "etiquette").rglob("*.py"))
    every = [*(one for one in every if "/rules/" in one), *(one for one in every if "/rules/" not in one), "worktime"]
    return [
        one for one in every if not words or one.rpartition("/")[2] in words or ("rules" in words and "/rules/" in one)
    ]


def tell(mutant: Mutant, how: str) -> None:
    """Write down what came of one, where the next mutant's end cannot lose it."""
    line = {
        "module": mutant.module,
        "line": mutant.lines[0],
        "was": mutant.was,
        "now": mutant.now,
        "end": how,
        "at": round(time.monotonic()),
    }
    with RESULTS.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def try_live(mutants: Sequence[Mutant]) -> None:
    """Those inside functions, in a process of its own: the others need one in which nothing of ours is loaded."""
    live = Live(mutants, WORKERS, tell)
    code = pytest.main([*OPTIONS, *TESTS], plugins=[live])
    if code == 0:
        LEFT.write_text(json.dumps((live.left, live.lasts)), "utf-8")
    os._exit(code)


def chosen(words: Sequence[str]) -> list[Mutant]:
    """All mutants of the modules that are named, or those of them that survived the last time."""
    names = modules([word for word in words if word != AGAIN])
    mutants = [one for name in names for one in mutants_of(name, (CORE / f"{name}.py").read_text("utf-8"))]
    if AGAIN in words:
        survived = {(one["module"], one["was"], one["now"]) for one in ends() if one["end"] == SURVIVED}
        mutants = [one for one in mutants if (one.module, one.was, one.now) in survived]
    print(f"{len(mutants)} mutants of {len(names)} modules.", flush=True)
    return mutants


def main(words: Sequence[str]) -> int:
    """Try them all; 0 whatever survives, since that is for a person to judge."""
    os.chdir(ROOT)
    os.environ["EXAMPLES"] = "8"
    BUILT.mkdir(exist_ok=True)
    started, mutants = time.monotonic(), chosen(words)
    RESULTS.unlink(missing_ok=True)
    LEFT.unlink(missing_ok=True)
    here = os.getpid()
    pid = os.fork()
    if pid == 0:
        try_live(mutants)
    os.waitpid(pid, 0)
    if not LEFT.exists():
        print("A test fails without any mutant; `make unit` says which.")
        return 2
    places, lasts = json.loads(LEFT.read_bytes())
    left = [mutants[place] for place in places]
    print(f"{len(mutants) - len(left)} inside functions were tried; {len(left)} are in what is loaded.", flush=True)
    pytest.main([*OPTIONS, *TESTS], plugins=[Loading(left, lasts, near, WORKERS, tell)])
    if os.getpid() != here:  # a fork that did not come as far as its tests
        os._exit(1)
    return said(time.monotonic() - started)


def ends() -> list[dict[str, str]]:
    """What came of the mutants so far."""
    return [json.loads(line) for line in RESULTS.read_text("utf-8").splitlines()] if RESULTS.exists() else []


def said(seconds: float) -> int:
    """Print the account, and every survivor with its line."""
    counted = Counter(one["end"] for one in ends())
    print(", ".join(f"{count} {how}" for how, count in counted.items()), f"in {seconds:.0f} s.")
    for one in sorted((one for one in ends() if one["end"] == SURVIVED), key=lambda one: (one["module"], one["line"])):
        print(f"{one['module']}.py:{one['line']}\n  - {one['was']}\n  + {one['now']}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
