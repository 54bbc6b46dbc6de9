"""Turns of phrase that go back to a day spoken of before, or lie just ahead."""

from afterword.core.reading.promise.line import Turns, turns
from afterword.core.reading.promise.rendering import UNKNOWN

HOURS = ("evening", "afternoon", "night", "morning")
WEEK_OVER = (
    "is out",
    "is over",
    "is up",
    "is done",
    "is through",
    "ends",
    "closes",
    "is finished",
    "has ended",
    "has passed",
)
BACK = Turns(
    turns("by", "by then|until then|by that time|by that date|by that point|by this date")
    | turns("by", "by that day|by the same date|by that very date|by that same day|up to that date|until that date")
    | turns("before", "ahead of that|ahead of that date|ahead of that day|in advance of that|in advance of that date")
    | turns("before", "prior to then|prior to that date|before this date|earlier than that|sooner than that")
    | turns("before", "before then|ahead of then|before that|before that date|before that day|prior to that")
    | turns("then", "then|that day|on that day|that same day|the very same day|on the very same day|there and then")
    | turns(
        "then",
        "on that day itself|that day itself|on the day itself|the day itself|the same day itself|on the very day",
    )
    | turns("then", "on that date itself|on the same day itself|on that day only|that day only")
    | turns("then", "on that date|that very day|on that very day|the same day|on the same day|on that same day")
    | {f"{led}{hour}": "then" for hour in HOURS for led in ("that ", "that same ", "the same ", "that very ")}
    | {f"later {led}{hour}": "then" for hour in ("day", *HOURS) for led in ("that ", "that same ", "the same ")}
    | {f"in the {part} {hour}": "hours" for hour in HOURS for part in ("late", "early")}
    | {f"on {led}{hour}": "then" for hour in HOURS for led in ("that ", "that same ", "the same ")}
    | turns("hours", "in the evening|in the afternoon|the evening|the afternoon|evening|afternoon|during the day")
    | turns(
        "after", "after that|after this|thereafter|shortly after|soon after|afterwards|afterward|shortly afterwards"
    )
    | turns(
        "after",
        "soon afterwards|shortly thereafter|soon thereafter|shortly after that|soon after that|right after that",
    )
    | turns("right after", "right after|immediately after|straight after|directly after|right afterwards")
    | turns("right after", "straight afterwards|immediately afterwards|directly afterwards|straight away after")
    | turns("after", "once that is done|after which")
    | turns("after", "post that|post this|post which|any time after that|sometime after that|shortly after this")
    | turns("after", "not long after|just after that|after that date|after that day|after this date")
    | turns(
        "until after", "until after that|until after then|until after that date|till after that|until after that day"
    )
    | turns("from", "not before then|not before that|not before that date|no earlier than that|no sooner than that")
    | turns("from", "only then|not until then|from then|from then on|from that point|from that day|from that date")
    | turns("day after", "the day after|the next day|the following day|the day after that|a day later|one day later")
    | turns("day after", "the day afterwards|the next morning|the following morning|the morning after|next day")
    | turns("day after", "on the following day|on the next day|the following evening|the following afternoon")
    | turns("day after", "day after that|day after|the day following|the day following that|a day after that")
    | turns(
        "or the next", "that day or the next|that day or the day after|the same day or the next|then or the next day"
    )
    | turns("or the next", "that day or the next day|the same day or the day after|that day or the following day")
    | turns(
        "or the next", "that evening or the day after|that evening or the next day|that evening or the next morning"
    )
    | turns("the next two", "the day after or the second day after|the next day or the day after")
    | turns("the next two", "the next day or the day after that|the day after or the day after that")
    | turns("day before", "on the day before that|the previous day|the evening before that")
    | turns("week before", "the week before that|in the week before that")
    | turns("day before", "the day before|the night before|the evening before|the day before that|the day prior")
    | turns("day before", "on the day before|a day before that|the night before that|the eve of that")
    | turns("two days after", "the second day after|the second day after that")
    | turns("working day after", "the next working day|the following working day|the next business day")
    | turns("working day after", "the following business day|the working day after|the next workday")
    | turns("by its end", "by the end of that week|by the end of the same week|by end of that week")
    | {f"{led}that week {over}": "by its end" for led in ("before ", "by the time ") for over in WEEK_OVER}
    | {
        f"{led}that week's {over}": "by its end"
        for led in ("before ", "by the time ")
        for over in ("out", "over", "up", "done")
    }
    | turns("by its end", "before the end of that week|before end of that week|before that week is over")
    | turns("its end", "at the end of that week|the end of that week|end of that week|late that week")
    | turns("week", "that week|that same week|the same week|during that week|later that week|in that week")
    | turns("week", "in that same week|in the same week|within that week|within the same week|within that same week")
)
OR_LATER = {"or the next": (0, 1), "the next two": (1, 2)}
"""How many days on the first and the last lie, as in "that day or the next", "the day after or the one after that"."""
LATER = Turns(turns("", "later|afterwards|thereafter|after|after that|later on"))
EARLIER = Turns(turns("", "before that|before then|beforehand"))
BY = Turns(
    turns("", "by|no later than|not later than|until|till|up to|on or before|latest by|latest|before|ahead of|prior to")
)
END_OF = Turns(
    turns("", "the end of|end of|the close of|close of|late|late on|early|first thing|sometime|half way through")
)
SAME_DAY = Turns(
    {
        f"{led}{hour}": ""
        for hour in ("day", *HOURS, "lunchtime", "weekend")
        for led in ("that ", "that same ", "the same ", "that very ")
    }
)
NEXT_DAY = Turns(
    turns("day after", "the next day|the following day|the day after|the day after that|the next morning|next day")
    | turns("day after", "the following morning|the morning after|the next evening|the following evening|day after")
    | turns("day after", "the next afternoon|the following afternoon|the day following|the next day's end")
    | turns("working day after", "the next working day|the following working day|the next business day")
    | turns("working day after", "the following business day|the working day after|the business day after")
)
WHO = ("he's", "she's", "they're", "everyone's", "everybody's", "he is", "she is", "they are", "i'm", "we're")
WHO_DOES = ("he", "she", "they", "i", "we", "everyone", "everybody")
RETURN = (
    *(f"{who} {back}" for who in WHO for back in ("back", "back in", "back at work", "in again")),
    *(f"{who} {does}" for who in WHO_DOES for does in ("returns", "return", "gets back", "get back", "comes back")),
    *(f"{who} {does}" for who in WHO_DOES for does in ("come back", "reopen", "open again", "reopens", "opens again")),
)
RETURNS = Turns(
    {f"{led} {back}": "until" for back in RETURN for led in ("until", "till", "before")}
    | {f"{led} {back}": "from" for back in RETURN for led in ("once", "when", "as soon as")}
    | {
        f"{led} {whose} return": "from"
        for led in ("on", "upon", "after")
        for whose in ("his", "her", "their", "my", "our")
    }
    | {f"{led} {back}": "then" for back in RETURN for led in ("the day", "on the day", "the same day")}
    | {
        f"{led}{whose} {first}{unit} back{at}": "week" if unit == "week" else "then"
        for led in ("", "in ", "during ", "on ", "within ")
        for whose in ("that", "the", "our", "my", "her", "his", "their")
        for first in ("first ", "very first ", "first full ")
        for unit in ("week", "day")
        for at in ("", " at work", " in the office", " at school", " in school")
    }
    | {f"{led} {back}": "week" for back in RETURN for led in ("the week", "in the week", "during the week")}
    | {f"{led} {back}": "day after" for back in RETURN for led in ("the day after", "a day after", "on the day after")}
)
NOT_YET = Turns(
    turns("morning", "in the morning|first thing in the morning|early in the morning|come morning|later in the morning")
    | turns("morning", "be the morning|be tomorrow morning|be first thing")
    | {
        f"{led}{course} of the {hour}": "today"
        for led in ("in the ", "over the ", "during the ")
        for course in ("course",)
        for hour in ("day", "morning", "afternoon", "evening")
    }
    | turns("week", "during the week|in the course of the week|over the course of the week|as the week goes on")
    | turns("week", "sometime during the week|at some point during the week|some time during the week|through the week")
)
"""What is told of the day said, or of the morning after it, where no day is named beside it."""
OF_A_DAY = frozenset(
    ("of", "on", "commencing", "beginning", "starting", "ending", "after", "before", "following", "thereafter", "that")
)
TODAY = Turns(
    {
        f"{led}{part} {hour}": "today"
        for led in ("on ", "in the ")
        for part in ("late", "early")
        for hour in ("afternoon", "morning", "evening")
    }
    | turns("today", "hereafter")
)
THIS_WEEK = Turns(turns("week", "within that week"))
"""Stands for "dans la semaine", which is the week that is now unless a day of a later one is spoken of."""
IN_THE = Turns(turns("", "in the|over the|during the|within the"))
ENDS = frozenset(
    (
        "we",
        "i",
        "you",
        "they",
        "we'll",
        "i'll",
        "you'll",
        "he'll",
        "she'll",
        "they'll",
        "he",
        "she",
        "hr",
        "only",
        "",
        ".",
        ",",
        ";",
        "!",
        ")",
        "and",
        "-",
        "with",
        UNKNOWN,
        "about",
        "either",
        "when",
        "as",
        "to",
        "whether",
        "if",
        ":",
        "by",
        "at",
        "specifically",
    )
)
ALONE = frozenset(("", ".", ",", ";", "!", ")", "and", "or", "-", "so", "at"))
TALKS = frozenset(
    ("minutes", "mins", "hour", "talking", "speaking", "seeing", "see", "grabbing", "catching", "chatting", "ringing")
)
"""Short talks, which are over on their day: "ten minutes with her Wednesday, and I'll call right after"."""
CLOCKS = frozenset(("am", "o'clock", "m", ":"))
MEETINGS = frozenset(("meeting", "session", "call", "shift", "round"))
CLAUSE_BEGINS = frozenset(("", ",", ";", "-", "(", "and", "then", "but", UNKNOWN))
