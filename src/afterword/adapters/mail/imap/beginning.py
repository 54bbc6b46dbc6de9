"""Where in a large folder to begin with what came since a day.

A server that keeps no dates beside its messages, as Dovecot does with a maildir, looks at each of them to search by
date: of 50,000 that is two thirds of the search. Numbers are given out as messages arrive, and none is dated later than
it arrived; so it is enough to search from the last message on of which it is known that only older ones lie before it.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

MANY = 5_000
"""Messages in a folder, from which on it is worth two questions more. Ours."""
SAMPLES = 64
MARGIN = timedelta(days=2)
"""SINCE counts in days, of whatever zone the server is in."""


def places_to_sample(messages: int) -> bytes:
    """So many places spread over all but the end of the folder, as a search takes them."""
    step = messages // SAMPLES
    return b",".join(str(place).encode() for place in range(1, messages - step, step))


def number_to_begin_with(samples: Sequence[tuple[int, datetime]], since: date) -> int:
    """The number before which nothing came since that day, by what (number, when it came) is known of some.

    It is 1 where these do not ascend in time: mail that was brought from elsewhere may lie in any order.
    """
    times = [at for _, at in sorted(samples)]
    if times != sorted(times):
        return 1
    before = [number for number, at in samples if at.date() < since - MARGIN]
    return max(before, default=1)
