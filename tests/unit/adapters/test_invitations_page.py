"""The page about invitations says what the program does."""

import json
import re
from pathlib import Path

from afterword.adapters.calendars import bounds
from afterword.cli.invite import answer
from afterword.core.ports.calendar import LONGEST_NAME

PAGE = (Path(__file__).parents[3] / "docs" / "reference" / "invitations.md").read_text("utf-8")


def test_the_bounds_on_the_page_are_the_bounds_in_force():
    said = dict(re.findall(r"^\| ([a-z ]+) \| ([0-9,]+)", PAGE, re.MULTILINE))
    assert {what: int(number.replace(",", "")) for what, number in said.items()} == {
        "size of a file": bounds.LARGEST_FILE // 1_000_000,
        "lines": bounds.MOST_LINES,
        "events": bounds.MOST_EVENTS,
        "people on one event": bounds.MOST_ATTENDEES,
        "boxes in boxes": bounds.DEEPEST,
        "a name": LONGEST_NAME,
        "title and place": bounds.LONGEST_LINE,
        "description": bounds.LONGEST_TEXT,
    }


def test_the_answer_on_the_page_has_the_fields_of_an_answer():
    shown = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[1])["events"][0]
    ics = "BEGIN:VEVENT\nDTSTART:20261124T150000Z\nLOCATION:https://acme.zoom.us/j/1\nEND:VEVENT\n"
    assert set(shown) == set(answer({"ics": ics})["events"][0])
