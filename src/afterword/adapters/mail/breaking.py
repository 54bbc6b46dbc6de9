"""A text broken into short lines for the journey, so that programs that know how join them again (RFC 3676)."""

import re
from typing import Final

from afterword.adapters.mail.reading.cleaning import with_plain_ends

LONGEST_LINE: Final = 72
"""RFC 3676 asks for less than 78 letters; some room is left for the marks of those who quote it."""
SIGNATURE: Final = "-- "
_QUOTED: Final = re.compile(r">+(?= |$)")
_WORD: Final = re.compile(r"[^ ]+ *| +")
_WOULD_MEAN_MORE: Final = re.compile(r" |>|From ")


def lines_of(text: str) -> list[str]:
    """The lines as they were typed, without the blanks at their ends; what ends a line elsewhere ends it here too."""
    return [line if line == SIGNATURE else line.rstrip() for line in with_plain_ends(text).split("\n")]


def split_quote(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and its words; a mark with a letter right behind it is no quote: ">5 years"."""
    marks = _QUOTED.match(line)
    return (len(marks[0]), line[len(marks[0]) :].removeprefix(" ")) if marks else (0, line)


def flowed(text: str) -> str:
    """The text as format=flowed: a line with a blank at its end goes on in the next, any other ends there."""
    return "\n".join(part for line in lines_of(text) for part in _broken(line))


def _broken(line: str) -> list[str]:
    if line == SIGNATURE:
        return [line]
    depth, words = split_quote(line)
    if words == SIGNATURE:
        return [f"{'>' * depth} {words}"]
    return [_marked(depth, part) for part in _parts(words.rstrip(), LONGEST_LINE - depth)]


def _parts(words: str, longest: int) -> list[str]:
    """Cut behind blanks alone; never so that a part looks like the line above a signature."""
    parts, part = [], ""
    for word in _WORD.findall(words):
        if part and part != SIGNATURE and len(part) + len(word.rstrip(" ")) > longest:
            parts.append(part)
            part = ""
        part += word
    return [*parts, part]


def _marked(depth: int, part: str) -> str:
    """With its quote marks; a blank goes before what would be taken for something else, and is taken off again."""
    if depth:
        return f"{'>' * depth} {part}" if part else ">" * depth
    return f" {part}" if _WOULD_MEAN_MORE.match(part) else part
