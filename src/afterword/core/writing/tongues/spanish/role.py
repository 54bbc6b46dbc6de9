"""The role as a Spanish sentence names it, spelt as the notes are; and what of it only the candidate can mend."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.nouns import is_sure_noun
from afterword.core.writing.tongues.spanish.typed_short import in_haste

_ENGLISH: Final = re.compile(r" (?:developer|engineer|manager|analyst|designer|consultant|lead|architect)\b")
_SHORT: Final = re.compile(
    r"\b(?:profes?|recep|admon|admin|dep|ofi|aux|tec|ing|lic|enf|resp|coord|mates|compi|seño|dev|fisio|psico)\b"
)
"""Words cut short, of which "profesor" or "profesora" may be meant."""
_MATHS: Final = re.compile(r"(?<=\bde )mates\b")
_PLACES: Final = word_set("""
    hotel tienda sala cocina almacén laboratorio oficina bar restaurante colegio escuela instituto hospital
    clínica farmacia fábrica taller planta obra barra caja piscina sonido imagen datos redes sistemas ventas
    compras campo granja jardín comedor residencia guardería gimnasio spa limpieza uci supermercado ambulancia
    ambulancias furgoneta reparto mostrador quirófano urgencias autobús camión taxi
    """)
_TRADE: Final = re.compile(
    r"(?:ista|or|ora|er[oa]|ante|ente|ente?a|ario|aria|ico|ica|ar|[aei]d[oa]|profe|chef|guía|mozo|moza|jef[ea])$"
)
"""Ends of words for who does something."""


def role(name: str) -> str:
    """A calling is written small; not where other words are large too, nor where it is an English one."""
    if _ENGLISH.search(name):
        return name
    name = _MATHS.sub("matemáticas", in_haste(name))
    first, *rest = name.split()
    large = first[1:] != first[1:].lower() or any(word[0].isupper() and not word.isupper() for word in rest)
    return name if large else f"{name[0].lower()}{name[1:]}"


def role_amiss(name: str) -> str:
    """What a letter should not say of it, as one tells the candidate; "" where all is well."""
    found = _SHORT.search(name)
    if found:
        return f"“{found.group()}” in the role is a short form: write it in full in your application."
    words = name.split()
    for one, two in pairwise(words):
        noun = two.casefold() in _PLACES or (two.islower() and is_sure_noun(two, ""))
        if noun and _TRADE.search(one.casefold()) and one.casefold() not in _PLACES:
            return f"A word seems to be missing in the role: “{one} de {two}”? Put it right in your application."
    return ""
