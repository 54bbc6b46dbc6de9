"""Run every measurement of this folder, one after the other, each in a process of its own; it judges nothing."""

import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOT_A_BENCH = {"run", "table", "running"}


def benches(names: list[str]) -> list[Path]:
    """The scripts asked for, or all."""
    there = {path.stem: path for path in sorted(HERE.glob("*.py")) if path.stem not in NOT_A_BENCH}
    unknown = [name for name in names if name not in there]
    if unknown:
        raise SystemExit(f"No bench is called {', '.join(unknown)}. There are: {', '.join(there)}.")
    return [there[name] for name in names or there]


def main(names: list[str]) -> int:
    """Each bench in turn; 1 if one of them could not be run."""
    failed = []
    for path in benches(names):
        started = time.monotonic()
        print(f"\n== {path.stem} ==", flush=True)
        if subprocess.run([sys.executable, str(path)], check=False).returncode:
            failed.append(path.stem)
        print(f"   ({time.monotonic() - started:.0f} s)", flush=True)
    if failed:
        print(f"\nCould not be measured: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
