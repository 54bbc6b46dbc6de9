"""Reads whether a text asks about the decision; such a text is an inquiry, whatever purpose it was given."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.etiquette.asking_nudges import HANDS, NUDGES, TELLS, THANKS
from afterword.core.etiquette.asking_words import ASKS, LEAD, OFFERS
from afterword.core.facts.case import Case
from afterword.core.facts.ledger import Ledger
from afterword.core.facts.words import Purpose

MOST_KEPT: Final = 20_000
"""Characters of a text whose reading is remembered with hundreds of others; of longer ones only a few are."""
LONGEST_SENTENCE: Final = 400
QUESTION_MARKS: Final = frozenset("?？")

SENTENCE: Final = re.compile(r"[^.!?。？！]+[.!?。？！]*")
QUOTED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
PARAGRAPH: Final = re.compile(r"\n[ \t]*(?:\n|[-*•]|\d{1,2}[.)])")


def purpose_read(purpose: Purpose, text: str) -> Purpose:
    """The purpose that was given, or inquiry where the text asks about the decision."""
    return Purpose.INQUIRY if asks_for_decision(text) else purpose


def asks_for_decision(text: str) -> bool:
    """Whether one of its sentences asks when or how they decide, or for news of it; questions about the work do not."""
    return bool(text) and (_reads_as_asking if len(text) <= MOST_KEPT else _long_reads_as_asking)(text)


def ledger_of(case: Case) -> Ledger:
    """The ledger of a case, its texts read by the door."""
    return Ledger(case, asks_for_decision)


@lru_cache(maxsize=512)
def _reads_as_asking(text: str) -> bool:
    return _read(text)


@lru_cache(maxsize=16)
def _long_reads_as_asking(text: str) -> bool:
    return _read(text)


def _read(text: str) -> bool:
    sentences = _sentences(text)
    return any(map(_asks, sentences)) or (any(map(_nudges, sentences)) and not any(map(HANDS.search, sentences)))


def _sentences(text: str) -> dict[str, None]:
    """Sentences in lower case on one line each; quoted lines, which somebody else wrote, are left out."""
    own = QUOTED.sub("", text.replace("\r", "").replace("’", "'")).lower()
    parts = (" ".join(part.split()) for part in PARAGRAPH.split(own))
    whole = (found.group().strip() for part in parts for found in SENTENCE.finditer(part))
    return dict.fromkeys(end for sentence in whole for end in _ends(sentence))


def _ends(sentence: str) -> tuple[str, ...]:
    """A sentence, or its first and its last words: what is asked in a very long one is asked there."""
    if len(sentence) <= LONGEST_SENTENCE:
        return (sentence,)
    return sentence[:LONGEST_SENTENCE] + sentence[-1], sentence[-LONGEST_SENTENCE:]


def _asks(sentence: str) -> bool:
    return bool(TELLS.search(sentence) or (_is_question(sentence) and ASKS.search(sentence))) and not OFFERS.search(
        sentence
    )


def _is_question(sentence: str) -> bool:
    return sentence[-1:] in QUESTION_MARKS or bool(LEAD.search(sentence))


def _nudges(sentence: str) -> bool:
    return bool(NUDGES.search(sentence)) and not THANKS.search(sentence)
