"""The week, week end or month after the days spoken of before, or that very one."""

from datetime import date

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.spans import DAY, Span, month, next_weekday, week

AFTER_IT = Turns(
    turns("week", "following week|the following week|the week after|the week following|the next one")
    | turns(
        "week", "the week after that|the week thereafter|week thereafter|the week that follows|the week following that"
    )
    | turns("week", "the week afterwards|that next week|the very next week after that")
    | turns("weekend", "the following weekend|the weekend after that|the weekend that follows")
    | turns("that weekend", "that weekend|that same weekend|the same weekend")
    | turns("month", "following month|the following month|the month after|the month after that|the month following")
    | turns("that week", "that week|that same week|the same week")
    | turns("that month", "that month|that same month|the same month|the said month")
)
_SATURDAY = 5
_BEFORE_THAT = frozenset(("of", "in", "before", "by", "early", "late", "mid", "-"))
"""Before "that week" where a part of it or its end is told; alone it begins with the day spoken of."""


def following(line: Line, at: int) -> tuple[Span, int] | None:
    """As in "the following week", "the week after": counted from the days spoken of before, else from the day said."""
    found = AFTER_IT.match(line, at)
    if found is None or line.words[found[1]] == "next":
        return None
    if found[0] == "that week":
        parted = line.before is not None and line.words[at - 1] in _BEFORE_THAT
        return (week(line.before.first), found[1]) if line.before and parted else None
    anchor = line.before.last or line.before.first if line.before else line.spoken.day
    return _whole(found[0], anchor), found[1]


def _whole(kind: str, anchor: date) -> Span:
    if kind.endswith("weekend"):
        saturday = next_weekday(anchor - (kind == "that weekend") * DAY, _SATURDAY)
        return Span(saturday, saturday + DAY, "weekend")
    return week(anchor, 1) if kind == "week" else month(anchor.year, anchor.month + (kind == "month"))
