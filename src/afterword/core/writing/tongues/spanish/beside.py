"""A Spanish topic with what was noted of it, also where one line has both: "guardias: una semana al mes"."""

import re
from typing import Final

from afterword.core.naming.parted import is_given_name
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.notes import own, read
from afterword.core.writing.tongues.spanish.nouns import article_of, is_done_to, is_sure_noun
from afterword.core.writing.tongues.spanish.verbs import SINGULAR, many_do

_BEGINS_TO: Final = re.compile(
    r"(?:está|dura|empieza|abre|cierra|sale|llega|consta|incluye|depende|funciona|permite|mide|pesa|cuesta|tiene|necesita"
    r"|[a-zñ]{2,}ó) \w"
)
"""What a thing does or did: "merma: bajó del 3 % al 1 %"."""
_MEASURED: Final = re.compile(
    r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta)"
    r" (?:horas?|días?|semanas?|mes(?:es)?|años?|personas|plazas|metros|kilómetros|grados|puestos)"
)
_OF_IT: Final = word_set("lo la los las")


def beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """Both as they may be said."""
    if not detail:
        topic, detail = _parted(topic, hearing)
    thing = read(topic, hearing) if topic else None
    if thing is None or not detail:
        return thing, read(detail, hearing) if detail else None
    if is_done_to(detail.split()[0], thing.text.split()[thing.kind is not Kind.NAME]):
        whole = read(f"{thing.text}, {detail}", hearing)
        return (whole, None) if whole and whole.whole is None else (thing, None)
    return thing, _what_they_do(thing, detail, hearing) or _measure(detail) or own(detail, hearing)


def _measure(detail: str) -> Said | None:
    """As in "plan de rodaje: nueve semanas"."""
    return Said(detail, Kind.NAME) if _MEASURED.fullmatch(detail) else None


def _parted(topic: str, hearing: Hearing) -> tuple[str, str]:
    """What stands before a colon, and what behind it; all of it where somebody's name may stand there."""
    head, _, tail = topic.partition(": ")
    first, *rest = head.split() or [""]
    named = first[:1].isupper() and not rest and (is_given_name(first) or not is_sure_noun(first.lower(), ""))
    if not tail or ": " in tail or named or head.casefold() in map(str.casefold, hearing.names):
        return topic, ""
    return head if rest else head.lower(), tail


def _what_they_do(thing: Said, detail: str, hearing: Hearing) -> Said | None:
    """As in "la revisan cada trimestre", where the topic in front says what."""
    it, _, rest = detail.partition(" ")
    it, does = it.casefold(), rest.partition(" ")[0]
    if _BEGINS_TO.match(detail) or (it in _OF_IT and does in SINGULAR):
        article = article_of(thing.text.split()[0]) if thing.kind is Kind.NAME else ""
        whole = read(f"{article} {thing.text} {detail}".strip(), hearing)
        return Said(detail, Kind.SENTENCE) if whole and whole.kind is Kind.SENTENCE and whole.whole is None else None
    said = read(rest, hearing) if it in _OF_IT and many_do(does) else None
    if said is None or said.kind is not Kind.SENTENCE or said.whole is not None:
        return None
    return Said(f"{it} {said.text}", Kind.SENTENCE)
