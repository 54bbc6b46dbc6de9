"""By whose clock an hour is, where the words beside it say so: "ET", "UK time", "heure de Paris", "Berliner Zeit"."""

import re
from functools import cache
from typing import Final

from afterword.core.zone_country import COUNTRIES

_SHORT: Final = {
    **dict.fromkeys(("et", "est", "edt", "eastern"), "America/New_York"),
    **dict.fromkeys(("ct", "cst", "cdt", "central"), "America/Chicago"),
    **dict.fromkeys(("mt", "mst", "mdt", "mountain"), "America/Denver"),
    **dict.fromkeys(("pt", "pst", "pdt", "pacific"), "America/Los_Angeles"),
    **dict.fromkeys(("gmt", "bst"), "Europe/London"),
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), "Europe/Berlin"),
    **dict.fromkeys(("eet", "eest"), "Europe/Athens"),
    **dict.fromkeys(("wet", "west"), "Europe/Lisbon"),
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    **dict.fromkeys(("ast", "adt"), "America/Halifax"),
    "awst": "Australia/Perth",
    **dict.fromkeys(("acst", "acdt"), "Australia/Adelaide"),
    **dict.fromkeys(("nzst", "nzdt"), "Pacific/Auckland"),
    "utc": "UTC",
    "jst": "Asia/Tokyo",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "ist": "Asia/Kolkata",
    "sast": "Africa/Johannesburg",
}
"""The place whose clock people mean by an abbreviation. IST is India's: Ireland's and Israel's are named in words."""
_LARGE: Final = r"ET|CT|MT|PT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|A[SD]T|WET|WEST|EET|MEZ|MESZ"
"""In small letters words of other languages ("14h et", "10 Uhr ist"), but behind am and pm."""
SHORT_ZONE: Final = (
    rf"(?:(?-i:{_LARGE})|(?:(?<=[ap]m\s)|(?<=[ap]m)|(?<=[ap]\.m\.\s))(?:[ecmp][sd]?t)|"
    r"gmt|bst|utc|cest|cet|eest|aest|aedt|awst|acst|acdt|nzst|nzdt|jst|sgt|hkt|sast|"
    r"(?:us\s|u\.s\.\s)?(?:eastern|pacific|central|mountain)(?=\s(?:standard\s|daylight\s)?time|[\s),.;]|"
    r"$))(?![a-zà-ÿ])"
)
_PLACES: Final = {
    **dict.fromkeys(("uk", "british", "england", "britain"), "Europe/London"),
    **dict.fromkeys(("irish", "ireland"), "Europe/Dublin"),
    **dict.fromkeys(("german", "germany", "berliner", "munich", "hamburg", "frankfurt", "münchen"), "Europe/Berlin"),
    **dict.fromkeys(("french", "france", "lyon"), "Europe/Paris"),
    **dict.fromkeys(("spanish", "peninsular", "barcelona", "españa", "peninsular española"), "Europe/Madrid"),
    **dict.fromkeys(("swiss", "zürcher", "zürich", "genève", "geneva"), "Europe/Zurich"),
    **dict.fromkeys(("wiener", "wien"), "Europe/Vienna"),
    **dict.fromkeys(("bruxelles", "bruselas"), "Europe/Brussels"),
    **dict.fromkeys(("londres",), "Europe/London"),
    **dict.fromkeys(("montréal", "montreal", "ottawa"), "America/Toronto"),
    **dict.fromkeys(
        ("boston", "atlanta", "miami", "philadelphia", "washington", "nyc", "nueva york"), "America/New_York"
    ),
    **dict.fromkeys(("dallas", "houston", "austin"), "America/Chicago"),
    **dict.fromkeys(("seattle", "san francisco", "sf", "la"), "America/Los_Angeles"),
    **dict.fromkeys(("indian", "india", "mumbai", "bangalore", "delhi"), "Asia/Kolkata"),
    **dict.fromkeys(("ciudad de méxico", "méxico", "cdmx"), "America/Mexico_City"),
    "lisboa": "Europe/Lisbon",
    "israel": "Asia/Jerusalem",
}
"""Whose time people name beside the cities by which the tz database calls its zones; cities of one zone for sure."""
_WORD: Final = r"[^\W\d_][^\W\d_.'’-]*"
_OF_A_PLACE: Final = re.compile(
    rf"\s?[,(]?\s?(?:(?P<en>{_WORD}(?:\s{_WORD}){{0,2}}?)\stime\b|heure\s(?:de\s|d['’]|"
    rf"du\s)?(?P<fr>{_WORD}(?:\s{_WORD})?)|"
    rf"hora\s(?:de\s)?(?P<es>{_WORD}(?:\s{_WORD}){{0,2}})|(?:nach\s)?(?P<de>{_WORD})(?:er)?\s(?:Orts)?zeit\b|"
    r"(?P<iana>(?:Europe|America|Asia|Africa|Australia|Pacific)/[A-Z]\w+(?:/[A-Z]\w+)?))",
    re.IGNORECASE,
)
_FOR_ALL: Final = re.compile(
    r"\b(?P<lead>(?:all (?:the )?times|times? ?zone|zeitzone|fuseau horaire|zona horaria|alle zeiten|"
    r"toutes les heures)\b"
    r"(?:\s+(?:are|is|shown|given|listed|in|angegeben|sind|sont)\b|\s?[:=])*\s*)",
    re.IGNORECASE,
)


def short_zone(said: str) -> str:
    """The IANA name for "ET", "GMT", "Eastern"; "" for anything else."""
    low = said.casefold().removeprefix("us ").removeprefix("u.s. ")
    return _SHORT.get(low, "")


@cache
def _places() -> dict[str, str]:
    """By its name in small letters, each city that the tz database has, and what people say for some."""
    return {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in COUNTRIES} | _PLACES


def place_zone(text: str, at: int) -> tuple[str, int]:
    """The zone of the place whose time the words at that spot name, and where they end; ("", `at`) for none."""
    found = _OF_A_PLACE.match(text, at)
    if found is None:
        return "", at
    if found["iana"]:
        return (found["iana"], found.end()) if found["iana"] in COUNTRIES else ("", at)
    group = next(name for name in ("en", "fr", "es", "de") if found[name])
    words = found[group].split()
    for count in range(len(words), 0, -1):
        zone = _named(" ".join(words[-count:] if group == "en" else words[:count]).casefold())
        if zone:
            return zone, found.end()
    return "", at


def _named(low: str) -> str:
    return _places().get(low) or _places().get(low.removesuffix("er")) or short_zone(low)


def zone_for_all(text: str) -> str:
    """The zone in "all times are Eastern", "Time zone: Europe/London"; "" where nothing of the sort is said."""
    for found in _FOR_ALL.finditer(text):
        rest = re.match(SHORT_ZONE, text[found.end("lead") :], re.IGNORECASE)
        zone = short_zone(rest.group()) if rest else place_zone(f" {text[found.end('lead') :]}", 0)[0]
        if zone:
            return zone
    return ""
