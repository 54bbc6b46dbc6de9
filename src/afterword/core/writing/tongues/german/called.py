"""How a German note calls somebody by title and last name, spelt out: "hr kranz" is "Herr Kranz"."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.writing.tongues.german.nouns import gender_of
from afterword.core.writing.tongues.german.verbs import is_finite

_TITLES: Final = {"hr": "Herr", "hrn": "Herrn", "fr": "Frau"}
_SHORT: Final = r"(?<![\w.-])(?P<title>hrn?|fr)\.?(?P<doctors>(?: (?:dr|prof)\.?)*) "
_STRANGER: Final = re.compile(rf"^{_SHORT}(?P<last>[^\W\d_]{{3,}})(?=:| (?P<verb>[a-zäöüß]+))", re.IGNORECASE)
_OF_A_THING: Final = re.compile(r"(?:ung|ion|heit|keit|schaft|team|software|system|bereich|thema|themen)$")


def titled(note: str, names: Iterable[str]) -> str:
    """With the titles that are cut short written out, before a last name of these, and before who does something."""
    for name in names:
        first, _, last = name.rpartition(" ")
        if first and len(last) > 1:
            places = re.finditer(rf"{_SHORT}{re.escape(last)}(?!\w)", note, re.IGNORECASE)
            for found in reversed([*places]):
                note = f"{note[: found.start()]}{_in_full(found)}{last}{note[found.end() :]}"
    return _STRANGER.sub(_stranger, note)


def _in_full(found: re.Match[str]) -> str:
    doctor = "".join(f" {one.rstrip('.').capitalize()}." for one in (found["doctors"] or "").split())
    return f"{_TITLES[found['title'].lower()]}{doctor} "


def _stranger(found: re.Match[str]) -> str:
    """As in "hr stein geht in Rente": somebody, be it no one who is known; "HR Abteilung" is a thing."""
    last, acts = found["last"], found["verb"] is None or is_finite(found["verb"])
    is_thing = gender_of(last) != "" and _OF_A_THING.search(last.lower()) is not None
    return f"{_in_full(found)}{last.capitalize()}" if acts and not is_thing else found.group()
