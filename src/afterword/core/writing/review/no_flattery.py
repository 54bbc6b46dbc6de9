"""The check that the text does not flatter."""

import re
from collections.abc import Iterator

from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_PRAISE = r"amazing|incredible|awesome|brilliant|phenomenal|extraordinary|outstanding|world[- ]class|legendary|visionary|genius|spectacular|unparalleled|unmatched|magnificent"
FOUND = re.compile(
    rf"\b(?:{_PRAISE})\b"
    r"|\b(?:so|deeply|truly|extremely|incredibly|really|very|immensely|profoundly) (?:honou?red|humbled|grateful|impressed|privileged|thankful|blessed|inspired)\b"
    r"|\b(?:an|a|such an?|true|great) (?:honou?r|privilege)\b|\bblown away\b|\bin awe\b|\binspir(?:ing|ational) (?:leader|person|woman|man|conversation)\b"
    r"|\b(?:best|greatest|most \w+) (?:company|team|interview|interviewer|manager|leader|boss|employer) (?:in|ever|I|on|of)\b|\byour (?:vast|impressive|immense|wonderful) \w+\b"
    r"|\bI (?:admire|adore|worship|idoli[sz]e) you\b|\bhuge fan\b|\bsecond to none\b",
    re.IGNORECASE,
)


def no_flattery(sheet: Sheet) -> Iterator[Finding]:
    """Praise of the reader is heard as wanting something; one exact detail honours them more."""
    found = FOUND.search(sheet.said.replace("’", "'"))
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” sounds like flattery: name instead what exactly struck you."
        yield Finding(check="no_flattery", says=says, severity=Severity.ADVICE)
