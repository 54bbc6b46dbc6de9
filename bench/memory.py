"""How much memory the local app holds while it does nothing. PSS shares what several processes have in common."""

import sys
import tempfile
import time
from pathlib import Path

from running import app, first_page
from table import show

IDLE_SECONDS = 3
VISITS = 50


def held(pid: int) -> tuple[float, float]:
    """RSS and PSS of a process in MB, as Linux counts them."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    numbers = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines[1:]}
    return numbers["Rss"], numbers["Pss"]


def main() -> None:
    """The table; it needs Linux's /proc."""
    if not Path("/proc/self/smaps_rollup").exists():
        sys.exit("Memory is measured on Linux only.")
    with tempfile.TemporaryDirectory() as folder, app(Path(folder) / "home") as running:
        time.sleep(IDLE_SECONDS)
        idle = held(running.process.pid)
        for _ in range(VISITS):
            first_page(running.url)
        visited = held(running.process.pid)
    rows = [("idle, after the first page", *idle), (f"after {VISITS} more pages", *visited)]
    show("Memory of the local app, in MB", ["", "RSS", "PSS"], rows)


if __name__ == "__main__":
    main()
