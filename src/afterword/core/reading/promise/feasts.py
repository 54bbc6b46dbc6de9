"""Holidays by the names that people use; moving ones that no sum gives are looked up in the country's calendar."""

from datetime import date, timedelta

from afterword.core.reading.promise.line import Line, Turns, turns
from afterword.core.reading.promise.spans import DAY, Span, Spoken, monday, next_weekday

_FIXED = Turns(
    turns((12, 25, 12, 25), "christmas day|christmas|xmas|x - mas|chrissie|crimbo")
    | turns((12, 24, 12, 24), "christmas eve")
    | turns((12, 26, 12, 26), "boxing day|st stephen's day|st . stephen's day|saint stephen's day")
    | turns((12, 31, 12, 31), "new year's eve|new years eve|nye|hogmanay")
    | turns((1, 1, 1, 1), "new year's day|new years day|new year's|new years|the new year's")
    | turns((10, 31, 10, 31), "halloween")
    | turns((11, 11, 11, 11), "veterans day|veteran's day|remembrance day|armistice day")
    | turns((2, 14, 2, 14), "valentine's day|valentines day")
    | turns((3, 17, 3, 17), "st patrick's day|st . patrick's day|saint patrick's day|st . paddy's day|st paddy's day")
    | turns((3, 17, 3, 17), "paddy's day|paddys day|patrick's day|st pat's|st . pat's|st pat's day|st patricks day")
    | turns((6, 19, 6, 19), "juneteenth")
    | turns((7, 4, 7, 4), "the fourth of july|fourth of july|july fourth|the 4th of july|july 4th|july 4")
    | turns((7, 1, 7, 1), "canada day")
    | turns((9, 30, 9, 30), "truth and reconciliation day")
    | turns((1, 26, 1, 26), "australia day|republic day")
    | turns((2, 6, 2, 6), "waitangi day")
    | turns((4, 25, 4, 25), "anzac day")
    | turns((10, 2, 10, 2), "gandhi jayanti")
    | turns((9, 24, 9, 24), "heritage day")
    | turns((1, 13, 1, 13), "lohri")
    | turns((1, 14, 1, 14), "pongal|makar sankranti|sankranti")
    | turns((1, 6, 1, 6), "epiphany|the epiphany|three kings|three kings day|three kings' day|twelfth night")
    | turns((2, 2, 2, 2), "candlemas|groundhog day")
    | turns((3, 1, 3, 1), "st david's day|st . david's day")
    | turns((4, 23, 4, 23), "st george's day|st . george's day")
    | turns((11, 30, 11, 30), "st andrew's day|st . andrew's day|saint andrew's day")
    | turns((12, 6, 12, 6), "st nicholas day|st nicholas' day|st . nicholas day|saint nicholas day")
    | turns((1, 25, 1, 25), "burns night")
    | turns((11, 5, 11, 5), "bonfire night|guy fawkes night|guy fawkes")
    | turns((6, 24, 6, 24), "midsummer's day|midsummer|st john's day")
    | turns((12, 25, 1, 1), "the holidays|the holiday season|the holiday break|the holiday period|holiday break")
    | turns((12, 25, 1, 1), "the christmas holidays|the christmas break|the festive period|the festive season")
    | turns((12, 25, 1, 1), "the christmas holiday|the xmas break|the winter break|the festive break|christmas break")
)
_NTH = {
    ("US", "thanksgiving"): (11, 3, 4),
    ("CA", "thanksgiving"): (10, 0, 2),
    ("", "thanksgiving"): (11, 3, 4),
    ("", "labor day"): (9, 0, 1),
    ("NZ", "labor day"): (10, 0, 4),
    ("", "memorial day"): (5, 0, -1),
    ("", "mlk day"): (1, 0, 3),
    ("", "presidents day"): (2, 0, 3),
    ("US", "columbus day"): (10, 0, 2),
    ("", "columbus day"): (10, 0, 2),
    ("GB", "mother's day"): (3, 6, 2),
    ("", "mother's day"): (5, 6, 2),
    ("", "father's day"): (6, 6, 3),
    ("", "may day"): (5, 0, 1),
    ("", "spring bank holiday"): (5, 0, -1),
    ("", "august bank holiday"): (8, 0, -1),
    ("IE", "august bank holiday"): (8, 0, 1),
    ("", "family day"): (2, 0, 3),
    ("", "black friday"): (11, 4, 4),
}
"""Month, weekday and which of them; a country's own before the one that holds elsewhere."""

_NTH_NAMES = Turns(
    turns("thanksgiving", "thanksgiving day|thanksgiving|the thanksgiving holiday|thanksgiving weekend")
    | turns("thanksgiving", "the thanksgiving break|the thanksgiving weekend|thanksgiving break|turkey day")
    | turns("labor day", "labor day|labour day|labor day weekend|labour day weekend|the labor day weekend")
    | turns("memorial day", "memorial day weekend|memorial day|the memorial day weekend")
    | turns("mlk day", "mlk day|martin luther king day|martin luther king jr day|mlk weekend")
    | turns("presidents day", "presidents day|presidents' day|president's day|washington's birthday")
    | turns("columbus day", "columbus day|indigenous peoples day|indigenous peoples' day|indigenous people's day")
    | turns("mother's day", "mother's day|mothers day")
    | turns("father's day", "father's day|fathers day")
    | turns("may day", "the early may bank holiday|early may bank holiday|the may day bank holiday|may day")
    | turns("spring bank holiday", "the spring bank holiday|spring bank holiday|the late may bank holiday")
    | turns("august bank holiday", "the august bank holiday|august bank holiday|the summer bank holiday")
    | turns("family day", "family day")
    | turns("black friday", "black friday")
)
_SUNDAYS = ("advent", "advent weekend", "advent sunday", "sunday of advent", "sunday in advent")
_EASTER = Turns(
    turns((0, 0), "easter sunday|easter day|easter")
    | turns((1, 1), "easter monday")
    | turns((2, 2), "easter tuesday")
    | turns((7, 7), "low sunday")
    | turns((-1, -1), "holy saturday")
    | turns((-52, -52), "fat thursday")
    | turns((-2, -2), "good friday")
    | turns((-2, 1), "the easter weekend|easter weekend|the easter break|the easter holidays|the easter holiday")
    | turns((-47, -47), "pancake day|shrove tuesday|mardi gras")
    | turns((-52, -47), "carnival|the carnival")
    | turns((-48, -48), "carnival monday")
    | turns((-46, -46), "ash wednesday")
    | turns((-7, -7), "palm sunday")
    | turns((-3, -3), "maundy thursday|holy thursday")
    | turns((60, 60), "corpus christi")
    | turns((49, 49), "whitsun|pentecost")
    | turns((50, 50), "whit monday")
    | turns((39, 39), "ascension day|ascension")
    | turns((39, 42), "ascension weekend|the ascension weekend")
)
_ADVENT = Turns(
    {f"the {rank} {name}": n for n, rank in enumerate(("first", "second", "third", "fourth"), 1) for name in _SUNDAYS}
    | {f"{rank} {name}": n for n, rank in enumerate(("first", "second", "third", "fourth"), 1) for name in _SUNDAYS}
    | {f"{the}{n} th {name}": n for the in ("", "the ") for n in range(1, 5) for name in _SUNDAYS}
    | {"stir - up sunday": 0}
)
_LOOKED_UP = Turns(
    turns("diwali", "diwali|deepavali|divali")
    | turns("holi", "holi")
    | turns("eid al-fitr", "eid al - fitr|eid ul - fitr|eid")
    | turns("eid al-adha", "eid al - adha|bakrid|eid ul - adha")
    | turns("dussehra", "dussehra|dasara|vijayadashami")
    | turns("chinese new year", "chinese new year|lunar new year|cny")
    | turns("independence", "independence day")
    | turns("national day", "national day|the national day")
    | turns("victoria day", "victoria day|the may long weekend|may long weekend|may two - four")
    | turns("king's birthday", "king's birthday|the king's birthday|kings birthday")
    | turns("vesak", "vesak day|vesak")
    | turns("family", "family day")
    | turns("freedom", "freedom day")
    | turns("matariki", "matariki")
)
_NEXT_FREE = Turns(
    turns("holiday", "the bank holiday|the public holiday|the holiday")
    | turns("weekend", "the holiday weekend|the long weekend|the bank holiday weekend|bank holiday weekend")
    | turns("weekend", "this long weekend|the long week - end")
)
FEAST_WORDS = frozenset(
    ("the", *(w for one in (_FIXED, _NTH_NAMES, _EASTER, _ADVENT, _LOOKED_UP, _NEXT_FREE) for w in one.first_words))
)
"""What a holiday's name begins with."""
_KNOWN_YEARS = range(2001, 2036)
"""Moving holidays are looked up in these years; beyond them India's calendar holds only its fixed days."""


def feast(line: Line, at: int) -> tuple[Span, int] | None:
    """The next holiday of that name, in the speaker's country."""
    bare = line.words[at] == "the" and line.words[at + 1] in ("thanksgiving", "christmas", "easter", "diwali")
    at += bare and not _FIXED.match(line, at)  # but "the Christmas holidays" have the article in their name
    for read in (_fixed, _nth, _easter, _advent, _looked_up, _next_free):
        found = read(line, at)
        if found:
            return found
    return None


def _fixed(line: Line, at: int) -> tuple[Span, int] | None:
    found = _FIXED.match(line, at)
    if not found:
        return None
    from_month, from_day, to_month, to_day = found[0]
    for year in (line.spoken.day.year - 1, line.spoken.day.year, line.spoken.day.year + 1):
        first = date(year, from_month, from_day)
        last = date(year + (to_month < from_month), to_month, to_day)
        if last > line.spoken.day:
            return Span(first, last), found[1]
    return None


def _nth(line: Line, at: int) -> tuple[Span, int] | None:
    found = _NTH_NAMES.match(line, at)
    if not found:
        return None
    rule = _NTH.get((line.spoken.country or "", found[0])) or _NTH["", found[0]]
    days = (nth_weekday(year, *rule) for year in (line.spoken.day.year, line.spoken.day.year + 1))
    day = next(day for day in days if day > line.spoken.day)
    return Span(day, _till(day, line, found[1])), found[1]


def _till(day: date, line: Line, end: int) -> date:
    """A holiday on a Thursday or Friday ends its week end on the Sunday."""
    long_one = line.words[end - 1] in ("weekend", "break") and day.weekday() in (3, 4)
    return monday(day) + timedelta(days=6) if long_one else day


def nth_weekday(year: int, month: int, weekday: int, rank: int) -> date:
    """The rank-th such weekday of a month; -1 is the last."""
    if rank < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1)
    return next_weekday(date(year, month, 1) - DAY, weekday) + timedelta(weeks=rank - 1)


def _easter(line: Line, at: int) -> tuple[Span, int] | None:
    found = _EASTER.match(line, at)
    if not found:
        return None
    for year in (line.spoken.day.year, line.spoken.day.year + 1):
        sunday = easter_sunday(year)
        span = Span(sunday + timedelta(days=found[0][0]), sunday + timedelta(days=found[0][1]))
        if span.last and span.last > line.spoken.day:
            return span, found[1]
    return None


def easter_sunday(year: int) -> date:
    """Western Easter by the Gregorian computus."""
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    sunday = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (sunday + 40) // 44
    return date(year, month, sunday + 28 - 31 * (month // 4))


def _advent(line: Line, at: int) -> tuple[Span, int] | None:
    """The fourth Sunday of Advent is the last before Christmas Day."""
    found = _ADVENT.match(line, at)
    for year in (line.spoken.day.year, line.spoken.day.year + 1) if found else ():
        christmas = date(year, 12, 25)
        fourth = christmas - timedelta(days=christmas.weekday() + 1)
        day = fourth - timedelta(weeks=4 - (found[0] if found else 4))
        if found and day > line.spoken.day:
            return Span(day - DAY if line.words[found[1] - 1] == "weekend" else day, day), found[1]
    return None


def _looked_up(line: Line, at: int) -> tuple[Span, int] | None:
    found = _LOOKED_UP.match(line, at)
    if not found:
        return None
    day = _named_in_calendar(line.spoken, found[0])
    return (Span(day, day), found[1]) if day else None


def _named_in_calendar(spoken: Spoken, name: str) -> date | None:
    from holidays import country_holidays  # late: it takes 60 ms, and few sentences name such a day

    years = [year for year in (spoken.day.year, spoken.day.year + 1) if year in _KNOWN_YEARS]
    try:
        named = country_holidays(spoken.country or "US", years=years or None, expand=False, language="en_US")
    except NotImplementedError:  # a country that the calendar does not know
        return None
    days = (day for day in sorted(named) if day > spoken.day and name in named[day].lower())
    return next(days, None)


def _next_free(line: Line, at: int) -> tuple[Span, int] | None:
    found = _NEXT_FREE.match(line, at)
    if not found:
        return None
    day = _next_holiday(line.spoken)
    if day is None:
        return None
    return (_around(day, line.spoken) if found[0] == "weekend" else Span(day, day)), found[1]


def _next_holiday(spoken: Spoken) -> date | None:
    days = (spoken.day + timedelta(days=ahead) for ahead in range(1, 120))
    return next((day for day in days if _free(spoken, day)), None)


def _free(spoken: Spoken, day: date) -> bool:
    from afterword.core.worktime import free_days  # late: few sentences speak of "the long weekend"

    return day.weekday() < 5 and day in free_days(spoken.country, None, day.year)


def _around(day: date, spoken: Spoken) -> Span:
    """With the holidays right behind it, as Easter Monday is behind Good Friday's week end."""
    first, last = (monday(day) - 2 * DAY, day) if day.weekday() <= 1 else (day, monday(day) + 6 * DAY)
    while _free(spoken, last + DAY):
        last += DAY
    return Span(first, last, "weekend")
