"""Whose mail it is, case by case: tests/corpus/whose, each with a sentence why the answer is right."""

import json
from pathlib import Path

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mark
from afterword.core.reading.whose.match import Match
from afterword.core.reading.whose.matching import whose_mail
from reading_worlds import WORLDS

CORPUS = Path(__file__).parents[2] / "corpus" / "whose"
LINES = [line for path in sorted(CORPUS.glob("*.jsonl")) for line in path.read_text("utf-8").split("\n") if line]
CASES = list(map(json.loads, LINES))


def head_of(said):
    people = {key: tuple(Correspondent(*one) for one in said.get(key, ())) for key in ("to", "cc", "reply_to")}
    return Head(
        sender=Correspondent(*said["sender"]) if "sender" in said else None,
        subject=said.get("subject", ""),
        in_reply_to=tuple(said.get("in_reply_to", ())),
        references=tuple(said.get("references", ())),
        marks=frozenset(map(Mark, said.get("marks", ()))),
        **people,
    )


def told(match: Match):
    return {
        "way": match.way.value,
        "employers": list(match.employers),
        "applications": list(match.applications),
        "people": list(match.people),
        "strangers": [one.address for one in match.strangers],
        "human": match.human,
        "doubtful": match.doubtful,
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_it_is_told_whose_mail_it_is(case):
    expected = dict(case["expected"])
    says = expected.pop("says", [])
    match = whose_mail(
        head_of(case["head"]), WORLDS[case["world"]], text=case.get("text", ""), about=case.get("about", "")
    )
    assert told(match) == expected, case["why"]
    assert all(words in match.question for words in says)
    assert match.question.count("?") == match.doubtful


def test_every_case_has_a_name_of_its_own_and_a_reason():
    assert len({case["case"] for case in CASES}) == len(CASES)
    assert all(case["why"] for case in CASES)
