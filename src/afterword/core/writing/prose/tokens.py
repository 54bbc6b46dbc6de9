"""The words of a fragment as its grammar reads them: one token a word, a comma or an "'s", each with all it may be."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.core.ports.lexicon import THINGS, Kind, Kinds
from afterword.core.writing.prose.lexicon import ADVERBS, AUXILIARIES, BASE_OF, BASE_VERBS, PARTICIPLES, PASTS, WH_WORDS
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import ALL_PREPOSITIONS, DETERMINING, NUMBER_WORDS, OBJECTS, is_time
from afterword.core.writing.prose.sure_words import ADVERBS_TOO, PLAIN_ADJECTIVES, is_adjective
from afterword.core.writing.prose.vocabulary import Vocabulary

_PART: Final = re.compile(r"[“”\"().?!]")
_CUT: Final = re.compile(r"^(.+?)('s|'re|'ve|'ll|'d|'m|s')$", re.IGNORECASE)
_SAID_AS: Final = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}
PRONOUNS: Final = OBJECTS | word_set("""
    i he she we they there this that these those one ones others another everyone everybody someone somebody anyone
    anybody nobody everything something anything nothing each all both some many most few none half more less plenty
    much enough no mine yours hers ours theirs either neither any two three four five six seven eight nine ten several
    """)
PREPOSITIONS: Final = (ALL_PREPOSITIONS - {"till"}) | word_set("""
    till up down off out along throughout among amongst beyond despite except plus minus upon away next past round
    apart ahead because instead rather alongside inside outside back
    """)
PARTICLES: Final = word_set("""
    up down off out in on over through back away along around together apart forward by about aside home ahead onto
    across round behind
    """)
_LITTLE: Final = word_set("up down off out")
"""Verbs by the list alone: "to warm up"."""
_SMALL: Final = (
    (DETERMINING - NUMBER_WORDS - {"half"})
    | AUXILIARIES
    | WH_WORDS
    | OBJECTS
    | word_set(
        "i he she we they and or but so of to from in for with at by than as if because not no nor be been also cannot"
    )
) - {"will", "can", "may", "might", "must", "why"}
"""What is a small word wherever it stands."""
_PLAYED: Final = word_set("""
    viola violin cello flute oboe clarinet trumpet trombone tuba harp saxophone bassoon tenor alto soprano accordion
    banjo fiddle ukulele mandolin
    """)
"""What one plays or sings without an article."""
_ALSO: Final = {
    "data": "ms", "staff": "ms", "people": "s", "email": "bom", "emails": "ts", "interviewer": "o", "home": "omv",
    "onboarding": "m", "better": "av", "best": "avo", "more": "av", "less": "av", "most": "av", "first": "avo",
    "last": "av", "next": "av", "new": "a", "other": "a", "same": "ao", "own": "ab", "deploy": "bo", "deploys": "st",
    "lint": "bm", "pricing": "om", "third": "av", "second": "aov", "say": "bo", "such": "a", "part": "bom",
    "builds": "st", "rebuild": "bo", "rebuilds": "st", "learnt": "pda", "burnt": "pda", "spilt": "pda", "dreamt": "pd",
    "hires": "s", "coho": "ms", "bono": "a", "pro": "ao", **dict.fromkeys(_PLAYED, "m"),
    "leant": "pd", "leapt": "pd", "downtown": "av", "uptown": "av", "overnight": "av",
}  # fmt: skip
"""What the list lacks of frequent words."""

_FIRST_OF_VERBS: Final = word_set("cross hand spot deep double pressure jet batch quality shrink dry slow hot cold re")
"""What is joined to a verb with a hyphen: "cross-train"."""
_OURS: Final = {
    Kind.BASE: BASE_VERBS,
    Kind.THIRD: frozenset(BASE_OF),
    Kind.PAST: PASTS,
    Kind.DONE: PARTICIPLES,
    Kind.ADVERB: ADVERBS | ADVERBS_TOO,
    Kind.ADJECTIVE: PLAIN_ADJECTIVES,
}
"""What our own words add."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word in small letters, its kinds, and whether it is a name, a number, or in no list at all."""

    word: str
    kinds: Kinds
    is_name: bool = False
    is_number: bool = False
    is_new: bool = False

    @property
    def is_thing(self) -> bool:
        """Whether it may be a noun."""
        return self.is_name or self.is_new or bool(self.kinds & THINGS)

    @property
    def is_adjective(self) -> bool:
        """Whether it may say what something is like."""
        return self.is_new or Kind.ADJECTIVE in self.kinds


@lru_cache(maxsize=1_024)
def tokens_of(text: str, known: Vocabulary) -> tuple[Token, ...]:
    """The tokens of a fragment."""
    found: list[Token] = []
    for at, raw in enumerate(
        text.replace("’", "'").replace(" as well as ", " and ").replace("each other's ", "their ").split()
    ):
        word = _PART.sub("", raw.rstrip(",;:"))
        parts = _CUT.match(word)
        if parts and parts[2].casefold() == "s'":
            found += [_token(f"{parts[1]}s", at, known), Token("'s", frozenset())]
        elif parts:
            cut = parts[2].casefold()
            found += [_token(parts[1], at, known), Token(_SAID_AS.get(cut, cut), frozenset())]
        elif word:
            found.append(_token(word, at, known))
        if raw.endswith((",", ";", ":")):
            found.append(Token(",", frozenset()))
    return tuple(found)


def _token(raw: str, at: int, known: Vocabulary) -> Token:
    word = raw.casefold()
    if word in {"-", "–", "—", "/"}:
        return Token(",", frozenset())
    if word == "&":
        return Token("and", frozenset())
    if word[:1].isdigit() or re.match(r"[$£€]\d", word):
        unit = re.fullmatch(r"[\d.,:%$£€–-]+(?:st|nd|rd|th|am|pm|h|k|m|s)?|24/7", word) is not None
        return Token(word, frozenset({Kind.ADJECTIVE}), is_number=unit)
    capital = raw[:1].isupper() and (at > 0 or raw[1:2].isupper() or word in known)
    if word in known or (capital and word != "i") or is_time(word):
        return Token(word, _kinds(word, known) if not capital else frozenset(), is_name=True)
    if word in _SMALL:
        return Token(word, frozenset())
    kinds = _kinds(word, known)
    named = bool(kinds) if "-" not in word else bool(kinds & THINGS)
    return Token(word, kinds, is_new=not named and word not in PRONOUNS | PREPOSITIONS)


def _kinds(word: str, known: Vocabulary) -> Kinds:
    """By the list, and by our own; a verb that only the list has may be a noun that it lacks: "implant"."""
    kinds = set(known.kinds(word)) | set(map(Kind, _ALSO.get(word, "")))
    verb = word.removesuffix("s") if kinds == {Kind.THIRD} else word
    if kinds and known.kinds(verb) == {Kind.BASE} and verb not in BASE_VERBS:
        kinds.add(Kind.ONE if verb == word else Kind.SEVERAL)
    if word in _LITTLE:
        kinds -= {Kind.BASE, Kind.THIRD}
    kinds |= {kind for kind, ours in _OURS.items() if word in ours}
    if is_adjective(word) and not kinds:
        kinds.add(Kind.ADJECTIVE)
    stem = word.rpartition("-")[2]
    acts = {stem[:-3], f"{stem[:-3]}e", stem[:-4]} & BASE_VERBS or (stem != word and known.kinds(stem))
    if stem.endswith("ing") and len(stem) > 4 and acts:
        kinds.add(Kind.DOING)
    if word.endswith("ings") and known.kinds(word[:-1]) >= {Kind.DOING}:
        kinds.add(Kind.SEVERAL)  # as in "night berthings", "two milkings a day"
    if stem != word and word.partition("-")[0] in _FIRST_OF_VERBS:
        kinds |= known.kinds(stem) & {Kind.BASE, Kind.THIRD, Kind.PAST, Kind.DONE}
    return frozenset(kinds)
