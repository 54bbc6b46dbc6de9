"""Spanish verbs with tú: "lleva el equipo" is "llevas el equipo"; only what is known for sure is turned."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

_IRREGULAR: Final = dict(
    pair.split(">")
    for pair in word_set("es>eres está>estás ha>has va>vas dijo>dijiste hizo>hiciste fue>fuiste era>eras")
)
_THEIRS: Final = {"su": "tu", "sus": "tus"}


def with_tu(verb: str) -> str:
    """As in lleva, llevas; contó, contaste; insistió, insististe; "" where it is no such verb."""
    word = verb.casefold()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ió"):
        return f"{word[:-2]}iste"
    if word.endswith("ó"):
        return f"{word[:-1]}aste"
    return f"{word}s" if word.endswith(("a", "e")) else ""


def of_yours(words: list[str]) -> list[str]:
    """Their things are the reader's: "su equipo" -> "tu equipo"."""
    return [_THEIRS.get(word.casefold(), word) for word in words]
