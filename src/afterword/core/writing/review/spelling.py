"""The check that words are spelt right, not mistaken for others, and in the spelling that the candidate chose."""

from collections.abc import Iterable, Iterator

from afterword.core.dialect import other_spellings
from afterword.core.facts.voice import Spelling
from afterword.core.writing.amiss import faults_of
from afterword.core.writing.manner import spelling_for
from afterword.core.writing.mending import instead
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.spellings import reads_as_english, slips_in

MOST = 5


def spelling(sheet: Sheet) -> Iterator[Finding]:
    """A reader who stumbles over a word reads the next line less kindly."""
    if not sheet.is_english:
        slips = faults_of(sheet).slips
        yield from _slips(slips(sheet.plain), sheet) if slips else ()
        return
    if not reads_as_english(sheet.body):
        return
    yield from _slips(slips_in(sheet.plain), sheet)
    chosen = spelling_for(sheet.case.candidate.voice, sheet.occasion.country)
    if chosen:
        others = list(other_spellings(sheet.plain, chosen))[:MOST]
        yield from (
            _advice(_told(sheet.said[start:end], right, chosen), sheet, start, end, right)
            for start, end, right in others
        )


def _slips(slips: Iterable[tuple[int, int, str]], sheet: Sheet) -> Iterator[Finding]:
    last, told = 0, 0
    for start, end, right in slips:
        if start < last or told == MOST:
            continue
        last, told = end, told + 1
        yield _advice(
            f"“{sheet.said[start:end].strip()}” is a slip: “{right.strip()}” is meant.", sheet, start, end, right
        )


def _told(typed: str, right: str, chosen: Spelling) -> str:
    return f"“{typed}” is the other spelling: in {chosen.value.upper()} English it is “{right}”."


def _advice(says: str, sheet: Sheet, start: int, end: int, right: str) -> Finding:
    mend = instead(sheet, start, end, right)
    return Finding(check="spelling", says=says, severity=Severity.ADVICE, mend=mend)
