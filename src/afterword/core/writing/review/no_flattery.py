"""The check that the text does not flatter."""

from collections.abc import Iterator

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

FOUND = any_of(r"""
    \b(?:amazing|incredible|awesome|brilliant|phenomenal|extraordinary|outstanding|world[- ]class|legendary)\b
    \b(?:visionary|genius|spectacular|unparalleled|unmatched|magnificent)\b
    \b(?:so|deeply|truly|extremely|incredibly|really|very|immensely|profoundly)[ ]
    ...(?:honou?red|humbled|grateful|impressed|privileged|thankful|blessed|inspired)\b
    \b(?:an|a|such an?|true|great) (?:honou?r|privilege)\b|\bblown away\b|\bin awe\b
    \binspir(?:ing|ational) (?:leader|person|woman|man|conversation)\b
    \b(?:best|greatest|most \w+) (?:company|team|interview|interviewer|manager|leader|boss|employer)[ ]
    ...(?:in|ever|I|on|of)\b
    \byour (?:vast|impressive|immense|wonderful) \w+\b
    \bI (?:admire|adore|worship|idoli[sz]e) you\b|\bhuge fan\b|\bsecond to none\b
    """)


def no_flattery(sheet: Sheet) -> Iterator[Finding]:
    """Praise of the reader is heard as wanting something; one exact detail honours them more."""
    found = FOUND.search(sheet.said.replace("’", "'"))
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” sounds like flattery: name instead what exactly struck you."
        yield Finding(check="no_flattery", says=says, severity=Severity.ADVICE)
