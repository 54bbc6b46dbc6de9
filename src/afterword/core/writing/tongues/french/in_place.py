"""A last look at what is composed: whether it is what its place in the sentence needs, however it was made."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.nouns import is_common, is_done
from afterword.core.writing.tongues.said import THINGS, Kind, Said

_RELATIVE: Final = re.compile(
    r"(?<!\w)(?:qui|que|dont|où|quand|lorsque|comme|si|(?:la|le|les|au|aux)quel(?:le)?s?)(?!\w)|qu'|,"
)
"""Where a clause of its own begins, which has its verb."""
_OPEN: Final = (LINKS - {"avec", "contre", "sans", "dessus", "derrière", "devant", "dedans"}) | (
    DETERMINERS - {"tout", "tous", "toutes", "neuf", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix"}
)
"""Words behind which another one must follow."""
HANGING: Final = word_set("""
    uniquement seulement exclusivement essentiellement principalement notamment surtout également aussi vraiment
    souvent rarement régulièrement systématiquement directement toujours partout ailleurs encore déjà bientôt
    """)
"""Adverbs behind which the sentence cannot go on: "notre échange sur les appels entrants uniquement"."""
_LEADS: Final = word_set("dès de du des à au aux en pour par chez vers le la les un une ce cette sur sous dans")
"""With these no sentence ends: what stood behind them was left out, as a day that is past."""
_IS: Final = re.compile(r"(?<![\w'-])(?:(?:est(?! d)|sont|étaient|sera|seront)(?= \w))")
"""What is told of a thing, in which no thing alone has it: "tout est vendu en direct"."""
_HAD_BARE: Final = word_set("""
    lieu besoin envie raison accès peur droit hâte soif faim tendance recours confiance vocation intérêt coutume
    connaissance conscience charge trait mal chaud froid tort honte priorité carte pouvoir autorité cours
    beaucoup tout rien plus moins trop bien assez peu un une deux trois quatre cinq sept huit neuf dix cent mille
    """)
"""Things that one has without an article, and how much."""
_HAD: Final = re.compile(r"(?:é|ée|és|ées|i|u|us|is|it|ert|uit|aint|eint|oint|os|rt)$")
"""Ends of what was done."""
_ADDRESSED: Final = re.compile(r"^(?:vous|tu) (?:(?:ne|n'|y|en|me|m'|l[ea]s?|l'|nous|vous|te) ?)*(?P<verb>[\w'-]+)")


def fits(said: Said) -> bool:
    """Whether a thing holds no verb outside a relative clause, and does not end openly; a reader has a verb."""
    words = [word.strip(".,;:!?~") for word in said.text.split()]
    if not words or words[-1].endswith("'"):
        return False
    if said.kind in THINGS:
        return (
            (words[-1].casefold() not in HANGING or len(_RELATIVE.split(said.text)) > 1)
            and not (len(words) > 1 and words[-1].casefold() in _OPEN)
            and not _acts_in(said.text)
            and not _IS.search(_RELATIVE.split(said.text)[0])
            and words[-1].casefold() != "rien"
        )
    if said.kind is Kind.SENTENCE and (lacks_object(said.text) or _is_open(words) or _has_bare(words)):
        return False
    addressed = _ADDRESSED.match(said.text) if said.kind is Kind.SENTENCE else None
    return addressed is None or not is_infinitive(addressed["verb"])


def _is_open(words: list[str]) -> bool:
    """Whether a word is wanted behind the last one: not behind "réparés un par un"."""
    last = words[-1].casefold()
    return last in _LEADS and [word.casefold() for word in words[-3:-1]] != [last, "par"]


def _has_bare(words: list[str]) -> bool:
    """Whether it ends in a thing that something "has" without an article: "le bassin a flot", which is "à flot"."""
    end = words[-1].casefold()
    return words[-2:-1] == ["a"] and end.isalpha() and not _HAD.search(end) and end not in _HAD_BARE


_GIVES: Final = re.compile(
    r"(?:vous|tu) (?:ne )?(?P<verb>(?:expli|mon|don|propo|appor|confi|prê|reme|transme|off|four"
    r"|envo)\w*e[zs]|dites|dis)"
    r"(?: (?:toujours|souvent|parfois|bien|aussi|jamais|beaucoup|surtout|encore|tout de suite|directement|\w+ment))*"
    r"(?P<rest>| (?:à|au|aux|pour|avec|en|dans|chez|par|sur|avant|après) .*)"
)
"""The reader with a verb that has what is given or told behind it, and whom, or when, in its place."""
_THERE: Final = re.compile(
    r"(?<![\w'])(?:que|qu'|comment|pourquoi|tout)(?!\w)|[^\W\d_]{4,} (?:l[ea]s? |l'|une? |des |du |de |d')"
)


def lacks_object(text: str) -> str:
    """The verb that does not say what is given or told, as in "vous expliquez toujours au client"; "" for none."""
    found = _GIVES.fullmatch(text)
    return found["verb"] if found and not _THERE.search(found["rest"]) else ""


def _acts_in(text: str) -> bool:
    """Whether a word of it is surely a verb that something does: none that an article or "de" leads."""
    words = _RELATIVE.split(text)[0].split()
    return any(
        acts(word)
        and word.casefold() not in NOUNS_TOO
        and not (is_common(word) or is_done(word))
        and before.casefold() not in DETERMINERS | LINKS
        for before, word in pairwise(words[1:])
    )
