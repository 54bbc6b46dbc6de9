"""The review corpus: drafts as people write them, each with the findings that it must raise, or none."""

from afterword.core.writing.review.finding import Severity
from review_corpus import reviewed, rows


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
