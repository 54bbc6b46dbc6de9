"""Write the manual's page of texts: what was noted, and what became of it, situation by situation."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from afterword.core.casefile import read_case
from afterword.core.writing.compose import compose

if TYPE_CHECKING:
    from afterword.core.facts.proposal import Proposal

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus" / "compose" / "cases.jsonl"
PAGE = ROOT / "docs" / "reference" / "texts.md"
OPENING = """# Texts

What was noted after an interview, and the text that is made of it, as it stands before anybody has touched it: {count}
situations, all invented. [How a text is written](writing.md) says by which rules. The facts behind a text stand in
`tests/corpus/compose/cases.jsonl`; a test compares this page with what is written today, and `make cases` writes it
anew.
"""
FIELDS = (
    ("impression", "How it went"),
    ("excited_by", "What draws the candidate"),
    ("to_add", "To add"),
    ("struck", "What struck them"),
)


def rows() -> list[dict[str, Any]]:
    """The cases that are shown, in their order."""
    written = (json.loads(line) for line in CORPUS.read_text("utf-8").splitlines())
    return [row for row in written if "shown" in row]


def page() -> str:
    """The whole page."""
    shown = rows()
    parts, section = [OPENING.format(count=len(shown))], ""
    for row in shown:
        if row["shown"] != section:
            section = row["shown"]
            parts.append(f"\n## {section}\n")
        parts += told(row)
    return "\n".join(parts).rstrip() + "\n"


def told(row: dict[str, Any]) -> Iterator[str]:
    """One situation: its notes in one line each, and the text."""
    read = read_case(row["case"])
    draft = compose(cast("Proposal", read.proposal), read.case, now=read.now)
    yield f"### {row['why']}\n"
    yield "\n".join(f"- {fact}" for fact in (*known(row["case"]), *notes(row["case"]))) + "\n"
    lines = [f"**{draft.subject}**", "", *draft.body.split("\n")]
    yield "\n".join(f"> {line}".rstrip() + ("\\" if is_row(lines, at) else "") for at, line in enumerate(lines)) + "\n"


def is_row(lines: list[str], at: int) -> bool:
    """Whether the next line stands right under this one."""
    return bool(lines[at]) and at + 1 < len(lines) and bool(lines[at + 1])


def known(case: dict[str, Any]) -> Iterator[str]:
    """The days, and what went to and fro before."""
    for one in case["interviews"]:
        yield f"Talk on {day(one['start'])}, {one['status']}"
    for one in case.get("promises", []):
        yield f"Promised by them on {day(one['said_at'])}: news by {day(one['latest'])}"
    for one in case.get("touches", []):
        who = "From them" if one["direction"] == "in" else "From the candidate"
        yield f"{who} on {day(one['at'])}: {one['purpose']}"
    if voice := case["candidate"].get("voice"):
        yield "Voice: " + ", ".join(
            f"{field.replace('_', ' ')} “{word.replace('_', ' ')}”" for field, word in voice.items()
        )
    status = case["applications"][0]["status"]
    yield f"Written on {day(case['now'])}" + (f"; the application is {status}" if status != "open" else "")


def day(written: str) -> str:
    """As in 24 Nov 2026."""
    moment = datetime.fromisoformat(written)
    return f"{moment.day} {moment:%b %Y}"


def notes(case: dict[str, Any]) -> Iterator[str]:
    """The debrief as it was typed."""
    debrief = case.get("debrief", {})
    called = {person["id"]: person["name"] for person in case["people"]}
    for one in debrief.get("highlights", []):
        said = ": ".join(filter(None, (one.get("topic"), one.get("detail"))))
        yield f"Talked about with {called.get(one.get('person'), 'all')}: “{said}”"
    for key, label in FIELDS:
        if debrief.get(key):
            yield f"{label}: “{debrief[key]}”"
    for one in debrief.get("unasked_questions", []):
        yield f"Not asked: “{one['text']}”"
    for one in debrief.get("commitments", []):
        yield f"Promised: “{one['text']}”"


def main() -> int:
    """Write it."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
