"""Spanish names of things: with the article where it is sure, else in the candidate's own words, behind a colon."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.spanish.called import NAMES
from afterword.core.writing.tongues.spanish.nouns import (
    agreeing,
    article_of,
    article_of_letters,
    is_done_to,
    is_sure_noun,
)
from afterword.core.writing.tongues.spanish.qualities import TIMES, acts_before, is_bound, says_how
from afterword.core.writing.tongues.spanish.sure import begins_anew, is_one_thing
from afterword.core.writing.tongues.spanish.trade_nouns import HIS
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, is_own, is_verb, many_do
from afterword.core.writing.tongues.spanish.written_out import loose_number

DETERMINERS: Final = word_set("""
    el la los las un una unos unas su sus este esta estos estas ese esa mi mis nuestro nuestra cada dos tres cuatro
    cinco seis siete ocho nueve diez varios varias ambos ambas tanto todo toda todos todas mucho mucha muchos muchas
    """)
COUNTS: Final = word_set("""
    un una unos unas dos tres cuatro cinco seis siete ocho nueve diez varios varias cada tanto mucho mucha cero
    """)
_ADVERBS: Final = re.compile(
    r"\b(?:sobre todo|cada (?:vez|día|año|mes) (?:más|menos|mejor)|poco a poco|de momento|por ahora|a veces|en general"
    r"|etcétera)\b"
)
_ADVERBS_ALONE: Final = word_set("poco mucho poca mucha pocos pocas muchos muchas nada bien mal ya siempre nunca")
OF_RANK: Final = re.compile(
    r"(?:jef[ea]s?|director|directora|gerente|encargad[oa]|responsable|entrevistadora?|coordinadora?|supervisora?)$"
)
"""Who the reader may be themselves, so that they are not told of this one."""
_IN_FRONT: Final = DETERMINERS | word_set("""
    tercer tercera cuarto cuarta quinto quinta once doce quince veinte treinta cuarenta cincuenta sesenta cien mil
    primer primero primera primeros primeras segundo segunda último última últimos últimas nuevo nueva nuevos nuevas
    otro otra otros otras mismo misma mismos mismas propio propia propios propias gran grandes buen buena buenos
    buenas pequeño pequeña pequeños pequeñas doble triple larga largas largo largos corta cortas corto cortos plena
    plenas pleno plenos posible posibles joven jóvenes próximo próxima próximos próximas
    alta altas altos baja bajas bajos media medias máxima mínima mala malas mal mejor mejores mayor mayores principal
    principales numerosos numerosas diversos diversas distintos distintas diferentes
    """)
PLURAL_ARTICLES: Final = word_set("""
    los las unos unas sus mis estos estas varios varias dos tres cuatro cinco seis siete ocho nueve diez ambos ambas
    todos todas muchos muchas
    """)
_LINKS: Final = word_set("""
    de del a al en con por para sin sobre entre desde hasta hacia y o e u como durante tras ante antes después muy
    recién
    bastante más menos cada bajo mediante según contra
    """)
_ASIDE: Final = word_set("con sin por para desde en de hasta sobre")
_ENDS_ROW: Final = re.compile(r" [ye] (?:el|la|los|las|un|una|su|sus) ")
_JOINTS: Final = frozenset({"y", "e", "o", "u"})
BINDING: Final = _LINKS - {"recién", "muy", "bastante", "más", "menos", "como", "cada"}
TAKES_BACK: Final = re.compile(
    r"(?:no|nunca|ni|sin|pero|aunque|casi|excepto|salvo|menos|sobre todo$)\b|(?:.* )?(?:nada|poc[oa]s?)$", re.IGNORECASE
)
"""Behind a comma: that what stands in front is not all true."""
_COMPARING: Final = word_set("antes más menos mejor peor mayor menor")
_LINKED: Final = re.compile(r"(?:y|e|o|con|sin|por|para|desde|en|de|hasta|sobre|que|donde|cuando|como)\b")
PARTS_OF_DAY: Final = word_set("día días noche noches tarde tardes mañana mañanas semana semanas temporada")
_RELATIVE: Final = word_set("que donde cuando quien")
_NOT_NAMED: Final = word_set("""
    uno primero luego ahora hoy nunca siempre también tampoco además
    me se le les lo te nos os nada ningún ninguna sin no cómo qué quién cuándo dónde cuánto cuánta cuántos cuántas por
    que si sí y o e u de del a al en con para muy más menos algo eso esto ya bien mal aunque pero porque así solo sólo
    casi
    """)
_NEVER_INSIDE: Final = word_set("""
    no nada pero porque aunque cómo qué quién cuándo cuánto cuánta cuántos cuántas cuál dónde yo ellos ellas ella él
    usted ustedes me te nos os vos ella_
    """)


def thing(words: list[str]) -> Said | None:
    """OBJECT and NOUN (in the plural) are surely things with their article; NAME is right behind a colon alone.

    Where more is spliced to it behind a comma, it is the thing in front; what was left out is told beside the text.
    """
    whole = _thing(words)
    head, _, rest = " ".join(words).partition(", ")
    if whole or not rest or TAKES_BACK.match(rest):
        return whole
    said = _thing(head.split())
    either = bool({"o", "u"} & set(head.split()))  # as "moto o micro", of which the rest tells more
    unsure = said is None or (
        said.kind is Kind.NAME and (either or " " not in head or words[0].casefold() in DETERMINERS)
    )
    return None if said is None or unsure else replace(said, whole="")


def _thing(words: list[str]) -> Said | None:
    low = ["·" if at and word != word.lower() else word.casefold().strip(",;") for at, word in enumerate(words)]
    if not low or low[0] in _NOT_NAMED or _NEVER_INSIDE & set(low) or ": " in " ".join(words):
        return None
    if any(joint in {"y", "e", "o"} and INFINITIVE.match(word) and word not in HIS for joint, word in pairwise(low)):
        return None
    if not is_one_thing(words) or loose_number(words) or _ADVERBS.search(" ".join(low)) or OF_RANK.match(low[0]):
        return None
    if low[0] in DETERMINERS:
        return _each_time(words) or _determined(words, low)
    acts = acts_before(low[0], "".join(low[1:2])) or is_own(low[0]) or low[0] in _RELATIVE
    if acts or "," in " ".join(words):
        return None if acts else (_row(words, low))
    return _bare(words, low)


_EVERY: Final = re.compile(
    r"(?<=\w)(?<! de) (?:(?:todos )?los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines de semana)"
    r"|el (?:(?:primer|segundo|tercer|cuarto|último) )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
    r"|el día (?:antes|después|anterior|siguiente|\d+)"
    r"|todos los (?:días|meses|años)|todas las (?:semanas|mañanas|tardes|noches))$"
)
"""Behind a thing, when it is: "reunión los viernes" is the one "de los viernes"."""


def _each_time(words: list[str]) -> Said | None:
    """The thing with the "de" of its day: "el inventario de los viernes", "la cata de los viernes con el enólogo"."""
    every = _EVERY.search(" ".join(words))
    head = " ".join(words)[: every.start()].split() if every else []
    said = _thing(head) if head else None
    if every is None or said is None or said.kind is Kind.NAME or head[-1].casefold() in _LINKS:
        return None
    if not _RELATIVE.isdisjoint(map(str.casefold, head)):
        return None  # "el boletín que mandan los domingos": the day is its verb's
    when = every.group().strip()
    of_it = f"del {when[3:]}" if when.startswith("el ") else f"de {when}"
    named = said.text.split()
    at = next((at for at, word in enumerate(named) if word in _ASIDE - {"de"}), len(named))
    return replace(said, text=" ".join([*named[:at], of_it, *named[at:]]))


def _bare(words: list[str], low: list[str]) -> Said | None:
    """Without an article: it gets one where its first word is surely a noun of that gender."""
    if low[0] in COUNTS:
        return Said(small(words), Kind.NAME)
    said = _each_time(words) or _fronted(words, low) or _two_things(words, low)
    if said:
        return said
    if len(words) == 1 and (low[0].endswith(("icos", "icas")) or not is_sure_noun(low[0], "")):
        return Said(words[0], Kind.NAME) if words[0] != low[0] else None
    if not low[0].isalpha() or not _is_certain(low, 0):
        return Said(small(words), Kind.NAME) if _may_be_named(low) else None
    article = article_of_letters(words[0]) if small(words)[:1].isupper() else article_of(low[0])
    following = low[1] if len(words) > 1 else ""
    sure = article_of_letters(words[0]) or is_sure_noun(low[0], following) or (following and following not in _LINKS)
    sure = sure and not _says_when(low) and not _is_pair(low)
    loose = following in _LINKS and following not in BINDING and not _is_each_so_long(low[1:])
    if not article or not sure or loose:
        return Said(small(words), Kind.NAME)
    return Said(f"{article} {small(words)}", Kind.NOUN if article in PLURAL_ARTICLES else Kind.OBJECT)


_PRAISING: Final = word_set("""
    nuevo nueva nuevos nuevas primer primera primeros primeras gran grandes buen buena buenos buenas pequeño pequeña
    pequeños pequeñas doble triple larga largas largo largos corta cortas corto cortos próximo próxima próximos próximas
    último última últimos últimas
    """)


def _fronted(words: list[str], low: list[str]) -> Said | None:
    """As in "doble acristalamiento", "nueva aula de informática": its article stands before the quality."""
    if low[0] not in _PRAISING or len(low) < 2:
        return None
    said, article = _bare(words[1:], low[1:]), agreeing(low[1])
    if said is None or said.kind is Kind.NAME or not article or low[0].endswith("s") != article.endswith("s"):
        return None
    stem = low[0].rstrip("s")
    wrong = ("a",) if article in {"el", "los"} else ("o", "buen", "primer")
    return None if stem.endswith(wrong) else replace(said, text=f"{article} {small(words)}")


def _is_each_so_long(low: list[str]) -> bool:
    """As in "cada 2 meses", "cada mañana"."""
    return len(low) > 1 and low[0] == "cada" and (low[1].isdigit() or _is_when(low[1:2]) or low[1] in _IN_FRONT)


def _two_things(words: list[str], low: list[str]) -> Said | None:
    """Each with its article: "apertura y cierre del edificio" -> "la apertura y el cierre del edificio"."""
    at = next((at for at, word in enumerate(low) if word in _LINKS), 0)
    at = at if low[at] in {"y", "e"} else _where_second_begins(low)
    if not at or low[at] not in {"y", "e"} or " ".join(words[1:]) != " ".join(words[1:]).lower():
        return None
    if all(says_how(word, agreeing(low[0])) for word in low[at + 1 :]):
        return None
    sides = (words[:at], words[at + 1 :])
    read = [_bare(side, [word.casefold() for word in side]) if side else None for side in sides]
    one, other = (said.text if said and said.kind is not Kind.NAME and said.whole is None else "" for said in read)
    return Said(f"{one} y {other}", Kind.NOUN) if one and other else None


def _where_second_begins(low: list[str]) -> int:
    """Where the "y" of a second thing stands: "ramos de novia y coronas"; 0 where it may hang on the "de".

    Both are several, and what the first is of is one.
    """
    at = low.index("y") if low.count("y") == 1 else 0
    both = 2 < at < len(low) - 1 and article_of(low[0]) in {"los", "las"} and article_of(low[at + 1]) in {"los", "las"}
    return at if both and low[1] == "de" and not low[at - 1].endswith("s") else 0


def _says_when(low: list[str]) -> bool:
    """As in "reunión los jueves", "dos veces al año", which hangs on no noun."""
    every = any(word in {"todos", "todas"} and before not in BINDING for before, word in pairwise(["", *low]))
    # "piscina abierta todo el año" and "espera de un año" hang on any noun
    told = " ".join(low).replace("todo el ", "").replace("de un ", "").split()
    return any(TIMES.match(word) and before in DETERMINERS - {"cada"} for before, word in pairwise(told)) or every


def _is_pair(low: list[str]) -> bool:
    """As in "apertura y cierre del edificio", where each would have its own article."""
    at = next((at for at, word in enumerate(low) if word in _LINKS), 0)
    alike = at == 1 and len(low) > 2 and article_of(low[0]) == article_of(low[2]) in {"los", "las"}
    alike = alike or (low[at] in _JOINTS and all(says_how(word, agreeing(low[0])) for word in low[at + 1 :]))
    return (low[at] in _JOINTS and not alike) or (
        low[at] not in {"de", "del"} and any(map(_joins, low, low[1:], low[2:]))
    )


def _joins(before: str, word: str, behind: str) -> bool:
    """As in "paseos por la mañana y medicación", where the second thing has no article of its own.

    Two alike of several belong together: "atención a vecinos y proveedores".
    """
    alike = article_of(before) == article_of(behind) in {"los", "las"}
    return word in _JOINTS and is_sure_noun(behind, "") and not alike


def _determined(words: list[str], low: list[str]) -> Said | None:
    """Behind a determiner stands a noun; whether the words behind it say what it does is not always sure."""
    if low[0] in COUNTS:
        return Said(small(words), Kind.NAME) if len(words) > 2 else None
    if _is_to_do(low):
        return Said(small(words), Kind.NOUN if low[0] in PLURAL_ARTICLES else Kind.OBJECT)
    head, _, rest = " ".join(words).partition(", ")
    if rest and not _is_done_to(head.split(), rest) and (begins_anew(rest) or not _LINKED.match(rest)):
        return _rows_of(words)
    at = next((at for at, word in enumerate(low) if word not in _IN_FRONT and not word[:1].isdigit()), len(low))
    if at == len(low) or many_do(low[at]):
        return None
    done = rest and _is_done_to(head.split(), rest)
    aside = any("," in word and low[n + 1] not in _RELATIVE | _LINKS for n, word in enumerate(words[:-1]))
    certain = _is_certain(low[: len(head.split())] if done else low, at) and (done or not aside)
    if not certain:
        pairs = list(pairwise(low[at:]))
        acts = any(is_verb(word) and before not in BINDING for before, word in pairs)
        loose = any(
            word in DETERMINERS and before not in _LINKS | {"todo", "todos", "toda", "todas"} for before, word in pairs
        )
        return None if acts or loose else Said(small(words), Kind.NAME)
    return Said(small(words), Kind.NOUN if low[0] in PLURAL_ARTICLES else Kind.OBJECT)


def _is_to_do(low: list[str]) -> bool:
    """As in "el reto de escalar el sistema de pagos", "la manera de llevar los turnos"."""
    at = next((at for at in (2, 3) if low[at : at + 1] == ["de"]), 0)
    if low[0] not in {"el", "la", "los", "las"} or not at or not INFINITIVE.match("".join(low[at + 1 : at + 2])):
        return False
    rest = low[at + 2 :]
    acts = any(is_verb(word) or is_own(word) for word in rest)
    return not is_verb(low[1]) and not many_do(low[at - 1]) and not (acts or _NEVER_INSIDE & set(rest))


def _is_done_to(head: list[str], rest: str) -> bool:
    """As in "su cambio de ERP, terminado en septiembre"."""
    first, *more = rest.casefold().split()
    acts = any(is_verb(word) or is_own(word) for word in more)
    return len(head) > 1 and "," not in rest and not acts and len(more) > 1 and is_done_to(first, head[1])


def _rows_of(words: list[str]) -> Said | None:
    """Things with their determiners, the last of them behind its "y": "el ambiente y la terraza"."""
    parts = [part.split() for part in " ".join(words).split(", ")]
    read = [_determined(part, [word.casefold() for word in part]) if part[0] in DETERMINERS else None for part in parts]
    if any(one is None or one.kind is Kind.NAME for one in read):
        return None
    of_one = any(low in {"con", "entre", "por", "sobre"} for low in parts[0][2:])  # "el contacto con los vecinos, …"
    *rest, last = (one.text for one in read if one)
    joint = "," if _ENDS_ROW.search(last) else " e" if last[:1] in "ií" else " y"
    kind = Kind.OBJECT if of_one and parts[0][0].casefold() in {"el", "la"} else Kind.NOUN
    return Said(f"{', '.join(rest)}{joint} {last}", kind)


def _is_certain(low: list[str], head: int) -> bool:
    """Whether each word behind the noun is bound to it, or can be nothing but an adjective of a noun before it."""
    articles = {agreeing(low[head])}
    for at in range(head + 1, len(low)):
        word, before = low[at], low[at - 1]
        fronted = before in DETERMINERS or (before in _IN_FRONT and (at < 2 or low[at - 2] in _LINKS | DETERMINERS))
        if word in _RELATIVE:
            return before not in _COMPARING and sum(map(is_verb, low[at + 1 :])) < 2
        if word in DETERMINERS - _LINKS and before not in _LINKS and not fronted:
            if not _is_when(low[at + 1 : at + 3 if word in {"todos", "todas", "todo", "toda"} else at + 2]):
                return False
        elif word not in _LINKS and (before in _LINKS or fronted or before[:1].isdigit()):
            articles.add(agreeing(word))
        elif word not in _LINKS and not any(is_bound(word, article) for article in articles):
            return False
    return not acts_before(low[head], "".join(low[head + 1 : head + 2]))


def _is_when(words: list[str]) -> bool:
    """As in "todos los jueves", "todo el día"."""
    return any(TIMES.match(word) or word in PARTS_OF_DAY for word in words)


def _may_be_named(low: list[str]) -> bool:
    """Whether it is no cut sentence: "14 habitaciones por turno", "CRM propio"."""
    if low[0].isdigit():
        return len(low) > 2 and _is_certain(low, 1)
    return _is_certain(low, 0)


_NAMES: Final = re.compile(r"[A-ZÁÉÍÓÚ]\S*(?:, [A-ZÁÉÍÓÚ]\S*)+ [yeo] [A-ZÁÉÍÓÚ]\S*")
"""As in "Vue, Storybook y Figma"."""


def _are_several(parts: list[list[str]]) -> bool:
    """As in "masas, cremas y bollos": three kinds of things, each by one word."""
    shape = len(parts) == 2 and len(parts[0]) == 1 and len(parts[1]) == 3 and parts[1][1] in {"y", "e"}
    return shape and all(word.endswith("s") and _is_certain([word], 0) for word in (*parts[0], *parts[1][::2]))


def _row(words: list[str], low: list[str]) -> Said | None:
    """A row of three short names gets its "y"; two names, or one and what is bound to it, keep their comma."""
    parts = [[word.casefold() for word in part.split()] for part in " ".join(words).split(", ")]
    if _NAMES.fullmatch(" ".join(words)) or _are_several(parts):
        return Said(" ".join(words) if words[-1][:1].isupper() else small(words), Kind.NAME)
    heads = {part[0] for part in parts if part}
    if any(part[-1:] and part[-1] in _ADVERBS_ALONE for part in parts):
        return None
    if not all(parts) or any(INFINITIVE.match(word) or is_own(word) for word in low):
        return None
    if len(parts) == 2 and _is_aside(parts[1]):
        return _with_aside(words, parts)
    whole = all(len(part) < 5 and _is_certain(part, 0) and not part[0].isdigit() for part in parts)
    if not whole or heads & (_LINKS | _NOT_NAMED | DETERMINERS) or (len(parts) == 2 and min(map(len, parts)) < 2):
        return None
    text = small(words)
    if len(parts) > 2 and not {"y", "e"} & set(low):
        head, _, last = text.rpartition(", ")
        text = f"{head} y {last}"
    return Said(text, Kind.NAME)


def _with_aside(words: list[str], parts: list[list[str]]) -> Said | None:
    """As in "el turno de día, de 6 a 4"; None where a thing is surely named that can be told by itself."""
    head, _, rest = " ".join(words).partition(", ")
    named = _bare(head.split(), parts[0]) if parts[0][0].isalpha() else None
    if named and named.kind is not Kind.NAME:
        return replace(named, text=f"{named.text}, {rest}") if parts[1][0] in _ASIDE else None
    return Said(small(words), Kind.NAME) if _is_certain(parts[0], 0) or _is_count(parts[0]) else None


def _is_count(part: list[str]) -> bool:
    """As in "30 caballos"."""
    return len(part) == 2 and part[0].isdigit() and part[1].endswith("s") and not is_verb(part[1])


def _is_aside(part: list[str]) -> bool:
    """As in "por turnos", "dos al año"; not "sobre todo"."""
    return (
        len(part) > 1
        and (part[0] in _ASIDE | COUNTS or part[:2] in (["la", "mitad"], ["la", "mayoría"]) or part[0].isdigit())
        and part[1] != "todo"
    )


_FOREIGN: Final = re.compile(r"[kw\d]|ph|sh|th|sf|([bdfgmpst])\1|[bcfgjkmptvx],?$", re.IGNORECASE)
"""What is in no Spanish word."""


_KNOWN: Final = frozenset(NAMES.values())


def small(words: list[str]) -> str:
    """As it stands inside a sentence: a brand and an abbreviation keep their capital."""
    first, text = words[0], " ".join(words)
    joined = len(words) > 2 and words[1] in {"y", "e", "o"} and words[2][:1].isupper()
    brand = (
        joined
        or first in _KNOWN
        or first[1:] != first[1:].lower()
        or _FOREIGN.search(first)
        or (len(words) > 1 and words[1][:1].isupper())
    )
    keeps = brand and first.casefold() not in DETERMINERS
    return text if keeps else f"{text[:1].lower()}{text[1:]}"
