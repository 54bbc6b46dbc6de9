"""In which country whoever wrote a mail is, as far as its domain tells: holidays and figures are read by it."""

from typing import Final

from afterword.core.countries import country_named
from afterword.core.facts.mail import Head
from afterword.core.reading.whose.box import domain_of

LENT: Final = frozenset(
    (
        *(
            "ac",
            "ad",
            "ag",
            "ai",
            "am",
            "as",
            "bz",
            "cc",
            "cd",
            "cm",
            "co",
            "cx",
            "dj",
            "fm",
            "gd",
            "gg",
            "gl",
            "gs",
            "im",
        ),
        *(
            "io",
            "is",
            "je",
            "la",
            "lc",
            "li",
            "ly",
            "me",
            "mn",
            "ms",
            "mu",
            "nu",
            "pm",
            "pw",
            "re",
            "sc",
            "sh",
            "si",
            "sj",
        ),
        *("so", "st", "su", "tc", "tf", "tk", "tl", "tm", "to", "tv", "vc", "vg", "vu", "ws", "yt"),
    )
)
"""Endings that firms anywhere take for their sound (app.io, meet.me), so that they tell no country. Ours, by custom."""


def country_of(head: Head) -> str | None:
    """The country that the sender's domain ends with; None for endings of no country, or of any."""
    ending = domain_of(head.sender.address).rpartition(".")[2] if head.sender else ""
    if len(ending) != 2 or ending in LENT:
        return None
    return country_named(ending)
