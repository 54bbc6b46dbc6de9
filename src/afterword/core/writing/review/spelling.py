"""The check that words are spelt right, not mistaken for others, and in the spelling that the candidate chose."""

from collections.abc import Iterator
from itertools import islice

from afterword.core.dialect import other_spellings
from afterword.core.facts.voice import Spelling
from afterword.core.writing.amiss import faults_of
from afterword.core.writing.manner import spelling_for
from afterword.core.writing.mending import instead
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spellings import Slip, reads_as_english, slips_in
from afterword.core.writing.unknown_words import Unknown, unknown_words

MOST = 5


def spelling(sheet: Sheet) -> Iterator[Finding]:
    """A reader who stumbles over a word reads the next line less kindly."""
    if sheet.is_english and not reads_as_english(sheet.body):
        return
    finder = slips_in if sheet.is_english else faults_of(sheet).slips
    slips = list(_apart(finder(sheet.plain)))[:MOST] if finder else []
    for start, end, right in slips:
        says = f"“{sheet.said[start:end].strip()}” is a slip: “{right.strip()}” is meant."
        yield _advice(says, sheet, start, end, right)
    yield from _unknown(sheet, slips)
    chosen = spelling_for(sheet.case.candidate.voice, sheet.occasion.country) if sheet.is_english else None
    if chosen:
        others = list(other_spellings(sheet.plain, chosen))[:MOST]
        yield from (
            _advice(_told(sheet.said[start:end], right, chosen), sheet, start, end, right)
            for start, end, right in others
        )


def _apart(slips: Iterator[Slip]) -> Iterator[Slip]:
    last = 0
    for start, end, right in slips:
        if start >= last:
            yield start, end, right
            last = end


def _unknown(sheet: Sheet, slips: list[Slip]) -> Iterator[Finding]:
    """What the word list does not know, where no slip was found; with those together no more than MOST."""
    found = (
        one for one in unknown_words(sheet) if all(one.end <= start or end <= one.start for start, end, _ in slips)
    )
    for one in islice(found, MOST - len(slips)):
        yield _advice(_said_of(one, sheet.said[one.start : one.end]), sheet, one.start, one.end, one.right)


def _said_of(unknown: Unknown, typed: str) -> str:
    if unknown.only_signs:
        return f"The word list has “{typed}” as “{unknown.right}” only."
    return f"The word list does not know “{typed}”; “{unknown.right}” may be meant."


def _told(typed: str, right: str, chosen: Spelling) -> str:
    return f"“{typed}” is the other spelling: in {chosen.value.upper()} English it is “{right}”."


def _advice(says: str, sheet: Sheet, start: int, end: int, right: str) -> Finding:
    mend = instead(sheet, start, end, right)
    return Finding(check="spelling", says=says, severity=Severity.ADVICE, mend=mend)
