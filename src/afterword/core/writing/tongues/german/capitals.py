"""Words of a German note typed small that are nouns by their place: "die arbeit im team", "24 stunden", "bei regen".

Many words are a noun and another word, too; which one it is, only what stands around it says. Where that is not sure,
the word stays as it was typed.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lexicon import NOT_ALWAYS_PROPER, PROPER
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import (
    ARTICLES,
    BEFORE,
    JOINED,
    MONTHS,
    NAMED_BEHIND,
    PLACES,
    TIME,
    is_adjective,
)
from afterword.core.writing.tongues.german.verbs import OWN_FIRST, is_finite, is_participle

_MANY: Final = word_set("die alle viele mehrere beide keine ihre seine meine unsere eure diese")
"""Behind them a word in -en may be what several do: "die arbeiten im Team"."""
_COUNTED: Final = re.compile(r"\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf")
_OPEN: Final = BEFORE - JOINED - word_set("zu um ab an auf mit vor über unter als")
"""Prepositions that are no part of a verb: behind them no verb stands as it is called."""
_ENDS: Final = (
    BEFORE | TIME | word_set("und oder sowie der des einer eines ihrer dort hier alle pro per jeden jede jedes")
)
_STRICT: Final = word_set("den dem des einen einem eines einer im am zum zur beim vom")
"""What is no pronoun: a noun follows, and nothing but what describes it stands between."""
_BEHIND_NOUN: Final = (BEFORE | {"der"}) - word_set("zu um ab an auf mit")
_WHO: Final = word_set("ich du er sie es wir ihr man mich mir sich uns euch viele alle manche das die den dem ein eine")
"""Small words behind which, or before which, a verb may have stood."""
_INFINITIVE: Final = re.compile(r"\w+(?:en|ern|eln)")
_INFLECTED: Final = re.compile(r"(?:e|en|er|es|em)$")
_STOP: Final = ",;:.!?)"
_PLAIN_NOUN: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}")
_EACH: Final = re.compile(r"(?:tag|woch|abend|morgen|mittag|nacht)s$")
"""As in "montags bis mittwochs"."""
_DEED: Final = re.compile(
    r"(?:ung|bau|montage|pflege|pflicht|mangel|verkauf|einkauf|wechsel|aufnahme|übergabe|annahme|ausgabe|umzug|schutz"
    r"|kontrolle|reparatur|reinigung|analyse|produktion|konzept|konzepte|planer|fahrer|führer|betreuer|trainer|helfer|verkäufer|stapler|kurs|team|software|projekt)$",
    re.IGNORECASE,
)
"""What is done to the noun before it, or is there for it, so that both are one word: "Kita Neubau"."""
_ABSTRACT: Final = re.compile(
    r"(?:ung|ion|heit|keit|schaft|tät|ik|abend|morgen|nacht|tag|woche|monat|jahr|uhr)$", re.IGNORECASE
)
"""They want a letter that links them, or are times."""
_SHORT: Final = 6
"""Letters of a town that looks like several things: "Essen", "Siegen"."""
_NEVER: Final = OWN_FIRST | word_set(
    "mal frau herr null zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"
)


def with_capitals_by_place(note: str, lexicon: Lexicon, names: Iterable[str] = ()) -> str:
    """The note with the capitals that are sure; `names` are those of people, as they are written."""
    places = [*re.finditer(r"\S+", note)]
    line = _Line([found.group() for found in places], lexicon)
    for at in range(len(line.words)):
        line.put(at)
    line.join()
    parts, end = [], 0
    for found, word in zip(places, line.words, strict=True):
        parts += [note[end : found.start()] if word else "", word]
        end = found.end()
    return _with_names("".join(parts) + note[end:], names)


def _with_names(note: str, names: Iterable[str]) -> str:
    """As in "frau ruiz", where a Ruiz is known."""
    lasts = {last.lower(): last for last in (name.rpartition(" ")[2] for name in names)}

    def written(found: re.Match[str]) -> str:
        last = lasts.get(found[2].lower())
        return f"{found[1].capitalize()} {last}" if last else found.group()

    return re.sub(r"\b(frau|herrn?) ([\w'’-]+)", written, note, flags=re.IGNORECASE)


class _Line:
    """The words of one note, with the signs behind them; they get their capitals from left to right."""

    def __init__(self, words: list[str], lexicon: Lexicon) -> None:
        self.words, self.lexicon = words, lexicon

    def put(self, at: int) -> None:
        """Give this word the capitals that are sure."""
        bare = self.words[at].strip(f"({_STOP}")
        if not bare.islower() or not bare.isalpha():
            return
        proper = "" if bare in NOT_ALWAYS_PROPER and self.lexicon.knows(bare) else PROPER.get(bare, "")
        written = proper or (bare.capitalize() if self._is_noun(at, bare) else bare)
        self.words[at] = self.words[at].replace(bare, written)

    def join(self) -> None:
        """Put a hyphen where a word was parted that is one: "Hochvolt Schulung"."""
        for at in range(len(self.words) - 2, -1, -1):
            one, two = self.words[at], self.words[at + 1]
            if self._are_one(one, two.rstrip(_STOP)) and not (at and self.words[at - 1][:1].isupper()):
                self.words[at : at + 2] = [f"{one}-{two}", ""]
                self._join_third(at)

    def _join_third(self, at: int) -> None:
        """As in "Latte Art Wettbewerb"."""
        third = self.words[at + 2] if at + 2 < len(self.words) and not self._stops(at) else ""
        if _PLAIN_NOUN.fullmatch(third.rstrip(_STOP)) and gender_of(third.rstrip(_STOP)):
            self.words[at : at + 3] = [f"{self.words[at]}-{third}", "", ""]

    def _are_one(self, one: str, two: str) -> bool:
        """Whether the first noun tells of which kind the second is, and is no kind of thing that the second names."""
        both = all(map(_PLAIN_NOUN.fullmatch, (one, two))) and all(map(self.lexicon.may_be_noun, (one, two)))
        if (
            not both
            or not (gender_of(two) or _DEED.search(two))
            or (NAMED_BEHIND.search(one) or _ABSTRACT.search(one))
            or one in PLACES | MONTHS
        ):
            return False
        other = self._tells_how(one)
        deed = _DEED.search(two) is not None and not other
        return deed or (gender_of(one) == "" and not other and not one.endswith(("en", "er")))

    def may_be_one(self, at: int) -> bool:
        """Whether this noun and the next, which is no name, may be one word that was parted."""
        one, two = self.words[at], self.words[at + 1].rstrip(_STOP)
        if self._stops(at) or not all(map(_PLAIN_NOUN.fullmatch, (one, two))) or one in PLACES | MONTHS:
            return False
        known = self.lexicon.may_be_noun(one) and (gender_of(two) != "" or self._is_several(two))
        kind = NAMED_BEHIND.search(one) or _ABSTRACT.search(one) or self._tells_how(one)
        return known and not kind

    def _is_several(self, noun: str) -> bool:
        """Whether the list has the one thing of which these are several: "Fassaden"; no town has."""
        ones = (noun.removesuffix(end) for end in ("n", "en", "e") if noun.endswith(end))
        return len(noun) > _SHORT and any(len(one) > 3 and self.lexicon.may_be_noun(one) for one in ones)

    def _tells_how(self, word: str) -> bool:
        """Whether it is a small word with the capital of its line: "Grosse", "Neue", "Welche"."""
        low = word.lower()
        small = self.lexicon.knows(low) or (self.lexicon.as_written(low) or "").islower()
        return small and (not gender_of(word) or is_small_word(low) or self._describes(low))

    def _is_noun(self, at: int, bare: str) -> bool:
        if len(bare) < 3 or bare in _NEVER or is_small_word(bare) or not self._is_listed(bare):
            return False
        return self._must_be_noun(at, bare) or (not self._describes(bare) and self._stands_as_noun(at, bare))

    def _must_be_noun(self, at: int, bare: str) -> bool:
        """Behind "den", "im" and the like: what describes a noun ends in -en there, and infinitives do so, too."""
        if not at or self._stops(at - 1) or self.low(at - 1) not in _STRICT or (at > 1 and self._stops(at - 2)):
            return False
        if self.low(at - 1) in JOINED and _INFINITIVE.fullmatch(bare):
            return not self._describes(bare) and not is_participle(bare)
        inflected = re.search(r"(?:e|er|es|em)$", bare) is not None
        return not bare.endswith(("en", "ern", "eln")) and (inflected or not self._describes(bare))

    def may_lack_capital(self, at: int) -> bool:
        """Whether it may be a noun and is nothing that may stand between an article and one."""
        bare = self.low(at)
        small = self.words[at][:1].islower() and bare.isalpha() and not self._stops(at - 1)
        if not small or self.low(at - 1) not in _STRICT or is_small_word(bare) or bare in _NEVER:
            return False
        return self.lexicon.may_be_noun(bare) and not self._describes(bare)

    def _is_listed(self, bare: str) -> bool:
        """As a noun whose spelling is right: of a new one typed small it is asked whether it is."""
        return self.lexicon.may_be_noun(bare) and self.lexicon.knows(bare.capitalize())

    def _stands_as_noun(self, at: int, bare: str) -> bool:
        first = self._first_of_group(at)
        before = "" if first == 0 or self._stops(first - 1) else self.low(first - 1)
        if before and _COUNTED.fullmatch(before):
            return self._is_no_verb(bare)
        if not self._is_last_of_group(at):
            return False
        rules: tuple[tuple[bool, Callable[[], bool]], ...] = (
            (before in ARTICLES | JOINED, lambda: before not in _MANY or first < at or self._may_be_several(at, bare)),
            (before in _OPEN, lambda: True),
            (before in (BEFORE | TIME) - {"zu"}, lambda: self._is_no_verb(bare) and not _EACH.search(bare)),
            (before == "" and first < at, lambda: self._is_no_verb(bare) or self.low(at - 1).endswith("es")),
            (before == "", lambda: self._begins(at, bare)),
            (before in {"und", "oder"}, lambda: self._joins_noun(first - 1) and self._may_be_joined(at, bare)),
        )
        return next((sure() for holds, sure in rules if holds), False)

    def _joins_noun(self, at: int) -> bool:
        """Whether this is an "und" behind a noun."""
        return at > 0 and self.low(at) in {"und", "oder"} and self.words[at - 1][:1].isupper()

    def _may_be_joined(self, at: int, bare: str) -> bool:
        return self._is_one(bare) or (self._ends(at) and self._is_no_verb(bare))

    def _ends(self, at: int) -> bool:
        return at + 1 == len(self.words) or self._stops(at)

    def _may_be_several(self, at: int, bare: str) -> bool:
        """Behind "die": whether it is one thing, several ones that are known, or another word is the verb."""
        behind = map(self.low, range(at + 1, len(self.words)))
        row = self._ends(at) and self._joins_noun(at - 2)
        return self._is_no_verb(bare) or any(map(is_finite, behind)) or row

    def _begins(self, at: int, bare: str) -> bool:
        """The first word: a noun that is known, or one that the verb behind it, or what it is of, makes one."""
        behind = self.low(at + 1) if at + 1 < len(self.words) and not self._stops(at) else ""
        if is_finite(behind):
            return not is_participle(bare)
        if self._is_one(bare) and (not bare.endswith("e") or behind not in {"seit", "", "alle", "jeden", "jede"}):
            return behind != "" or self._stops(at)
        return behind == "des" or (behind in _BEHIND_NOUN and not re.search(r"(?:e|n|d|er|[^sg]t)$", bare))

    @staticmethod
    def _is_one(bare: str) -> bool:
        """Whether it is known as the name of one thing, or of several that is no verb, too."""
        return gender_of(bare) in {"m", "f", "n"} or (gender_of(bare) == "p" and not bare.endswith("e"))

    @staticmethod
    def _is_no_verb(bare: str) -> bool:
        return not _INFINITIVE.fullmatch(bare) or gender_of(bare) == "p"

    def _first_of_group(self, at: int) -> int:
        while at and not self._stops(at - 1) and self._describes(self.low(at - 1)) and is_adjective(self.low(at - 1)):
            at -= 1
        return at

    def _is_last_of_group(self, at: int) -> bool:
        if self._ends(at):
            return True
        behind = self.low(at + 1)
        apart = (
            gender_of(self.low(at)) and self._is_no_verb(self.low(at)) and behind not in _WHO and is_small_word(behind)
        )
        verb = is_finite(behind) and self.words[at + 1].islower()
        return behind in _ENDS or behind[:1].isdigit() or verb or bool(apart)

    def _describes(self, word: str) -> bool:
        """Whether it has the endings of an adjective; of nouns, none has them all."""
        stems = {word, _INFLECTED.sub("", word, count=1)}
        return any(len(stem) > 2 and self._is_form(f"{stem}es") and self._is_form(f"{stem}em") for stem in stems)

    def _is_form(self, word: str) -> bool:
        return self.lexicon.knows(word)

    def _stops(self, at: int) -> bool:
        return self.words[at].endswith(tuple(_STOP))

    def low(self, at: int) -> str:
        """The word without its capitals and the signs around it."""
        return self.words[at].strip(f"({_STOP}").lower()


def parted_nouns(sentence: str, lexicon: Lexicon) -> str:
    """Two nouns of a note without a verb that are perhaps one thing, "Denkmal Fassaden"; "" for none."""
    words = [word.strip(_STOP) for word in sentence.split()]
    line = _Line(sentence.split(), lexicon)
    if (
        not words
        or words[-1].islower()
        or any(word.islower() and (is_finite(word) or is_participle(word)) for word in words)
    ):
        return ""
    pairs = (at for at in range(len(words) - 1) if line.may_be_one(at))
    return next((f"{words[at]} {words[at + 1]}" for at in pairs), "")


def unsure_noun(sentence: str, lexicon: Lexicon) -> str:
    """A word that stayed small right behind what only a noun follows, so that it may want its capital; "" for none."""
    words = sentence.split()
    line = _Line(words, lexicon)
    return next((line.low(at) for at in range(1, len(words)) if line.may_lack_capital(at)), "")
