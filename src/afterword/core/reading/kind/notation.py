"""The notation in which cue words are written, one turn of phrase a line, and what is made of it.

    decided .. (move forward|proceed~) with [an|the] other~

`(a|b)` is one of them, `[a|b]` may be missing, `~` is any ending, `..` up to three words and `...` up to seven (never
across a comma), `<name>` a list of the same file. Before a line: `^` it begins a sentence or stands behind a comma; `!`
the "not" is part of it; `?` it is taken back where something is pending; `=` it counts only in a subject. A line that
ends with `|` goes on.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

_WORD: Final = r"[^\s,;:]+"
_INNER: Final = re.compile(r" \[([^\[\]]*)\]")
_LED: Final = re.compile(r"(?:(?<=^)|(?<=[(|]))(?:(?:\[[^\[\]]*\]|[\1\2]) )+")
_ONE_LED: Final = re.compile(r"\[([^\[\]]*)\] |([\1\2]) ")
_GAPS: Final = {"\1": "{0,7}?", "\2": "{0,3}?"}
_LETTER_GAPS: Final = {"\1": "{0,30}?", "\2": "{0,10}?"}
_LIST: Final = re.compile(r"<(\w+)>")
_PLAINER: Final = dict(
    zip("áàâãåąéèêëęíìîïñńóòôõúùûçćłśźżýÿ", "aaaaaaeeeeeiiiinnoooouuucclszzyy", strict=True),
    ä="ae",
    ö="oe",
    ü="ue",
    ß="ss",
    œ="oe",
)
_EITHER: Final = str.maketrans({sign: f"(?:{sign}|{plain})" for sign, plain in _PLAINER.items()})
_PLAIN: Final = str.maketrans(_PLAINER)


@dataclass(frozen=True)
class Cue:
    """One turn of phrase: `holds_not`: its negation is part of it; `unless_pending`: others may still say no.

    `in_subject`: it counts in a subject only, where a word says what a sentence would need a verb for.
    """

    line: str
    weight: float
    holds_not: bool
    unless_pending: bool
    in_subject: bool
    letters: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is first looked for: most never are."""
        return compiled(self.line, letters=self.letters)


def compiled(line: str, *, letters: bool = False) -> re.Pattern[str]:
    """The pattern for one line of the notation; by `letters` where no blanks part the words, a gap is of letters."""
    made = line.strip().removeprefix("^").lstrip().replace("...", "\1").replace("..", "\2")
    if letters:
        return _of_letters(made)
    made = _LED.sub(_led, re.sub(r"([.?+*$])", r"\\\1", made))
    while _INNER.search(made):
        made = _INNER.sub(r"(?: (?:\1))?", made)
    for sign, times in _GAPS.items():
        made = made.replace(f" {sign}", f"(?: {_WORD}){times}")
    made = re.sub(r"(?<!\\)\((?!\?)", "(?:", made).replace("~", r"\w*").translate(_EITHER)
    first = r"(?:^ |[,:-] )" if line.startswith("^") else ""
    return re.compile(rf"{first}(?<!\w){made}(?!\w)")


def without_accents(word: str) -> str:
    """As it is typed where the keyboard has no accents: `fuer`, `reunion`; the lines fit both."""
    return word.translate(_PLAIN)


def _of_letters(made: str) -> re.Pattern[str]:
    for sign, times in _LETTER_GAPS.items():
        made = made.replace(f"{sign} ", sign).replace(f" {sign}", sign).replace(sign, f"[^。！？]{times}")
    return re.compile(re.sub(r"\((?!\?)", "(?:", made))


def _led(found: re.Match[str]) -> str:
    """What may be missing at the beginning takes the blank behind it along, elsewhere the one before it."""
    return _ONE_LED.sub(lambda one: f"(?:{_WORD} ){_GAPS[one[2]]}" if one[2] else f"(?:(?:{one[1]}) )?", found.group())


def cues(lists: Mapping[str, str], by_weight: Mapping[int, str], *, letters: bool) -> Iterator[Cue]:
    """The cues of one kind, from its lines by weight."""
    for weight, text in by_weight.items():
        for line in lines(lists, text):
            plain, mark = line.lstrip("!?=").strip(), line[:1]
            yield Cue(plain, weight, mark == "!", mark == "?", mark == "=", letters)


def lines(lists: Mapping[str, str], text: str) -> Iterator[str]:
    """The lines with their lists written out."""
    for line in text.replace("|\n", "|").splitlines():
        plain = line.strip()
        while _LIST.search(plain):
            plain = _LIST.sub(lambda found: f"({''.join(lists[found[1]].split(chr(10)))})", plain)
        if plain:
            yield plain


def together(lists: Mapping[str, str], text: str, *, letters: bool) -> re.Pattern[str]:
    """All lines as one pattern, for short lists."""
    each = [compiled(line, letters=letters).pattern for line in lines(lists, text)]
    return re.compile("|".join(each) or r"(?!)")


def starters(line: str, common: frozenset[str] = frozenset()) -> frozenset[str]:
    """Beginnings of words one of which stands in whatever the line fits, the rarest that can be told; maybe none."""
    best: tuple[int, frozenset[str]] = (0, frozenset())
    for part in _parts(line.removeprefix("^").strip()):
        words = _rare(part, common)
        rarity = _rarity(words, common)
        if rarity > best[0]:
            best = (rarity, words)
    return best[1]


def _rarity(words: frozenset[str], common: frozenset[str]) -> int:
    """As rare as the likeliest of them: a word that everybody uses counts least, a long one most."""
    return min((1 if word in common else min(len(word), 6) * 8 - len(words) for word in words), default=0)


@cache
def _rare(part: str, common: frozenset[str]) -> frozenset[str]:
    """The rarest word of each alternative of a part, or nothing where one has none."""
    if part.startswith("["):
        return frozenset()
    inner = part[1:-1] if part.startswith("(") else part
    found: set[str] = set()
    for choice in _choices(inner):
        nested = [_rare(one, common) for one in _parts(choice)] if choice != part else [_word(choice)]
        rarest = max(nested, key=lambda words: _rarity(words, common), default=frozenset())
        if not rarest:
            return frozenset()
        found |= rarest
    return frozenset(found)


def _word(part: str) -> frozenset[str]:
    word = part.split("~", 1)[0]
    return frozenset([word] if word.lstrip("@").isalpha() else [])


def _parts(line: str) -> list[str]:
    return _split(line, " ")


def _choices(line: str) -> list[str]:
    return _split(line, "|")


def _split(line: str, mark: str) -> list[str]:
    """A line cut at a mark that stands in no bracket."""
    if "(" not in line and "[" not in line:
        return [piece for piece in line.split(mark) if piece]
    pieces, depth, begin = [], 0, 0
    for at, sign in enumerate(line):
        depth += (sign in "([") - (sign in ")]")
        if sign == mark and depth == 0:
            pieces.append(line[begin:at])
            begin = at + 1
    return [piece for piece in (*pieces, line[begin:]) if piece]
