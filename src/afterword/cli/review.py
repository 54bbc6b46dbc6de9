"""The filter `afterword review --jsonl`: a text in, alone or with its case, findings out; no logic of its own."""

from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from afterword.adapters.clock import clock
from afterword.adapters.words.lists import usual_lists
from afterword.cli import jsonl
from afterword.cli.question import Question, optional, text
from afterword.core.casefile import CaseError, read_case
from afterword.core.facts.words import Channel, Purpose
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.review.review import review
from afterword.core.writing.review_text import draft_in, review_text

LARGEST_FILE = 1_000_000
"""Bytes of a draft that is read from a file."""
FORMS = 'give "text" (the words of a draft), "path" (a file with them), or a case with a proposal that has a text'


def filter_lines(lines: BinaryIO, out: TextIO) -> None:
    """Answer each line of JSON as it comes."""
    jsonl.run(answer, lines, out)


def answer(asked: Question) -> dict[str, Any]:
    """The findings of one draft, errors first; ValueError says what is wrong with the question."""
    if "proposal" in asked:
        found = of_case(asked, None)
    else:
        found = of_text(_draft(asked), optional(asked, "purpose"), optional(asked, "channel"))
    return {"findings": [told(one) for one in found]}


def of_text(draft: Draft, purpose: str | None, channel: str | None) -> tuple[Finding, ...]:
    """The review of a text alone."""
    try:
        about, by = Purpose(purpose or "thanks"), Channel(channel or "email")
        return review_text(draft, purpose=about, channel=by, now=clock(), words=usual_lists())
    except ValueError as error:
        raise ValueError(f"{error}; purpose is one as in thanks or inquiry, channel as in email or letter") from error


def of_case(written: dict[str, Any], draft: Draft | None) -> tuple[Finding, ...]:
    """The review within a case; without a draft, of the text of its proposal. `subject`, `other_texts`: beside it."""
    case = dict(written)
    subject, others = case.pop("subject", ""), case.pop("other_texts", [])
    read = read_case(case)
    if read.proposal is None:
        raise CaseError('proposal is missing; say what is meant to go out, as in {"purpose": "thanks", "people": …}')
    draft = draft or draft_in(read.proposal.text, str(subject))
    proposal = replace(read.proposal, text=draft.body)
    return review(draft, proposal, read.case, now=read.now, others=[str(one) for one in others], words=usual_lists())


def told(finding: Finding) -> dict[str, Any]:
    """One finding as JSON says it; `mend` only where there is one."""
    said: dict[str, Any] = {"check": finding.check, "says": finding.says, "severity": finding.severity}
    if finding.mend:
        said["mend"] = {"passage": finding.mend.passage, "put": finding.mend.put}
    return said


def words_in(path: Path) -> str:
    """The words of a file; ValueError where it cannot be read as a text."""
    try:
        with path.open("rb") as file:
            held = file.read(LARGEST_FILE + 1)
        if len(held) > LARGEST_FILE:
            raise ValueError(f"{path.name} is too large for a draft")
        return held.decode()
    except OSError as error:
        raise ValueError(f"{path.name} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{path.name} is no plain text in UTF-8") from error


def _draft(asked: Question) -> Draft:
    given = [name for name in ("text", "path") if asked.get(name) is not None]
    if len(given) != 1:
        raise ValueError(FORMS)
    written = text(asked, given[0])
    return draft_in(written if given == ["text"] else words_in(Path(written)), optional(asked, "subject") or "")
