"""The words of a German note as they stand one behind the other, and what each of them may be."""

import re
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import ARTICLES, BEFORE, TIME, is_adjective
from afterword.core.writing.tongues.german.verbs import is_finite, is_participle

STOP: Final = ",;:.!?)"
INFINITIVE: Final = re.compile(r"\w+(?:en|ern|eln)")
INFLECTED: Final = re.compile(r"(?:e|en|er|es|em)$")
WHO: Final = word_set("ich du er sie es wir ihr man mich mir sich uns euch viele alle manche das die den dem ein eine")
"""Small words behind which, or before which, a verb may have stood."""
_ENDS: Final = (
    BEFORE | TIME | word_set("und oder sowie der des einer eines ihrer dort hier alle pro per jeden jede jedes")
)
AMOUNTS: Final = word_set("etwas nichts viel wenig alles manches allerlei einiges")
"""Behind them what describes is a noun: "etwas Neues"."""
_DONE: Final = re.compile(r"(?:mit|zusammen|weiter|zurück|los|fort|hin|her|vorbei)\w{4,}")
"""Verbs that come apart, whose end is a thing: "mitreden", which are no speeches."""
_DEGREES: Final = word_set("sehr ganz so besonders ziemlich eher immer möglichst wirklich richtig recht etwas")


class NotedWords:
    """`words` have the signs behind them; a place is the number of a word, from 0."""

    def __init__(self, words: list[str], lexicon: Lexicon) -> None:
        self.words, self.lexicon = words, lexicon

    def low(self, at: int) -> str:
        """The word without its capitals and the signs around it; "" where there is none."""
        return self.words[at].strip(f"({STOP}").lower() if 0 <= at < len(self.words) else ""

    def stops(self, at: int) -> bool:
        """Whether a sign stands behind it."""
        return self.words[at].endswith(tuple(STOP))

    def ends(self, at: int) -> bool:
        """Whether nothing of the same breath stands behind it."""
        return at + 1 >= len(self.words) or self.stops(at)

    def begins(self, at: int) -> bool:
        """Whether nothing of the same breath stands before it."""
        return at <= 0 or self.stops(at - 1)

    def before(self, at: int) -> str:
        """The word before it in the same breath."""
        return "" if self.begins(at) else self.low(at - 1)

    def behind(self, at: int) -> str:
        """The word behind it in the same breath."""
        return "" if self.ends(at) else self.low(at + 1)

    def describes(self, word: str) -> bool:
        """Whether it has the endings of an adjective; of nouns, none has them all."""
        stems = {word, INFLECTED.sub("", word, count=1)}
        knows = self.lexicon.knows
        return any(len(stem) > 2 and knows(f"{stem}es") and knows(f"{stem}em") for stem in stems)

    def is_inflected(self, word: str) -> bool:
        """Whether it describes, with the ending that it has in front of a noun."""
        return INFLECTED.search(word) is not None and self.describes(word)

    def first_of_group(self, at: int) -> int:
        """Where what describes this word, and how much so, begins."""
        first = at
        while not self.begins(first) and self._stands_between(self.low(first - 1)):
            first -= 1
        if first < at and not self.begins(first) and self.low(first - 1) in _DEGREES:
            first -= 1
        return first

    def _stands_between(self, word: str) -> bool:
        return word not in ARTICLES | AMOUNTS and self.describes(word) and is_adjective(word)

    def gender(self, word: str) -> str:
        """Its gender where it is known, p for several things, in the third case too: "tagen"."""
        return gender_of(word) or ("p" if word.endswith("n") and gender_of(word[:-1]) == "p" else "")

    def is_last_of_group(self, at: int) -> bool:
        """Whether what follows surely begins something else."""
        if self.ends(at):
            return True
        behind, word = self.low(at + 1), self.low(at)
        apart = gender_of(word) and self.is_no_verb(word) and behind not in WHO and is_small_word(behind)
        verb = is_finite(behind) and self.words[at + 1].islower()
        return behind in _ENDS or behind[:1].isdigit() or verb or bool(apart) or self._begins_many(at + 1)

    def no_noun_follows(self, at: int) -> bool:
        """Whether the noun that this word would describe is surely not behind it: "das gute daran"."""
        behind = self.behind(at)
        if behind and self.words[at + 1][:1].isupper():
            return False
        if not behind or behind in _ENDS or is_finite(behind) or is_small_word(behind):
            return True
        return behind.isalpha() and not self.lexicon.may_be_noun(behind) and not self.describes(behind)

    def _begins_many(self, at: int) -> bool:
        """As in "das restaurieren alter möbel"."""
        word = self.low(at)
        return word.endswith("er") and self.describes(word) and self.lexicon.may_be_noun(self.behind(at) or "-")

    @staticmethod
    def is_no_verb(word: str) -> bool:
        """Whether it has no end of a verb as it is called, or is known for several things."""
        return not INFINITIVE.fullmatch(word) or (gender_of(word) == "p" and not _DONE.match(word))

    @staticmethod
    def is_one(word: str) -> bool:
        """Whether it is known as the name of one thing, or of several that is no verb, too."""
        return gender_of(word) in {"m", "f", "n"} or (gender_of(word) == "p" and not word.endswith("e"))

    def has_finite_behind(self, at: int) -> bool:
        """Whether a verb that is known stands somewhere behind it."""
        return any(is_finite(self.low(one)) for one in range(at + 1, len(self.words)))

    def is_done_behind(self, at: int) -> bool:
        """Whether a participle ends the breath right behind it: "über das färben gesprochen"."""
        return is_participle(self.behind(at)) and self.ends(at + 1)
