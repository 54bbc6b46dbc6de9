"""One calendar line split into name, parameters and value, forgiving what calendars in the wild get wrong.

RFC 5545 (lines, parameters), RFC 6868 (carets). Display names with bare colons, as in TZID=(UTC-05:00) Eastern Time,
and quotes within quotes are common in invitations; the value's own shape tells where it starts.
"""

import re
from dataclasses import dataclass, field

_NAME = re.compile(r"[ \t]*([A-Za-z0-9-]{1,60})[ \t]*([;:])")
_QUOTED_THEN_VALUE = re.compile(r'(?:"[^"]*"|[^":])*:')
_PARAMETER = re.compile(r'[ \t]*([A-Za-z0-9-]{1,40})[ \t]*=[ \t]*("[^"]*"(?=[ \t]*(?:;|$))|[^;]*)')
_MOMENT_AT_END = re.compile(r":([ \t]*[0-9]{8}(?:T[0-9]{4,6}Z?)?[ \t]*)$", re.IGNORECASE)
_MAILTO = re.compile(r":[ \t]*(?=mailto:)", re.IGNORECASE)
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}
_ESCAPE = re.compile(r"\\([\\;,:nN\"])")
_LONGEST_HEAD = 4_000
_LONGEST_PARAMETERS = 20_000
_MOMENTS = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID"})
_PEOPLE = frozenset({"ATTENDEE", "ORGANIZER"})
# Control characters, and the marks that turn the writing direction round: neither belongs in a name or a title.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\ufffc]+|[\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A property: its name in capitals, its parameters by capital name, and its value still escaped."""

    name: str
    value: str
    parameters: dict[str, str] = field(default_factory=dict)


def split_line(text: str) -> Line | None:
    """Return the parts of an unfolded line, None when it is no property."""
    found = _NAME.match(text)
    if found is None:
        return None
    name, rest = found.group(1).upper(), text[found.end() :]
    if found.group(2) == ":":
        return Line(name, rest)
    at = _value_start(name, rest)
    return None if at is None else Line(name, rest[at + 1 :], _parameters(rest[:at]))


def _value_start(name: str, rest: str) -> int | None:
    """Return where the colon before the value stands."""
    if name in _MOMENTS and (moment := _MOMENT_AT_END.search(rest[-40:])):
        return max(len(rest) - 40, 0) + moment.start()
    if name in _PEOPLE and (mailto := _MAILTO.search(rest)):
        return mailto.start()
    head = rest[:_LONGEST_HEAD]
    if found := _QUOTED_THEN_VALUE.match(head):
        return found.end() - 1
    return head.rfind(":") if ":" in head else None


def _parameters(head: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in _PARAMETER.findall(head[:_LONGEST_PARAMETERS]):
        bare = value.strip()
        if len(bare) > 1 and bare[0] == bare[-1] == '"':
            bare = bare[1:-1]
        found.setdefault(name.upper(), _uncaret(bare.replace("\\,", ",").replace("\\;", ";")))
    return found


def _uncaret(value: str) -> str:
    return re.sub(r"\^[nN'^]", lambda found: _CARET[found.group()], value) if "^" in value else value


def unescape(value: str) -> str:
    """Return a TEXT value as it was typed, several lines where it had several."""
    return _ESCAPE.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)


def one_line(value: str, longest: int) -> str:
    """Return `value` on one line, without control characters, cut with an ellipsis when longer than `longest`."""
    cleaned = " ".join(_CONTROL.sub(" ", value[: longest * 20]).split())
    return cleaned if len(cleaned) <= longest else f"{cleaned[: longest - 1].rstrip()}…"


def many_lines(value: str, longest: int) -> str:
    """Return `value` with its line breaks and without other control characters, cut when longer than `longest`."""
    lines = (_CONTROL.sub(" ", line).rstrip() for line in value[:longest].split("\n"))
    return "\n".join(lines).strip()
