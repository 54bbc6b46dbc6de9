"""French verbs with tu: "elle gère" is "tu gères"; what several do is not said to one."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.verbs import ONESELF, as_you

_IRREGULAR: Final = dict(
    pair.split(">") for pair in word_set("a>as m'a>m'as n'a>n'as l'a>l'as va>vas veut>veux peut>peux met>mets est>es")
)
_OF_SEVERAL: Final = re.compile(r"(?:(?<!i)ent|ont)$")
THEIRS: Final = {"son": "ton", "sa": "ta", "ses": "tes"}


@lru_cache(maxsize=512)
def with_tu(verb: str) -> str:
    """As in gère, gères; dit, dis; attend, attends; "" where it is not known, or where several act."""
    word = verb.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    oneself = word.startswith((ONESELF, "s'"))
    if not as_you(word) or _OF_SEVERAL.search(word) or as_you(word) == word or oneself:
        return ""
    if word.endswith(("et", "at")):
        return f"{word}s"
    return f"{word[:-1]}s" if word.endswith("t") else f"{word}s"
