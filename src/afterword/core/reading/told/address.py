"""A postal address in a mail's words: where one goes, and by whose clock people live there."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from afterword.core.main_zones import MAIN_ZONES
from afterword.core.reading.kind.figures import US_STATES
from afterword.core.reading.kind.hours import MONTH_NAMES

_CITY: Final = r"(?:St\.? )?[^\W\d_][\w'’-]+(?:[ -](?:am|an der|de|del|la|les?|sur|upon|[^\W\d_a-z][\w'’-]*)){0,3}"
_NUMBERED: Final = (
    r"(?<![\w/.:-])\d{1,5}[a-zA-Z]?,? (?:\d{1,3}(?:st|nd|rd|th) )?"
    rf"(?!(?:of |de )?(?i:{MONTH_NAMES})\b)[^\W\d_][^\n,;():\d]{{2,45}}"
)
_STREET_FIRST: Final = (
    r"(?:\b(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Paseo|Carrer|Ronda|Gran Vía|Via|Piazza|Rua|Am|An der|Im|Zum|Zur) "
    r"[^\n,;()\d]{2,40},?(?: n\.?º)? ?\d{1,4}[a-z]?|"
    r"\b[^\W\d_a-z][^\n,;()\d]{0,40}(?:stra(?:ß|ss)e|str\.|platz|weg|allee|gasse|damm|ufer|ring|markt|laan|"
    r"straat|kade|gracht|plein) ?\d{1,4}[a-z]?)"
)
_BETWEEN: Final = r"(?:, [^\n,;()]{1,30}){0,2}"
_END: Final = r"(?:[,.]? ?\n|,? )\s*"
_DE_STREET: Final = re.compile(
    r"straße|str\.|platz|weg\b|allee|gasse|damm|ufer|ring\b|markt|\b(?:Am|An der|Im|Zum|Zur) "
)
_FR_STREET: Final = re.compile(r"\b(?:rue|avenue|place|boulevard|quai|cours|chemin|impasse|allée)\b", re.IGNORECASE)
_ES_STREET: Final = re.compile(r"C/ |\b(?:Calle|Avenida|Avda|Plaza|Paseo|Carrer|Ronda|Gran Vía)\b|\bAv\. ")
_US_STREET: Final = re.compile(
    r"\b(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Sq(?:uare)?|Place|Pl|Court|Ct|"
    r"Parkway|Pkwy|"
    r"Broadway|Highway|Hwy|Plaza)\b"
)
_IT_STREET: Final = re.compile(r"\b(?:Via|Piazza|Corso|Viale)\b")
_PREFIXES: Final = {
    "D": "DE",
    "DE": "DE",
    "A": "AT",
    "AT": "AT",
    "CH": "CH",
    "F": "FR",
    "FR": "FR",
    "B": "BE",
    "BE": "BE",
}
_NAMED: Final = {
    "germany": "DE", "deutschland": "DE", "austria": "AT", "österreich": "AT", "switzerland": "CH", "schweiz": "CH",
    "suisse": "CH", "france": "FR", "spain": "ES", "españa": "ES", "ireland": "IE", "belgium": "BE", "belgique": "BE",
    "belgien": "BE", "netherlands": "NL", "nederland": "NL", "italy": "IT", "italia": "IT", "luxembourg": "LU",
    "liechtenstein": "LI",
}  # fmt: skip
_SWISS: Final = re.compile(r"strasse|\b(?:Genève|Lausanne|Zürich|Bern|Basel|Luzern|Winterthur|Neuchâtel|Fribourg)\b")
_BELGIAN: Final = re.compile(r"\b(?:Bruxelles|Brussels?|Liège|Namur|Mons|Charleroi|Antwerpen|Gent|Leuven|Ixelles)\b")
_SPOKEN: Final = (
    ("DE", re.compile(r"\b(?:Grüße|Sie|wir|und)\b")),
    ("FR", re.compile(r"\b(?:Cordialement|vous|nous)\b")),
    ("ES", re.compile(r"\b(?:[Ss]aludos?|Atentamente|usted|entrevista)\b")),
)
"""Which country's five figures stand alone with a city below a letter, by its words."""
_US_ZONES: Final = {
    "America/New_York": "CT DE FL GA MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV DC IN",
    "America/Chicago": "AL AR IA IL LA MN MO MS OK TX WI KS NE",
    "America/Denver": "CO MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV WA OR",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
}
"""Zones of the states that have one, or nearly one; ID, KY, ND, SD and TN are cut in two and tell none."""
_PROVINCES: Final = {
    "America/Toronto": "ON QC",
    "America/Vancouver": "BC",
    "America/Edmonton": "AB",
    "America/Winnipeg": "MB",
    "America/Regina": "SK",
    "America/Halifax": "NS NB PE",
    "America/St_Johns": "NL",
}
_AUSTRALIA: Final = {
    "Australia/Sydney": "NSW ACT",
    "Australia/Melbourne": "VIC",
    "Australia/Brisbane": "QLD",
    "Australia/Adelaide": "SA",
    "Australia/Perth": "WA",
    "Australia/Hobart": "TAS",
    "Australia/Darwin": "NT",
}
LONGEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Address:
    """`text` as it stands, on one line; `tz` is "" where the country, or the part named, has several zones."""

    text: str
    country: str
    tz: str
    start: int


def _part(zones: dict[str, str], code: str) -> str:
    return next((zone for zone, codes in zones.items() if code in codes.split()), "")


def _us(found: re.Match[str]) -> tuple[str, str]:
    """With a state; where no ZIP code stands behind it, the street must be called one."""
    sure = found["code"] in US_STATES and (found["zip"] or _US_STREET.search(found["street"]))
    return ("US", _part(_US_ZONES, found["code"])) if sure else ("", "")


def _divided(found: re.Match[str], country: str, zones: dict[str, str]) -> tuple[str, str]:
    return country, _part(zones, found["code"])


def _whole(_found: re.Match[str], country: str) -> tuple[str, str]:
    return country, MAIN_ZONES.get(country, "")


def _five(found: re.Match[str]) -> tuple[str, str]:
    """Five figures before a city: by the sign before them, the country behind, else the street's words."""
    street, named = found["street"], _said(found)
    by_street = (("ES", _ES_STREET), ("IT", _IT_STREET), ("FR", _FR_STREET), ("DE", _DE_STREET))
    country = named or next((code for code, words in by_street if words.search(street)), "")
    if not country and not street:
        country = next((code for code, words in _SPOKEN if words.search(found.string)), "")
    canary = country == "ES" and found["code"].startswith(("35", "38"))
    return country, "Atlantic/Canary" if canary else MAIN_ZONES.get(country, "")


def _four(found: re.Match[str]) -> tuple[str, str]:
    """Four figures before a city: Austria, Switzerland, Belgium."""
    street, city = found["street"], found["city"]
    country = _said(found)
    if not country and _BELGIAN.search(city):
        country = "BE"
    if not country and _SWISS.search(f"{street} {city}"):
        country = "CH"
    if not country and _DE_STREET.search(street):
        country = "AT"
    return country, MAIN_ZONES.get(country, "")


def _said(found: re.Match[str]) -> str:
    behind = re.match(r"[, ]*\n?\s*\(?([^\W\d_]+)", found.string[found.end() :])
    return _PREFIXES.get(found["sign"] or "", "") or (_NAMED.get(behind[1].casefold(), "") if behind else "")


_EITHER: Final = f"{_STREET_FIRST}|{_NUMBERED}"
_TOWNS: Final = rf"(?:{_CITY}[,\n] ?)*"
_SIGN: Final = r"(?:(?P<sign>DE|D|FR|F|ES|E|IT|I)-)?(?P<code>\d{5}) "


def _behind(street: str, rest: str) -> re.Pattern[str]:
    """An address that begins with a street, with what may stand between, and ends with `rest`."""
    return re.compile(rf"(?P<street>{street}){_BETWEEN}{_END}{rest}")


_KINDS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str]]], ...]] = (
    (_behind(_NUMBERED, rf"{_CITY},? (?P<code>[A-Z]{{2}})(?P<zip> \d{{5}}(?:-\d{{4}})?)?\b"), _us),
    (
        _behind(_NUMBERED, rf"{_TOWNS}{_CITY},? (?:Co\. \w+,? )?[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}\b"),
        partial(_whole, country="GB"),
    ),
    (
        _behind(_NUMBERED, rf"{_TOWNS}(?:{_CITY},? )?[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{{4}}\b"),
        partial(_whole, country="IE"),
    ),
    (
        _behind(_NUMBERED, rf"{_CITY},? (?P<code>[A-Z]{{2}}),? [A-Z]\d[A-Z] ?\d[A-Z]\d\b"),
        partial(_divided, country="CA", zones=_PROVINCES),
    ),
    (
        _behind(_NUMBERED, rf"{_CITY},? (?P<code>NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{{4}}\b"),
        partial(_divided, country="AU", zones=_AUSTRALIA),
    ),
    (_behind(_EITHER, rf"{_SIGN}(?P<city>{_CITY})"), _five),
    (
        _behind(_EITHER, r"(?:(?P<sign>AT|A|CH|BE|B)-)?(?P<code>\d{4}) (?P<city>[^\W\d_a-z][\w'’-]+)"),
        _four,
    ),
    (re.compile(rf"(?m)^(?P<street>){_SIGN}(?P<city>{_CITY})$"), _five),
    (_behind(_STREET_FIRST, rf"\d{{4}} ?[A-Z]{{2}},? {_CITY}"), partial(_whole, country="NL")),
)


def addresses_in(words: str) -> Iterator[Address]:
    """Street, number, code and city, the first in the text first."""
    text = words[:LONGEST]
    found = sorted(
        (match.start(), order, match, country_of)
        for order, (pattern, country_of) in enumerate(_KINDS)
        if (match := pattern.search(text))
    )
    for start, _, match, country_of in found:
        country, tz = country_of(match)
        if country:
            yield Address(" ".join(match.group().split()), country, tz, start)
