"""The review corpus as tests read it: drafts as people write them, each in its world."""

import json
from pathlib import Path

from afterword.core.casefile import read_case
from afterword.core.ports.lexicon import NO_LEXICONS
from afterword.core.writing.draft import Draft
from afterword.core.writing.review.review import review

CORPUS = Path(__file__).parent / "corpus" / "review"
WORLDS = json.loads((CORPUS / "worlds.json").read_text())


def rows(name):
    return [json.loads(line) for line in (CORPUS / name).read_text().splitlines()]


def world(name):
    """A world's case and the older notes; one that is like another changes what it names."""
    told = WORLDS[name]
    case, others = world(told["like"]) if "like" in told else ({}, [])
    return case | told["case"], told.get("others", others)


def reviewed(row, words=NO_LEXICONS):
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
    return review(draft, read.proposal, read.case, now=read.now, others=others, words=words)
