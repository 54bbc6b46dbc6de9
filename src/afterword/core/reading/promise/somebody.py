"""Whether the name of a month is somebody's: Jan, April, May, June, Julio and August sign mails too."""

from afterword.core.reading.promise.dates import MONTHS
from afterword.core.reading.promise.line import Line

_LEADS = frozenset(
    (
        "in",
        "by",
        "until",
        "till",
        "before",
        "early",
        "mid",
        "late",
        "end",
        "beginning",
        "start",
        "middle",
        "half",
        "of",
        "since",
        "through",
        "throughout",
        "during",
        "around",
        "about",
        "this",
        "next",
        "last",
        "coming",
        "following",
        "for",
        "to",
        "after",
        "within",
        "than",
        "or",
        "maybe",
        "probably",
        "likely",
    )
)
_OF_A_PERSON = frozenset((len("from"), len("von")))
"""As in "hear from April" and "Grüße von Jan"; "ab April" is a time."""
_ROW = frozenset(("or", "and", "to", "-", "/", "through", "until"))
_FIRST, _LAST = 4, 8


def may_be_somebody(line: Line, at: int, number: int) -> bool:
    """Whether a month in capitals, without a year, may be a person: nothing beside it makes it a time."""
    token = line.tokens[at]
    named_so = _FIRST <= number <= _LAST or token.end - token.start == len("Jan")
    return token.capital and named_so and not _is_time(line, at)


def _is_time(line: Line, at: int) -> bool:
    """As in "in May", "early April", "June or July", "August at the latest"."""
    before, after = line.words[at - 1], line.words[at + 1]
    row = (before in _ROW and line.words[at - 2] in MONTHS) or (after in _ROW and line.words[at + 2] in MONTHS)
    told = after == "before" or (after == "at" and line.words[at + 2] == "the")
    if before != "from":
        return row or told or before in _LEADS
    lead = line.tokens[at - 1]
    return row or lead.end - lead.start not in _OF_A_PERSON
