"""What became of a note in the language of the text: words of a kind that says where in a sentence they may stand."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How words may be built in; a frame is chosen by it, so that nothing has to be inflected."""

    NAME = "name"
    """A bare noun, without an article: stands behind "the subject"."""
    NOUN = "noun"
    """A noun with its article, in its first case: stands behind a colon."""
    OBJECT = "object"
    """A noun with its article as it stands behind "about"."""
    SENTENCE = "sentence"
    """A whole main clause without its stop."""
    DOING = "doing"
    """What somebody would do, with its verb in the infinitive."""
    DEED = "deed"
    """What the reader did for the candidate, as it stands behind thanks."""
    HOW = "how"
    """A clause that begins with how or that, or a question inside a sentence."""
    QUESTION = "question"
    """A whole question, with its marks."""
    HUNG = "hung"
    """What hangs on a topic behind a comma: "with two weeks in Paris", "one in four"."""
    MAXIM = "maxim"
    """What the reader holds to be right, in their own words: stands in quotation marks."""


THINGS = frozenset({Kind.NAME, Kind.NOUN, Kind.OBJECT})


@dataclass(frozen=True, slots=True)
class Said:
    """`own` are words of the candidate's about themselves.

    `whole` are all words of a note whose subject alone is `text`; "" where they cannot stand behind a colon either.
    """

    text: str
    kind: Kind
    own: bool = False
    whole: str | None = None

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @property
    def in_own_words(self) -> "Said | None":
        """All that was noted, for behind a colon, where a part would not be true to it."""
        if self.whole is None:
            return self
        return Said(self.whole, Kind.NOUN) if self.whole else None

    @property
    def is_thing(self) -> bool:
        """Whether it names something."""
        return self.kind in THINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Who hears it: the forms of their names, whether they are alone, whether they belong to the employer.

    `hushed` are the names of colleagues who must not be named, `familiar` says that one is on first-name terms.
    """

    names: tuple[str, ...] = ()
    alone: bool = True
    insider: bool = True
    hushed: tuple[str, ...] = ()
    familiar: bool = False
