"""What to write in the place of a French note of which no sentence can be made: said of what it lacks."""

import re
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.acting import acts
from afterword.core.writing.tongues.french.days import WEEKDAYS
from afterword.core.writing.tongues.french.in_place import lacks_object
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS
from afterword.core.writing.tongues.french.notes import IN_TIME, read
from afterword.core.writing.tongues.french.nouns import is_common, is_done
from afterword.core.writing.tongues.french.of_reader import EITHER_WAY
from afterword.core.writing.tongues.french.spelt import is_short
from afterword.core.writing.tongues.french.sure import is_for_to
from afterword.core.writing.tongues.french.sure_words import CHAT, CUT
from afterword.core.writing.tongues.french.tried import one_part, team_holds_to, the_thing_alone, with_an_article
from afterword.core.writing.tongues.said import Hearing, Kind

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
DENIED: Final = "What is not so needs a whole sentence: “il n'y a pas d'astreinte”."
MORE_OR_LESS: Final = "It lacks its verb. Note who wants or has it: “elle veut plus de terrain”."
ARTICLE: Final = "Write it with its article: “{form}”."
ONE_BY_ONE: Final = "Of this, “{form}” can be told by itself. Note the rest on its own, as a thing or with its verb."
ALONE: Final = "“{rest}” is in its way: of this, “{form}” can be told by itself."
EITHER: Final = (
    "“{word}” may be a thing or what somebody does. Write “la {word}” for the thing, or who does it: “elle {word} …”."
)
FIGURE: Final = "“{figure}” does not say what it counts. Write it in full: “à moins 25 degrés”."
RATE: Final = "It tells how fast it is, without its verb. Note it as a whole sentence: “une commande prend 12 minutes”."
HELD: Final = (
    "“{word}” does not tell who does it: it may be what they do, or what they wish for. Write who does: “{whole}”."
)
DOER: Final = "“{word}” does not tell who does it. Note it as a whole sentence with who does it and its verb."
OBJECT: Final = "“{word}” does not tell what. Write what it is: “elle explique chaque geste au client”."
BARE: Final = "The thing behind “{word}” lacks its article, as in “monter une équipe”."
IN_STEAD: Final = "“{word}” has no verb beside it. Note it as a thing with its article: “le passage de Word à Excel”."
CLAUSE: Final = "Note it as a whole sentence with who does it and one verb: “la carte change chaque mois”."
MORE: Final = "One word says little. Say a bit more of it: “l'ambiance de la salle”."
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
DAY: Final = "“{day}” may mean another day by now. Write the date: “disponible dès le 4 mai”."
QUESTION: Final = "Note it as a whole question: “Comment se passent les gardes ?”"
ADVICE: Final = frozenset({AT, WHOLE, ROW, NOBODY, THING, CLAUSE, QUESTION, MORE, MINE, TAIL, DENIED})
_LETTERS: Final = re.compile(r"[a-z]{2,5}")
_TYPED_SHORT: Final = word_set("""
    bjr slt dsl qlq qlqs qlqn vrmt tjr tjrs lgt msg dvt dvpt mgt grd grds ptt pls qqs cplt mdf pck pcq mnt bn bnn fr tel
    """)
"""What is typed short with its vowels left out."""
_WISH: Final = re.compile(
    r"(?:[A-ZÉ][\w-]+(?: [A-ZÉ][\w-]+)? ?: |elle |il )?"
    r"(?P<line>(?:ne (?:pas|jamais|plus) |toujours |surtout )?(?P<word>[\w-]+) .*)"
)
_FREE_FROM: Final = re.compile(
    rf"(?:je suis )?(?:disponible|libre)\b.*\b(?P<day>{'|'.join(WEEKDAYS)}|demain|la semaine prochaine)\b",
    re.IGNORECASE,
)
"""From when one is free, by a day that is another one where a later text leaves it out."""
_MEALS: Final = word_set("déjeuner dîner souper goûter devoir devoirs lever coucher")
"""Infinitives that are things as well."""
_FIGURE: Final = re.compile(r"(?:^| )([-+–]\d[\d.,]*)$")
_DENIED: Final = re.compile(r"\b(?:pas|jamais|aucune?|plus (?:de|aucune?))\b", re.IGNORECASE)
_DENIES: Final = re.compile(r"\bn(?:e |')", re.IGNORECASE)
_ARTICLED_ROW: Final = re.compile(r", (?:l[ea]s? |l'|des )")
_BEGINS_OPEN: Final = re.compile(r"(?:on|ça|c'est|c'était|y|faut|il faut)\b", re.IGNORECASE)


def advice(line: str) -> str:
    """What to type instead of this note."""
    if found := _FREE_FROM.match(line):
        return DAY.format(day=found["day"])
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
    lacking = _of_what_it_lacks(line, words)
    if lacking:
        return lacking
    wish = _WISH.match(line)
    if wish and is_infinitive(wish["word"].casefold()) and wish["word"] not in _MEALS:
        return _of_infinitive(wish["line"], wish["word"])
    if words[0] in EITHER_WAY and words[1] in {"de", "des"}:
        return EITHER.format(word=words[0])
    several, denied = _of_several(line, words), _of_figure_or_none(line)
    one_by_one = "" if several == ROW and _ARTICLED_ROW.search(line) else _of_form(line)
    if denied and (not one_by_one or "," not in line):
        return denied
    return one_by_one or several or (NOBODY if _BEGINS_OPEN.match(line) else _of_its_words(line, words))


def _of_what_it_lacks(line: str, words: list[str]) -> str:
    """Of a verb, or of what it tells; "" where it lacks neither."""
    if IN_TIME.match(line):
        return RATE
    if words[0][:1].isupper() and is_done(words[1]) and words[1] != "fait" and not is_common(words[0]):
        return IN_STEAD.format(word=words[1])
    said = read(line, Hearing())
    bare = said and said.kind is Kind.SENTENCE and lacks_object(said.text)
    return OBJECT.format(word=words[1]) if bare else ""


def _of_form(line: str) -> str:
    """A form that was tried, and can be told; "" for none."""
    line = line.rstrip(".!")
    front, rest = the_thing_alone(line)
    tried = ((ARTICLE, with_an_article(line)), (ONE_BY_ONE, one_part(line)))
    told = next((says.format(form=form) for says, form in tried if form), "")
    return told or (ALONE.format(form=front, rest=rest) if front else "")


def _of_several(line: str, words: list[str]) -> str:
    """Of more than one thing; "" where it may be one."""
    bare_two = " et " in line and words[0].casefold() not in DETERMINERS and not any(map(acts, words))
    row = _ARTICLED_ROW.search(line)
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


def _of_figure_or_none(line: str) -> str:
    """Of a figure that counts nothing, and of what is not so; "" for neither."""
    figure, denied = _FIGURE.search(line), _DENIED.search(line) and not _DENIES.search(line)
    of_less = re.match(r"(?:plus|moins) (?:de |d').*, (?:plus|moins) ", line, re.IGNORECASE)
    return FIGURE.format(figure=figure[1]) if figure else DENIED if denied and not of_less else ""


def _of_infinitive(line: str, word: str) -> str:
    """Of what somebody holds to, which is not what they do."""
    whole = team_holds_to(line)
    behind = line.split()[line.split().index(word) + 1 :]
    at = next((at for at, one in enumerate(behind) if one.casefold() not in LINKS), 0)
    if behind and behind[at].isalpha() and behind[at].islower() and is_bare(behind[at]):
        return BARE.format(word=" ".join([word, *behind[:at]]))
    return HELD.format(word=word, whole=whole) if whole else DOER.format(word=word)


def is_bare(word: str) -> bool:
    """Whether it is a noun that has nothing before it."""
    return is_common(word) and not is_infinitive(word) and word not in DETERMINERS


def _of_its_words(line: str, words: list[str]) -> str:
    if re.match(r"(?:plus|moins) (?:de |d')", line, re.IGNORECASE):
        return MORE_OR_LESS
    if re.match(r"[A-ZÉ][\w-]+ ?: ", line) or any(map(acts, words[1:])):
        return CLAUSE
    bare = words[0].casefold() not in DETERMINERS and not words[0].startswith("l'")
    if ", " in line:
        return TAIL
    return WHOLE if not bare else THING
