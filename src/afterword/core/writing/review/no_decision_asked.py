"""The check that a thank-you does not ask for the decision: that would be an inquiry."""

from collections.abc import Iterator

from afterword.core.etiquette.asking import asks_for_decision
from afterword.core.facts.words import Purpose
from afterword.core.wording import sentences_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.heard import heard
from afterword.core.writing.tone.tone import Tone


def no_decision_asked(sheet: Sheet) -> Iterator[Finding]:
    """Thanks that ask when they will decide are heard as the question alone, and too early; the door reads alike."""
    if sheet.proposal.purpose is not Purpose.THANKS:
        return
    if not asks_for_decision(sheet.said):
        yield from _nearly(sheet)
        return
    sentence = next((part for part in sentences_of(sheet.said) if asks_for_decision(part)), "This text")
    quoted = sentence if len(sentence) <= 90 else sentence[:90].rpartition(" ")[0] + " …"
    says = f"“{quoted}” asks about the decision; leave that to the inquiry, when its time has come."
    at = sheet.said.find(sentence)
    mend = without_sentence(sheet, at, at + len(sentence)) if at >= 0 else None
    yield Finding(check="no_decision_asked", says=says, mend=mend)


def _nearly(sheet: Sheet) -> Iterator[Finding]:
    """What the door lets through, and a reader may all the same hear as the question."""
    at = heard(sheet, Tone.DECISION)
    if at:
        says = f"“{sheet.said[slice(*at)][:90]}” may be heard as asking about the decision; leave that to the inquiry."
        yield Finding(check="no_decision_asked", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))
