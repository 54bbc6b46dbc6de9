"""What the word list of French tells of one word alone: whether it may be a noun, how it is for several, its gender."""

import re
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.tongues.french.agreement_words import EITHER, NO_QUALITY, OF_TRADES, UNITS, of_her
from afterword.core.writing.tongues.french.infinitive import is_infinitive
from afterword.core.writing.tongues.french.leading import DETERMINERS
from afterword.core.writing.tongues.french.no_verb import OTHERWISE, WHO, WHO_ALL
from afterword.core.writing.tongues.french.nouns import LISTED, article_by, gender_of, is_common

EDGE: Final = ",;:.!?()"
ENDED_ONE: Final = re.compile(r"[sxz]$")
NO_NOUN: Final = OTHERWISE | DETERMINERS | WHO | WHO_ALL


class Forms:
    """The forms of one word, by the list."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def may_be_noun(self, word: str) -> bool:
        """Whether it may name a thing: small letters alone, no form of a verb, no word that joins or counts."""
        low = word.strip(EDGE)
        if not low.isalpha() or not low.islower() or low in NO_NOUN | UNITS:
            return False
        return not self.is_verb_alone(low) and (not is_infinitive(low) or self._lexicon.knows(f"{low}s"))

    def is_verb_alone(self, low: str) -> bool:
        """Whether it is a form of a verb and no noun: "gère", "vérifie"; not "garde", nor what was done, "employé"."""
        word, one = self._lexicon.word_of(low), low.removesuffix("s")
        if (
            low.endswith(("é", "és", "ée", "ées", "ant"))
            or {low, one} & LISTED
            or (one != low and self._lexicon.word_of(one) == one)
        ):
            return False
        return word != low and word.endswith(("er", "ir", "re"))

    def put_in_several(self, word: str) -> str:
        """The word as it is for several; "" where it is so already, or is not known."""
        low = word.strip(EDGE)
        if ENDED_ONE.search(low) or not low.isalpha() or not low.islower():
            return ""
        ends = ((low, "s"), (low[:-1], "ux"), (low, "x")) if low.endswith("al") else ((low, "s"), (low, "x"))
        if low.endswith(("eau", "eu")):
            ends = ((low, "x"), (low, "s"))
        put = next((f"{stem}{end}" for stem, end in ends if self._lexicon.knows(f"{stem}{end}")), "")
        return word.replace(low, put) if put else ""

    def is_quality(self, low: str) -> bool:
        """Whether it says of a thing how it is, or what was done to it, and is surely no noun."""
        if not low.isalpha() or not low.islower() or low in (NO_NOUN | NO_QUALITY) - {"neuf"}:
            return False
        if low.endswith(("é", "ée")):
            return self._is_done_or_so(low)
        if EITHER.fullmatch(low) or (low.endswith("if") and self._lexicon.knows(f"{low[:-1]}ve")):
            return True  # "exclusif", as "exclusive"
        of_him = self._lexicon.word_of(low)
        if of_him.endswith(("ir", "re")):  # what was done: "refaite", as "refait"
            return low.endswith("e") and self._lexicon.word_of(low[:-1]) == of_him
        if of_him != low:
            return low in of_her(of_him) and not low.endswith(OF_TRADES)
        return any(self._lexicon.word_of(put) == low for put in of_her(low))

    def _is_done_or_so(self, low: str) -> bool:
        """Whether what ends so was done, or has a form for a woman: "formé", "âgée"; not "sécurité", "randonnée"."""
        if low.endswith("e"):
            return self._lexicon.word_of(low) not in {"", low}
        return self._lexicon.knows(f"{low[:-1]}er") or self._lexicon.knows(f"{low}e")

    def is_several(self, word: str) -> bool:
        """Whether it is surely a noun for several: "patients", not "bus", nor "anglais"."""
        if not word.endswith(("s", "x")) or not self.may_be_noun(word):
            return False
        one = self._lexicon.word_of(word)
        return one == word[:-1] or (one == word and len(word) > 4 and self._lexicon.knows(word[:-1]))

    def may_be_said(self, low: str) -> bool:
        """Whether it may say how a thing is: "fruitier" has a form for a woman; "fioul" has none, and is a noun."""
        if low.endswith("ée"):
            return self._is_done_or_so(low)
        return low.endswith("e") or any(self._lexicon.word_of(put) in {low, put} for put in of_her(low))

    def gender_told_by(self, said: str) -> str:
        """The gender that what is said of a thing has by its end, for one or for several."""
        one = said.removesuffix("s") if len(said) > 4 else said
        her, him = self._lexicon.word_of(f"{one}e"), self._lexicon.word_of(one)
        if her == one and one.endswith(("al", "el", "if", "eux")):
            return "le "
        if is_common(one) or one in NO_NOUN - {"neuf"}:
            return ""
        if her == one or (her.endswith(("ir", "re")) and one.endswith(("i", "u", "it"))):
            return "le "
        hers = him != one and one in of_her(him) and not one.endswith(OF_TRADES)
        return "la " if hers else article_by(one)

    def gender_of_several(self, noun: str) -> str:
        """That of "assistantes", which is another than that of "assistant"."""
        one = noun if noun in LISTED else self._lexicon.word_of(noun)
        return "la " if one and noun.removesuffix("s") in of_her(one) else gender_of(one)
