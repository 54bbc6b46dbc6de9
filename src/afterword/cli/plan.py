"""The filter `afterword plan --jsonl`: a case in, its next steps out."""

import sys
from typing import Any, BinaryIO, TextIO

from afterword.cli import jsonl
from afterword.core.casefile import read_case
from afterword.core.planning.plan import plan
from afterword.core.planning.step import Step

ALWAYS = frozenset({"channel", "earliest"})


def answer(written: dict[str, Any]) -> dict[str, Any]:
    """The steps of the case; raises CaseError."""
    read = read_case(written)
    return {"steps": [_told(step) for step in plan(read.case, read.now)]}


def _told(step: Step) -> dict[str, Any]:
    """One step: `earliest` null says that no time is known, `channel` null that nothing is sent."""
    told: dict[str, Any] = {
        "purpose": step.purpose,
        "channel": step.channel,
        "people": step.people,
        "cc": step.cc or None,
        "application": step.application,
        "interview": step.interview,
        "covers": step.covers or None,
        "earliest": step.earliest.isoformat() if step.earliest else None,
        "best_by": step.best_by.isoformat() if step.best_by else None,
        "reasons": [{"rule": each.rule, "says": each.says} for each in step.reasons],
    }
    return {key: value for key, value in told.items() if value is not None or key in ALWAYS}


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer every line of a stream."""
    jsonl.run(answer, lines, out)


def main(_argv: list[str] | None = None) -> int:
    """Run as a filter between standard input and standard output."""
    filter_lines(sys.stdin.buffer, sys.stdout)
    return 0
