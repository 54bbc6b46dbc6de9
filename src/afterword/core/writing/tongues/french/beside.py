"""A French topic with what was noted of it: what was done to a thing stands behind it, "le jardin, inauguré …"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.counted import counted
from afterword.core.writing.tongues.french.held_to import held_to, in_short
from afterword.core.writing.tongues.french.judged import judged
from afterword.core.writing.tongues.french.leading import LINKS, NEVER
from afterword.core.writing.tongues.french.maxims import maxim
from afterword.core.writing.tongues.french.notes import read
from afterword.core.writing.tongues.french.nouns import gender_of, is_common, is_done
from afterword.core.writing.tongues.french.of_reader import PERSON, told_by_reader
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.turned import is_somebody_else
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import trimmed

_ENDS: Final = (
    (re.compile(r"(?:le|un|ce|cet|mon) "), re.compile(r"[^es]$")),
    (re.compile(r"(?:la|une|cette|ma) "), re.compile(r"e$")),
    (re.compile(r"(?:les|des|ces|mes|vos|nos) "), re.compile(r"s$")),
    (re.compile(r"(?:l'|votre |notre )"), re.compile(r"[^s]$")),
)
"""How what was done must end, by the word before the thing."""
_OF_OTHERS: Final = NEVER - word_set(
    "plus moins très aussi surtout presque environ pendant après avant que et"
) | word_set("leur leurs son sa ses qui que")
CLOSED: Final = ",~"
"""Behind what is put in between: a comma, where the sentence goes on."""


_OF_IT: Final = re.compile(
    r"(ils?|elles?) (?:(?:a|ont) lieu\b|(?:dure|date|coûte|fonctionne|tourne|mesure|pèse|ferme|expire|existe)(?:nt)?\b"
    r"|se (?:décide|déroule|fait|font|passe|prépare|tient|tiennent|renouvelle|vend)(?:nt)?\b"
    r"|s'(?:ouvre|étend|adresse|organise)(?:nt)?\b"
    r"|(?:contient|contiennent|comporte|comportent|permet|permettent)\b"
    r"|(?:est|sont|était|étaient) (?:(?:tous|toutes|encore|déjà|désormais|[a-zéè]+ment) )?"
    r"(?:fabriqu|vend|livr|produi|lav"
    r"|stock|cui|imprim|rang|tri|répar|nettoy|renouvel|chauff|plant|récolt|transform|recycl|mont|tiss|reli|relu|install"
    r"|entreten|contrôl|vérifi|lou|achet|command|distribu|serv|emball|expédi|affich|brass|moul|affin|pétr|tond)[a-zé]*)",
    re.IGNORECASE,
)
"""What a thing does and nobody who reads: "l'entraînement: il a lieu deux fois par an"."""


_LIKED: Final = re.compile(
    r"(?:j'ai (?:(?:beaucoup|bien|vraiment|particulièrement|énormément|aussi) )*(?:aimé|adoré|apprécié)"
    r"|j'(?:aime|adore|apprécie)(?: beaucoup| bien| vraiment)?|j'(?:aimer|adorer)ais(?: beaucoup| bien)?"
    r"|je (?:voudrais|souhaite|souhaiterais)) (?!qu[e'])(?!savoir|avoir|être|pas|plus|moins|rien|jamais|trop)",
)
"""What a candidate may well say of themselves in thanks: what they liked there, or would like."""


def _is_mine(said: Said | None) -> bool:
    """Whether the candidate speaks of what they did or think, which was no topic of the talk."""
    return said is not None and said.own and said.kind is Kind.SENTENCE and not _LIKED.match(said.text)


def _said_of(thing: str, who: str, detail: str) -> Said | None:
    """The sentence with its "il", where that is surely the thing; None where it may be another one."""
    first, _, rest = thing.partition("'") if thing.startswith("l'") else thing.partition(" ")
    gender = gender_of(rest.split()[0]) if first == "l" else {"le": "le ", "la": "la "}.get(first, "")
    fits = {"il": gender == "le ", "elle": gender == "la "}.get(who, first in {"les", "des"})
    return Said(f"{detail[:1].lower()}{detail[1:]}", Kind.SENTENCE) if fits else None


def beside(topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """Both as they may be said; a detail that agrees with its topic becomes a part of it."""
    thing = read(topic, hearing) if topic else None
    told_by = "" if detail else told_by_reader(spelt(trimmed(topic)), hearing)
    short = judged(told_by, hearing) if told_by else None
    short = short or (in_short(told_by) if thing is None and told_by else None)
    in_part = thing is None or thing.whole is not None or thing.text.endswith(" rien")
    short = short or (maxim(told_by, hearing) if in_part and told_by else None)
    if short:
        return short, None
    if thing is not None and thing.kind is Kind.DOING:
        return ((held_to(thing) or maxim(told_by, hearing)) if told_by else None), None
    return (None, None) if _is_mine(thing) else _both(thing, topic, detail, hearing)


def _both(thing: Said | None, topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    if thing is not None and thing.is_thing and thing.text.startswith(("un ", "une ")):
        thing = counted(thing.text.split())  # "sur une note par amendement" is told of no single note
    if thing is not None and thing.kind in {Kind.OBJECT, Kind.NOUN} and "," not in thing.text:
        words = spelt(trimmed(detail)).split()
        if _agrees(thing.text, words):
            return Said(f"{thing.text}, {' '.join((words[0].lower(), *words[1:]))}{CLOSED}", thing.kind), None
    of_it = _OF_IT.match(detail) or _of_no_reader(topic, detail, hearing)
    told = _said_of(thing.text, of_it[1].casefold(), spelt(trimmed(detail))) if thing is not None and of_it else None
    if told or (of_it and not of_it[1].endswith("s")):
        return thing, told
    said = read(detail, hearing) if detail else None
    if said is not None and thing is not None and said == counted(spelt(trimmed(detail)).split()):
        bare = said.text if detail.casefold().startswith("les ") else said.text.removeprefix("les ")
        said = replace(said, text=bare, kind=Kind.OBJECT)  # which stands behind a colon
        return thing, said
    alone = re.fullmatch(r"[A-ZÉ][a-zà-ÿ]+(?:-[A-ZÉ][a-zà-ÿ]+)?", topic)
    if detail and said is None and alone and not is_common(topic):
        return None, None  # It may be somebody.
    if said is None or said.is_thing:
        return thing, _whole(spelt(trimmed(detail)))
    return thing, said


def _of_no_reader(topic: str, detail: str, hearing: Hearing) -> re.Match[str] | None:
    """An "il" or "elle" that the reader cannot be, with what the thing itself may do: "elle imprime huit couleurs"."""
    found = re.match(r"(il|elle) (?=\w)", detail, re.IGNORECASE)
    if found is None or not is_somebody_else({found[1].casefold()}, hearing):
        return None
    if any(PERSON.fullmatch(word) for word in re.split(r"[ ']", topic.casefold())):
        return None
    said = read(f"{topic} {detail[found.end() :]}", hearing)
    return found if said and said.kind is Kind.SENTENCE and said.whole is None else None


def _agrees(thing: str, words: list[str]) -> bool:
    if len(words) < 2 or not is_done(words[0]) or any(map(is_short, words)) or any(map(acts, words[1:])):
        return False
    follows = words[1].casefold()
    ends = next((end for before, end in _ENDS if before.match(thing)), None)
    return ends is not None and ends.search(words[0].casefold()) is not None and follows in LINKS | {"chaque", "dès"}


def _whole(detail: str) -> Said | None:
    """With an article that was written it stands behind a colon as one would say it: "une semaine sur six"."""
    words = detail.split()
    if re.match(r"(?:l[ea]s? |l'|une? |des |leurs? |mes? |m[oa]n? )", detail, re.IGNORECASE) is None:
        return None
    low = {word.casefold().strip(",;:") for word in words}
    if low & _OF_OTHERS or any(map(is_short, words)) or any(acts(word) for word in words[2:]):
        return None
    return Said(f"{detail[:1].lower()}{detail[1:]}", Kind.OBJECT)
