"""What a French note counts or dates: one speaks on "les deux apprentis par an", and on "le levain depuis 20 ans"."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.days import MONTHS, WEEKDAYS
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.nouns import ONE_IN_S, article_of, is_common, is_done, is_listed
from afterword.core.writing.tongues.french.things import COUNTED, named
from afterword.core.writing.tongues.said import Kind, Said

_FIGURE: Final = re.compile(r"\d{1,5}")
_DAY: Final = rf"(?:l[ae] )?(?:(?:{'|'.join(WEEKDAYS)})s?(?: matin| soir| midi)?|(?:matin|soir|nuit|week-end|midi)s?)"
_SOME: Final = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze"
_SINCE: Final = re.compile(
    r"(?: en plus)? (?:(?:depuis|d'ici|dès|jusqu'(?:en|au|à la)) (?!que\b|l[ae]? \w+$)(?:[\w'-]+ ?){1,4}"
    rf"|chaque \w+|tou(?:te)?s les (?:(?:{_SOME}|\d+) )?(?:\w+s|mois)"
    r"|\d+ (?:semaines?|jours?|mois|heures?|ans?) à l'avance"
    r"|(?:\d+|une|deux|trois|quatre) fois (?:par \w+|sur \w+|l'an)"
    r"|(?:une?|deux|trois|quatre|cinq) [\w-]+ sur (?:deux|trois|quatre|cinq|six|sept|huit|dix|\d+)"
    r"|(?:de \d{1,2} ?h(?:\d\d)? )?à \d{1,2} ?h(?:\d\d)?"
    rf"|(?:{'|'.join(WEEKDAYS)})s? et (?:{'|'.join(WEEKDAYS)})s?|l[ea] {_DAY[10:]}(?:, {_DAY})*(?: et {_DAY})?"
    r"|(?:le mois|la semaine|l'an|l'année|l'été|l'hiver) (?:derni(?:er|ère)|prochaine?)"
    rf"|(?:une?|{_SOME}|\d+) (?:jours?|soirs?|soirées?|matins?|matinées?|nuits?|week-ends?|heures?|demi-journées?"
    r"|fois|samedis?|dimanches?|semaines?) par (?:semaine|mois|an|jour)"
    r"|toute (?:la (?:semaine|journée|nuit|saison)|l'année)|tout (?:l'été|l'hiver|le week-end)"
    r"|de \d{1,2} ?h(?:\d\d)? à \d{1,2} ?h(?:\d\d)?"
    r"|cette (?:année|semaine|saison)|ce mois-ci|cet (?:été|hiver|automne)|ce printemps)$"
)
_ONE_DAY: Final = re.compile(r" l[ea] \w+(?:-\w+)?")
"""When a thing is, or since when, at the end of its note."""
_ANY: Final = word_set("plusieurs quelques chaque tout toute")
_NO_THING: Final = word_set("""
    an ans mois jour jours semaine semaines heure heures minute minutes fois euro euros mètre mètres kilo kilos km kg
    cm mm h j min sur pour % à ou et
    """)
"""What is counted of another thing."""


_BEHIND: Final = re.compile(
    r"(?:"
    + "|".join(sorted(COUNTED - {"plusieurs", "quelques", "chaque", "tout", "toute"}))
    + r"|dix-(?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante|soixante)-[a-z]+|\d{1,5})"
    r"(?: (?:cents?|mille))? (?P<noun>[a-zà-ÿ-]+[sx])"
    r"(?:(?P<of> (?:de |d'|en |par )[^,]+)|(?P<at> (?:chaque |aux? |à |pour |sur )[^,]+)| [a-zà-ÿ-]+s)?",
    re.IGNORECASE,
)
_IN_TURN: Final = re.compile(
    r"une? (?:[a-zà-ÿ-]+ )?sur (?:deux|trois|quatre|cinq|six|\d{1,2})"
    r"|(?:une?|deux|trois|quatre|cinq|six|\d{1,2}) par (?:semaine|mois|an|jour|trimestre|saison)"
)
_OF_MASS: Final = re.compile(r"^(?:le |l'|la )(?:matériel|équipement|outillage|mobilier|stock|vaisselle)\b")
"""Of what is counted behind it these are made: "le matériel, 4 ambulances"."""
_SIZES: Final = _NO_THING | word_set("minute minutes seconde secondes € euros")


def counted_behind(said: Said, tail: str) -> Said | None:
    """The thing with what there are so many of: "l'école, dix-huit mois de formation" -> "l'école et ses …"."""
    found = _BEHIND.fullmatch(tail)
    if said.kind not in {Kind.OBJECT, Kind.NOUN} or "," in said.text or any(map(acts, tail.split()[1:])):
        return None
    if _IN_TURN.fullmatch(tail) and said.kind is Kind.NOUN:
        return Said(f"{said.text}, {tail},~", said.kind)
    mass = (
        _OF_MASS.search(said.text)
        or " et " in said.text
        or said.text.startswith(("un ", "une ", "des "))
        or said.text[:1].isdigit()
    )
    if found is None or mass or (found["noun"].casefold() in _SIZES and not found["of"]):
        return None
    return Said(f"{said.text} et {'leurs' if said.kind is Kind.NOUN else 'ses'} {tail}", Kind.NOUN)


_MANY: Final = 20
"""A number from which on a count with its noun alone tells how large the place is."""
_ANYBODY: Final = word_set("personnes gens salariés employés collaborateurs ans points fois jours mois")
_MEASURES: Final = word_set("""
    an ans mois jour jours semaine semaines heure heures mètre mètres kilomètres km tonnes litres hl kg ha m² m2
    """)
"""What measures the thing that is named behind it: "3 mois de formation"."""
_OF_MANY: Final = re.compile(r"[a-zà-ÿ-]*[^\Wsxzul] [a-zà-ÿ]{4,}s (?:tou(?:te)?s les .+|chaque \w+)", re.IGNORECASE)
"""One thing for many people, again and again, is several: "test utilisateurs toutes les 2 semaines"."""


def again_and_again(words: list[str]) -> list[str]:
    """The words with the sign of several on what is done again and again for many."""
    repeated = _OF_MANY.fullmatch(" ".join(words)) is not None and is_common(words[0])
    return [f"{words[0]}s", *words[1:]] if repeated else words


def counted(words: list[str]) -> Said | None:
    """The thing with its count, or with when it is; None where it is neither, or too little: "3 équipes"."""
    line = " ".join(words)
    since = _SINCE.search(line)
    head = line[: since.start()].split() if since else words
    if (
        not head
        or (not since and not _counts(head))
        or (since and ((acts(head[-1]) and head[-1] != "refait") or head[-1] == "ferme"))
    ):
        return None  # as "l'agence ferme à 18h"
    if since and _is_clipped(head, since[0]):
        return None  # "bureau le soir"
    figure = head[0] if _FIGURE.fullmatch(head[0]) else ""
    if figure and ((head[1:2] and head[1].casefold() in MONTHS) or "et" in head):
        return None  # "parler de 3 médecins et une sage-femme"
    said = _of_noun(head) or named(["deux", *head[1:]] if figure else head, counted=True)
    if said is None or said.kind is Kind.NAME:
        return None
    text = f"{figure}{said.text.removeprefix('deux')}" if figure else said.text
    whole = f"{text}{since[0] if since else ''}"
    if "et" not in head and (figure or head[0].casefold() in COUNTED - _ANY):
        return Said(f"les {whole}", Kind.NOUN)
    return Said(whole, Kind.NAME if _counts(head) else said.kind)


def _is_clipped(head: list[str], since: str) -> bool:
    """Whether a bare noun stands before a day: it lacks words, where no figure counts it."""
    counts = _FIGURE.fullmatch(head[0]) is not None and len(head) > 1 and head[1].casefold() not in _NO_THING
    led = (
        _is_of_noun(head)
        or head[0].casefold() in DETERMINERS
        or "'" in head[0]
        or (len(head) > 1 and is_done(head[-1]))
    )
    short = _ONE_DAY.fullmatch(since) is not None or (len(head) < 2 and since.startswith((" toute ", " tout ")))
    return short and not (counts or led)


_SURE_KIND: Final = re.compile(r"(?:tion|[iue]té|age|ance|ence|ment)s?$")
"""Ends of a noun that hardly tells how a thing is."""


def _is_of_noun(head: list[str]) -> bool:
    """Whether it is two nouns, the second of which says of what kind the first is: "concours club"."""
    if (
        len(head) != 2
        or head[0].casefold() in DETERMINERS | LINKS
        or not article_of(head[0])
        or is_done(head[0])
        or acts(head[0])
    ):
        return False
    kind = head[1].casefold()
    apart = kind.endswith("s") and not head[0].endswith(("s", "x")) and not ONE_IN_S.search(kind)
    named_so = is_listed(kind) or _SURE_KIND.search(kind) is not None
    return (named_so or (apart and kind.isalpha())) and not (is_done(kind) or (acts(kind) and not is_listed(kind)))


def _of_noun(head: list[str]) -> Said | None:
    """Two such nouns with the article of the first: "la livraison pharmacies"."""
    article = article_of(head[0]) if _is_of_noun(head) else ""
    return Said(f"{article}{' '.join(head)}", Kind.NOUN if article == "les " else Kind.OBJECT) if article else None


def _counts(words: list[str]) -> bool:
    first = words[0].casefold()
    some = first in COUNTED | {"un", "une"} or (_FIGURE.fullmatch(first) is not None and first not in {"0", "1"})
    if len(words) == 2:  # "300 ruches" says something, "3 équipes" does not
        many = first.isdigit() and int(first) >= _MANY and words[1].endswith(("s", "x"))
        return many and words[1].casefold() not in _NO_THING | _ANYBODY
    if not some or len(words) < 3:
        return False
    of_it = words[2] in {"de", "linéaires", "carrés"} or words[2].startswith("d'")
    return words[1].casefold() not in _NO_THING or (of_it and words[1] in _MEASURES)
