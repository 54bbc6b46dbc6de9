"""What a French candidate would add: a sentence with its verb, a thing, or the words as they were noted, kept whole."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER
from afterword.core.writing.tongues.french.notes import own_words
from afterword.core.writing.tongues.french.nouns import is_common, is_done
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.things import named
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed

_I: Final = word_set("parle connais suis sais peux habite viens maîtrise pratique lis fais gère conduis écris prends")
_NOUNS_TOO: Final = word_set("maîtrise pratique")
_NO_WORDS: Final = NEVER - word_set("plus déjà très bientôt depuis dès")
_OF_OTHERS: Final = word_set("leur leurs son sa ses votre vos")
_HAVING: Final = word_set(
    "tenu fini suivi obtenu conçu vendu appris écrit construit ouvert reçu produit repris conduit"
)
"""What one has done, by its end in other letters than é."""
_IT_DOES: Final = word_set("date datent expire expirent porte portent concerne concernent couvre couvrent dure durent")
"""What a paper or a stay does, which may be a noun elsewhere: "mon brevet date de 2021"."""
LONGEST: Final = 14


def own(note: str, hearing: Hearing) -> Said | None:
    """What there is to add; bare words stay as they are, for no verb or article is guessed."""
    line = spelt(trimmed(note))
    words = line.split()
    if not words or names_one(line, (*hearing.hushed, *hearing.names)) or any(map(is_short, words)):
        return None
    first = words[0].casefold()
    if re.match(r"(?:j'|je |ai )", line, re.IGNORECASE) or _is_of_mine(words):
        return own_words(line)
    if first == "disponible" and len(words) > 1:
        return own_words(f"je suis {line[:1].lower()}{line[1:]}")
    if first in _I and len(words) > 1 and not (first in _NOUNS_TOO and words[1].casefold() in LINKS):
        return own_words(f"je {line[:1].lower()}{line[1:]}")
    if (first in DETERMINERS and not words[0].isupper()) or first.startswith("l'"):
        return named(words)
    return _done(words) or _whole(line, words)


def _is_of_mine(words: list[str]) -> bool:
    """Whether it is a whole sentence about what is one's own: "mon stage portait sur les digues"."""
    mine = words[0].casefold() in {"mon", "ma", "mes"}
    return mine and any(acts(word) or word in _IT_DOES for word in words[2:-1]) and not _OF_OTHERS & set(words)


def _done(words: list[str]) -> Said | None:
    """As in "j'ai lancé une app", "je suis formée à l'écoute": by what follows, and by its own end."""
    first = words[0].casefold()
    if len(words) < 2 or (first not in _HAVING and not (is_done(first) and first.endswith(("é", "ée")))):
        return None
    follows = words[1].casefold()
    if first.endswith("ée") and re.search(r"\ben (?:19|20)\d\d\b", " ".join(words)):
        return None  # "je suis assermentée en 2021" would be told of today
    if first.endswith("ée"):
        return own_words(f"je suis {' '.join((first, *words[1:]))}") if follows in LINKS else None
    return own_words(f"j'ai {' '.join((first, *words[1:]))}") if follows in DETERMINERS or follows.isdigit() else None


def _whole(line: str, words: list[str]) -> Said | None:
    low = [word if word.isupper() else word.casefold().strip(",;:") for word in words]
    if (
        len(words) > LONGEST
        or ": " in line
        or _NO_WORDS & set(low)
        or _OF_OTHERS & set(low)
        or low[0] in LINKS | _HAVING | {"déjà"}
        or low[-1] in LINKS
    ):
        return None
    if is_done(low[0]) and low[0].endswith("ée") and low[1:2] and low[1] not in LINKS:
        return None
    if acts(words[0]) or (len(words) < 2 and not re.search(r"\d|[A-Z]{2}", line)):
        return None
    return Said(
        line if not is_common(words[0]) or not words[-1].islower() else f"{line[:1].lower()}{line[1:]}", Kind.NAME
    )
