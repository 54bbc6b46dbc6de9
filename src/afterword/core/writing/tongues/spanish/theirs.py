"""Whose something is, in a Spanish note under the reader's name, and what weighs on them there."""

import re
from typing import Final

from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.teller import is_reader
from afterword.core.writing.tongues.spanish.written_out import spelt_out

_OWNED: Final = re.compile(
    r"una? (?=(?:tienda|taller|empresa|estudio|libro|blog|canal|marca|colección|finca|granja|bodega|huerto|negocio|web"
    r"|página|podcast|tesis|academia|escuela|galería|panadería|consulta|clínica|despacho|restaurante|furgoneta)\b)",
    re.IGNORECASE,
)
"""What is theirs where it is told under their name: "Dana: una tienda en línea"."""
OF_THE_HOUSE: Final = re.compile(
    r"^una? ((?:gran )?(?:equipo|cartera|flota|gama|catálogo|red|plantilla|colección|cabaña|rebaño)"
    r" de (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta"
    r"|sesenta|setenta|ochenta|noventa|cien|doscient[oa]s|más de) )",
    re.IGNORECASE,
)
"""What is of the reader's house, with its number: "una cartera de cuarenta pymes"."""
_OF_RANK: Final = (
    r"(?:camarer|cociner|enfermer|ingenier|carter|peluquer|obrer|monitor|profesor|program|auxiliar|aprendi|becari|director"
    r"|jef|gerent|encargad|responsabl|soci|dueñ|coordinador|supervisor|maestr|médic|operari|técnic|vendedor|dependient"
    r"|comercial|recepcionist|period|alumn|limpiador|repartidor|celador|administrativ|entrenador|jugador)\w*"
)
_WAY: Final = re.compile(
    rf"(?:(?:el |un )?(?P<way>paso|salto|cambio|camino|ascenso)) (?=de (?:la )?{_OF_RANK} a (?:la )?{_OF_RANK})"
    r"|(?P<life>trayectoria|carrera|comienzos|inicios|etapa) (?=(?:en|como|con|de)\b)",
    re.IGNORECASE,
)
"""How somebody came to be what they are: "Dana: paso de camarera a directora"."""
_MANY: Final = frozenset({"comienzos", "inicios"})
_DAYS_OF: Final = re.compile(
    r"(?P<what>teletrabajo|trabajo remoto|home office|formaci[oó]n|acogida) (?P<many>\d+|un|dos|tres|cuatro|cinco)"
    r" (?P<unit>d[ií]as?|tardes?|mañanas?|horas?|semanas?|mes|meses)"
    r"(?P<when>(?: (?:a la|por|al) (?:semana|mes|año)| (?:para|en) [^,;:]+)?)",
    re.IGNORECASE,
)
"""As in "teletrabajo 2 días", which does not last two days."""
_WEIGHS: Final = re.compile(
    r"(?:(?P<what>[^,:]+),? (?:eso )?les? (?:preocupa|inquieta|agobia)n?(?: mucho| bastante)?"
    r"|les? (?:preocupa|inquieta|agobia)n? (?:mucho |bastante )?(?P<thing>(?:el|la|los|las) [^,:]+))",
    re.IGNORECASE,
)
_SPENDS: Final = re.compile(
    r"(?:se )?pasa (?=(?:\w+ )?(?:horas|días|semanas|mes|meses|años|mañanas|tardes|veranos|inviernos)\b)", re.IGNORECASE
)
"""Where behind it stands how long, somebody does it: "pasa tres meses al año en Dakar"."""
_COSTS: Final = re.compile(r"(?:aquí |les )?cuesta (?:mucho |bastante )?[a-z]+[aei]r [^,;:?]+", re.IGNORECASE)


def in_their_hands(line: str, hearing: Hearing) -> str:
    """With its owner: "Dana: su tienda en línea" of "Dana: una tienda en línea", and the thing alone of a worry."""
    named, colon, rest = line.partition(": ")
    if not colon or not is_reader(named, hearing):
        return _days_of(line)
    if worry := _WEIGHS.fullmatch(rest):
        return f"{named}: {worry['what'] or worry['thing']}"
    if hearing.alone and hearing.insider and _SPENDS.match(rest):
        return f"{hearing.names[0]} {rest}"
    if hearing.alone and hearing.insider:
        owned = _OWNED.match(rest)
        rest = f"su {rest[owned.end() :].replace(' que ', ', que ', 1)}" if owned else _WAY.sub(_their_way, rest, 1)
    return f"{named}: {_days_of(rest)}"


def _their_way(found: re.Match[str]) -> str:
    if found.start():
        return found.group()
    what = found["way"] or found["life"]
    return f"{'sus' if what.casefold() in _MANY else 'su'} {what.lower()} "


def _days_of(line: str) -> str:
    found = _DAYS_OF.fullmatch(line)
    if found is None:
        return line
    his, one = re.match(r"d|me", found["unit"], re.IGNORECASE), found["many"].casefold() in {"1", "un"}
    article = ("el" if his else "la") if one else f"{'los' if his else 'las'} {found['many']}"
    return f"{article} {found['unit']} de {found['what'].lower()}{found['when']}"


def is_hard(line: str, hearing: Hearing) -> Said | None:
    """As in "cuesta encontrar aprendices", which is of nobody; it is told without pleasure."""
    named, colon, rest = line.partition(": ")
    told = spelt_out(rest if colon and is_reader(named, hearing) else line)
    found = _COSTS.fullmatch(told)
    return Said(f"{told[:1].lower()}{told[1:]}", Kind.SENTENCE) if found else None
