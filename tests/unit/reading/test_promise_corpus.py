"""The corpus of sentences as recruiters, managers, agents and candidates write them, each with its exact ranges."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from afterword.core.reading.promises import find_promises

CORPUS = Path(__file__).parents[2] / "corpus" / "promise"


def rows(*names):
    files = [CORPUS / f"{name}.jsonl" for name in names]
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def read(row):
    said_at = datetime.fromisoformat(row["said_at"])
    found = find_promises(row["text"], said_at=said_at, tz=row.get("tz"), country=row.get("country"))
    return sorted([str(one.earliest), str(one.latest)] for one in found)


def expected(row):
    return sorted([str(earliest), str(latest)] for earliest, latest in row["expect"])


@pytest.mark.parametrize("file", sorted(CORPUS.glob("dev-*.jsonl")), ids=lambda file: file.stem)
def test_every_sentence_of_the_corpus_gives_exactly_its_ranges(file):
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert lines
    assert {row["text"]: read(row) for row in lines} == {row["text"]: expected(row) for row in lines}


def test_sentences_held_back_from_the_making_of_the_rules_are_nearly_all_read():
    held = rows("held-promises", "held-none")
    right = sum(read(row) == expected(row) for row in held)
    assert len(held) >= 130
    assert right / len(held) >= 0.95
