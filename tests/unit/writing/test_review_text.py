"""A text alone is read with its subject, and no check fails where nothing is known."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.words import OUTGOING_PURPOSES, Channel, Purpose
from afterword.core.writing.mending import mended
from afterword.core.writing.review_text import draft_in, review_text

NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)
WORDS = st.lists(
    st.sampled_from(
        ["Hi Dana,", "Thank you for today.", "I hope this finds you well.", "I recieved it.", "ASAP!!", "\n\n",
         "[Name]", "Best,", "Sam", "You told me that", "salary", "Monday, November 24", "xoxo",
         "’", "sorry", "\t", "Sehr geehrter"]
    )
)  # fmt: skip


def test_a_first_line_may_be_the_subject():
    assert draft_in("Subject: Thanks\r\n\r\nHi Dana,").subject == "Thanks"
    assert draft_in("Subject: Thanks\n\nHi Dana,").body == "Hi Dana,"
    assert draft_in("Subject: Thanks\n\nHi Dana,", "Other").body.startswith("Subject:")


@given(
    WORDS.map(" ".join) | st.text(max_size=200), st.sampled_from(sorted(OUTGOING_PURPOSES)), st.sampled_from(Channel)
)
def test_any_text_is_read_and_every_mend_fits(text, purpose, channel):
    draft = draft_in(text)
    for one in review_text(draft, purpose=Purpose(purpose), channel=channel, now=NOW):
        assert one.says.endswith((".", "”"))
        if one.mend:
            assert draft.body.count(one.mend.passage) >= 1
            assert mended(draft.body, one.mend) != draft.body
