"""The article of a Spanish noun, by its end; where the end does not tell, none is guessed."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.spanish.trade_nouns import EITHER_GENDER, HERS, HIS

_MASCULINE: Final = word_set("""
    día mapa problema sistema programa tema idioma clima esquema plan test cliente lote frente puente paquete coche
    tren viaje mes ramo tramo sofá
    autómata yoga tranvía pijama delta planeta mantra koala panda vodka karma
    """)
_ALSO_MASCULINE: Final = word_set("""
    bus ritmo enfoque carnet carné taller hotel papel panel nivel portal canal hospital material menú club certificado
    resultado listado
    estado grado mercado contenido pedido recorrido tejido cuidado pescado trato
    cierre corte informe deporte transporte soporte aceite ambiente envase embalaje combustible contraste postre timbre
    aire peaje pie té café mantel cartel pastel papel túnel árbol control festival cristal metal alquiler pan jardín
    rincón interés autobús lápiz arroz horario reporte bosque muelle monte parque tanque bloque cheque arranque
    simulador lector ordenador motor sensor generador compresor elevador contenedor tractor proyector extractor
    congelador secador paso traslado escáner póster láser embarque empaque despiece stock stack software hardware
    bebé ticket marketing catering coaching link mail email portfolio book reel feedback briefing brief correo
    """)
"""Those that may stand behind another noun without "de", as "inglés nivel B2"."""
_FEMININE: Final = word_set("""
    mano miel piel leche torre imagen foto moto demo expo promo gente clase fase base noche tarde calle red ley
    nube serie sede mente frase
    terapia historia familia memoria materia noticia reunión forma plataforma reforma norma alarma cercanía filosofía
    manera llave web app flor coliflor desazón comezón hinchazón quemazón
    labor señal sal catedral central sucursal postal razón sazón
    """)
_ALSO_FEMININE: Final = word_set("""
    luz voz cruz raíz red pared cárcel imagen carne nieve nave muerte suerte fuente corriente especie superficie
    llamada entrada salida bebida comida jornada parada subida bajada llegada medida partida recogida acogida despedida
    mirada fachada ensalada empanada helada manada temporada tonelada madrugada escapada velada pasada
    tesis síntesis dosis diálisis prótesis hipótesis higiene sangre costumbre cumbre crisis sinopsis
    """)
_CUT_A: Final = word_set("""
    agua aula área alma arma acta hacha ala ave alba alga ancla arca arpa asa haba hambre habla asma
    """)
"""Hers, though their article is "el": "el agua reciclada"."""
_CARRIES: Final = re.compile(
    r"(?:monta|lava|para|porta|saca|abre|limpia|corta|rompe|guarda|salva|quita|cuenta|toca|tapa|rasca|pasa|cubre|lanza"
    r"|trota|mata|friega|pela|pica|exprime)[a-zñ]{3,}s"
)
"""One thing that is called by what it does to many: "montacargas", "lavavajillas"."""
_MASCULINE_ION: Final = word_set("avión camión guion guión embrión gorrión bastión")
_EITHER: Final = re.compile(r"(?:ista|istas|ma|mas|iatra|pata|cida)$")
"""Ends of words that may be either: artista, programa."""
_NO_NOUN: Final = re.compile(r"(?:[aeio]mos|[ai]d[oa]s?|áis|éis)$")
"""Ends of verbs and participles: hablamos, basado."""
_SURE: Final = re.compile(
    r"(?:[a-zñ]{2,}eo|[a-zñ]{2,}eos|[aiu]mento|[aiu]mentos|terapia|azgo|anza|anzas|[cstx]ión|[cstxng]iones|dad|dades|tad|tades|tud|tudes|miento|mientos|aje|ajes|eza|ezas|ería|erías|encia|encias|ancia"
    r"|ancias|ismo|umbre|ura|uras|(?:log|graf|metr|nom|iatr)ía|ores|ales|\w\was|\w\wos)$"
)

_AGENT: Final = re.compile(r"[dts]ora?$")
"""Who does something, or what: a "manipulador de alimentos" may be a person or a certificate."""


_DONE: Final = re.compile(r"(?:\w{2}[ai]d|hech|escrit|abiert|puest|vist|cubiert|resuelt|vuelt|impres)(?P<end>[oa]s?)$")
_ENDS: Final = {"el": "o", "la": "a", "los": "os", "las": "as"}


def is_done_to(word: str, noun: str) -> bool:
    """Whether it says what was done to a thing, and agrees with it: "terminado" with "cambio", not with "obra"."""
    found = _DONE.search(word.casefold())
    return found is not None and _ENDS.get(article_of(noun)) == found["end"]


@lru_cache(maxsize=2_048)
def article_of(noun: str) -> str:
    """el, la, los or las; "" where the gender is not known."""
    word = noun.casefold().strip(",")
    if word in EITHER_GENDER:
        return ""
    if word in _MASCULINE | _ALSO_MASCULINE | _CUT_A | _MASCULINE_ION | HIS or is_named_by_deed(word):
        return "el"
    if word in _FEMININE | _ALSO_FEMININE | HERS:
        return "la"
    feminine = _FEMININE | _ALSO_FEMININE | HERS
    if {word[:-1], word[:-2]} & (_MASCULINE | _ALSO_MASCULINE | HIS | feminine) and word.endswith("s"):
        return "las" if {word[:-1], word[:-2]} & feminine else "los"
    if _EITHER.search(word) or _NO_NOUN.search(word):
        return ""
    return _by_end(word)


_LETTERS: Final = frozenset({"PDF", "CV", "DNI", "QR", "USB", "CAP", "NIE", "CRM", "ERP", "TPV", "TAC", "IVA"})
_HER_LETTERS: Final = frozenset({"UCI", "UVI", "FP", "ESO", "ITV", "DEA"})
"""First letters of things that are his, and of hers."""


def article_of_letters(word: str) -> str:
    """As in "el PDF"; "" where it is no such short name."""
    return "la" if word in _HER_LETTERS else "el" if word in _LETTERS else ""


def agreeing(noun: str) -> str:
    """The article of what agrees with it: la of "agua", whose own is el."""
    return "la" if noun.casefold().strip(",") in _CUT_A else article_of(noun)


def is_named_by_deed(word: str) -> bool:
    """As in "montacargas", which is one thing, and may be several."""
    return _CARRIES.fullmatch(word) is not None


_THEIRS: Final = word_set(
    "razones sazones comezones hinchazones quemazones pieles mieles cárceles crines credenciales vocales"
    " espirales diagonales sales"
)
_HIS_MANY: Final = re.compile(r"\w(?:(?<!i)ones|eles|ales|ines|etes|ares|iles)$|(?:cam|av|gu|embr|bast)iones$")
"""Ends of several that are his: salones, carteles, jardines, billetes."""


def _by_end(word: str) -> str:
    if word in _THEIRS:
        return "las"
    if _HIS_MANY.search(word):
        return "los"
    if word.endswith(("ciones", "siones", "xiones", "niones", "giones", "dades", "as")):
        return "las"
    if word.endswith(("os", "ores", "ajes")):
        return "los"
    if word.endswith(("ión", "dad", "tad", "tud", "umbre", "eza", "a")):
        return "la"
    return "el" if word.endswith(("o", "aje", "or", "ón")) else ""


def is_sure_noun(word: str, following: str) -> bool:
    """Whether it can be nothing but a noun: by its end, or by the "de" behind it where no verb has its look."""
    low = word.casefold()
    one = {low, low.removesuffix("s"), low.removesuffix("es")}
    if one & (_FEMININE | _ALSO_FEMININE | _MASCULINE | _ALSO_MASCULINE | _CUT_A | HIS | HERS):
        return True
    if not article_of(low) or _AGENT.search(low):
        return False
    return _SURE.search(low) is not None or following in {"de", "del"}


_NO_QUALITY: Final = re.compile(
    r"(?:[cst]i[óo]n(?:es)?|dad(?:es)?|tud(?:es)?|mientos?|ajes?|ezas?|anzas?|[ae]ncias?|ismos?|umbres?"
    r"|(?:log|graf|metr|nom|iatr)ías?|ería)$"
)
"""Ends that no adjective has: what has one behind a noun has lost its "de"."""


def is_no_quality(word: str) -> bool:
    """Whether it can be no adjective, by its end: esterilización, limpieza."""
    return len(word) > 5 and _NO_QUALITY.search(word) is not None


def is_known_noun(word: str) -> bool:
    """Whether it is one by itself, so that behind another noun it has lost its "de": "carnet camión"."""
    one = word.removesuffix("s")
    return {word, one} & (_MASCULINE | _FEMININE | _MASCULINE_ION) != set() and one not in {
        "base",
        "web",
        "foto",
        "clase",
        "tipo",
        "central",
        "postal",
    }


def without_owner(thing: str) -> str:
    """A thing of theirs as one names it to somebody else: "su paso a Go" -> "el paso a Go"."""
    first, _, rest = thing.partition(" ")
    article = article_of(rest.split()[0]) if rest and first.casefold() in {"su", "sus"} else ""
    return f"{article} {rest}" if article else thing
