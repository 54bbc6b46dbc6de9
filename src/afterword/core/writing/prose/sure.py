"""What of a note is surely English: whole names of things, clauses in which no article is missing, no shorthand."""

import re
from typing import Final

from afterword.core.ports.lexicon import Kind
from afterword.core.writing.prose.articled import articled
from afterword.core.writing.prose.counted import counted_right, is_done_to, is_label, misses_article, number_fits
from afterword.core.writing.prose.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BASE_OF,
    BASE_VERBS,
    CLEAR_THIRD,
    COUNT_NOUNS,
    PARTICIPLES,
    PASTS,
    PLAIN_PASTS,
    PRONOUN_SUBJECTS,
    PROPER,
    WH_WORDS,
)
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.readable import lacks_nothing
from afterword.core.writing.prose.run_on import breaks_off_asking, has_own_verb, runs_on
from afterword.core.writing.prose.runs import Run, bare_runs
from afterword.core.writing.prose.spots import (
    ALL_PREPOSITIONS,
    DETERMINING,
    EDGES,
    JOINING,
    NUMBER_WORDS,
    NUMBERED,
    OBJECTS,
    TIMES,
    Spot,
    bared,
    is_several,
    is_time,
    spot_at,
)
from afterword.core.writing.prose.sure_words import (
    ADVERBS_TOO,
    CUTTING,
    PLAIN_ADJECTIVES,
    QUALITIES_ALONE,
    SEVERAL_FIRST,
    UNDER_WAY,
    is_adjective,
    is_clipped,
)
from afterword.core.writing.prose.vocabulary import is_short, kinds_in

_RELATIVES: Final = word_set("who that which where whose nobody")
_DEEDS: Final = word_set("going getting becoming being having")
"""Which never stand in front of a thing that they are of: "going paperless"."""
_EACH_TIME: Final = word_set("daily weekly monthly quarterly nightly yearly")
_OF_TIME: Final = re.compile(r"^(\d+ (?:hours|days|weeks|months|years)) (?=[a-z]+ing$)")
"""As in "6 weeks training"."""
_TIMELY: Final = word_set(
    "every each weekly monthly daily yearly quarterly nightly hourly annually twice once now up down since until till"
    " again back max min first last next"
)
"""Behind these follows when or how often it is."""
_POINTING: Final = word_set("no the this that these those a an my his her their our its")
_NO_BEGINNINGS: Final = (
    (ALL_PREPOSITIONS - {"on"}) | JOINING | OBJECTS | AUXILIARIES | (PRONOUN_SUBJECTS - {"this", "that"}) | WH_WORDS
)
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
_NO_ROW: Final = CLEAR_THIRD | word_set("all every each no both needs uses makes my his her its our their your")
_NOT_COUNTED: Final = word_set("a an each every still now already just only")
_GRADED: Final = word_set("grade level year class form stage unit ward step type category band")
_DONE_BY: Final = word_set("by in on at from across to with between")


def whole(text: str, *, names: frozenset[str] = frozenset()) -> bool:
    """Whether nothing in it is shorthand, and no noun stands bare in the singular."""
    words = text.split()
    if (
        runs_on(words)
        or _ends_on_a_day(words)
        or breaks_off_asking(words)
        or misses_article(words)
        or _NAMED_SMALL.search(text)
        or _denies(text)
        or _disagrees(text)
    ):
        return False
    return not any(is_short(word, names) for word in words) and (
        next(bare_runs(words, names), None) is None or lacks_nothing(text, names)
    )


def _disagrees(text: str) -> bool:
    """As in "when the system go down": one of a kind with the verb of several, and nothing that asks for it."""
    found = _ONE_DOES.search(text)
    return found is not None and not _ASKING_FOR & set(map(bared, text[: found.start()].split()))


def _denies(text: str) -> bool:
    """As in "you fit not sell": a comma is missing, and the verb to deny it with."""
    found = _DENIED.search(text)
    return found is not None and found[1] not in _DENYING


def _ends_on_a_day(words: list[str]) -> bool:
    """As in "bring my tools sat": a short day, and no verb."""
    return len(words) > 2 and words[-1] in {"sat", "mon", "wed"} and words[-2] not in PRONOUN_SUBJECTS | AUXILIARIES


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
    is_deed = words[:1] and (words[0].casefold() in _DEEDS or _somebody_acts(words))
    if is_deed or (end < len(words) and not _breaks_off(words, end, asked=asked)):
        return ""
    kept = words if end == len(words) else _to_last_whole(words, end)
    line = _OF_TIME.sub(r"\1 of ", " ".join(kept).rstrip(",;:-– !"))
    if kept is not words and ", " in line and " and " not in line:
        line = " and ".join(line.rsplit(", ", maxsplit=1))
    if (
        not any(map(str.isalpha, line))
        or _is_quality(line.split(), names)
        or _NAMED_SMALL.search(line)
        or _OWN_PLACE.search(line)
    ):
        return ""
    doubtful = next((run for run in bare_runs(line.split(), names) if _is_doubtful(run)), None)
    if doubtful and asked:
        return ""  # "dogs in cab ok" asks nothing of dogs
    if doubtful:
        return thing(" ".join(line.split()[: doubtful.start - 1]), names=names) if doubtful.before == "in" else ""
    ready = articled(line, names=names)
    begun = kept is not words and _is_only_begun(line, spot_at(words, end), names)
    return "" if begun or (" versus " in line and ready != line) else ready


def _is_only_begun(line: str, spot: Spot, names: frozenset[str]) -> bool:
    """As in "home every week", "starts 2am", "euro 6 fleet": of the last word in front it is not sure what was said."""
    bare = next((run for run in bare_runs(line.split(), names) if run.start == line.count(" ")), None)
    if bare and bare.words[0] not in COUNT_NOUNS and (" " not in line or spot.is_number):
        return True
    word = line.casefold()
    if " " in line or Kind.BASE in kinds_in(names, word):  # as in "start 3am", which is done, too
        return " " not in line
    if is_time(word) or (spot.is_number and word in BASE_OF.keys() | {"apprentice", "trainee", "mentor", "manager"}):
        return True
    return spot.word in {"every", "each", "no", "none"} or spot.word in PARTICIPLES or _is_regular_past(spot.word)


def _somebody_acts(words: list[str]) -> bool:
    """As in "Ellen sources from 6 farms": behind a name, a word in s that is no noun of work may be what they do."""
    if len(words) < 2 or not words[0].istitle() or not words[0].isalpha() or words[0].casefold() in PROPER:
        return False
    likely = words[1].endswith("s") and words[1].isalpha() and words[1].islower()
    return likely and not {words[1], words[1][:-1], words[1][:-2]} & (COUNT_NOUNS | SEVERAL_FIRST)


def _is_doubtful(run: Run) -> bool:
    """As in "two students to supervise", "analysis in julia": behind these it may be no common noun at all."""
    loose = run.before in {"to", "on", "by", "or"} or (run.before == "in" and len(run.words) == 1)
    return run.words[-1] in QUALITIES_ALONE or (loose and run.words[-1] not in COUNT_NOUNS)


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
        or (spot.is_number and not is_label(spot))
        or is_clipped(spot.raw)
        or is_time(spot.word)
        or spot.word in _TIMELY | (DETERMINING - _POINTING)
    ):
        return True
    done = (spot.word in (PASTS | PARTICIPLES) - {"been", "gone", "got"} or _is_regular_past(spot.word)) and (
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
    if not words or bared(words[0]) in _NO_ROW or re.match(r"\d+k\b", words[0]):
        return False  # as in "40k docs", "needs certification"
    said = spot_at(words, 0).counts or bared(words[0]) in PLAIN_ADJECTIVES | {"close", "dear", "near"}
    if said and len(words) > 1 and bared(words[1]) in ALL_PREPOSITIONS | _NOT_COUNTED | TIMES:
        return False  # as in "one still in training", "forty a year", "close to my heart": of what, stands in front
    head = bared(words[-1])
    if words[0].casefold() in WH_WORDS:
        return words[0].casefold() not in {"whose", "which", "who"} and whole(part)
    done = head in PARTICIPLES - BASE_VERBS or head.endswith("ed") or head in ADVERBS_TOO | PLAIN_ADJECTIVES
    if done or _end_of(words) < len(words) or bared(words[0]) in EDGES | CUTTING | ADVERBS:
        return False
    if has_own_verb(words):
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
    loose = (
        EDGES | DETERMINING | ADVERBS | ADVERBS_TOO | (PARTICIPLES - BASE_VERBS) | {"", "-", "first", "last", "next"}
    )
    while kept and (bared(kept[-1]) in loose or kept[-1][:1].isdigit() or kept[-1].endswith("ed")):
        kept.pop()
    return kept


def _is_quality(words: list[str], names: frozenset[str]) -> bool:
    """As in "alone at night", "peat free": what something is like, and no name."""
    if len(words) == 2 and words[0] in _EACH_TIME and Kind.ONE in kinds_in(names, words[1]) - {Kind.DOING}:
        return is_time(words[1]) or words[1] in TIMES | _EACH_TIME  # "weekly critique" is one
    if bared(words[0]) in CUTTING | {"max", "min"} and not is_adjective(bared(words[0])) and len(words) < 3:
        return True
    if len(words) > 1 and bared(words[-1]) in PLAIN_ADJECTIVES - COUNT_NOUNS - {"first"}:
        return True
    if (
        len(words) > 3
        and words[0] not in DETERMINING
        and words[-1].endswith("s")
        and not EDGES & set(map(bared, words))
    ):
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
        return not number_fits(words, spot) and not is_done_to(spot)
    if not spot.at:
        return spot.word in _NO_BEGINNINGS
    if spot.word == "own" and words[spot.at - 1].endswith("s'"):
        return False  # as in "care in patients' own homes"
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
    if word in DETERMINING | CUTTING | (PLAIN_PASTS - BASE_VERBS) or _is_when(spot):
        graded = word in NUMBER_WORDS and spot.before in _GRADED  # as in "the buddies from grade five"
        return not graded and not (word == "up" and spot.following == "to")  # as in "the move up to the new platform"
    return _is_of_another_kind(spot)


def _is_when(spot: Spot) -> bool:
    """As in "the job next 3 months": when it is, behind the name of a thing."""
    return spot.word in {"next", "last"} and (spot.is_last or spot.following[:1].isdigit())


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
        stray = (
            word in {"by", "in", "on", "over", "off"} and following in ALL_PREPOSITIONS
        )  # as in "swing by with my tools"
        return not following or stray or spot.raw.endswith(",")
    if is_time(word):
        return not following or following in EDGES
    if word in CLEAR_THIRD:
        return not spot.is_last and following not in CUTTING | (EDGES - WH_WORDS)
    done = (word in PASTS | PARTICIPLES and word not in BASE_VERBS) or _is_regular_past(word)
    return done and (spot.is_last or following in EDGES - _DONE_BY)


def is_under_way(spot: Spot) -> bool:
    """As in "new fleet coming", "virtual ward starting in spring": what a thing does, behind its name."""
    return (
        spot.word in UNDER_WAY and spot.before in COUNT_NOUNS and (spot.is_last or spot.following in ALL_PREPOSITIONS)
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


def _relative(words: list[str], at: int) -> bool:
    """Whether a whole clause about the thing follows: "quilts that nobody has shown"."""
    rest, word = words[at:], bared(words[at])
    asked = word in WH_WORDS and (words[at - 1].endswith(",") or bared(words[at - 1]) in JOINING)
    if len(rest) < 3 or not (asked or word in _RELATIVES) or not whole(" ".join(rest)):
        return False
    verbs = AUXILIARIES | BASE_OF.keys() | PASTS | BASE_VERBS | ALL_PREPOSITIONS
    return any(bared(one) in verbs for one in rest[1:4])
