"""Whether a Spanish note is surely one well-spelt thing or clause: what a thumb left unsure is not said."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.tongues.spanish.nouns import is_sure_noun
from afterword.core.writing.tongues.spanish.verbs import OWN, SINGULAR, is_own, is_verb, many_do

_AMONG_ONESELF: Final = any_of(r"""
    \b(?:furgos?|findes?|peques?|profes?|compas?|cumples|mates|insti|coles?|uni|biblio|bolis?|peli|tele|boss|jefazo)\b
    \b(?:curr(?:o|os|ar|an|e)|dermo|gine)\b
    \b(?:mola|molan|flip\w+|guay|maj(?:o|a|os|as)|pet(?:a|an|ar|ado|ada)|cracks?|mogollón|mogollon|a saco)\b
    \b(?:a tope|un huevo|en plan|un pelín|un pelin|rollo|chung[oa]s?|pij[oa]s?|pringad[oa]s?|tí[oa]s?|tios?|lio)\b
    \b(?:l+ol|x[dD]+|(?:ja|je|ji){2,}\w*|o sea|vamos|bueno(?=,)|(?<=, )bueno|pues|ojo
    ...|ojalá|creo|supongo|me parece|quizás?|igual|a ver)\b
    ^vale\b|(?<!\bcon )(?<!\bun )(?<!\bel )(?<!\bde )\bvale$|^bueno\b|\bme (?:re)?copan?\b
    \b(?:u+f+|bu+f+|pu+f+|ay|eh|ah|wow|oye|joder|ostras|hostia)\b|(?-i:([a-zñáéíóú])\1\1)
    \b(?:ni idea|no sé|no se si|se supone|o así|o asi|y tal|y eso|y demás|o algo|más o menos)\b
    \b(?:un poco(?! de )|fatal|brutal|chul[oa]s?|s[uú]per|ilu|re|que si)\b
    (?:^|: )pur[oa]s? (?!sangre|raza|lana|sangres|habanos?|de\b|y\b|artesanía)[a-zñáéíóú]+
    \bmadrug[oó]n(?:es)?\b
    \b(?:chamba|laburo|laburar|güey|wey|chévere|chevere|bacán|padrísim\w+|re(?:copad|contra)\w*|copad\w+)\b
    """)
"""Talk among friends, doubt and fillers."""
_THEY_DID: Final = word_set("""
    pregunto llego empezo conto enseño hablo llamo explico comento fundo quedo dejo llevo entro salio vivio acabo
    invito ofrecio aprendio conocio disculpo acepto abrio subio gano perdio pidio eligio nacio firmo anoto toco espero
    probo formo crecio vendio compro reviso mostro presento recomendo prometio confirmo reconocio insistio miro escucho
    anuncio encanto empiezo menciono monto logro dirigio cogio metio volvio debio cayo leyo construyo incluyo rio
    sonrio trajo hizo pudo quiso supo tuvo puso vino estuvo anduvo dio vio entreno viajo
    coordino gestiono lidero paro cerro tardo opino bromeo insinuo dudo
    """)
"""Who did it, or does, is not told by a word that stands alone; most lack an accent besides."""
_CERTAINLY: Final = (
    _THEY_DID
    - OWN
    - word_set("""
    paro cerro monto acabo rio llevo gano trajo hizo pudo quiso supo tuvo puso vino estuvo anduvo dio vio
    """)
)
"""Those that are no noun and nothing that the candidate says of themselves."""
_LACKS_ACCENT: Final = word_set("""
    tenia podria habria haria estaria empezaria queria
    venia decia sabia habia vivia gustaria tendria deberia iria trabajaria sera hara ira dira
    haceis teneis sois estais quereis podeis usais trabajais publico practico critico
    """)
_LACKS_IN_ON: Final = re.compile(r"(?<![\w@./-])[a-zñ]{2,}(?:[ln]|[ñjz]|rr|ch|tr)on(?![\w@/-])(?<!\bcon)(?<!eton)")
"""As in "mejillon", "escalon": only a verb of several ends so without its accent, and that has another letter."""
_ASKING: Final = word_set("""
    cuanto cuantos cuantas cuánto cuánta cuántos cuántas cuál cual cuáles cuales quién cómo qué dónde cuándo
    """)
_FRONTED: Final = word_set("cada a con de desde en para por hasta")
_CLITICS: Final = word_set("se me le les lo la los las nos no")
_SOMEBODY: Final = word_set("cliente paciente alumno jefe usuario proveedor encargado médico huésped")
_TAKES_BARE: Final = word_set("hay es tiene incluye hace necesita ofrece pide da usa busca lleva ha cuenta consiste")
_FOREIGN_ONSET: Final = (
    r"(?:ps|pn|gn|ts|mn|pt|st|sp|sk|sc|sm|sl|sn|sw|sh|ch|th|wh|wr|kn|ll|rh|ph|kr|kl|dw|tw|js)[aeiouyáéíóú]"
    r"|(?:str|spr|scr|spl|sch|chr|thr|phr|shr)[aeiouy]"
)
_ONSET: Final = re.compile(
    rf"(?<![\w@./'-])(?!{_FOREIGN_ONSET})(?![bcfgkpv][lr][aeiouáéíóúy]|[dt]r[aeiouáéíóúy])"
    r"[bcdfghjklmnñpqrstvwxz]{2,}[a-záéíóúñ]*"
)
"""Two consonants that begin no word, as in "ppio", "hcer"."""
_AFTER_HE: Final = word_set("también tambien tampoco ya siempre no se me le lo nos antes ahora solo sólo ha mismo")
_ENDS_OPEN: Final = re.compile(
    r"(?:^|\s)(?:de|del|a|al|en|con|para|por|sin|y|e|o|que|pero|muy|más|el|la|los|las|un|una|su|mi|se|lo|quién|quien"
    r"|cómo|como|cuándo|cuando|dónde|donde|cuál|cual|cuánto|cuánta|cuántos|cuántas|según|hasta|sobre|desde|entre|cada)$",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(
    r"(?:y|e|ni|pero|aunque|sino|donde|cuando|porque|que|quien|así que|según)\b(?! eso\b)", re.IGNORECASE
)
_ASIDE: Final = re.compile(
    r"(?:con|sin|por|para|desde|en|de|hasta|sobre|cada|tanto|incluso|incluid[oa]s?|entre|excepto|salvo|también|como|dos"
    r"|tres|cuatro|cinco|un|una|la mitad|la mayoría|el resto|todos|todas|casi|siempre|normalmente|\d+)\b",
    re.IGNORECASE,
)
"""What may follow a comma in one and the same clause."""
_BEGINS: Final = word_set("se me le les lo nos no ya yo él ella ellos muy luego aunque pero")
_HEAD_IS_NO_NOUN: Final = word_set("""
    remoto presencial híbrido hibrido partido fijo variable flexible indefinido temporal completo parcial nocturno
    """)


_WE_DO: Final = re.compile(r"(?:[áí]\w|^(?!.*[áéíóú])(?!tr|ram)\w+)[aeio]mos$")
"""Hablamos, hablábamos; not préstamos, extremos, tramos."""
_IS_OR_THIS: Final = re.compile(
    r"(?<=[a-zñáéíóú] )(?<!\bde )(?<!\ben )(?<!\bpara )(?<!\bcon )(?<!\bpor )(?<!\ba )(?<!\by )(?<!\bsobre )(?<!\bque )"
    r"(?<!\bdesde )(?<!\bhasta )(?<!\bdurante )esta (?!semana|tarde|noche|mañana|temporada|vez|campaña|primavera)"
)
"""As in "el obrador esta cerrado", which may lack an accent."""
_TURNS: Final = re.compile(
    r"(?<=[^,] )(?<!\bcasi )(?<!\by )(?<!\bque )(?<!\bpero )nunca (?:el|la|los|las|en|a|por|con|de)\b"
    r"|(?<=[^,] )(?<!\b[oy] )(?<!\bque )no (?:el|en|a|por|con|de|un|una)\b"
)
"""As in "los martes nunca los viernes", where a comma is missing."""


def is_sure(line: str, *, own: bool = False) -> bool:
    """Whether it is well spelt, says who does it, and has no talk among oneself; `own` may say what one does."""
    low = [word.casefold().strip(",;:.!") for word in line.split()]
    if not low or _AMONG_ONESELF.search(line) or _ONSET.search(line) or _ENDS_OPEN.search(line):
        return False
    rest = low[1:] if low[0] == "yo" or (own and is_own(low[0])) else low
    if _LACKS_IN_ON.search(line) or _IS_OR_THIS.search(line) or _TURNS.search(line):
        return False
    unsure = _THEY_DID & {*rest[:1], *_behind_pronoun(rest)} or _CERTAINLY & set(rest)
    return not (unsure or _LACKS_ACCENT & set(low) or _is_he(low))


def _behind_pronoun(low: list[str]) -> list[str]:
    """Each word in which a verb may stand: the one behind a pronoun, and behind a comma's part."""
    return [word for before, word in pairwise(low) if before in {"me", "se", "le", "nos", "luego"}]


def _is_he(low: list[str]) -> bool:
    """As in "el también empezó", "el era de urgencias": él, whose accent a thumb leaves out."""
    return low[0] == "el" and len(low) > 1 and low[1] in _AFTER_HE | SINGULAR


def among_friends(line: str) -> str:
    """The first words of it that are talk among friends, a doubt or a filler; "" where there are none."""
    found = _AMONG_ONESELF.search(line)
    return found.group().strip() if found else ""


def is_one_question(words: list[str]) -> bool:
    """Whether no word that asks stands inside it: not "las noches como van", "somos cuántos"."""
    low = [word.casefold().strip("¿?,") for word in words]
    if low[0] in _ASKING and len(low) > 2 and is_verb(low[1]):
        return True
    inside = _ASKING & set(low[2:] if low[0] in _FRONTED else low[1:])
    return not inside and not any(_asks_at(low, at) for at in range(1, len(low) - 1))


def _asks_at(low: list[str], at: int) -> bool:
    """As in "la auditoría quien la hace", "los plazos como van"."""
    behind = [word for word in low[at + 1 : at + 3] if word not in _CLITICS][:1]
    if low[at] == "donde" and at + 2 == len(low):
        return is_verb(low[-1])
    if low[at] in {"quien", "como", "donde", "cuando"} and low[at + 1] in {"esta", "estan"} and at + 2 == len(low):
        return True
    return low[at] in {"como", "quien"} and low[at - 1] not in _FRONTED and any(map(is_verb, behind))


def lacks_article(words: list[str]) -> bool:
    """As in "¿cuánto dura formación?", "¿quién habla con cliente?"."""
    low = [word.casefold().strip("¿?,") for word in words]
    if len(low) < 3 or low[-1].endswith("s"):
        return False
    if low[-1] in _SOMEBODY:
        return low[-2] in {"a", "con", "para"} or low[-2] in SINGULAR - _TAKES_BARE
    return is_sure_noun(low[-1], "") and low[-2] in SINGULAR - _TAKES_BARE


def is_one_thing(words: list[str]) -> bool:
    """Whether its head is no quality alone, as in "remoto 3 días", and no verb of ours."""
    head = words[0].casefold().strip(",")
    return head not in _HEAD_IS_NO_NOUN and not _WE_DO.search(head)


_IS_BUT: Final = re.compile(r"\b(?:es|son|está|están) \w+ pero (?:muy |más |bien )?\w+$")
"""As in "el taller es chico pero ordenado"."""


def in_one_clause(text: str) -> str:
    """The sentence where nothing is spliced to it; of two that they do, both with their "y"; "" else."""
    _, but, behind = text.partition(" pero ")
    acts = any(is_verb(word) or is_own(word) for word in behind.casefold().split())
    if but and not acts and not _IS_BUT.search(text):
        return ""
    first, *rest = text.split(", ")
    if _is_row(rest) or _are_deeds(first, rest):
        return text
    if all(_JOINED.match(part) or _is_aside(part) for part in rest):
        return text
    if len(rest) == 1 and _they_do(first) and _they_do(rest[0]):
        joint = "e" if rest[0][:1] in "ií" or rest[0].startswith("hi") else "y"
        return f"{first} {joint} {rest[0]}"
    return ""


def _are_deeds(first: str, rest: list[str]) -> bool:
    """As in "cómo se archivan, documentan y comparten los datos"."""
    done = [*(one for one in rest[:-1]), *rest[-1].partition(" y ")[::2]] if rest else []
    several = all(one and many_do(one.split()[0]) for one in done) and all(" " not in one for one in done[:-1])
    return len(done) > 1 and several and many_do(first.rsplit(maxsplit=1)[-1]) and first.startswith(("cómo ", "se "))


def _is_row(rest: list[str]) -> bool:
    """Whether behind the first of them things go on, the last with its "y": "los turnos y la administración"."""
    things = [*rest[:-1], *rest[-1].split(" y ")] if rest else []
    free = not any(is_verb(word) or is_own(word) or many_do(word) for word in " ".join(things).casefold().split())
    return len(things) > len(rest) and free and all(_THING.match(one) for one in things)


_THING: Final = re.compile(r"(?:el|la|los|las|un|una|sus?) [a-zñáéíóú]{3,}", re.IGNORECASE)


def _is_aside(part: str) -> bool:
    return _ASIDE.match(part) is not None and not any(is_verb(word) or is_own(word) for word in part.casefold().split())


def _they_do(clause: str) -> bool:
    word, _, rest = clause.partition(" ")
    return many_do(word) and bool(rest)


def begins_anew(part: str) -> bool:
    """Whether behind a comma another clause begins: "quieren ampliarlo", "me encantó", "yo lo conozco"."""
    low = part.casefold().split()
    return bool(low) and (low[0] in _BEGINS | _THEY_DID or is_verb(low[0]) or is_own(low[0]))
