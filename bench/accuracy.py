"""How well promises are read: the corpus of sentences, development and held-back part, as a table without a verdict."""

import json
import sys
from datetime import date, datetime
from pathlib import Path

from afterword.core.reading.promises import find_promises

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "promise"

Range = tuple[date | None, date | None]


def rows(part: str) -> list[dict[str, object]]:
    """The sentences of one part, those without promises included."""
    files = sorted(CORPUS.glob(f"{part}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def expected(row) -> set[Range]:
    return {tuple(date.fromisoformat(end) if end else None for end in pair) for pair in row["expect"]}


def found(row) -> set[Range]:
    said_at = datetime.fromisoformat(row["said_at"])
    promises = find_promises(row["text"], said_at=said_at, tz=row.get("tz"), country=row.get("country"))
    return {(one.earliest, one.latest) for one in promises}


def measure(part: str, *, show: bool) -> list[str]:
    """One line of the table; with `show`, what went wrong is printed before it."""
    right = given = wanted = exact = sentences = quiet = none = 0
    for row in rows(part):
        want, have = expected(row), found(row)
        right += len(want & have)
        given += len(have)
        wanted += len(want)
        if want:
            sentences += 1
            exact += want == have
        else:
            none += 1
            quiet += not have
        if show and want != have:
            print(f"{row['text']!r}\n   want {sorted(map(str, want))}\n   have {sorted(map(str, have))}")
    return [
        part,
        f"{right / max(given, 1):.3f} ({right}/{given})",
        f"{right / max(wanted, 1):.3f} ({right}/{wanted})",
        f"{exact / max(sentences, 1):.3f} ({exact}/{sentences})",
        f"{quiet / max(none, 1):.3f} ({quiet}/{none})",
    ]


def main() -> None:
    parts = [arg for arg in sys.argv[1:] if not arg.startswith("-")] or ["dev", "held"]
    head = ["part", "precision", "ranges found", "exact, with promises", "silent, without"]
    table = [head, *(measure(part, show="--show" in sys.argv) for part in parts)]
    widths = [max(len(line[n]) for line in table) for n in range(len(head))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))


if __name__ == "__main__":
    main()
