"""Text without what a reader cannot see: control characters, marks that turn the writing round, invisible letters."""

import re
from typing import Final

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# The joiners 200C and 200D stay: Persian, Hindi and many emoji need them. The tags of E0000 hide whole sentences.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]+"
)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_BLANKS: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3164]")
_END_OF_LINE: Final = re.compile(r"[ \t]+$", re.MULTILINE)


def with_plain_ends(text: str) -> str:
    """The text whose lines all end in the one way, whatever ended them."""
    return _LINE_ENDS.sub("\n", text)


def seen(text: str) -> str:
    """The text with plain line ends and blanks, and without anything that shows nothing or changes what is shown."""
    plain = _UNSEEN.sub("", with_plain_ends(text))
    return _BLANKS.sub(" ", _SURROGATES.sub("\ufffd", plain))


def one_line(text: str, longest: int) -> str:
    """The same on one line, cut with an ellipsis where it is longer than `longest`."""
    line = " ".join(seen(text).split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def without_loose_ends(text: str) -> str:
    """Lines without blanks at their ends, at most two empty ones in a row, none at either end of the whole."""
    lines: list[str] = []
    for line in text.split("\n"):
        bare = line.rstrip(" \t")
        if bare or (lines and (lines[-1] or len(lines) < 2 or lines[-2])):
            lines.append(bare)
    return "\n".join(lines).strip("\n")
