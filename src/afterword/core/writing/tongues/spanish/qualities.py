"""Whether a word behind a Spanish noun says how the thing is: an adjective by its end, which agrees with it."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.nouns import is_known_noun, is_no_quality
from afterword.core.writing.tongues.spanish.trade_nouns import HERS
from afterword.core.writing.tongues.spanish.verbs import is_own, is_verb

TIMES: Final = re.compile(
    r"(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|vez|veces|años?|mes|verano|invierno|curso)$"
)

_ADJECTIVE: Final = re.compile(
    r"(?:[aei]ble|[aei]bles|és|nte|ntes|[lrnz]es|[lzr]|ín|ún|ón|grande|fuerte|verde|libre|breve|doble|triple|simple|norte|oeste|este|suave|güe"
    r"|clave|web|madre|piloto|grandes|fuertes|verdes|libres|breves|base|online|senior|junior)$"
)
_ADJECTIVE_IN_A: Final = re.compile(
    r"(?:[áéíóú]\w*a|ina|era|[dt]ora|[st]oria|iva|osa|[ai]da|aria|eña|esa|ana|escrita|hecha|puesta|bierta|uelta)$"
)
"""Behind a noun with la; a verb has no accent so far in front: "pública" is none, "publica" is one."""
_COMMON_IN_A: Final = word_set("""
    nueva propia buena corta larga alta baja plana interna externa mixta continua nocturna diurna media plena abierta
    directa completa fija estrecha lenta blanca roja extranjera primera financiera punta humana moderna seca remota
    negra amarilla gratuita bonita sencilla segura oscura compleja intensa extensa densa diversa inversa perfecta
    correcta exacta estricta discreta concreta experta absoluta justa robusta vasta honesta opuesta compuesta hotelera
    suiza previa fina cruda tierna madura pura ajena vecina
    minera pesquera ganadera lechera costera obrera aduanera sonora gruesa espesa inglesa
    """)
_AGREEING: Final = {"el": ("o",), "la": (), "los": ("os",), "las": ("as",), "": ("o", "os", "as")}
_VERBS_IN_A: Final = re.compile(
    r"(?:combin|termin|determin|domin|cocin|imagin|camin|elimin|ilumin|contamin|examin|declin|inclin|opin|patin|afin"
    r"|germin|culmin|discrimin|denomin|oficin|medicin|harin|piscin|gelatin|vitamin|turbin|bobin|espin|resin|rutin"
    r"|esper|gener|oper|super|lider|liber|consider|recuper|cooper|enter|alter|aceler|moder|ponder|prosper|numer|toler"
    r"|carret|mad|cant|bañ|escal|acer|cart|mejor|ador|dor|demor|ignor|llor|señ|hog|call|his|vic|trayec|no)(?:ina|era|ora|toria|a)$"
)
"""Verbs and nouns with the ends of adjectives: "la caldera termina"."""
_SAYS_HOW: Final = re.compile(
    r"(?:[ai]d[oa]s?|os[oa]s?|iv[oa]s?|\w*[áéíóú]\w*[oa]s?|ern[oa]s?|nte|ntes|[aei]bles?|[ai]l|[ai]les|[ai]r|ares"
    r"|az|oven|cercan[oa]s?|tranquil[oa]s?|amplí?[oa]s?|limpi[oa]s?|nuev[oa]s?|propi[oa]s?|bonit[oa]s?)$"
)
ALIKE: Final = word_set(
    "naranja rosa violeta malva lila"
    " centro norte sur clase tipo degustación gratis online web clave piloto base senior junior bio eco exprés"
    " bici estrella"
)
"""Said alike of one and of several: "tasaciones online"."""


def is_bound(word: str, article: str) -> bool:
    """As in "unidad nueva", "clientes difíciles"; not "la jefa viaja" or "equipo rota", which may be verbs."""
    many = word.endswith("s") and not word.endswith(("és", "is", "us"))
    agrees = not article or not word.isalpha() or many == (article in {"los", "las"})
    if word in ALIKE:
        return True
    if is_verb(word) or is_own(word) or is_known_noun(word) or is_no_quality(word) or not agrees:
        return False
    if _ADJECTIVE.search(word) or TIMES.match(word) or not word.isalpha():
        return True
    if word.endswith("a"):
        by_end = _ADJECTIVE_IN_A.search(word) is not None and _VERBS_IN_A.match(word) is None
        return article in {"la", ""} and (by_end or word in _COMMON_IN_A)
    return word.endswith(_AGREEING[article])


def says_how(word: str, article: str) -> bool:
    """Whether behind "and" too it is surely a quality, as in "trato cercano y familiar"; not "cine y teatro"."""
    return _SAYS_HOW.search(word) is not None and is_bound(word, article)


def acts_before(word: str, following: str) -> bool:
    """Whether a word that may be a verb is one: not in front of a quality of its thing, as in "firma electrónica"."""
    names = word in HERS and following.endswith("a") and says_how(following, "la")
    return is_verb(word) and not names
