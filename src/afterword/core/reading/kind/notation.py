"""The notation in which cue words are written, one turn of phrase a line, and what is made of it.

    decided .. (move forward|proceed~) with [an|the] other~

`(a|b)` is one of them, `[a|b]` may be missing, `~` is any ending, `..` up to three words and `...` up to seven (never
across a comma), `<name>` a list of the same file. Before a line: `^` it begins a sentence or stands behind a comma; `!`
the "not" is part of it; `?` it is taken back where something is pending; `=` it counts only in a subject. A line that
ends with `|` goes on.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, reduce
from itertools import groupby, product
from operator import itemgetter
from typing import Final

BEGINNING: Final = 3
"""So many letters of a word are looked at before a line is tried."""
_WORD_BEGINS: Final = r"(?<!\w)"
_WORD_ENDS: Final = r"(?!\w)"
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

_BRACKETS: Final = reduce(lambda inner, _: rf"[(\[](?:[^()\[\]]++|{inner})*+[)\]]", range(3), r"(?!)")
"""What stands in brackets, and in brackets within them."""
_PIECES: Final = {mark: re.compile(rf"(?:[^()\[\]{mark}]++|{_BRACKETS})++") for mark in (" ", "|")}
Weighed = tuple[int, frozenset[str]]
"""Beginnings of words, and how rare the likeliest of them is."""
_NONE: Final[Weighed] = (0, frozenset())


@dataclass(frozen=True, eq=False)
class Cue:
    """One turn of phrase. `holds_not`: its negation is part of it; `unless_pending`: others may still say no.

    `in_subject`: it counts in a subject only, where a word says what a sentence would need a verb for.
    """

    line: str
    weight: float
    holds_not: bool
    unless_pending: bool
    in_subject: bool
    letters: bool = False
    common: frozenset[str] = frozenset()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when it is first looked for: most never are."""
        return re.compile(written_out(self.line, letters=self.letters))

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Beginnings of words: of each of these sets one stands in whatever the line fits; told when first asked.

        The smallest first, as it is the likeliest to be missing.
        """
        return () if self.letters else tuple(sorted(beginnings(self.line, self.common), key=len))


def written_out(line: str, *, letters: bool = False) -> str:
    """One line of the notation as a regular expression; by `letters` where no blanks part words, gaps are of them."""
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
    return f"{first}{_WORD_BEGINS}{made}{_WORD_ENDS}"


def without_accents(word: str) -> str:
    """As it is typed where the keyboard has no accents: `fuer`, `reunion`; the lines fit both."""
    return word.translate(_PLAIN)


def _of_letters(made: str) -> str:
    for sign, times in _LETTER_GAPS.items():
        made = made.replace(f"{sign} ", sign).replace(f" {sign}", sign).replace(sign, f"[^。！？]{times}")
    return re.sub(r"\((?!\?)", "(?:", made)


def _led(found: re.Match[str]) -> str:
    """What may be missing at the beginning takes the blank behind it along, elsewhere the one before it."""
    return _ONE_LED.sub(lambda one: f"(?:{_WORD} ){_GAPS[one[2]]}" if one[2] else f"(?:(?:{one[1]}) )?", found.group())


def cues(
    lists: Mapping[str, str], by_weight: Mapping[int, str], *, letters: bool, common: frozenset[str] = frozenset()
) -> Iterator[Cue]:
    """The cues of one kind, from its lines by weight; `common` words tell least of a line."""
    for weight, text in by_weight.items():
        for line in lines(lists, text):
            plain, mark = line.lstrip("!?=").strip(), line[:1]
            yield Cue(plain, weight, mark == "!", mark == "?", mark == "=", letters, common)


def lines(lists: Mapping[str, str], text: str) -> Iterator[str]:
    """The lines with their lists written out."""
    for line in text.replace("|\n", "|").splitlines():
        plain = line.strip()
        while _LIST.search(plain):
            plain = _LIST.sub(lambda found: f"({''.join(lists[found[1]].split(chr(10)))})", plain)
        if plain:
            yield plain


def together(lists: Mapping[str, str], text: str, *, letters: bool) -> re.Pattern[str]:
    """All lines as one pattern, for short lists; what they begin and end with alike is looked for once."""
    each = [written_out(line, letters=letters) for line in lines(lists, text)]
    runs = ((framed, list(run)) for framed, run in groupby(each, key=lambda one: one.startswith(_WORD_BEGINS)))
    return re.compile("|".join(_framed(run) if framed else "|".join(run) for framed, run in runs) or r"(?!)")


def _framed(run: Sequence[str]) -> str:
    bare = "|".join(one.removeprefix(_WORD_BEGINS).removesuffix(_WORD_ENDS) for one in run)
    return f"{_WORD_BEGINS}(?:{bare}){_WORD_ENDS}"


def starters(line: str, common: frozenset[str] = frozenset()) -> frozenset[str]:
    """Beginnings of words one of which stands in whatever the line fits, the rarest that can be told; maybe none."""
    return _rarest(line.removeprefix("^").strip(), common)[1]


def beginnings(line: str, common: frozenset[str] = frozenset()) -> tuple[frozenset[str], ...]:
    """For each part of a line that may not be missing, the first letters of the words one of which is there."""
    parts = (_rare(part, common)[1] for part in _split(line.removeprefix("^").strip(), " "))
    told = (words for words in parts if words and min(len(word.lstrip("@")) for word in words) >= BEGINNING)
    return tuple(frozenset(one for word in words for one in _typed(word.lstrip("@")[:BEGINNING])) for words in told)


def _typed(letters: str) -> Iterator[str]:
    """With each of the accents or without, as both fit."""
    each = product(*[(letter, _PLAINER.get(letter, letter)) for letter in letters])
    return ("".join(one)[:BEGINNING] for one in each)


@cache
def _rarest(line: str, common: frozenset[str]) -> Weighed:
    """Of the parts of a line, or of one alternative in it, the one with the rarest words."""
    return max((_rare(part, common) for part in _split(line, " ")), key=itemgetter(0), default=_NONE)


def _rarity(words: frozenset[str], common: frozenset[str]) -> int:
    """As rare as the likeliest of them: a word that everybody uses counts least, a long one most."""
    rare = words - common
    shortest = min(map(len, rare), default=0)
    return min(shortest, 6) * 8 - len(words) if len(rare) == len(words) else 1


@cache
def _rare(part: str, common: frozenset[str]) -> Weighed:
    """The rarest word of each alternative of a part, or nothing where one has none."""
    if part.startswith("["):
        return _NONE
    if part.isalpha():
        words = frozenset([part])
        return _rarity(words, common), words
    inner = part[1:-1] if part.startswith("(") else part
    found: set[str] = set()
    for choice in _split(inner, "|"):
        if choice.removesuffix("~").isalpha():  # one word, as most are
            found.add(choice.removesuffix("~"))
            continue
        rarest = _rarest(choice, common)[1] if choice != part else _word(choice)
        if not rarest:
            return _NONE
        found |= rarest
    words = frozenset(found)
    return _rarity(words, common), words


def _word(part: str) -> frozenset[str]:
    word = part.split("~", 1)[0]
    return frozenset([word] if word.lstrip("@").isalpha() else [])


def _split(line: str, mark: str) -> list[str]:
    """A line cut at a mark that stands in no bracket."""
    if "(" not in line and "[" not in line:
        return [piece for piece in line.split(mark) if piece]
    return _PIECES[mark].findall(line)
