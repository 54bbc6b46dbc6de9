"""Whether a fragment tells what something does, though every word of it may be part of a name."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose.lexicon import (
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    PARTICIPLES,
    PASTS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.readable import is_clause, is_topic, is_whole_clause
from afterword.core.writing.prose.spots import (
    ALL_PREPOSITIONS,
    DETERMINING,
    EDGES,
    JOINING,
    NUMBER_WORDS,
    TIMES,
    bared,
    is_several,
    is_time,
)
from afterword.core.writing.prose.sure_words import ADVERBS_TOO, SEVERAL_FIRST
from afterword.core.writing.prose.vocabulary import kinds_in

_GOING_ON: Final = word_set("""
    starts opens closes begins ends stops finishes
    goes comes takes lasts depends happens means remains becomes arrives costs includes
    requires
    """)
"""Third persons that are hardly ever several things."""
_CLOCK: Final = word_set("noon midnight dawn dusk sunrise sunset")
_POINTING: Final = word_set("the a an every each all your their our its his her my this these")

_RELATIVES: Final = word_set("who that which")
_WITH_VERB: Final = BASE_VERBS - COUNT_NOUNS - {"questions"} | word_set("to")
"""Behind which a plain verb is what is wanted or helped: "people who help run the club"."""
_ANYBODY: Final = word_set("everyone everybody nobody people everything")
_REACHED: Final = word_set("qualified graduated retired enrolled applied volunteered")
_PEOPLE: Final = word_set("kids children students pupils apprentices trainees players teams members graduates people")
"""Of whom it is told that they did: nobody "is qualified for the nationals" that one would talk about."""
_TOWARD: Final = word_set("trust respect want need help know tell teach ask love pick choose keep pay")
"""What people do to people."""
_PERSONS: Final = re.compile(
    r"(?:ers|ors|ists|ees|ians|ants|nurses|pupils|students|patients|residents|clients|guests|kids|children|people|parents)$"
)
_FROM_WHEN: Final = word_set("before after until till when once because")
_WHEN_COME: Final = word_set("first last early late back together online")
_EACH_OTHER: Final = word_set("other another themselves")
_COMING: Final = word_set("come go arrive get stay")
_EACH: Final = word_set("every each once twice daily weekly")
_WHOLE: Final = word_set("everything everyone everybody nothing us them it")
_TO_TWO: Final = word_set("given called named shown sent told taught offered paid made asked promised lent sold left")
"""Of these what follows may be what somebody was given: "the card given every guest"."""
_FEWEST: Final = 2
"""Words that are no clause with its object yet."""


def tells_deed(text: str, names: frozenset[str]) -> bool:
    """As in "croissant lamination starts at 3am", "AI flags the fractures": a clause in which nothing is missing."""
    words = [bared(word) for word in text.split()]
    acting = any(_acts(words, at, names) for at in range(1, len(words) - 1))
    acting = acting or is_done(words) or did(words, names) or _several_act(words, names) or _each_acts(words, names)
    return (acting and is_whole_clause(text, names)) or acts_behind_relative(text, names) or _reached(words)


def _each_acts(words: list[str], names: frozenset[str]) -> bool:
    """As in "every guide works one Saturday in three": no name has several behind "every"."""
    if words[:1] not in (["every"], ["each"]):
        return False
    does = (at for at in (2, 3) if at + 1 < len(words) and Kind.THIRD in kinds_in(names, words[at]))
    at = next(does, 0)
    return at > 0 and is_several(words[at]) and Kind.ONE in kinds_in(names, words[at - 1])


def several_may_act(words: list[str], names: frozenset[str]) -> bool:
    """As in "farmers trust people", in small letters: no name has a bare plural before a plain verb and its object."""
    bare = words[1:] if words[:1] == ["the"] else words
    if len(bare) <= _FEWEST or not is_several(bare[0]) or bare[0] in SEVERAL_FIRST | PRONOUN_SUBJECTS:
        return False
    loose = (words[0].endswith("s") or _PERSONS.search(bare[0])) and Kind.SEVERAL in kinds_in(names, bare[2])
    does = Kind.BASE in kinds_in(names, bare[1]) and bare[1] not in ALL_PREPOSITIONS | EDGES | ADVERBS_TOO
    timed = _PERSONS.search(bare[0]) and bare[2] in _FROM_WHEN
    return does and (
        bool(timed) or bool(loose) or bool(_EACH_OTHER & set(bare[3:])) or bare[2] in DETERMINING | _ANYBODY | _PEOPLE
    )


def _several_act(words: list[str], names: frozenset[str]) -> bool:
    """The same where it is surely a verb: "farmers trust people", unlike "farmers market stalls"."""
    if _only_acts(words[:3], names):
        return True
    if not several_may_act(words, names):
        return False
    who, does, done_to, then = [*(words[1:] if words[0] == "the" else words), ""][:4]
    if _EACH_OTHER & set(words[3:]) and {"each", "one", "themselves"} & set(words):
        return True
    if _PERSONS.search(who) and (
        done_to in _FROM_WHEN or then in _EACH | _WHEN_COME | ALL_PREPOSITIONS or then in TIMES
    ):
        return True
    return done_to in DETERMINING or (does in _TOWARD and (done_to in _PEOPLE | _ANYBODY or then == "who"))


def _only_acts(words: list[str], names: frozenset[str]) -> bool:
    """As in "leads come from two agents": behind several of a kind a word that is nothing but a plain verb."""
    if (
        len(words) <= _FEWEST
        or words[0] in SEVERAL_FIRST | PRONOUN_SUBJECTS
        or words[2] not in ALL_PREPOSITIONS | _WHEN_COME
    ):
        return False
    return Kind.SEVERAL in kinds_in(names, words[0]) and words[1] in _COMING


def may_act_for_end(words: list[str], names: frozenset[str]) -> bool:
    """As in "picks at night to keep the fruit cool", in small letters: what is done to an end may well be a verb."""
    doubtful = kinds_in(names, words[0]) >= {Kind.THIRD, Kind.SEVERAL} if words else False
    if not doubtful or words[1:2] == [] or words[1] not in ALL_PREPOSITIONS - {"of", "for", "to"}:
        return False
    return any(one == "to" and Kind.BASE in kinds_in(names, then) for one, then in pairwise(words[2:]))


def _reached(words: list[str]) -> bool:
    """As in "three kids qualified for the nationals": what they did, behind how many they are."""
    pairs = [*zip(words[1:4], words[2:5], words[3:6], strict=False)]
    counted = words[:1] != [] and (words[0][:1].isdigit() or words[0] in NUMBER_WORDS)
    if counted and any(one in _PEOPLE and did == "won" for one, did, _ in pairs):
        return True
    return counted and any(
        one in _PEOPLE and did in _REACHED and on in {"for", "to", "as", "in"} for one, did, on in pairs
    )


def _acts(words: list[str], at: int, names: frozenset[str]) -> bool:
    """Whether a word in s is a verb by what stands behind it: a time, or an article that no name has inside."""
    if words[at - 1] in EDGES | DETERMINING or words[at - 1][:1].isdigit():
        return False
    following, then = words[at + 1], words[at + 2] if at + 2 < len(words) else ""
    only = kinds_in(names, words[at]) & {Kind.THIRD, Kind.SEVERAL, Kind.ONE, Kind.MASS} == {Kind.THIRD}
    if words[at] in _GOING_ON or (only and words[0] in _POINTING and following in ALL_PREPOSITIONS):
        return following in ALL_PREPOSITIONS - {"of", "for"} or following[:1].isdigit() or following in _POINTING
    if words[at] == "runs" and words[0] in _POINTING and following in {"from", "until", "till"}:
        return is_time(then) or then[:1].isdigit()
    if words[at] == "runs" and words[0] in _POINTING and following in {"late", "early", "long", "smoothly"}:
        return True
    if following == "at" and words[0] in _POINTING:
        return Kind.THIRD in kinds_in(names, words[at]) and (then[:1].isdigit() or then in _CLOCK)
    kinds = kinds_in(names, words[at])
    alone = following in {"nothing", "everything", "everyone"} and Kind.SEVERAL not in kinds
    pointed = following in _POINTING and then.removesuffix("s") not in TIMES | {"hour", "minute"}
    return (alone or pointed) and Kind.THIRD in kinds


def did(words: list[str], names: frozenset[str]) -> bool:
    """As in "online booking changed everything": a past, behind a thing, with what it was done to."""
    if words[:1] == [] or _RELATIVES & set(words) or words[0] in WH_WORDS | ALL_PREPOSITIONS:
        return False
    return any(
        Kind.PAST in kinds_in(names, word)
        and word not in _TO_TWO
        and word not in BASE_VERBS
        and at > 0
        and words[at - 1] not in EDGES | DETERMINING
        and (then.removesuffix("'s") in _WHOLE or (then in _POINTING and _is_acted_on(words[at + 2 : at + 4])))
        for at, (word, then) in enumerate(pairwise(words))
    )


def _is_acted_on(behind: list[str]) -> bool:
    """Whether a thing stands behind the article, and no time: not "planted the first year"."""
    return behind != [] and not any(map(_is_of_when, behind))


def _is_of_when(word: str) -> bool:
    return is_time(word) or word in TIMES or word.removesuffix("s") in TIMES


def may_tell_deed(text: str, names: frozenset[str]) -> bool:
    """As in "baker proofs every loaf": a verb with what it is done to, whoever does it."""
    words = [bared(word) for word in text.split()]
    if words[:1] != [] and words[0] in WH_WORDS:
        return False  # as in "how the studio chooses its loans"
    acting = (at for at in range(1, len(words) - 1) if words[at + 1] in _POINTING and words[at] not in _GOING_ON)
    return any(_acts(words, at, names) and Kind.ONE in kinds_in(names, words[at - 1]) for at in acting)


def is_done(words: list[str]) -> bool:
    """As in "the chipper got replaced last fall"."""
    at = next((at for at, word in enumerate(words) if at and word in {"got", "gets", "get"}), 0)
    done = words[at + 1 : at + 2] if at and not _RELATIVES & set(words[:at]) | WH_WORDS & set(words[:at]) else []
    return any(word in PARTICIPLES or word.endswith("ed") for word in done)


def acts_behind_relative(text: str, names: frozenset[str]) -> bool:
    """As in "every child who wants to sing may join": the verb of the whole stands behind that of "who"."""
    words = [bared(word) for word in text.split()]
    opened = next((at for at in range(1, len(words) - 1) if words[at] in _RELATIVES), 0)
    if not opened or words[0] in WH_WORDS or words[0].endswith("ing") or not _is_finite(words[opened + 1]):
        return False
    late = (at for at in range(opened + 3, len(words)) if _is_main(words, at))
    return any(is_topic(" ".join(text.split()[:at]), names) for at in late) and is_clause(text, names)


def _is_main(words: list[str], at: int) -> bool:
    """Whether it may be the verb of the whole: a helper, or what is hardly anything else, and no part of another."""
    orders = words[at] in BASE_VERBS and words[at + 1 : at + 2] != [] and words[at + 1] in DETERMINING
    known = words[at] in AUXILIARIES | CLEAR_THIRD or (orders and words[at - 1] not in _WITH_VERB)
    return known and words[at - 1] not in AUXILIARIES | PRONOUN_SUBJECTS | WH_WORDS | EDGES | _ANYBODY


def _is_finite(word: str) -> bool:
    return word in AUXILIARIES | CLEAR_THIRD | PASTS | BASE_VERBS | BASE_OF.keys()


def begins_with_verb(text: str, names: frozenset[str]) -> bool:
    """As in "releases wasps", "600 hives and pollinate almonds": before several things no name has such a word."""
    words = [bared(word) for word in text.split()]
    if words[:1] == ["works"] and words[1:2] == ["with"]:
        return True
    starts = [0, *(at + 1 for at, word in enumerate(words) if word in JOINING)]
    pairs = [(words[at], words[at + 1]) for at in starts if at + 1 < len(words)]
    return any(_is_done_to(first, second, names) for first, second in pairs)


def _is_done_to(first: str, second: str, names: frozenset[str]) -> bool:
    kinds, following = kinds_in(names, first), kinds_in(names, second)
    if Kind.SEVERAL not in following or following & {Kind.ONE, Kind.ADJECTIVE} or second in TIMES:
        return False
    several = {Kind.THIRD, Kind.SEVERAL} <= kinds and first not in SEVERAL_FIRST
    return several or kinds == {Kind.BASE}
