"""The corpus of cases and their verdicts, through the filter as anybody would drive it."""

import io
import json
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.cli import judge
from afterword.core.etiquette.rulebook import RULES

CORPUS = Path(__file__).parents[2] / "corpus/judge"
ENTRIES = [json.loads(line) for file in sorted(CORPUS.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]


def filtered(*cases: dict[str, Any]) -> list[dict[str, Any]]:
    out = io.StringIO()
    judge.filter_lines(io.BytesIO("\n".join(json.dumps(each) for each in cases).encode()), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_the_verdict_is_the_one_that_a_person_would_give(entry: dict[str, Any]) -> None:
    (said,) = filtered(entry["case"])
    expected = entry["expect"]
    assert said["verdict"] == expected["verdict"], said
    assert said.get("until") == expected.get("until"), said
    assert set(expected.get("rules", ())) <= {reason["rule"] for reason in said["reasons"]}, said


@pytest.mark.parametrize(
    "entry", [each for each in ENTRIES if "until" in each["expect"]], ids=lambda entry: entry["name"]
)
def test_when_the_time_has_come_it_may_go(entry: dict[str, Any]) -> None:
    (said,) = filtered(entry["case"] | {"now": entry["expect"]["until"], "paused": False})
    assert said["verdict"] == "go"


def test_there_are_cases_for_every_rule_and_enough_of_them() -> None:
    files = {file.stem for file in CORPUS.glob("*.jsonl")}
    assert files == {*(rule.name for rule in RULES), "known_failures"}
    assert len(ENTRIES) >= 200
    assert len({entry["name"] for entry in ENTRIES}) == len(ENTRIES)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_each_says_in_a_sentence_for_anybody_why_that_is_right(entry: dict[str, Any]) -> None:
    why = entry["why"]
    assert len(why.split()) >= 5, why
    assert why[0].isupper() or not why[0].isalpha(), why
    assert why.endswith("."), why
    assert not re.search(r"_|\bgap\b|\bcase\b|\bproposal\b|\btouch\b(?!, dated)", why), f"a word of ours: {why}"


def test_the_command_gives_the_same_verdicts_line_by_line() -> None:
    lines = "".join(json.dumps(entry["case"]) + "\n" for entry in ENTRIES)
    command = [sys.executable, "-m", "afterword", "judge", "--jsonl"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, timeout=120)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert said == filtered(*(entry["case"] for entry in ENTRIES))
    assert [one.get("verdict") for one in said] == [entry["expect"]["verdict"] for entry in ENTRIES]


def test_the_filter_answers_in_order_and_survives_a_bad_line() -> None:
    good = ENTRIES[0]["case"]
    without = {key: value for key, value in good.items() if key != "proposal"}
    first, second, third = filtered(good, without, good)
    assert first == third
    assert "proposal is missing" in second["error"]


def test_the_time_carries_the_reader_s_offset() -> None:
    untils = [datetime.fromisoformat(entry["expect"]["until"]) for entry in ENTRIES if "until" in entry["expect"]]
    assert len({until.utcoffset() for until in untils}) > 5
