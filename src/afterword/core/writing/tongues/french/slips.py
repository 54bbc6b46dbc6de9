"""Slips of a French text: a vowel that is not cut, "de le" for "du", a word twice, and what hands mistype most."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.nouns import is_common, is_cut

_UNCUT: Final = re.compile(
    r"(?<![\w'-])(?P<whole>(?P<short>[Dd]e|[Ll]e|[Ll]a|[Qq]ue|[Jj]e|[Nn]e|[Ss]e|[Mm]e|[Tt]e|[Jj]usque|[Ll]orsque"
    r"|[Pp]uisque) )(?P<word>[a-zàâéèêëîïôœùûü]{2,}|y )"
)
_UNJOINED: Final = re.compile(r"(?<![\w'-])(?P<joint>[Dd]e|[àÀ]) (?P<article>les?) (?P<word>[a-zàâéèêëîïôœùûüç]{2,})")
_JOINED: Final = {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"}
_TWICE: Final = re.compile(r"(?<![\w'-])(?P<word>[a-zàâéèêëîïôœùûüç]{2,})[ ](?P=word)(?![\w'-])", re.IGNORECASE)
_MAY_BE_TWICE: Final = word_set("nous vous très bien")
_UNCUT_BEFORE: Final = word_set("onze onzième onzièmes oui ouistiti ouate uhlan ululement un une huit")
_MISTYPED: Final = dict(
    pair.split(">")
    for pair in word_set("""
        planing>planning planings>plannings
        acceuil>accueil acceuillir>accueillir receuil>recueil entretient>entretien interressant>intéressant
        interessant>intéressant interessée>intéressée interessé>intéressé cordialment>cordialement language>langage
        parmis>parmi malgrés>malgré biensur>bien-sûr apprecié>apprécié connection>connexion professionel>professionnel
        professionelle>professionnelle personel>personnel remerçie>remercie remerci>remercie addresse>adresse
        dévelopement>développement developpement>développement appercu>aperçu occurence>occurrence aggréable>agréable
        recommendation>recommandation developement>développement développment>développement
        recomandation>recommandation
    """)
)
_WHO: Final = re.compile(r"\b(?:qui|il|elle|on|se|les?|la) $", re.IGNORECASE)
"""Before a verb: "qui entretient les vélos"."""
_MAY_BE_THERE: Final = re.compile(
    r"l[ea] (?:où|et|ou|en|aux?|avec|entre|ils?|elles?|on|est|un|une|aussi)\b", re.IGNORECASE
)
"""An article with no noun behind it: "la" is "là", or a word is missing."""
_WORD: Final = re.compile(r"[^\W\d_]{5,}")


def slips_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a slip stands, and what is meant, in the order of the text."""
    yield from sorted((*_uncut(text), *_unjoined(text), *_twice(text), *_mistyped(text)))


def elided_in(text: str) -> Iterator[tuple[int, int, str]]:
    """The slips of which it is sure what was meant: "de apprendre", "de le secteur", "l'acceuil"."""
    uncut = (one for one in _uncut(text) if not _MAY_BE_THERE.match(text, one[0]))
    yield from sorted((*uncut, *_unjoined(text), *_mistyped(text)))


def _uncut(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _UNCUT.finditer(text):
        word = found["word"]
        if (is_cut(word) and word not in _UNCUT_BEFORE) or (word == "y " and found["short"] != "la"):
            yield *found.span("whole"), f"{found['short'][:-1]}'"


def _unjoined(text: str) -> Iterator[tuple[int, int, str]]:
    """As in "de le projet"; "de le faire" has a pronoun."""
    for found in _UNJOINED.finditer(text):
        if is_common(found["word"]) and not is_infinitive(found["word"]):
            two = f"{found['joint']} {found['article']}"
            yield found.start(), found.start() + len(two), _JOINED[two.casefold()]


def _twice(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _TWICE.finditer(text):
        if found["word"].casefold() not in _MAY_BE_TWICE:
            yield *found.span(), found["word"]


def _mistyped(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _WORD.finditer(text):
        one = found[0].removesuffix("s")
        right = _MISTYPED.get(found[0]) or (f"{_MISTYPED[one]}s" if one in _MISTYPED else "")
        if right and not (found[0] == "entretient" and _WHO.search(text, 0, found.start())):
            yield *found.span(), right.replace("-", " ")
