"""Words of a German note typed small that are nouns by their place: "die arbeit im team", "24 stunden", "bei regen".

Many words are a noun and another word, too; which one it is, only what stands around it says. Where that is not sure,
the word stays as it was typed.
"""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.ports.lexicon import Lexicon
from afterword.core.writing.prose.lexicon import NOT_ALWAYS_PROPER, PROPER
from afterword.core.writing.tongues.german.borrowed import BORROWED
from afterword.core.writing.tongues.german.called import titled
from afterword.core.writing.tongues.german.certain import is_small_word
from afterword.core.writing.tongues.german.in_full import COUNTED_APART
from afterword.core.writing.tongues.german.noted_words import STOP
from afterword.core.writing.tongues.german.noun_places import CLASS, HAS_CLASSES, NounPlaces
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.phrases import (
    MEASURES,
    MONTHS,
    NAMED_BEHIND,
)
from afterword.core.writing.tongues.german.places import PLACES
from afterword.core.writing.tongues.german.spans import is_measured
from afterword.core.writing.tongues.german.verbs import is_finite, is_infinitive, is_participle

_PLAIN_NOUN: Final = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}")
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


def with_capitals_by_place(note: str, lexicon: Lexicon, names: Iterable[str] = ()) -> str:
    """The note with the capitals that are sure; `names` are those of people, as they are written."""
    note = titled(note, names)
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
    """As in "frau ruiz", where a Ruiz is known; behind a title of no article stands a name, known or not."""
    lasts = {last.lower(): last for last in (name.rpartition(" ")[2] for name in names)}

    def written(found: re.Match[str]) -> str:
        last, title = lasts.get(found["last"].lower(), ""), _IN_FULL.get(found["title"].lower(), found["title"])
        if title != found["title"] and not last:
            return found.group()
        other = found["last"].capitalize() if not found["before"] and not _is_no_name(found["last"]) else ""
        return f"{found['before'] or ''}{title.capitalize()} {last or other}" if last or other else found.group()

    return _TITLED.sub(written, note)


_TITLED: Final = re.compile(
    r"(?P<before>\b(?:eine?[rnm]?|die|der|den|jeder?|keine?[rn]?|\w+(?:e[rnsm]?)) )?\b(?P<title>frau|herrn?|[dfh]r\.)"
    r" (?P<last>[\w'’-]+)",
    re.IGNORECASE,
)


_IN_FULL: Final = {"fr.": "frau", "hr.": "herr", "dr.": "Dr."}
"""Before a name that is known: "fr. lang"."""


def _is_no_name(word: str) -> bool:
    low = word.lower()
    return is_small_word(low) or is_infinitive(low) or low in {"dr", "prof", "und", "ende"} or len(low) < _SHORTEST_NAME


_SHORTEST_NAME: Final = 3


_LETTERS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,4}")


def _with_capital(noun: str) -> str:
    """What has no vowel is a row of first letters: "CNC"."""
    return noun.upper() if _LETTERS.fullmatch(noun) and noun not in {"lkw", "pkw", "kfz"} else noun.capitalize()


_OPENS: Final = frozenset(
    {"der", "die", "das", "den", "dem", "denen", "wo", "wenn", "bevor", "dass", "wie", "weil", "nachdem", "sobald"}
)


class _Line(NounPlaces):
    """The words of one note, with the signs behind them; they get their capitals from left to right."""

    @property
    def is_asked_with_care(self) -> bool:
        """Whether it is a whole question with its capitals, inside which no verb is made a noun."""
        large = self.words[0][:1].isupper() and any(word[:1].isupper() for word in self.words[1:])
        return large and self.words[-1].endswith("?")

    def put(self, at: int) -> None:
        """Give this word the capitals that are sure."""
        bare = self.words[at].strip(f"({STOP}")
        if at and CLASS.fullmatch(bare) and not self.words[at].endswith(".") and HAS_CLASSES.search(self.low(at - 1)):
            self.words[at] = self.words[at].upper()
        if at == len(self.words) - 1 and bare.endswith("e") and "ich" in self.words[:at]:
            return  # "die Vorlage, mit der ich Termine plane"
        if not bare.islower() or not bare.isalpha() or (self.is_asked_with_care and is_finite(bare)):
            return
        proper = "" if bare in NOT_ALWAYS_PROPER and self.lexicon.knows(bare) else PROPER.get(bare, "")
        written = proper or (_with_capital(bare) if self.is_noun(at) else bare)
        self.words[at] = self.words[at].replace(bare, written)

    def join(self) -> None:
        """Put a hyphen where a word was parted that is one: "Hochvolt Schulung"."""
        for at in range(len(self.words) - 2, -1, -1):
            one, two = self.words[at], self.words[at + 1]
            if f"{one} {two}".lower().rstrip(STOP) in BORROWED:
                self.words[at : at + 2] = [one.capitalize(), two.capitalize()]
                if not self._goes_on(at):
                    continue
                one, two = self.words[at : at + 2]
            if self._is_in_clause(at):
                continue
            if self._are_one(one, two.rstrip(STOP)) and not self._is_counted_or_named(at):
                self.words[at : at + 2] = [f"{one}-{two}", ""]
                self._join_third(at)

    def _is_in_clause(self, at: int) -> bool:
        """Whether it stands in a clause of its own, in which two nouns are who and what."""
        last = max((n for n in range(at) if self.words[n].endswith(",")), default=-1)
        return last >= 0 and bool(_OPENS & {*self.words[last + 1 : last + 3]}) and self.words[-1].islower()

    def _goes_on(self, at: int) -> bool:
        """Whether a third noun stands behind a term of two words: "Latte Art Wettbewerb"."""
        third = self.words[at + 2].rstrip(STOP) if at + 2 < len(self.words) and not self.stops(at + 1) else ""
        return _PLAIN_NOUN.fullmatch(third) is not None and gender_of(third) != ""

    def _is_counted_or_named(self, at: int) -> bool:
        """Whether what stands before it goes with the first of two nouns alone: "zwei Jahre", "manuelle Therapie"."""
        one, before = self.words[at], self.before(at)
        if is_measured(one) or (at and self.words[at - 1][:1].isupper()):
            return True
        if one.removesuffix("n") in {"Liter", "Meter", "Kilometer", "Tonne", "Kilo", "Gramm", "Hektar"}:
            return True  # "800 Litern Milch"
        end = {"m": "er", "f": "e", "n": "es", "p": "e"}.get(gender_of(one), "")
        return bool(end) and before.endswith(end) and self.describes(before)

    def _join_third(self, at: int) -> None:
        """As in "Latte Art Wettbewerb"."""
        third = self.words[at + 2] if at + 2 < len(self.words) and not self.stops(at) else ""
        if _PLAIN_NOUN.fullmatch(third.rstrip(STOP)) and gender_of(third.rstrip(STOP)):
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
        one, two = self.words[at], self.words[at + 1].rstrip(STOP)
        if (
            self.stops(at)
            or f"{one} {two}".lower() in BORROWED
            or is_measured(one)
            or not all(map(_PLAIN_NOUN.fullmatch, (one, two)))
            or one in PLACES | MONTHS
            or two in {"Ende", "Anfang", "Mitte"}
            or self.behind(at + 1) in {"und", "oder", "+", "u"}
            or one in MEASURES
        ):
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
        return small and (not gender_of(word) or is_small_word(low) or self.describes(low))


def parted_nouns(sentence: str, lexicon: Lexicon) -> str:
    """Two nouns of a note without a verb that are perhaps one thing, "Denkmal Fassaden"; "" for none."""
    words = [word.strip(STOP) for word in sentence.split()]
    line = _Line(sentence.split(), lexicon)
    if (
        not words
        or COUNTED_APART.search(sentence)
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
    if words and line.is_done_or_built(0):
        return line.low(0)
    return next((line.low(at) for at in range(1, len(words)) if line.may_lack_capital(at)), "")
