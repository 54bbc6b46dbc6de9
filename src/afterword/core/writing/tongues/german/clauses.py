"""Whether a German clause may stand alone: no verb of it lacks another, and no thing behind its verb an article."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, is_adjective
from afterword.core.writing.tongues.german.verbs import SEES_TO, is_finite

_MODALS: Final = word_set("soll sollen sollte sollten muss müssen darf dürfen")
ALIKE_IN_NUMBER: Final = ("er", "en", "el", "chen")
"""Masculine and neuter nouns that may be one or several: "Mitarbeiter", "Verfahren"."""


def whole_clause(words: list[str], verb: int, *, clipped: bool = True) -> str:
    """A clause as it may stand alone: "" where a modal has no verb, or a thing behind a clipped one's verb no article.

    What is only hung on it behind a comma is cut off: "Team ist bunt gemischt, 9 Nationen".
    """
    end = next((at for at in range(verb, len(words)) if words[at].endswith(",")), len(words) - 1)
    behind = words[end + 1 :]
    if behind and not any(is_finite(word.lower().strip(",")) or word in {"sei", "seien"} for word in behind):
        if behind[0] in {"ohne", "mit", "bei", "für", "auch"}:
            end = len(words) - 1
        elif behind[0][:1].isupper() or behind[0][:1].isdigit():
            words = [*words[:end], words[end].rstrip(",")]
        else:
            return ""
    if words[verb].lower() in _MODALS and not words[min(end, len(words) - 1)].strip(",").endswith(("n", "eln", "ern")):
        return ""
    if clipped and any(_lacks_article(words, at) for at in range(verb + 1, len(words) - 1)):
        return ""
    if clipped and _describes_one(words[verb + 1 : verb + 3]):
        return ""
    object_ = words[verb + 1].strip(",") if verb + 1 < len(words) else ""
    return "" if clipped and _wants_article(words[verb].strip(","), object_) else " ".join(words)


def _describes_one(behind: list[str]) -> bool:
    """As in "stellt andere Firma", which wants an article, and may be who acts."""
    return (
        len(behind) > 1
        and not re.match(r"(?:nächst|letzt|dies|jed|vorig)e", behind[0])
        and is_adjective(behind[0])
        and behind[0] not in ARTICLES
        and gender_of(behind[1].strip(",")) in {"m", "f", "n"}
    )


_MASS: Final = re.compile(
    r"(?:Öko)?[Ss]trom|Wasser|Gas|Holz|Papier|Metall|Leder|Stahl|Beton|Glas|Licht|Wind|Sturm|Regen|Schnee|Frost|Nebel"
    r"|Dampf|Öl|Lehm|Gips|Ton|Geld|Humor|Erfolg|Personal|Material|Musik|Salz|Zucker|Brot|Wein|Bier"
)
"""What is not counted, and wants no article: "wird mit Strom betrieben", "auch bei Sturm"."""
_HOUSE: Final = re.compile(r"(?:bau|haus|gebäude|büro|raum|saal|zentrum|lager)$")


def _lacks_article(words: list[str], at: int) -> bool:
    """As in "teilt sich mit Mieterverein"."""
    noun = words[at + 1].strip(",")
    single = noun[:1].isupper() and gender_of(noun) in {"m", "n"} and not noun.endswith(ALIKE_IN_NUMBER)
    if words[at] == "in" and _HOUSE.search(noun):
        return True  # "zieht um in Neubau"
    return words[at] in {"mit", "bei", "von", "für", "durch"} and single and not _MASS.fullmatch(noun)


def _wants_article(verb: str, noun: str) -> bool:
    """Whether a bare noun behind the verb lacks its article, or is perhaps who acts: "Statistik macht Institut"."""
    if not noun[:1].isupper() or gender_of(noun) == "p":
        return False
    single = bool(gender_of(noun)) and not noun.endswith(ALIKE_IN_NUMBER)
    return single or (verb in SEES_TO and not noun.endswith(("en", "s")))
