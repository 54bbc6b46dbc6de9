"""The thank-you notes that others have: what a new one is laid beside."""

from collections.abc import Iterable

from afterword.core.facts.ledger import Ledger
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose

THANKS = Purpose.THANKS


def notes_to_others(people: Iterable[str], ledger: Ledger) -> list[Touch]:
    """Thanks with a text that reached somebody else, and none of these; what bounced was read by nobody."""
    readers = set(map(ledger.key, people))
    return [
        touch
        for touch in ledger.sent
        if touch.purpose is THANKS and touch.text and readers.isdisjoint(map(ledger.key, touch.people))
    ]
