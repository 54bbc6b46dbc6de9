"""What the reader holds to be right, as a Spanish note gives it under their name: told back in their own words."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.doers import SE_DOES, one_does
from afterword.core.writing.tongues.spanish.gladly import SOBER
from afterword.core.writing.tongues.spanish.teller import by_one_name, dear_to, is_reader
from afterword.core.writing.tongues.spanish.things import BINDING, DETERMINERS
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, is_own
from afterword.core.writing.tongues.trimmed import names_one

_FEWEST: Final = 2
_MOST: Final = 14
"""Words of a saying that one still hears as one."""
_ERRANDS: Final = word_set("""
    enviar mandar llamar traer pasar confirmar firmar preguntar mirar rellenar imprimir comprar pedir contactar
    devolver volver esperar quedar venir ir presentar empezar abrir cerrar terminar acabar salir llegar cobrar pagar
    recoger entregar adjuntar reenviar buscar ver hacer tener ser estar dar aportar completar subir bajar apuntar
    recordar informar comentar hablar negociar cubrir madrugar librar fichar sustituir viajar conducir
    """)
"""What the candidate may have to do next, or a duty of the post: no saying unless it is set against something."""
_SET_AGAINST: Final = re.compile(
    r"(?:, no |, nunca |, pero | antes (?:de|que) | en (?:vez|lugar) de |^no |^nunca )"
    r"|\bsin \w+[aei]r"
)
_VALUED: Final = re.compile(
    r"\b(?:siempre|cada|bien|mejor|menos|más|a tiempo|con \w+|desde el principio|en abierto|junt[oa]s"
    r"|el mismo día|antes"
    r"|primero|despacio|poco a poco|de verdad|en serio|por igual|a? ?tod[oa]s?"
    r"|a(?:l| la| los| las) (?:client|pacient|alumn|niñ|famili|vecin|usuari|resident|personas\b|gente"
    r"|jóvenes|mayores"
    r"|animal|huésped|huesped|lector|visitant|soci|espectador|público)\w*)\b"
)
"""With which it is how one does it, and no project."""
_PLANNED: Final = re.compile(r"\b(?:una?|otr[oa]s?|nuev[oa]s?)\b")
_LOAD: Final = re.compile(
    r"\b(?:sueldos?|salarios?|noches?|s[áa]bados?|domingos?|festivos?|horas(?: extra\w*)?|turnos?|guardias?|contratos?"
    r"|entrevistas?|referencias?|cv|curr[íi]culum|vacaciones|bajas|pruebas?|sustituciones|carn[eé]|hoy|lunes|martes"
    r"|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    r"|diciembre|costes?|costos?|gastos|despid\w+|(?:empresa|negocio|local)$|pagan?|cobran?|libran?)\b"
    r"|\d|\b(?:mis?|me|mí|conmigo|nos|nosotr[oa]s|nuestr[oa]s?|su|sus|le|les|yo|te|tu|tus)\b|[?¿¡!:;()\"«»“”/]",
    re.IGNORECASE,
)
"""With which it may be a load, the next step, or about somebody."""
_LEADS: Final = (
    DETERMINERS | BINDING | word_set("al menos más bien antes siempre nunca lo todo que primero mejor juntos")
)
_UNREAL: Final = word_set("""
    sea sean haya esté estén pueda puedan tenga tengan haga hagan salga salgan venga vengan diga digan sepa sepan
    vaya vayan dé den quiera quieran vuelva vuelvan pierda pierdan entienda entiendan aprenda aprendan sienta sientan
    """)
_ASKED_OF_ME: Final = re.compile(
    r"(?:env[ií]e|mande|llame|traiga|espere|pase|venga|vuelva|firme|confirme|presente|empiece|avise|escriba)$"
)
_VIRTUE: Final = (
    r"(?:much[oa] )?(?:paciencia|cariño|respeto|orden|calma|constancia|humildad|rigor|honestidad|confianza|puntualidad"
    r"|empatía|curiosidad|limpieza|disciplina|mimo|cercanía|sonrisas?|sencillez|trabajo|ilusión|alegría|oficio|tacto|escucha)"
)
_SAYINGS: Final = re.compile(
    rf"{_VIRTUE}(?:, {_VIRTUE})? y {_VIRTUE}|"
    r"(?:(?:aquí )?(?:nunca|jamás|siempre)|aquí(?: no)?) se \w+[ae]\b.*|.*\w (?:mejor|antes) que \w.*"
    r"|(?:menos \w.* y|mejor \w.* que) (?:más|menos )?\w.*|más \w.* y menos \w.*"
    r"|.*\w (?:ante|por encima de|sobre) todo"
    r"|primero \w.*(?:, | y )(?:luego|después) \w.*|.* (?:va|van|es|son) lo primero|.*\w (?:siempre )?(?:lo )?primero"
    r"|sin \w.* no hay \w.*|primero (?:el|la|los|las) \w+"
    r"|nadie (?:come|cena|desayuna|muere|juega|aprende|crece|bucea) sol[oa]",
    re.IGNORECASE,
)
"""How rules are put that hold for everybody: "pocos errores mejor que rapidez", "la seguridad ante todo"."""


def maxim(line: str, thing: Said | None, hearing: Hearing) -> Said | None:
    """As "publicar los datos en abierto" behind the reader's name, where it was read as no `thing`, or as one to do."""
    named, colon, rest = dear_away(by_one_name(line, hearing), hearing).partition(": ")
    words = rest.casefold().replace(",", "").split()
    if not colon or not is_reader(named, hearing) or not (hearing.alone and hearing.insider):
        return None
    if not _FEWEST <= len(words) <= _MOST or _LOAD.search(rest) or words[-1] in _LOOSE_ENDS:
        return None
    if names_one(rest, hearing.hushed) or any(map(is_own, words)):
        return None
    said = thing is not None and thing.kind is not Kind.DOING
    said = said or SOBER.search(rest) is not None
    sure = _SAYINGS.fullmatch(rest) or (not said and (_is_wished(words) or _is_to_do(words, rest)))
    return Said(f"{rest[:1].lower()}{rest[1:]}", Kind.MAXIM) if sure else None


_LOOSE_ENDS: Final = BINDING | DETERMINERS - word_set("todo toda todos todas") | word_set("que no muy")


def dear_away(line: str, hearing: Hearing) -> str:
    """Without that it matters to them: what they say so of stands under their name all the same."""
    told = dear_to(line, hearing)
    return line if told == line else f"{line.partition(': ')[0]}: {told}"


def _is_to_do(words: list[str], rest: str) -> bool:
    """As in "contestar al cliente el mismo día"; no errand, which has its object bare or goes to the candidate."""
    at = 1 if words[0] in {"no", "nunca", "siempre"} else 0
    does, behind = words[at], "".join(words[at + 1 : at + 2])
    stem = does.removesuffix("se")
    if not INFINITIVE.match(does) or re.search(r"[aei]r(?:l[aeo]s?|me|te|nos)$", does) or len(words) < at + 2:
        return False
    valued = behind in _LEADS and _VALUED.search(rest) is not None and not _PLANNED.search(rest)
    return (valued and stem not in _ERRANDS) or _SET_AGAINST.search(rest) is not None


def _is_wished(words: list[str]) -> bool:
    """As in "que jueguen todos", "que nadie coma solo"; not "que llame el lunes"."""
    if words[0] != "que" or len(words) < 3:
        return False
    at = next((at for at, word in enumerate(words[1:7], 1) if _is_unreal(word) and words[at - 1] not in DETERMINERS), 0)
    somebody = at > 1 or (at and words[at].endswith("n"))
    return bool(somebody) and not _ASKED_OF_ME.search(words[at])


def _is_unreal(word: str) -> bool:
    """Whether it is a verb of what one wants: the other vowel of one that tells what is, "nota" of "note"."""
    if word in _UNREAL:
        return True
    found = re.fullmatch(r"(?P<stem>\w+?)(?P<end>[ea])n?", word)
    if found is None:
        return False
    if found["end"] == "a":
        is_so = f"{found['stem']}e"
        return one_does(is_so) or is_so in SE_DOES
    stem = found["stem"]
    hard = re.sub(r"qu$", "c", re.sub(r"gu$", "g", re.sub(r"c$", "z", stem)))
    return any(one_does(word) or word in SE_DOES for word in (f"{hard}a", f"{stem}a"))
