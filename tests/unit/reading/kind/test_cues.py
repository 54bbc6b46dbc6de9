"""How cues are looked for: quick looks at the words leave out none that fits."""

import json
from pathlib import Path

import pytest

from afterword.core.reading.kind.found import candidates
from afterword.core.reading.kind.notation import beginnings, cues, lines
from afterword.core.reading.kind.sentences import sentences_of
from afterword.core.reading.kind.tongues.all import SCRIPTS, TONGUES

CORPUS = Path(__file__).parents[3] / "corpus" / "reading"
DEEPEST = 3
"""Brackets within brackets."""
EVERY = 12
"""Of so many messages one is looked through."""
LISTS = ("nots", "ifs", "polite_ifs", "maybes", "cuts", "asks", "polite", "theirs")


def _sentences():
    files = sorted(CORPUS.glob("dev-*.jsonl"))
    rows = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [one for row in rows[::EVERY] for one in sentences_of(row.get("text", ""))]


def test_every_cue_that_fits_a_sentence_is_among_its_candidates():
    left_out = []
    sentences = _sentences()
    for tongue in (TONGUES[0], TONGUES[1], TONGUES[2]):
        for one in sentences:
            near = {cue.line for _, cue in candidates(one, tongue.index)}
            made = {line: pattern for line, pattern in _patterns(tongue).items() if line not in near}
            left_out += [(line, one.plain) for line, pattern in made.items() if pattern.search(one.plain)]
    assert left_out == []


def _patterns(tongue, made={}):  # noqa: B006 - compiled once
    if tongue.name not in made:
        every = [cue for by_weight in tongue.kinds.values() for cue in cues(tongue.lists, by_weight, letters=False)]
        made[tongue.name] = {cue.line: cue.pattern for cue in every}
    return made[tongue.name]


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("decided .. (move forward|proceed~) [the] other~", [{"dec"}, {"for", "pro"}, {"oth"}]),
        ("^ we (may|will) für", [{"may", "wil"}, {"fue", "für"}]),
        ("(or|maybe) @booking in", [{"boo"}]),
        ("été", [{"été", "ete", "eté", "éte"}]),
    ],
)
def test_what_a_cue_needs_is_how_words_of_each_part_begin(line, begins):
    assert [set(one) for one in beginnings(line)] == begins


def test_no_line_that_is_joined_with_others_has_a_bar_outside_brackets():
    every = [
        line
        for tongue in (*TONGUES, *SCRIPTS)
        for text in (*(getattr(tongue, name) for name in LISTS), *tongue.voids.values())
        for line in lines(tongue.lists, text)
    ]
    assert [line for line in every if "|" in _outside(line)] == []


def _outside(line: str) -> str:
    kept, depth = "", 0
    for sign in line:
        depth += sign in "(["
        kept += "" if depth else sign
        depth -= sign in ")]"
    return kept


def test_no_line_has_deeper_brackets_than_are_cut():
    every = [
        cue.line
        for tongue in (*TONGUES, *SCRIPTS)
        for by_weight in tongue.kinds.values()
        for cue in cues(tongue.lists, by_weight, letters=tongue in SCRIPTS)
    ]
    assert [line for line in every if _depth(line) > DEEPEST] == []


def _depth(line):
    deepest = depth = 0
    for letter in line:
        depth += (letter in "([") - (letter in ")]")
        deepest = max(deepest, depth)
    return deepest
