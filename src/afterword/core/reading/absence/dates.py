"""Days as a language writes them, found in plain text: "30 November", "24.-27.11.", "lunes 7", "12月4日"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.marks import Mark, Written, before, meant
from afterword.core.reading.promise.spans import Span, Spoken, month, one

_BEGIN = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_NOT_A_DAY = r"(?! ?(?:%|uhr\b|h\b|am\b|pm\b|a\.m|p\.m|€|\$|:\d))"
_ISO = re.compile(r"(?<!\d)(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
_FIGURES = re.compile(
    rf"(?<![\d/.:-])(?P<d>\d{{1,2}})(?P<s>[./-])(?P<z> ?)(?P<m>\d{{1,2}})(?:(?P=s) ?(?P<y>20\d\d|"
    rf"\d\d(?![:\d]))|(?P<dot>\.)(?!\d))?(?![\d/]){_NOT_A_DAY}"
)
_SPAN = re.compile(
    r"(?<![\d/.:-])(?P<a>\d{1,2})\.? ?(?:-|bis(?: zum)?|do|till|t/m|to|au|al) ?"
    r"(?P<d>\d{1,2})(?P<s>[./])(?P<z> ?)(?P<m>\d{1,2})(?:(?P=s) ?(?P<y>20\d\d|\d\d(?![:\d]))|(?P<dot>\.))?(?![\d/])"
)
_EAST_SPAN = re.compile(
    r"(?:(?P<y>20\d\d) ?年 ?)?(?P<m>\d{1,2}) ?月 ?(?P<a>\d{1,2}) ?[日号號]?(?:\([^()\n]{1,4}\))? ?(?:-|~|"
    r"から|至|到) ?(?P<d>\d{1,2}) ?[日号號](?:\([^()\n]{1,4}\))?"
)
_EAST = re.compile(
    r"(?:(?P<y>20\d\d) ?年 ?)?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号號]?"
    r"(?: ?\([^()\n]{1,4}\)| ?(?:星期|周|礼拜)[一二三四五六日天])?"
)
_EAST_MONTH = re.compile(r"(?:(?P<y>20\d\d) ?年 ?)?(?<!\d)(?P<m>\d{1,2}) ?月(?! ?\d)(?:底|末|中旬|上旬|下旬|初)?")


@dataclass(frozen=True, slots=True)
class Forms:
    """A language's regular expressions, those that read more first, and what its names mean."""

    dated: tuple[re.Pattern[str], ...]
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]


def dates_in(words: str, language: Language, spoken: Spoken) -> Iterator[Mark]:
    """Every date, by the longest form that fits; whole months too. Some lie within others."""
    known = forms(language)
    for pattern in (_ISO, _EAST_SPAN, _EAST, _SPAN, _FIGURES, *known.dated):
        for found in pattern.finditer(words):
            mark = _mark(found, known, spoken)
            if mark is not None:
                yield mark
    for pattern in (known.month, _EAST_MONTH):
        yield from _months(pattern, words, known, spoken)


def _months(pattern: re.Pattern[str], words: str, known: Forms, spoken: Spoken) -> Iterator[Mark]:
    """A whole month; one without its year is the next to end."""
    for found in pattern.finditer(words):
        number = _month_number(found["m"], known)
        if not 1 <= number <= 12:
            continue
        year = _year(found["y"]) or spoken.day.year + (number < spoken.day.month)
        yield Mark(found.start(), found.end(), month(year, number))


def _mark(found: re.Match[str], known: Forms, spoken: Spoken) -> Mark | None:
    written = _written(found, known, spoken)
    day = meant(written, spoken.day) if written else None
    if written is None or day is None:
        return None
    first = found.groupdict().get("a")
    if first is None:
        return Mark(found.start(), found.end(), one(day), written)
    begin = before(Written(int(first)), day)
    return Mark(found.start(), found.end(), Span(begin, day, "range")) if begin and begin < day else None


def _written(found: re.Match[str], known: Forms, spoken: Spoken) -> Written | None:
    """What stands there; None for figures that are no date."""
    groups = found.groupdict()
    day, number, year = int(groups["d"]), _month_number(groups.get("m"), known), _year(groups.get("y"))
    if groups.get("s"):
        if year is None and not _surely(groups):
            return None
        month_first = spoken.month_first and groups["s"] != "."
        if (month_first and day <= 12) or (number > 12 >= day):
            day, number = number, day
    if not 1 <= day <= 31 or (groups.get("m") and not 1 <= number <= 12):
        return None
    return Written(day, number or None, year, known.weekdays.get(groups.get("w") or ""))


def _surely(groups: dict[str, str | None]) -> bool:
    """Whether figures without a year are a date: "12/4" is, "4.12." too, "2.5" and "2-3" are not."""
    return (groups["s"] == "/" and not groups["z"]) or groups["dot"] is not None or bool(groups.get("a"))


def _month_number(name: str | None, known: Forms) -> int:
    return 0 if not name else int(name) if name.isdigit() else known.months[name]


def _year(written: str | None) -> int | None:
    if not written:
        return None
    number = int(written.strip("'"))
    return number + 2000 if number < 100 else number


@cache
def forms(language: Language) -> Forms:
    """Made once for each language."""
    days = language.days
    months = {name: number for number, names in enumerate(days.months, 1) for name in names.split("|")}
    weekdays = {name: number for number, names in enumerate(days.weekdays) for name in names.split("|")}
    named, week = _either(months), _either(weekdays)
    year = rf"(?:(?:{days.before_year})(?P<y>20\d\d|'\d\d))?(?!\d)"
    name = rf"(?P<m>{named})(?![^\W\d_])(?:\.(?= ?[\d,)]))?"
    led = rf"(?:(?P<w>{week})(?![^\W\d_])\.?,? )?(?:{days.before_day})"
    to = rf" ?(?:{language.cues.to}) ?(?:(?:{week})(?![^\W\d_])\.?,? )?(?:{days.before_day})"
    first, last = (rf"(?P<{group}>\d{{1,2}})(?:{days.ordinal})?(?!\d)" for group in "ad")
    of = rf" ?(?:{days.before_month})"
    shapes = [
        f"{led}{first}{to}{last}{of}{name}{year}",
        f"{led}{last}{of}{name}{year}",
        *((f"(?:(?P<w>{week})(?![^\\W\\d_])\\.?,? )?{name} (?:the )?{first}{to}{last}{year}",) * days.month_first),
        *((f"(?:(?P<w>{week})(?![^\\W\\d_])\\.?,? )?{name} (?:the )?{last}(?!:){year}",) * days.month_first),
        *(days.bare_day.replace("WD", f"(?:(?P<w>{week})(?![^\\W\\d_])\\.?,? )") for _ in range(bool(days.bare_day))),
    ]
    return Forms(
        tuple(re.compile(_BEGIN + shape) for shape in shapes if named),
        re.compile(
            rf"{_BEGIN}{name}(?:(?:{days.before_year}| )(?P<y>20\d\d))?{_END}" if named else "(?!)(?P<m>)(?P<y>)"
        ),
        re.compile(rf"{_BEGIN}(?P<w>{week})(?![^\W\d_])" if week else "(?!)"),
        months,
        weekdays,
    )


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
