"""How long it takes to read a whole message: the corpus's messages, the longest of them, and one that is very long."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from table import percentile, show

from afterword.adapters.mail.reading.mail import read_mail
from afterword.core.facts.mail import Head, Mail
from afterword.core.reading.read import read

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
AT = datetime(2026, 11, 24, 15, tzinfo=UTC)
ROUNDS = 3
REMEMBERED = 8
"""So many messages the reading may remember: fewer in turns would not be read anew."""
LONG = "We met on Tuesday and talked about the team. Unfortunately it rained. Could it be that Friday suits?\n"


def messages() -> list[Mail]:
    """Every message of the development part, with its head where there is one."""
    files = sorted((CORPUS / "reading").glob("dev-*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [
        read_mail(row["raw"].encode()) if "raw" in row else Mail(head=Head(), text=row["text"])
        for row in rows
        if "kind" in row
    ]


def took(mails: list[Mail]) -> list[float]:
    """The quickest of a few readings of each, in milliseconds of process time; in turns, as the last is remembered."""
    times = [[] for _ in mails]
    for _ in range(ROUNDS):
        for mail, spent in zip(mails, times, strict=True):
            started = time.process_time()
            read(mail, at=AT)
            spent.append((time.process_time() - started) * 1000)
    return [min(spent) for spent in times]


def _long(size: int) -> Mail:
    return Mail(head=Head(), text=(LONG * (size // len(LONG) + 1))[:size])


def main() -> None:
    """Print both tables."""
    mails = messages()
    for mail in mails[:200]:
        read(mail, at=AT)
    times = took(mails)
    row = [f"{len(times)} messages", median(times), percentile(times, 0.95), max(times)]
    cells = [row[0], *(f"{value:.2f}" for value in row[1:])]
    show("A whole reading, in ms", ["what", "median", "p95", "longest"], [cells])
    sizes = (5000, 20_000, 80_000)
    long = [_long(size - shorter) for shorter in range(REMEMBERED // len(sizes) + 1) for size in sizes]
    spent = took(long)
    lengths = [(size, min(spent[at :: len(sizes)])) for at, size in enumerate(sizes)]
    show(
        "By length",
        ["characters", "ms", "µs a character"],
        [[str(n), f"{ms:.1f}", f"{ms * 1000 / n:.2f}"] for n, ms in lengths],
    )


if __name__ == "__main__":
    main()
