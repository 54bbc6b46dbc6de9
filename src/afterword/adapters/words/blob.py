"""Both lists of a language as one text of sorted lines, in which a word is found by bisecting; nothing is unpacked."""

import mmap
from collections.abc import Iterable, Iterator
from heapq import merge

from afterword.adapters.words import sources
from afterword.core.lexicon.forms import bare

Blob = bytes | mmap.mmap
KINDS, COUNTS, SPELT = b"\xfd", b"\xfe", b"\xff"
"""Bytes that no text in UTF-8 has: behind all forms, they begin the lines of kinds, of counts and of spellings."""
WITH_WORDS = frozenset({"fr"})
"""Languages in which it is kept, too, of which word each form is one: there the core looks whether words agree."""
END = b"\xff\xff\t\n"
"""The last line; a file without it was not written to its end."""
WITH_KINDS = frozenset({"en"})
"""Languages of which it is known what a form may be: noun, verb, adjective."""
WITHOUT_FORMS = frozenset({"es"})
"""Languages of which hardly more than the first form of a word is counted: the others are as frequent as that one."""


def lines(language: str) -> Iterator[bytes]:
    """The lines in their order: forms, kinds, counts, spellings with accents; raise NoSuchList."""
    spelt: list[bytes] = []
    for kind, word, often in _with_counts(language) if language in WITHOUT_FORMS else _beside_counts(language):
        yield kind + word + b"\t" + often + b"\n"
        if not word.isascii():
            spelt.append(_bare_line(word))
    spelt.sort()
    yield from _joined(spelt)
    yield END


def _beside_counts(language: str) -> Iterator[tuple[bytes, bytes, bytes]]:
    keeps = language in WITH_WORDS
    yield from ((b"", form, word if keeps and word != form else b"") for form, word in sources.forms(language))
    if language in WITH_KINDS:
        yield from ((KINDS, form, kinds) for form, kinds in sources.kinds())
    yield from ((COUNTS, word, often) for word, often in sources.counted(language))


def _with_counts(language: str) -> Iterator[tuple[bytes, bytes, bytes]]:
    """The forms and what is counted in one, each form with how often it or its word is said."""
    said = dict(sources.counted(language))
    forms = ((form, max(said.get(form, b"0"), said.get(word, b"0"), key=int)) for form, word in sources.forms(language))
    last = b""
    for word, often in merge(forms, said.items(), key=lambda line: line[0]):
        if word != last:
            yield b"", word, often
        last = word


def _bare_line(form: bytes) -> bytes:
    return bare(form.decode()).encode() + b"\t" + form


def _joined(spelt: list[bytes]) -> Iterator[bytes]:
    """One line for all spellings of the same letters."""
    last, found = b"", b""
    for line in spelt:
        letters, _, form = line.partition(b"\t")
        if letters == form:
            continue
        if letters != last and last:
            yield SPELT + last + b"\t" + found + b"\n"
        found = form if letters != last else found if form in found.split(b" ") else found + b" " + form
        last = letters
    if last:
        yield SPELT + last + b"\t" + found + b"\n"


def found_in(blob: Blob, key: bytes) -> bytes | None:
    """What stands behind a key in its line; None where no line begins with it."""
    return _between(blob, key, 0, len(blob))[1]


def all_found_in(blob: Blob, keys: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Each key that has a line, with what stands behind it: the place of one halves the search for all others."""
    wanted = sorted(keys)
    left = [(0, len(wanted), 0, len(blob))]
    while left:
        first, last, low, high = left.pop()
        if first >= last or low >= high:
            continue
        middle = (first + last) // 2
        at, rest = _between(blob, wanted[middle], low, high)
        if rest is not None:
            yield wanted[middle], rest
        left += [(first, middle, low, at), (middle + 1, last, at, high)]


def _between(blob: Blob, key: bytes, low: int, high: int) -> tuple[int, bytes | None]:
    """Where the line of a key begins or would begin, and what stands behind it; `low` and `high` are ends of lines."""
    while low < high:
        middle = (low + high) // 2
        start = blob.rfind(b"\n", low, middle) + 1 or low
        stop = blob.find(b"\n", middle)
        found, _, rest = blob[start:stop].partition(b"\t")
        if found == key:
            return start, rest
        low, high = (stop + 1, high) if found < key else (low, start)
    return low, None


class BlobForms:
    """The bare lists of one language, looked up in its blob."""

    def __init__(self, blob: Blob, language: str) -> None:
        self._blob, self._counts = blob, b"" if language in WITHOUT_FORMS else COUNTS
        self._has_words = language in WITH_WORDS

    def has(self, form: str) -> bool:
        """Whether the list of forms has it, with these capitals."""
        return self._found(b"", form) is not None

    def word_of(self, form: str) -> str:
        """The word that it is a form of, itself where it is one; "" where it is not listed, or no words are kept."""
        found = self._found(b"", form) if self._has_words else None
        return "" if found is None else found.decode() or form

    def kinds(self, form: str) -> str:
        """The letters of `Kind` for what a form may be; "" where it is not listed, or no kinds are kept."""
        return (self._found(KINDS, form) or b"").decode()

    def count(self, word: str) -> int:
        """How often it is said, or the word that it is a form of where only that one is counted."""
        return int(self._found(self._counts, word) or 0)

    def counts(self, words: Iterable[str]) -> dict[str, int]:
        """How often each is said of those that are listed; quicker than one after the other."""
        keys = (self._counts + word.encode(errors="replace") for word in words)
        size = len(self._counts)
        return {key[size:].decode(): int(rest or 0) for key, rest in all_found_in(self._blob, keys)}

    def spelt(self, bare: str) -> tuple[str, ...]:
        """The spellings with an accent whose bare letters these are."""
        return tuple((self._found(SPELT, bare) or b"").decode().split())

    def _found(self, kind: bytes, word: str) -> bytes | None:
        if "\t" in word or "\n" in word:
            return None
        return found_in(self._blob, kind + word.encode(errors="replace"))
