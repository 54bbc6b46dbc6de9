"""What a text says of an offer, in the four languages that we write: it is taken, turned down, or thought over."""

import re
from typing import Final

from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Purpose
from afterword.core.wording import middle_of, sentences_of

_TAKES: Final = re.compile(
    r"\b(?:I(?:'m| am) (?:\w+ )?(?:glad|happy|delighted|pleased|thrilled|excited) to accept|I (?:\w+ )?accept\b"
    r"|I(?:'d| would) (?:\w+ )?(?:love|like) to accept|I(?:'ll| will) (?:\w+ )?(?:accept|take (?:it|the (?:job|role|"
    r"position)))|accept (?:it|your offer|the offer) (?:with|gladly)|say yes to)"
    r"|\bnehme ich (?:\w+ )*an\b|\bich nehme [^.?!]{0,60}\ban\b|\bsage (?:ich )?(?:\w+ )*zu\b"
    r"|\bj'accepte\b|\bje l'accepte\b|\bacepto\b|\bla acepto\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\b(?:not|n't|nicht|kein\w*|pas|no|decline|ablehn\w*)\b", re.IGNORECASE)
_TURNS_DOWN: Final = re.compile(
    r"\b(?:not (?:to )?(?:accept|take|join)|(?:decline|turn(?:ing|ed)? (?:it|the offer|your offer|this) down)"
    r"|(?:can(?:'t|not)|won't|will not|unable to) (?:be )?(?:accept|tak|join)\w*|withdr[ae]w\w*)"
    r"|\bnicht an(?:nehm\w*|zunehmen)?\b|\bablehn\w*|\babsagen\b|\bsage (?:ich )?\w* ?ab\b"
    r"|zurück(?:zu)?zieh\w*|\bziehe\b"
    r"|\b(?:décline|refuse|ne (?:pas )?(?:l')?accepte[rz]?(?: pas)?|ne pas (?:y )?donner suite|retire)\w*"
    r"|\b(?:no (?:la |puedo |voy a )*acept\w*|rechaz\w*|declin\w*|retir\w*)",
    re.IGNORECASE,
)
_THINKS: Final = re.compile(
    r"\b(?:(?:go|going|look|looking|read|reading) (?:it|through|over|at it|this)[^.?!]{0,30}"
    r"\b(?:care|careful\w*|detail|calm)|think(?:ing)? (?:it|this|about it)? ?(?:over|about it|through)"
    r"|consider(?:ing)? (?:it|the offer|your offer)"
    r"|(?:come|get|be) back to you|let you know|(?:take|need|have) (?:a little |some |a bit of |more )?time)"
    r"|\bin ruhe\b|\büberleg\w*|\bmelde mich\b|\bmelde ich mich\b|\bbedenkzeit\b|\bgebe [^.?!]{0,40}\bbescheid\b"
    r"|\bétudier\b|\bréfléchi\w*|\breviens vers\b|\breviendrai vers\b|\bdonnerai ma réponse\b"
    r"|\bestudiar\w*|\bpensar(?:é|lo|la)\b|\bdaré una respuesta\b|\bresponderé\b|\bcon calma\b",
    re.IGNORECASE,
)


def takes(body: str) -> bool:
    """Whether it says yes to an offer."""
    return any(_TAKES.search(one) and not _NOT.search(one) for one in _said(body))


def turns_down(body: str) -> bool:
    """Whether it says no to an offer, or steps back."""
    return any(_TURNS_DOWN.search(one) for one in _said(body))


def thought_over(body: str) -> str:
    """The sentence that says that one still thinks about it; "" where none does."""
    return next((one for one in _said(body) if _THINKS.search(one) and not _decides(one)), "")


def is_farewell(touch: Touch) -> bool:
    """Whether a line of ours is the last word of whoever steps back: the closing word, or an answer that says so."""
    return touch.purpose is Purpose.CLOSING or (touch.purpose is Purpose.ANSWER and turns_down(touch.text))


def _decides(sentence: str) -> bool:
    return bool(_TURNS_DOWN.search(sentence) or (_TAKES.search(sentence) and not _NOT.search(sentence)))


def _said(body: str) -> list[str]:
    return [one.replace("’", "'") for one in sentences_of(middle_of(body))]
