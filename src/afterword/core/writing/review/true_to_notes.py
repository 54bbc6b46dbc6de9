"""The check that numbers, and people of the case, stand in the text only where a fact or a note vouches for them."""

import re
from collections.abc import Iterator

from afterword.core.facts.words import Direction
from afterword.core.writing.names import full_name
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_NUMBER = re.compile(r"(?<![\w/.-])\d[\d.,]*\d|(?<![\w/.-])\d(?![\w])")
_LINK = re.compile(r"\S{1,40}://\S{1,500}|\S{1,100}@\S{1,100}|www\.\S{1,500}")
_OFFER = any_of(r"""
    \b(?:I (?:gladly |happily |hereby |formally )?accept (?:the|your|this)(?: \w+){0,2} offer
    ...|your (?:job |generous )?offer|the (?:job )?offer (?:you|that you) (?:made|sent|gave)
    ...|thank you for (?:the|your) offer|glad (?:that )?I got the (?:job|role|position))\b
    """)


def true_to_notes(sheet: Sheet) -> Iterator[Finding]:
    """What nobody noted did not happen; a figure made up is found out in the next round."""
    vouched = _facts(sheet)
    known = set(_NUMBER.findall(vouched)) | _date_numbers(sheet)
    for number in _NUMBER.findall(_LINK.sub(" ", sheet.middle)):
        if number.rstrip(".,") not in known and number not in known:
            says = f"None of your notes holds the number {number}: check it, or leave it out."
            yield Finding(check="true_to_notes", says=says, severity=Severity.ADVICE)
            break
    if _OFFER.search(sheet.said) and not _has_offer(sheet):
        yield Finding(check="true_to_notes", says="The text speaks of an offer, but none is known.")


def _facts(sheet: Sheet) -> str:
    """Every word that the case knows, in one line."""
    case, debrief = sheet.case, sheet.occasion.debrief
    parts = [case.employer.name, *(a.role for a in case.applications), *(full_name(p.name) for p in case.people)]
    parts += [f"{h.topic} {h.detail}" for h in debrief.highlights]
    parts += [debrief.excited_by, debrief.to_add, *(q.text for q in debrief.unasked_questions)]
    parts += [c.text for c in debrief.commitments] + [p.words for p in case.promises]
    parts += [touch.text for touch in case.touches if touch.direction is Direction.IN]
    return " ".join(part[:4_000] for part in parts)


def _date_numbers(sheet: Sheet) -> set[str]:
    moments = [interview.start.date() for interview in sheet.case.interviews]
    moments += [interview.over_at.date() for interview in sheet.case.interviews] + [
        touch.at.date() for touch in sheet.case.touches
    ]
    moments += [
        day
        for promise in sheet.case.promises
        for day in (promise.earliest, promise.latest, promise.said_at.date())
        if day
    ]
    moments += [day for day in (sheet.occasion.met_on, sheet.occasion.today) if day]
    return {number for day in moments for number in (str(day.day), str(day.year))}


def _has_offer(sheet: Sheet) -> bool:
    touched = any(str(touch.purpose) == "offer" for touch in sheet.case.touches)
    return touched or any(str(application.status) == "offer" for application in sheet.case.applications)
