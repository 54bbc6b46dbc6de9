"""What kind of fragment a note is: a whole clause, something that stands after "about", or neither."""

from enum import StrEnum

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    DETERMINERS,
    LINKERS,
    PASTS,
    PLAIN_PASTS,
    PREPOSITIONS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.spots import NUMBER_WORDS, TIMES, is_time
from afterword.core.writing.prose.sure_words import PLAIN_ADJECTIVES


class Shape(StrEnum):
    """CLAUSE can follow "that"; NOUN, GERUND and QUESTION can follow "about"; ACTION lacks only its subject."""

    CLAUSE = "clause"
    NOUN = "noun"
    GERUND = "gerund"
    QUESTION = "question"
    ACTION = "action"
    LOOSE = "loose"


_SUBJECT_WORDS = PRONOUN_SUBJECTS | {"i'm", "i've", "i'd", "i'll"}
_CONTRACTED = ("'re", "'ve", "'ll", "'d", "'m")
_NOT_GERUNDS = frozenset(
    {"nothing", "something", "anything", "everything", "during", "king", "spring", "string", "thing", "ring"}
    | {"interesting", "exciting", "challenging", "fascinating"}
)


def bare_words(text: str) -> list[str]:
    """The words in lower case, without the punctuation around them; a comma stays at its word's end."""
    return [word for word in (raw.lower().strip("\"'“”().;:!?") for raw in text.split()) if word]


def shape_of(text: str) -> Shape:
    """The shape of one fragment; LOOSE where it is not plain."""
    words = bare_words(text)
    if not words:
        return Shape.LOOSE
    first = words[0].rstrip(",")
    if _is_clause(words):
        return Shape.CLAUSE
    if first in WH_WORDS:
        return Shape.QUESTION
    if first.endswith("ing") and len(first) > 4 and first not in _NOT_GERUNDS:
        return Shape.GERUND
    return _shape_without_subject(words, first)


def _shape_without_subject(words: list[str], first: str) -> Shape:
    following = words[1] if len(words) > 1 else ""
    if (
        first.endswith("ed")
        and first not in {"need", "speed", "feed", "seed"}
        and (following in DETERMINERS or following in _OBJECTS)
    ):
        return Shape.ACTION
    if following not in {"", "by"} and (first in CLEAR_THIRD or first in PLAIN_PASTS):
        return Shape.ACTION
    named = following == "that" and first in {"work", "research", "design"}  # as in "work that reaches people"
    if (
        first in BASE_VERBS
        and not named
        and (following in DETERMINERS or following in {"to", "with", "me", "you", "more", "people"})
    ):
        return Shape.ACTION
    if first in {"about", "around", "over", "under"} and (following[:1].isdigit() or following in NUMBER_WORDS):
        return Shape.NOUN
    if first in AUXILIARIES | {"not", "no", "very", "too", "to", "so"} | ADVERBS | {"because", "since", "and", "but"}:
        return Shape.LOOSE
    return Shape.LOOSE if first in PREPOSITIONS - {"on", "off", "over"} else Shape.NOUN


def _is_clause(words: list[str]) -> bool:
    first = words[0]
    if first in {"this", "that", "these", "those", "what"} or first in WH_WORDS:
        return first in {"this", "that", "these", "those"} and len(words) > 2 and _is_finite(words[1])
    if first == "the" and words[1] in _WITH_CLAUSE and not _is_finite(words[2]) and words[2] not in PREPOSITIONS:
        return False
    if first in _SUBJECT_WORDS or first.endswith(_CONTRACTED) or first in {"it's", "there's", "that's"}:
        return len(words) > 1 and words[1] not in {"who", "that", "which", "whose"}
    return _finite_at(words) is not None


def _finite_at(words: list[str]) -> int | None:
    """Where the main verb of a clause with a noun for its subject stands."""
    at = 1
    while at < min(len(words), 9):
        word = words[at]
        if word in LINKERS or word in PREPOSITIONS - {"of", "in", "on", "for", "at", "with", "to"}:
            return None
        if word in PRONOUN_SUBJECTS:
            return None
        if words[at - 1].endswith(","):
            return None
        if _is_main_verb(words, at) and words[0] not in PREPOSITIONS:
            return at if at + 1 < len(words) and not word.endswith(",") else None
        at += 1
    return None


def _is_counted(words: list[str], at: int) -> bool:
    """As in "route of 12 stops a day"."""
    before, then = words[at - 1], "".join(words[at + 2 : at + 3]).rstrip(",")
    turns = words[at + 1 : at + 2] in (["a"], ["an"], ["per"], ["each"], ["every"]) and then in TIMES
    return turns and (before[:1].isdigit() or before in NUMBER_WORDS)


def _is_main_verb(words: list[str], at: int) -> bool:  # noqa: PLR0911 - a return for each sort of verb
    word, before = words[at].rstrip(","), words[at - 1]
    whose = word == "own" and at > 1 and words[at - 2] in PREPOSITIONS  # as in "in patients' own homes"
    following = words[at + 1] if at + 1 < len(words) else ""
    at_work = word in _DONE_AT_WORK and before in _SEVERAL_AT_WORK and following in DETERMINERS | NUMBER_WORDS
    if at_work or whose or _is_counted(words, at) or (word in {"may", "might", "will"} and before in PREPOSITIONS):
        return at_work
    if word == "am" or (word in _TEAMS_DO and before in _TEAMS):
        return before == "i" or (word != "am" and following in PREPOSITIONS | DETERMINERS)  # "am" may be the morning
    if _is_finite(word):
        return following != "not" or word in AUXILIARIES
    if word in _HAPPEN and _is_plural_noun(before) and following in {"in", "on", "at"}:
        return at + 2 < len(words) and _is_when(words[at + 2].rstrip(","))  # as in "call-outs start in October"
    if (
        word in BASE_VERBS
        and _is_plural_noun(before)
        and not words[0].endswith("ing")
        and not (at == 1 and before in BASE_OF and following not in {"everything", "nothing", "it", "them"})
    ):
        certain = bool({f"{word}s", f"{word}es"} & CLEAR_THIRD)
        return certain or following in DETERMINERS | NUMBER_WORDS | {"to", "everything", "nothing", "it", "them"}
    if word in _HAPPENING and before not in PLAIN_ADJECTIVES | DETERMINERS and at + 2 < len(words):
        with_time = following == "with" and bool(_TURNING & {one.rstrip(",") for one in words[at + 2 :]})
        return with_time or (_is_when(words[at + 2].rstrip(",")) and following in {"in", "on", "every"})
    if following in {"a", "an", "every", "each"} and words[at + 2 : at + 3] and words[at + 2].rstrip(",") in TIMES:
        return False  # as in "interpreters booked a week ahead"
    has_object = following in DETERMINERS | _OBJECTS or (word in _TO_VERBS and following == "to")
    changed = word in _CHANGED and following in _BY_HOW_MUCH and before not in DETERMINERS | PREPOSITIONS
    return changed or (word in PASTS and word not in PLAIN_PASTS and (before in ADVERBS - {"still"} or has_object))


def _is_when(word: str) -> bool:
    return word[:1].isdigit() or word in TIMES or is_time(word)


def _is_plural_noun(word: str) -> bool:
    if word in {"people", "children", "staff", "police", "crew"}:
        return True
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "'s"))


_WITH_CLAUSE = frozenset({"way", "ways", "reason", "reasons", "speed", "extent", "degree", "moment", "manner"})
"""Behind which a clause stands by itself: "the way tenants are involved in decisions"."""
_OBJECTS = frozenset({"them", "us", "it", "you", "me", "him", "her"})


_CHANGED = frozenset(
    {"dropped", "doubled", "halved", "tripled", "improved", "increased", "rose", "fell", "grew", "jumped"}
)
_BY_HOW_MUCH = frozenset({"since", "after", "when", "by", "to", "from", "last", "this"})
"""Behind what changed: "turnover dropped since they fixed the schedule"."""
_SEVERAL_AT_WORK = frozenset({"staff", "people", "everyone", "trainees", "apprentices", "volunteers", "clients"})
_DONE_AT_WORK = frozenset({"pick", "choose", "vote", "share", "rotate", "swap", "book", "rate", "pitch", "propose"})
"""What staff do, which may be a thing elsewhere: "staff pick one cocktail each season"."""
_HAPPENING = frozenset({"starts", "ends", "opens", "closes", "changes", "moves", "runs"})
"""What a thing does at a time, as in "lambing starts in February"; elsewhere it may be several of a kind."""
_HAPPEN = frozenset({"start", "end", "open", "close", "change", "move", "run"})
_TURNING = frozenset({"season", "seasons", "tide", "tides", "weather"})
"""With which a thing changes."""
_TEAMS = frozenset({"team", "crew", "department", "company"})
_TEAMS_DO = frozenset({"works", "looks", "runs", "covers", "sits", "uses", "shares", "reports"})
"""What a team does, where it may be several of a kind elsewhere: "works with the nurses"."""
_TO_VERBS = frozenset({"moved", "switched", "migrated", "went", "grew", "changed"})


def _is_finite(word: str) -> bool:
    return word in AUXILIARIES or word in PLAIN_PASTS or word in CLEAR_THIRD
