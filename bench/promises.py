"""Promises found in sentences, in one run with the public date finders that are installed where `--peers` says.

The peers are asked for every date they find in the same sentences; none tells a promise from another date.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median

from steps import counted
from table import show

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "promise"
TIMES = 3
MOST = 300
"""So many texts of each language; the peers take their time."""
COUNTED = 5
PEERS = ("dateparser.search", "parsedatetime", "timefhuman")
LANGUAGES = ("de", "fr", "es", "it", "nl")


def rows(language: str) -> list[dict[str, str]]:
    """The sentences of the development part in one language; English where a file names none."""
    foreign = tuple(f"dev-{name}-" for name in LANGUAGES)
    files = sorted(CORPUS.glob("dev-*.jsonl"))
    mine = [f for f in files if f.name.startswith(f"dev-{language}-" if language != "en" else "dev-")]
    mine = [f for f in mine if language != "en" or not f.name.startswith(foreign)]
    every = [json.loads(line) for file in mine for line in file.read_text(encoding="utf-8").splitlines()]
    return every[:: max(len(every) // MOST, 1)][:MOST]


def timed(find: Callable[[str, datetime], object], asked: list[tuple[str, datetime]]) -> float:
    """Process microseconds a text: the median of some rounds over all, after one that is not counted."""
    spent = []
    for _ in range(TIMES + 1):
        begun = time.process_time()
        for text, said_at in asked:
            find(text, said_at)
        spent.append((time.process_time() - begun) * 1_000_000 / len(asked))
    return median(spent[1:])


def ours(language: str) -> tuple[float, float, float]:
    """Microseconds a text and a sentence, and instructions of Python's own a text, of every fifth text."""
    from afterword.core.reading.promise.tokens import sentences, tokens_of
    from afterword.core.reading.promises import find_promises

    asked = [(row["text"], datetime.fromisoformat(row["said_at"])) for row in rows(language)]
    count = sum(len(list(sentences(tokens_of(text)))) for text, _ in asked)
    each = timed(lambda text, said_at: find_promises(text, said_at=said_at), asked)
    steps = [counted(lambda text=text, at=at: find_promises(text, said_at=at))[0] for text, at in asked[::COUNTED]]
    return each, each * len(asked) / count, sum(steps) / len(steps)


def peer(name: str) -> Callable[[str, datetime], object]:
    """One of the public finders, asked as its manual says."""
    if name == "dateparser.search":
        from dateparser.search import search_dates

        return lambda text, said_at: search_dates(
            text, languages=["en"], settings={"RELATIVE_BASE": said_at.replace(tzinfo=None)}
        )
    if name == "parsedatetime":
        import parsedatetime

        calendar = parsedatetime.Calendar()
        return lambda text, said_at: calendar.nlp(text, sourceTime=said_at.timetuple())
    from timefhuman import tfhConfig, timefhuman

    return lambda text, said_at: _or_none(timefhuman, text, tfhConfig(now=said_at.replace(tzinfo=None)))


def _or_none(find: Callable[..., object], text: str, config: object) -> object:
    """What it finds; it raises on some sentences, which costs it no time here."""
    try:
        return find(text, config=config)
    except Exception:  # noqa: BLE001 - whatever a peer stumbles over
        return None


def as_peer(name: str) -> None:
    """Print what one finder needs; run by the Python in which it is installed."""
    asked = [(row["text"], datetime.fromisoformat(row["said_at"])) for row in rows("en")]
    print(timed(peer(name), asked))


def main() -> None:
    """The table: Afterword in each language, then each peer on the English sentences."""
    if "--as" in sys.argv:
        as_peer(sys.argv[sys.argv.index("--as") + 1])
        return
    table = [(f"afterword, {language}", *ours(language)) for language in ("en", *LANGUAGES)]
    if "--peers" in sys.argv:
        python = sys.argv[sys.argv.index("--peers") + 1]
        for name in PEERS:
            done = subprocess.run([python, __file__, "--as", name], capture_output=True, text=True, check=False)
            table.append((f"{name}, en", float(done.stdout) if done.returncode == 0 else "failed", "", ""))
    show(f"Promises, median of {TIMES}", ["", "us a text", "us a sentence", "instructions a text"], table)


if __name__ == "__main__":
    main()
