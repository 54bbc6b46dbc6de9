"""Whom one is to meet, as the words of an invitation name them: "with Ann Lee and Bo Li"; only full names count."""

import re
from typing import Final

_WORD: Final = r"[^\W\d_a-zà-ÿ][\w'’-]"
_NAME: Final = rf"{_WORD}+(?:(?: (?:de|del|la|van|von|der|den|du|di|da|zu|le))*(?: [A-Z]\.)? {_WORD}*){{1,3}}"
_TITLE: Final = r"(?:(?:Dr|Prof|Ms|Mr|Mrs|Frau|Herrn?|Mme|M|Sra?)\.? )*"
_BY_ROLE: Final = r"(?:(?:our|the|unsere[mr]?|notre|nuestr[oa]) (?:[\w-]+ ){1,4})?"
_AND: Final = r"(?:,? (?:and|und|et|y|&) |, )"
_MET: Final = re.compile(
    rf"\b(?:[Ww]ith|[Mm]eet|[Mm]it|[Aa]vec|[Cc]on) ({_BY_ROLE}{_TITLE}{_NAME}(?:{_AND}{_BY_ROLE}{_TITLE}{_NAME})*)"
)
_ONE: Final = re.compile(rf"^{_BY_ROLE}{_TITLE}({_NAME})$")
_NO_NAMES: Final = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b|\b(?:Team|GmbH|Inc|Ltd|AG|Teams|Zoom|Meet|Group|Department)\b"
)
MOST: Final = 8


def names_met(text: str, *, besides: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The full names in their order, each once; `besides`: names that are nobody to be met (company, candidate)."""
    plain = " ".join(text.split())
    known = {one.casefold() for one in besides}
    found = (
        name[1]
        for listed in _MET.findall(plain)
        for part in re.split(_AND, listed)
        if (name := _ONE.match(part)) and not _NO_NAMES.search(part)
    )
    return tuple(dict.fromkeys(one for one in found if one.casefold() not in known))[:MOST]
