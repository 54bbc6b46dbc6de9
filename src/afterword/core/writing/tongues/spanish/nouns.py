"""The article of a Spanish noun, by its end and by a list of those that do not follow it."""

from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set

_MASCULINE: Final = word_set("""
    día mapa problema sistema programa tema idioma clima esquema plan trabajo equipo análisis mentoring onboarding
    test backend frontend cliente lote frente puente paquete coche parte_ tren marketing feedback sprint stack viaje
    """)
_FEMININE: Final = word_set(
    "mano foto parte gente clase fase base noche calle red ley nube serie sede mente frase llave web app"
)
_CUT_A: Final = word_set("agua aula área alma arma")


@lru_cache(maxsize=2_048)
def article_of(noun: str) -> str:
    """el, la, los or las; "" where the gender is not known."""
    word = noun.casefold().strip(",")
    if word in _MASCULINE or word in _CUT_A:
        return "el"
    if word in _FEMININE:
        return "la"
    if word.endswith(("ciones", "siones", "dades", "as")):
        return "las"
    if word.endswith(("os", "ores", "ajes", "ales")):
        return "los"
    if word.endswith(("ción", "sión", "dad", "tad", "tud", "umbre", "ez", "eza", "a", "ía")):
        return "la"
    return "el" if word.endswith(("o", "aje", "or", "al", "ón", "ón", "án", "iento")) else ""


def without_owner(thing: str) -> str:
    """A thing of theirs as one names it to somebody else: "su paso a Go" -> "el paso a Go"."""
    first, _, rest = thing.partition(" ")
    article = article_of(rest.split()[0]) if rest and first.casefold() in {"su", "sus"} else ""
    return f"{article} {rest}" if article else thing
