"""The role as a Spanish sentence names it, spelt as the notes are; and what of it only the candidate can mend."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.nouns import is_no_quality, is_sure_noun
from afterword.core.writing.tongues.spanish.typed_short import in_haste

_ENGLISH: Final = re.compile(r" (?:developer|engineer|manager|analyst|designer|consultant|lead|architect)\b")
_SURE: Final = (
    (re.compile(r"\baux(?:\.|\b)", re.IGNORECASE), "auxiliar"),
    (re.compile(r"^recep(?:\.|\b)", re.IGNORECASE), "recepcionista"),
    (re.compile(r"\bfisio(?:\.|\b)", re.IGNORECASE), "fisioterapeuta"),
    (re.compile(r"\bresp(?:\.|\b)", re.IGNORECASE), "responsable"),
    (re.compile(r"(?<=\bde )admon(?:\.|\b)", re.IGNORECASE), "administración"),
    (re.compile(r"(?<=s)k(?=er[oa]\b)"), "qu"),
    (re.compile(r"(?<=\bde )mates\b", re.IGNORECASE), "matemáticas"),
)
"""Words cut short that are the same of a man and of a woman."""
_SHORT: Final = re.compile(
    r"\b(?:profes?|recep|admon|admin|dep|ofi|tec|ing|lic|enf|coord|mates|compi|seño|dev|psico)\b\.?"
    r"|\b[a-zñáéíóú]{2,7}\.(?!\w)",
    re.IGNORECASE,
)
"""Words cut short, of which "profesor" or "profesora" may be meant."""
_PLACES: Final = word_set("""
    hotel tienda sala cocina almacén laboratorio oficina bar restaurante colegio escuela instituto hospital
    clínica farmacia fábrica taller planta obra barra caja piscina sonido imagen datos redes sistemas ventas
    compras campo granja jardín comedor residencia guardería gimnasio spa limpieza uci supermercado ambulancia
    ambulancias furgoneta reparto mostrador quirófano urgencias autobús camión taxi
    autoescuela fibra gas agua yoga pilates música inglés francés alemán matemáticas lengua historia baile danza
    guitarra piano teatro dibujo canto
    moda ropa calzado juguetes deportes
    natación primaria secundaria camiones autobuses grúa congresos almacenes pisos
    """)
_EITHER: Final = re.compile(r"(?:ista|cola|[aei]ta|ma|iatra|cida|ota|uta)$")
"""Ends of what is said of a man as of a woman: agrícola, nudista."""
_TRADE: Final = re.compile(
    r"(?:ista|or|ora|er[oa]|ante|ente|ente?a|ario|aria|ico|ica|ar|[aei]d[oa]|profe|chef|ch[oó]fer|guía|mozo|moza|jef[ea]|albañil|peón|maestr[oa]|guarda)$"
)
"""Ends of words for who does something."""


def role(name: str) -> str:
    """A calling is written small; not where other words are large too, nor where it is an English one.

    "" where a word of it is cut short, which the review tells.
    """
    if _ENGLISH.search(name):
        return name
    name = _with_of(_written(name))
    if _SHORT.search(name):
        return ""
    first, *rest = name.split()
    large = first[1:] != first[1:].lower() or any(word[0].isupper() and not word.isupper() for word in rest)
    return name if large else f"{name[0].lower()}{name[1:]}"


def _written(name: str) -> str:
    for short, full in _SURE:
        name = short.sub(full, name)
    return in_haste(name)


def _with_of(name: str) -> str:
    """With the "de" that a thumb leaves out between who does something and where or what: "limpiadora hospital"."""
    words = name.split()
    made = words[:1]
    for one, two in pairwise(words):
        made += ["de", two] if _lacks_of(one.casefold(), two) else [two]
    return " ".join(made)


def _lacks_of(one: str, two: str) -> bool:
    noun = two in _PLACES or (two.islower() and is_no_quality(two)) or _is_of_another_gender(one, two)
    return noun and one not in _PLACES and _TRADE.search(one) is not None


def _is_of_another_gender(one: str, two: str) -> bool:
    """As in "instalador fibra" and "profesora piano": what says how one is would agree."""
    his = one.endswith(("o", "or")) and two.endswith("a") and not _EITHER.search(two)
    hers = one.endswith("ora") and two.endswith("o")
    return two.isalpha() and two.islower() and len(two) > 3 and (his or hers)


def role_amiss(name: str) -> str:
    """What a letter should not say of it, as one tells the candidate; "" where all is well."""
    found = None if _ENGLISH.search(name) else _SHORT.search(_written(name))
    if found:
        return f"“{found.group()}” in the role is a short form, so the text leaves it out: write it in full."
    for one, two in pairwise(name.split()):
        if two.islower() and is_sure_noun(two, "") and _TRADE.search(one.casefold()) and one not in _PLACES:
            return f"A word seems to be missing in the role: “{one} de {two}”? Put it right in your application."
    return ""
