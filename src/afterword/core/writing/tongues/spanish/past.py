"""The accent of what somebody did, which a thumb leaves out: "acabe el curso", "Dana fundo el club"."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Hearing
from afterword.core.writing.tongues.spanish.doers import BARE_DID, OBJECTS_BEGIN
from afterword.core.writing.tongues.spanish.nouns import is_sure_noun
from afterword.core.writing.tongues.spanish.trade_nouns import HIS

_DONE: Final = (
    r"acab|termin|manej|trabaj|estudi|colabor|particip|lider|llev|mont|coordin|gestion|enseñ|diseñ|organiz|realiz|curs|saqu"
    r"|busqu|prepar|ayud|impuls|implement|desarroll|logr|gan|public|present|aprob|entren|migr|automatiz|pint|arregl"
    r"|repar|instal|cuid|cocin|edit|program|toqu|us|mejor|redact|maquet|negoci|factur|capacit|coment|mencion"
)
_DID_MYSELF: Final = re.compile(
    rf"^(?!mont)({_DONE})e(?= )",
    re.IGNORECASE,
)
"""What one did, without its accent, as in "acabe el curso": no other form of these verbs begins a note."""
_WHAT_I_DID: Final = re.compile(rf"\b(que (?:{_DONE}))e$")
"""As in "la sentencia que comente"."""
_TOLD_WITHOUT_ACCENT: Final = re.compile(
    r"(?<=\bme )(explic|coment|cont|enseñ|mostr|recomend|indic|aclar|confirm|asegur|mencion)o"
    r"(?= (?:que|el|la|los|las|una?|cómo)\b)"
)
_TOLD_THAT: Final = re.compile(r"^(explic|coment|cont|mencion|aclar|confirm|recalc|insinu)o(?= que )", re.IGNORECASE)
"""Nobody notes what they explain themselves."""


_IN_A_WAY: Final = re.compile(
    r"a (?:mano|m[aá]quina|pie|medida|domicilio|distancia|tiempo|diario|bordo|caballo|ciegas|puerta|granel|plazos|color"
    r"|escala|presi[oó]n|temperatura|pedido|demanda)",
    re.IGNORECASE,
)
"""Behind what may be a thing: how it is, and nobody to whom it is done: "ordeño a máquina"."""


_CARED: Final = re.compile(
    r"^se (?:tomó (?=(?:el|su|un|la) (?:tiempo|rato|molestia)|tiempo)|(?:molestó en|esforzó|interesó) )(?=\w+ \w)",
    re.IGNORECASE,
)
"""What the reader did for the candidate, whoever is not named: "se tomó el tiempo de responder"."""


def what_was_told(line: str) -> str:
    """As in "me explico que rotan", "comento que hay turnos"."""
    return _TOLD_WITHOUT_ACCENT.sub(r"\1ó", _TOLD_THAT.sub(r"\1ó", line))


def what_i_did(note: str) -> str:
    """As in "acabe el curso", which begins a note."""
    return _DID_MYSELF.sub(r"\1é", note)


def that_i_did(line: str) -> str:
    """As in "la sentencia que comente", which ends it."""
    return _WHAT_I_DID.sub(r"\1é", line)


def what_they_did(line: str, hearing: Hearing) -> str:
    """With the accent of what the reader did: "Dana fundo el club"; "Restrepo" and "primero" are no deeds."""
    if hearing.alone and hearing.insider and hearing.names and not hearing.familiar:
        line = _CARED.sub(rf"{hearing.names[0]} \g<0>", line)
    names = "|".join(map(re.escape, hearing.names))
    no_name = {word.casefold() for name in hearing.names for word in name.split()}
    begun = re.match(
        rf"(?:{names})(:?) ((?:(?:lo|la|los|las|se|me) )*)([a-zñ]{{3,}}o)\b ?(\w*(?: \w+)?)", line, re.IGNORECASE
    )
    if not names or not begun or begun[3] in no_name:
        return line
    deed = _with_its_accent(begun[3], begun[4], alone=bool(begun[1]) and not begun[2])
    return f"{line[: begun.start(3)]}{deed}{line[begun.end(3) :]}"


def _with_its_accent(word: str, behind: str, *, alone: bool) -> str:
    """As it was where it may be a thing: `alone` behind a colon, "cambio" is one before anything but its object."""
    may_be_thing = alone and (word in HIS or is_sure_noun(word, ""))
    begins = behind.casefold().partition(" ")[0]
    is_thing = may_be_thing and (begins not in OBJECTS_BEGIN or _IN_A_WAY.fullmatch(behind))
    return word if is_thing else BARE_DID.get(word, word)
