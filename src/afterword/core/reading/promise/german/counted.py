"""German lengths and periods in pairs: "in zwei, drei Tagen", "Ende dieser oder Anfang nächster Woche"."""

from itertools import pairwise

from afterword.core.reading.promise.german.calendar import MONTHS, NUMBERS, WEEKDAYS
from afterword.core.reading.promise.rendering import UNKNOWN

_ROUGHLY = ("etwa", "ungefähr", "circa", "ca", "ca .", "zirka", "rund", "in etwa", "grob", "schätzungsweise", "so")
_SO_ROUGHLY = ("so etwa", "so ungefähr", "so circa", "so rund", "so grob", "irgendwas um die", "so um die")
_LOW = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LASTING = {"days": "tagen", "business days": "werktagen|arbeitstagen", "weeks": "wochen"}
_HALVES = {
    "10 to 11 days": "anderthalb wochen|eineinhalb wochen|ein einhalb wochen",
    "17 to 18 days": "zweieinhalb wochen|zwei einhalb wochen",
    "2 days": "anderthalb tagen|eineinhalb tagen",
    "6 weeks": "anderthalb monaten|eineinhalb monaten",
    "3 to 4 days": "eine halbe woche|halbe woche|halben woche|eine halben woche",
    "2 weeks": "halben monat|eine halben monat|halber monat",
}
_TO_WEEKS = {
    f"{low} days to two weeks": "|".join(
        f"{name} {join} {many} tagen" for name in names for join in ("bis", "oder") for many in ("vierzehn", "14")
    )
    for low, names in (("7", ("sieben", "7")), ("8", ("acht", "8")), ("10", ("zehn", "10")), ("12", ("zwölf", "12")))
}
_ABOUT_A = {
    f"roughly a {unit}": f"eine guten {name}|eine gute {name}|eine knappe {name}|eine knappen {name}"
    for unit, name in (("week", "woche"), ("month", "monat"))
}
_JOINS = ("oder", ",", "bzw", "bzw .", "beziehungsweise", "/", "bis", ", vielleicht", ", eventuell", "oder auch")
_AT_LATEST = (", spätestens", ", allerspätestens", "oder spätestens", ", spätestens aber", ", notfalls")
_UNITS = {"week": "woche", "month": "monats"}
_WHICH = {
    "week": (
        ("this week", "dieser", "next week", "nächste"),
        ("this week", "dieser", "next week", "kommende"),
        ("next week", "nächste", "the week after next", "übernächste"),
        ("next week", "kommende", "the week after next", "übernächste"),
    ),
    "month": (
        ("this month", "dieser", "next month", "nächste"),
        ("this month", "der laufende", "next month", "der nächste"),
        ("this month", "dieser", "next month", "kommende"),
    ),
}


def _pairs() -> dict[str, str]:
    """As in "in zwei, drei Tagen", "ein, zwei Wochen", "zwei oder drei Tage"."""
    names = [("one", "eine"), *((name, NUMBERS[name].split("|")[0]) for name in _LOW[1:])]
    return {f"{low} to {high}": f"{one} , {two}" for (low, one), (high, two) in pairwise(names)}


def _coming() -> dict[str, str]:
    """As in "die kommenden fünf Tage", "die kommenden 5 Tage": a length, where "die kommende Woche" is one week."""
    figures = {str(n): str(n) for n in range(2, 31)}
    many = {"a few": "paar"} | {number: name.split("|")[0] for number, name in NUMBERS.items()} | figures
    return {
        f"in the next {number} {unit}": "|".join(
            f"{led}der kommende {name} {one}" for one in names.split("|") for led in ("", "in ")
        )
        for number, name in many.items()
        for unit, names in _LASTING.items()
    }


def _ends() -> dict[str, str]:
    """As in "Ende dieser oder Anfang nächster Woche": the noun stands behind the second alone."""
    return {
        f"end of {this} or early {following}": "|".join(
            f"{led} {one} {join} {begin} {other} {_UNITS[unit]}"
            for led in ("ende", "gegen ende")
            for begin in ("anfang", "gleich anfang", "zu anfang")
            for join in (*_JOINS, *_AT_LATEST)
            for _, one, then, other in many
            if then == following
        )
        for unit, many in _WHICH.items()
        for this, _, following, _ in many
    }


_HEDGES = ("eher", "wohl", "vermutlich", "wahrscheinlich", "und zwar", "wohl eher")
_SHORT_LIST = "jan feb febr mär apr jun jul aug sept sep okt nov dez januars dezembers jaenner"
_SHORT = frozenset(_SHORT_LIST.split())
_PARTS = {"early": "anfang", "mid": "mitte", "end of": "ende"}
_LED_BY = ("", "gegen ", "zu ", "zur ")


def _narrowed() -> dict[str, str]:
    """As in "im Februar, eher gegen Ende": the part stands behind its month or week."""
    whole = {month: [f"im {name}" for name in names.split() if name not in _SHORT] for month, names in MONTHS.items()}
    whole |= {"next week": ["nächste woche", "kommende woche"], "the week after next": ["übernächste woche"]}
    whole |= {"next month": ["im nächste monat", "nächste monat"]}
    return {
        f"{part} {named}": "|".join(
            f"{name} , {hedge} {led}{behind}" for name in names for hedge in _HEDGES for led in _LED_BY
        )
        for part, behind in _PARTS.items()
        for named, names in whole.items()
    }


def _of_this() -> dict[str, str]:
    """As in "zum Ende des Monats", "zu Anfang des Quartals"."""
    return {
        f"{part} this {unit}": "|".join(
            f"{led} {of}{name}" for led in leds for name in names for of in ("der ", "dieser ", "der laufende ")
        )
        for part, leds in (
            ("end of", ("zum ende", "gegen ende", "am ende", "zu ende", "richtung ende", "ganz am ende")),
            ("early", ("zu anfang", "am anfang", "zum anfang", "gleich anfang")),
            ("mid", ("zur mitte", "gegen mitte", "in der mitte")),
        )
        for unit, names in (("month", ("monats",)), ("year", ("jahres",)), ("quarter", ("quartals",)))
    }


_MID_TO_LATE = {
    f"{low} to {high} {month}": "|".join(
        f"{one} {join} {two} {name}" for name in names.split() for join in (",", "/", "oder eher")
    )
    for month, names in MONTHS.items()
    for low, one, high, two in (("early", "anfang", "mid", "mitte"), ("mid", "mitte", "late", "ende"))
}
_FIRST = {"1 th": "monatsersten|der monatsersten"}
_BUT = {
    ", not before": "|".join(
        f", {but} {erst}"
        for but in ("aber", "allerdings", "jedoch", "doch", "wenn auch", "wohl aber")
        for erst in ("erst", "erst am", "erst im", "nicht vor", "nicht vor dem", "frühestens", "frühestens am")
    )
}
_FEASTS = (
    *("weihnachten", "der weihnachten", "heiligabend", "der heiligabend", "der feiertage", "ostern", "der ostertagen"),
    *("der osterfeiertagen", "neujahr", "silvester", "pfingsten", "der wochenende", "der feiertagen", "monatsende"),
)
_OR_ELSE = {
    "or": "|".join(
        f", {perhaps} {wird}{also}"
        for perhaps in ("eventuell", "vielleicht", "möglicherweise", "womöglich", "evtl", "wahrscheinlich")
        for wird in ("wird es", "wird s", "wirds", "wird das", "ist es", "wird")
        for also in ("", " auch", " aber auch", " erst", " auch erst", " doch")
    )
}
"""As in "Donnerstag, vielleicht wird's auch Freitag"."""
_EXPLAINED = {
    UNKNOWN: "|".join(
        f", also {near} vor {feast}" for near in ("unmittelbar", "kurz", "knapp", "direkt") for feast in _FEASTS
    )
}
"""As in "am 22., also kurz vor Weihnachten": the day is told already."""
_MONTHS_ON = [*MONTHS.items(), next(iter(MONTHS.items()))]
_TURN_OF_MONTH = {
    f"end of {this} or early {then}": "|".join(
        f"ende {one} {join} anfang {two}"
        for one in named.split()
        for two in others.split()
        for join in (",", "/", "bzw")
    )
    for (this, named), (then, others) in pairwise(_MONTHS_ON)
}
_NAMED = {
    day: "|".join(f"{name} {names.split()[0]}" for names in WEEKDAYS.values() for name in many)
    for day, many in (
        ("today", ("heute", "heutigen", "der heutigen", "der heutige", "am heutigen")),
        ("tomorrow", ("morgen", "morgigen", "der morgigen", "der morgige", "am morgigen")),
    )
}
"""As in "heute Mittwoch", "morgen Donnerstag", which people of Austria and Switzerland say."""

COUNTED = (
    {"in roughly": "|".join([*(f"{so} in" for so in (*_ROUGHLY, *_SO_ROUGHLY)), "in so", "in so etwa", "in grob"])}
    | _HALVES
    | _TO_WEEKS
    | _ABOUT_A
    | _pairs()
    | _coming()
    | _ends()
    | _narrowed()
    | _of_this()
    | _BUT
    | _MID_TO_LATE
    | _FIRST
    | _TURN_OF_MONTH
    | _EXPLAINED
    | _OR_ELSE
    | _NAMED
)
"""By the words that dates are read in."""
LONGER = tuple(
    f"{led}{unit} {longer}"
    for led in ("", "eine ", "zwei ", "vierzehn ", "14 ")
    for unit in ("tagen", "wochen", "woche", "monat", "monaten", "stunden", "werktagen", "arbeitstagen")
    for longer in ("länger", "mehr zeit", "mehr", "verspätung", "verzug", "aufschub", "später als geplant")
)
"""What makes of a length no time from now on: "zwei Tage länger"."""
