"""A message looked through once for all who ask about it: its sentences, languages and cues."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.reading.kind.found import Found, found_in
from afterword.core.reading.kind.sentences import Sentence, sentences_of
from afterword.core.reading.kind.tongue import Tongue
from afterword.core.reading.kind.tongues.all import tongues_of


@dataclass(frozen=True, slots=True)
class Studied:
    """`found` are the cues that stand, in all the languages that the message may be in."""

    sentences: Sequence[Sentence]
    tongues: Sequence[Tongue]
    found: Sequence[Found]


@lru_cache(maxsize=8)
def studied(words: str) -> Studied:
    """What stands in the words; kind, asks and times are asked of one message in a row, so it is remembered."""
    sentences = sentences_of(words)
    tongues = tongues_of(sentences)
    return Studied(sentences, tongues, _found(sentences, tongues))


def in_subject(subject: str, tongues: Sequence[Tongue]) -> Sequence[Found]:
    """The cues of a subject, in the languages of the text below it or, where that says none, in its own."""
    sentences = sentences_of(subject, subject=True)
    return _found(sentences, tongues_of(sentences)) or _found(sentences, tongues)


def _found(sentences: Sequence[Sentence], tongues: Sequence[Tongue]) -> Sequence[Found]:
    return [one for tongue in tongues for one in found_in(sentences, tongue)]
