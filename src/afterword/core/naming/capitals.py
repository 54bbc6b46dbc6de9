"""Names in capitals, which mark the family name, or in small letters, and how one writes them."""

import re

from afterword.core.naming.particles import is_always_small, is_particle


def in_order_of_capitals(words: list[str]) -> list[str]:
    """Read RUIZ Dana as a family name put first, and bring shouted or whispered names to capitals and small letters."""
    run = next((at for at, word in enumerate(words) if not (word.isupper() and "." not in word)), len(words))
    if 0 < run < len(words) and max(map(len, words[:run])) > 2 and all(map(_is_capital, words[run:])):
        return [*words[run:], *map(_family_part, words[:run])]
    if all(word == word.lower() for word in words):
        return [word if at and is_particle(word) else capital(word) for at, word in enumerate(words)]
    return [
        _family_part(word) if at else capital(word) if word.isupper() and len(word) > 2 else word
        for at, word in enumerate(words)
    ]


def capital(word: str) -> str:
    """Return the word with capitals where names have them: O'Brien, Smith-Jones, McKay."""
    if word.isupper() and "." in word:
        return word
    low = word.lower()
    risen = re.sub(r"(?:^|(?<=[-'’]))\w", lambda found: found.group().upper(), low)
    return f"Mc{risen[2:].capitalize()}" if re.fullmatch(r"Mc[a-z]{3,}", risen) and word.isupper() else risen


def _family_part(word: str) -> str:
    if word.isupper() and is_always_small(word):
        return word.lower()
    return capital(word) if word.isupper() and (len(word) > 2 or is_particle(word)) else word


def _is_capital(word: str) -> bool:
    return all(part[:1].isupper() and part[1:].islower() for part in word.split("-"))
