"""A Spanish wording said to more than one reader: ustedes, with its verbs, in place of usted."""

import re
from typing import Final

_PAIR: Final = re.compile(r"\[(?P<one>[^|\[\]]*)\|(?P<friend>[^|\[\]]*)\]")
_AS_IT_IS: Final = frozenset(
    [
        "a",
        "con",
        "de",
        "la",
        "lo",
        "se",
        "su",
        "sus",
        "y",
        "se",
        "equipo",
        "deseo",
        "mejor",
        "llamarme",
        "comunicárselo",
    ]
)


def to_several(wording: str) -> str:
    """With what stands for usted in each pair made ustedes: "[Le|Te] agradezco" -> "[Les|Te] agradezco"."""
    return _PAIR.sub(lambda pair: f"[{' '.join(map(_many, pair['one'].split()))}|{pair['friend']}]", wording)


def _many(word: str) -> str:
    """As in le, les; usted, ustedes; dedicó, dedicaron; tiene, tienen."""
    low = word.casefold()
    if low in _AS_IT_IS:
        return word
    if low == "usted":
        return f"{word}es"
    if low == "le" or low.endswith("rle"):
        return f"{word}s"
    return f"{word[:-1]}aron" if low.endswith("ó") else f"{word}n"
