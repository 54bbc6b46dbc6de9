"""What a candidate adds of themselves in Spanish, as it was noted: what is short in it, and what stands in front."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.past import what_i_did
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb
from afterword.core.writing.tongues.spanish.written_out import spelt_out

_FOR_YEARS: Final = re.compile(r"(?<!\bde) (?<!\bdesde )(?<!\bdurante )(?<!\bcada )\d+ ?(?:años?|mes(?:es)?)\b")
"""For how long one did it, which is no age of a thing: "cuentacuentos 2 años"."""
_SO_LONG: Final = re.compile(
    r"^((?:\w+[éí]|hice|fui|tuve|estuve|conduje|di) (?!\d).*[a-zñáéíóú])"
    r"(?<! de)(?<! desde)(?<! durante)(?<! cada)(?<! hace)(?<! a)(?<! los)"
    r" (\d+ (?:años|meses|semanas))$"
)
"""As in "vendí pólizas 3 años", where a word is left out."""
_HANDLES: Final = re.compile(
    r"(?:manejo|conduzco|uso|utilizo|opero|toco) [a-zñáéíóú]+(?:[aoe]|or)(?<!ía)", re.IGNORECASE
)
"""As in "manejo cromatógrafo", which lacks its article."""
_HAVE: Final = re.compile(r"^(tengo) (experiencia\b.*?),? (\d+ (?:años|meses))$", re.IGNORECASE)
"""As in "tengo experiencia en residencias 4 años"."""
_KNOW_HOW: Final = re.compile(
    r"^(?:(?:yo|ya|también|tambien|tmb|tb|además|ademas) )*s[eé] (?=\w{2,}[aei]r\b|(?:algo|un poco|bastante|mucho) d"
    r"|ingl[eé]s|franc[eé]s|alem[aá]n|italiano|portugu[eé]s|c[oó]mo )",
    re.IGNORECASE,
)
"""As in "se leer planos"."""
_DOES_SINCE: Final = re.compile(
    r"^((?:manejo|uso|utilizo|opero|trabajo|programo|hablo|toco|conduzco) .*?)(?<! desde) hace (\w+ (?:años|meses))$",
    re.IGNORECASE,
)
"""As in "manejo SAP hace 4 años"."""
_HANDLED: Final = re.compile(
    r"(?P<does>(?i:manejo|uso|utilizo|domino|conozco|programo en)) "
    r"(?P<what>[A-Z][\w+#.-]*(?:(?:, | y | e )[A-Z][\w+#.-]*){0,3}"
    r"(?: desde (?:hace \w+ (?:años|meses)|\d{4})| a diario| a nivel \w+)?)"
)
"""Something by its own name, which takes no article."""
_FRONT: Final = re.compile(r"(?:en|desde|durante|como|con|tras|hace) [^,:]{2,60}?,? (?=\w)", re.IGNORECASE)
_LONGEST_FRONT: Final = 7
"""Words in front of what one did: more of them are a thought of their own."""


def as_added(note: str) -> str:
    """With what is short or without its accent written out: "acabe el curso", "se leer planos"."""
    note = _HAVE.sub(r"\1 \3 de \2", _KNOW_HOW.sub("sé ", _DOES_SINCE.sub(r"\1 desde hace \2", note)))
    return _SO_LONG.sub(r"\1 durante \2", what_i_did(note))


def handles_bare(note: str) -> bool:
    """Whether an article is missing in it, or it tells how long, and not what was done."""
    own = is_own(note.split(maxsplit=1)[0].casefold()) if note.strip() else False
    return _HANDLES.fullmatch(note) is not None or (
        _FOR_YEARS.search(note) is not None and not own and not handled(note)
    )


def handled(note: str) -> str:
    """As in "manejo SAP desde hace 4 años"; "" where it is anything else."""
    found = _HANDLED.fullmatch(spelt_out(note.strip(" .")))
    return f"{found['does'].casefold()} {found['what']}" if found else ""


def front_of_own(note: str) -> tuple[str, str]:
    """When and where one did it, parted from that: "en mi último puesto ", "llevé un presupuesto"."""
    words = note.split()
    if not _FRONT.match(note):
        return "", note
    low = [word.casefold().strip(",") for word in words]
    at = next((at for at in range(2, len(low)) if is_own(low[at])), 0)
    if not 1 < at <= _LONGEST_FRONT or len(words) - at < 2 or any(map(is_verb, low[1:at])):
        return "", note
    return f"{words[0].casefold()} {' '.join(words[1:at])} ", " ".join(words[at:])
