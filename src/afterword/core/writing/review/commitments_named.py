"""The check that what the candidate promised this reader is done, attached, or named as coming."""

import re
from collections.abc import Iterator

from afterword.core.facts.debrief import Commitment
from afterword.core.facts.words import Purpose
from afterword.core.writing.likeness import content_words
from afterword.core.writing.occasion import owed
from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

_ALL_OF_IT = re.compile(r"\b(?:what|that|the things?|everything) I (?:have |had )?promised\b", re.IGNORECASE)
_DOING = word_set("""
    send share forward promised promise link email mail give provide will i'll you them her him also copy show
    """)
_BOUND = {Purpose.THANKS, Purpose.INQUIRY, Purpose.DELIVERY}


def commitments_named(sheet: Sheet) -> Iterator[Finding]:
    """A promise to an interviewer is the first piece of work they see of a candidate."""
    if sheet.proposal.purpose not in _BOUND or sheet.occasion.at_agency:
        return
    for commitment in owed(sheet.occasion, sheet.proposal):
        if commitment.id not in sheet.proposal.covers and not names_commitment(sheet.middle, commitment):
            what = commitment.text[:80] or "something"
            says = f"You promised “{what}”: do it first, attach it, or say in the text that it is coming."
            yield Finding(check="commitments_named", says=says)


def names_commitment(text: str, commitment: Commitment) -> bool:
    """Whether the text speaks of it: all of its few words of matter, or at least the half of many."""
    if _ALL_OF_IT.search(text):
        return True
    matter = set(content_words(commitment.text)) - _DOING
    said = set(content_words(text))
    return bool(matter) and 2 * len(matter & said) >= len(matter)
