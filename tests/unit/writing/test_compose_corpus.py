"""The reading sheet: whole cases through the filter, and what their texts must and must not hold."""

import io
import json
from functools import cache
from pathlib import Path

from afterword.cli.compose import filter_lines
from afterword.core.facts.words import OUTGOING_PURPOSES
from afterword.core.likeness import TOO_LIKE, likeness

ROWS = [
    json.loads(line) for line in (Path(__file__).parents[2] / "corpus/compose/cases.jsonl").read_text().splitlines()
]


def composed(case):
    out = io.StringIO()
    filter_lines(io.BytesIO(json.dumps(case).encode() + b"\n"), out)
    return json.loads(out.getvalue())


def missing(row, told):
    text = f"{told['subject']}\n{told['body']}"
    wanted = [part for part in row["expect"].get("must_contain", []) if not any(one in text for one in part.split("|"))]
    choice = row["expect"].get("any_of", [])
    return wanted + ([choice] if choice and not any(part in text for part in choice) else [])


@cache
def told_of(name):
    """Each case is composed once."""
    return composed(next(row["case"] for row in ROWS if row["name"] == name))


def text_flaws(row):
    told, expect = told_of(row["name"]), row["expect"]
    if "error" in told:
        yield told["error"]
        return
    text, words = f"{told['subject']}\n{told['body']}", len(told["body"].split())
    yield from (f"lacks {part}" for part in missing(row, told))
    yield from (f"has {part}" for part in expect.get("must_not_contain", []) if part in text)
    if not expect.get("min_words", 0) <= words <= expect.get("max_words", 600):
        yield f"{words} words"
    if not 0 < len(told["subject"]) < 78:
        yield "subject"


def finding_flaws(row):
    told, expect = told_of(row["name"]), row["expect"]
    checks = {finding["check"] for finding in told["findings"]}
    if expect["no_findings"] and told["findings"]:
        yield f"finds {told['findings']}"
    yield from (f"does not find {check}" for check in set(expect.get("checks", [])) - checks)
    yield from (f"finds {check}" for check in checks & set(expect.get("absent", [])))


def test_every_text_says_what_the_sheet_asks():
    flaws = [(row["name"], flaw, told_of(row["name"]).get("body")) for row in ROWS for flaw in text_flaws(row)]
    assert flaws == []


def test_the_review_finds_what_the_sheet_asks():
    assert [(row["name"], flaw) for row in ROWS for flaw in finding_flaws(row)] == []


def test_every_purpose_and_more_than_a_hundred_and_twenty_debriefs_are_shown():
    shown = [row for row in ROWS if "shown" in row]
    assert len(shown) >= 120
    assert {row["case"]["proposal"]["purpose"] for row in shown} == set(map(str, OUTGOING_PURPOSES))


def test_no_two_notes_to_a_panel_read_alike():
    """The notes of a panel laid side by side, as its members may lay them."""
    panels = [row for row in ROWS if row.get("shown") == "Thanks to a panel"]
    texts = [told_of(row["name"])["body"] for row in panels if len(row["case"]["proposal"]["people"]) == 1]
    pairs = [(one, other) for at, one in enumerate(texts) for other in texts[at + 1 :]]
    assert [pair for pair in pairs if likeness(*pair) >= TOO_LIKE] == []
