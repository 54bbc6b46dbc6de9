"""Addresses that an absence gives without a word of asking, as in "Offers: Kim Lee <kim@…>"."""

import re
import unicodedata
from typing import Final

_OPENS: Final = " (<[\"'*\t"
_LEADS: Final = re.compile(
    r"(?:[:,\u2013\u2014-]|\bmailto:|\b(?:to|at|use|via|with|and|or|an|unter|über|per|und|oder|mit|à|et|ou|avec|a|con|y|o|"
    r"e|com|para|naar|op|aan|en|of|met))$"
)
_LABEL: Final = r"\W*(?:e|m|mail|e-?mail|e-?mail address|courriel|mél|correo(?: electrónico)?|posta|e-post|mailto)"
_OWN_LABEL: Final = re.compile(rf"{_LABEL}\W*")
_OWN_LINE: Final = re.compile(rf"{_LABEL}\s*:\s*[\w.+-]+@[\w.-]+\s*")
_BULLET: Final = re.compile(r"\s*(?:[-*•]|\d[.)])\s")
_LEAST: Final = 3
"""Letters of a name that tell whose an address is; small words of a line that says something."""


def is_given(line: str, name_at: int | None, behind: str, *, told: bool) -> bool:
    """Whether words lead to the address that follows them, as no signature does.

    `line`: what stands before the address in its line; `name_at`: where in it a name begins that stands right before
    the address; `behind`: what follows the address in its sentence; `told`: a name in the line is the address's.
    """
    if "|" in line or _OWN_LABEL.fullmatch(line.lower()):
        return False
    if name_at is not None:
        leads = line[:name_at].strip(_OPENS) != "" or _BULLET.match(line) is not None
        return leads or len(behind.split()) > 1
    says = told and sum(word.islower() for word in line.split()) >= _LEAST
    return says or _LEADS.search(line.rstrip(_OPENS).lower()) is not None


def is_own(line: str) -> bool:
    """Whether it is one of a signature, with nothing but the writer's address: "E-mail: dana@…"."""
    return _OWN_LINE.fullmatch(line.lower()) is not None


def is_right_before(between: str) -> bool:
    """Whether nothing but marks, or a little word, stands between a name and its address."""
    rest = between.strip(_OPENS + ":,\u2013\u2014-")
    return not rest or _LEADS.fullmatch(rest.lower()) is not None


def is_label(name: str, between: str, address: str) -> bool:
    """Whether a single word before a colon says what for one writes there: "Vacancies: jobs@…"."""
    box = _plain(address.partition("@")[0])
    return " " not in name and ":" in between and (_plain(name) == box or not is_of(name, address))


def is_of(name: str, address: str) -> bool:
    """Whether the address has a part of the name before its @."""
    box = _plain(address.partition("@")[0])
    return any(len(part) >= _LEAST and part in box for part in re.findall(r"[a-z]+", _plain(name)))


def _plain(words: str) -> str:
    """In small letters without accents; ä, ö, ü are a, o, u however they are written."""
    low = words.lower().replace("ß", "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return "".join(one for one in unicodedata.normalize("NFKD", low) if not unicodedata.combining(one))
