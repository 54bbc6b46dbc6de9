"""A note as it was typed, made one clean line: no bullets, pictures, links or odd ends."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from afterword.core.writing.prose.tidy import printable
from afterword.core.writing.tongues.said import Hearing

_LINK: Final = re.compile(r"(?:https?://|www\.)\S{1,500}", re.IGNORECASE)
_BULLET: Final = re.compile(r"^\s*(?:[-*•·–—>]+|\d{1,2}[.)])\s+")
_ARROW: Final = re.compile(r"\s*(?:-+>|=+>|→|⇒)\s*")
_FACE: Final = re.compile(r"(?<!\w)(?:[:;=]['-]?[)DPp(/|*]|<3|\^\^)(?!\w)")
_SENTENCE: Final = re.compile(
    r"(?<=[.!])(?<!\b[DdSs]r\.)(?<!\b[DdSs]ra\.)(?<!\b[Ss]rta\.)(?<!\b[Dd]ña\.)"
    r"(?<!\bIng\.)(?<!\bLic\.)(?<!\bProf\.)(?<!\bM\.)(?<!\bM[re]\.)(?<!\bMme\.)(?<!\bPr\.)"
    r"\s+(?=[A-ZÄÖÜÉÀÍÓÚÑ¿])|\s?;\s+"
)
"""Where a sentence ends; behind the stop of a title it does not: "M. Vasseur"."""
_BRACKET: Final = re.compile(r"\s*\([^()]*\)")
_TOOL: Final = re.compile(r"\b(auf|von|nach|mit|vers|de|à|a|en|con) (go|rails|rust|ruby|kafka|postgres)\b(?=$|[\s,])")
_ASIDE: Final = re.compile(r"(?<=\w) [-–—] .*$")
"""A comment behind a dash."""
_QUOTES: Final = (('"', '"'), ("«", "»"), ("“", "”"), ("„", "“"))
_BROKEN: Final = re.compile(r"[(){}\[\]<>_*#|\\^~=+@]|--|/{2}|!\?|\.\.|…")


@lru_cache(maxsize=1_024)
def trimmed(note: str) -> str:
    """The first sentence of the note; "" where a sign in it belongs to no sentence."""
    line = "".join(" " if unicodedata.category(char) in {"So", "Sk"} else char for char in note.replace("’", "'"))
    line = _FACE.sub("", _LINK.sub("", _BULLET.sub("", printable(line))))
    line = _TOOL.sub(lambda found: f"{found[1]} {found[2].capitalize()}", _BRACKET.sub("", line))
    line = _SENTENCE.split(" ".join(line.split()))[0]
    line = _without_ends(_ASIDE.sub("", line) if " " in line.partition(" - ")[0] else line)
    return "" if _BROKEN.search(line) or _ARROW.search(line) or is_loud(line) else line


def _without_ends(line: str) -> str:
    """Without the signs at both ends; a quotation mark stays there whose other half stands within."""
    bare = line.strip(" \t,;:.-–—*_!\"'“”„»«")
    before, _, behind = line.partition(bare) if bare else ("", "", "")
    for opens, closes in _QUOTES:
        unpaired = bare.count(opens) % 2 if opens == closes else bare.count(opens) - bare.count(closes)
        if unpaired > 0 and closes in behind:
            return bare + behind[: behind.index(closes) + 1]
        if unpaired and opens in before:
            return before[before.index(opens) :] + bare
    return bare


def is_loud(line: str) -> bool:
    """Whether it is written in capitals."""
    letters = [char for char in line if char.isalpha()]
    return sum(any(map(str.isalpha, word)) for word in line.split()) > 1 and sum(map(str.isupper, letters)) > 0.7 * len(
        letters
    )


def names_one(line: str, names: tuple[str, ...]) -> bool:
    """Whether one of these names stands in it."""
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line, re.IGNORECASE) for name in names if name)


def with_reader(line: str, hearing: Hearing, pronoun: str) -> str:
    """The reader's name as a pronoun: "Dana: betreut …" and "Dana betreut …" speak of them."""
    for name in hearing.names:
        own = re.escape(name)
        line = re.sub(rf"^\s*{own}\s*[:,–—-]\s+", f"{pronoun} ", line, flags=re.IGNORECASE)
        line = re.sub(rf"(?<!\w){own}(?!\w)", pronoun, line, flags=re.IGNORECASE)
    return line
