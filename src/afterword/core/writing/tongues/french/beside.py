"""A French topic with what was noted of it: what was done to a thing stands behind it, "le jardin, inauguré …"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.counted import counted
from afterword.core.writing.tongues.french.held_to import held_to, in_short
from afterword.core.writing.tongues.french.hung import hung, two_clauses
from afterword.core.writing.tongues.french.judged import judged
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER
from afterword.core.writing.tongues.french.maxims import maxim
from afterword.core.writing.tongues.french.notes import read
from afterword.core.writing.tongues.french.nouns import gender_of, is_common, is_done
from afterword.core.writing.tongues.french.of_all import matters, of_all
from afterword.core.writing.tongues.french.of_reader import PERSON, told_by_reader
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.sure import is_spliced
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
    r"|(?:change|varie|évolue|tourne)(?:nt)? (?:tou(?:te)?s les|chaque|selon|avec|au gré|d'une?|en)\b"
    r"|(?:commence|démarre|débute|finit|se termine|arrive|part|sort)(?:ssent|nt)? (?:à|dès|vers|en|le|mi|fin|début)\b"
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
    line = spelt(trimmed(topic))
    told_by = "" if detail else told_by_reader(line, hearing)
    if plain := None if detail else of_all(told_by or line) or matters(told_by, hearing):
        return plain, None
    thing = read(topic, hearing) if topic else None
    if not detail and not told_by and (thing is None or thing.whole is not None):
        if two := _parted(line, hearing) or _put_in(line, hearing):
            return two
        thing = _done_then(line, hearing) or thing
    short = judged(told_by, hearing) if told_by else None
    short = short or (in_short(told_by) if thing is None and told_by else None)
    in_part = thing is None or thing.whole is not None or thing.text.endswith(" rien")
    short = short or (maxim(told_by, hearing) if in_part and told_by else None)
    if short:
        return short, None
    if thing is not None and thing.kind is Kind.DOING:
        return ((held_to(thing) or maxim(told_by, hearing)) if told_by else None), None
    return (None, None) if _is_mine(thing) else _both(thing, topic, detail, hearing)


def _parted(line: str, hearing: Hearing) -> tuple[Said, Said | None] | None:
    """A thing and what is so of it, in one note: "deux tours neufs, commande numérique", "accueil : un parrain"."""
    head, sign, tail = line.partition(" : ") if " : " in line else line.partition(": ")
    head, sign, tail = (head, sign, tail) if sign else line.partition(", ")
    if not tail or ", " in tail or ": " in tail or not _is_thing_led(head):
        return None
    thing, said = read(head, hearing), read(tail, hearing)
    if thing is None or thing.whole is not None or thing.kind not in {Kind.OBJECT, Kind.NOUN}:
        return None
    held = hung(thing, tail)
    done = _done_to(thing, tail.split(), hearing) if sign == ", " and held is None else None
    if held or done:
        return (thing, held) if held else done
    if said is None or said.own or said.whole is not None:
        return None
    if said.kind is Kind.SENTENCE:
        return thing, said
    apart = (
        said.kind in {Kind.OBJECT, Kind.NOUN}
        and not re.search(r"\b(?:tou(?:te)?s les|chaque)\b", tail)
        and not re.search(r",| et | ou ", f"{thing.text} {said.text}")
    )
    return (Said(f"{thing.text} et {said.text}", Kind.NOUN), None) if apart and sign == ", " else None


_THEN: Final = re.compile(
    r"(?P<done>[^\W\d_]+ [^\W\d_]+(?:é|i|u|is|it|ert)e?s?)"
    r" (?P<when>(?:le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)"
    r"|chaque (?:jour|matin|soir|semaine|mois)|tou(?:te)?s les [^\W\d_]+))"
    r" (?P<rest>(?:par|dans|à|aux?|avec|chez|sur|en|pour) .+)",
    re.IGNORECASE,
)
"""When it is done stands before by whom or where: "poisson livré chaque matin par deux bateaux"."""
_PUT_IN: Final = re.compile(
    r"(?P<thing>[^,]+), (?P<done>[^,]+), (?P<does>(?:est|sont|a|ont|va|vont|reste|restent) [^,]+)"
)


def _done_then(line: str, hearing: Hearing) -> Said | None:
    """A thing with what is done to it and when, in the order in which it was noted."""
    found = _THEN.fullmatch(line)
    said = read(f"{found['done']} {found['rest']}", hearing) if found else None
    if found is None or said is None or said.kind not in {Kind.OBJECT, Kind.NOUN} or said.whole is not None:
        return None
    return replace(said, text=said.text.replace(found["rest"], f"{found['when']} {found['rest']}"))


def _put_in(line: str, hearing: Hearing) -> tuple[Said, Said] | None:
    """A thing with what was done to it, and what it does: "le logiciel, arrivé en mai, est bien accepté"."""
    found = _PUT_IN.fullmatch(line)
    thing = read(found["thing"], hearing) if found else None
    if found is None or thing is None or thing.kind not in {Kind.OBJECT, Kind.NOUN} or thing.whole is not None:
        return None
    several, cut = thing.text.startswith("les "), thing.text.removeprefix("l'")
    feminine = thing.text.startswith("la ") or (cut != thing.text and gender_of(cut.split()[0]) == "la ")
    it = ("elle" if feminine else "il") + ("s" if several else "")
    if not _agrees(thing.text, found["done"].split()) or (several and gender_of(thing.text.split()[1]) == "la "):
        return None
    return Said(f"{thing.text}, {found['done']}{CLOSED}", thing.kind), Said(f"{it} {found['does']}", Kind.SENTENCE)


def _is_thing_led(head: str) -> bool:
    """Whether it begins with a noun that is nobody's name, behind an article or a count."""
    words = [
        word for word in re.split(r"[ ']", head) if word.casefold() not in DETERMINERS | {"l"} and word[:1].isalpha()
    ]
    return bool(words) and is_common(words[0].casefold()) and not PERSON.fullmatch(words[0].casefold())


def _both(thing: Said | None, topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    if thing is not None and thing.is_thing and thing.text.startswith(("un ", "une ")):
        thing = counted(thing.text.split())  # "sur une note par amendement" is told of no single note
    clean = spelt(trimmed(detail))
    if thing is not None and (done := _done_to(thing, clean.split(), hearing)):
        return done
    of_it = _OF_IT.match(detail) or _of_no_reader(topic, detail, hearing)
    told = _said_of(thing.text, of_it[1].casefold(), clean) if thing is not None and of_it else None
    if told or (of_it and not of_it[1].endswith("s")):
        return thing, told
    held = hung(thing, clean) or two_clauses(clean, hearing, read) if thing is not None and detail else None
    return (thing, held) if held else _as_read(thing, topic, detail, hearing)


def _done_to(thing: Said, words: list[str], hearing: Hearing) -> tuple[Said, Said | None] | None:
    """A thing with what was done to it behind it; None where that does not agree."""
    if thing.kind not in {Kind.OBJECT, Kind.NOUN} or "," in thing.text or not _agrees(thing.text, words):
        return None
    if with_clause := _done_and(thing, words, hearing):
        return with_clause
    if is_spliced(" ".join(words)):
        return None
    return Said(f"{thing.text}, {' '.join((words[0].lower(), *words[1:]))}{CLOSED}", thing.kind), None


def _as_read(thing: Said | None, topic: str, detail: str, hearing: Hearing) -> tuple[Said | None, Said | None]:
    """The topic with its detail as that is read by itself."""
    clean = spelt(trimmed(detail))
    said = read(detail, hearing) if detail else None
    if said is not None and thing is not None and said == counted(clean.split()):
        bare = said.text if detail.casefold().startswith("les ") else said.text.removeprefix("les ")
        said = replace(said, text=bare, kind=Kind.OBJECT)  # which stands behind a colon
        return thing, said
    alone = re.fullmatch(r"[A-ZÉ][a-zà-ÿ]+(?:-[A-ZÉ][a-zà-ÿ]+)?", topic)
    if detail and said is None and alone and not is_common(topic):
        return None, None  # It may be somebody.
    if said is None or said.is_thing:
        return thing, _whole(clean)
    return thing, said


def _done_and(thing: Said, words: list[str], hearing: Hearing) -> tuple[Said, Said] | None:
    """What was done to a thing, and a sentence behind it: "arrivé en octobre, personne n'est encore formé"."""
    front, comma, tail = " ".join(words).partition(", ")
    said = read(tail, hearing) if comma and ", " not in tail else None
    if said is None or said.kind is not Kind.SENTENCE or said.own or said.whole is not None:
        return None
    return Said(f"{thing.text}, {front[:1].lower()}{front[1:]}{CLOSED}", thing.kind), said


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
    return (
        ends is not None
        and ends.search(words[0].casefold()) is not None
        and follows in LINKS | {"chaque", "dès", "tous", "toutes"}
    )


def _whole(detail: str) -> Said | None:
    """With an article that was written it stands behind a colon as one would say it: "une semaine sur six"."""
    words = detail.split()
    if re.match(r"(?:l[ea]s? |l'|une? |des |leurs? |mes? |m[oa]n? )", detail, re.IGNORECASE) is None:
        return None
    low = {word.casefold().strip(",;:") for word in words}
    if low & _OF_OTHERS or any(map(is_short, words)) or any(acts(word) for word in words[2:]):
        return None
    return Said(f"{detail[:1].lower()}{detail[1:]}", Kind.OBJECT)
