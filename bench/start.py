"""How long a person waits from start to first page; `--fresh` times `make run` on a new clone as well."""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from running import ADDRESS, app, first_page
from table import show

ROOT = Path(__file__).resolve().parent.parent
TIMES = 5


def started(home: Path, **env: str) -> tuple[float, float]:
    """Seconds until the address is printed, and until the first page is there."""
    with app(home, **env) as running:
        return running.ready, running.first_page


def cold() -> tuple[float, float]:
    """An empty data folder, and Python compiles every module anew."""
    with tempfile.TemporaryDirectory() as folder:
        return started(Path(folder) / "home", PYTHONPYCACHEPREFIX=f"{folder}/compiled")


def new() -> tuple[float, float]:
    """An empty data folder: the first start after the set-up."""
    with tempfile.TemporaryDirectory() as folder:
        return started(Path(folder) / "home")


def warm() -> list[tuple[float, float]]:
    """The second and later starts on the same folder."""
    with tempfile.TemporaryDirectory() as folder:
        return [started(Path(folder) / "home") for _ in range(TIMES + 1)][1:]


def made(clone: Path, folder: Path) -> float:
    """Seconds from `make run` in a clone to its first page."""
    surroundings = {**os.environ, "HOME": str(folder), "AFTERWORD_HOME": str(folder / "data"), "PYTHONUNBUFFERED": "1"}
    begun = time.perf_counter()
    process = subprocess.Popen(
        ["make", "--no-print-directory", "run", "ARGS=--port 0 --no-browser"],
        cwd=clone,
        env=surroundings,
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        first_page(next(match for line in process.stdout if (match := re.search(ADDRESS, line))).group())
        return time.perf_counter() - begun
    finally:
        os.killpg(process.pid, 15)
        process.wait()
        process.stdout.close()


def fresh() -> list[float]:
    """The first and the second `make run` of a new clone; pip's downloads are in the first."""
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        return [made(clone, Path(folder)), made(clone, Path(folder))]


def main() -> None:
    """The table."""
    rows = [("cold: empty folder, nothing compiled", *cold()), ("new: empty folder", *new())]
    warms = warm()
    rows.append((f"warm: median of {TIMES}", median(one[0] for one in warms), median(one[1] for one in warms)))
    if "--fresh" in sys.argv:
        first, second = fresh()
        rows += [("`make run`, new clone", "", first), ("`make run`, second time", "", second)]
    show("Start, in seconds", ["", "address", "first page"], rows)


if __name__ == "__main__":
    main()
