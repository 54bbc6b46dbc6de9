"""The check that the text reads easily: no sentence without end, no pile of long words."""

import re
from collections.abc import Iterator

from afterword.core.wording import sentences_of, words_of
from afterword.core.writing.passages import first_in
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spellings import reads_as_english

LONGEST = 45
"""Words of a sentence; ours: a reader on a phone has forgotten how a longer one began."""
FEWEST = 14
HEAVY_SHARE = 0.3
"""Long words of four syllables and more among the words of one sentence; plain letters stay far below a sixth."""
_SYLLABLE = re.compile(r"[aeiouy]+")
_STIFF = re.compile(
    r"\b(?:afore(?:mentioned|said)|herewith|heretofore|hereby|hereinafter|thereof|whereupon|henceforth|pursuant to"
    r"|with reference to the|your good self|your esteemed|be advised|kindly be|in lieu of|inasmuch|notwithstanding"
    r"|humbly (?:request|submit)|beg to (?:remain|state)|do the needful|the undersigned|utili[sz]ation of)\b",
    re.IGNORECASE,
)


def plain_reading(sheet: Sheet) -> Iterator[Finding]:
    """What has to be read twice is read once, and half."""
    if not sheet.is_english or not reads_as_english(sheet.body):
        return
    stiff = first_in(_STIFF, sheet.middle)
    if stiff:
        yield _advice(f"“{stiff.group()}” is office language: say it as you would across a table.")
        return
    for sentence in sentences_of(sheet.middle):
        count = len(words_of(sentence))
        if count > LONGEST:
            yield _advice(f"One sentence has {count} words (“{_start(sentence)} …”): make two or three of it.")
        elif count >= FEWEST and _heavy(sentence) >= HEAVY_SHARE * count:
            yield _advice(
                f"“{_start(sentence)} …” is made of long words: say it in the short ones you would use aloud."
            )
        else:
            continue
        return


def _heavy(sentence: str) -> int:
    """Words of four syllables and more; names do not count."""
    return sum(len(_SYLLABLE.findall(word.casefold())) > 3 for word in words_of(sentence) if word.islower())


def _start(sentence: str) -> str:
    return " ".join(sentence.split()[:5])


def _advice(says: str) -> Finding:
    return Finding(check="plain_reading", says=says, severity=Severity.ADVICE)
