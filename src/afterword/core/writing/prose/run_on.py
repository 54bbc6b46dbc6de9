"""Clauses of a note that run into each other without a word between: "you like tea I like coffee"."""

from itertools import pairwise
from typing import Final

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    DETERMINERS,
    PASTS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, JOINING, bared
from afterword.core.writing.prose.sure_words import ADVERBS_TOO

_SUBJECTS: Final = word_set("i i'm i've i'd he she we they he's she's they're we're")
_LEADING: Final = (
    JOINING
    | WH_WORDS
    | ADVERBS
    | DETERMINERS
    | word_set("""
    that because so but although though while than as if whether since until till before after once whenever
    everything anything something nothing all those people way things
    """)
)
"""Behind one of these, or a verb, a further subject can follow."""
_ORDERED: Final = DETERMINERS | word_set("yourself it them me us him her")
_TOLD: Final = _ORDERED | word_set("you everyone everybody people staff patients customers clients about of")
_HOW_FAR: Final = word_set("up down off out since again last")
_SAYING: Final = word_set("said say says told")


LONG: Final = 5
"""Letters beyond which a word in "ed" is a past: "seed" and "speed" are none."""


def runs_on(words: list[str]) -> bool:
    """Whether a second clause begins where none can, or the last one has no end."""
    small = [bared(word) for word in words]
    if small and (small[0] in _SAYING or _tells_nobody(small) or _adds_no(small)):
        return True
    if not small or small[0] not in PRONOUN_SUBJECTS | _SUBJECTS:
        return False
    if small[-1] in {"who", "which", "whose"} or _orders(small):
        return True
    open_at = 1
    for at in range(2, len(small)):
        if words[at - 1].endswith((",", ";")) or small[at] in _LEADING - DETERMINERS:
            open_at = at
        if small[at] in _SUBJECTS and not _may_follow(words, small, at):
            return True
        negated = small[at].endswith("n't") and at - open_at > 2
        if negated and open_at == 1 and small[1] not in _SAYING:
            return True
    return False


def has_own_verb(words: list[str]) -> bool:
    """As in "traffic dropped 20%", "costs went down": a clause of its own, and no thing of a row."""
    pairs = [(bared(one), bared(then)) for one, then in pairwise(words[1:])]
    done = [then for one, then in pairs if one in PASTS or (one.endswith("ed") and len(one) > LONG)]
    return any(then[:1].isdigit() or then in _HOW_FAR for then in done)


def breaks_off_asking(words: list[str]) -> bool:
    """As in "you asked me why leeds": behind the question word no verb follows, only the thing."""
    if len(words) < 3 or bared(words[-2]) not in {"why", "where", "when"}:
        return False
    last = bared(words[-1])
    return last not in BASE_OF.keys() | PASTS | BASE_VERBS | ADVERBS_TOO | {"not"}


def _adds_no(small: list[str]) -> bool:
    """As in "does estimates himself no pushy sales": behind a thing, "no" begins something new."""
    begins = (
        BASE_VERBS | PASTS | AUXILIARIES | BASE_OF.keys() | _LEADING | ALL_PREPOSITIONS | {"there's", "there", "or"}
    )
    return any(word == "no" and at and small[at - 1] not in begins for at, word in enumerate(small))


def _may_follow(words: list[str], small: list[str], at: int) -> bool:
    """As in "the book I wrote", "you think we can": a thing with its article, or a verb, stands in front."""
    before = small[at - 1]
    verb = before in BASE_VERBS | PASTS | AUXILIARIES | BASE_OF.keys() and at < 3
    named = any(word in DETERMINERS or word[:1].isdigit() for word in small[max(0, at - 4) : at])
    return before in _LEADING or verb or named or words[at - 1].endswith((",", ";"))


def _tells_nobody(small: list[str]) -> bool:
    """As in "you told straight": whom or what is left out."""
    at = small.index("told") if "told" in small[:3] else 0
    return bool(at) and small[at - 1] not in AUXILIARIES and not (set(small[at + 1 : at + 2]) & _TOLD)


def _orders(small: list[str]) -> bool:
    """As in "you said be yourself": an order is no part of a sentence that tells of it."""
    if len(small) < 3 or small[1] not in _SAYING:
        return False
    return small[2] in {"be", "not", "no", "none", "never"} or (
        small[2] in BASE_VERBS and len(small) > 3 and small[3] in _ORDERED
    )
