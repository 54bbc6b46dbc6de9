"""The last look at every English sentence that holds a note: where its words were joined, nothing may be amiss."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import AUXILIARIES, CLEAR_THIRD
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.prose.sound import BROKEN
from afterword.core.writing.prose.sure_words import QUALITIES_ALONE

_TWO_SUBJECTS: Final = any_of(r"""
    \b(?:I am|I'm|I was|you are|you're|they are|they're|we are|we're|it is|it's) (?:I|you|we|they|he|she)\b
    (?:^|\bthat |: )(?:I|you|we|they|he|she) (?:I|you|we|they|he|she)\b
    """)
"""As in "I am I trained"."""
_VERBS: Final = "|".join(sorted(AUXILIARIES | CLEAR_THIRD))
_NO_SUBJECT: Final = re.compile(
    rf"\b(?:is|was|hear|know|note|remember|said|learned|mentioned|glad) that (?:{_VERBS})\b(?! is\b)", re.IGNORECASE
)
"""As in "what I remember best is that doesn't": behind "that" somebody has to do it."""
_NO_NOUN: Final = re.compile(
    rf"\b(?:the|an?) (?:{'|'.join(sorted(QUALITIES_ALONE))}|\w+less)"
    r"(?=[.,;:!?]|$| (?:of|in|on|at|to|for|with|from|by|is|are|was|were)\b)"
)
"""As in "gone the digital"."""
_NO_HEAD: Final = re.compile(
    r"\babout (?:the |an? )?\w+-(?:way|foot|year|day|week|hour|month|person|tied|made)(?=[.,;:]|$)"
)
"""As in "about eight-way"."""
_THE_NAME: Final = re.compile(r"\b(?:the|an?) ([A-Z][\w'-]+)(?=[.,;:!?]|$| (?:and|or)\b)")
"""As in "the Rhys"."""
_BARE_SEASON: Final = re.compile(
    r"\b(?:up|down|off|out|start|open|close|begin|end) (?:the )?(?:winter|summer|autumn)[.?]$"
)
"""As in "when does it slow down winter?"."""
_JOINTS: Final = (_BARE_SEASON, BROKEN, _TWO_SUBJECTS, _NO_SUBJECT, _NO_NOUN, _NO_HEAD)


def is_finished(sentence: str, people: frozenset[str] = frozenset()) -> bool:
    """Whether it reads as one whole sentence; `people` are the words of their names, in small letters."""
    if any(found.search(sentence) for found in _JOINTS):
        return False
    return not any(found[1].casefold() in people for found in _THE_NAME.finditer(sentence))
