"""English, as far as promises go: how its clauses are cut, its contractions and its little words."""

import re
from functools import lru_cache

from afterword.core.reading.promise.english.against import (
    ASKS,
    AWAY,
    EVENTS,
    MISTAKEN,
    PAST,
    POSTS,
    STARTS,
    THEY_SAID,
    WEAK,
)
from afterword.core.reading.promise.english.answers import POSITIVE
from afterword.core.reading.promise.english.apart import TELLS, WHICH_POST, WHOM
from afterword.core.reading.promise.english.not_told import FOR_A_TIME, NOT_AS_TOLD, NOT_YOU, TIME_TO_DECIDE
from afterword.core.reading.promise.english.outright import (
    BEGINS,
    ELSEWHERE,
    NO_ANSWER,
    OUTRIGHT,
    TOLD_FIRST,
    TOLD_IN_FULL,
    TOLD_YOU,
)
from afterword.core.reading.promise.english.turning import CHANGES
from afterword.core.reading.promise.tongue import Tongue

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
    [
        "nothing",
        "nobody",
        "something",
        "anything",
        "it",
        "she",
        "he",
        "that",
        "there",
        "here",
        "what",
        "who",
        "when",
        "where",
        "everything",
        "this",
        "how",
        "which",
    ]
)


_CUT = re.compile(
    r" (?=[,;:()] |- |(?:as soon as|and|but|so|while|whilst|although|though|because|since|if|unless|when|whenever|once"
    r"|who|which|where|after|before|until|till|or|then|whereas|plus) |(?<!as soon )(?<!as well )as (?!soon as|well as))"
    r"(?!(?:(?<=know )|(?<=decide ))(?:if|where|who|which) )(?!(?<=is )when )(?!(?<=yes )or no )"
)
_MAIN = re.compile(
    r"(?<! that)(?<! said)(?<! told)(?<! think)(?<! feel)(?<! know)(?<! hope)(?<! wish)(?<! "
    r"whether)(?<! what)(?<! how)"
    r"(?<! and)(?<! or)(?<! believe)(?<! earliest)(?<! soonest)(?<! latest) (?=(?:i|we|you|they|he|she|"
    r"it) (?:will|should|would|can|might|may) |(?:the|your|our) (?:\w+ )?(?:offer|letter|answer|decision|call|contract|"
    r"email|result)s? (?:comes?|will|should|goes|go|lands?|follows?|arrives?) )"
)
_HEADS = re.compile(
    r"^[ ,;:()-]*(?:and |but |or |so |then )?"
    r"(?P<head>should(?= you )|as soon as|assuming|once|when|after|if|unless|until|till|before|because|since|as)\b"
)
_SUBJECTS = frozenset(
    ["i", "we", "they", "he", "she", "you", "will", "would", "is", "are", "has", "have", "was", "were"]
)
_ABOUT = frozenset(["from", "of", "about", "on", "regarding", "re", "for", "following", "after", "with", "during"])
_FILLERS = frozenset(
    [
        "case",
        "worst",
        "probably",
        "maybe",
        "perhaps",
        "likely",
        "most",
        "hopefully",
        "fingers",
        "crossed",
        "possibly",
        "i",
        "think",
        "guess",
        "they",
        "he",
        "she",
        "we",
        "it",
        "will",
        "should",
        "would",
        "be",
        "is",
        "said",
        "says",
        "or",
        "so",
        "and",
        "sometime",
        "around",
        "about",
        "at",
        "the",
        "a",
        "by",
        "in",
        "on",
        "if",
        "all",
        "goes",
        "well",
        "not",
        "no",
        "idea",
        "clue",
        "sure",
        "definitely",
        "certain",
        "ideally",
        "very",
        "more",
        "like",
        "than",
        "some",
        "time",
        "point",
        "ok",
        "okay",
        "yes",
        "yeah",
        "um",
        "hmm",
        "then",
        "latest",
        "earliest",
        "sooner",
        "before",
        "after",
        "that",
        "this",
        "though",
        "but",
        "could",
        "may",
        "might",
        "thinks",
        "thought",
        "expect",
        "expected",
        "expects",
        "from",
        "hr",
        "them",
        "me",
        "us",
        "for",
        "as",
        "possible",
        "soon",
        "best",
        "my",
    ]
)


@lru_cache(maxsize=4096)
def plainly(word: str) -> str:
    """A word without its contraction: "won't" is "will not"."""
    if word in _WHOLE:
        return _WHOLE[word]
    for tail, says in _TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word[: -len(tail)] + says
    if word.endswith("'s") and word[:-2] in _IS:
        return word[:-2] + " is"
    return word


ENGLISH = Tongue(
    name="en",
    lists={
        "positive": POSITIVE,
        "asks": ASKS,
        "theirs": THEY_SAID,
        "event": EVENTS,
        "start": STARTS,
        "away": AWAY,
        "post": POSTS,
        "past": PAST,
        "mistaken": MISTAKEN,
        "weak": (WEAK, *TIME_TO_DECIDE),
        "outright": OUTRIGHT,
        "told you": TOLD_YOU,
        "elsewhere": ELSEWHERE,
        "no answer": NO_ANSWER,
        "begins": BEGINS,
        "told first": TOLD_FIRST,
        "told in full": TOLD_IN_FULL,
        "whom": WHOM,
        "tells": TELLS,
        "which post": WHICH_POST,
        "not as told": NOT_AS_TOLD,
        "not you": NOT_YOU,
        "for a time": FOR_A_TIME,
        "time to decide": TIME_TO_DECIDE,
        **CHANGES,
    },
    cut=_CUT,
    head=_HEADS,
    heads={"should": "if", "assuming": "if"},
    main=_MAIN,
    finite=_SUBJECTS,
    about=_ABOUT,
    fillers=_FILLERS,
    statement=frozenset(("i", "we", "will", "is", "are", "you")),
    spelled=plainly,
)
