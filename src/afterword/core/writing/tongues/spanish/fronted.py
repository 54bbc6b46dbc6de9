"""What stands in front of a Spanish verb and is not its subject: "en invierno hacen chocolate", "se come bien"."""

import re
from collections.abc import Sequence
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Kind
from afterword.core.writing.tongues.spanish.doers import SE_DOES
from afterword.core.writing.tongues.spanish.things import thing
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb, many_do

_MONTH: Final = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_DAY: Final = "(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)"
_TIME: Final = re.compile(
    rf"(?:(?:en|desde|hasta|durante) (?:el |la |las )?(?:invierno|verano|primavera|otoño|{_MONTH}|navidad(?:es)?"
    r"|semana santa|temporada(?: alta| baja)?|vendimia|campaña|fiestas|vacaciones|cuaresma|\d{4})"
    rf"|(?:a (?:partir|finales|principios|mediados) de|de|desde) (?:{_MONTH}|{_DAY})(?: a (?:{_MONTH}|{_DAY}))?"
    r"|por (?:la|las) (?:mañanas?|tardes?|noches?)|de (?:noche|día|madrugada)|al (?:mes|año|día)"
    r"|(?:antes|después|al final|al principio|al inicio) de cada \w+"
    rf"|a las? \d{{1,2}}|el (?:día )?\d{{1,2}}(?: de {_MONTH})?|(?:el|los) {_DAY}|este (?:año|mes|verano|invierno)"
    rf"|cada (?:mañana|tarde|noche|semana|mes|año|día|{_DAY})|ahora|primero|después|luego|antes|aparte|siempre|allí)"
    r"(?: ya| también)?,? (?=\w)",
    re.IGNORECASE,
)
_LEADS: Final = word_set("en desde con por para durante tras entre")
_DOERS_BEGIN: Final = word_set("el la los las cada todo toda todos todas un una")
_BEFORE: Final = word_set("se lo la los las le les no ya también siempre solo sólo casi")


def is_done_there(low: Sequence[str]) -> bool:
    """Whether it begins with what they do, what there is, or what anybody does there: "se trabaja de noche"."""
    if low[0] == "hay" or many_do(low[0]):
        return True
    return low[0] == "se" and len(low) > 2 and (low[1] in SE_DOES or (len(low) > 3 and many_do(low[1])))


def clause_at(words: Sequence[str]) -> int:
    """Where behind a time or a place the clause begins that says what is done then or there; 0 where none does."""
    low = [word.casefold().strip(",;:") for word in words]
    found = _TIME.match(" ".join(words))
    at = len(found.group().split()) if found else _behind_place(list(words), low)
    return at if at and at < len(low) and is_done_there(low[at:]) else 0


def time_at(words: Sequence[str]) -> int:
    """Where behind a time who does something then may begin, with an article: "ahora cada caja lleva …"; else 0."""
    found = _TIME.match(" ".join(words))
    at = len(found.group().split()) if found else 0
    return at if at and words[at : at + 1] and words[at].casefold() in _DOERS_BEGIN else 0


def _behind_place(words: list[str], low: list[str]) -> int:
    """As in "en el barco se come bien"."""
    if low[0] not in _LEADS:
        return 0
    at = next((at for at in range(2, len(low)) if is_verb(low[at]) or is_own(low[at]) or low[at] in SE_DOES), 0)
    while at > 2 and low[at - 1] in _BEFORE:
        at -= 1
    named = thing(" ".join(words[1:at]).rstrip(",").split()) if at > 1 else None
    return at if named and named.kind is not Kind.NAME and named.whole is None else 0


_MATTERS: Final = re.compile(
    r"lo (?:más )?(?:importante|principal|primero|esencial|fundamental|bonito|mejor|difícil|complicado|interesante"
    r"|básico|clave|normal|habitual)(?: aquí)? (?:es|son|sería|era) "
    r"(?!(?:que no|no(?! \w+[aei]r)|muy|tan|el sueldo)\b)\w+ \w"
    r"|todo (?:es|lo|se) \w+"
)
_COMES: Final = re.compile(r"(?:bajó|subió|aumentó|creció|disminuyó|cayó|llegó) (?:el|la|los|las) ")
"""Of which what stands behind is who or what did it."""


_BY_HOW_MUCH: Final = re.compile(r" (?:un \d+ ?%|mucho|bastante|a la mitad)(?: (?:en|desde) [\w ]+)?$")


def is_inverted(words: Sequence[str]) -> bool:
    """As in "lo importante es la memoria", "todo es natural", "bajó la merma"."""
    line = " ".join(words).casefold()
    return _MATTERS.match(line) is not None or (
        _COMES.match(line) is not None and thing(_BY_HOW_MUCH.sub("", " ".join(words[1:])).split()) is not None
    )
