"""How a page words what was understood: the question that waits, the words it rests on, and what follows from it."""

from collections.abc import Iterable
from dataclasses import dataclass

from afterword.core.facts.reading import FoundPromise
from afterword.core.reading.effect import ASKS, ENDS, Suggested, farthest
from afterword.store.kept_reading import from_kept
from afterword.store.models import Reading

MOST_SHOWN = 6000
"""Characters of a mail on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What waits for a tap: `what` it is, the question as a heading, why it is asked, and the two answers.

    `quote`: the words of the mail that it rests on.
    """

    what: str
    asks: str
    because: str
    yes: str
    no: str
    quote: str
    promise: FoundPromise | None = None


WORDS = {
    Suggested.REJECTION: (
        "It reads like it. Nothing asks them for news until you say.",
        "Yes, they said no",
        "No, it goes on",
    ),
    Suggested.OFFER: (
        "It reads like it. Nothing asks them for news until you say.",
        "Yes, an offer",
        "No, not yet",
    ),
    Suggested.ROBOT: (
        "It reads like an automatic message, but it came as a person's mail. Until you say, it counts as their word.",
        "Yes, a machine",
        "No, a person",
    ),
    Suggested.BOUNCE: (
        "It reads like a report that your mail did not arrive. Until you say, it counts as what you noted.",
        "Yes, it came back",
        "No, it is what I noted",
    ),
    Suggested.INVITATION: (
        "It reads like an invitation. Until you say, it counts as what you noted.",
        "Yes, they invited me",
        "No, it is what I noted",
    ),
    Suggested.PROMISE: (
        "With this date you could ask sooner than without it, so please look once.",
        "Yes, it is",
        "No",
    ),
    Suggested.WITHDRAWN: (
        "They seem to have taken it back without a new one.",
        "Yes, it is open again",
        "No, it still holds",
    ),
}


def questions(reading: Reading) -> list[Question]:
    """Everything of it that waits."""
    found, text = from_kept(reading.found), reading.touch.text
    quote = next((one for one in found.found.evidence if one in text), text)
    return [question(Suggested(one), quote, farthest(found.promises)) for one in reading.suggested]


def question(what: Suggested, quote: str, best: FoundPromise | None) -> Question:
    """One of them in words; a date is quoted by the words that name it."""
    because, yes, no = WORDS[what]
    promise = best if what is Suggested.PROMISE else None
    words = promise.words if promise else quote
    return Question(what=what.value, asks=ASKS[what], because=because, yes=yes, no=no, quote=words, promise=promise)


def ends(reading: Reading) -> bool:
    """Whether it may decide the application."""
    return bool(ENDS & set(reading.suggested))


def evidence(reading: Reading) -> tuple[str, ...]:
    """The words that it rests on."""
    found = from_kept(reading.found)
    return (*found.found.evidence, *(one.words for one in found.promises), found.asks_words)


def pieces(text: str, words: Iterable[str]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether something rests on it; places that overlap are one."""
    shown, places = text[:MOST_SHOWN], []
    for one in filter(None, words):
        at = shown.find(one)
        if at >= 0:
            places.append((at, at + len(one)))
    found, end = [], 0
    for start, stop in sorted(places):
        if stop <= end:
            continue
        found += [(shown[end : max(start, end)], False), (shown[max(start, end) : stop], True)]
        end = stop
    return [piece for piece in [*found, (shown[end:], False)] if piece[0]]
