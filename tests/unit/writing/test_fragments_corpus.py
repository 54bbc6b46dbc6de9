"""How single notes are read: topic, detail and a further sentence, as they are said to Dana."""

import json
from pathlib import Path

import pytest

from afterword.core.facts.debrief import Highlight
from afterword.core.writing.points import point_of
from afterword.core.writing.prose.turn import Listener

PATH = Path(__file__).parents[2] / "corpus/compose/fragments.jsonl"
ROWS = [json.loads(line) for line in PATH.read_text().splitlines()]
DANA = Listener(names=("Dana Ruiz", "Dana", "the hiring manager", "hiring manager"))


def read(row, to=DANA):
    highlight = Highlight(topic=row["topic"], detail=row["detail"], person="dana")
    return point_of(highlight, to, names=frozenset({"dana", "ruiz", "acme"}))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['topic']}|{row['detail']}"[:60] for row in ROWS])
def test_a_note_becomes_what_the_sheet_says(row):
    point = read(row)
    told = point and {
        "topic": point.topic,
        "detail": point.detail.text if point.detail else "",
        "more": point.more,
    }
    assert told == row["becomes"]


def test_the_agency_hears_of_them_in_the_third_person():
    point = read({"topic": "their move to Go", "detail": ""}, Listener(insider=False, alone=False))
    assert point.topic == "their move to Go"


def test_another_interviewers_words_are_not_passed_on():
    highlight = Highlight(topic="on-call", detail="Lee thinks the rota is unfair", person="dana")
    point = point_of(highlight, DANA, names=frozenset({"dana", "lee"}), hushed=("Lee",))
    assert (point.topic, point.detail) == ("on-call", None)


def test_of_several_readers_nobody_in_particular_was_honest():
    point = read({"topic": "handover", "detail": "honest about staffing"}, Listener(alone=False))
    assert (point.topic, point.detail) == ("the handover", None)
