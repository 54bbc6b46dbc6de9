"""French questions as they may be put: whole, inside a sentence, or by their subject."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import LINKS, WHEN
from afterword.core.writing.tongues.french.notes import inside, read
from afterword.core.writing.tongues.french.nouns import article_of, de, is_common, is_done
from afterword.core.writing.tongues.french.shape import is_thing
from afterword.core.writing.tongues.french.spelt import is_short, spelt
from afterword.core.writing.tongues.french.things import named
from afterword.core.writing.tongues.french.turned import LEFT
from afterword.core.writing.tongues.said import Hearing, Kind, Said
from afterword.core.writing.tongues.trimmed import names_one, trimmed, with_reader

_READER: Final = "elle_"
_ASKING: Final = word_set("comment pourquoi quand où d'où qui quel quelle quels quelles combien si ce qu'est-ce")
_INVERTED: Final = re.compile(
    r"(?:(?:combien )?y a-t-il|(?:que )?faut-il|(?:est|sera|était)-ce|\w+-(?:vous|tu|je|on|t-on))\b", re.IGNORECASE
)
"""As in "y a-t-il une supervision", "pouvez-vous …": asked whole, as it was noted."""
_OF_NOBODY: Final = re.compile(r"\b(?:faut|reste-t|existe-t|s'agit|suffit|vaut|arrive-t|y a-t)-il\b", re.IGNORECASE)
_I_WOULD: Final = re.compile(
    r"^(?P<what>(?:avec |dans |sur |pour |à )?(?:quel(?:le)?s? |combien (?:de |d'))[^,]+?) (?:j'|je )"
    r"(?P<verb>\w+rais?|ai)$",
    re.IGNORECASE,
)
"""As in "quel secteur j'aurais", which is spoken."""
_IT_IS: Final = re.compile(r"(?:l[ea]s? |l'|vos |votre |ces |cette )[\w-]+ (?:est|sont|sera|seront) \w", re.IGNORECASE)
"""A statement that is asked by its mark alone: "les tenues sont fournies ?"."""
_WHAT_IS: Final = re.compile(r"^(?:c'est|ce sont) quoi(?: un peu)? |^question (?:sur |: )", re.IGNORECASE)
_HOW_OFTEN: Final = re.compile(
    r"^vous (\w+ez) ((?:avec |sur |dans |pour )?(?:combien (?:de |d')|quel(?:le)?s? ).+|comment|où|quand)$",
    re.IGNORECASE,
)
_HOW_MANY: Final = re.compile(r"^vous (\w+ez|êtes) combien( (?!de |d').+)?$", re.IGNORECASE)
_ON_DOES: Final = re.compile(
    r"^on (?P<verb>\w+[edt]) (?P<asked>à quelle heure|où|quand|comment|combien de temps)$", re.IGNORECASE
)
_HOW_IT_GOES: Final = re.compile(r"^(?P<thing>[^,?]+),? comment (?:ça|ca) se passe$", re.IGNORECASE)
_HAS_SO_MANY: Final = re.compile(
    r"[sx](?: \w+[sx])? (?:compte|forme|suit|lance|livre|partage|couvre|garde|teste|sort|passe)(?:nt)?"
    r" (?:(?:le|la|les|votre|vos|chaque|cette|ce|cet|un|une) |l')[\w'-]",
    re.IGNORECASE,
)
"""A verb that is a noun too, between what is counted and who has it: "combien de lits compte le service"."""
_OR_NOT: Final = re.compile(r",? ou (?:pas|non)$", re.IGNORECASE)
_TURNED: Final = re.compile(r"(?<!\brendez)-(?:t-)?(?:vous|tu|je|il|elle|ils|elles|on|ce)\b", re.IGNORECASE)
_SUBJECT: Final = word_set("vous nous on se s'est je tu")


def asked(note: str, hearing: Hearing) -> Said | None:
    """A question as it may be put: whole, inside a sentence, or by its subject."""
    line = spelt(f"{trimmed(note.split('?', maxsplit=1)[0])} ?").removesuffix("?").strip()
    line = _HOW_MANY.sub(r"combien \1-vous\2", _HOW_OFTEN.sub(r"\2 \1-vous", line))
    line = _ON_DOES.sub(_turned_round, _HOW_IT_GOES.sub(_put_first, line))
    line = _OR_NOT.sub("", _WHAT_IS.sub("", with_reader(line, hearing, _READER)))
    words = line.split()
    if not line or names_one(line, hearing.hushed) or any(map(is_short, words)):
        return None
    return _with_verb(line, hearing) if _asks(words) else _of_thing(line, words, hearing)


def _turned_round(found: re.Match[str]) -> str:
    """As in "on commence à quelle heure", put as "à quelle heure commence-t-on"."""
    return f"{found['asked']} {found['verb']}{'-' if found['verb'][-1] in 'td' else '-t-'}on"


def _put_first(found: re.Match[str]) -> str:
    """As in "période fiscale comment ça se passe", put as "comment se passe la période fiscale"."""
    said = named(found["thing"].split())
    if said is None or said.kind is Kind.NAME:
        return found[0]
    return f"comment se passe{'nt' if said.text.startswith('les ') else ''} {said.text}"


def _asks(words: list[str]) -> bool:
    first = words[0].casefold()
    return first in _ASKING - {"ce"} or first.startswith("est-ce") or _TURNED.search(" ".join(words)) is not None


def _with_verb(line: str, hearing: Hearing) -> Said | None:
    """A question that begins with its own word, or with its verb."""
    if re.match(r"est-ce qu'on ", line, re.IGNORECASE) and not (LEFT | {"leur", "leurs"}) & set(
        line.casefold().split()
    ):
        return Said(f"{line[:1].lower()}{line[1:]} ?", Kind.QUESTION)  # "son" is one's own
    whether = re.sub(r"^est-ce qu(?:e |')", "si ", line, flags=re.IGNORECASE)
    if whether != line:
        return _there_is(whether) or inside(whether.split(), hearing)
    what = re.sub(r"^qu'est-ce qu(e |i |')", r"ce qu\1", line, flags=re.IGNORECASE)
    if what != line:
        return inside(what.split(), hearing)
    line = _I_WOULD.sub(lambda found: f"{found['what']} {found['verb']}-je", line)
    if _INVERTED.match(line):
        return _as_noted(line)
    if _TURNED.search(line):
        return _of_its_subject(line)
    return _by_its_word(re.sub(r"\best-ce qu(?:e |')", "", line).split(), hearing)


def _by_its_word(words: list[str], hearing: Hearing) -> Said | None:
    """As in "comment se passent les gardes": inside a sentence where somebody acts in it, else by its count."""
    if len(words) > 2 and words[0].casefold().startswith("quel") and words[-2] == "à" and is_infinitive(words[-1]):
        return Said(f"{words[0].lower()} {' '.join(words[1:])} ?", Kind.QUESTION)
    if list(map(str.casefold, words[:2])) == ["où", "en"] and words[2] in {"est", "sont"} and is_thing(words[3:]):
        return inside(words, hearing)
    return _inside_or_counted(words, hearing)


def _inside_or_counted(words: list[str], hearing: Hearing) -> Said | None:
    first = words[0].casefold()
    told = first in {"comment", "pourquoi", "quand", "où"} and len(words) > 4 and not is_thing(words[1:])
    if told or first == "si" or any(map(acts, words[1:])) or _does(words) or _has_so_many(words):
        return inside(words, hearing)
    if "ou" in words:
        return None
    if first in _IS_OF and _WHICH.fullmatch(words[-1]) and words[-1].endswith(_IS_OF[first][1]):
        holds = all(word in {"de", "du", "des"} for word in words[1:-1] if word in LINKS)
        put = f"{' '.join((first, *words[1:-1]))} {_IS_OF[first][0]} {words[-1]}"
        return Said(put, Kind.HOW) if holds and len(words) > 2 and is_thing(words[1:-1]) else None
    of = re.match(r"(?:de |d')(?!temps\b|fois\b)", " ".join(words[1:]), re.IGNORECASE)
    if first == "combien" and of and words[-1] not in {"km", "h", "min", "kg"} and is_thing(words[1:]):
        return Said(f"combien y a-t-il {' '.join(words[1:])} ?", Kind.QUESTION)
    if first in {"quel", "quelle", "quels", "quelles"} and words[1:] and is_thing(words[1:]):
        spoken = re.search(r" (?:je |j')\w+$", " ".join(words))  # "quels outils j'utilise"
        return None if spoken else Said(f"{first} {' '.join(words[1:])} ?", Kind.QUESTION)
    return None


def _has_so_many(words: list[str]) -> bool:
    return words[0].casefold() == "combien" and _HAS_SO_MANY.search(" ".join(words)) is not None


def _does(words: list[str]) -> bool:
    """A verb that no list holds: an infinitive, or what stands behind "qui" or a doer and before a thing."""
    low = [word.casefold() for word in words]
    who = (low[0] == "qui" and len(low) > 2) or bool(_SUBJECT & set(low))
    return who or ("ou" not in low and any(map(is_infinitive, low[1:]))) or any(one in LEFT for one in low[1:])


def _of_its_subject(line: str) -> Said | None:
    """As in "le management est-il agile", "comment le planning est-il fait": of a thing that it names before."""
    others = re.search(r"-(?:t-)?(?:il|elle|ils|elles)\b", _OF_NOBODY.sub("", line), re.IGNORECASE)
    if others and not re.search(
        r"(?:^|\s)(?:le |la |les |l'|une? |cette |cet? |votre |vos )", line[: others.start()], re.IGNORECASE
    ):
        return None
    return Said(f"{line[:1].lower()}{line[1:]} ?", Kind.QUESTION)


def _of_thing(line: str, words: list[str], hearing: Hearing) -> Said | None:
    """Without a verb at its head: what there is, what the reader does, one of two, or a subject by its name."""
    low = words[0].casefold()
    if low in {"des", "un", "une"} and is_thing(words):
        return Said(f"y a-t-il {line[:1].lower()}{line[1:]} ?", Kind.QUESTION)
    if re.match(r"il y a (?!eu )", line, re.IGNORECASE):
        return _there_is(f"si {line}")
    does = low in {"vous", "tu", "on", "ils", "elles", "il", "elle", _READER} and len(words) > 2
    if does or (_IT_IS.match(line) and "ou" not in words):
        clear = (low != "tu" or hearing.familiar) and not _ASKING & set(map(str.casefold, words))
        return inside(["si", *words], hearing) if clear else None
    put = _is_it_done(words) or _counted(words)
    if put:
        return put
    if "ou" in map(str.casefold, words) and is_thing(words) and words[-1].casefold() not in _ALONE:
        return Said(f"{line[:1] if _is_name(words) else line[:1].lower()}{line[1:]} ?", Kind.QUESTION)
    clipped = low in WHEN or words[1:2] == ["par"]  # "dimanche fermé", "astreinte par mois"
    said = None if clipped else read(line, hearing)
    return said if said and said.is_thing else None


def _is_it_done(words: list[str]) -> Said | None:
    """As in "gardes mutualisées ?", put as "les gardes sont-elles mutualisées ?", where both words agree."""
    at = next((at for at in (1, 2) if at < len(words) and _is_said_of(words[at])), 0)
    at += at == 1 and len(words) > 2 and _is_said_of(words[2])
    between = {word.casefold() for word in words[1:at]}
    if not at or words[0].casefold() in WHEN or between & LINKS or "'" in " ".join(words[1 : at + 1]) or "ou" in words:
        return None
    if words[at + 1 :] and not _goes_on([words[0], *words[at:]]):
        return None
    said, who = named(words[: at + 1]), " ".join((words[0].casefold(), *words[1:at]))
    article = said.text.removesuffix(f"{who} {words[at]}") if said else ""
    verb, some = _asked_by(article, words[at])
    if not verb:
        return None
    rest = " ".join(words[at:])
    return Said(
        f"y a-t-il {some} {who} {rest} ?" if rest.startswith("dédi") else f"{article}{who} {verb} {rest} ?",
        Kind.QUESTION,
    )


def _is_said_of(word: str) -> bool:
    return (
        (is_done(word) or word in _EITHER)
        and (_MAY_BE_ASKED.match(word) is not None or not _WHICH.match(word))
        and "'" not in word
    )


_ALONE: Final = word_set("seul seule seuls seules")
_WHICH: Final = re.compile(
    r"(?:attendu|utilisé|concerné|demandé|exigé|requis|visé|pratiqué|choisi|souhaité|suivi|appliqué|retenu|couvert|géré"
    r"|traité|envisagé|employé|proposé|prévu|fourni|alloué|usiné|réalisé|fabriqué|vendu|cultivé"
    r"|accueilli|formé|servi|livré|abordé|enseigné)e?s?$"
)
_MAY_BE_ASKED: Final = re.compile(
    r"(?:prévu|fourni|alloué|vendu|servi|livré|réalisé|enseigné|abordé|formé|accueilli|fabriqué)"
)
"""What is asked of one thing as well: "outils fournis ?"."""
"""What asks for which: "rendement attendu" is no question whether it is."""


_IS_OF: Final = {
    "quel": ("est", ("é", "u", "i", "s")), "quelle": ("est", ("e",)),
    "quels": ("sont", ("s",)), "quelles": ("sont", ("es",)),
}  # fmt: skip
"""The verb of what is asked for, and how what is done to it ends: "quel logiciel est utilisé"."""


def _asked_by(article: str, done: str) -> tuple[str, str]:
    """As in "est-elle" and "une", by article and ending; empty where they do not tell."""
    if done in _EITHER:
        return {"le ": ("est-il", "un"), "la ": ("est-elle", "une")}.get(article, ("", ""))
    ends = next((end for end in _DONE_BY if done.endswith(end)), "")
    verb, articles, some = _DONE_BY.get(ends, ("", (), ""))
    return (verb, some) if article in articles else ("", "")


_EITHER: Final = word_set("nécessaire obligatoire possible")
"""What is said of either gender."""


def _goes_on(words: list[str]) -> bool:
    """As in "atelier chauffé l'hiver", "local partagé avec l'école"."""
    return is_thing([words[0], *words[2:]]) or words[2:] in (["l'hiver"], ["l'été"])


def _counted(words: list[str]) -> Said | None:
    """As in "patients par jour", put as "combien y a-t-il de patients par jour ?"."""
    several = article_of(words[0]) == "les " and words[1:2] == ["par"] and is_thing(words)
    what = de(" ".join((words[0].casefold(), *words[1:])))
    return Said(f"combien y a-t-il {what} ?", Kind.QUESTION) if several else None


_SHE, _HE, _MANY = ("la ", "l'"), ("le ", "l'"), ("les ",)
_DONE_BY: Final[dict[str, tuple[str, tuple[str, ...], str]]] = {
    **dict.fromkeys(("ées", "ies", "ues"), ("sont-elles", _MANY, "des")),
    **dict.fromkeys(("és", "is", "us"), ("sont-ils", _MANY, "des")),
    **dict.fromkeys(("ée", "ie", "ue"), ("est-elle", _SHE, "une")),
    **dict.fromkeys(("é", "i", "u"), ("est-il", _HE, "un")),
}


def _is_name(words: list[str]) -> bool:
    """As in "Mac ou PC": a name is not large for the sake of the line."""
    first = words[0]
    return first[1:] != first[1:].lower() or (first[:1].isupper() and words[1] == "ou" and not is_common(first))


def _as_noted(line: str) -> Said | None:
    """A whole question that asks the reader, or for a thing, and speaks of nobody else."""
    rest = _INVERTED.sub("", line)
    others = re.search(r"-(?:t-)?(?:il|elle|ils|elles)\b", rest) or LEFT & set(rest.casefold().split())
    return None if others else Said(f"{line[:1].lower()}{line[1:]} ?", Kind.QUESTION)


def _there_is(asked_if: str) -> Said | None:
    """As in "si il y a une bibliothèque", put as "y a-t-il une bibliothèque ?"."""
    how_many = re.match(r"si il y a (combien) (d(?:e |').+)$", asked_if, re.IGNORECASE)
    if how_many:
        return Said(f"{how_many[1].lower()} y a-t-il {how_many[2]} ?", Kind.QUESTION)
    days = re.match(
        r"si il y a (?:du |des )(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|nuit|soir)s?$", asked_if
    )
    if days:
        return Said(f"y a-t-il du travail {'la' if days[1] == 'nuit' else 'le'} {days[1]} ?", Kind.QUESTION)
    there = re.match(r"si il y a (?!eu )(?P<what>.+)$", asked_if, re.IGNORECASE)
    if there is None or LEFT & set(there["what"].casefold().split()):
        return None
    return Said(f"y a-t-il {there['what']} ?", Kind.QUESTION)
