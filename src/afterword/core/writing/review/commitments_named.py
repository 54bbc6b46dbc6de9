"""The check that what the candidate promised this reader is done, attached, or named as coming."""

from collections.abc import Iterator

from afterword.core.etiquette.commitments import names_commitment
from afterword.core.facts.words import Purpose
from afterword.core.writing.occasion import owed
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

_BOUND = {Purpose.THANKS, Purpose.INQUIRY, Purpose.DELIVERY}


def commitments_named(sheet: Sheet) -> Iterator[Finding]:
    """A promise to an interviewer is the first piece of work they see of a candidate."""
    if sheet.proposal.purpose not in _BOUND:
        return
    for commitment in owed(sheet.occasion, sheet.proposal):
        if commitment.id not in sheet.proposal.covers and not names_commitment(sheet.middle, commitment):
            what = commitment.text[:80] or "something"
            says = f"You promised “{what}”: do it first, attach it, or say in the text that it is coming."
            yield Finding(check="commitments_named", says=says)
