"""What became of a draft, and what speaks against its lying there."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.drafts import GRACE, Fate, Traces, against_a_draft, fate
from afterword.core.etiquette.verdict import Reason

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("traces", "what"),
    [
        (Traces(untouched=True), Fate.LIES),
        (Traces(changed=True), Fate.CHANGED),
        (Traces(untouched=True, changed=True), Fate.LIES),
        (Traces(sent_at=NOW), Fate.SENT),
        (Traces(untouched=True, sent_at=NOW), Fate.SENT),
        (Traces(), Fate.MISSED),
        (Traces(missed_at=NOW - GRACE + timedelta(seconds=1)), Fate.MISSED),
        (Traces(missed_at=NOW - GRACE), Fate.GONE),
    ],
)
def test_where_a_draft_is(traces, what):
    assert fate(traces, NOW) is what


def test_the_hour_alone_takes_no_draft_away():
    night, answer = Reason("their_hours", "It is night there."), Reason("answer_first", "Dana wrote.")
    assert against_a_draft([night, answer]) == (answer,)
    assert against_a_draft([night]) == ()


def test_moments_need_a_zone():
    with pytest.raises(ValueError, match="needs a UTC offset"):
        Traces(sent_at=NOW.replace(tzinfo=None))
