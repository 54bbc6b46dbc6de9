"""The filter `afterword judge --jsonl`: a case with a proposal in, the verdict out."""

import sys
from typing import Any, BinaryIO, TextIO

from afterword.cli import jsonl
from afterword.core.casefile import CaseError, read_case
from afterword.core.etiquette.judge import judge


def answer(written: dict[str, Any]) -> dict[str, Any]:
    """The verdict on the case's proposal; raises CaseError."""
    read = read_case(written)
    if read.proposal is None:
        raise CaseError('proposal is missing; say what is meant to go out, as in {"purpose": "thanks", "people": …}')
    verdict = judge(read.proposal, read.case, read.now)
    told: dict[str, Any] = {"verdict": verdict.word}
    if verdict.until is not None:
        told["until"] = verdict.until.isoformat()
    told["reasons"] = [{"rule": each.rule, "says": each.says} for each in verdict.reasons]
    return told


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer every line of a stream."""
    jsonl.run(answer, lines, out)


def main(_argv: list[str] | None = None) -> int:
    """Run as a filter between standard input and standard output."""
    filter_lines(sys.stdin.buffer, sys.stdout)
    return 0
