"""The check that a thank-you does not ask for the decision: that would be an inquiry."""

from collections.abc import Iterator

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.facts.words import Purpose
from afterword.core.wording import sentences_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet


def no_decision_asked(sheet: Sheet) -> Iterator[Finding]:
    """Thanks that ask when they will decide are heard as the question alone, and too early; the door reads alike."""
    if sheet.proposal.purpose is not Purpose.THANKS or not asks_for_decision(sheet.said):
        return
    sentence = next((part for part in sentences_of(sheet.said) if asks_for_decision(part)), "This text")
    quoted = sentence if len(sentence) <= 90 else sentence[:90].rpartition(" ")[0] + " …"
    says = f"“{quoted}” asks about the decision; leave that to the inquiry, when its time has come."
    at = sheet.said.find(sentence)
    mend = without_sentence(sheet, at, at + len(sentence)) if at >= 0 else None
    yield Finding(check="no_decision_asked", says=says, mend=mend)
