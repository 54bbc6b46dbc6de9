"""What words of eleven languages have in common: what is learned of a thought in one of them holds in the others."""

from functools import lru_cache

from afterword.core.reading.learned.thought_words import OF_CHOICES
from afterword.core.reading.learned.thought_words_more import OF_THE_REST

_SHORTEST, _LONGEST = 2, 24
"""Of the beginnings, in characters; features.py cuts longer words there."""


def _listed() -> tuple[dict[str, str], dict[str, str]]:
    """The thought by whole word, and by beginning."""
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    thought = ""
    for word in (OF_CHOICES + OF_THE_REST).split():
        if word.startswith("@"):
            thought = word[1:]
        elif word.endswith("."):
            whole.setdefault(word[:-1], thought)
        else:
            begun.setdefault(word, thought)
    return whole, begun


_WHOLE, _BEGUN = _listed()


@lru_cache(maxsize=4096)
def thought_of(word: str) -> str:
    """The thought that a word in small letters stands for; "" where it is none of these."""
    if word in _WHOLE:
        return _WHOLE[word]
    begun = (_BEGUN.get(word[:end]) for end in range(min(len(word), _LONGEST), _SHORTEST - 1, -1))
    return next(filter(None, begun), "")
