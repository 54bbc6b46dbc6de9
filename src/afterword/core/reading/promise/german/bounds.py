"""German bounds in other words than "bis" and "vor": "vor Ablauf der Woche", "bevor der Monat um ist"."""

from collections.abc import Iterable

from afterword.core.reading.promise.german.calendar import MONTHS

_UNITS = {"week": "die woche", "month": "der monat", "year": "das jahr", "quarter": "das quartal"}
_OVER = (
    "um ist",
    "rum ist",
    "herum ist",
    "vorbei ist",
    "vorüber ist",
    "zu ende ist",
    "zu ende geht",
    "endet",
    "abgelaufen ist",
)
_UNTIL = ("bevor", "noch bevor", "ehe", "noch ehe", "bis", "spätestens wenn", "spätestens , wenn")

_HOURS = ("abend", "nachmittag", "vormittag", "mittag")
_FEASTS = {
    "the holidays": "die feiertage|die weihnachtsfeiertage|die weihnachtstage|die festtage",
    "the christmas holidays": "die weihnachtspause|die weihnachtsferien|die betriebsferien|die winterpause",
    "christmas": "weihnachten",
    "easter": "ostern",
    "the easter weekend": "die osterfeiertage|die osterferien|die ostertage",
    "carnival": "fasching|der fasching|karneval|der karneval|die fasnacht",
    "the weekend": "das wochenende",
}
_GONE = ("vorbei", "rum", "um", "vorüber", "herum", "zu ende", "hinter uns", "überstanden", "durch")
_TO_COME = (
    "ist",
    "kommt",
    "beginnt",
    "anfängt",
    "vor der tür steht",
    "sind",
    "kommen",
    "beginnen",
    "da ist",
    "da sind",
)
_INTO = ("bevor wir in", "bevor wir uns in", "bevor alle in", "ehe wir in", "bevor es in")


def _led(names: str, before: Iterable[str], behind: Iterable[str]) -> str:
    behind = tuple(behind)
    return "|".join(f"{led} {name} {end}".strip() for led in before for name in names.split("|") for end in behind)


_PAST = {
    meaning: (names, [f"{over} {verb}" for over in _GONE for verb in ("ist", "sind")])
    for meaning, names in (
        *_FEASTS.items(),
        *((month, "|".join(f"der {name}" for name in names.split())) for month, names in MONTHS.items()),
    )
}
"""What may be over, as people call it, and how they say that it is."""

BOUNDS = {
    "by end of": "vor ablauf|noch vor ablauf|bis ablauf|bis zum ablauf|mit ablauf|vor ende|noch vor ende",
    "within two": "vor ablauf zweier|noch vor ablauf zweier|binnen zweier|innerhalb zweier",
    "within three": "vor ablauf dreier|noch vor ablauf dreier|binnen dreier|innerhalb dreier",
    "within a": "vor ablauf eine|noch vor ablauf eine|bis zum ablauf eine",
} | {
    f"before the {unit} is over": "|".join(f"{until} {name} {over}" for until in _UNTIL for over in _OVER)
    for unit, name in _UNITS.items()
}

BOUNDS |= {
    "within": "nach spätestens|nach höchstens|nach maximal|nach längstens|nach allerspätestens",
    "first week of": "|".join(
        f"{led}erste arbeitswoche {of}" for led in ("", "der ", "in der ") for of in ("der", "im")
    ),
    "first full week of": "|".join(
        f"{led}erste {full} woche {of}"
        for led in ("", "der ", "in der ")
        for full in ("vollen", "vollständigen", "kompletten", "richtigen")
        for of in ("der", "im")
    ),
    "by that evening": "|".join(
        f"bis {still}{led} {hour}"
        for still in ("", "spätestens ")
        for led, hours in (
            ("zum", _HOURS),
            ("zum späten", _HOURS),
            ("zum frühe", _HOURS),
            ("", ("abends", "mittags", "abend", "mittag")),
        )
        for hour in hours
    )
    + "|bis in den abend|bis in den abend hinein|bis zum abendessen|bis zum mittagessen|bis zur mittagspause",
}
"""As in "bis zum Abend hast du ein Ja": of the day spoken of, else of the day said."""
BOUNDS |= {
    f"after {meaning}": _led(names, ("sobald", "wenn", "erst wenn"), over) for meaning, (names, over) in _PAST.items()
}
BOUNDS |= {f"by {meaning}": _led(names, _UNTIL, over) for meaning, (names, over) in _PAST.items()}
BOUNDS |= {
    f"before {meaning}": "|".join(
        (_led(names, ("bevor", "noch bevor", "ehe"), _TO_COME), _led(names, _INTO, ("gehen", "verabschieden", "geht")))
    )
    for meaning, names in _FEASTS.items()
}
BOUNDS |= {
    f"before {month}": _led(
        "|".join(f"der {name}" for name in names.split()),
        ("bevor", "noch bevor", "ehe"),
        ("anfängt", "beginnt", "anbricht", "losgeht", "kommt", "da ist", "vor der tür steht"),
    )
    for month, names in MONTHS.items()
}
"""By the words that dates are read in."""
