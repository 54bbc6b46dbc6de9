"""Absences as people and programs write them in eleven languages, and what only looks like one."""

import json
from datetime import datetime
from pathlib import Path

from afterword.core.reading.absence.absence import absence_in

CORPUS = Path(__file__).parents[2] / "corpus" / "reading" / "dev-absences.jsonl"


def found(row):
    said_at = datetime.fromisoformat(row["said_at"])
    absence = absence_in(row["text"], said_at=said_at, country=row.get("country"))
    if absence is None:
        return None
    assert absence.words in row["text"]
    until = absence.until and absence.until.isoformat()
    return {"until": until, "stand_ins": [[one.name, one.address] for one in absence.stand_ins]}


def test_every_absence_of_the_corpus_ends_on_its_day_and_names_those_who_stand_in():
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 590
    assert len({row["lang"] for row in rows if row["absence"]}) >= 11
    wrong = {row["name"]: [row["text"], found(row), row["absence"]] for row in rows if found(row) != row["absence"]}
    assert wrong == {}
