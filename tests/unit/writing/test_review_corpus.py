"""The review corpus: drafts as people write them, each with the findings that it must raise, or none."""

import json
from pathlib import Path

from afterword.core.casefile import read_case
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.finding import Severity
from afterword.core.writing.review.review import review

CORPUS = Path(__file__).parents[2] / "corpus" / "review"
WORLDS = json.loads((CORPUS / "worlds.json").read_text())


def rows(name):
    return [json.loads(line) for line in (CORPUS / name).read_text().splitlines()]


def world(name):
    """A world's case and the older notes; one that is like another changes what it names."""
    told = WORLDS[name]
    case, others = world(told["like"]) if "like" in told else ({}, [])
    return case | told["case"], told.get("others", others)


def reviewed(row):
    """What the review finds in one draft, in its world; `fact` is one note more."""
    case, others = world(row["world"])
    if "fact" in row:
        debrief = case["debrief"]
        case = case | {"debrief": debrief | {"to_add": f"{debrief.get('to_add', '')} {row['fact']}"}}
    people = row["to"] if isinstance(row["to"], list) else [row["to"]]
    asked = {"purpose": row["purpose"], "channel": row["channel"], "people": people, "application": "a1"}
    interview = {"interview": "i1"} if row["purpose"] in {"thanks", "report"} else {}
    proposal = asked | interview | {"text": row["body"], "covers": row.get("covers", [])}
    read = read_case(json.loads(json.dumps(case | {"proposal": proposal})))
    draft = Draft(subject=row.get("subject", "About our talk"), body=row["body"])
    return review(draft, read.proposal, read.case, now=read.now, others=others)


def missed(row):
    """The checks that should have spoken, and the errors that nobody asked for."""
    found = reviewed(row)
    unsaid = set(row["raises"]) - {one.check for one in found}
    false = {one.check for one in found if one.severity is Severity.ERROR} - set(row["raises"])
    return [*(f"not found: {check}" for check in unsaid), *(f"false error: {check}" for check in false)]


def failures(drafts, wrong):
    return [f"{said} — {row['why']} — {row['body'][:200]!r}" for row in drafts for said in wrong(row)]


def test_every_bad_draft_raises_what_is_wrong_with_it():
    drafts = rows("bad.jsonl")
    assert len(drafts) >= 200
    assert failures(drafts, missed) == []


def test_no_good_draft_raises_anything():
    drafts = rows("good.jsonl")
    assert len(drafts) >= 100
    assert failures(drafts, lambda row: [f"{one.check}: {one.says}" for one in reviewed(row)]) == []
