"""The check that days fit: a weekday its date, "today" today, the day of the talk its day."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from afterword.core.facts.words import Purpose
from afterword.core.writing.amiss import tongue_of
from afterword.core.writing.days import MONTHS, WEEKDAYS, full_day
from afterword.core.writing.mending import instead
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tongues.held import dated_days, wrongly_held
from afterword.core.writing.tongues.tongue import Tongue

_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DAY = "|".join(WEEKDAYS)
_DATED = (
    re.compile(rf"\b(?P<weekday>{_DAY}),? (?:the )?(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<weekday>{_DAY}),? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})\b",
        re.IGNORECASE,
    ),
)
_TALK = r"(?:conversation|talk|call|chat|meeting|interview|discussion|visit)"
_BETWEEN = r"(?: (?!(?:about|of|on|regarding|how|why|when|where|which|who|that|what|every|each)\b)\w+){0,4}?"
"""Behind "about" a day may belong to what was talked about: "our talk about deploys on Friday"."""
_MET = re.compile(
    rf"\b(?P<day>today|yesterday|this morning|this afternoon|{_DAY})(?:['’]s) (?:\w+ )?{_TALK}\b"
    r"|\b(?:(?:good|great|nice|lovely|pleasure|glad) to (?:meet|talk|speak)|met|meeting|spoke|speaking|talked|talking"
    r"|conversation|interview(?:ed)?|(?<!will )(?<!ll )(?<!to )call|our (?:talk|chat)|chatting|chatted|for your time)\b"
    rf"{_BETWEEN}(?: about (?:the|your|this)(?: \w+){{0,3}} (?:role|position|job|opening))? (?:on )?"
    rf"(?P<late>today|yesterday|{_DAY})\b(?!,? (?:the )?\d|,? (?:{_MONTH}))",
    re.IGNORECASE,
)


def right_day(sheet: Sheet) -> Iterator[Finding]:
    """A wrong weekday is small, and it is what a careful reader remembers."""
    tongue = tongue_of(sheet)
    if tongue:
        yield from _elsewhere(sheet, tongue)
        return
    for place in _DATED:
        for found in place.finditer(sheet.said):
            month = next(
                at for at, name in enumerate(MONTHS, 1) if name[:3].casefold() == found["month"][:3].casefold()
            )
            right = _right_weekday(month, int(found["day"]), _near(sheet))
            if right is not None and WEEKDAYS[right] != found["weekday"].capitalize():
                mend = instead(sheet, *found.span("weekday"), WEEKDAYS[right])
                yield Finding(check="right_day", says=f"“{found.group()}” is a {WEEKDAYS[right]}.", mend=mend)
    yield from _talk_day(sheet)


def _elsewhere(sheet: Sheet, tongue: Tongue) -> Iterator[Finding]:
    """The same in the words of another language."""
    for one in dated_days(sheet.said, tongue):
        right = _right_weekday(one.month, one.day, _near(sheet))
        if right is not None and right != one.weekday:
            mend = instead(sheet, *one.span, tongue.weekdays[right])
            yield Finding(check="right_day", says=f"“{one.text}” is a {WEEKDAYS[right]}.", mend=mend)
    met = sheet.occasion.met_on
    if met is None or sheet.proposal.purpose is not Purpose.THANKS:
        return
    other = [one.start.weekday() for one in sheet.case.interviews if one is not sheet.occasion.interview]
    wrong = wrongly_held(sheet.said, tongue, met, sheet.occasion.today, other)
    if wrong:
        said, span, right_word = wrong
        before = (wrongly_held(sheet.said, tongue, met, day, other) for day in _earlier(met, sheet))
        says = _says_of_met(said, met, sheet, passed=any(not one or one[1] != span for one in before))
        yield Finding(check="right_day", says=says, mend=instead(sheet, *span, right_word))


def _month(name: str) -> int:
    return next(at for at, month in enumerate(MONTHS, 1) if month[:3].casefold() == name[:3].casefold())


def _near(sheet: Sheet) -> date:
    return sheet.occasion.met_on or sheet.occasion.today


def _right_weekday(month: int, day: int, near: date) -> int | None:
    """The weekday of that date, from Monday on, in the year nearest to the interview; None where there is no such."""
    days = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return min(days, key=lambda one: abs(one - near)).weekday() if days else None


def _talk_day(sheet: Sheet) -> Iterator[Finding]:
    met = sheet.occasion.met_on
    if met is None or sheet.proposal.purpose is not Purpose.THANKS:
        return
    for found in _MET.finditer(sheet.said):
        word = (found["day"] or found["late"]).casefold()
        right = _day_words(met, sheet.occasion.today)
        if word not in right:
            passed = any(word in _day_words(met, day) for day in _earlier(met, sheet))
            says = _says_of_met(found["day"] or found["late"], met, sheet, passed=passed)
            mend = instead(sheet, *found.span("day" if found["day"] else "late"), _best(met, sheet.occasion.today))
            yield Finding(check="right_day", says=says, mend=mend)
            return


def _says_of_met(said: str, met: date, sheet: Sheet, *, passed: bool) -> str:
    """What is wrong with the day that is named; `passed`: it was right, and is not any more once the text can leave."""
    day, leaves = (full_day(one, sheet.occasion.country) for one in (met, sheet.occasion.today))
    if passed:
        return f"This leaves on {leaves} at the earliest, and “{said}” would be wrong then: you met on {day}."
    return f"The text says “{said}”, but you met on {day}."


def _earlier(met: date, sheet: Sheet) -> list[date]:
    """The days from the talk on on which its day had other words, before the text can leave."""
    near = (met, met + timedelta(days=1))
    return [day for day in near if day < sheet.occasion.today]


def _best(met: date, today: date) -> str:
    """The plainest word for the day of the talk."""
    ago = (today - met).days
    return ("today", "yesterday")[ago] if ago in {0, 1} else WEEKDAYS[met.weekday()]


def _day_words(met: date, today: date) -> set[str]:
    ago = (today - met).days
    words = {WEEKDAYS[met.weekday()].casefold()}
    if ago == 0:
        words |= {"today", "this morning", "this afternoon"}
    return words | ({"yesterday"} if ago == 1 else set())
