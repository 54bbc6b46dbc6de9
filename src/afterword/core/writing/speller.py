"""One word list asked about a note: what of it is surely written otherwise, and which of its words are in doubt."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from afterword.core.facts.words import Language
from afterword.core.ports.lexicon import THINGS, Kind, Lexicon
from afterword.core.wording import sentences_of
from afterword.core.writing.discretion import is_private
from afterword.core.writing.prose.given_names import NAMES_TOO
from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    FIRST_WORDS,
    LINKERS,
    PREPOSITIONS,
    PROPER,
)
from afterword.core.writing.prose.tidy import spelt_out
from afterword.core.writing.slips import LONG_ENOUGH, LONG_IN_ENGLISH, is_inner_slip
from afterword.core.writing.spelling_words import MISSPELT
from afterword.core.writing.spellings import right_spelling
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.french.agreement import Agreement
from afterword.core.writing.tongues.french.nouns import bare_of, doubled
from afterword.core.writing.tongues.french.participles import Participles
from afterword.core.writing.tongues.french.spelt import INSTRUMENT
from afterword.core.writing.tongues.french.stems import is_formed, is_other_form, may_lack_accent, with_accented_stem
from afterword.core.writing.tongues.german.capitals import parted_nouns, unsure_noun, with_capitals_by_place
from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.spanish.noun_places import disagrees, is_neighbours, is_rather_noun
from afterword.core.writing.tongues.tact import tact_of
from afterword.core.writing.unknown_words import is_of_deeds, is_of_two, words_looked_at

ASKS_BACK: Final = (
    "The word list does not know “{word}”. If “{meant}” is meant, put that right in your notes; if it is a name, write"
    " it with a capital."
)
FEW_VOWELS: Final = 2
"""With fewer a word may have one letter more: "cisrs"."""
LONGEST_SHORT: Final = 4
"""Letters up to which an unknown word may be the initials of a trade: "cscs", "icsi"."""
SHORT_FORM: Final = (
    "The word list does not know “{word}”. If it is a short form or a name, write it with its capitals, as in"
    " “{capitals}” or “{name}”; else put its spelling right, or write it in full."
)
UNKNOWN: Final = (
    "The word list does not know “{word}”. If it is a name, write it with its capital; if it is right as it stands, put"
    " it in quotation marks; else put its spelling right, or write it in full."
)
RATHER: Final = (
    "“{word}” is hardly ever said. If “{meant}” is meant, put that right in your notes; if not, put it in quotation"
    " marks."
)
RATHER_GAIN: Final = (
    "“{word}” is hardly ever said. If “{meant}” is meant, put that right in your notes; as what draws you it would"
    " speak of what you gain, and stay out."
)
ASKS_CAPITAL: Final = (
    "The word list does not know “{word}”. Put its spelling right; if it is right, and a name or a noun, write it with"
    " a capital in your notes."
)
MAY_BE_NOUN: Final = (
    "“{word}” can be read in two ways here. If it is a thing, write “{noun}”; if it tells what somebody does or how"
    " something is, write a sentence of its own."
)
MAY_BE_ONE: Final = "If “{pair}” is one thing, write it as one word or with a hyphen: “{one}”."
LONG: Final = 5
"""Letters of an English word in no list that is sooner a slip ("supervison") than a tool or a short form."""
FEWEST_OF_ONESELF: Final = 6
"""Words of a sentence about oneself, fewer of which may be any note."""
_OF_ONESELF: Final = re.compile(
    r"(?:[A-Z][^.!?]{0,60} )?I(?:'ve|'m|'d)? [a-z][^.!?]+\.?$|I(?:'ve|'m|'d)? [a-z][^.!?]+\.?$"
)
_LOOKED_AT_WHOLE: Final = frozenset({Language.GERMAN, Language.FRENCH})
"""Languages of which a sentence may be amiss though each of its words is known."""
_SMALL: Final = PREPOSITIONS | LINKERS | AUXILIARIES | DETERMINERS | ADVERBS | FIRST_WORDS
_FRENCH_TOO: Final = ("able", "ible", "ables", "ibles")
"""Ends of a word of both languages that lacks an accent sooner than that it is borrowed: "retractable"."""
MOST_STRANGE: Final = 3
"""Unknown words that a note may have; with more it is in another language, which is not spelt."""


_LETTERS = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,3}")
"""First letters of words, which a list gives one capital as to any noun: "Cnc"."""
_NOUN_TOO = re.compile(r"(?:weise|weite|breite|tiefe|schwere|stille|frische|rechte|reise|speise)$")
"""Nouns that end as an adjective does: "Holzbauweise"."""
_TAKES_BACK = re.compile(
    r"^(?:der|die|das|den|dem|denen|was|wo|wenn|weil|dass|ob|als|wie)\b"
    r"|\b(?:nicht|kein\w*|nie|aber|nur|sondern|außer|wenn|statt|leider|noch|meist\w*|selten|eher|kaum|fast)\b"
)
"""What stands behind a comma of German and may belong to what stands before it."""
_LARGE_BUT_FIRST = frozenset({"Lkw", "Pkw", "Kfz"})


@dataclass(slots=True)
class Speller:
    """It remembers the `doubts`, each word with what is asked about it, and what is `unknown` and yet not set aside.

    `known` are words of the case; `english` is the list of English where that is another one, as its words stand in
    every language; `names` are those of people; `swiss`: there is no ß; `often` stand in several notes; a
    `careful` writer gives names their capitals.
    """

    lexicon: Lexicon
    language: Language
    known: frozenset[str]
    english: Lexicon | None = None
    names: tuple[str, ...] = ()
    swiss: bool = False
    often: frozenset[str] = frozenset()
    careful: bool = False
    doubts: dict[str, str] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)

    def written(self, note: str) -> str:
        """With the capitals and accents that surely belong to its words, and without what only thumbs write."""
        tongue = TONGUES.get(self.language)
        note = self._put(tongue.in_haste(note) if tongue else note, self._as_written)
        if self.language is Language.GERMAN:
            note = with_capitals_by_place(note, self.lexicon, self.names)
        if self.language is Language.FRENCH:
            note = Participles(self.lexicon).mended(Agreement(self.lexicon).mended(note))
        return note

    def mended(self, note: str) -> str:
        """The same, with the slips of which it is sure what was meant, and as inside a sentence of English."""
        return self._put(self._begun_small(self.written(note)), self._surely_meant)

    def _begun_small(self, note: str) -> str:
        """A capital that only the first word of a note has is none of a name: "Hiring: two in May"."""
        first, _, rest = note.partition(" ")
        word = first.rstrip(",:;.")
        begun = self.language is Language.ENGLISH and word[:1].isupper() and not rest[:3].istitle()
        begun = begun and word[1:] == word[1:].lower() and word.replace("-", "").isalpha()
        is_name = word.lower() in PROPER.keys() | NAMES_TOO or not all(map(self.lexicon.is_common, word.split("-")))
        return note[:1].lower() + note[1:] if begun and not is_name and rest[:2] != "& " else note

    def sure(self, note: str) -> str:
        """Without the sentences in which a word may be another one."""
        if self.language not in _LOOKED_AT_WHOLE and not any(True for _ in self._strange(note)):
            return note
        lines = (filter(None, map(self._sure_of, sentences_of(line))) for line in note.splitlines())
        return "\n".join(filter(None, (" ".join(line) for line in lines)))

    def own(self, note: str) -> str:
        """The same; but whoever tells of themselves in a whole sentence knows the word of their trade in it."""
        return note if self._is_told_of_oneself(note) else self.sure(note)

    def _is_told_of_oneself(self, note: str) -> bool:
        """As in "I ran the bread and viennoiserie section": one unknown word, for which no other can be meant."""
        strange = {word for _, _, word in self._strange(note)} if self.language is Language.ENGLISH else set()
        told = _OF_ONESELF.match(note) is not None and len(note.split()) >= FEWEST_OF_ONESELF
        return told and len(strange) == 1 and not any(map(self._may_be_slip, strange))

    def _may_be_slip(self, word: str) -> bool:
        return len(word) <= LONG or word in MISSPELT or self.lexicon.meant(word) is not None

    def _sure_of(self, sentence: str) -> str:
        """The sentence where none of its words is in doubt; of German also what stands before its one comma."""
        if not self._is_doubtful(sentence):
            return sentence
        front, comma, rest = sentence.partition(", ")
        apart = comma and self.language is Language.GERMAN and not _TAKES_BACK.search(rest)
        return front if apart and not self._is_doubtful(front) else ""

    def _put(self, note: str, right: Callable[[str], str | None]) -> str:
        for start, end, word in sorted(self._strange(note), reverse=True):
            note = note[:start] + (right(word) or word) + note[end:]
        return note

    def _is_beside_english(self, note: str, start: int, end: int, word: str) -> bool:
        """Whether it is a word of English that stands by another one, which French has not: "le pole dance"."""
        beside = (*note[:start].split()[-1:], *note[end:].split()[:1])
        return self._is_english(word) and any(
            one.isalpha() and one.islower() and self._is_english(one) and not self.lexicon.knows(one) for one in beside
        )

    def _as_written(self, word: str) -> str | None:
        if len(word) == 1 and self.language is Language.GERMAN:
            return None  # "f. Demenz", which is "für"
        written = self._name_of(word) or self.lexicon.as_written(word)
        if not written and self.language is Language.FRENCH:
            return with_accented_stem(word, self.lexicon) or (None if self._is_english(word) else doubled(word))
        if written and self.language is Language.FRENCH and is_other_form(word, written):
            return None
        if written and _LETTERS.fullmatch(written) and written not in _LARGE_BUT_FIRST:
            return written.upper()
        return written.replace("ß", "ss") if written and self.swiss else written

    def _name_of(self, word: str) -> str | None:
        """Somebody's name that was typed without its accents: "gerard"."""
        parts = (part for name in self.names for part in name.split() if not part.isascii())
        return next((part for part in parts if bare_of(part.lower()) == word.lower()), None)

    def _surely_meant(self, word: str) -> str:
        """A word that is often misspelt so, or of which the list and the words of such letters say the same.

        Or a long one with a slip inside it, of somebody who does not take care.
        """
        meant = self._is_meant(word)
        if (
            meant
            and word.islower()
            and len(word) >= self._long_enough(word, meant)
            and not self.careful
            and self._is_only_a_slip(word, meant)
        ):
            return meant
        if self.language is not Language.ENGLISH:
            return ""
        if word.endswith("in") and Kind.DOING in self.lexicon.kinds(f"{word}g"):
            return f"{word}g"  # as in "bakin"
        right = right_spelling(word)
        return right if word in MISSPELT or (right and right == meant) else ""

    def _is_only_a_slip(self, word: str, meant: str) -> bool:
        if self.careful or not word.islower() or len(word) < self._long_enough(word, meant) or word in self.often:
            return False
        if self.language is Language.SPANISH and is_neighbours(word):
            return False
        instrument = self.language is Language.FRENCH and INSTRUMENT.fullmatch(word)
        return is_inner_slip(word, meant) and not instrument

    def _long_enough(self, word: str, meant: str) -> int:
        return LONG_IN_ENGLISH if self.language is Language.ENGLISH and len(word) <= len(meant) else LONG_ENOUGH

    def _is_doubtful(self, sentence: str) -> bool:
        if self._is_kept_back(sentence):
            return False
        strange = {word: self._asked(word, sentence) for _, _, word in self._strange(sentence)}
        doubts = {word: asked for word, asked in strange.items() if asked}
        if self.language is Language.GERMAN and (noun := unsure_noun(sentence, self.lexicon)):
            doubts.setdefault(noun, MAY_BE_NOUN.format(word=noun, noun=noun.capitalize()))
        if self.language is Language.GERMAN and (pair := parted_nouns(sentence, self.lexicon)):
            doubts.setdefault(pair, MAY_BE_ONE.format(pair=pair, one=pair.replace(" ", "-")))
        if self.language is Language.FRENCH and (amiss := self._amiss_in_french(sentence)):
            doubts.setdefault(*amiss)
        self.unknown |= {
            one for one in strange.keys() - doubts.keys() - PROPER.keys() if not self._is_borrowed_or_formed(one)
        }
        self.doubts |= doubts
        return bool(doubts)

    def _amiss_in_french(self, sentence: str) -> tuple[str, str] | None:
        names = "|".join(re.escape(part) for name in self.names for part in name.split())
        of_them = re.sub(rf"^(?:{names}) ?:? +", "", sentence, flags=re.IGNORECASE) if names else sentence
        return Participles(self.lexicon).amiss(of_them) or Agreement(self.lexicon).amiss(of_them)

    def _is_kept_back(self, sentence: str) -> bool:
        """Whether it is private, however it is spelt: then it must stay, for what was noted beside it is so too."""
        tongue = TONGUES.get(self.language)
        return is_private(sentence) or (tongue is not None and tact_of(tongue).private(sentence))

    def _asked(self, word: str, sentence: str) -> str:
        """What is asked about an unknown word; "" where it may stand."""
        rather = self._is_rather(word, sentence)
        if rather:
            return (RATHER_GAIN if self._is_gain(rather) else RATHER).format(word=word, meant=rather)
        meant = self._is_meant(word)
        if meant and self.language is Language.SPANISH and (disagrees(word, meant, sentence) or is_neighbours(word)):
            meant = None
        if self.language is Language.FRENCH and INSTRUMENT.fullmatch(word):
            return ""
        if meant and not self._is_of_a_place(word, meant, sentence):
            return ASKS_BACK.format(word=word, meant=meant)
        if self.language is Language.GERMAN:  # where a name or a noun has a capital; a tool alone does not need it
            alone = word == sentence.strip() and not self._ends_in_noun(word)
            return ASKS_CAPITAL.format(word=word) if word.islower() and not alone else ""
        if self.careful and _is_led(word, sentence):
            return ""
        return not_known(word) if self._is_nothing_known_of(word) else ""

    def _is_of_a_place(self, word: str, meant: str, sentence: str) -> bool:
        """As in "a job in harrogate": behind such a word no verb can be meant, but a name that lacks its capital."""
        led = re.search(rf"\b(?:in|at|near|from) {re.escape(word)}\b", sentence) is not None
        kinds = self.lexicon.kinds(meant) if self.language is Language.ENGLISH else frozenset[Kind]()
        return led and bool(kinds) and not kinds & (THINGS | {Kind.DOING, Kind.ADJECTIVE, Kind.ADVERB})

    def _ends_in_noun(self, word: str) -> bool:
        """As in "ledbeleuchtung", of which the front may be misspelt."""
        return any(self.lexicon.may_be_noun(word[at:]) for at in range(2, len(word) - LONG + 1))

    def _is_nothing_known_of(self, word: str) -> bool:
        if self.language is Language.ENGLISH:
            return len(word) >= LONG and word not in PROPER
        tongue = TONGUES.get(self.language)
        return tongue is not None and tongue.formed is not None and not self._is_borrowed_or_formed(word)

    def _is_borrowed_or_formed(self, word: str) -> bool:
        """Whether it stands so in English, or is formed as its language forms words that no list has."""
        tongue = TONGUES.get(self.language)
        formed = tongue.formed if tongue else None
        if self._is_english(word):
            return True
        lacks = self.language is Language.FRENCH and may_lack_accent(word, self.lexicon)
        return formed is not None and formed.fullmatch(word) is not None and not lacks

    def _is_english(self, word: str) -> bool:
        """Whether it is borrowed as it stands: a word that English writes small, or a tool; not "schindler"."""
        if self.language is Language.FRENCH and word.endswith(_FRENCH_TOO):
            return False
        return self.english is not None and (self.english.is_common(word) or word in PROPER)

    def _strange(self, note: str) -> Iterator[tuple[int, int, str]]:
        looked_at = words_looked_at(note, self.language)
        strange = [one for one in looked_at if one[2].lower() not in self.known and not self._knows(one[2])]
        strange += [one for one in looked_at if one not in strange and self._is_rather(one[2], note)]
        if len({word for _, _, word in strange}) <= MOST_STRANGE:
            french = self.language is Language.FRENCH
            yield from (one for one in strange if not (french and self._is_beside_english(note, *one)))

    def _knows(self, word: str) -> bool:
        """Shorthand that is spelt out in English, as in "theyre", is no slip of another word, and a trade has its own.

        As in "keyworker", of two known words, or "varroa", which several notes have.
        """
        if self.language is Language.GERMAN and self._describes(word):
            return True
        if self.language is Language.FRENCH and not self.lexicon.knows(word):
            return self.lexicon.as_written(word) is None and is_formed(word, self.lexicon)
        if self.language is not Language.ENGLISH:
            return self.lexicon.knows(word)
        if self.lexicon.knows(word) and word not in MISSPELT:  # which a list may have for all that
            return True
        if is_of_deeds(word, self.lexicon) or is_of_two(word, self.lexicon):
            return True
        own = word in self.often or bool(self.lexicon.kinds(word) & THINGS)
        return spelt_out(word) != word or (own and len(word) >= LONG and not self._is_meant(word))

    def _is_rather(self, word: str, note: str) -> str | None:
        """The frequent word that a rare one is sooner meant for; in Spanish a noun, where one stands in the note."""
        excused = word.lower() in self.known or word in self.often or word in FIRST_WORDS or word in COUNT_NOUNS
        rather = None if excused else self.lexicon.rather(word)
        fits = self.language is not Language.SPANISH or (rather and is_rather_noun(word, rather, note))
        return rather if fits else None

    def _is_gain(self, word: str) -> bool:
        """Whether it names what one gains, which is no reason that is told."""
        tongue = TONGUES.get(self.language)
        return tongue is not None and tongue.self_serving.search(f"un {word}") is not None

    def _describes(self, word: str) -> bool:
        """Whether it is an adjective of which the list has this form as a noun alone: "ambulante"."""
        stem = re.sub(r"(?:e|en|er|es|em)$", "", word)
        form = word.islower() and stem != word and not gender_of(word) and not _NOUN_TOO.search(word)
        return form and all(self.lexicon.knows(f"{stem}{end}") for end in ("es", "em"))

    def _is_meant(self, word: str) -> str | None:
        """The word that is meant, where it is one that English has: not "varro", which is hardly ever said."""
        meant = self.lexicon.meant(word)
        listed = self.language is not Language.ENGLISH or not self.lexicon.kinds("time")
        return meant if meant and (listed or meant in _SMALL or self.lexicon.kinds(meant)) else None


def _is_led(word: str, sentence: str) -> bool:
    """Whether an article or an owner stands right before it, as before a common noun: "the omakase counter"."""
    words = [one.strip(".,;:!?()") for one in sentence.split()]
    at = words.index(word) if word in words else 0
    return at > 0 and words[at - 1].casefold() in DETERMINERS


def not_known(word: str) -> str:
    """What is asked of a word of which nothing is known: a short one may be the initials of a trade."""
    letters = len(word) - (sum(map(word.count, "aeiou")) < FEW_VOWELS)
    known = SHORT_FORM if letters <= LONGEST_SHORT and word.islower() else UNKNOWN
    return known.format(word=word, capitals=word.upper(), name=word.capitalize())
