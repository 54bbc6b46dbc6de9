"""A French thing by its name: with an article where one is written or known; None where it may be more than a name."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import LINKS
from afterword.core.writing.tongues.french.nouns import (
    PRENOMINAL,
    article_by,
    article_of,
    gender_of,
    is_common,
    is_cut,
    is_done,
    is_listed,
)
from afterword.core.writing.tongues.french.shape import ADJECTIVE, is_thing
from afterword.core.writing.tongues.said import Kind, Said

_ONE: Final = word_set("le la un une ce cet cette leur son sa notre mon ma ta votre")
_SINGLE: Final = word_set("le la un une ce cette mon ma ta")
_MANY: Final = word_set("les des ces leurs ses nos mes tes vos")
COUNTED: Final = word_set("""
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante septante
    huitante octante nonante cent mille plusieurs quelques chaque tout toute
    """)
_NO_HEAD: Final = word_set("tous toutes personne rien aucun aucune nul nulle beaucoup peu assez trop")
"""What begins no bare thing: it is who does, or does not."""
_NO_THING: Final = re.compile(r"(?<!\w)[mstncj]'|(?<!\w)qu'|-t-|\w'ils?\b", re.IGNORECASE)


_ROW_BEHIND: Final = re.compile(
    r"(?P<head>.+ (?:(?:entre|avec|de|pour|en|sur) |d')[\w-]+)(?P<more>(?:, [\w-]+(?: [\w-]+)?)+)"
    r" et (?P<last>[\w-]+(?: [\w-]+)?)"
)
_JUDGED: Final = word_set("bon bonne bons bonnes beau belle beaux belles super meilleur meilleure")
_ARTICLE_OF: Final = {
    **dict.fromkeys(("CV", "CRM", "RGPD", "BIM", "CSE", "BTP", "SIRH", "SEO"), "le "),
    **dict.fromkeys(("TVA", "RSE", "GPEC", "GMAO"), "la "),
    **dict.fromkeys(("ERP", "EHPAD", "ESAT", "IRM"), "l'"),
}
"""Of letters that are no word."""
SAID_OF: Final = re.compile(r"(?:compris|inclus|offert|fourni|remboursé)(?:e?s?)|obligatoires?|possibles?")
"""What is told of a thing in so few words, and names no other: "assurance comprise"."""


def named(words: list[str], *, counted: bool = False) -> Said | None:
    """The thing as it stands behind "sur"; `counted`: "deux personnes" too, which can be given and can act."""
    if not words or _NO_THING.search(" ".join(words)) or _is_done_to(words):
        return None
    row = _row(words) or _row_of_articled(words) or _row_behind(words, counted=counted)
    if "et" in words and not _goes_on_alike(words) and not _kind_of(words[0].casefold(), counted=counted):
        return _both(words) or row
    if row or not is_thing(words) or _disagrees(words):
        return row
    kind = _kind_of(words[0].casefold(), counted=counted)
    text = " ".join(words)
    return Said(f"{text[:1].lower()}{text[1:]}", kind) if kind else _bare(words)


def so_it_is(words: list[str]) -> Said | None:
    """What is told of a thing in one word, as a sentence: "tenue fournie" -> "la tenue est fournie"."""
    thing, said = named(words[:-1]), words[-1]
    if thing is None or thing.kind is Kind.NAME or said.startswith("possible"):
        return None
    first, *rest = thing.text.replace("l'", "l' ").split()
    several, her = first == "les", gender_of(rest[0].removesuffix("s") if first == "les" else rest[0])
    ends = said.startswith("obligatoire") or (her and said.removesuffix("s").endswith("e") == (her == "la "))
    fits = said.endswith("s") == several or said in {"compris", "inclus"}
    return Said(f"{thing.text} {'sont' if several else 'est'} {said}", Kind.SENTENCE) if fits and ends else None


def drawn(said: Said) -> Said | None:
    """What draws the candidate: "les ateliers", not "des ateliers"; None for a bare noun, and for what is "mon"."""
    if said.text.startswith(("mon ", "ma ", "mes ")) or (said.kind is Kind.NAME and said.text.islower()):
        return None
    if said.kind is Kind.DOING and said.text.startswith("ne "):
        return None
    if _SUFFERED.fullmatch(said.text):
        return Said(f"le travail autour de {said.text}", Kind.OBJECT)
    if _TROUBLE.match(said.text):
        return Said(f"la gestion des{said.text[3:]}", Kind.OBJECT)
    return replace(said, text=f"l{said.text[1:]}") if said.text.startswith("des ") else said


_SUFFERED: Final = re.compile(
    r"l'(?:autisme|addiction|exil|exclusion|illettrisme)|la (?:dépendance|précarité|douleur|fin de vie)"
)
"""What one works for or against, and does not like."""
_TROUBLE: Final = re.compile(r"[ld]es (?:litiges|conflits|réclamations|impayés|sinistres|crises|contentieux|retours)\b")
"""What draws nobody, though to deal with it may."""


def _both(words: list[str]) -> Said | None:
    """Two bare things, each with its own article: "l'état civil et les élections"."""
    at = words.index("et")
    behind = words[at + 1 :]
    of_it = (
        len(behind) in {2, 3} and is_listed(behind[0]) and (behind[1] in {"de", "des", "du"} or behind[1][:2] == "d'")
    )
    if not (_is_simple(words[:at]) and (_is_simple(behind) or (of_it and is_listed(words[0])))):
        return None
    first, other = named(words[:at]), named(words[at + 1 :])
    if first is None or other is None or Kind.NAME in {first.kind, other.kind}:
        return None
    return Said(f"{first.text} et {other.text}", Kind.NOUN)


def _goes_on_alike(words: list[str]) -> bool:
    """Whether "et" joins two that hang on one noun by the same word: "le service du midi et du soir"."""
    at = words.index("et")
    link = words[at + 1].casefold() if at + 1 < len(words) else ""
    return link in LINKS and words.count("et") == 1 and link in words[:at]


def _is_simple(words: list[str]) -> bool:
    """A noun alone or with its adjective: in "fonds régions et ruralité" two of three belong together."""
    if len(words) == 2 and words[0].casefold() in PRENOMINAL:
        return is_listed(words[1])
    return len(words) == 1 or (
        len(words) == 2 and ADJECTIVE.search(words[1].casefold()) is not None and not is_listed(words[1])
    )


def _kind_of(first: str, *, counted: bool) -> Kind | None:
    """By the word in front; None where it has none that a thing may begin with."""
    if first in _MANY:
        return Kind.NOUN
    counts = first in COUNTED or first[0].isdigit()
    return Kind.OBJECT if first in _ONE or first.startswith("l'") or (counts and counted) else None


def _disagrees(words: list[str]) -> bool:
    """As in "le dommages"."""
    noun = words[1] if len(words) > 1 else ""
    several = noun.casefold() not in PRENOMINAL and article_of(noun) == "les "
    return words[0].casefold() in _SINGLE and several


def _bare(words: list[str]) -> Said | None:
    """Without an article: it gets its own where that is known; a name keeps its capital."""
    first, low = words[0], words[0].casefold()
    if low in LINKS | COUNTED | _NO_HEAD or len(low) < 2 or "ou" in words or first[0].isdigit() or low.startswith("d'"):
        return None
    if first in _ARTICLE_OF:
        return Said(f"{_ARTICLE_OF[first]}{' '.join(words)}", Kind.OBJECT)
    if not _is_plain(first) or (first[:1].isupper() and not is_common(first)):
        fits = len(words) < 2 or (_is_plain(first) and all(map(_is_of_name, words[1:])))
        return Said(" ".join(words), Kind.NAME) if fits else None
    if low in _JUDGED and words[1:2] != ["pratiques"]:
        return None  # "bonne équipe": what one thinks of it is no subject
    if is_done(first) or acts(first) or is_infinitive(low) or (len(words) < 2 and low.endswith("er")):
        return None
    return _articled(words)


def _articled(words: list[str]) -> Said | None:
    first, text = words[0], " ".join(words)
    if len(words) == 3 and words[1] in {"le", "la"} and article_of(first) != "les ":
        return None  # "bureau le soir" is clipped
    small = f"{text[:1].lower()}{text[1:]}"
    article = article_of(first) or (article_by(words[1]) if words[1:] and not is_cut(first) else "")
    if not article and first.endswith("s") and words[1:2] == ["maison"]:
        article = "les "
    if article != "les " and _is_several(words[1:2]):
        return Said(f"les {small}", Kind.NOUN) if first.endswith(("s", "x")) else None
    if article == "les " and words[1:] and _is_one(words[1]):
        return None
    if article:
        return Said(f"{article}{small}", Kind.NOUN if article == "les " else Kind.OBJECT)
    return Said(small, Kind.NAME) if _is_in_general(words) else None


def _is_one(behind: str) -> bool:
    """Whether the word behind the noun stands for one: "atlas communal"."""
    return (is_done(behind) or bool(article_by(behind))) and not behind.endswith(("s", "x"))


def _is_several(behind: list[str]) -> bool:
    """Whether the word behind the noun stands for several: "cas complexes"; a noun may: "réunion parents"."""
    return any(one.casefold() not in LINKS and "'" not in one and _is_plural(one) for one in behind)


def _is_plural(word: str) -> bool:
    return (article_of(word) == "les " and not is_common(word)) or (is_done(word) and word.endswith("s"))


def _is_plain(word: str) -> bool:
    """Whether it has neither large letters within nor a figure."""
    return word[1:] == word[1:].lower() and not any(map(str.isdigit, word))


def _is_of_name(word: str) -> bool:
    """What goes on a name: another large word, or a number."""
    return word.isdigit() or (word[:1].isupper() and word[1:].islower())


def _is_in_general(words: list[str]) -> bool:
    """Whether one speaks of it without an article, as in "parler de datavis"; not "de chai gravitaire"."""
    return len(words) < 2 and words[0].casefold() not in PRENOMINAL


def _row(words: list[str]) -> Said | None:
    """A row of bare names gets its "et"; with numbers or articles in it, it may be a name and what is said of it."""
    parts = " ".join(words).split(", ")
    split = [part.split() for part in parts]
    bare = all(part and len(part) < 3 and is_thing(part) and _bare(part) for part in split)
    if not bare or len(parts) < 3 or any(character.isdigit() for part in parts for character in part):
        return None
    small = f"{parts[0][:1].lower()}{parts[0][1:]}" if split[0][0][1:].islower() else parts[0]
    rest = [*parts[1:-1]]
    return Said(f"{', '.join([small, *rest])} et {parts[-1].removeprefix('et ')}", Kind.NAME)


def _row_of_articled(words: list[str]) -> Said | None:
    """Three things or more, each with its article: "l'IRM, le scanner et la mammographie"."""
    front, joint, last = " ".join(words).partition(" et ")
    parts = [part.split() for part in (*front.split(", "), last)]
    if not joint or " et " in last or len(parts) < 3 or not all(map(_is_articled, parts)):
        return _row_of_bare(parts) if joint and len(parts) > 2 and " et " not in last else None
    line = " ".join(words)
    return Said(f"{line[:1].lower()}{line[1:]}", Kind.NOUN)


def _row_of_bare(parts: list[list[str]]) -> Said | None:
    """Three bare nouns or more get an article each: "la tonte, la taille et la plantation"."""
    said = [_bare(part) if part and is_listed(part[0]) and _is_simple(part) else None for part in parts]
    told = [one.text for one in said if one and one.kind is not Kind.NAME]
    return Said(f"{', '.join(told[:-1])} et {told[-1]}", Kind.NOUN) if len(told) == len(parts) else None


def _is_articled(words: list[str]) -> bool:
    article = words[0].casefold() if words else ""
    begins = article in {"le", "la", "les"} or article.startswith("l'")
    return begins and len(words) < 5 and is_thing(words) and not any(map(acts, words[1:]))


def _row_behind(words: list[str], *, counted: bool) -> Said | None:
    """A thing with a row of bare names behind a word: "le lien entre école, famille et mairie"."""
    found = _ROW_BEHIND.fullmatch(" ".join(words))
    members = [*re.split(", ", found["more"].removeprefix(", ")), found["last"]] if found else []
    if not found or not all(_is_member(one.split()) for one in members):
        return None
    said = named([*found["head"].split(), "et", *found["last"].split()], counted=counted)
    last = f" et {found['last']}"
    return said and Said(f"{said.text.removesuffix(last)}{found['more']}{last}", said.kind)


def _is_member(words: list[str]) -> bool:
    """Whether it is a bare noun, or one in capitals, perhaps with how it is."""
    is_quality = is_done(words[0]) or (ADJECTIVE.search(words[0]) is not None and not is_common(words[0]))
    return (
        not is_quality and not any(map(acts, words)) and is_thing(words) and words[0].casefold() not in LINKS | COUNTED
    )


def _is_done_to(words: list[str]) -> bool:
    """As in "la rappeler mardi", where "la" is somebody."""
    second = words[1].casefold() if len(words) > 1 else ""
    return words[0].casefold() in {"le", "la", "les"} and is_infinitive(second) and not is_common(second)
