"""The filter `afterword compose --jsonl`: a debrief and a proposal in; a text, its findings, what it leaves out."""

import sys
from dataclasses import replace
from typing import Any, BinaryIO, TextIO

from afterword.adapters.words.lists import usual_lists
from afterword.cli import jsonl
from afterword.core.casefile import CaseError, read_case
from afterword.core.writing.compose import compose, not_said
from afterword.core.writing.review.review import review


def answer(written: dict[str, Any]) -> dict[str, Any]:
    """The draft and its findings; a proposal with a text keeps that text, and the findings speak of it."""
    read = read_case(written)
    proposal = read.proposal
    if proposal is None:
        raise CaseError('proposal is missing; say what is meant to go out, as in {"purpose": "thanks", "people": …}')
    words = usual_lists()
    draft = compose(proposal, read.case, now=read.now, words=words)
    if proposal.text.strip():
        draft = replace(
            draft, body=proposal.text, ours="", left_out=not_said(proposal, read.case, now=read.now, words=words)
        )
    findings = review(draft, proposal, read.case, now=read.now, words=words)
    told = [{"check": each.check, "says": each.says, "severity": each.severity} for each in findings]
    kept = [{"note": each.note, "why": each.why} for each in draft.left_out]
    return {"subject": draft.subject, "body": draft.body, "findings": told, **({"left_out": kept} if kept else {})}


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer every line of a stream."""
    jsonl.run(answer, lines, out)


def main(_argv: list[str] | None = None) -> int:
    """Run as a filter between standard input and standard output."""
    filter_lines(sys.stdin.buffer, sys.stdout)
    return 0
