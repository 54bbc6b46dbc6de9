"""Reads whether a text asks about the decision; such a text is an inquiry, whatever purpose it was given."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.etiquette.asking_words import ASKS, HINT, LEAD, OFFERS, TELLS
from afterword.core.facts.case import Case
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.words import Purpose

MOST_READ: Final = 20_000
"""Characters of a text that are read; a question further down is not the matter of the message."""
LONGEST_SENTENCE: Final = 400

SENTENCE: Final = re.compile(r"[^.!?。？！]+[.!?。？！]*")
QUOTED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
PARAGRAPH: Final = re.compile(r"\n[ \t]*(?:\n|[-*•]|\d{1,2}[.)])")


def purpose_read(purpose: Purpose, text: str) -> Purpose:
    """The purpose that was given, or inquiry where the text asks about the decision."""
    return Purpose.INQUIRY if asks_for_decision(text) else purpose


def asks_for_decision(text: str) -> bool:
    """Whether one of its sentences asks when or how they decide, or for news of it; questions about the work do not."""
    return bool(text) and _reads_as_asking(text[:MOST_READ])


def ledger_of(case: Case) -> Ledger:
    """The ledger of a case, its texts read by the door."""
    return Ledger(case, asks_for_decision)


@lru_cache(maxsize=512)
def _reads_as_asking(text: str) -> bool:
    return bool(HINT.search(text.lower())) and any(_asks(sentence) for sentence in _sentences(text))


def _sentences(text: str) -> list[str]:
    """Sentences in lower case on one line each; quoted lines, which somebody else wrote, are left out."""
    own = QUOTED.sub("", text.replace("\r", "").replace("’", "'")).lower()
    parts = (" ".join(part.split()) for part in PARAGRAPH.split(own))
    return [found.group().strip()[-LONGEST_SENTENCE:] for part in parts for found in SENTENCE.finditer(part)]


def _asks(sentence: str) -> bool:
    if not HINT.search(sentence) or OFFERS.search(sentence):
        return False
    if TELLS.search(sentence):
        return True
    return bool((sentence[-1] in "?？" or LEAD.search(sentence)) and ASKS.search(sentence))
