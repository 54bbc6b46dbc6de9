"""What stands behind avoir and être in a French note is a participle: "elle a commence" is "a commencé", or is told."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS, LINKS, NEVER

NO_PARTICIPLE: Final = (
    "“{words}” is no form of a French verb as it stands. Put its end right in your notes, as in “elle a commencé”, or"
    " write “à” with its accent."
)
UNACCENTED: Final = (
    "“{words}” can be read in two ways. If “{meant}” is meant, write its accent; if it still holds, write “en cours de"
    " validité”."
)
_HAVE: Final = word_set("""
    ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait auraient
    """)
_ARE: Final = word_set("suis es est sommes êtes sont étais était étaient sera seront serait seraient")
_DOERS: Final = word_set("il elle on qui ça cela")
_CUT_DOER: Final = re.compile(r"(?:[mltns]|qu|[jy])'|.*'(?:il|elle|on)$")
_BETWEEN: Final = word_set("""
    déjà bien beaucoup toujours aussi tout tous pas jamais plus souvent longtemps même encore récemment enfin d'abord
    longuement vraiment énormément surtout trop peu mieux depuis
    """)
_NO_VERBS: Final = word_set("inquiète inquiètes jointe jointes")
"""What the word list takes for a form of a verb alone."""
_COME: Final = word_set("passe reste monte rentre tombe retourne installe")
"""Nouns, or none, that stand behind être for what was done."""
_BARE_NOUNS: Final = word_set("envie charge honte cause peine place faute prise conscience")
"""Nouns that stand behind avoir without an article, and look like a form of a verb."""
_EDGE: Final = ",;:.!?()"
_DONE: Final = re.compile(r"(?:é|i|u|û)(?:e?s?)$")
_IN_OTHER_LETTERS: Final = (
    (re.compile(r"(?:pr|m|cqu|qu|ss)ise?s?$"), re.compile(r"(?:prendre|mettre|quérir|seoir)$")),
    (re.compile(r"(?:ai|i)te?s?$"), re.compile(r"(?<!suffi)re$")),
    (re.compile(r"cluse?s?$"), re.compile(r"clure$")),
    (re.compile(r"erte?s?$"), re.compile(r"rir$")),
    (re.compile(r"(?:int|mort|clos|sous|eint)e?s?$"), re.compile(r"(?:indre|mourir|clore|soudre)$")),
)
"""How what was done ends, by the verb: pris, fait, écrit, ouvert, peint."""


_PASSED: Final = re.compile(
    r"\b(?:galops?|bac|bts|but|cap|bep|licence|master|diplôme|brevet|certificat|formation|stage|année|module|titre|vae|examen"
    r"|semestre|unité|bloc|dcg|dscg|haccp)(?: \d+)?(?: [\w-]+)? (valid|certifi|homologu)e(s?)"
    r"(?=$|[,;.)]| en\b| par\b| sauf\b)",
    re.IGNORECASE,
)
"""What one passes, before a word that lacks its accent sooner than that it still holds: "galop 7 valide"."""


class Participles:
    """What the word list of French tells of the word behind avoir and être."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def mended(self, note: str) -> str:
        """With the accent of what was done, where who did it stands before: "elle a commencer" -> "elle a commencé"."""
        parts = re.split(r"(\s+)", note)
        words = parts[::2]
        for at, place in self._pairs(words):
            if self._has_surely(words, at):
                low = words[place].rstrip(_EDGE)
                words[place] = words[place].replace(low, self._meant(low) or low)
        parts[::2] = words
        return "".join(parts)

    def amiss(self, sentence: str) -> tuple[str, str] | None:
        """The first words of which the second is no participle, and what is said of them; None for none."""
        words = sentence.split()
        passed = _PASSED.search(sentence)
        if passed:
            return passed[0], UNACCENTED.format(words=passed[0], meant=f"{passed[1]}é{passed[2]}")
        for at, place in self._pairs(words):
            if words[at] == "a" and is_infinitive(words[place].rstrip(_EDGE)) and not self._has_surely(words, at):
                continue  # "150 postes a migrer" has "à"
            if self._is_no_participle(
                words[place].rstrip(_EDGE), has=self._is_form(words[at], _HAVE) or words[at].startswith("s'")
            ):
                found = " ".join(words[at : place + 1]).rstrip(_EDGE)
                return found, NO_PARTICIPLE.format(words=found)
        return None

    def _pairs(self, words: list[str]) -> Iterator[tuple[int, int]]:
        """Where a form of avoir or être stands, and the word that goes with it."""
        for at, word in enumerate(words[:-1]):
            if word[-1] in _EDGE or word.isupper() or not (self._is_form(word, _HAVE) or self._is_form(word, _ARE)):
                continue
            place = at + 1
            while place < len(words) - 1 and words[place].casefold() in _BETWEEN:
                place += 1
            if words[place].rstrip(_EDGE).isalpha() and words[place].islower():
                yield at, place

    def _is_form(self, word: str, forms: frozenset[str]) -> bool:
        return word.casefold().rpartition("'")[2] in forms

    def _has_surely(self, words: list[str], at: int) -> bool:
        """Whether it is avoir and not "à": "ont", "m'a", "elle a"; not "machine a commande numérique"."""
        low, before = words[at].casefold(), words[at - 1].casefold() if at else ""
        if not self._is_form(low, _HAVE):
            return False
        return low != "a" or before in _DOERS or _CUT_DOER.fullmatch(before) is not None

    def _meant(self, low: str) -> str:
        """The participle that sounds so, or lacks its accent alone: commence, commencer, commencez, finit."""
        if low in _BARE_NOUNS:
            return ""
        verb = self._lexicon.word_of(low)
        if verb.endswith("ir") and low.endswith("it"):
            return low[:-1] * self._lexicon.knows(low[:-1])
        stem = next((low.removesuffix(end) for end in ("er", "ez", "e") if low.endswith(end)), "")
        if not stem or low == "fier":
            return ""
        stems = (stem, stem.replace("è", "é"), "é".join(stem.rsplit("e", 1)))  # "prefere", "cree"
        return next((f"{one}é" for one in stems if all(map(self._lexicon.knows, (f"{one}é", f"{one}er")))), "")

    def _is_no_participle(self, low: str, *, has: bool) -> bool:
        """Whether it is another form of a verb: behind être a word that is no form of one says how somebody is."""
        verb = self._lexicon.word_of(low)
        if low in _BARE_NOUNS | _NO_VERBS | DETERMINERS | LINKS | NEVER or not verb:
            return False
        if (has or low in _COME) and low.endswith(("e", "er", "ez")) and self._meant(low):
            return True
        if verb == low or not is_infinitive(verb):
            return False
        return not _is_done_by(low, verb)


def _is_done_by(low: str, verb: str) -> bool:
    """Whether the form may be what was done, by its end and its verb."""
    if verb.endswith("er"):
        return low.endswith(("é", "ée", "és", "ées"))
    return _DONE.search(low) is not None or any(end.search(low) and of.search(verb) for end, of in _IN_OTHER_LETTERS)
