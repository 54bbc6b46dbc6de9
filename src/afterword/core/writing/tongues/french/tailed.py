"""A French thing with what hangs on it: when, where or on what terms it is so, and what of it counts most.

"l'ordre des messages quand ils arrivent en retard", "la collecte de fonds, en particulier le mécénat".
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import NOUNS_TOO, acts
from afterword.core.writing.tongues.french.clause_verb import verb_of
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.nouns import gender_of, is_cut, is_done
from afterword.core.writing.tongues.french.of_reader import PERSON
from afterword.core.writing.tongues.french.things import named
from afterword.core.writing.tongues.said import Hearing, Kind, Said

Reading = Callable[[list[str], Hearing], Said | None]

_WHEN: Final = (
    r"(?:quand|lorsque|dès que|depuis que|une fois que|après que|avant que|pendant que|tant que|chaque fois que"
    r"|jusqu'à ce que"
    r"|où|si"
    r"|(?:lorsqu|(?:dès|depuis|une fois|après|avant|pendant|tant|chaque fois|jusqu'à ce) qu)'(?=\w))"
)
_THAT: Final = (
    r"(?:(?:(?:avec|pour|dans|sur|par|sous|à|grâce à) )?(?:laquelle|lequel|lesquels|lesquelles)"
    r"|auquel|auxquels|auxquelles|(?:au cours|lors|autour|à partir) (?:desquels|desquelles"
    r"|duquel|de laquelle)|(?:à|avec|pour|chez) qui|dont|que|qu'(?=\w))"
)
_CLAUSE: Final = re.compile(
    rf"(?P<head>[^,:;]+?)(?P<comma>,)? (?P<lead>(?P<when>{_WHEN})|{_THAT}"
    r"|et (?:ce (?:que|qui|dont)|ce qu'(?=\w)|l[ae] (?:façon|manière) dont))(?:(?<=') ?| )(?P<clause>[^:;]+)",
    re.IGNORECASE,
)
_MOST: Final = (
    r"(?:et )?(?:plus )?(?:en particulier|notamment|surtout|particulièrement|principalement|spécialement|y compris"
    r"|par exemple|avant tout)"
)
_ASIDE: Final = re.compile(rf"(?P<head>[^,:;]+), (?P<lead>{_MOST}) (?P<rest>[^:;]+)", re.IGNORECASE)
_SPAN: Final = re.compile(
    r"(?P<head>[^,:;]+), (?P<rest>(?:du (?!coup\b)|de (?!suite\b)|des |d')[^,:;]+ (?:jusqu'"
    r"|(?<!\w))(?:à (?!\w+(?:er|ir|re)\b)|au |aux )[^,:;]+)",
    re.IGNORECASE,
)
"""From one to the other: "la qualité, de la réception à la livraison"."""
_OF_ALL: Final = re.compile(
    r"(?P<head>[^,:;]+?) (?P<whose>(?:à|de) (?:vous )?tou(?:te)?s(?: les (?:deux|trois|quatre|cinq))?"
    r"|(?:à|de) vous (?:deux|trois|quatre|cinq))"
)
_ARTICLES: Final = word_set("le la les un une des leur leurs votre vos notre nos ce cet cette ces")
_DONE_TO: Final = re.compile(r"(?P<head>[^,:;]+), (?P<done>[^\W\d_]+) (?P<rest>[^,:;]+)")
_OFTEN: Final = re.compile(
    r"(?:il y a (?:\d+|une?|deux|trois|quatre|cinq|dix|quelques) (?:ans?|mois|semaines?|jours?)"
    r"|(?:chaque (?:année|mois|semaine|jour|trimestre|matin|été|automne)"
    r"|tous les (?:ans|mois|jours|trois mois|deux ans))"
    r"(?: (?:avec|par|dans|en|pour|sur) (?:l[ea]s? |l'|un |une |votre |vos )?[\w'-]+(?: [\w'-]+){0,2})?)"
)
ENDS: Final = {
    **dict.fromkeys(("le", "un", "ce", "cet", "mon"), r"[^es]$"),
    **dict.fromkeys(("la", "une", "cette", "ma"), r"e$"),
    **dict.fromkeys(("les", "des", "ces", "mes", "vos", "nos"), r"s$"),
}
"""How what was done must end, by the word before the thing; for any other, as one thing."""
_TO_DO: Final = re.compile(
    r"(?:la |le |l')(?:façon|manière|possibilité|idée|envie|défi|occasion|opportunité|chance|plaisir|liberté|volonté"
    r"|art|perspective|difficulté|intérêt|importance|nécessité|responsabilité|souci) (?:de |d')(?P<doing>[^,:;]+)",
    re.IGNORECASE,
)
_MANY_BEFORE: Final = word_set("les des aux ces vos nos deux trois")
_ONES: Final = re.compile(r"(?:celles?|celui|ceux) (?P<lead>qui|que|dont|où|de|des|du) (?P<rest>.+)")
_PLACED: Final = re.compile(
    r"(?:lors |auprès |à l'occasion |en matière |autour |au sein |en dehors )?(?P<link>de|du|des|dans|pour|avec|à|au"
    r"|aux|chez|en|sur|par|après|avant|pendant|sous|entre|vers) (?P<thing>.+)"
)
_PRONOUNS: Final = {
    "il": re.compile(r"(?<!\w)(?:le|un|cet?|chaque|votre|notre|l'\w+) ?", re.IGNORECASE),
    "elle": re.compile(r"(?<!\w)(?:la|une|cette|chaque|votre|notre|l'\w+) ?", re.IGNORECASE),
    "ils": re.compile(r"(?<!\w)(?:les|des|ces|vos|nos|deux|trois) ", re.IGNORECASE),
    "elles": re.compile(r"(?<!\w)(?:les|des|ces|vos|nos|deux|trois) ", re.IGNORECASE),
}
"""What must stand in the thing, that a pronoun behind it may speak of it."""
_THEIRS: Final = word_set("son sa ses leur leurs")
_SELDOM: Final = word_set("on lui eux j'ai je tu moi toi mon ma mes mari femme")
_ABOUT_ME: Final = re.compile(r"(?<=à )mes(?= questions)|(?<=de )mes(?= réponses)|(?<=sur )mon(?= parcours)")
_I_MET: Final = re.compile(
    r"j'ai (?:pu )?(?:croisé|rencontré|vu|visité|aperçu|observé)e?s?(?: (?:dans|en|à|sur|au) [^,]+)?"
)
"""What a candidate saw of a thing there."""
_BEFORE_VERB: Final = re.compile(r"(?:(?:ne|se|me|m'|y|en|l[ea]s?|nous|vous) |n'|s'|l'|y |m')*")
_YOU_DO: Final = re.compile(rf"vous {_BEFORE_VERB.pattern}(?:\w+ez|êtes|faites|dites)(?!\w)")
_WE_DO: Final = re.compile(rf"nous {_BEFORE_VERB.pattern}(?:\w+ons|sommes)(?!\w)")
_ONE_DOES: Final = re.compile(
    rf"(?:ce|chacun|chacune|tout|personne|rien|il|elle) {_BEFORE_VERB.pattern}(?P<verb>[\w'-]+)"
)
_SEVERAL_DO: Final = re.compile(rf"(?:tous|toutes|ils|elles) {_BEFORE_VERB.pattern}(?P<verb>[\w'-]+(?:nt))(?!\w)")
_ITSELF: Final = re.compile(r"(?:ne |se |n'|s'|y |en )*(?P<verb>[^\W\d_]+(?:e|t|d|a|ent|ont))(?: (?P<rest>.+))?")
"""A verb with what does it behind: "les difficultés que pose le passage à l'échelle"."""
_GIVES_WAY: Final = re.compile(r"\b(?:trop|mais|ni)\b|^(?:vous|on|nous|l'équipe)\b.*\b(?:pas|plus|jamais)\b")
"""What may be a reproach."""


def with_tail(words: Sequence[str], hearing: Hearing, reading: Reading) -> Said | None:
    """The whole of it, where both the thing and what hangs on it are sure; None else."""
    line = " ".join(words)
    ways = (_with_aside, _with_span, _with_deed, _with_clause, _of_all, _row, _to_do, _of_others)
    return next((said for way in ways if (said := way(line, hearing, reading))), None)


def _thing(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """A thing with its article and nothing left out."""
    said = reading(line.split(), hearing) if line.split() else None
    sure = said is not None and said.kind in {Kind.OBJECT, Kind.NOUN} and said.whole is None
    return said if sure and said and not said.text.endswith("~") else None


def _with_clause(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    found = _CLAUSE.fullmatch(line)
    head = _thing(found["head"], hearing, reading) if found else None
    if found is None or head is None or head.words < 2:
        return None
    told = (
        _acts_alone(found["clause"].split()) if found["lead"].endswith("qui") else is_clause(found["clause"], head.text)
    )
    if not told:
        return None
    of_one = any(word in {"il", "elle"} for word in re.split(r"[' ]", found["clause"].casefold()))
    if of_one and PERSON.search(found["head"]):
        return None  # who may be the reader
    if found["when"] and found["when"].casefold() == "si" and not found["clause"].startswith(("l", "un")):
        return None
    cut = "" if found["lead"].endswith("'") else " "
    closed = ",~" if found["comma"] else ""
    return replace(head, text=f"{head.text}{found['comma'] or ''} {found['lead']}{cut}{found['clause']}{closed}")


def _with_aside(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    found = _ASIDE.fullmatch(line)
    head = _thing(found["head"], hearing, reading) if found else None
    if found is None or head is None or not _is_aside(found["rest"], head.text, hearing, reading):
        return None
    return replace(head, text=f"{head.text}, {found['lead']} {found['rest']},~")


def _with_span(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    found = _SPAN.fullmatch(line)
    head = _thing(found["head"], hearing, reading) if found else None
    whole = found and named(f"le travail {found['rest']}".replace(" jusqu'", " ").split())
    return replace(head, text=f"{head.text}, {found['rest']},~") if found and head and whole else None


def _with_deed(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """With what was done to it behind a comma: "le plan d'audit, établi chaque année avec la direction"."""
    found = _DONE_TO.fullmatch(line)
    head = _thing(found["head"], hearing, reading) if found else None
    if found is None or head is None or not is_done(found["done"]) or not _agrees(head.text, found["done"]):
        return None
    rest = f"la chose {found['rest']}" if found["rest"].partition(" ")[0] in LINKS else ""
    told = named(rest.split()) if rest else _OFTEN.fullmatch(found["rest"])
    return replace(head, text=f"{head.text}, {found['done']} {found['rest']},~") if told else None


def _agrees(thing: str, done: str) -> bool:
    first = thing.split(maxsplit=1)[0]
    if first.startswith("l'") and gender_of(first[2:]):
        first = gender_of(first[2:]).strip()
    return bool(re.search(ENDS.get(first, r"[^s]$"), done))


def _to_do(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """As in "la manière de présenter les résultats", "la possibilité d'apprendre le métier"."""
    found = _TO_DO.fullmatch(line)
    said = reading(found["doing"].split(), hearing) if found else None
    whole = (
        said is not None and said.kind is Kind.DOING and said.whole is None and not said.text.startswith(("me ", "m'"))
    )
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.OBJECT) if whole else None


def _of_others(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """Where "leur" is of those in front: "l'accompagnement des formateurs pendant leur première année"."""
    low = line.casefold().split()
    if not is_of_others(low):
        return None
    bare = " ".join({"leur": "la", "leurs": "les"}.get(word, word) for word in line.split())
    said = _thing(bare, hearing, reading)
    return replace(said, text=f"{line[:1].lower()}{line[1:]}") if said and said.text[1:] == bare[1:] else None


def is_of_others(low: Sequence[str]) -> bool:
    """Whether whose something is stands in front of it: "aider chacun à trouver sa voie"."""
    at = next((at for at, word in enumerate(low) if word in _THEIRS), 0)
    if at < 2 or _SELDOM & set(low) or set(low) & _PRONOUNS.keys():
        return False
    before = set(low[:at])
    return bool(before & (_MANY_BEFORE if low[at].startswith("leur") else {"chacun", "chacune", "chaque"}))


def _of_all(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """As in "la chaleur de votre accueil à tous les trois"."""
    found = _OF_ALL.fullmatch(line)
    head = _thing(found["head"], hearing, reading) if found else None
    return replace(head, text=f"{head.text} {found['whose']}") if found and head else None


def _row(line: str, hearing: Hearing, reading: Reading) -> Said | None:
    """Two things or more, each with its article: "l'accueil des classes et les lectures à voix haute"."""
    front, joint, last = line.rpartition(" et ")
    first, *more = [*front.split(", "), last]
    head = _thing(first, hearing, reading) if joint and " et " not in f"{front} {last}" else None
    if head is None or not all(_is_thing_too(one, first, hearing, reading) for one in more):
        return None
    return replace(head, text=f"{head.text}{line[len(first) :]}")


def _is_thing_too(line: str, head: str, hearing: Hearing, reading: Reading) -> bool:
    first = line.partition(" ")[0].casefold()
    begins = first in _ARTICLES or first.startswith("l'")
    return _is_its(line, head, hearing, reading) or (
        begins and _thing(_without_owner(line, head), hearing, reading) is not None
    )


def _is_its(line: str, head: str, hearing: Hearing, reading: Reading) -> bool:
    """Whether it is of the one thing in front, which is nobody: "l'unité protégée et son jardin"."""
    whose, _, rest = line.partition(" ")
    articles = {"son": ("le ", "la "), "sa": ("la ",), "ses": ("les ",)}.get(whose.casefold(), ())
    one = _PRONOUNS["il"].match(head) or _PRONOUNS["elle"].match(head)
    if not articles or not one or any(PERSON.fullmatch(word) for word in re.split(r"[ ']", head.casefold())):
        return False
    vowel = is_cut(rest) and whose.casefold() != "ses"
    things = (f"l'{rest}",) if vowel else tuple(f"{article}{rest}" for article in articles[:1])
    return any(_thing(one, hearing, reading) for one in things)


def _is_aside(rest: str, head: str, hearing: Hearing, reading: Reading) -> bool:
    """A thing, some of them, where or when it is so, or a clause of time."""
    *front, last = rest.split(", ")
    if front:
        lead = re.match(rf"{_MOST} ", last)
        parts = [", ".join(front), last[lead.end() :]] if lead and len(front) == 1 else []
        return bool(parts) and all(_is_aside(one, head, hearing, reading) for one in parts)
    if _is_thing_too(rest, head, hearing, reading) or _with_clause(rest, hearing, reading):
        return True
    placed = _PLACED.fullmatch(rest)
    if placed and named(f"le travail {placed['link']} {placed['thing']}".split()):
        return True
    when = re.fullmatch(rf"{_WHEN}(?:(?<=') ?| )(?P<clause>.+)", rest)
    return is_clause(when["clause"], head) if when else _are_some(rest, head)


def _are_some(rest: str, head: str) -> bool:
    """Some of the things: "celles qui associent les enseignants", "ceux de la région"."""
    found = _ONES.fullmatch(rest)
    if found is None:
        return False
    if found["lead"] == "qui":
        return _acts_alone(found["rest"].split())
    if found["lead"] in {"de", "des", "du"}:
        return named(f"le travail {found['lead']} {found['rest']}".split()) is not None
    return is_clause(found["rest"], head)


def _acts_alone(words: list[str]) -> bool:
    """Whether they begin with a verb, and name nothing that nobody can tell of."""
    low = [word.casefold().strip(",") for word in words]
    verb = _BEFORE_VERB.sub("", " ".join(low), count=1).split()[:1]
    return bool(verb) and (acts(verb[0]) or verb[0].endswith(("ent", "ont"))) and not _SELDOM & set(low)


def _without_owner(thing: str, head: str) -> str:
    """With the reader's for whose it is, where that is of the things in front: "leur analyse", behind "les écarts"."""
    if _PRONOUNS["ils"].search(f"{head} ") is None:
        return thing
    return " ".join({"leur": "votre", "leurs": "vos"}.get(word.casefold(), word) for word in thing.split())


def is_clause(clause: str, head: str) -> bool:
    """Whether it has who does and a verb, and speaks of nobody but them, the reader and what the head names."""
    clause = _ABOUT_ME.sub("les", clause)
    words = clause.split()
    low = [word.casefold().strip(",") for word in words]
    if _I_MET.fullmatch(clause):
        return True
    if len(words) < 2 or _SELDOM & set(low) or _GIVES_WAY.search(clause) or any(one in low for one in ("et,", "ou,")):
        return False
    if any(_PRONOUNS[one].search(f"{head} ") is None for one in low if one in _PRONOUNS):
        return False
    line = " ".join(words)
    if _YOU_DO.match(line) or _WE_DO.match(line) or _SEVERAL_DO.match(line):
        return True
    one = _ONE_DOES.match(line)
    if one:
        return len(words) > 2 and (acts(one["verb"]) or one["verb"].endswith(("e", "t", "d", "a")))
    return _has_doer(words, low) or _is_turned(line)


def _has_doer(words: list[str], low: list[str]) -> bool:
    """As in "les familles habitent loin", "la rentrée s'approche"."""
    if low[0] not in DETERMINERS and not low[0].startswith("l'"):
        return False
    at = verb_of(words, low) or next((at for at in range(1, min(8, len(words))) if _is_verb_at(low, at)), 0)
    start = at - 1 if at > 1 and low[at - 1] in {"se", "ne", "y", "en"} else at
    who = named(words[:start], counted=True) if start else None
    free = not _THEIRS & set(low[1:start])
    ends = at < len(words) - 1 or low[at].endswith("nt") or (acts(low[at]) and low[at] not in NOUNS_TOO)
    return who is not None and who.kind is not Kind.NAME and free and ends


def _is_verb_at(low: list[str], at: int) -> bool:
    before, word = low[at - 1], low[at]
    if before in LINKS | DETERMINERS or word in LINKS | DETERMINERS:
        return False
    return acts(word) and word not in NOUNS_TOO and not is_done(word)


def _is_turned(line: str) -> bool:
    """As in "pose le passage à l'échelle"."""
    found = _ITSELF.fullmatch(line)
    if not found or not found["rest"]:
        return False
    first = found["rest"].split()[0].casefold()
    fits = first in {"le", "la", "les", "votre", "vos", "un", "une"} or first.startswith("l'")
    return fits and named(found["rest"].split(), counted=True) is not None
