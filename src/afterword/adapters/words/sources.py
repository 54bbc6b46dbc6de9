"""The packages of word lists, read as the files that they are: nothing of theirs is imported."""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_GZIP = 47
"""To zlib: the stream says itself that it is gzip's."""
_COUNTED = re.compile(rb'^"([^"\\\n]+)": (\d+),?$', re.MULTILINE)
_MAGIC = b"SMFC1"
_SAME, _WHOLE = 254, 255
_FEWEST = 10_000
"""Words of the shortest list that can be one."""


class NoSuchList(Exception):
    """A package is not there, or its files have another layout than the one that is read here."""


def _file(package: str, *place: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise NoSuchList(package)
    path = Path(spec.origin).parent.joinpath(*place)
    if not path.is_file():
        raise NoSuchList(str(path.name))
    return path


def counts_file(language: str) -> Path:
    """The counted words of pyspellchecker; raise NoSuchList."""
    return _file("spellchecker", "resources", f"{language}.json.gz")


def forms_file(language: str) -> Path:
    """The forms of simplemma; raise NoSuchList."""
    return _file("simplemma", "strategies", "dictionaries", "data", f"{language}.plzma")


def counted(language: str) -> Iterator[tuple[bytes, bytes]]:
    """Words in lower case, and how often subtitles say each, sorted; raise NoSuchList, also in the midst of them."""
    import zlib

    try:
        text = zlib.decompress(counts_file(language).read_bytes(), _GZIP)
    except (OSError, zlib.error) as wrong:
        raise NoSuchList(str(wrong)) from wrong
    last, told = b"", 0
    for found in _COUNTED.finditer(text):
        if found[1] <= last:
            break
        last, told = found[1], told + 1
        yield found[1], found[2]
    if told < max(_FEWEST, text.count(b"\n") - 1):
        raise NoSuchList(f"the counted words of {language}")


def forms(language: str) -> Iterator[tuple[bytes, bytes]]:
    """Each form and the word that it is a form of, sorted by form; raise NoSuchList, also in the midst of them.

    A form is written as the letters that it shares with the one before and the rest, its word as the letters that it
    has less than the form and the rest.
    """
    import lzma

    try:
        data = lzma.decompress(forms_file(language).read_bytes())
        if not data.startswith(_MAGIC) or data[len(_MAGIC)] & 1:
            raise NoSuchList(f"the forms of {language}")
        _, at = _number(data, len(_MAGIC) + 1)
        yield from _records(data, at)
    except (OSError, lzma.LZMAError, IndexError) as wrong:
        raise NoSuchList(str(wrong)) from wrong


def _records(data: bytes, at: int) -> Iterator[tuple[bytes, bytes]]:
    form = word = b""
    while at < len(data):
        shared, at = _number(data, at)
        size, at = _number(data, at)
        form = form[:shared] + data[at : at + size]
        at += size
        less, at = data[at], at + 1
        if less != _SAME:
            size, at = _number(data, at)
            stem = b"" if less == _WHOLE else form[: len(form) - less]
            word = stem + data[at : at + size]
            at += size
        yield form, word


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place behind it."""
    number = data[at]
    if number < 0x80:
        return number, at + 1
    number, shift = number & 0x7F, 7
    while True:
        at += 1
        number |= (data[at] & 0x7F) << shift
        shift += 7
        if data[at] < 0x80:
            return number, at + 1


def kinds_file() -> Path:
    """What the words of English may be, of pyrealb; raise NoSuchList."""
    return _file("pyrealb", "data", "lexicon-en.json")


def kinds() -> Iterator[tuple[bytes, bytes]]:
    """Each form of English with the letters of `Kind` for what it may be, sorted by form; raise NoSuchList."""
    import json
    from collections import defaultdict

    try:
        words = json.loads(kinds_file().read_bytes())
        rules = json.loads(kinds_file().with_name("rules-en.json").read_bytes())
        found = defaultdict[str, set[str]](set)
        for word, parts in words.items():
            for form, kind in _all_forms(word, parts, rules):
                found[form.lower()].add(kind)
    except (OSError, ValueError, LookupError, AttributeError, TypeError) as wrong:
        raise NoSuchList(str(wrong)) from wrong
    if len(found) < _FEWEST:
        raise NoSuchList("the kinds of words")
    told = ((form.encode(), "".join(sorted(kinds)).encode()) for form, kinds in found.items() if form.isalpha())
    yield from sorted(told)


def _all_forms(word: str, parts: dict[str, Any], rules: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A word's forms by the tables of endings, each with the letter of `Kind`."""
    if "N" in parts:
        single = {"yes": "o", "no": "m", "both": "om"}[parts["N"]["cnt"]]
        for ready, one in _declined(word, parts["N"], rules):
            yield from ((ready, kind) for kind in ("s" if one["n"] == "p" else single))
    for part, kind in (("A", "a"), ("Adv", "v")):
        yield from ((ready, kind) for ready, _ in (_declined(word, parts[part], rules) if part in parts else ()))
    if "V" in parts:
        table = rules["conjugation"][parts["V"]["tab"]]
        stem, ends = word.removesuffix(table["ending"]), table["t"]
        third = ends["p"][2] if len(ends.get("p", "")) > 2 else None
        verb = {"b": ends.get("b"), "t": third, "p": ends.get("ps"), "d": ends.get("pp"), "i": ends.get("pr")}
        yield from ((f"{stem}{end}", kind) for kind, end in verb.items() if isinstance(end, str))


def _declined(word: str, part: dict[str, Any], rules: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    table = rules["declension"][part["tab"]]
    yield from ((word.removesuffix(table["ending"]) + one["val"], one) for one in table["declension"])
