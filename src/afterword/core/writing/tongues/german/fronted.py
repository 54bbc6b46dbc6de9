"""A German note that begins with what is done: "Treppen bauen sie selbst", "die Idee fand sie gut"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.cases import COUNTED, fourth_case, head_of
from afterword.core.writing.tongues.german.clauses import ALIKE_IN_NUMBER
from afterword.core.writing.tongues.german.first_letters import NOMINATIVE_ONLY
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import is_noun, phrase_of
from afterword.core.writing.tongues.german.verbs import is_finite, is_plural

_OPINION: Final = word_set("fand fanden findet finden mag mögen schätzt schätzen")
ACTS: Final = re.compile(
    r"(?:team|gruppe|firma|abteilung|partner|verein|schule|leute|kind(?:er)?|eltern|kolleg\w*|kund\w*|mandant\w*"
    r"|patient\w*|klient\w*|azubis?|gäste?|lehrlinge?|schüler\w*|bewohner\w*|mitarbeit\w*|mitglied\w*|chef\w*"
    r"|familien?|nachbar\w*|frauen|männer|studierende\w*|ehrenamtliche\w*|freiwillige\w*|helfer\w*|roboter|maschinen?|anlagen?|automaten?|server|lotsen|fahrer|köche|jugendliche\w*|\w+innen|\w+(?:er|or|eur)in)$",
    re.IGNORECASE,
)
"""Who may do something to "sie" themselves: "Kunden schätzen sie"."""
_FOURTH: Final = COUNTED | word_set("den die das eine einen diese diesen dieses jede jeden jedes")


def object_first(words: list[str]) -> list[str]:
    """The words with the thing in its fourth case where "sie" or "er" surely does something to it; [] else."""
    verb = next((at for at, word in enumerate(words) if at and word.islower() and is_finite(word)), 0)
    behind = words[verb + 1].lower() if 0 < verb < len(words) - 2 else ""
    if behind not in {"sie", "er", "sie_"} or any(word.endswith(",") for word in words):
        return []
    front = _in_fourth(words[:verb])
    return [*front, *words[verb:]] if front and not _may_act(front, words[verb]) else []


def _in_fourth(front: list[str]) -> list[str]:
    first, found = front[0].lower(), phrase_of(front)
    if found is None or found.rest or found.bare:
        return []
    if first in NOMINATIVE_ONLY:
        return fourth_case(front).split()
    if first in _FOURTH:
        return [first, *front[1:]]
    several = gender_of(found.noun) == "p"
    if several or len(found.head) > 1 or found.noun.endswith(ALIKE_IN_NUMBER):
        return front if several else []
    article = {"m": "den", "f": "die", "n": "das"}.get(gender_of(found.noun), "")
    return [article, *front] if article and is_noun(front[0]) else []


def _may_act(front: list[str], verb: str) -> bool:
    """Whether the thing may be who does it, by its form and by what it is."""
    noun = head_of(front)
    if verb in _OPINION and ACTS.search(noun) is None:
        return False
    alike = (gender_of(noun) == "p") is is_plural(verb)
    sure = front[0] in {"den", "einen", "diesen", "jeden"} and gender_of(noun) != "p"
    return alike and not sure and (ACTS.search(noun) is not None or not is_plural(verb))
