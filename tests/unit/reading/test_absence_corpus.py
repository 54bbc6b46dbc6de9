"""Absences as people and programs write them in eleven languages, and what only looks like one."""

import json
from datetime import datetime
from pathlib import Path

from afterword.core.reading.absence.absence import absence_in

CORPUS = Path(__file__).parents[2] / "corpus" / "reading"


def rows(*names):
    files = [CORPUS / f"{name}.jsonl" for name in names]
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def found(row):
    said_at = datetime.fromisoformat(row["said_at"])
    absence = absence_in(row["text"], said_at=said_at, country=row.get("country"))
    if absence is None:
        return None
    assert absence.words in row["text"]
    until = absence.until and absence.until.isoformat()
    return {"until": until, "stand_ins": [[one.name, one.address] for one in absence.stand_ins]}


def addresses(absence):
    return absence and sorted(address for _, address in absence["stand_ins"])


def test_every_absence_of_the_corpus_ends_on_its_day_and_names_those_who_stand_in():
    lines = rows("dev-absences", "dev-fresh-absences", "dev-fresh-absences-two")
    assert len(lines) >= 800
    assert len({row["lang"] for row in lines if row["absence"]}) >= 11
    wrong = {row["name"]: [row["text"], found(row), row["absence"]] for row in lines if found(row) != row["absence"]}
    assert wrong == {}


def test_fresh_absences_that_no_rule_was_made_for_are_mostly_read():
    """Of every sort, and harder than most: what nobody taught is told in words that no list has."""
    lines = rows("fresh-absences")
    away = [row for row in lines if row["absence"]]
    ends = sum((found(row) or {}).get("until", "") == row["absence"]["until"] for row in away)
    asked = sum(addresses(found(row)) == addresses(row["absence"]) for row in away)
    silent = sum(found(row) is None for row in lines if not row["absence"])
    assert len(lines) >= 40
    assert ends / len(away) >= 0.64
    assert asked / len(away) >= 0.74
    assert silent / (len(lines) - len(away)) >= 0.55
