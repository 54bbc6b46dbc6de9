"""What one does, in a Spanish note: as the reader's principle, as who it is said of, and where nobody is left out."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.nouns import article_of
from afterword.core.writing.tongues.spanish.teller import is_reader
from afterword.core.writing.tongues.spanish.things import DETERMINERS
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, is_own, is_verb

_PRINCIPLES: Final = word_set("""
    acercar acompañar adaptar adelantarse agilizar ahorrar ajustar anotar anticipar anticiparse apoyar aprovechar
    apuntar atender avanzar avisar ayudar bajar buscar cambiar capacitar celebrar clasificar cocinar colaborar
    comparar compartir comprobar comunicar conocer conservar construir consultar contar contrastar controlar
    coordinar corregir crear cuidar cumplir cuadrar lavar regar cargar reservar planchar doblar peinar pulir afilar
    engrasar afinar ordeñar esquilar grabar editar testear dar dedicar delegar desperdiciar dialogar digitalizar
    diseñar documentar educar empatizar enseñar ensayar entender escuchar estudiar evitar experimentar explicar
    facilitar fidelizar fomentar formar generar guiar hablar hacer implicar incluir incorporar innovar integrar
    intentar investigar invertir involucrar limpiar llegar mantener medir mejorar mezclar mimar motivar observar
    ofrecer ordenar organizar participar pensar planificar poner premiar prevenir priorizar probar producir proteger
    reciclar recuperar reducir reflexionar renovar reparar repartir repetir respetar reutilizar revisar rotar
    saludar seguir separar simplificar sumar trabajar tratar unir usar utilizar valorar variar vender verificar
    vigilar visitar subir entregar sonreír leer escribir plantar sembrar podar cultivar recoger restaurar coser
    cortar tejer montar pintar barrer fregar desinfectar ventilar calentar enfriar reponer exponer servir recibir
    acoger arropar abrazar jugar cantar bailar tocar estirar caminar respirar descansar agobiar juzgar tirar
    improvisar mentir prometer forzar gritar correr imponer interrumpir castigar malgastar olvidar resolver
    solucionar traducir adaptarse fijarse implicarse ponerse mirar sentir cocer hornear amasar fermentar catar
    rotular señalizar calibrar aislar soldar lijar barnizar encuadernar catalogar transmitir contagiar despertar
    emocionar sorprender encantar conectar automatizar estandarizar optimizar
    """)
"""What a place may hold to be right, and no errand of the candidate's: not "enviar", "llamar", "firmar"."""
_HARD: Final = re.compile(
    r"\b(?:plantilla|personal|sueldos?|noches?|s[áa]bados?|domingos?|festivos?|horas? extra\w*|gastos|costes?|costos?"
    r"|empresa|negocio|jornada|horas$|gente"
    r"|prueba|entrevista|referencias?|cv|curr[íi]culum|contrato|paro|sin (?:parar|descanso|ayuda)|sol[oa]s?|de pie"
    r"|poco|dinero|fines? de semana|turnos?|mucho(?! (?:a|al|con|el|la|los|las)\b)|demasiado|ahora|ya|hoy"
    r"|lunes|martes|miércoles|jueves|viernes|mañana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    r"|octubre|noviembre|diciembre)\b"
)
"""With which it may be a load, a saving on people, or the next step."""
_HAVING: Final = re.compile(
    r"tener (?:much[oa] )?(?:paciencia|calma|cuidado|orden|curiosidad|iniciativa|respeto|humildad|empat[ií]a|criterio"
    r"|tacto|en cuenta|presente|ganas de|claro)\b"
    r"|ser (?:puntual|amable|honest[oa]|sincer[oa]|flexible|constante|paciente|discret[oa]|transparente|cercan[oa])\b"
    r"|\w+[aei]r(?:se)? antes que \w+[aei]r(?:se)?\b"
)
_NEXT: Final = re.compile(
    r"\b(?:mi|mis|me|conmigo|nosotr[oa]s|cambiar de)\b|\ba las? \d|\b(?:con|a|al) (?-i:[A-ZÁÉÍÓÚ])", re.IGNORECASE
)
"""With which it is about the candidate, or about somebody who is named."""
_CLITIC: Final = re.compile(r"(?:[aei]r)(?:me|te|le|les|nos|os|lo|los|la|las)$")


def principle(line: str, hearing: Hearing) -> Said | None:
    """As "la idea de cuidar mucho al cliente" of "Dana: cuidar mucho al cliente"; of nobody's, it may be an errand."""
    named, colon, rest = line.partition(": ")
    words = rest.casefold().removeprefix("no ").split()
    if not colon or not is_reader(named, hearing) or len(words) < 2 or "," in rest:
        return None
    first = words[0].removesuffix("se") if words[0].endswith("rse") else words[0]
    sure = (
        (first in _PRINCIPLES or _HAVING.match(" ".join(words)) is not None)
        and not _HARD.search(" ".join(words))
        and not _NEXT.search(rest)
        and not any(map(_CLITIC.search, words))
    )
    acts = any(is_verb(word) or is_own(word) for word in words[1:]) and not {"que", "cuando", "si"} & set(words)
    if not sure or acts or words[-1] in {"de", "a", "con", "y", "que", "en", "por", "para", "el", "la", "los", "las"}:
        return None
    return Said(f"la idea de {rest[:1].lower()}{rest[1:]}", Kind.OBJECT)


_IS_SO: Final = re.compile(
    r"(?:lleva (?:su |mucho |bastante |un |más )?(?:tiempo(?: que \w+[aei]r(?:lo|la|los|las)?)?"
    r"|rato|años|meses|semanas|horas|días)"
    r"|(?:requiere|exige|pide) (?:much[oa] )?[a-zñáéíóú]+(?: y [a-zñáéíóú]+)?"
    r"|(?:le|les) (?:cambió|marcó|abrió) (?:la|las|el|los|mucho|muchas)(?: \w+)?"
    r"|(?:también )?es (?:clave|fundamental|esencial|imprescindible|importante|parte del? \w+|lo primero"
    r"|\w+[aei]r(?: \w[\w ]*)?"
    r"|un (?:arte|placer|reto|regalo|juego|privilegio|lujo)|un acto de \w+"
    r"|cuestión de \w+|la clave|lo (?:justo|normal|principal|básico|mejor)|lo más \w+|lo que más \w+)"
    r"|(?:ahorra|evita|reduce|facilita|permite|da|crea|genera) (?!(?:mucho|poco|nada)$)\w[\w ]*"
    r"|(?:conserva|protege|acorta|cambia|salva|quita|alarga|aumenta|refuerza) (?:el|la|los|las|su|sus) \w[\w ]*"
    r"|(?:ayuda|enseña|invita) a \w+[aei]r(?: \w[\w ]*)?"
    r"|forma parte de \w[\w ]*)",
    re.IGNORECASE,
)


_LEADS: Final = DETERMINERS | word_set("de no que se y o con sin por para a")


def said_of_doing(words: list[str], hearing: Hearing) -> Said | None:
    """As in "convencer a los vecinos lleva tiempo", "formarse en Grasse le cambió la vida"."""
    low = [word.casefold() for word in words]
    if not INFINITIVE.match(low[0]):
        return None
    for at in range(1, len(low) - 1):
        rest = " ".join(words[at:])
        if not _IS_SO.fullmatch(rest):
            continue
        to_you = low[at] in {"le", "les"}
        loose = any(is_verb(word) or is_own(word) for word in low[1:at]) or low[at - 1] in _LEADS
        if loose or "," in " ".join(words[:at]) or (to_you and not (hearing.alone and hearing.insider)):
            return None
        rest = rest.replace("le ", "te ", 1) if to_you and hearing.familiar else rest
        return Said(f"{low[0]} {' '.join([*words[1:at], rest])}", Kind.SENTENCE)
    return None


_NOBODY: Final = re.compile(
    r"(?:nadie|ning[úu]n (?P<his>[a-zñáéíóú]+)|ninguna (?P<her>[a-zñáéíóú]+))"
    r" (?:(?:se queda|se va|sale|llega|entra|empieza|se marcha|vuelve a casa"
    r"|se (?:publica|toca|cierra|entrega|envía|firma|vende|abre|sirve|usa|corta|mueve|hace|aprueba|lanza)"
    r"|firma|sube|pasa|trabaja|conduce|viaja|opera) sin [a-zñáéíóú ]{3,}"
    r"|(?:se queda|come|trabaja|viaja|sale|empieza) (?:sol[oa]|fuera|atrás))",
    re.IGNORECASE,
)


def nobody_goes_without(line: str) -> Said | None:
    """As in "ningún niño se queda sin instrumento", which is good news; not "nadie ayuda"."""
    found = _NOBODY.fullmatch(line)
    if found is None or (found["his"] and article_of(found["his"]) == "la"):
        return None
    if found["her"] and article_of(found["her"]) == "el":
        return None
    return Said(f"{line[0].lower()}{line[1:]}", Kind.SENTENCE)
