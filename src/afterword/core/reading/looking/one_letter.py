"""Whether a line that was noted by hand and a mail of about that time are one letter; in doubt they are two."""

from dataclasses import dataclass
from typing import Final

from afterword.core.facts.words import Purpose
from afterword.core.likeness import likeness
from afterword.core.wording import sentences_of, words_of

LARGELY: Final = 0.7
"""Ours: notes this like, by one person within hours, are one text with a word put right."""
AN_EXCERPT: Final = 8
"""Ours, in words: what is shorter ("Thank you for coming in last week") stands in many a letter."""
A_FEW_WORDS: Final = 25
"""Ours: so much tells what a letter was about; more is a letter's own text."""
OPEN: Final = frozenset({Purpose.ANSWER, Purpose.TIMELINE, Purpose.OTHER})
"""What came in and is noted as one of these may be any of them."""
VAGUE: Final = frozenset({Purpose.ANSWER, Purpose.OTHER})
"""What went out and is noted, or read, as one of these does not say why it was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """`purpose`: as it was noted, or as the mail reads; `application`: None where that is not known."""

    text: str
    purpose: Purpose
    human: bool = True
    application: str | None = None


def one_letter(noted: Letter, mail: Letter, *, own: bool) -> bool:
    """The same words are the same letter; without words, or with a few on an own one, nothing may speak against it."""
    if same_words(noted.text, mail.text):
        return True
    if noted.human != mail.human or None is not noted.application != mail.application is not None:
        return False
    if own:
        return _one_of_mine(noted, mail)
    fits = noted.purpose == mail.purpose or {noted.purpose, mail.purpose} <= OPEN
    return fits and not noted.text.strip()


def _one_of_mine(noted: Letter, mail: Letter) -> bool:
    """A few words tell of a letter where they say why it was written, and the letter does not say otherwise."""
    agrees = mail.purpose == noted.purpose or mail.purpose in VAGUE
    if not noted.text.strip():
        return agrees or noted.purpose in VAGUE
    return agrees and noted.purpose not in VAGUE and len(words_of(noted.text)) <= A_FEW_WORDS


def same_words(noted: str, mail: str) -> bool:
    """Word for word, largely so, or mostly an excerpt of it."""
    if not words_of(noted):
        return False
    if alike(noted, mail) or likeness(noted, mail) >= LARGELY:
        return True
    taken = [one for one in sentences_of(noted) if _stands(one, mail)]
    words = sum(len(words_of(one)) for one in taken)
    return words >= AN_EXCERPT and 2 * words >= len(words_of(noted))


def alike(one: str, other: str) -> bool:
    """Word for word the same."""
    return _plain(one) == _plain(other)


def beside(noted: str, mail: str) -> str:
    """What was noted that the mail does not say."""
    return " ".join(one for one in sentences_of(noted) if words_of(one) and not _stands(one, mail))


def _stands(sentence: str, text: str) -> bool:
    return f" {_plain(sentence)} " in f" {_plain(text)} "


def _plain(text: str) -> str:
    return " ".join(word.casefold() for word in words_of(text))
