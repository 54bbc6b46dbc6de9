"""Which word of theirs waits for the candidate: unread, or a question without an answer."""

from datetime import datetime

from afterword.core.facts.ledger import Ledger
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Channel, Purpose

ANSWER = Purpose.ANSWER
REACHES = frozenset({Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON})
"""A later mail, call or talk shows that their word was seen."""
SPOKEN = frozenset({Channel.PHONE, Channel.IN_PERSON})
ANYBODY = ""


def newest_waiting(ledger: Ledger) -> Touch | None:
    """The newest word of the whole employer, whatever agency may have said it, that still waits."""
    words = ledger.to_be_read()
    waiting = [word for word in words if not word.read or word.asks]
    if not waiting:
        return None
    seen, answered = _cleared(ledger, words), _cleared(ledger, words, and_answered=True)
    open_ones = [word for word in waiting if not _is_cleared(ledger, word, answered if word.asks else seen)]
    return max(open_ones, key=lambda word: (word.at, word.people), default=None)


def _is_cleared(ledger: Ledger, word: Touch, cleared: dict[str, datetime]) -> bool:
    """Whether there was a later answer, mail, call or talk to that person; to anybody, where nobody is named."""
    keys = list(map(ledger.key, word.people)) or [ANYBODY]
    return any(key in cleared and cleared[key] >= word.at for key in keys)


def _cleared(ledger: Ledger, words: list[Touch], *, and_answered: bool = False) -> dict[str, datetime]:
    """Until when all that each person wrote was seen; `and_answered`: without what left their question open."""
    ours = [each for each in ledger.sent if each.purpose is ANSWER or each.channel in REACHES]
    taken = [each for each in words if each.channel in SPOKEN and each.read and not each.asks]
    last: dict[str, datetime] = {}
    for touch in (*ours, *taken):
        if and_answered and touch.asks:
            continue
        for key in (*map(ledger.key, touch.people), ANYBODY):
            last[key] = max(last.get(key, touch.at), touch.at)
    return last
