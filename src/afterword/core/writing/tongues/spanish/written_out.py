"""Whether a Spanish note is written out, so that it may stand in a letter: not "q tal", not "CRM -> bien"."""

import re
from functools import partial
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.accents import accented
from afterword.core.writing.tongues.spanish.called import with_capitals
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb

_SIGNS: Final = re.compile(r"[&<>|=+]|: |\d:\d|(?<![A-Z])/|/(?![A-Z])|(?<!\d )%|(?<![\w.])º(?! )")
_MEASURE: Final = re.compile(r"(?<!\w)\d[\d.,]*(?:h|hs|hrs?|x|m2?|km|kg|min|k|ha|h/\w+|€|\$|mil)(?!\w)", re.IGNORECASE)
_MIXED: Final = re.compile(r"(?<![\w.@/-])(?:\d+[a-zñ]+|[a-zñ]+\d+)[a-zñ\d]*(?![\w-])")
"""As in "6g", "b1e": a short name without its capitals."""
CUT: Final = word_set("""
    cert certif
    sem aprox máx max mín min próx prox sáb dom lun mié jue vie ene feb abr jun jul ago sep sept oct nov dic depto dpto
    dep admon exp prof tfno tel resp etc info ok vac admin m2 am pm presu desc conv ref refs obs fac pto pte gral
    """)
_NO_VOWEL: Final = re.compile(r"(?<!\w)(?!y(?!\w))[b-df-hj-np-tv-xzñ]+(?!\w)")
"""As in q, xq, tb, hrs: no Spanish word, where it is written small."""
HERE: Final = word_set("aquí acá ahí allí allá aqui alli")
_BEFORE_NUMBER: Final = word_set("""
    de del a al en con por para sin sobre entre desde hasta hacia cada los las unos unas otros otras casi y o más menos
    solo sólo unas el la otro otra primeros primeras últimos últimas cerca nivel línea número planta año bloque fase
    máximo mínimo
    """)
_UNITS: Final = {
    "h": "hora",
    "hs": "hora",
    "hrs": "hora",
    "min": "minuto",
    "mins": "minuto",
    "sem": "semana",
    "km": "kilómetro",
    "kg": "kilo",
    "ha": "hectárea",
}
_SPAN: Final = re.compile(
    rf"(?P<before>[^\W\d]{{2,}} )?(?P<many>\d{{1,4}}) ?(?P<unit>{'|'.join(_UNITS)}"
    r"|años?|mes(?:es)?|semanas?|días|dias|horas?|minutos)\b\.?(?!/| de cada)",
    re.IGNORECASE,
)
_SHORT: Final = (
    (re.compile(r"\bm[áa]x\.? (?=\d)", re.IGNORECASE), "un máximo de "),
    (re.compile(r"\bm[íi]n\.? (?=\d)", re.IGNORECASE), "un mínimo de "),
    (re.compile(r"(?<=\bde )(\d+(?: [a-zñáéíóú]+)?),? m[áa]ximo$"), r"\1 como máximo"),
    (re.compile(r"\baprox\b\.?", re.IGNORECASE), "aproximadamente"),
    (re.compile(r"(?<!\w)(\d+) ?\+ (?=[a-z])"), r"más de \1 "),
    (re.compile(r"\bc/ ?(?=(?:mes|día|semana|año|trimestre|\d)\b)"), "cada "),
    (re.compile(r"\bc/ ?(?=[A-ZÁÉÍÓÚ])"), "con "),
    (re.compile(r"(?<=\bn)º(?= \d)"), ".º"),
    (re.compile(r"(?<=\d)%"), " %"),
    (re.compile(r"\b(\d{1,2})([oa])\b"), lambda found: f"{found[1]}.{'º' if found[2] == 'o' else 'ª'}"),
)
"""What is short for one thing alone."""
_SPOKEN_OF: Final = re.compile(
    r"^(?P<the>el|la|los|las) (?P<what>\w+(?: [^,]+?)?)(?<! el)(?<! la)(?<! los)(?<! las)(?<! lo)(?<! del) que"
    r" (?=(?:hablamos|hablábamos)\b)"
)
"""As in "el indicador que hablamos", which lacks its "del"."""
_MONTHS: Final = (
    "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
)
_FROM_TO: Final = re.compile(rf"(?<=[a-zñáéíóú] )(?<!de )(?<!desde )(?<!entre )({_MONTHS} a {_MONTHS})\b")
"""As in "campaña de cereza mayo a julio"."""
_RATE: Final = re.compile(r"(?<=[a-záéíóúñ])/(?P<per>día|dia|mes|año|sem|semana|hora|h)\b")
_PER: Final = {"día": "al día", "dia": "al día", "mes": "al mes", "año": "al año", "hora": "por hora", "h": "por hora"}
_NUMBER: Final = re.compile(r"\d[\d.,]*$")
FIRST_LETTERS: Final = {"q": "qué", "k": "qué", "xq": "por qué", "pq": "por qué", "x": "por", "xk": "por qué"}


def _with_of(found: re.Match[str]) -> str:
    the, what = found["the"], found["what"]
    return f"{the} {what} {'del' if the == 'el' else f'de {the}'} que "


def in_minutes(note: str) -> str:
    """The stroke for minutes as a word, before it is taken for a quotation mark: "sesiones de 40'"."""
    return re.sub(r"(?<=\d) ?['´’](?!['\w])", " min", note)


def spelt_out(line: str) -> str:
    """With its measures written out: "turnos 12h" -> "turnos de 12 horas", "200 muestras/día" -> "… al día"."""
    line = _SPOKEN_OF.sub(_with_of, with_capitals(accented(line)))
    for short, full in _SHORT:
        line = short.sub(full, line)
    line = _FROM_TO.sub(r"de \1", line)
    first = line.partition(" ")[0].casefold()
    line = _SPAN.sub(partial(_measured, acts=is_own(first) or is_verb(first)), line)
    return _RATE.sub(lambda found: f" {_PER.get(found['per'], 'a la semana')}", line)


def _measured(found: re.Match[str], *, acts: bool) -> str:
    before, many, unit = found["before"] or "", found["many"], found["unit"].casefold()
    bare = before.strip().casefold()
    each = re.match(r" (?:por|x|al|a la) ", found.string[found.end() :]) is not None
    bound = acts or each or not bare or not _is_noun(found)
    if unit in _UNITS:
        unit = f"{_UNITS[unit]}{'' if many == '1' else 's'}"
    return f"{before}{'' if bound else 'de '}{many} {unit}"


def _is_noun(found: re.Match[str]) -> bool:
    """Whether what stands before the number is a noun: the first word, or one behind a preposition."""
    bare, front = found["before"].strip().casefold(), found.string[: found.start()].split()
    if found["before"][:1].isupper() or bare in _BEFORE_NUMBER or is_verb(bare) or is_own(bare):
        return False
    return not front or front[-1].casefold() in _BEFORE_NUMBER or (len(front) < 3 and front[-1].endswith(":"))


def is_written_out(line: str) -> bool:
    """False where a word is cut, or a sign stands for one."""
    return not short_form(line)


def short_form(line: str) -> str:
    """The first word that is cut, or that stands for a place where the reader is not; the first sign that is a word."""
    found = next((found for one in (_SIGNS, _MIXED, _MEASURE, _NO_VOWEL) if (found := one.search(line))), None)
    if found:
        return found.group().strip()
    return next((word for word in re.split(r"[ -]", line) if word.casefold().strip(",;.") in CUT | HERE), "")


def loose_number(words: list[str]) -> str:
    """A number behind a noun, with more behind it: "guardias 1 semana", not "línea 27", not "tienen 40 camas"."""
    return next((words[at] for at in range(1, len(words) - 1) if _hangs(words, at)), "")


def _hangs(words: list[str], at: int) -> bool:
    before = words[at - 1]
    if not _NUMBER.match(words[at]) or not before.islower() or before.endswith(","):
        return False
    return not (before in _BEFORE_NUMBER or is_verb(before) or is_own(before))
