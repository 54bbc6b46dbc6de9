"""What hangs on a French topic behind a comma: how many there are, how often, or two clauses."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.gladly import UNGLAD
from afterword.core.writing.tongues.french.leading import LINKS
from afterword.core.writing.tongues.french.nouns import article_of, is_cut
from afterword.core.writing.tongues.french.spelt import is_short
from afterword.core.writing.tongues.said import Hearing, Kind, Said

Reading = Callable[[str, Hearing], Said | None]

_SO_MANY: Final = (
    r"(?:\d{1,5}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante)"
)
_OFTEN: Final = re.compile(
    rf"{_SO_MANY} (?:jours?|soirs?|soirées?|matins?|matinées?|après-midi|nuits?|semaines?|week-ends?"
    r"|heures?|demi-journées?|samedis?|dimanches?|fois|mois) "
    rf"(?:par (?:semaine|mois|an|jour|trimestre|saison)|sur {_SO_MANY})",
    re.IGNORECASE,
)
"""How often something is: "deux jours par semaine", "une semaine sur six"."""
_IN_TURN: Final = re.compile(
    rf"une? sur {_SO_MANY}|{_SO_MANY} par (?:semaine|mois|an|jour)(?:, tou(?:s|tes) [^\W\d_]+(?:é|i|u)(?:e?s) [^,]+)?",
    re.IGNORECASE,
)
"""As in "une sur quatre", and "40 par an, tous dessinés à la main"."""
_EACH: Final = re.compile(
    r"(?:(?:presque|quasiment) )?(?:tou(?:te)?s les (?:\w+ )?|chaque )"
    r"(?:jour|soir|matin|nuit|semaine|week-end|mois|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|trimestre|été|hiver)s?(?: matins?| soirs?)?(?: de [a-zéû]+ à [a-zéû]+)?",
    re.IGNORECASE,
)
"""As in "presque tous les samedis de mai à septembre"."""
_HOUR: Final = re.compile(r"(?:(?:à|dès|vers|de) )?\d{1,2} ?h(?: ?\d\d)?(?: à \d{1,2} ?h(?: ?\d\d)?)?", re.IGNORECASE)
_COUNTED: Final = re.compile(
    rf"(?:environ |plus de |près de )?{_SO_MANY}(?: cents?| mille)? (?P<noun>[a-zà-ÿ-]{{3,}}) ?(?P<rest>.*)",
    re.IGNORECASE,
)
_SPAN: Final = re.compile(rf"{_SO_MANY} (?:minutes?|heures?|jours?|semaines?|mois|ans?)", re.IGNORECASE)
"""How long something is, alone, which stands behind a colon."""
_OF_ONE_SORT: Final = re.compile(rf"{_SO_MANY} [a-zà-ÿ-]+ (?:de |d')[a-zà-ÿ-]+", re.IGNORECASE)
"""What may be the thing itself, and nothing that it has: "le robot, 2 automates de tri"."""
_OF_SORT: Final = re.compile(
    r"(?P<noun>[a-zà-ÿ-]{4,}[sx]) (?:très |assez |plutôt |bien )?[a-zà-ÿ-]{3,}s", re.IGNORECASE
)
"""Several things by what they are like, without an article: "niveaux très différents"."""
_NO_COUNT: Final = re.compile(
    r"\b(?:euros?|points?|ans?|centimes?|kilomètres|km)\b|[€%]|(?<!\w)(?:qui|que|je|j'|m[ae]s?|mon|moi)(?!\w)|qu'"
)
_PARTS: Final = re.compile(r", (?!dont\b)| et (?=\d|une? |deux |trois |quatre |cinq |six )")
_LONGEST: Final = 16
"""Words that may hang on a topic."""


def hung(thing: Said, detail: str) -> Said | None:
    """How many there are of it or in it, and how often it is; None for anything else, and what is no joy."""
    words = detail.split()
    apart = thing.kind not in {Kind.OBJECT, Kind.NOUN} or "," in thing.text or len(words) > _LONGEST
    if apart or not words or _bare(detail) or UNGLAD.search(detail) or any(map(is_short, words)):
        return None
    if _OFTEN.fullmatch(detail):
        return Said(f"à raison {'d’' if is_cut(words[0]) else 'de '}{detail}".replace("’", "'"), Kind.HUNG)
    if _EACH.fullmatch(detail):
        return Said(f"{detail[:1].lower()}{detail[1:]}", Kind.HUNG)
    if _IN_TURN.fullmatch(detail):
        return Said(detail, Kind.HUNG)
    hour, _, rest = detail.partition(", ")
    at = _HOUR.fullmatch(hour)
    row = _row(rest if at else detail)
    begun = f"{'' if hour[:1].isalpha() else 'à '}{hour}" if at else ""
    told = ", ".join(filter(None, (begun, f"avec {row}" if row else "")))
    return Said(told, Kind.HUNG) if told and (row or detail == hour) else None


def _bare(detail: str) -> bool:
    return _SPAN.fullmatch(detail) is not None or _OF_ONE_SORT.fullmatch(detail) is not None


def _row(detail: str) -> str:
    """The counted things, with the word that joins the last of them; "" where one is something else."""
    parts = [_part(part) for part in _PARTS.split(detail)]
    if not all(parts):
        return ""
    return " et ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _part(part: str) -> str:
    """As in "31 élèves par classe", "des niveaux très différents"; "" for what is no thing alone."""
    words = part.split()
    if _NO_COUNT.search(part) or any(map(acts, words[2:])) or (words and words[-1].casefold() in LINKS):
        return ""
    found = _COUNTED.fullmatch(part)
    if found:
        one = words[0].casefold() in {"un", "une"}
        return part if one or found["noun"].endswith(("s", "x")) or found["noun"] in {"mois", "rendez-vous"} else ""
    sort = _OF_SORT.fullmatch(part)
    if sort and article_of(sort["noun"].casefold()) == "les ":
        return f"des {part[:1].lower()}{part[1:]}"
    return part[:1].lower() + part[1:] if re.match(r"beaucoup (?:de |d')[a-zà-ÿ-]+s\b", part, re.IGNORECASE) else ""


def two_clauses(detail: str, hearing: Hearing, reading: Reading) -> Said | None:
    """Two sentences that a comma parts, as they stand behind "que": "vous hésitez encore et que vous préférez …"."""
    one, comma, other = detail.partition(", ")
    if not comma or ", " in other or len(detail.split()) > _LONGEST:
        return None
    told = [reading(part, hearing) for part in (one, other)]
    first, second = told
    if first is None or not _is_whole(first):
        return None
    if second is None or not _is_whole(second):
        counted = _COUNTED.fullmatch(other)
        there = _row(other) if counted and not _OFTEN.match(other) else ""
        return replace(first, text=f"{first.text} et qu'il y a {there}") if there else None
    joint = "qu'" if is_cut(second.text.split()[0]) else "que "
    return replace(first, text=f"{first.text} et {joint}{second.text}")


def _is_whole(said: Said) -> bool:
    return said.kind is Kind.SENTENCE and not said.own and said.whole is None
