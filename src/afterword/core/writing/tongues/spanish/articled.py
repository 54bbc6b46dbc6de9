"""The article of a Spanish thing that was noted without it, so that none stands bare behind a colon."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Kind, Said
from afterword.core.writing.tongues.spanish.doers import NOUNS_TOO, one_does
from afterword.core.writing.tongues.spanish.nouns import article_of, article_of_letters, is_sure_noun
from afterword.core.writing.tongues.spanish.things import DETERMINERS
from afterword.core.writing.tongues.spanish.trade_nouns import HIS
from afterword.core.writing.tongues.spanish.verbs import INFINITIVE, is_own, is_verb

LACKS_OF: Final = re.compile(r"el (?:uso|manejo|dominio) [A-Z]\w")
"""As in "el uso Excel", of which the noun may be what somebody does."""
_NUMBER: Final = re.compile(
    r"(?:(?!1 )\d[\d.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta"
    r"|cincuenta|cien|cero) (?=[a-zñáéíóú]{3,}s\b)"
)
_NO_HARM: Final = word_set("""
    sujeciones accidentes residuos emisiones
    desperdicios plásticos errores averías incidencias reclamaciones quejas papeles
    """)
"""Of which one is glad that there are none."""
_JOINT: Final = re.compile(r" [ye] ")
_ONE_MORE: Final = re.compile(r" y un([oa]) (?=de\b)")
"""Behind a count, one more of it: "dos hornos de leña y uno de gas"."""
_ONE_OTHER: Final = re.compile(r" y una? (?P<noun>[a-zñáéíóú]{3,})")
"""Behind a count, one thing more: "2 tiendas y un puesto"."""
_ONE_MORE_THING: Final = re.compile(r" [ye] ((?!una?\b|uno\b)[a-zñáéíóú]+[^s\W])(?: (?P<more>[a-zñáéíóú ]+))?$")
"""One other thing behind several, of which the number tells nothing: "18 hoyos y vivero", "300 vacas y sala nueva"."""
_AND_SO_MANY: Final = re.compile(
    r" y (?P<many>\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?P<noun>[a-zñáéíóú]{3,}s)\b"
)
_EACH_DAY: Final = re.compile(
    r"(?<! de)(?<! todos)(?= los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)$)"
)
_SINGLE: Final = re.compile(r"[a-zñáéíóú]{3,}(?: (?:de|para|con) [a-zñáéíóú]+)?")
_NO_HEAD: Final = DETERMINERS | word_set("""
    poco poca más menos algo nada mero mera puro pura solo sólo antes después además incluso ya bien mal muy siempre
    nunca cero
    """)


def articled(said: Said) -> Said | None:
    """A bare thing with its article; None where that is not sure. Names and what has its own word stay as they are."""
    first = said.text.partition(" ")[0].strip(",")
    keeps = not first.islower() and not first[:1].isdigit()
    if said.kind is not Kind.NAME or keeps or (first in DETERMINERS and not _NUMBER.match(said.text)):
        return said
    text, comma, rest = said.text.partition(", ")
    if comma and (_JOINT.search(rest) or ", " in rest) and not _NUMBER.match(text):
        return _row(said)
    named = _numbered(text) or _pair(text) or _plain(text)
    if not named:
        return None
    several = named.startswith(("los ", "las ")) or _JOINT.search(named)
    return replace(said, text=f"{named}{comma}{rest}", kind=Kind.NOUN if several else Kind.OBJECT)


def _numbered(text: str) -> str:
    """As in "los 14 caballos de doma"; "" for what is counted but not known, and for a lack that may be one."""
    found = _NUMBER.match(text)
    noun = text[found.end() :].partition(" ")[0] if found else ""
    article = article_of(noun)
    if found is None or article not in {"los", "las"} or (found.group() == "cero " and noun not in _NO_HARM):
        return ""
    more = _ONE_MORE_THING.search(text)
    if more and not is_sure_noun(more[1], (more["more"] or "").partition(" ")[0]):
        return ""
    if more:
        text = f"{text[: more.start()]} y {article_of(more[1])} {text[more.start(1) :]}"
    other = _ONE_OTHER.search(text)
    if other and article_of(other["noun"]) in {"el", "la"}:
        text = f"{text[: other.start()]} y {article_of(other['noun'])} {text[other.start('noun') :]}"
    text = _ONE_MORE.sub(lambda one: f" y {'el' if one[1] == 'o' else 'la'} ", text)
    if any(is_verb(word) for word in re.split(r" (?:que|donde|cuando) ", text)[0].split()[2:]):
        return ""
    return f"{article} {_AND_SO_MANY.sub(_counted_too, text)}"


def _counted_too(found: re.Match[str]) -> str:
    """As in "las 5 vacas y las 20 ovejas"."""
    article = article_of(found["noun"])
    return f" y {article} {found['many']} {found['noun']}" if article in {"los", "las"} else found.group()


def _plain(text: str) -> str:
    """As in "las visitas a fábrica": a noun by its end or place; one that may be a deed is none here."""
    head, _, rest = text.partition(" ")
    article = article_of(head)
    acts = is_verb(head) or is_own(head) or one_does(head) or INFINITIVE.match(head)
    if not article or head in _NO_HEAD or (acts and not is_sure_noun(head, "")) or not rest or _JOINT.search(text):
        return ""
    return f"{article} {_EACH_DAY.sub(' de', text)}"


def _pair(text: str) -> str:
    """As in "los conciertos y el fútbol": two short names, of which one surely is a noun."""
    sides = _JOINT.split(text)
    if len(sides) == 2 and article_of_letters(sides[1]) and _SINGLE.fullmatch(sides[0]) and is_sure_noun(sides[0], ""):
        return f"{article_of(sides[0])} {sides[0]} y {article_of_letters(sides[1])} {sides[1]}"
    if len(sides) != 2 or not all(map(_SINGLE.fullmatch, sides)) or " " in sides[0]:
        return ""
    heads = [side.partition(" ")[0] for side in sides]
    acts = any(is_verb(one) or is_own(one) or INFINITIVE.match(one) or one_does(one) for one in heads if one not in HIS)
    sure = any(is_sure_noun(one, "") for one in heads)
    if not all(map(article_of, heads)) or not sure or (acts and not NOUNS_TOO.issuperset(heads)):
        return ""
    return f"{article_of(heads[0])} {sides[0]} y {article_of(heads[1])} {sides[1]}"


def _row(said: Said) -> Said | None:
    """As in "las masas, las cremas y los bollos", where each is one word; else none is sure."""
    parts = re.split(r", | [ye] ", said.text)
    if not all(re.fullmatch(r"[a-zñáéíóú]{3,}", one) and article_of(one) for one in parts):
        return None
    if not any(is_sure_noun(one, "") for one in parts) or any(is_own(one) or is_verb(one) for one in parts):
        return None
    *front, last = (f"{article_of(one)} {one}" for one in parts)
    return replace(said, text=f"{', '.join(front)} y {last}", kind=Kind.NOUN)
