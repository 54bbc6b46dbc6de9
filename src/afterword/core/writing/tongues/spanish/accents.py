"""Accents that a thumb leaves out in Spanish: those whose word is nothing else without them."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set

_BARE: Final = str.maketrans("áéíóú", "aeiou")
_ACCENTED: Final = word_set("""
    línea líneas día días área áreas página páginas teléfono rápido rápida fácil difícil último última últimos últimas
    único única próximo próxima música clínica clínicas química física matemáticas inglés francés alemán japonés
    portugués también además después jamás así aquí allí recién jóvenes exámenes médico médicos médica técnico
    técnicos técnicas gráfico gráficos didáctico didácticos pedagógico informático informática electrónico electrónica
    eléctrico eléctrica eléctricos logístico logística mínimo máximo través según almacén camión avión móvil útil
    código códigos método métodos política políticas económico económica jurídico jurídica periódico catálogos número
    números clásico básico básica artístico artística histórico histórica científico científica turístico turística
    turísticos psicólogo psicóloga psicología grúa grúas gráfica más sábado sábados miércoles árabe árabes
    """)
_WORDS: Final = {word.translate(_BARE): word for word in _ACCENTED}
_ION: Final = re.compile(r"\b([a-zñ]+[cstx])ion\b")
_LOGY: Final = re.compile(r"(?<=\w)(log|graf|metr|nom)ia\b")
_WORD: Final = re.compile(r"(?:^[A-Z]|\b[a-zñ])[a-zñ]{2,}\b")
"""A large letter further on is that of a name: "Elsa Mas"."""


_TION: Final = ("gest", "cuest", "digest", "combust", "sugest")


def accented(line: str) -> str:
    """As in "formacion", "linea", "tambien"; "practica" and "termino" may be right as they are."""
    line = _LOGY.sub(r"\1ía", _ION.sub(_with_ion, line))
    return _WORD.sub(lambda found: _with_accent(found.group()), line)


def _with_accent(word: str) -> str:
    right = _WORDS.get(word.casefold(), "")
    return word[0] + right[1:] if right and right[0] not in "áéíóú" else right or word


def _with_ion(found: re.Match[str]) -> str:
    """As in formación, gestión; "automation" and "mission" are English."""
    stem = found[1]
    spanish = stem.endswith(_TION) if stem.endswith("t") else not stem.endswith("ss")
    return f"{stem}ión" if spanish else found.group()
