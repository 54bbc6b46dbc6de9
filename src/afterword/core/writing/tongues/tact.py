"""Which notes a language keeps back, and which questions it puts; for every note of a text."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.writing.tongues.chosen import is_said_in
from afterword.core.writing.tongues.tongue import Tongue

Keeps = Callable[[str], bool]
"""Whether a note is kept back, by the words of a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tact:
    """What a language adds to the notes that are kept back, and which questions a text in it may put."""

    kept: Keeps
    private: Keeps
    askable: Keeps


def tact_of(tongue: Tongue) -> Tact:
    """What is kept back in a text of this language."""

    def kept(note: str) -> bool:
        return tongue.kept.search(note) is not None

    def private(note: str) -> bool:
        return kept(note) or any(words.search(note) for words in (tongue.private, tongue.doubt, tongue.among_friends))

    def askable(question: str) -> bool:
        return is_said_in(tongue, question) and not private(question) and not tongue.not_asked.search(question)

    return Tact(kept=private, private=private, askable=askable)
