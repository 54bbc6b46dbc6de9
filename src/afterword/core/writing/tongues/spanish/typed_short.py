"""Letters that a thumb types for a small Spanish word, written out: "el artículo q comentamos", "x las tardes"."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.accents import accented
from afterword.core.writing.tongues.spanish.called import with_capitals

WORDS: Final = {
    "q": "que",
    "x": "por",
    "pa": "para",
    "tb": "también",
    "tmb": "también",
    "tbn": "también",
    "tambn": "también",
    "xq": "porque",
    "pq": "porque",
    "porq": "porque",
    "dsd": "desde",
    "cn": "con",
    "furgo": "furgoneta",
    "furgos": "furgonetas",
    "finde": "fin de semana",
    "findes": "fines de semana",
    "insti": "instituto",
    "cole": "colegio",
    "peli": "película",
    "pelis": "películas",
    "ayto": "Ayuntamiento",
    "inox": "inoxidable",
    "wasap": "WhatsApp",
    "guasap": "WhatsApp",
    "wsp": "WhatsApp",
}
_LETTERS: Final = r"(?<!rayos )(?<!eje )(?<!modelo )(?<!serie )(?<!vitamina )"
_SHORT: Final = re.compile(
    rf"(?<![\w.@/'-])(?:(?<!\d )|(?=x (?:el|la|[a-zñ]{{3}}))){_LETTERS}(?:{'|'.join(WORDS)})"
    rf"(?![\w@/'-]|\.\w)(?! *$(?<=\b[qx]))"
)
"""No letter at the end, none that is a name, and no "x" between numbers: "rayos x portátiles", "3 x 2"."""
_OF: Final = re.compile(
    r"(?<![\w.@/'&+-])(?:(?<!\d )|(?=d (?:cada|la|las|los|el)\b))(?<!vitamina )d (?P<el>el )?"
    r"(?!(?:[yoea]|en|al|con|por|para|sin|es|son|que|del?|vigente|al día)\b)(?=[\w(])"
)
"""Not the letter of a name, as in "vitamina d" or "el permiso d y la tarjeta"."""
_TOGETHER: Final = (
    (re.compile(r"(?<!\bun )(?<!\bel )(?<!\bsu )(?<!\bmi )(?<!\bcon )\bsobretodo\b"), "sobre todo"),
    (re.compile(r"\baveces\b"), "a veces"),
    (re.compile(r"\besten\b"), "estén"),
    (
        re.compile(r"(?:^|(?<=y ))e (?=(?:(?:me|lo|la) )?(?:[a-zñ]+(?:ado|ido)|hecho|visto|puesto|escrito|dicho)\b)"),
        "he ",
    ),
    (re.compile(r"\balmenos\b"), "al menos"),
    (re.compile(r"\bapesar\b"), "a pesar"),
    (re.compile(r"\bderrepente\b"), "de repente"),
    (re.compile(r"\benserio\b"), "en serio"),
    (re.compile(r"\b(post|pre) (?=(?:operatori|natal|cocinad|lavad)|(?:venta|parto|producción)\b)"), r"\1"),
    (re.compile(r"\b(idea|hecho|antes|después|despues|ganas) d (?=q(?:ue)?\b)"), r"\1 de "),
    (re.compile(r"\bp/ ?(?=[a-zñáéíóú]{2})"), "para "),
)
"""What a thumb writes in one: "hacen escaleras a medida sobretodo"; not the coat, "un sobretodo"."""
_EACH: Final = re.compile(
    r"\bc/ ?(?=(?:mes|d[ií]a|semana|año|trimestre|mañana|tarde|noche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado"
    r"|domingo|\d)\b)"
)
_WITH: Final = re.compile(r"(?<=\w )c/ ?(?=[a-zñáéíóú]{3})")
"""Before a small word "c/" is no street: "vigilancia c/ drones"."""
_WITH_TAIL: Final = re.compile(
    r", (?:y )?(?:(?:eso|esto) )?"
    r"(?:me (?:encanta|encantó|encanto|gusta|gustó|gusto|apasiona|ilusiona|chifla|mola|flipa)n?"
    r"(?: mucho| muchísimo| bastante)?"
    r"|me hacen? (?:mucha |muchísima )?(?:ilu|ilusión|ilusion))$",
    re.IGNORECASE,
)
_GOES_WELL: Final = re.compile(
    r",? y (?:les |todo )?va (?:muy bien|genial|de maravilla|de lujo|fenomenal|estupendo)$|, m[aá]s que nada$",
    re.IGNORECASE,
)
_WITH_HEAD: Final = re.compile(
    r"^me (?:(?:gust[oó]|encant[oó]|interes[oó]|sorprendi[oó]|llam[oó] la atenci[oó]n)(?:aron)?"
    r"|gustaron|encantaron|interesaron|(?:gusta|encanta|interesa|ilusiona)n?(?= que\b| c[oó]mo\b))"
    r"(?: mucho| muchísimo| bastante)? (?=(?:que|cómo|como|lo|el|la|los|las) )",
    re.IGNORECASE,
)
"""That it pleases, which the sentence around it says."""


def in_haste(note: str) -> str:
    """The same before it is known whether the note asks: its first word is left to who reads it."""
    for joined, parted in _TOGETHER:
        note = joined.sub(parted, note)
    return with_capitals(accented(in_full(_WITH.sub("con ", _EACH.sub("cada ", note)), asking=True)))


def in_full(line: str, *, asking: bool = False) -> str:
    """The line with what is short for one word alone; the first one of a question is left to who reads that."""
    first, _, rest = line.partition(" ") if asking else ("", "", line)
    rest = _OF.sub(lambda found: "del " if found["el"] else "de ", _SHORT.sub(lambda found: WORDS[found.group()], rest))
    return f"{first} {rest}".strip()


def without_pleasure(line: str) -> str:
    """As in "la uci pediátrica, me hace mucha ilu", "me gustó que comen juntos", "tienen placas y va genial"."""
    return _WITH_HEAD.sub("", _GOES_WELL.sub("", _WITH_TAIL.sub("", line)))
