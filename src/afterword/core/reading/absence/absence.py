"""An absence told in words: the last day away, in the writer's calendar, and who is named to ask instead."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Final

from afterword.core.facts.moment import need_zone
from afterword.core.facts.reading import FoundAbsence
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.plain import HIDDEN, seen_plainly, small
from afterword.core.reading.absence.said import Said, around, patterns, said
from afterword.core.reading.absence.sentences import sentences
from afterword.core.reading.absence.speech import language_of, tells
from afterword.core.reading.absence.stretches import Stretch, chosen, put_together, stretches
from afterword.core.reading.promise.spans import DAY, Spoken
from afterword.core.reading.promise.speaker import speaker

_NEAR: Final = 120
"""A sentence so short, below one that tells of an absence, may go on about it: "Back: 7 December"."""
_BARE: Final = 1
"""One of so few words is nothing but days."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
MOST_SENTENCES: Final = 200
MOST_DAYS: Final = 30
LONGEST_READ: Final = 4_000
"""In letters; an automatic answer has some five hundred."""


def absence_in(
    words: str, *, said_at: datetime, tz: str | None = None, country: str | None = None, own: Sequence[str] = ()
) -> FoundAbsence | None:
    """None where the text tells of no absence of its writer.

    `own`: addresses of the writer and of the reader, which are nobody's stand-in. ValueError where zone or country are
    wrong.
    """
    need_zone(said_at, "said_at")
    spoken = speaker(said_at, tz, country)
    read = list(_read(words[:LONGEST_READ], spoken))
    if any(one.cues.other.search(one.text) for one in read if HIDDEN not in one.text):
        read = [one for one in read if not one.cues.another.search(one.text)]
    away = [one for one in read if one.away()]
    gone = [one for one in read if one.cues.gone.search(one.text)]
    found = None if gone and not away else _now(read, spoken, is_away=bool(away))
    if not away and not gone and not found:
        return None
    from afterword.core.reading.absence.stand_ins import stand_ins_in  # late: most messages tell of no absence

    place = found.said if found else (away or gone)[0]
    return FoundAbsence(
        until=found.last if found else None,
        stand_ins=stand_ins_in(words[:LONGEST_READ], read, own),
        words=words[place.start : place.end].strip(),
    )


def _read(words: str, spoken: Spoken) -> Iterator[Said]:
    """Nothing where no sentence may tell of an absence; days are looked for in those that may, and right below them."""
    shown = seen_plainly(words)
    parts = list(_parts(shown))
    if not any(may for *_, may in parts):
        return
    days, near = 0, False
    for start, end, language, may in parts:
        low = small(shown[start:end])
        needed = days <= MOST_DAYS and (may or near or patterns(language).answers.search(low) is not None)
        one = said(shown, start, end, language, spoken if needed else None)
        yield one
        days += len(one.marks)
        near = may or (near and end - start < _NEAR)


def _parts(shown: str) -> Iterator[tuple[int, int, Language, bool]]:
    """Each sentence, its language, and whether it may tell of an absence."""
    usual = language_of(small(shown))
    for start, end in islice(sentences(shown), MOST_SENTENCES):
        low = small(shown[start:end]).replace("\n", " ")
        language = language_of(low, usual)
        yield start, end, language, tells(low, language)


def _now(read: Sequence[Said], spoken: Spoken, *, is_away: bool) -> Stretch | None:
    found: list[Stretch] = []
    tells = False
    for one in read:
        own = one.away() or (one.back() and bool(one.marks))
        tells = own or (tells and len(one.text) < _NEAR and not one.cues.other.search(one.text))
        if tells:
            found += stretches(one, loosely=own or len(_WORD.findall(one.text)) <= _BARE)
    return chosen(put_together(found), spoken.day) or (_answered(read) if is_away else None)


def _answered(read: Sequence[Said]) -> Stretch | None:
    """Where nothing else tells the day of return, the day on which they will answer does."""
    for one in read:
        found = [mark for mark in one.marks if mark.span.unit in ("day", "week")]
        if found and one.cues.answers.search(one.text) and not one.cues.not_so.search(one.text):
            place = one.marks.index(found[0])
            after = one.cues.after.search(around(one, place)[0])
            last = found[0].span.last if after else found[0].span.first - DAY
            return Stretch(None, last, one, back=True)
    return None
