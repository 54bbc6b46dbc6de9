"""Times of day around a date, read only to be passed over: "5pm", "close of play", "first thing"."""

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.rendering import UNKNOWN

DAY_ENDS = Turns(
    turns(
        "end",
        "the end of the day|end of the day|the end of day|end of day|the end of business|end of business",
        "the end of the business day|end of the business day|end of business day|the end of the working day",
        "end of the working day|end of working day|end of play|the end of play|close of play|the close of play",
        "close of business|the close of business|cob|eod|cop|eob|e . o . d|end of the workday|the end of the workday",
    )
)
_MOMENTS = Turns(
    turns(
        "moment",
        "first thing|noon|midday|lunchtime|lunch time|lunch|midnight|the morning of|the afternoon of|the evening of",
        "the morning|the afternoon|mid - morning|mid - afternoon|early afternoon|late afternoon|late morning",
        "during the day|in the day|morning|afternoon|evening|night|arvo|early morning|the evening|sometime|some time",
    )
)
_LIMITS = Turns(
    turns(
        "",
        "bed|bedtime|supper|suppertime|dinner|dinnertime|dinner time|tea|teatime|tea time|close|closing|closing time",
    )
    | turns("", "home time|hometime|knocking _ off time|sundown|sunset|nightfall|dusk|dark|day's end|the day's end")
    | {f"the {part} {over}": "" for part in ("day", "night") for over in ("is out", "is over", "is done", "is through")}
    | {f"the {part}'s {over}": "" for part in ("day", "night") for over in ("out", "over", "done", "through", "end")}
    | {
        f"{who} {does}": ""
        for who in ("i", "we", "he", "she", "they")
        for does in ("go home", "goes home", "head home", "heads home", "knock off", "knocks off", "clock off")
    }
    | {
        f"{who} {does}": ""
        for who in ("i", "we", "he", "she", "they")
        for does in (
            "clocks off",
            "turn in",
            "go to bed",
            "goes to bed",
            "log off",
            "lock up",
            "close",
            "shut",
            "shut up shop",
        )
    }
)
"""By or before which something is done on a day; elsewhere they tell of something else."""
TIME_WORDS = DAY_ENDS.first_words | _MOMENTS.first_words
"""What a time of day begins with, figures apart."""
_AT = frozenset(("at", "around", "about", "by", ",", "before"))
_IN = Turns(turns("in", "in the|late|early|first thing in the|first thing|later in the|at"))
_SPEAKERS = frozenset(("i", "we", "i'll", "we'll", "he", "she", "they", "he'll", "she'll", "they'll", UNKNOWN))
"""Who has an hour behind a comma for a clause of their own: "tomorrow, in the evening I'll write"."""
_AFTER_WORDS = TIME_WORDS | _IN.first_words | _AT
_ZONES = frozenset(
    [
        "et",
        "est",
        "edt",
        "ct",
        "cst",
        "cdt",
        "mt",
        "mst",
        "mdt",
        "pt",
        "pst",
        "pdt",
        "gmt",
        "bst",
        "utc",
        "cet",
        "cest",
        "ist",
        "aest",
        "aedt",
        "sgt",
        "eastern",
        "pacific",
        "central",
    ]
)


def clock(line: Line, at: int) -> int | None:
    """Where a time in figures ends, as in "5pm", "10:30 a.m.", "3 o'clock"."""
    if line.number(at) is None:
        return None
    after, sure = _minutes(line, at + 1)
    half = _half_of_day(line, after)
    if half == after and not sure:
        return None
    return half + (line.words[half] in _ZONES)


def _minutes(line: Line, at: int) -> tuple[int, bool]:
    if line.words[at] in (":", ".") and line.joined(at) and line.joined(at + 1):
        written = line.number(at + 1) is not None and len(line.words[at + 1]) == 2
        return (at + 2, line.words[at] == ":") if written else (at, False)
    return at, False


def _half_of_day(line: Line, at: int) -> int:
    if line.words[at] in ("am", "pm", "o'clock", "ish", "hrs"):
        return at + 1
    if line.words[at] in ("a", "p") and line.words[at + 1] == "." and line.words[at + 2] == "m":
        return at + (4 if line.words[at + 3] == "." else 3)
    return at


def time_before(line: Line, at: int) -> tuple[int, bool]:
    """Where a time ends that stands before its day, and whether it is the end of that day."""
    if line.words[at] not in TIME_WORDS and not line.words[at].isdigit():
        return at, False
    end = DAY_ENDS.match(line, at)
    if end:
        return _on(line, end[1]), True
    if line.words[at + 1] in ("today", "tomorrow", "tonight") and line.number(at) is not None:
        return at + 1, False  # "by 5 tomorrow"
    moment = _MOMENTS.match(line, at)
    after = moment[1] if moment else clock(line, at)
    return (at, False) if after is None else (_on(line, after), False)


def _on(line: Line, at: int) -> int:
    at += line.words[at] in (",", "of")
    return at + (line.words[at] in ("on", "of"))


def limit(line: Line, at: int) -> int | None:
    """Where an hour ends behind "by" or "before", as in "bedtime", "the day is out", "I knock off"."""
    found = _LIMITS.match(line, at)
    return found[1] if found else None


def time_after(line: Line, at: int) -> tuple[int, bool]:
    """Where a time ends that stands after its day, and whether it is the end of that day."""
    if line.words[at] not in _AFTER_WORDS and not line.words[at].isdigit():
        return at, False
    for begin in (at, at + 1, at + 2):
        if begin > at and line.words[begin - 1] not in _AT:
            break
        end = DAY_ENDS.match(line, begin)
        if end:
            return end[1], True
        after = clock(line, begin) or _moment(line, begin)
        if after:
            return after, False
    return at, False


def _moment(line: Line, at: int) -> int | None:
    led = _IN.match(line, at)
    found = _MOMENTS.match(line, led[1] if led else at)
    if found is None or line.words[found[1] - 1] in ("of", "sometime", "time", "thing"):
        return found[1] if found and line.words[found[1] - 1] == "thing" else None
    return None if line.words[at - 1] == "," and line.words[found[1]] in _SPEAKERS else found[1]
