"""Write the manual's page of cases: what somebody wants to send, what the guard says, and why that is right."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.core.etiquette.rulebook import RULES

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus" / "judge"
PAGE = ROOT / "docs" / "reference" / "cases.md"
KNOWN = "known_failures"
OPENING = """# Cases

What somebody wants to send, what the guard says, and why that is right: {count} cases, rule by rule. Each of them is
tried at every change, by the guard itself and through `afterword judge --jsonl`. The facts behind a case, as the filter
reads them, stand in `tests/corpus/judge`; a test compares this page with them, and `make cases` writes it anew.

*Go* lets it leave, *wait* holds it until a day, or until somebody does something, and *stop* holds it for good.
"""
FAILURES = """## Ways in which such programs are known to fail

Programs that ask offices for public records, and ask again, have run for many years; in these ways they went wrong.
"""


def cases_of(name: str) -> list[dict[str, Any]]:
    """The cases of one file."""
    return [json.loads(line) for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def page() -> str:
    """The whole page."""
    names = [rule.name for rule in RULES]
    count = sum(len(cases_of(path.stem)) for path in CORPUS.glob("*.jsonl"))
    parts = [OPENING.format(count=count), FAILURES, *table(cases_of(KNOWN))]
    for name in names:
        parts += [f"\n## `{name}`\n", *table(cases_of(name))]
    return "\n".join(parts) + "\n"


def table(cases: Iterable[dict[str, Any]]) -> Iterator[str]:
    """One row a case."""
    yield "| what somebody wants to send | the guard says | because |"
    yield "| --- | --- | --- |"
    for case in cases:
        yield f"| {cell(case['name'])} | {verdict(case['expect'])} | {cell(case['why'])} |"


def verdict(expect: dict[str, Any]) -> str:
    """The word, and the day and hour on the reader's clock where it names one."""
    if "until" not in expect:
        return str(expect["verdict"])
    until = datetime.fromisoformat(expect["until"])
    return f"wait until {until:%a} {until.day} {until:%b %Y, %H:%M}"


def cell(text: str) -> str:
    """Text that stays in its cell, its first letter large."""
    return text[:1].upper() + text[1:].replace("|", "\\|").replace("*", "\\*")


def main() -> int:
    """Write it."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
