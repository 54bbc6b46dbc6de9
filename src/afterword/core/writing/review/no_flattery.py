"""The check that the text does not flatter."""

import re
from collections.abc import Iterator

from afterword.core.writing.amiss import faults_of
from afterword.core.writing.mending import instead, without_sentence
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.heard import heard
from afterword.core.writing.tone.tone import Tone

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
    \b(?:someone|somebody|a (?:person|leader|manager|woman|man)) (?:of|with) your (?:cal[ie]ber|calibre|stature
    ...|experience)\b
    \byou(?:'re| are) (?:such an?|an?|the) (?:\w+ )?(?:inspiration|role model|legend|rock ?star|visionary
    ...|natural leader)\b
    \bthe (?:smart|kind|nic|cool|bright|clever|warm|funni|great|fin)e?r?est \w+ (?:that )?I(?:'ve
    ...| have) (?:ever )?(?:met|known|had|talked|spoken)\b
    \byour (?:\w+ )?(?:is|are) (?:truly |simply |really |absolutely )?(?:exceptional|inspiring|breathtaking)\b
    \bone of the (?:most \w+|\w{3,}est|best|finest)(?: and (?:most )?\w+)? (?:people|persons?|minds|leaders?
    ...|managers?|teams?
    ...|compan(?:y|ies)|bosses|interviewers?|professionals|firms?|places)\b
    \b(?:sharpest|brightest|finest|smartest|best) (?:people|minds?|person|team|leader) (?:in|I|on|around|anywhere)\b
    \b(?:you are|you're) (?:clearly |obviously |truly |really |such )*(?:an? )?(?:\w+ )?(?:gifted|brilliant|remarkable
    ...|exceptional|wonderful|extraordinary|fantastic|genius)\b
    \b(?:always|long|secretly) (?:admired|dreamed|dreamt|looked up)\b|\blook(?:ed)? up to you\b|\bhats off\b
    \b(?:my|a|your) (?:absolute )?(?:hero|idol)\b|\bstroke of genius\b|\bone of a kind\b|\bbest of the best\b
    """)
_ADVERB = re.compile(
    r"(?:so|deeply|truly|extremely|incredibly|really|very|immensely|profoundly) (?=grat|impr|thank|insp)", re.IGNORECASE
)


def no_flattery(sheet: Sheet) -> Iterator[Finding]:
    """Praise of the reader is heard as wanting something; one exact detail honours them more."""
    found = first_in(FOUND, sheet.plain) or first_in(faults_of(sheet).flattery, sheet.plain)
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” sounds like flattery: name instead what exactly struck you."
        adverb = _ADVERB.match(sheet.plain, found.start())
        mend = instead(sheet, *found.span(), found.group()[adverb.end() - adverb.start() :]) if adverb else None
        yield Finding(check="no_flattery", says=says, severity=Severity.ADVICE, mend=mend)
    elif at := heard(sheet, Tone.FLATTERY):
        says = f"“{sheet.said[slice(*at)][:90]}” may sound like flattery: name what exactly struck you."
        yield Finding(check="no_flattery", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))
