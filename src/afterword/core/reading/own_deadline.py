"""The day by which they want the candidate's answer, as in "we need your decision by Friday": a date of one's own."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final, NamedTuple

from afterword.core.facts.reading import FoundPromise
from afterword.core.reading.promises import find_promises

LONGEST: Final = 20_000
"""Ours: what stands further down in a mail asks for no answer."""
MOST_BEHIND: Final = 5
"""Ours: so many words may stand behind the day, as "Bescheid" does."""
_SENTENCE: Final = re.compile(r"(?<=[.!?;])\s+|\n\s*\n")


class _Asked(NamedTuple):
    """`asks`: words that ask the candidate for an answer; `until`: the day after them; `ours`: how we would say it."""

    asks: re.Pattern[str]
    until: re.Pattern[str]
    ours: str


def _asked(asks: str, until: str, ours: str) -> _Asked:
    day = rf"\b(?:{until})\s?[^.;:!?()]{{2,60}}"
    return _Asked(re.compile(rf"\b(?:{asks})", re.IGNORECASE), re.compile(day, re.IGNORECASE), ours)


_TONGUES: Final = (
    _asked(
        r"your (?:\w+ )?(?:answer|decision|reply|response|acceptance)\b|let (?:us|me) (?:know|have)\b|"
        r"hear (?:back )?from you\b|please (?:\w+ )?(?:reply|respond|answer|confirm|decide|sign|accept)\b|"
        r"you (?:to )?(?:decide|answer|respond|reply|accept|sign)\b|"
        r"offer (?:\w+ )?(?:is|remains|stays|stands|expires|lapses)\b",
        r"by|until|till|before|no later than|within|on",
        "We will answer {}.",
    ),
    _asked(
        r"(?:ihrer?|ihren|deiner?|deinen) (?:\w+ )?(?:antwort|rückmeldung|entscheidung|zusage|bescheid)\b|"
        r"(?:geben|teilen) sie uns\b|gib uns\b|angebot (?:gilt|ist|steht)\b|(?:antworten|entscheiden|melden) sie\b",
        r"(?:spätestens )?bis",
        "Wir antworten {}.",
    ),
    _asked(
        r"(?:votre|ta) (?:\w+ )?(?:réponse|décision|retour|accord)\b|offre (?:est|reste|expire)\b|répondez\b|"
        r"(?:faites|donnez|dites)[- ]nous\b|nous répondre\b",
        r"avant|d['’]ici|jusqu['’]au?|au plus tard",
        "Nous vous répondrons {}.",
    ),
    _asked(
        r"(?:su|tu) (?:\w+ )?(?:respuesta|decisión|confirmación|contestación)\b|oferta (?:es|está|vale|caduca|vence)\b|"
        r"(?:respóndanos|confírmenos|respóndenos|confírmanos)\b",
        r"antes de|hasta|a más tardar|para",
        "Le responderemos {}.",
    ),
)


def own_deadline(
    text: str, *, said_at: datetime, tz: str | None = None, country: str | None = None
) -> FoundPromise | None:
    """The last day of the first such sentence, with its words; None where nobody asks by a day.

    Read as their own promise would be, and never where it is one: "you will have our answer by Friday" asks nothing.
    """
    theirs = {one.words for one in find_promises(text, said_at=said_at, tz=tz, country=country)}
    for words, ours in _phrases(text[:LONGEST]):
        for one in find_promises(ours, said_at=said_at, tz=tz, country=country):
            if one.latest is not None and one.words in words and one.words not in theirs:
                return FoundPromise(one.earliest, one.latest, one.words)
    return None


def _phrases(text: str) -> Iterator[tuple[str, str]]:
    """Each day that follows words which ask for an answer, and the same as a sentence of ours."""
    for sentence in _SENTENCE.split(text):
        for tongue in _TONGUES:
            asks = tongue.asks.search(sentence)
            for until in tongue.until.finditer(sentence, asks.start() if asks else len(sentence)):
                said = until.group().split()
                for more in range(min(MOST_BEHIND, len(said) - 1)):
                    words = " ".join(said[: len(said) - more])
                    yield words, tongue.ours.format(words)
