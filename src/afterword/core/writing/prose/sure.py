"""What of a note is surely English: whole names of things, clauses in which no article is missing, no shorthand."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    DETERMINERS,
    PARTICIPLES,
    PASTS,
    PLAIN_PASTS,
    PRONOUN_SUBJECTS,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.run_on import runs_on
from afterword.core.writing.prose.runs import Run, bare_runs
from afterword.core.writing.prose.spots import (
    ALL_PREPOSITIONS,
    DETERMINING,
    EDGES,
    JOINING,
    NUMBERED,
    OBJECTS,
    TIMES,
    Spot,
    bared,
    is_several,
    is_time,
    spot_at,
)
from afterword.core.writing.prose.sure_words import ADVERBS_TOO, CUTTING, PLAIN_ADJECTIVES, is_adjective, is_clipped

_RELATIVES: Final = word_set("who that which where whose nobody")
_DEEDS: Final = word_set("going getting becoming being having")
"""Which never stand in front of a thing that they are of: "going paperless"."""
_UNITS: Final = word_set("hour day week month year minute hr min wk mth yr")
_OF_TIME: Final = re.compile(r"^(\d+ (?:hours|days|weeks|months|years)) (?=[a-z]+ing$)")
"""As in "6 weeks training"."""
_TIMELY: Final = word_set(
    "every each weekly monthly daily yearly quarterly nightly hourly annually twice once now up down since until till"
    " again back max min first last next"
)
"""Behind these follows when or how often it is."""
_POINTING: Final = word_set("no the this that these those a an my his her their our its")
SEVERAL_FIRST: Final = word_set("""
    sales operations systems sports arts accounts goods benefits communications customs savings claims admissions
    events grants facilities news games services human careers affairs relations logistics metrics analytics
    ethics economics politics mathematics physics robotics electronics diagnostics genetics statistics graphics
    process access business status campus focus bus analysis basis stress press mass class glass cross loss process
    address compass harness wellness fitness hours days weeks months years
    """)
"""What ends in s and still stands before its noun: "sales target", not "list outsells gin"."""
_NO_BEGINNINGS: Final = (
    (ALL_PREPOSITIONS - {"on"}) | JOINING | OBJECTS | AUXILIARIES | (PRONOUN_SUBJECTS - {"this", "that"}) | WH_WORDS
)
_UNDER_WAY: Final = word_set("coming starting going growing shrinking happening")
_NAMED_SMALL: Final = re.compile(r"\b(?:named|nicknamed) [a-z]+$")
_ONE_DOES: Final = re.compile(
    rf"\b(?:an?|the|this|that|every|each) (?:{'|'.join(sorted(map(re.escape, COUNT_NOUNS)))})"
    r" (?:go|have|do|get|keep|come|know|give|become|happen|want)\b"
)
_ASKING_FOR: Final = AUXILIARIES | word_set("let lets make makes made see saw help helps watch how hear heard than as")
_DENIED: Final = re.compile(rf"\b([a-z]+) not (?:{'|'.join(sorted(BASE_VERBS))})\b")
_DENYING: Final = AUXILIARIES | JOINING | word_set("to but why if better rather will would can could should might")
_OWN_PLACE: Final = re.compile(r"\b(?:your|my|their|her|his|our) (?:on|in|at|off|out|from|with)\b(?!-)")
"""As in "Ned's on site": he is there, it is not his."""
_ANYBODY: Final = word_set("everyone everybody someone somebody anyone anybody")
_DONE_BY: Final = word_set("by in on at from across to with between")


def whole(text: str, *, names: frozenset[str] = frozenset()) -> bool:
    """Whether nothing in it is shorthand, and no noun stands bare in the singular."""
    words = text.split()
    if runs_on(words) or _breaks_off_asking(words) or _NAMED_SMALL.search(text) or _denies(text) or _disagrees(text):
        return False
    return not any(map(is_clipped, words)) and next(bare_runs(words, names), None) is None


def _disagrees(text: str) -> bool:
    """As in "when the system go down": one of a kind with the verb of several, and nothing that asks for it."""
    found = _ONE_DOES.search(text)
    return found is not None and not _ASKING_FOR & set(map(bared, text[: found.start()].split()))


def _denies(text: str) -> bool:
    """As in "you fit not sell": a comma is missing, and the verb to deny it with."""
    found = _DENIED.search(text)
    return found is not None and found[1] not in _DENYING


def _breaks_off_asking(words: list[str]) -> bool:
    """As in "you asked me why leeds": behind the question word no verb follows, only the thing."""
    if len(words) < 3 or bared(words[-2]) not in {"why", "where", "when"}:
        return False
    last = bared(words[-1])
    return last not in BASE_OF.keys() | PASTS | BASE_VERBS | ADVERBS_TOO | {"not"}


def counted_right(text: str) -> bool:
    """Whether each number stands where one can: "6 weeks", "1 in 6"; not "6 dormant", "cell count 110"."""
    words = text.split()
    return all(_counts(words, at) for at, word in enumerate(words) if word[:1].isdigit())


def articled(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """With "the" before each noun that stands bare: "who does board pack" -> "who does the board pack"."""
    words = text.split()
    for run in reversed(list(bare_runs(words, names))):
        mine = "my" if "i" in text.casefold().split()[: run.start] else "your"
        one = "an" if run.words[0][:1] in "aeiou" else "a"
        words.insert(run.start, mine if run.words[0] == "own" else one if run.before == "there" else "the")
    return " ".join(words)


def named(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """The name of a thing with its articles; "" where not the whole of it surely is one."""
    words = text.split()
    return thing(text, names=names) if min(_end_of(words), _end_of_first(words)) == len(words) else ""


def doing(text: str, *, names: frozenset[str] = frozenset()) -> str:
    """The same of what is done or asked: "migrating off Oracle", "how they train juniors"; "" where it is not whole."""
    if whole(text, names=names) and counted_right(text):
        return text
    ready = articled(text, names=names) if text.split(maxsplit=1)[0].endswith("ing") else ""
    unsure = any(_is_doubtful(run) for run in bare_runs(text.split(), names))
    return ready if ready and not unsure and counted_right(ready) and whole(ready, names=names) else ""


def thing(text: str, *, names: frozenset[str] = frozenset(), asked: bool = False) -> str:
    """The words in front that surely name a thing, with articles: "pick rate 120/hr" -> "the pick rate"; or "".

    `asked` says that a question may hang on it: "ramp how long", "licence paid for".
    """
    words = text.split()
    end = min(_end_of(words), _end_of_first(words))
    is_deed = words[:1] and words[0].casefold() in _DEEDS
    if is_deed or (end < len(words) and not _breaks_off(words, end, asked=asked)):
        return ""
    kept = words if end == len(words) else _to_last_whole(words, end)
    line = _OF_TIME.sub(r"\1 of ", " ".join(kept).rstrip(",;:-– !"))
    if kept is not words and ", " in line and " and " not in line:
        line = " and ".join(line.rsplit(", ", maxsplit=1))
    if (
        not any(map(str.isalpha, line))
        or _is_quality(line.split())
        or _NAMED_SMALL.search(line)
        or _OWN_PLACE.search(line)
    ):
        return ""
    doubtful = next((run for run in bare_runs(line.split(), names) if _is_doubtful(run)), None)
    if doubtful and asked:
        return ""  # "dogs in cab ok" asks nothing of dogs
    if doubtful:
        return thing(" ".join(line.split()[: doubtful.start - 1]), names=names) if doubtful.before == "in" else ""
    if kept is not words and len(line.split()) == 1 and _is_only_begun(line.casefold(), spot_at(words, end)):
        return ""
    ready = articled(line, names=names)
    return "" if " versus " in line and ready != line else ready


def _is_only_begun(word: str, spot: Spot) -> bool:
    """As in "home every week", "van supplied", "starts 2am": of the one word in front it is not sure what was said."""
    if is_time(word) or (word in BASE_OF and spot.is_number):
        return True
    return spot.word in {"every", "each", "no", "none"} or spot.word in PARTICIPLES or _is_regular_past(spot.word)


def _is_doubtful(run: Run) -> bool:
    """As in "two students to supervise", "analysis in julia": behind these it may be no common noun at all."""
    alone = run.before == "in" and len(run.words) == 1
    return run.words[-1] not in COUNT_NOUNS and (run.before in {"to", "on", "by", "or"} or alone)


def _breaks_off(words: list[str], end: int, *, asked: bool) -> bool:
    """Whether a name is complete where it ends: before a figure, a time, a comma; not before a verb or a "no"."""
    spot = spot_at(words, end)
    if not end or words[end - 1].endswith((",", ";", ":")) or spot.raw in {"-", "–", "—"}:
        return True
    if spot.word in {"this", "that"} and spot.following in TIMES:
        return True
    if (
        spot.word == "about"
        or is_under_way(spot)
        or spot.is_number
        or is_clipped(spot.raw)
        or is_time(spot.word)
        or spot.word in _TIMELY | (DETERMINING - _POINTING)
    ):
        return True
    done = (spot.word in PASTS | PARTICIPLES or _is_regular_past(spot.word)) and (
        spot.is_last or spot.following in EDGES | CUTTING
    )
    if done and (spot.is_last or spot.following in CUTTING):
        return True
    return asked and (done or spot.word in WH_WORDS | {"ok", "okay", "out", "first", "next"})


def _end_of_first(words: list[str]) -> int:
    """Where the first part ends, unless all of them are short: in a longer row it is not sure what belongs together."""
    commas = [at + 1 for at, word in enumerate(words) if word.endswith(",") and at + 1 < len(words)]
    if not commas:
        return len(words)
    rest = re.split(r", | and ", " ".join(words[commas[0] :]))
    short = all(len(part.split()) < 4 or part.split()[0].casefold() in WH_WORDS for part in rest)
    sure = all(map(is_row_part, rest))
    return len(words) if short and sure and words[commas[-1] :].count("and") < 2 else commas[0]


def is_row_part(part: str) -> bool:
    """Whether a part of a row is a name for sure: several, a mass, a common noun of work, a name with a capital."""
    words = part.split()
    if not words or bared(words[0]) in {"all", "every", "each", "no", "both"}:
        return False
    if len(words) > 1 and spot_at(words, 0).counts and bared(words[1]) in ALL_PREPOSITIONS:
        return False  # as in "one per van": how many there are, and of what stands before the comma
    head = bared(words[-1])
    if words[0].casefold() in WH_WORDS:
        return whole(part)
    done = head in PARTICIPLES - BASE_VERBS or head.endswith("ed") or head in ADVERBS_TOO | PLAIN_ADJECTIVES
    if done or _end_of(words) < len(words) or bared(words[0]) in EDGES | CUTTING | ADVERBS:
        return False
    return next(bare_runs(words, frozenset()), None) is None or head in COUNT_NOUNS


def _to_last_whole(words: list[str], end: int) -> list[str]:
    """What is left where the name breaks off: without the row of a clipped word, nor a half one of several."""
    kept = words[:end]
    if is_clipped(words[end]) and words[end].strip(".,;").isalpha():
        while kept and bared(kept[-1]) not in EDGES and not kept[-1].endswith(","):
            kept.pop()
    last = next((at for at in range(len(kept) - 1, 0, -1) if bared(kept[at]) in JOINING or kept[at].endswith(",")), 0)
    kept = kept[: last + 1] if last else kept
    if "from" in kept[1:] and "to" not in kept:  # as in "switch from paper to xyz", which is none from paper alone
        kept = kept[: kept.index("from", 1)]
    loose = EDGES | DETERMINING | ADVERBS | (PARTICIPLES - BASE_VERBS) | {"", "-", "first", "last", "next"}
    while kept and (bared(kept[-1]) in loose or kept[-1][:1].isdigit() or kept[-1].endswith("ed")):
        kept.pop()
    return kept


def _is_quality(words: list[str]) -> bool:
    """As in "alone at night", "peat free": what something is like, and no name."""
    if bared(words[0]) in CUTTING | {"max", "min"} and not is_adjective(bared(words[0])) and len(words) < 3:
        return True
    if len(words) > 1 and bared(words[-1]) in PLAIN_ADJECTIVES - COUNT_NOUNS - {"first"}:
        return True
    if len(words) > 3 and words[-1].endswith("s") and not EDGES & set(map(bared, words)):
        return True  # of four words in a row the last may well be the verb: "barn roof leaks"
    first, following = bared(words[0]), bared(words[1]) if len(words) > 1 else ""
    done = first in PASTS | PARTICIPLES and (following in DETERMINING or following[:1].isdigit())
    return done or ((first in ADVERBS_TOO or is_adjective(first)) and (not following or following in EDGES))


def _end_of(words: list[str]) -> int:
    """Where the name of a thing is over; a whole clause about it belongs to it."""
    for at in range(len(words)):
        if at and _relative(words, at):
            return len(words)
        if _ends(words, spot_at(words, at)):
            return at
    return len(words)


def _ends(words: list[str], spot: Spot) -> bool:
    """Whether the name of a thing is over before this word."""
    if is_clipped(spot.raw) or not any(map(str.isalnum, spot.word)):
        return True
    if spot.is_number:
        return not _number_fits(words, spot) and not _is_done_to(spot)
    if not spot.at:
        return spot.word in _NO_BEGINNINGS
    if spot.word == "about" and spot.following[:1].isdigit():
        return True  # as in "mouse colony about 400 cages"
    return _is_no_part(spot, starts=words[spot.at - 1].endswith(","))


def _is_no_part(spot: Spot, *, starts: bool) -> bool:
    """Whether a word is none of the name's: a pronoun, a verb that `starts` a further part, an adverb, a time."""
    word = spot.word
    if _is_somebody(spot) or (spot.before in JOINING and word in ALL_PREPOSITIONS | ADVERBS | CUTTING):
        return True
    if (spot.before in JOINING or starts) and word in PASTS | PARTICIPLES | BASE_OF.keys() and spot.following:
        return spot.following in EDGES | DETERMINING
    if spot.before in EDGES | DETERMINING | PLAIN_ADJECTIVES:
        return False
    if word in {"a", "an"} and spot.following in TIMES:
        return False
    if word in DETERMINING | CUTTING | (PLAIN_PASTS - BASE_VERBS) or (spot.is_last and word in {"next", "last"}):
        return not (word == "up" and spot.following == "to")  # as in "the move up to the new platform"
    return _is_of_another_kind(spot)


def _is_somebody(spot: Spot) -> bool:
    """A pronoun or what leads to one; not that of "a scribe for everyone"."""
    if spot.word in _ANYBODY and spot.before in ALL_PREPOSITIONS:
        return False
    known = spot.word in OBJECTS | AUXILIARIES | WH_WORDS | PRONOUN_SUBJECTS
    return known or spot.word.endswith(("'d", "'ll", "'re", "'ve"))


def _is_of_another_kind(spot: Spot) -> bool:
    """A time, a verb, or what was done to it: "demo Fridays", "team ships", "licence paid for"."""
    word, following = spot.word, spot.following
    ahead = word == "first" and not spot.is_last  # as in "patients first in line"
    if word in PLAIN_ADJECTIVES and not ahead and (spot.is_last or following in EDGES):
        return True  # as in "book small but growing"
    if (
        word in ADVERBS
        or is_under_way(spot)
        or _is_like_a_verb(spot)
        or (word in BASE_VERBS and following and is_several(spot.before))
    ):
        return True
    if word in ALL_PREPOSITIONS:
        return not following or spot.raw.endswith(",")
    if is_time(word):
        return not following or following in EDGES
    if word in CLEAR_THIRD:
        return not spot.is_last and following not in CUTTING | (EDGES - WH_WORDS)
    done = (word in PASTS | PARTICIPLES and word not in BASE_VERBS) or _is_regular_past(word)
    return done and (spot.is_last or following in EDGES - _DONE_BY)


def is_under_way(spot: Spot) -> bool:
    """As in "new fleet coming", "virtual ward starting in spring": what a thing does, behind its name."""
    return (
        spot.word in _UNDER_WAY and spot.before in COUNT_NOUNS and (spot.is_last or spot.following in ALL_PREPOSITIONS)
    )


def _is_regular_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 5


def _is_like_a_verb(spot: Spot) -> bool:
    """As in "list outsells gin", "panel picks 10%": a word in s inside a row, which no noun there would have."""
    if spot.word in NUMBERED and spot.following[:1].isdigit() and is_several(spot.before):
        return True  # as in "mixed sets year 7"
    known = EDGES | DETERMINING | CUTTING | PARTICIPLES | JOINING
    open_behind = not spot.is_last and spot.following not in known and not spot.following.endswith("ed")
    likely = (
        spot.word.endswith("s")
        and spot.word not in SEVERAL_FIRST | EDGES
        and spot.word.isalpha()
        and len(spot.word) > 3
    )
    return open_behind and likely and spot.raw.islower() and spot.word not in {"is", "was", "has"}


def _number_fits(words: list[str], spot: Spot) -> bool:
    """Whether a number stands where one can: "6 wards", "team of 6", "IFRS 16", "level 3"."""
    if "%" in spot.raw:
        return spot.following == "of" or is_several(spot.following)
    if spot.at and spot.before in EDGES | DETERMINING | {"first", "last", "next"}:
        return True
    if spot.is_order:
        return not spot.at or words[spot.at - 1].endswith(",")
    if not spot.at or words[spot.at - 1].endswith(","):
        ahead = words[spot.at + 1 : spot.at + 3]
        return "-" in spot.raw or any(is_several(bared(word)) for word in ahead)
    return words[spot.at - 1][:1].isupper() or spot.before in NUMBERED


def _is_done_to(spot: Spot) -> bool:
    """As in "hiring 3 engineers", "found 43 issues": how many something is done to; not "training 7 weeks"."""
    before = spot.before
    now = before in BASE_VERBS | CLEAR_THIRD and is_several(spot.following)
    acting = {before[:-3], f"{before[:-3]}e", before[:-4]} & BASE_VERBS if before.endswith("ing") else None
    acts = now or before in PASTS or bool(acting)
    return acts and spot.following.rstrip("s") not in _UNITS and (before in PASTS or not spot.raw.endswith("%"))


def _counts(words: list[str], at: int) -> bool:
    """Whether what is counted stands behind a number, and the number where it can."""
    spot = spot_at(words, at)
    if at and not _number_fits(words, spot) and not _is_done_to(spot):
        return False
    if spot.before in NUMBERED or spot.is_last or spot.following in EDGES | DETERMINERS | {"last", "next"}:
        return True
    row = [bared(word) for word in words[at + 1 : at + 4]]
    return any(map(is_several, row)) or spot.word == "1" or "-" in spot.raw or spot.is_order


def _relative(words: list[str], at: int) -> bool:
    """Whether a whole clause about the thing follows: "quilts that nobody has shown"."""
    rest, word = words[at:], bared(words[at])
    asked = word in WH_WORDS and (words[at - 1].endswith(",") or bared(words[at - 1]) in JOINING)
    if len(rest) < 3 or not (asked or word in _RELATIVES) or not whole(" ".join(rest)):
        return False
    verbs = AUXILIARIES | BASE_OF.keys() | PASTS | BASE_VERBS | ALL_PREPOSITIONS
    return any(bared(one) in verbs for one in rest[1:4])
