"""Days in a text of a language: a weekday with its date, and the day on which the talk is said to have been held."""

import re
from collections.abc import Collection, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from afterword.core.writing.tongues.tongue import Tongue


class DatedDay(NamedTuple):
    """A weekday of a text with its date, by its numbers; `span` is where the weekday stands."""

    text: str
    weekday: int
    month: int
    day: int
    span: tuple[int, int]


def dated_days(text: str, tongue: Tongue) -> Iterator[DatedDay]:
    """As in "Dienstag, den 25. November", "mardi 25 novembre", "martes, 25 de noviembre" or "Dienstag, 25.11."."""
    weekdays = [name.casefold() for name in tongue.weekdays]
    months = [name.casefold() for name in tongue.months]
    for found in _dated(tongue.code, tongue.weekdays, tongue.months).finditer(text):
        month = months.index(found["month"].casefold()) + 1 if found["month"] else int(found["number"])
        weekday = weekdays.index(found["weekday"].casefold())
        yield DatedDay(found.group(), weekday, month, int(found["day"]), found.span("weekday"))


@lru_cache(maxsize=8)
def _dated(code: str, weekdays: tuple[str, ...], months: tuple[str, ...]) -> re.Pattern[str]:
    del code
    return re.compile(
        rf"\b(?P<weekday>{'|'.join(weekdays)}),? (?:(?:den|dem|der|le|el|día) )?(?P<day>\d{{1,2}})"
        rf"(?:(?:\.|er|º)?(?: de)? (?P<month>{'|'.join(months)})\b|[./] ?(?P<number>\d{{1,2}})(?!\d))",
        re.IGNORECASE,
    )


def wrongly_held(
    text: str, tongue: Tongue, met: date, today: date, ahead: Collection[int] = ()
) -> tuple[str, tuple[int, int], str] | None:
    """The first day of the talk that is another than `met`: its words, their place, and the right ones.

    `ahead` are the weekdays of other talks, which may be meant.
    """
    for found in tongue.met.finditer(text):
        group = "day" if found["day"] else "late"
        said = found[group]
        if not _fits(said.casefold().replace("’", "'"), tongue, met, today, ahead):
            right = tongue.days(met, today)["of" if _is_genitive(said) else "when"]
            return said, found.span(group), right
    return None


def _is_genitive(said: str) -> bool:
    """Whether it says "of" a day: "von gestern", "d'hier", "del martes"."""
    return re.match(r"(?:von |vom |de |d['’]|du |del )", said, re.IGNORECASE) is not None


def _fits(said: str, tongue: Tongue, met: date, today: date, ahead: Collection[int]) -> bool:
    ago = (today - met).days
    named = [at for at, name in enumerate(tongue.weekdays) if re.search(rf"\b{name.casefold()}\b", said)]
    if named:
        return named[0] in {met.weekday(), *ahead}
    near = [at for at, word in enumerate(tongue.near) if re.search(rf"(?<!\w)(?<!-){word}\b", said)]
    return near[0] == ago if near else ago == 0
