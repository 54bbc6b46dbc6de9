"""How often a message whose fate is unknown is looked for."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.seeking import AT_FIRST, EVERY, UP_TO, seek_again

THEN = datetime(2026, 11, 24, 15, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("after", "since", "again"),
    [
        (UP_TO * 2, None, True),
        (AT_FIRST, SECOND, True),
        (AT_FIRST + SECOND, SECOND, False),
        (AT_FIRST + EVERY, EVERY, True),
        (UP_TO, EVERY, True),
        (UP_TO + SECOND, EVERY, False),
    ],
)
def test_it_is_sought_at_first_with_each_look_then_now_and_then(after, since, again):
    now = THEN + after
    assert seek_again(THEN, now - since if since else None, now) is again
