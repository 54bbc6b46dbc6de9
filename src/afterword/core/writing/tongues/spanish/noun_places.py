"""Where a noun stands in a Spanish note, so that a rare word there may be a slip of a noun that fits."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.nouns import article_of
from afterword.core.writing.tongues.spanish.trade_nouns import HERS, HIS
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, is_verb

_AGREEING: Final = {
    "el": "el", "del": "el", "al": "el", "un": "el", "la": "la", "una": "la",
    "los": "los", "unos": "los", "las": "las", "unas": "las",
}  # fmt: skip
"""The article of a noun behind each of these, which may be short for it."""
_OF_VERB: Final = re.compile(r"(?<!er)(?<!log)(?<!graf)(?<!nom)(?<!metr)ías?$|aba[ns]?$|[áéó]$|[ai]ste$")
"""Ends of what somebody did, which a noun hardly has: "podías"."""
_OF_ANY: Final = frozenset({"de", "d", "su", "sus", "mi", "nuestro", "nuestra"})


def _before(word: str, note: str) -> str:
    """What stands in front of it, small; "" where nothing does."""
    found = re.search(rf"([a-zñáéíóú]+) {re.escape(word)}(?!\w)", note, re.IGNORECASE)
    return found[1].casefold() if found else ""


def is_rather_noun(word: str, meant: str, note: str) -> bool:
    """Whether a noun stands there and `meant` is one that fits: "ascenso" in "posibilidades de acenso"."""
    before, article = _before(word, note), article_of(meant)
    if word in HIS | HERS or not article or is_verb(meant) or INFINITIVE.match(meant) or _OF_VERB.search(meant):
        return False
    return before in _OF_ANY or _AGREEING.get(before) == article


def disagrees(word: str, meant: str, note: str) -> bool:
    """Whether what is meant cannot stand behind its article: "mellas" in "los mellis"."""
    said, needed = _AGREEING.get(_before(word, note), ""), article_of(meant)
    return bool(said and needed) and said != needed


def is_neighbours(word: str) -> bool:
    """Whether it is spelt as Basque and Catalan are, so that it is no slip of a Spanish one: "pintxos", "txoko"."""
    return re.search(r"t[xz]|ny[aeiou]|ig$|k[aeiou]", word) is not None
