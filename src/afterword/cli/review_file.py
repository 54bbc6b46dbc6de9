"""`afterword review FILE`: what the review says of any text, also one that was not written here."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from afterword.cli.review import of_case, of_text, told, words_in
from afterword.cli.show import as_json, show
from afterword.core.facts.words import OUTGOING_PURPOSES, Channel
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.review_text import draft_in

WORDS = {Severity.ERROR: "To mend", Severity.ADVICE: "Advice"}


@click.command()
@click.argument("file", required=False)
@click.option(
    "--case", "case", type=click.Path(path_type=Path), help="A case with a proposal: who reads it, your notes."
)
@click.option("--purpose", type=click.Choice([str(one) for one in OUTGOING_PURPOSES]), help="What it is for; thanks.")
@click.option("--channel", type=click.Choice([str(one) for one in Channel]), help="How it goes out; email.")
@click.option("--subject", default="", help="Its subject; else a first line that begins with Subject:.")
@click.option("--jsonl", is_flag=True, help="Read one JSON object a line, answer one a line.")
@as_json
def review(
    file: str | None, *, as_json: bool, jsonl: bool, subject: str, case: Path | None, **kind: str | None
) -> None:
    """Read a text before it leaves: what is wrong, and how to mend it. FILE is a plain text, or - for standard input.

    Ends with 1 where something is found that stops the send.
    """
    if file is None or jsonl:
        raise click.UsageError("name a FILE (- is standard input); or run it as `afterword review --jsonl < FILE`.")
    try:
        draft = draft_in(sys.stdin.read() if file == "-" else words_in(Path(file)), subject)
        written = case_of(file, case)
        found = of_case(written, draft) if written else of_text(draft, kind["purpose"], kind["channel"])
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    show({"findings": [told(one) for one in found]}, sentences(found), json_wanted=as_json)
    raise SystemExit(1 if any(one.severity is Severity.ERROR for one in found) else 0)


def case_of(file: str, case: Path | None) -> dict[str, Any] | None:
    """The case that was named, else the .json of the same name beside the file; None without one."""
    beside = Path(file).with_suffix(".json") if file != "-" else None
    path = case or (beside if beside and beside.is_file() and beside != Path(file) else None)
    if path is None:
        return None
    read = json.loads(words_in(path))
    if not isinstance(read, dict):
        raise ValueError(f"{path.name} is no case: one JSON object is")  # noqa: TRY004 - the file is wrong, not a type of ours
    return read


def sentences(found: tuple[Finding, ...]) -> list[str]:
    """Each finding in a line, with its mend."""
    if not found:
        return ["Nothing to mend: it reads well."]
    return [line for one in found for line in (f"{WORDS[one.severity]}: {one.says} ({one.check})", *mend_of(one))]


def mend_of(finding: Finding) -> list[str]:
    """What to put instead, in a line of its own; nothing where there is no mend."""
    if finding.mend is None:
        return []
    put = f"write “{finding.mend.put.strip()}”" if finding.mend.put else "leave it out"
    return [f"  Instead of “{finding.mend.passage.strip()}”: {put}."]


COMMANDS = {"review": review}
