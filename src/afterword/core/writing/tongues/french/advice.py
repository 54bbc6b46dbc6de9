"""What to write in the place of a French note of which no sentence can be made: said of what it lacks."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.shape import DETERMINERS, acts
from afterword.core.writing.tongues.french.spelt import is_short
from afterword.core.writing.tongues.french.sure import is_for_to
from afterword.core.writing.tongues.french.sure_words import CHAT, CUT

SHORT: Final = "“{word}” is a word of a chat or a short form. Write it in full, as in a letter."
CAPITALS: Final = "“{word}” is a short form. Write it with its capitals, “{large}”, or in full."
ROW: Final = "It is several things in a row. Note each of them on its own, with its article: “la garde de nuit”."
NOBODY: Final = (
    "It is not sure who does it. Note who does: “l'équipe commence à 6h”, or the thing alone: “le début à 6h”."
)
THING: Final = "Note it as a thing with its article, as it would stand behind “sur”: “la garde de nuit”."
TAIL: Final = (
    "Put what stands behind the comma in a note of its own: “l'équipe de 6 personnes”, “la carte change souvent”."
)
DENIED: Final = "What is not so needs a whole sentence: “les objectifs ne sont pas individuels”."
FIGURE: Final = "“{figure}” does not say what it counts. Write it in full: “à moins 25 degrés”."
CLAUSE: Final = "Note it as a whole sentence with who does it and one verb: “la carte change chaque mois”."
MORE: Final = "One word says little. Say a bit more of it: “l'ambiance de la salle”."
ONE: Final = (
    "It may be cut short, or more than one thing. Note one thing with its article, “la garde de nuit”, or one whole"
    " sentence with its verb, “la carte change chaque mois”."
)
WHOLE: Final = (
    "It may be cut short, or more than one thing. Note one thing as it would stand behind “sur”, “la garde de nuit”, or"
    " one whole sentence with its verb, “la carte change chaque mois”."
)
MINE: Final = (
    "It is what you did or think yourself, and the text says what they told you. Note what was said as a thing, “la"
    " garde de nuit”, or what you liked there: “j'ai aimé la visite de l'atelier”."
)
PROMISE: Final = "Note it as the thing alone, with its article: “le lien vers mon site”."
AT: Final = "Its “a” may be “à”. Put the accent where it has one: “la garde à domicile”."
QUESTION: Final = "Note it as a whole question: “Comment se passent les gardes ?”"
ADVICE: Final = frozenset({AT, WHOLE, ROW, NOBODY, THING, CLAUSE, QUESTION, MORE, ONE, MINE, TAIL, DENIED})
_LETTERS: Final = re.compile(r"[a-z]{2,5}")
_TYPED_SHORT: Final = word_set("""
    bjr slt dsl qlq qlqs qlqn vrmt tjr tjrs lgt msg dvt dvpt mgt grd grds ptt pls qqs cplt mdf pck pcq mnt bn bnn fr tel
    """)
"""What is typed short with its vowels left out."""
_FIGURE: Final = re.compile(r"(?:^| )([-+–]\d[\d.,]*)$")
_DENIED: Final = re.compile(r"\b(?:pas|plus de|jamais)\b", re.IGNORECASE)
_DENIES: Final = re.compile(r"\bn(?:e |')", re.IGNORECASE)
_BEGINS_OPEN: Final = re.compile(r"(?:on|ça|c'est|c'était|y|faut|il faut)\b", re.IGNORECASE)


def advice(line: str) -> str:
    """What to type instead of this note."""
    words = [word.strip(",;:!?.()") for word in line.split()]
    short = next((word for word in words if word.casefold() in CHAT | CUT or is_short(word)), "")
    short = "tel" if words[-1] == "tel" else short
    if len(words) < 2:
        return MORE
    return _of_short(short) if short else _of_its_form(line, words)


def _of_short(word: str) -> str:
    """Of a word that no letter has: first letters of a name need only their capitals, "pcr"."""
    of_name = _LETTERS.fullmatch(word) and word not in CHAT | CUT | _TYPED_SHORT
    return CAPITALS.format(word=word, large=word.upper()) if of_name else SHORT.format(word=word)


def _of_its_form(line: str, words: list[str]) -> str:
    if is_for_to(line) or "?" in line:
        return AT if is_for_to(line) else QUESTION
    of_several = _of_several(line, words)
    if of_several or _BEGINS_OPEN.match(line):
        return of_several or NOBODY
    return _of_its_words(line, words)


def _of_several(line: str, words: list[str]) -> str:
    """Of more than one thing; "" where it may be one."""
    bare_two = " et " in line and words[0].casefold() not in DETERMINERS and not any(map(acts, words))
    row = re.search(r", (?:l[ea]s? |l'|des )", line)
    return (
        ROW
        if row
        or line.count(",") > 1
        or " / " in line
        or " + " in line
        or (" mais " in line and not any(map(acts, words)))
        or bare_two
        else ""
    )


def _of_its_words(line: str, words: list[str]) -> str:
    figure, denied = _FIGURE.search(line), _DENIED.search(line) and not _DENIES.search(line)
    if figure or denied:
        return FIGURE.format(figure=figure[1]) if figure else DENIED
    if re.match(r"[A-ZÉ][\w-]+ ?: ", line) or any(map(acts, words[1:])):
        return CLAUSE
    bare = words[0].casefold() not in DETERMINERS and not words[0].startswith("l'")
    if ", " in line:
        return TAIL
    return WHOLE if not bare else ONE if is_infinitive(words[0].casefold()) else THING
