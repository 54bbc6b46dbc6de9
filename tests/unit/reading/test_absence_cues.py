"""The cues of an absence, searched by first letters, stand where one pattern of all their lines stands."""

import json
import random
import re
from dataclasses import fields
from pathlib import Path

import pytest

from afterword.core.reading.absence.cued import cue_of
from afterword.core.reading.absence.languages.all import LANGUAGES

CORPUS = Path(__file__).parents[2] / "corpus" / "reading" / "dev-absences.jsonl"
EVERY = 4


def _texts():
    rows = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()[::EVERY]]
    said = [line for row in rows for line in re.sub(r"\d+", "@", row.get("text", "").lower()).split("\n")]
    chosen, words = random.Random(3), sorted({word for one in said for word in one.split()})  # noqa: S311 - as ever
    return [*said, *(" ".join(chosen.choices(words, k=9)) for _ in range(60)), "", " back @", "@"]


@pytest.mark.parametrize("language", LANGUAGES[:4], ids=lambda one: one.code)
def test_a_cue_stands_where_its_lines_stand(language):
    texts, other = _texts(), []
    for field in fields(language.cues):
        lines = getattr(language.cues, field.name)
        cue, whole = cue_of(lines), re.compile(lines)
        for text in texts:
            here = [found.span() for found in whole.finditer(text)]
            begins, ours = whole.match(text), cue.match(text)
            first = cue.search(text)
            same = [found.span() for found in cue.finditer(text)] == here
            same = same and (ours and ours.span()) == (begins and begins.span())
            if not same or (first and first.span()) != (here[0] if here else None):
                other.append((field.name, text))
    assert other == []
