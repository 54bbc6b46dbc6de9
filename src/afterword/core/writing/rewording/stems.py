"""The stem of an English word, near enough to know it again in another form; and the words of a sentence in order."""

import re
from functools import lru_cache

from afterword.core.wording import words_of
from afterword.core.writing.prose.lists import word_set

_ENDINGS = (
    *("ations", "ation", "ingly", "edly", "ings", "ions", "ing", "ion", "ied", "ies", "ers", "ed", "er", "es"),
    *("ly", "s", "e", "y"),
)
_SHORTEST = 3
_SPLIT = (
    (re.compile(r"\b(I|you|we|they|he|she|it|that|there)'(?:d)\b", re.IGNORECASE), r"\1 would"),
    (re.compile(r"\bI'm\b", re.IGNORECASE), "I am"),
    (re.compile(r"'(?:re)\b", re.IGNORECASE), " are"),
    (re.compile(r"'(?:ve)\b", re.IGNORECASE), " have"),
    (re.compile(r"'(?:ll)\b", re.IGNORECASE), " will"),
    (re.compile(r"\b(it|that|there|he|she|what|who)'s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"\b(?:can't|cannot)\b", re.IGNORECASE), "can not"),
    (re.compile(r"\bwon't\b", re.IGNORECASE), "will not"),
    (re.compile(r"n't\b", re.IGNORECASE), " not"),
)
_SPOKEN = word_set("gonna wanna gotta")
_IRREGULAR = {
    form: base
    for base, forms in {
        "think": "thought thinking thinks", "say": "said says saying", "tell": "told tells telling",
        "hear": "heard hears hearing", "speak": "spoke spoken speaking speaks", "give": "gave given giving gives",
        "take": "took taken taking takes", "meet": "met meets meeting meetings", "make": "made making makes",
        "leave": "left leaves leaving", "find": "found finds finding", "bring": "brought", "keep": "kept",
        "feel": "felt", "build": "built", "lead": "led", "write": "wrote written writing", "show": "shown showed",
        "see": "saw seen", "know": "knew known", "understand": "understood", "run": "ran", "grow": "grew grown",
        "go": "went gone goes", "come": "came", "get": "got gotten", "begin": "began begun", "send": "sent",
        "teach": "taught", "learn": "learnt", "spend": "spent", "hold": "held", "choose": "chose chosen",
        "many": "more most", "talk": "talked talks talking", "grateful": "gratitude gratefully",
    }.items()
    for form in forms.split()
}  # fmt: skip


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """What a word has in common with its other forms."""
    plain = word.casefold().removesuffix("'s").removesuffix("'").replace(".", "")
    plain = _IRREGULAR.get(plain, plain)
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST:
            plain = plain.removesuffix(ending)
            break
    return plain[:-1] if len(plain) > _SHORTEST and plain[-1:] == plain[-2:-1] else plain.rstrip("e")


def tokens_of(sentence: str) -> list[str]:
    """The words in order, apostrophes straight, short forms written out: "I'd" is "I would", "isn't" is "is not"."""
    plain = sentence.replace("’", "'").replace("‘", "'")
    for pattern, full in _SPLIT:
        plain = pattern.sub(full, plain)
    return [part for word in words_of(plain) for part in re.split(r"(?<=\w)[-–—](?=\w)", word)]


def stems_of(text: str) -> set[str]:
    """The stems of all words of a text."""
    return {stem(word) for word in tokens_of(text)}
