"""The last look at what is made of a note: whether each piece is what its place in the sentence needs."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.ports.lexicon import THINGS, Kind
from afterword.core.writing.headline import loose_span, without_article
from afterword.core.writing.longer_topic import without_more
from afterword.core.writing.point import Point
from afterword.core.writing.prose.deeds import acts_behind_relative, did, is_done, may_act_for_end, several_may_act
from afterword.core.writing.prose.given_names import NAMES_TOO
from afterword.core.writing.prose.lexicon import AUXILIARIES, CLEAR_THIRD, COUNT_NOUNS, PASTS, PRONOUN_SUBJECTS
from afterword.core.writing.prose.lists import any_of, word_set
from afterword.core.writing.prose.shape import Shape, shape_of
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, DETERMINING, SEASONS, TIMES, bared, is_time
from afterword.core.writing.prose.vocabulary import Vocabulary, kinds_in

_BESIDE_IT: Final = any_of(r"""
    \b(?:over|in|within|for|during|after|until|by|since) (?:next|last|past|coming) \d
    ^(?!.* on and ).*\b(?:days|weeks|months|nights) (?:on|off)$
    \b(?:it|that|this|them|which|who|and|or|but|still|also|just|only|mostly|mainly|though|its)$
    (?<!have )(?<!has )(?<!had )\bbeen (?:there|here|together)\b
    ^(?!(?:the|an?|my|your|our)\b)[a-z ]+(?:ed|done|built|cut|laid|put in) (?:last|this)
    ...[ ](?:year|month|week|spring|summer|autumn|winter)$
    \b\d on,? (?:and )?\d off\b|^thanks (?:for|to)\b|^(?:it's|its|there's|they're|he's|she's|that's|I'm) .
    """)
"""Tails that are no part of a thing, and beginnings that no thing has: "training in Dallas 5 weeks"."""
NOT_OURS: Final = any_of(r"""
    \b(?:you|they|we|s?he|I|people|staff|lads|everyone|everybody) (?:all |both |each |always |often |still |now )?[a-z]+
    ...[ ]there (?!(?:is|are|was|were|has|have|had|will|for|since|from|every|each|all|most|in|on|at|by|with|to|and|or
    ...|but|as|so|too|until|till|when|while|because|if|where|who|once|twice|again|now|today|first|last|next|early|late)\b)
    ...(?![a-z]+(?:ly|days?|weeks?|months|years)\b)(?=[a-z]+ |[a-z]+s$)
    ^(?:us|me|them|him) and\b|,? and (?:you|they|s?he) (?:said|says?)$|\bme\b.*\byou said\b
    """)
"""As in "they park there vans out back"."""
_PUT_BEFORE_DEED: Final = re.compile(r"the [a-z]+ing [a-z]+ (?:by|in|with|at|on|for|from|until|every)\b")
_LEFT_HANGING: Final = any_of(r"""
    , (?:still|now|only|just|mostly|mainly|also|plus|except|maybe|then) (?:about |around |another |some )?\d[^,]*$
    ^[^,]*\b(?:most|all|half|some|much|rest|part) of (?:it|them)(?: now| already)?$
    """)
"""What has no verb behind its comma, and an "it" that nothing stands for."""
_ORDERS: Final = word_set("treat keep make ask tell give let put take know find be do get say see trust respect")
"""Of an order no thing begins so: "treat guests like family"."""
_MOVED: Final = word_set("""
    moving switching migrating going changing converting swapping turning splitting merging replacing transferring
    transitioning porting shifting upgrading exchanging translating bringing rolling
    move switch migration change conversion swap shift transition split merger transfer
    """)
_WHERE_TO: Final = word_set("from to into onto with off over for between")
_VERBS: Final = AUXILIARIES | CLEAR_THIRD | PASTS
_STATES: Final = word_set(
    "busy quiet slow hectic dead mad manic crazy calm steady heavy light rushed frantic flat quieter busier slower"
    " mental packed rammed slack"
)
"""Of a time, not of a thing: "slow January"."""
_WHENS: Final = SEASONS | word_set(
    "morning afternoon evening night weekend weekday christmas easter summer winter spring autumn fall and or to till"
    " until monday tuesday wednesday thursday friday saturday sunday mostly daily"
)
_BARELY: Final = word_set("mostly mainly only too now always usually etc and or")
_OF_ONE: Final = frozenset({Kind.THIRD, Kind.PAST})
_FINITE: Final = frozenset({Kind.THIRD, Kind.PAST, Kind.BASE})
_USED: Final = re.compile(
    r"\b(?:use|used|run|on|in|through|via|moved to|switched to|love|like|bought|got) (?:just |only )?([a-z]+)"
    r"(?=$| (?:for|to|on|now|since|and|because|instead)\b)"
)
_SYSTEMS: Final = word_set("""
    frontline opera sage toast square canvas blackboard teams outlook access zoom slack word excel monday notion harvest
    epic clover fresha vagaro phorest deputy sling buffer procore fieldwire compass classroom brightspace fathom pastel
    dext shopify etsy quickbooks xero trello asana jira basecamp
    """)
"""Names of systems for jobs, bookings, money and files: most of them are words, too."""
_FELT: Final = re.compile(r"^you (?:really |still |absolutely |just )?(love|like|enjoy|adore) (?:it|that|this|them)$")
"""Of their own feeling alone the reader learns nothing."""


def in_place(point: Point | None, written: str, names: frozenset[str]) -> Point | None:
    """The point where each piece of it is what its place needs; None where the first one is not.

    `written` is the note as it was typed: what is left of it after a cut has to say what it meant.
    """
    if point and point.topic and not written.casefold().startswith("the ") and _PUT_BEFORE_DEED.match(point.topic):
        point = replace(point, topic=_without_stray_the(point.topic, names))
    if point is None or (point.topic and not is_about(point.topic, written, names)):
        return None
    if point.topic.endswith(" now"):
        point = replace(point, topic=point.topic.removesuffix(" now"))
    detail = point.detail
    felt = _FELT.match(detail.text) if detail and detail.shape is Shape.CLAUSE else None
    if felt and shape_of(point.topic) is Shape.GERUND:
        return Point(topic=f"how much you {felt[1]} {point.topic}")
    if detail and detail.shape is Shape.CLAUSE and not is_that(detail.text, names):
        return Point(topic=point.topic) if point.topic else None
    return point


def _without_stray_the(topic: str, names: frozenset[str]) -> str:
    """As in "the picking shiraz by hand": what is done, before a thing that no list has as one of what is counted."""
    head = bared(topic.split()[2])
    one = head in COUNT_NOUNS or Kind.ONE in kinds_in(names, head)
    return topic if one else topic.removeprefix("the ")


def is_about(topic: str, written: str, names: frozenset[str]) -> bool:
    """Whether it can stand behind "about": no verb of its own but in a relative clause, and no stray tail."""
    topic = without_more(topic, names)
    words = [bared(word) for word in topic.split()]
    return not (
        loose_span(topic)
        or is_when(words)
        or did(words, names)
        or _is_order(words, names)
        or several_may_act(words, names)
        or is_done(words)
        or may_act_for_end(words, names)
        or _BESIDE_IT.search(topic)
        or is_strangers_name(topic, written, names)
        or acts_behind_relative(topic, names)
        or is_cut_from_its_end(topic, written)
        or is_shared_no_more(topic, written)
    )


def is_when(words: list[str]) -> bool:
    """As in "busy September to Christmas", "morning and afternoon": how it is when, or when alone, and no thing."""
    behind = words[2:] if words[:2] == ["flat", "out"] else words[1:] if words[0] in _STATES else words
    led = behind is not words
    return any(map(_is_of_when, behind)) and all(
        _is_of_when(one) or (led and one in ALL_PREPOSITIONS) for one in behind
    )


def _is_of_when(word: str) -> bool:
    return is_time(word) or word in _WHENS or word.removesuffix("s") in _WHENS


def _is_order(words: list[str], names: frozenset[str]) -> bool:
    """As in "treat guests like family", "show respect to the horses"."""
    kinds = kinds_in(names, words[1]) if len(words) > 1 else frozenset[Kind]()
    toward = Kind.MASS in kinds and words[2:3] != [] and words[2] in ALL_PREPOSITIONS
    return (words[0] in _ORDERS and Kind.SEVERAL in kinds) or (words[0] in _ORDERS | {"show", "pay"} and toward)


def is_strangers_name(topic: str, written: str, names: frozenset[str]) -> bool:
    """As in "the lenny" of "lenny: sausages": an article was put before a word that is in no list as a thing."""
    article, _, word = topic.partition(" ")
    put = article == "the" and word.isalpha() and word.islower() and "the " not in written.casefold()
    known = word in COUNT_NOUNS or kinds_in(names, word)
    return put and isinstance(names, Vocabulary) and names.has_kinds and not known


def is_that(clause: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether it can stand behind "that": nothing hangs on its end, and "there" is not "their"."""
    first, then = (*clause.split(maxsplit=2), "", "")[:2]
    if _is_bare_one(first, then, names):
        return False
    somebody = first in NAMES_TOO and then in AUXILIARIES and first not in SEASONS  # as in "mark is good with kids"
    return has_sure_verb(clause, names) and not (
        somebody
        or small_system(clause)
        or NOT_OURS.search(clause)
        or (_LEFT_HANGING.search(clause) and " that " not in clause)
        or _FELT.match(clause)
    )


def small_system(clause: str) -> str:
    """As in "you use frontline for the jobs": a name of a system without its capital; "" where there is none."""
    found = _USED.search(clause)
    return found[1] if found and found[1] in _SYSTEMS else ""


def _is_bare_one(first: str, then: str, names: frozenset[str]) -> bool:
    """As in "lift broke last winter": one of what is counted, without its article, before what is only a verb."""
    kinds, does = kinds_in(names, first), kinds_in(names, then)
    one = first.islower() and Kind.ONE in kinds and not kinds & {Kind.MASS, Kind.SEVERAL, Kind.ADVERB}
    known = first in DETERMINING | PRONOUN_SUBJECTS | names
    return one and not known and Kind.PAST in does and not does & THINGS


def has_sure_verb(clause: str, names: frozenset[str]) -> bool:
    """Not "metal roofs mostly": a word in s that may be several things, and with which nothing is done, is no verb."""
    words = [bared(word) for word in clause.split()]
    if words[:1] in (["a"], ["an"]):
        return any(word in _VERBS or "'" in word or kinds_in(names, word) & _OF_ONE for word in words[1:])
    if not words or words[0] in DETERMINING | PRONOUN_SUBJECTS or words[0] in names or _is_sure_verb(words, names):
        return True
    doubtful = (at for at in range(1, min(3, len(words))) if kinds_in(names, words[at]) >= {Kind.THIRD, Kind.SEVERAL})
    at = next(doubtful, 0)
    if at and words[at + 1 : at + 2] in (["every"], ["each"]) and _is_when(words[at + 2 : at + 3]):
        return False  # as in "design reviews every Thursday", whom nobody reviews
    return not at or (at + 1 < len(words) and words[at + 1] not in _BARELY and not clause.split()[at].endswith(","))


def _is_when(word: list[str]) -> bool:
    return word != [] and (word[0] in TIMES or word[0].endswith("day"))


def _is_sure_verb(words: list[str], names: frozenset[str]) -> bool:
    """Whether a word behind the first is hardly anything but a verb."""
    rest = [(word, kinds_in(names, word)) for word in words[1:]]
    return any(word in _VERBS or "'" in word or (kinds & _FINITE and not kinds & THINGS) for word, kinds in rest)


def is_shared_no_more(kept: str, written: str) -> bool:
    """As in "14 rooms a day" of "14 rooms a day each": of whom it is told, is gone with its last word."""
    last = bared(written.rpartition(" ")[2])
    return last in {"each", "apiece"} and last not in kept.casefold().split()


def is_cut_from_its_end(kept: str, written: str) -> bool:
    """As in "moving 60 clients" of "moving 60 clients from …": what moves is nothing without its way."""
    words, typed = without_article(kept), without_article(written)
    rest = [word.casefold() for word in typed[len(words) : len(words) + 1]]
    return bool(words) and words[0].casefold() in _MOVED and bool(_WHERE_TO & set(rest)) and bool(rest)
