"""The reading sheet: whole cases through the filter, and what their texts must and must not hold."""

import io
import json
from pathlib import Path

import pytest

from afterword.cli.compose import filter_lines

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


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_the_text_says_what_the_sheet_asks(row):
    told = composed(row["case"])
    assert "error" not in told, told
    expect = row["expect"]
    text = f"{told['subject']}\n{told['body']}"
    words = len(told["body"].split())
    assert missing(row, told) == [], text
    assert [part for part in expect.get("must_not_contain", []) if part in text] == [], text
    assert expect.get("min_words", 0) <= words <= expect.get("max_words", 600), text
    assert 0 < len(told["subject"]) < 78


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_the_review_finds_what_the_sheet_asks(row):
    told = composed(row["case"])
    checks = {finding["check"] for finding in told["findings"]}
    expect = row["expect"]
    assert not expect["no_findings"] or told["findings"] == [], told
    assert set(expect.get("checks", [])) <= checks, told
    assert not checks & set(expect.get("absent", []))
