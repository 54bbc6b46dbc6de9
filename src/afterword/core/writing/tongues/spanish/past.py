"""The accent of what somebody did, which a thumb leaves out: "acabe el curso", "Dana fundo el club"."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Hearing

_THEY_PAST: Final = re.compile(
    r"(?!\w*(?:izo|ijo|uvo|uso|ino|upo|udo|ajo|ujo|ubo)\b)(?!(?:solo|como|cuando|tampoco|mismo)\b)([a-zñ]{3,})o\b"
)
"""What the reader did, without its accent: "Dana jugo en el Central"."""
_DONE: Final = (
    r"acab|termin|trabaj|estudi|colabor|particip|lider|llev|mont|coordin|gestion|enseñ|diseñ|organiz|realiz|curs|saqu"
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
    """With the accent of what the reader did: "Dana fundo el club"; "Restrepo" is a name."""
    names = "|".join(map(re.escape, hearing.names))
    no_name = "|".join(re.escape(word) for name in hearing.names for word in name.split())
    did = rf"^((?:{names}):? (?:lo |la |los |las |se |me )?)(?!(?:{no_name})\b){_THEY_PAST.pattern}"
    return re.sub(did, r"\1\2ó", line, count=1, flags=re.IGNORECASE) if names else line
