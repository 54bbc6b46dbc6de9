"""A sentence written out plainly, its date phrases replaced by marks, and cut into clauses; no judgement here."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from afterword.core.reading.promise.tokens import Token
from afterword.core.reading.promise.wording import Phrase

MARK = "@"
"""Stands before the kind of a date phrase: "we will decide @by"."""

_WHOLE = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "let's": "let us",
    "theyll": "they will",
    "youll": "you will",
    "dont": "do not",
    "wont": "will not",
    "cant": "can not",
    "havent": "have not",
    "haven't": "have not",
    "gonna": "going to",
    "itll": "it will",
    "theyre": "they are",
    "u": "you",
}
_TAILS = (("n't", " not"), ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("'m", " am"), ("'d", " would"))
_IS = frozenset(
    ["it", "she", "he", "that", "there", "here", "what", "who", "when", "where", "everything", "this", "how", "which"]
)

_CUT = re.compile(
    r"(?!(?<=know) (?:if|where|who|which) )(?!(?<=decide) (?:if|where|who|which) )"
    r"(?!(?<=is) when )"
    r" (?=[,;:()] |- |(?:as soon as|and|but|so|while|whilst|although|though|because|since|if|unless|when|whenever|once"
    r"|who|which|where|after|before|until|till|or|then|whereas|plus) |(?<!as soon )(?<!as well )as (?!soon as|well as))"
)
_MAIN = re.compile(
    r"(?<! that)(?<! said)(?<! told)(?<! think)(?<! feel)(?<! know)(?<! hope)(?<! wish)(?<! whether)(?<! what)(?<! how)"
    r"(?<! and)(?<! or)(?<! believe) (?=(?:i|we|you|they|he|she|it) (?:will|should|would|can|might|may) )"
)
_LEADING = frozenset(["if", "once", "when", "as soon as"])
_LEAST = 5
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:and |but |or |so |then )?"
    r"(?P<head>should(?= you )|as soon as|once|when|after|if|unless|until|till|before|because|since|as)\b"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the written-out sentence; `head` is the word that makes it hang on another, if there is one."""

    start: int
    end: int
    text: str
    head: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The plain text of a sentence, its clauses, and where in it each date phrase is marked."""

    text: str
    clauses: tuple[Clause, ...]
    marks: tuple[tuple[int, Phrase], ...]
    words: int = 0
    asks: bool = field(default=False)

    def clause_at(self, place: int) -> int:
        """The number of the clause that a place in the text lies in."""
        return max(bisect_right([clause.start for clause in self.clauses], place) - 1, 0)


def written(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Written:
    """The sentence in plain words, with a mark for each phrase."""
    pieces: list[str] = []
    marks: list[tuple[int, Phrase]] = []
    length = at = words = 0
    waiting = list(reversed(phrases))
    while at < len(tokens):
        if waiting and waiting[-1].start == at:
            phrase = waiting.pop()
            piece, after = MARK + phrase.kind, phrase.end
            marks.append((length + 1, phrase))
        else:
            piece, after = _hyphen(tokens, at) or _plainly(tokens[at].text), at + 1
            words += piece[0].isalpha()
        pieces.append(piece)
        length += len(piece) + 1
        at = after
    text = " " + " ".join(pieces) + " "
    return Written(text, _clauses(text), tuple(marks), words, text.rstrip().endswith("?"))


def _hyphen(tokens: Sequence[Token], at: int) -> str:
    """A hyphen inside a word ("follow-up") is no dash between clauses."""
    inside = 0 < at < len(tokens) - 1 and tokens[at - 1].end == tokens[at].start
    return "_" if tokens[at].text == "-" and inside and tokens[at].end == tokens[at + 1].start else ""


def _plainly(word: str) -> str:
    if word in _WHOLE:
        return _WHOLE[word]
    for tail, says in _TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word[: -len(tail)] + says
    if word.endswith("'s") and word[:-2] in _IS:
        return word[:-2] + " is"
    return word


def _clauses(text: str) -> tuple[Clause, ...]:
    cuts = [0, *(found.start() for found in _CUT.finditer(text) if found.start() > 0), len(text)]
    ends = [end for pair in pairwise(cuts) for end in _main_after_head(text, *pair)]
    return tuple(
        Clause(start, end, text[start:end] + " ", _head(text[start:end])) for start, end in pairwise([0, *ends])
    )


def _main_after_head(text: str, start: int, end: int) -> list[int]:
    """As in "If it is a yes you will hear by Friday": the main clause begins without a comma."""
    if _head(text[start:end]) not in _LEADING or text[start:end].count(" ") < _LEAST:
        return [end]
    place = text.find(" ", text.find(" ", start + 1) + 1)  # past the head's own subject
    found = _MAIN.search(text, place + 1, end) if place > 0 else None
    return [found.start(), end] if found else [end]


def _head(text: str) -> str:
    found = _HEADS.match(text)
    if found is None:
        return ""
    return "if" if found["head"] == "should" else found["head"]
