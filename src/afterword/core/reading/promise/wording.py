"""What a date phrase is, and what the little words before and after it make of its days."""

from datetime import date
from typing import NamedTuple

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.numbers import ABOUT
from afterword.core.reading.promise.rendering import UNKNOWN
from afterword.core.reading.promise.spans import DAY, Span, one


class Phrase(NamedTuple):
    """A range as it was worded; `start` and `end` are places of words in its sentence.

    `kind` is by, within, before, bare, after, from, between, in, count (a length without "in"), for, past or than;
    `lead` is the first word.
    """

    first: date | None
    last: date | None
    start: int
    end: int
    kind: str
    span: Span
    lead: str = ""


GONE = "gone"
"""The unit of a span that lies beyond a period of which it is said that nothing comes in it."""
OVER = ("week", "month", "quarter", "year")
"""The units of which it is said that nothing comes in them any more."""
LEADS = Turns(
    turns(
        "by",
        ("by|no later than|not later than|until|till|til|'til|up until|up till|on or before|by or before|latest by"),
    )
    | turns(
        "by",
        ("by or on|latest on|at the latest by|at the latest on|by no later than|by the latest|not after|thru|up to"),
    )
    | turns(
        "by",
        "won't be later than|not be later than|won't take longer than|not take longer than|surprised if it took longer "
        "than|surprised if it takes longer than|surprised if it's later than|surprised if it was later than",
    )
    | turns(
        "by return",
        "by the time you're back from|by the time you get back from|by the time you return from|by the time we're back "
        "from|by the time we get back from|by the time we're all back from|by the time everyone is back from",
    )
    | turns(
        "by",
        "the latest by|by at least|at latest by|at latest on|through|latest|anytime until|no later then|not later then",
    )
    | turns("by", "not beyond|nlt|by close on|by the close on|by the time of|as late as by|as late as|as late as on")
    | turns(
        "before",
        "in the run - up to|the run - up to|in the run up to|in the lead - up to|in the lead up to|"
        "before we break for|before we break up for|before we close for|before everyone leaves for|"
        "before the office closes for|"
        "before people leave for|before we all leave for|before everyone breaks for|before we head off "
        "for|before we shut for|"
        "earlier than|any earlier than|any sooner than|any time before|anytime before|before|b 4|prior to|"
        "ahead of|in advance of|sooner than|in time for|this side of|by or prior to|pre -",
    )
    | turns(
        "after", "after|past|post|beyond|any time after|anytime after|sometime after|some time after|not until after"
    )
    | turns("after", "until after|till after|once we're past|the other side of|shortly after|soon after|right after")
    | turns(
        "after",
        "straight after|immediately after|on the other side of|just after|later than|longer than|more than|"
        "upon completion of",
    )
    | turns("after", "only after|not before after|post -|on the far side of|following|not till after")
    | turns("from", "from|as of|as from|starting|starting from|as early as|no earlier than|not earlier than|not until")
    | turns(
        "from",
        "on or after|on and after|on or later than|no sooner than|not before|any time from|anytime from|"
        "earliest on|earliest by|not sooner than|not till",
    )
    | turns("from", "the earliest|earliest|at the earliest on|at the earliest by|beginning|effective|the earliest on")
    | turns("from", "upon my return on|on my return on|upon her return on|upon his return on|on her return on")
    | turns("from", "on his return on|upon our return on|on our return on|upon their return on|on their return on")
    | turns(
        "bare",
        "on|in|at|to|come|during|over|around|about|sometime|some time|at some point|towards|toward",
        "as soon as",
    )
    | turns(
        "bare", "some point|somewhere around|sometime around|around about|only|sometime over|some time in|some time on"
    )
    | turns("for", "for")
    | turns("gone", "no longer")
    | turns("from", "no longer before|no longer until")
    | turns("past", "since|ever since|last|this past|this last|the past|the last")
    | turns("than", "than|rather than|instead of|not|and not|as opposed to")
)
HEDGES = frozenset(
    [
        "hopefully",
        "probably",
        "prob",
        "likely",
        "maybe",
        "perhaps",
        "say",
        "approximately",
        "roughly",
        "around",
        "about",
        "approx",
        "~",
        "circa",
        "sometime",
        "towards",
        "toward",
        "possibly",
        "ideally",
        "realistically",
        "potentially",
        "either",
        "on",
        "in",
        "during",
        "late-ish",
        "certainly",
        "definitely",
        "at",
    ]
)
_SOFT = Turns(
    turns(
        "", "most likely|some time|at some point|, hopefully ,|, probably ,|, say ,|, likely ,|sometime in|very likely"
    )
    | turns(
        "",
        ", at the latest ,|at the latest|the very latest|, at the very latest ,|or around|or about|more like",
        "some point",
    )
)
_HEDGING = HEDGES | _SOFT.first_words
_LATEST = Turns(
    turns(
        "",
        "at the very outside|, at the very outside|at the absolute latest|at the absolute outside|at the most|"
        "at a push",
    )
    | turns("", "at the latest|at the very latest|at latest|latest|the latest|, at the latest|max|tops|maximum|at most")
    | turns("", ", max|, tops|, maximum|, at most|at the most|, at the most|at the outside|, at the outside")
)
_EARLIEST = Turns(turns("", "at the earliest|at the very earliest|at earliest|earliest|the earliest|, at the earliest"))
_ONWARD = Turns(turns("", "onwards|onward|or later|or after|or thereafter|and beyond|or beyond|at the soonest"))
_OR_BEFORE = Turns(
    turns("", "or before|or sooner|or earlier|if not sooner|if not before|if not earlier|or even sooner")
)

_NO_MORE = Turns(turns("", "no longer|anymore|any more|any longer"))

_OVER = Turns(turns("", "is out|is over|is through|is done|is up|ends|closes|wraps up|has gone|has passed"))
_BEGINS = Turns(
    turns("", "gets going|gets under way|gets underway|kicks off|is upon us|comes round|comes around|begins|starts")
    | turns("", "rolls round|rolls around|arrives|hits|kicks in|sets in|comes along")
)
_OVER_ALREADY = ("out", "over", "through", "done", "up")
"""Behind "Monday's" or "the weekend's"."""

_TRAILING_WORDS = frozenset(
    word
    for one in (_LATEST, _EARLIEST, _ONWARD, _OR_BEFORE, _NO_MORE, _OVER, _BEGINS)
    for word in (*one.first_words, *_OVER_ALREADY)
)
_FIRM = ("earliest", "latest")
_WHO = frozenset(("we", "i", "you", "they", "he", "she", "that", "anyone"))
"""Behind "the earliest" they open what it is of: "with Easter the earliest we can say is the 30th"."""
_VERB = 3
"""So many words, a verb and whom it is of, stand between."""
_NO_DAY = frozenset((UNKNOWN, "", ".", ",", ";", "!", "of"))
_STOPS = frozenset(("", ".", "!", "?", ",", ";", ")"))
_BY_MAIL = frozenset(("by", "the", "a", "via", "in", "through", "job"))


def ranged(kind: str, span: Span, at: int, end: int) -> Phrase:
    """What a little word makes of a span."""
    if kind == "by return":  # "by the time you're back from Thanksgiving"
        kind, span = "by", one(_end(span) + DAY)
    if kind == "gone":
        return _gone(span, at, end)
    last = span.last
    first: date | None = span.first
    if kind in ("by", "before"):
        first, last = None, (last or span.first) if kind == "by" else span.first - DAY
    elif kind in ("after", "from"):
        first, last = (_end(span) + DAY if kind == "after" else span.first), None
    return Phrase(first, last, at, end, kind, span)


def _gone(span: Span, at: int, end: int) -> Phrase:
    """As in "no longer this year": what is to come comes after it; of single days nothing is known so."""
    if span.unit not in OVER or span.last is None:
        return Phrase(span.first, span.last, at, end, "than", span)
    after = span.last + (3 if span.unit == "week" else 1) * DAY
    return Phrase(after, None, at, end, "from", Span(after, None, GONE))


def _end(span: Span) -> date:
    """The new year has no last day; after it is after its first."""
    return span.last or span.first


def trailed(line: Line, found: Phrase) -> Phrase:
    """What stands after the days: "at the latest", "at the earliest", "onwards", "or sooner"."""
    if line.words[found.end] == "," and found.first == found.last and _ends_late(line, found.end + 1):
        found = found._replace(end=found.end + 1)  # "Friday, latest."
    if line.words[found.end] not in _TRAILING_WORDS:
        return _behind_verb(line, found)
    return _begun_or_over(line, found) or _bounded(line, found)


def _begun_or_over(line: Line, found: Phrase) -> Phrase | None:
    """As in "before the week is out", which is by its last day, and "before Easter is upon us", which is not."""
    ended = found.kind == "before" or line.words[found.start : found.start + 3] == ("by", "the", "time")
    if ended and (over := _over(line, found.end)):
        return ranged("by", found.span, found.start, over)
    begins = _BEGINS.match(line, found.end) if found.kind == "before" else None
    if begins:
        return found._replace(end=begins[1])
    gone = _NO_MORE.match(line, found.end)
    return _no_more(found, gone[1]) if gone else None


def _bounded(line: Line, found: Phrase) -> Phrase:
    for table, kind in ((_LATEST, "by"), (_EARLIEST, "from"), (_ONWARD, "from"), (_OR_BEFORE, "by")):
        turn = table.match(line, found.end)
        if turn and not (line.words[turn[1] - 1] in _FIRM and line.words[turn[1]] in _WHO):
            if found.kind in ("bare", "count", "in", "by", "then"):
                return ranged(kind, found.span, found.start, turn[1])
            return found._replace(end=turn[1])
    return found


def _ends_late(line: Line, at: int) -> bool:
    """Not "Friday, latest Monday", whose "latest" belongs to the day behind it."""
    return line.words[at] == "latest" and line.words[at + 1] in _STOPS


def _over(line: Line, at: int) -> int | None:
    """Where "before Monday is out", "before the weekend's over" ends: it is by the last of those days."""
    if line.words[at - 1].endswith("'s") and line.words[at] in _OVER_ALREADY:
        return at + 1
    over = _OVER.match(line, at)
    return over[1] if over else None


def _behind_verb(line: Line, found: Phrase) -> Phrase:
    """As in "am Freitag haben Sie spätestens Post", where the little word is of the days before the verb."""
    at = found.end
    while line.words[at] == UNKNOWN and at < found.end + _VERB:
        at += 1
    kind = {"latest": "by", "earliest": "from"}.get(line.words[at])
    apart = kind and at > found.end and line.words[at + 1] in _NO_DAY
    return ranged(kind, found.span, found.start, found.end) if kind and apart and found.kind == "bare" else found


def _no_more(found: Phrase, end: int) -> Phrase:
    """As in "dieses Jahr nicht mehr", "vor Weihnachten nicht mehr": the denial stands behind the days."""
    if found.kind == "before":
        return ranged("from", found.span, found.start, end)
    over = found.kind == "bare" and found.span.unit in OVER
    return ranged("gone", found.span, found.start, end) if over else found


def lead(line: Line, at: int) -> tuple[str, int] | None:
    """The little word at a place, and where the days after it may begin."""
    if line.words[at] == "post" and line.words[at - 1] in _BY_MAIL:
        return None
    found = LEADS.match(line, at)
    return (found[0], hedged(line, found[1])) if found else None


def hedged(line: Line, at: int, *, counting: bool = False) -> int:
    """The place after words that only say how sure the speaker is; "about" is left standing before a number."""
    while line.words[at] in _HEDGING and not (counting and line.words[at] in ABOUT):
        soft = _SOFT.match(line, at)
        after = soft[1] if soft else at + (line.words[at] in HEDGES)
        if after == at:
            break
        at = after
    return at
