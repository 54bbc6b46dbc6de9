"""What a candidate promised in French, as it follows "je vous enverrai"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.things import named
from afterword.core.writing.tongues.said import Hearing, Kind
from afterword.core.writing.tongues.trimmed import names_one, trimmed

_HANDING: Final = re.compile(
    r"^(?:je dois |j'ai promis d'|promis d')?(?:lui |leur )?"
    r"(?:envoyer|transmettre|faire suivre|partager|donner)(?: à \w+)? ",
    re.IGNORECASE,
)
_VAGUE: Final = re.compile(r"(?:le truc|la chose|les? choses?|ce que|ce dont|quelque chose)\b", re.IGNORECASE)
_THAT_I: Final = re.compile(
    r" (?:que|dont|(?:sur|dans|avec|pour|à) (?:lequel|laquelle|lesquels|lesquelles)|auquel|auxquels|auxquelles) j'ai "
)
_OF_OTHERS: Final = word_set("il ils elle elles lui eux on son sa ses leur leurs")


def pledge(note: str, hearing: Hearing) -> str:
    """What follows "je vous": "enverrai le lien vers ma présentation"; "" where it cannot be told."""
    line = re.sub(r"\brefs\b", "références", spelt(trimmed(note)), flags=re.IGNORECASE)
    for name in hearing.names:
        line = re.sub(rf"\s+à {re.escape(name)}(?!\w)", "", line, flags=re.IGNORECASE)
    words = _HANDING.sub("", line).split()
    if (
        "?" in note
        or not words
        or names_one(line, hearing.hushed)
        or _VAGUE.match(" ".join(words))
        or any(map(is_short, words))
    ):
        return ""
    if _OF_OTHERS & set(map(str.casefold, words)) or is_infinitive(words[0].casefold()):
        return ""
    found = _THAT_I.search(" ".join(words))
    head, mine, rest = " ".join(words).partition(found.group() if found else " que j'ai ")
    said = named(head.split(), counted=True)
    done = not mine or re.match(r"\w+(?:é|i|u|s|t)e?s?\b", rest)
    return f"{said.text}{mine}{rest}" if said and said.kind is not Kind.NAME and done else ""
