"""The corpus of sentences as recruiters, managers, agents and candidates write them, each with its exact ranges."""

import json
from datetime import datetime
from pathlib import Path

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


def test_nearly_every_sentence_of_the_corpus_gives_exactly_its_ranges():
    lines = rows(*sorted(file.stem for file in CORPUS.glob("dev-*.jsonl")))
    wrong = {row["text"]: (read(row), expected(row)) for row in lines if read(row) != expected(row)}
    assert len(lines) >= 3_000
    assert len(wrong) <= 0.004 * len(lines), wrong


def test_texts_of_which_it_was_learned_what_promises_are_mostly_read():
    """Their dates are put in more ways than are known; which of them is a promise is what was learned of them."""
    lines = [row for row in rows(*sorted(file.stem for file in CORPUS.glob("marked-*.jsonl"))) if "expect" in row]
    sure = [row for row in lines if not row.get("doubt")]
    right = sum(read(row) == expected(row) for row in sure)
    assert len(sure) >= 700
    assert right / len(sure) >= 0.85


def test_sentences_held_back_from_the_making_of_the_rules_are_nearly_all_read():
    held = rows("held-promises", "held-none")
    right = sum(read(row) == expected(row) for row in held)
    assert len(held) >= 130
    assert right / len(held) >= 0.95


def test_texts_that_rules_were_made_for_stay_read():
    taught = rows(*sorted(file.stem for file in CORPUS.glob("taught-*.jsonl")))
    right = sum(read(row) == expected(row) for row in taught)
    assert len(taught) >= 1_150
    assert right / len(taught) >= 0.97


def test_fresh_texts_of_ordinary_mail_that_nothing_was_learned_from_are_mostly_read():
    fresh = rows(*sorted(file.stem for file in CORPUS.glob("fresh-*.jsonl")))
    right = sum(read(row) == expected(row) for row in fresh)
    assert len(fresh) >= 280
    assert right / len(fresh) >= 0.88
