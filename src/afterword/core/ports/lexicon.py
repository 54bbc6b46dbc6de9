"""The words of a language as the core asks them: whether one is known, and what an unknown one may be meant for."""

from enum import StrEnum
from typing import Final, Protocol


class Kind(StrEnum):
    """What a form of English may be in a sentence."""

    ONE = "o"
    """One of what is counted, which does not stand bare: "rota"."""
    MASS = "m"
    """A thing in the singular that may stand without an article: "software", "repair"."""
    SEVERAL = "s"
    BASE = "b"
    """A verb as in "to train"; the next ones are its "trains", "trained" (twice: told, and done) and "training"."""
    THIRD = "t"
    PAST = "p"
    DONE = "d"
    DOING = "i"
    ADJECTIVE = "a"
    ADVERB = "v"


Kinds = frozenset[Kind]
THINGS: Final[Kinds] = frozenset({Kind.ONE, Kind.MASS, Kind.SEVERAL})


class Lexicon(Protocol):
    """The word list of one language. It answers any text, and for the same word always the same."""

    def knows(self, word: str) -> bool:
        """Whether it is a right spelling, as a sentence may begin with it or not; what is no word is not known."""

    def meant(self, word: str) -> str | None:
        """The one frequent word that is a slip away from an unknown one of five letters or more.

        A slip is two letters that changed places, one too few, one too many or a wrong one. None where the word is
        known, or where more than one may be meant. In lower case, but for a noun of German.
        """

    def rather(self, word: str) -> str | None:
        """The thing that is said a hundred times as often as a known one, a letter left out or two swapped from it.

        "routs" is rather "routes", "acenso" is rather "ascenso", and "orno", of which no h is heard, "horno". None
        where the word is said often itself, or is neither English nor Spanish. Of Spanish no list tells nouns from
        verbs, so that the place has to.
        """

    def as_written(self, word: str) -> str | None:
        """The only known spelling with the letters of an unknown one, but for capitals and accents.

        "equipe" is "équipe", "wartungsfenster" is "Wartungsfenster", "leeds" is "Leeds"; None where the word as typed
        is known, or where two spellings are about as frequent.
        """

    def is_common(self, word: str) -> bool:
        """Whether it is listed in small letters and is no name with a capital as well: "church", not "roman"."""

    def word_of(self, form: str) -> str:
        """The word of French that it is a form of: "fais" is of "faire", "berceaux" of "berceau", "garde" of itself.

        "" where it is not listed, and in another language. One that is a noun and a form of a verb is told as a noun.
        """

    def may_be_noun(self, word: str) -> bool:
        """Whether it is a noun of German where its place makes one of it: "schichten", "essen", "arbeit".

        Whether its first letter is typed large or small. In another language nothing is one.
        """

    def is_mostly_noun(self, word: str) -> bool:
        """Whether it may be a noun of German and hardly ever is another word: "arbeit", but not "essen", "fest"."""

    def kinds(self, form: str) -> Kinds:
        """All that a form of English may be, in small letters or not; nothing where that is not known.

        Small words are no matter of it: articles, pronouns, prepositions. In another language nothing is known.
        """


class Lexicons(Protocol):
    """The word lists that there are."""

    def of(self, language: str) -> Lexicon | None:
        """That of a language by its code ("en", "de", "fr", "es"); None where there is none, or none yet."""

    def waited_for(self) -> "Lexicons":
        """The same ones, where one that is only being made is waited for."""


class _NoLexicons:
    def of(self, language: str) -> Lexicon | None:  # noqa: ARG002 - the port's own name
        return None

    def waited_for(self) -> Lexicons:
        return self


NO_LEXICONS: Final[Lexicons] = _NoLexicons()
"""No word list at all: nothing is known, so nothing is said of any word."""
