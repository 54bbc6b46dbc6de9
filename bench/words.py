"""How many typing slips the review finds in the good drafts of each language, with the word lists and without."""

import random
import re
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from table import show

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))

from afterword.adapters.words.lists import LANGUAGES, WordLists
from afterword.core.ports.lexicon import NO_LEXICONS, Lexicons
from afterword.core.writing.mending import mended
from afterword.core.writing.tongues.chosen import spoken
from review_corpus import reviewed, rows

SLIPS = 300
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYS = {
    "en": ROWS,
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
}
WORD = re.compile(r"(?<![\w'’“„«@./-])[^\W\d_]{5,}(?![\w'’@/-]|\.\w)")


def beside(letter: str, language: str) -> str:
    """The keys on either side of a letter's; "e" beside one that has no key."""
    row = next((row for row in KEYS[language] if letter in row), "")
    at = row.find(letter)
    return (row[max(at - 1, 0) : at] + row[at + 1 : at + 2]) or "e"


def slipped(word: str, kind: int, chance: random.Random, language: str) -> str:
    """Two letters changed, one left out, one too many, or the key beside."""
    at = chance.randrange(1, len(word))
    near = chance.choice(beside(word[at], language))
    return (
        word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + chance.choice((word[at - 1].lower(), near)) + word[at:],
        word[:at] + near + word[at + 1 :],
    )[kind]


def typed(language: str) -> Iterator[tuple[dict[str, str], str, str]]:
    """Drafts with one slip each in a word that is no name; the slip, and the body without it."""
    chance = random.Random(24)  # noqa: S311 - slips that can be drawn again
    drafts = [row for row in rows("good.jsonl") if spoken(row["body"]) == language]
    told = 0
    while told < SLIPS:
        row = chance.choice(drafts)
        words = [found for found in WORD.finditer(row["body"]) if language == "de" or found.group().islower()]
        found = chance.choice(words)
        slip = slipped(found.group(), told % 4, chance, language)
        if slip != found.group():
            told += 1
            yield row | {"body": row["body"][: found.start()] + slip + row["body"][found.end() :]}, slip, row["body"]


def counted(language: str, words: Lexicons) -> tuple[int, int]:
    """How many slips are found, and how many of the mends make the draft as it was."""
    found = right = 0
    for row, slip, body in typed(language):
        told = [one for one in reviewed(row, words) if one.check == "spelling" and f"“{slip}”" in one.says]
        found += bool(told)
        right += any(one.mend and mended(row["body"], one.mend) == body for one in told)
    return found, right


def row(language: str, folder: Path) -> tuple[object, ...]:
    """Of one language, whose list is made first, and then opened a second time."""
    first, lists = opened(language, folder)
    again, _ = opened(language, folder)
    return language, *counted(language, NO_LEXICONS), *counted(language, lists), first, again


def opened(language: str, folder: Path) -> tuple[float, WordLists]:
    """How long it takes, in milliseconds."""
    begun, lists = time.perf_counter(), WordLists(folder)
    lists.of(language)
    return (time.perf_counter() - begun) * 1000, lists


def main() -> None:
    """Two tables: what is found, and what it costs."""
    with TemporaryDirectory() as folder:
        table = [row(language, Path(folder)) for language in LANGUAGES]
    show(
        f"{SLIPS} slips in the good drafts of each language",
        ["", "found, own list", "right", "found, word lists", "right", "opened first ms", "again ms"],
        table,
    )
    print(f"Memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB, what is mapped included.")


if __name__ == "__main__":
    main()
