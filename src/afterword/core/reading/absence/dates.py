"""Days as a language writes them, found in plain text: "30 November", "24.-27.11.", "lunes 7", "12月4日"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from afterword.core.reading.absence.language import NEVER, Days, Language
from afterword.core.reading.absence.marks import Mark, Written, before, meant
from afterword.core.reading.promise.spans import Span, Spoken, month, one, part

_BEGIN = r"(?<![^\W_])"
_END = r"(?![^\W_])"
_NOT_A_DAY = r"(?! ?(?:%|days?\b|weeks?\b|hours?\b|years?\b|uhr\b|h\b|am\b|pm\b|a\.m|p\.m|€|\$|:\d))"
_ISO = re.compile(r"(?<!\d)(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
_FIGURES = re.compile(
    rf"(?<![\d/:])(?<!\d\.)(?P<d>\d{{1,2}})(?P<s>[./-])(?P<z> ?)(?P<m>\d{{1,2}})(?:(?P=s) ?(?P<y>20\d\d|"
    rf"\d\d(?![:\d]))|(?P<dot>\.)(?!\d))?(?![\d/]){_NOT_A_DAY}"
    r"(?:\([月火水木金土日一二三四五六]\))?"
)
_SPAN = re.compile(
    r"(?<![\d/:])(?<!\d\.)(?P<a>\d{1,2})\.? ?(?:-|bis(?: zum)?|do|till|t/m|to|au|al) ?"
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
_AND = frozenset(("and", "und", "et", "y", "e", "en", "och", "og", "i", "oraz", "&", "or", "oder", "ou", "o"))
"""Between two days that are none of a stretch, unless one follows the other; the first of them is taken."""
_YEAR = re.compile(
    r"(?:(?<=until )|(?<=till )|(?<=bis )|(?<=hasta )|(?<=jusqu'en )|(?<=fino al )|(?<=tot ))20\d\d(?![\d./-])"
)
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|między|pomiędzy)\b[^.@]{0,12}$")
_SHORT_MONTHS = frozenset(("mai", "mei", "maj", "lip"))
_EAST_MONTH = re.compile(r"(?:(?P<y>20\d\d) ?年 ?)?(?<!\d)(?P<m>\d{1,2}) ?月(?! ?\d)(?:底|末|中旬|上旬|下旬|初)?")


@dataclass(frozen=True, slots=True)
class Forms:
    """A language's regular expressions, those that read more first, and what its names mean."""

    dated: tuple[re.Pattern[str], ...]
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    parts: dict[str, str]
    month_first: bool


def dates_in(words: str, language: Language, spoken: Spoken) -> Iterator[Mark]:
    """Every date, by the longest form that fits; whole months too. Some lie within others."""
    known = forms(language)
    for pattern in (_ISO, _EAST_SPAN, _EAST, _SPAN, _FIGURES, *known.dated):
        for found in pattern.finditer(words):
            mark = _mark(found, known, spoken)
            if mark is not None:
                yield mark
    yield from _years(words)
    for pattern in (known.month, _EAST_MONTH) if language.code != "en" else ():
        yield from _months(pattern, words, known, spoken)


def _years(words: str) -> Iterator[Mark]:
    """As in "until 2027", which begins with the new year."""
    for found in _YEAR.finditer(words):
        yield Mark(found.start(), found.end(), Span(date(int(found.group()), 1, 1), None, "new year"))


def _months(pattern: re.Pattern[str], words: str, known: Forms, spoken: Spoken) -> Iterator[Mark]:
    """A whole month; one without its year is the next to end."""
    for found in pattern.finditer(words):
        number = _month_number(found["m"], known)
        if not 1 <= number <= 12:
            continue
        year = _year(found["y"]) or spoken.day.year + (number < spoken.day.month)
        span = month(year, number)
        part_of = _part(found.groupdict().get("p"), known)
        yield Mark(found.start(), found.end(), part(span, part_of) if part_of else span)


def _part(name: str | None, known: Forms) -> str:
    return next((part_of for part_of, names in known.parts.items() if name and name in names.split("|")), "")


def _mark(found: re.Match[str], known: Forms, spoken: Spoken) -> Mark | None:
    written = _written(found, known, spoken)
    day = meant(written, spoken.day) if written else None
    if written is None or day is None:
        return None
    first = found.groupdict().get("a")
    if first is None:
        return Mark(found.start(), found.end(), one(day), written)
    begin = before(Written(int(first)), day)
    if begin and (day - begin).days > 1 and _are_two(found):
        return Mark(found.start(), found.end(), one(begin), Written(begin.day, begin.month, begin.year))
    return Mark(found.start(), found.end(), Span(begin, day, "range")) if begin and begin < day else None


def _are_two(found: re.Match[str]) -> bool:
    """Whether the two days are joined as "the 24th and the 31st" are, and no stretch "between" them is meant."""
    joined = (found.groupdict().get("to") or "").strip() in _AND
    return joined and _BETWEEN.search(found.string[max(found.start() - 20, 0) : found.start()]) is None


def _written(found: re.Match[str], known: Forms, spoken: Spoken) -> Written | None:
    """What stands there; None for figures that are no date."""
    groups = found.groupdict()
    day, number, year = int(groups["d"]), _month_number(groups.get("m"), known), _year(groups.get("y"))
    if groups.get("s"):
        if year is None and not _surely(groups):
            return None
        month_first = (spoken.month_first or known.month_first) and groups["s"] != "."
        if (month_first and day <= 12) or (number > 12 >= day):
            day, number = number, day
    if not 1 <= day <= 31 or (groups.get("m") and not 1 <= number <= 12):
        return None
    return Written(day, number or None, year, known.weekdays.get(groups.get("w") or ""))


def _surely(groups: dict[str, str | None]) -> bool:
    """Whether figures without a year are a date: "12/4" is, "4.12." and "4.12" too; "2-3" and "4. 12" are not."""
    return (
        (groups["s"] == "." and not groups["z"])
        or (groups["s"] == "/" and not groups["z"])
        or groups["dot"] is not None
        or bool(groups.get("a"))
    )


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
    shapes = _shapes(days, language.cues.to, _either(months), _either(weekdays))
    portion = rf"(?:(?P<p>{'|'.join(days.parts.values()) or NEVER})[ -]?(?:{days.before_month}))?"
    whole = f"(?P<m>{_either(_whole(months))})(?:(?:{days.before_year}| )(?P<y>20\\d\\d))?"
    return Forms(
        dated=tuple(re.compile(_BEGIN + shape) for shape in shapes),
        month=re.compile(f"{_BEGIN}{portion}{whole}{_END}"),
        weekday=_weekday(language, _either(_whole(weekdays) if language.spaced else weekdays)),
        months=months,
        weekdays=weekdays,
        parts=days.parts,
        month_first=language.days.month_first and language.code != "en",
    )


def _weekday(language: Language, names: str) -> re.Pattern[str]:
    """A weekday alone, and what makes it that of next week."""
    days = language.days
    begin, end, gap = (_BEGIN, _END, " ") if language.spaced else ("", "", "")
    before, behind = f"(?:{days.next_before}){gap}", f"{gap}(?:{days.next_behind}){end}"
    return re.compile(f"{begin}(?P<next>{before})?(?P<w>{names}){end}(?P<later>{behind})?")


def _shapes(days: Days, to: str, months: str, weekdays: str) -> Iterator[str]:
    """A day with its month, with or without a first day before it, and a day alone; what reads more comes first."""
    week = rf"(?:(?P<w>{weekdays})(?![^\W\d_])\.?,? )?"
    again = rf" ?(?P<to>{to}) ?(?:(?:{weekdays})(?![^\W\d_])\.?,? )?(?:{days.before_day})"
    first, last = (rf"(?P<{group}>\d{{1,2}})(?:{days.ordinal})?(?!\d)" for group in "ad")
    month_name = rf"(?P<m>{months})(?![^\W\d_])(?:\.(?= ?[\d,)]))?"
    of, year = rf" ?(?:{days.before_month})", rf"(?:(?:{days.before_year})(?P<y>20\d\d|'\d\d))?(?!\d)"
    yield f"{week}(?:{days.before_day}){first}{again}{last}{of}{month_name}{year}"
    yield f"{week}(?:{days.before_day}){last}{of}{month_name}{year}"
    if days.month_first:
        yield f"{week}{month_name} (?:the )?{first}{again}{last}{year}"
        yield f"{week}{month_name} (?:the )?{last}(?!:){year}"
    if days.bare_day:
        yield days.bare_day.replace("WD", week.removesuffix("?"))


def _whole(names: dict[str, int]) -> dict[str, int]:
    """Without the short forms, which mean too much else where no figure stands beside them."""
    return {name: number for name, number in names.items() if len(name) > 3 or name in _SHORT_MONTHS}


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or NEVER
