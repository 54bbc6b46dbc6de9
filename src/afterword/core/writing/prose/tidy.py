"""A note as it was typed becomes one clean line (or several): no control characters, no emoji, shorthand spelt out."""

import re
import unicodedata
from functools import lru_cache

from afterword.core.writing.prose.chat_spellings import in_plain_spelling
from afterword.core.writing.prose.shorthand import SHORTHAND

LONGEST_NOTE = 2_000
"""Characters of one note that are looked at; what is longer was not typed in a car park."""

_URL = re.compile(r"(?:https?://|www\.)\S{1,500}", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*•·–—>]+|\d{1,2}[.)])\s+")
_FIRST_NUMBER = re.compile(r"^\W{0,3}1[.)]\s")
_NUMBERS = re.compile(r"[\s,;]+[2-9][.)]\s+")
_JOINERS = "\u200c\u200d"
_STRAY_JOINER = re.compile(
    r"(?<![^\x00-\u024f\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\u024f\u200c\u200d])"
)
"""One beside a blank or a Latin letter joins nothing."""
_SPACES = re.compile(r"\s+")
_ELLIPSIS = re.compile(r"\s*(?:\.{2,}|…)(?=\s*\)?$)")
_LOUD = re.compile(
    r"\b(?:VERY|SO|REALLY|NOT|NO|NEVER|ALL|COOL|GREAT|LOVE|LOVED|LOVES|HUGE|BIG|BEST|MOST|MUST|ALWAYS|GOOD|NICE|AND|OF"
    r"|WITH|FROM|THE|BUT|LOTS|MANY|SUPER|ONLY|WOW|EVERY|THIS|THAT|FAST|HARD|NEW|OLD|WHY|HOW|WHAT)\b"
)


def printable(text: str) -> str:
    """Without control, format and surrogate characters, every stretch of white space one space.

    A joiner stays where a script or a picture of several is written with it: علی‌رضا, 👩‍💻.
    """
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip()
    kept = (char for char in text if char.isspace() or char in _JOINERS or _is_visible(char))
    spaced = "".join(" " if char.isspace() else char for char in kept)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", _STRAY_JOINER.sub("", spaced))).strip()


def one_line(text: str, longest: int) -> str:
    """A name, role or title on one line of at most `longest` characters, cut between words; "" if it has no word."""
    line = printable(text[: longest * 4])
    if len(line) <= longest:
        return line
    return line[: longest + 1].rpartition(" ")[0].rstrip(" ,;:-")


@lru_cache(maxsize=1_024)
def note_lines(text: str) -> tuple[str, ...]:
    """The note's lines without bullets and emoji, shorthand spelt out; empty lines are left out."""
    lines = (_BULLET.sub("", _unnumbered(line)) for line in _beginning(text).splitlines())
    return tuple(line for line in map(spelt_out, lines) if any(map(str.isalnum, line)))


def _unnumbered(line: str) -> str:
    """As in "1) mobile app 2) billing" -> "mobile app, billing"."""
    return _NUMBERS.sub(", ", line) if _FIRST_NUMBER.search(line) and " 2" in line else line


def _beginning(text: str) -> str:
    """The whole sentences, or at least whole words, that a note of bounded length has room for."""
    if len(text) <= LONGEST_NOTE:
        return text
    cut = text[:LONGEST_NOTE]
    return cut.rpartition(". ")[0] or cut.rpartition(" ")[0]


@lru_cache(maxsize=2_048)
def spelt_out(line: str, *, keep_links: bool = False) -> str:
    """One line without emoji, links and odd ends, with its shorthand written as words."""
    line = line.replace("’", "'").replace("‘", "'")
    if not keep_links:
        line = _before_link(line)
    line = printable("".join(" " if _is_picture(char) else char for char in line))
    for pattern, full in SHORTHAND:
        line = pattern.sub(full, line)
    line = _ELLIPSIS.sub("", _calmed(_closed(_SPACES.sub(" ", in_plain_spelling(line)))))
    return _unquoted(line.strip(" \t,;:-–—*_#…"))


def _closed(line: str) -> str:
    """Without what a bracket that is never closed holds, and without brackets that were never opened."""
    depth, kept = 0, []
    for char in line:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if depth < 0:
            depth = 0
            continue
        kept.append(char)
    text = "".join(kept)
    return text if not depth else text[: text.rindex("(")].rstrip()


def _calmed(line: str) -> str:
    """As in "VERY COOL", "NOT yet": loud words that are no names are said in a normal voice."""
    return line.lower() if is_shouted(line) else _LOUD.sub(lambda found: found.group().lower(), line)


def is_shouted(line: str) -> bool:
    """Whether a line was typed in capitals; not "my NMC PIN" or "CPR AND ALS", where they stand for something."""
    words = [word for word in line.split() if any(map(str.isalpha, word))]
    loud = [word for word in words if word.isupper()]
    return (
        len(words) > 2
        and 2 * len(loud) > len(words)
        and not any(map(str.islower, words))
        and len(max(loud, key=len)) > 4
    )


def _before_link(line: str) -> str:
    """A sentence with a link in it says little without it: what stands before it is kept where it is enough."""
    found = _URL.search(line)
    if not found:
        return line
    before = re.sub(r"\b(?:see|at|here|in|on|is|wrote|read)\W*$", "", line[: found.start()].strip())
    return before if len(before.split()) > 1 else ""


def _unquoted(line: str) -> str:
    for opening, closing in (('"', '"'), ("“", "”"), ("'", "'"), ("«", "»"), ("(", ")")):
        if len(line) > 2 and line[0] == opening and line[-1] == closing and opening not in line[1:-1]:
            return line[1:-1].strip()
    return line


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) in {"So", "Sk"} or char == "\ufe0f"
