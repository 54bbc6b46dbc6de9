"""A language model as the core asks it: words in, words out, once, with an end to size and time; it decides nothing."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

MOST_OUT = 12_000
"""Characters of an answer that are looked at: a letter of 300 words has 2,000."""


class TextHindrance(StrEnum):
    """What stood in the way, for a page that wants to point at the right field."""

    SERVER_NOT_FOUND = "server_not_found"
    NO_ANSWER = "no_answer"
    TOO_SLOW = "too_slow"
    CERTIFICATE = "certificate"
    NOT_PRIVATE = "not_private"
    ELSEWHERE = "elsewhere"
    KEY = "key"
    NO_MODEL = "no_model"
    BUSY = "busy"
    SERVER_SAID_NO = "server_said_no"
    NOT_A_MODEL = "not_a_model"
    TOO_BIG = "too_big"
    CUT_OFF = "cut_off"
    LINE_BROKE = "line_broke"


class TextTrouble(Exception):
    """There is no text; `says` tells the person what happened and what to do, in no word of the server's own.

    `so_far`: where the model was cut off, what had come until then; it is no letter.
    """

    def __init__(self, says: str, *, cause: TextHindrance, so_far: str = "") -> None:
        super().__init__(says)
        self.says = says
        self.cause = cause
        self.so_far = so_far


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAsked:
    """`task` is what we want done, `matter` what it is to be done with; `most_words` about how long it may be.

    `stop`: words behind which nothing more is wanted; a model may not know what to do with them.
    """

    task: str
    matter: str
    stop: str = ""
    most_words: int = 300


class TextModel(Protocol):
    """One model at one place. A call keeps nothing, and ends within the time that was given when it was set up."""

    def write(self, asked: TextAsked) -> str:
        """Its words, at most MOST_OUT characters of them, as they came: nobody has read them yet. Raise TextTrouble."""
