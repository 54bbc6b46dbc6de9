"""A Spanish topic with what was noted of it, also where one line has both: "guardias: una semana al mes"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.naming.parted import is_given_name
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.spanish.amounts import is_load
from afterword.core.writing.tongues.spanish.doers import one_does
from afterword.core.writing.tongues.spanish.gladly import LACK, NONE, SOBER
from afterword.core.writing.tongues.spanish.hung import EACH, Reading, done_and, hung, two_clauses
from afterword.core.writing.tongues.spanish.infinitives import principle
from afterword.core.writing.tongues.spanish.maxims import maxim
from afterword.core.writing.tongues.spanish.notes import own, read, written
from afterword.core.writing.tongues.spanish.nouns import agreeing, article_of, is_done_to, is_sure_noun
from afterword.core.writing.tongues.spanish.teller import is_reader, loved, titled_name
from afterword.core.writing.tongues.spanish.theirs import in_their_hands, is_hard
from afterword.core.writing.tongues.spanish.things import DETERMINERS
from afterword.core.writing.tongues.spanish.trade_nouns import EITHER_GENDER
from afterword.core.writing.tongues.spanish.turned import PLURAL_PRONOUNS
from afterword.core.writing.tongues.spanish.verbs import SINGULAR, is_verb, many_do

_BEGINS_TO: Final = re.compile(
    r"(?:está|dura|empieza|termina|acaba|comienza|sigue|cambia|crece|ocupa|cubre|consiste|viene|sube|baja|produce|abre|cierra|sale|llega|consta|incluye|depende|funciona|permite|mide|pesa|cuesta|tiene|necesita"
    r"|[a-zñ]{2,}ó) \w"
)
"""What a thing does or did: "merma: bajó del 3 % al 1 %"."""
_MEASURED: Final = re.compile(
    r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta)"
    r" (?:horas?|días?|semanas?|mes(?:es)?|años?|personas|plazas|metros|kilómetros|grados|puestos)"
)
_WAS: Final = re.compile(r"[a-zñ]{2,}(?:ía|aba)n? (?:[a-zñ]{1,}[aei]r|que|el|la|los|las|una?)\b", re.IGNORECASE)
"""What somebody did for long, which is no thing: "prefería cerrar el día 3"."""
_OF_IT: Final = {"lo": "el", "la": "la", "los": "los", "las": "las"}
"""What stands for a thing, each with the article of that thing."""
_OF_WHAT: Final = re.compile(r"(?P<what>[^,]+), (?P<told>(?P<it>lo|la|los|las) [^,]+)")
"""As in "la cabina nueva, la pusieron en enero"."""


def beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """Both as they may be said; of a thing, no lack or trouble is told as what one liked to hear."""
    if plain := None if detail else _under_way(written(topic)) or _matters(topic, hearing):
        return plain, None
    thing, more = _both(in_their_hands(topic, hearing), detail, hearing)
    if thing and more and (SOBER.search(more.text) or (more.is_thing and NONE.search(more.text))):
        more = None
    return _as_topic(thing), more if thing or not more or not _is_own(more) else None


def _as_topic(thing: Said | None) -> Said | None:
    """A name of things stands behind "sobre", as one with its article does; a noun that lacks it stands nowhere."""
    if thing is None or _is_own(thing):
        return None
    if LACK.match(thing.text):
        return replace(thing, kind=Kind.OBJECT)
    first, *rest = thing.text.split()
    if thing.kind is not Kind.NAME or not first.strip(",").isalpha() or first.casefold() in DETERMINERS:
        return thing
    if first[:1].isupper():
        named = all(word[:1].isupper() or word in {"y", "e", "o"} for word in rest)
        if len(rest) == 2 and rest[0] in {"y", "e", "o"} and not named:
            return None  # as "Docker y jenkins", of which the second is no name yet
        return replace(thing, kind=Kind.OBJECT) if named else thing
    several = first.endswith("s") or first in EITHER_GENDER or ", " in thing.text or {"y", "e", "o"} & set(rest)
    return thing if several else None


def _is_own(said: Said) -> bool:
    """Whether the candidate speaks of themselves, which is no topic of the talk."""
    return said.own and said.kind is Kind.SENTENCE


def _both(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    if not detail and (often := _how_often(topic, hearing)):
        return often
    if not detail:
        topic, detail = _parted(topic, hearing)
    thing = read(topic, hearing) if topic else None
    if topic and not detail:
        return _held_by_them(written(topic), thing, hearing) or thing, None
    if thing is None or not detail:
        return thing, read(detail, hearing) if detail else None
    return _of_thing(thing, detail, hearing)


def _done_to(thing: Said, detail: str, hearing: Hearing) -> Said:
    """A thing with what was done to it behind it; alone where that is no part of a sentence."""
    front, comma, row = detail.partition(", ")
    part = read(f"{thing.text}, {front}", hearing) if comma else None
    with_row = done_and(part, row) if part and part.whole is None else None
    whole = with_row or read(f"{thing.text}, {detail}", hearing)
    return whole if whole and whole.whole is None else thing


def _of_thing(thing: Said, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    if held := hung(thing, written(detail)) or two_clauses(written(detail), hearing, _reading_of(thing)):
        return thing, held
    if is_done_to(detail.split(maxsplit=1)[0], thing.text.split()[thing.kind is not Kind.NAME]):
        return _done_to(thing, detail, hearing), None
    if (said := own(detail, hearing)) and is_load(said):
        return thing, None
    told = _what_they_do(thing, detail, hearing) or _measure(detail)
    return thing, told or (None if said and said.is_thing and _WAS.match(said.text) else said)


def _held_by_them(line: str, thing: Said | None, hearing: Hearing) -> Said | None:
    """What the reader holds to be right, or is fond of."""
    if told := maxim(line, thing, hearing) or (None if thing else is_hard(line, hearing)):
        return principle(line, hearing) or told
    does = thing or (read(line.replace(": no ", ": ", 1), hearing) if ": no " in line else None)
    return principle(line, hearing) if does and does.kind is Kind.DOING else loved(line, thing, hearing)


def _measure(detail: str) -> Said | None:
    """As in "plan de rodaje: nueve semanas"."""
    return Said(detail, Kind.NAME) if _MEASURED.fullmatch(detail) else None


_SO_OFTEN: Final = re.compile(
    r"(?P<what>[^,:\d]+?) (?P<told>(?:\d+|una?|dos|tres|cuatro|cinco) (?:veces|vez|días?|semanas?|tardes?|mañanas?)"
    r" (?:por|al?|a la|cada) (?:semana|mes|año|día|quincena|trimestre))",
    re.IGNORECASE,
)
"""As in "salidas a campo 3 días por semana"."""


_EACH_TIME: Final = re.compile(rf"(?P<what>[^,:\d]+?) (?P<told>{EACH.pattern})", re.IGNORECASE)
"""As in "encargos de bodas casi todos los sábados", of which no other sentence could be made."""


def _how_often(topic: str, hearing: Hearing) -> tuple[Said, Said] | None:
    """A thing, and behind it how often it is; None where that is its verb's, or the thing is not sure."""
    line = written(topic)
    named, colon, rest = line.partition(": ")
    line = rest if colon and is_reader(named, hearing) else line
    found = _SO_OFTEN.fullmatch(line) or (None if read(line, hearing) else _EACH_TIME.fullmatch(line))
    thing = read(found["what"], hearing) if found else None
    if found is None or thing is None or thing.kind not in {Kind.OBJECT, Kind.NOUN} or thing.whole is not None:
        return None
    return thing, hung(thing, found["told"]) or Said(found["told"], Kind.NAME)


def _parted(topic: str, hearing: Hearing) -> tuple[str, str]:
    """What stands before a colon, and what behind it; all of it where somebody's name may stand there."""
    if (found := _OF_WHAT.fullmatch(topic)) and _is_of(found["what"].split(), found["it"]) and _acts(found["told"]):
        return found["what"], found["told"]
    if two := _two_thoughts(topic, hearing):
        return two
    head, _, tail = topic.partition(": ")
    first, *rest = head.split() or [""]
    named = first[:1].isupper() and not rest and (is_given_name(first) or not is_sure_noun(first.lower(), ""))
    if not tail or ": " in tail or named or is_reader(head, hearing) or titled_name(head) != "":
        return topic, ""
    return head if rest else head.lower(), tail


def _two_thoughts(topic: str, hearing: Hearing) -> tuple[str, str] | None:
    """A thing, and behind a comma what is so of it: "400 ovejas, suben a la sierra en junio"."""
    head, comma, tail = topic.partition(", ")
    thing = read(head, hearing) if comma and ", " not in tail and ": " not in topic else None
    it = tail.partition(" ")[0].casefold()
    if thing is None or thing.kind not in {Kind.OBJECT, Kind.NOUN} or thing.whole is not None or it in _OF_IT:
        return None
    said = hung(thing, tail) or _reading_of(thing)(tail, hearing)
    told = said is not None and said.kind in {Kind.HUNG, Kind.SENTENCE} and not said.own and said.whole is None
    return (head, tail) if told else None


_UNDER_WAY: Final = re.compile(
    r"(?!cuando|cuándo|mando|bando|comando|blando|estupendo|tremendo|contrabando)[a-zñ]{2,}(?:ando|iendo|yendo)"
    r" (?:al?|de|con|en|el|la|los|las|una?|tod[oa]s?) .+",
    re.IGNORECASE,
)
"""What they are doing, without its verb: "pasando al cuaderno electrónico"."""
_MATTERS: Final = re.compile(
    r"(?:es |le parece )?(?P<how>(?:muy )?(?:importante|fundamental|esencial)) (?P<what>que .+)"
)
_THEIRS: Final = re.compile(r"\b(?:sus?|le|les|ella|él|ellos|ellas)\b")


def _under_way(line: str) -> Said | None:
    fits = _UNDER_WAY.fullmatch(line) and "," not in line and not SOBER.search(line)
    return Said(f"están {line[:1].lower()}{line[1:]}", Kind.SENTENCE) if fits else None


def _matters(topic: str, hearing: Hearing) -> Said | None:
    """What somebody holds to be important, behind their name: "importante que las familias vengan"."""
    head, _, tail = written(topic).partition(": ")
    found = _MATTERS.fullmatch(tail) if tail and hearing.alone and is_reader(head, hearing) else None
    if found is None or _THEIRS.search(found["what"]) or "," in tail:
        return None
    return Said(f"para {'ti' if hearing.familiar else 'usted'} es {found['how']} {found['what']}", Kind.SENTENCE)


def _acts(told: str) -> bool:
    """Whether a verb is behind what stands for a thing: not "las lecturas en voz alta"."""
    does = told.split()[1].casefold()
    return is_verb(does) or many_do(does) or one_does(does) or does in {"ha", "han", "van", "va"}


def _is_of(words: list[str], it: str) -> bool:
    """Whether what stands for a thing is of its gender and number."""
    noun = words[1:2] if words[0].casefold() in DETERMINERS else words[:1]
    return bool(noun) and (agreeing(noun[0]) or words[0].casefold()) == _OF_IT[it.casefold()]


def _reading_of(thing: Said) -> Reading:
    """A clause of a topic, of which the topic itself may be the subject: "llegó en octubre"."""
    return lambda part, hearing: _what_they_do(thing, part, hearing) or read(part, hearing)


def _what_they_do(thing: Said, detail: str, hearing: Hearing) -> Said | None:
    """As in "la revisan cada trimestre", where the topic in front says what."""
    it, _, rest = detail.partition(" ")
    it, does = it.casefold(), rest.partition(" ")[0]
    if it in _OF_IT and many_do(does) and rest.partition(" ")[2] in PLURAL_PRONOUNS:
        told_them = hearing.insider and not hearing.familiar
        return Said(f"{it} {does} ustedes", Kind.SENTENCE) if told_them else None
    if _BEGINS_TO.match(detail) or (it in _OF_IT and does in SINGULAR):
        article = article_of(thing.text.split()[0]) if thing.kind is Kind.NAME else ""
        whole = read(f"{article} {thing.text} {detail}".strip(), hearing)
        return Said(detail, Kind.SENTENCE) if whole and whole.kind is Kind.SENTENCE and whole.whole is None else None
    said = read(rest, hearing) if it in _OF_IT and many_do(does) else None
    if said is None or said.kind is not Kind.SENTENCE or said.whole is not None:
        return None
    return Said(f"{it} {said.text}", Kind.SENTENCE)
