"""The fence around everything that is only to be read: no line of it can end the fence, or speak as we do."""

import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Co"}
_BRACKETS = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "|": "/", "｜": "/"})
"""Models mark turns with such signs, and some servers believe them wherever they stand."""


def fenced(name: str, text: str, *, mark: str) -> str:
    """The text behind bars: each of its lines begins with one, and no line of it is the line that ends it.

    `mark` is drawn anew for each call; who wrote the text cannot know it, and could do nothing with it.
    """
    lines = (f"| {_plain(line)}".rstrip() for line in text.splitlines())
    return "\n".join((f"BEGIN {name} {mark}", *lines, f"END {name} {mark}"))


def _plain(line: str) -> str:
    seen = unicodedata.normalize("NFC", line).translate(_BRACKETS)
    return "".join(" " if unicodedata.category(char) in _HIDDEN else char for char in seen)
