"""Where the verb of a French clause stands whose subject is a thing: "la carte change chaque mois"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.nouns import is_common, is_done
from afterword.core.writing.tongues.french.verbs import is_deed, is_of_thing

ALONE: Final = re.compile(r"\w(?:viennent|tiennent|issent|raient)$")
"""Verbs of several by their end alone, which say enough with nothing behind them: "les clients reviennent"."""
_BEHIND_VERB: Final = word_set("le la les un une chaque tous toutes leur leurs son sa ses votre vos directement")
_ITS: Final = word_set("leur leurs son sa ses chaque")
_RELATIVE: Final = word_set("dont que où lequel laquelle lesquels lesquelles auquel auxquels auxquelles")
_BEFORE_VERB: Final = word_set("se ne les en y")
_NO_VERB: Final = word_set(
    """
    avant après pendant comme que qui dont où quand lorsque puisque tandis tous toutes d'ici lors plus moins pas dès
    malgré suivant hormis
    """
)


def verb_of(words: list[str], low: list[str]) -> int:
    """Where the verb of a clause about a thing stands; 0 where there is none."""
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), len(words))
    verbs = (at for at in range(1, min(7, comma)) if low[at - 1] not in LINKS | DETERMINERS)
    fits = (at for at in verbs if not words[at][0].isupper() and _is_verb(low, at))
    return next((at for at in fits if not _is_of_relative(low, at)), 0)


def _is_of_relative(low: list[str], at: int) -> bool:
    """Whether it is the verb of what hangs on the thing: "la façon dont les équipes se partagent les clients"."""
    begins = max((place for place in range(1, at) if low[place] in _RELATIVE or low[place][:3] == "qu'"), default=0)
    ends = at - 1 if low[at - 1] in _BEFORE_VERB else at
    return bool(begins) and not any(_is_verb(low, place) or acts(low[place]) for place in range(begins + 1, ends))


def _is_verb(low: list[str], at: int) -> bool:
    """A known verb, one with its thing behind it, or one with a pronoun: "l'équipe les vérifie", "… s'appuie sur"."""
    if low[at : at + 2] == ["fait", "par"]:
        return False
    if (
        is_of_thing(low[at])
        or is_deed(low[at])
        or ALONE.search(low[at])
        or _acts(low, at)
        or low[at][:2] in {"s'", "n'"}
    ):
        return True
    follows = low[at + 1] if at + 1 < len(low) else "s"
    return low[at] in {"les", "se", "ne"} and follows[-1] in "etda" and follows.isalpha() and not is_common(follows)


def _acts(low: list[str], at: int) -> bool:
    """A word that no preposition is, with an article or the like behind it, is a verb: "l'équipe relit chaque …"."""
    following = low[at + 1] if at + 1 < len(low) else ""
    ends = low[at][-1] in "etdac" and "'" not in low[at] and low[at] not in LINKS | _NO_VERB
    ends = ends and not low[at].endswith("ant")  # "l'équipe travaillant le soir"
    ends = ends and not (low[at].endswith("e") and is_done(low[at]))  # "une vitrine refaite chaque mois"
    sure = low[0] in DETERMINERS | {"l'équipe"} or (low[0].startswith("l'") and following in _ITS)
    return ends and following in _BEHIND_VERB and sure
