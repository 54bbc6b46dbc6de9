"""The check that thanks and inquiries do not talk about money."""

from collections.abc import Iterator

from afterword.core.facts.words import Purpose
from afterword.core.writing.amiss import faults_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.heard import heard
from afterword.core.writing.tone.tone import Tone

FOUND = any_of(r"""
    \b(?:salar(?:y|ies)|compensation|remuneration|pay (?:range|band|rise|raise|scale|grade|package
    ...|expectations?)|base pay|sign(?:ing|-on) bonus|bonus(?:es)?|stock options?|equity package
    ...|benefits? package|hourly rate|day rate|wages?|paid time off|PTO|vacation days|holiday allowance
    ...|pension (?:scheme|plan|contributions?)|(?:annual|sick|parental|paid) leave|health (?:insurance|benefits?|plan)
    ...|(?:company|signing) (?:car|benefits?)|perks|401\(?k\)?|how much (?:does|do|will|would) (?:it|you
    ...|the (?:role|job|position)|this (?:role|job)
    ...|I) (?:pay|be paid|earn|make))\b
    \b(?:need|want|expect|earn|make|asking for|paid|looking for)(?: at least| around
    ...| about)? \d{2,3}\s?k\b(?= ?(?:[.,!?\n]|a year|per\b|plus))
    \b(?:north|south|upwards) of (?:[$£€] ?)?\d{2,3}(?: ?k|,?000)?\b|\b\d{2,3} ?k (?:base|gross|net|a year|p\.?a\.?
    ...|minimum)
    \b(?:what|how much) (?:does|do|would|will) (?:it|this|the (?:job|role|post|position)|you) pay\b
    \b(?:room|negotiate|flexib\w+|movement) on (?:the )?(?:pay|money|package|rate|base)\b|\bmy (?:current )?package\b
    \b\d{1,2} ?(?:%|percent) (?:raise|rise|more money)\b
    [$£€]\s?\d[\d,.]*\s?(?:k|K)?\s?(?:per|a|an|/)?\s?(?:year|yr|annum|hour|month|p\.a\.)
    """)
_QUIET = {Purpose.THANKS, Purpose.INQUIRY, Purpose.CLOSING}


def no_salary(sheet: Sheet) -> Iterator[Finding]:
    """Money is for the talk about an offer."""
    if sheet.proposal.purpose not in _QUIET or sheet.occasion.at_agency:
        return
    found = first_in(FOUND, sheet.plain) or first_in(faults_of(sheet).salary, sheet.plain)
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” speaks of money: keep that for the talk about an offer."
        yield Finding(
            check="no_salary", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *found.span())
        )
    elif at := heard(sheet, Tone.MONEY):
        says = f"“{sheet.said[slice(*at)][:90]}” seems to speak of money: keep that for the talk about an offer."
        yield Finding(check="no_salary", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))
