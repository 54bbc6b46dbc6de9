"""Times at which they would meet, as proposed in words; a link to choose one is a time without a start."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import chain, islice
from typing import Final

from afterword.core.facts.moment import need_zone
from afterword.core.facts.reading import ProposedTime
from afterword.core.reading.kind.figures import month_first_in
from afterword.core.reading.kind.hours import Hours, hours_in
from afterword.core.reading.kind.proposed_days import LANGUAGES, Day, english_days, other_days
from afterword.core.reading.kind.sentences import Sentence
from afterword.core.reading.kind.studied import studied
from afterword.core.reading.promise.spans import Spoken
from afterword.core.reading.promise.speaker import speaker
from afterword.core.worktime import zone_named

MOST: Final = 50
"""So many times are read from one message."""
_NOT_TO_MEET: Final = re.compile(
    r" (?:met|spoke|talked|enjoyed|yesterday|gestern|hier nous|ayer|office hours|opening hours|öffnungszeiten|horaires|"
    r"decide|decision|entscheid\w*|décision|decisión|out of office|deadline|expires?|valid until|call(?:ed|s) closed|"
    r"(?:was|were) (?!wonder|hop|think|look|re ?schedul|schedul|moved|postpon|chang|shift|push|origin|previous|"
    r"set |due "
    r"|meant|to be|supposed|arranged|planned|\w+day )\w+|the role starts|start date|arbeitsbeginn|let you know|"
    r"hear from) "
)
_LIMIT: Final = re.compile(
    r"(?:\bby|\bbefore|\buntil|\btill|\bno later than|\bbis|\bspätestens|\bavant|\bd'ici|\bantes de[l]?|\bhasta)"
    r"(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)
_BETWEEN_DAYS: Final = re.compile(
    r"\s*(?:,|/)?\s*(?:or|and|oder|und|ou|et|o|y|)\s*(?:on|am|le|el|den|auch)?\s*", re.IGNORECASE
)
_DAY_NUMBER: Final = re.compile(r"(?:(?<=[a-zé]\s\d)|(?<=[a-zé]\s\d\d))(?=,?\s(?:à|a\slas?)\s)", re.IGNORECASE)
_DAY_AFTER: Final = re.compile(r"\s*[,(]?\s*(?:on|am|le|el|this|next|diesen|kommenden)?\s*", re.IGNORECASE)
_RIGHT_BEHIND: Final = re.compile(r"\s?[,:]?\s?")
_FEW_WORDS: Final = 9
_LINES_BACK: Final = 3
_MOST_HOURS: Final = 12
"""In one sentence."""
_MOST_FIGURES: Final = 20_000
"""Characters that tell which way round figures stand."""
_MOST_READ: Final = 1_500
"""Characters of sentences with hours in which days are looked for; more is no list of slots any more."""


def proposed_in(
    words: str, *, said_at: datetime, tz: str | None = None, country: str | None = None
) -> tuple[ProposedTime, ...]:
    """The times in order, each once; a bare hour is by the zone of `tz`, else by the offset of `said_at`.

    ValueError where zone or country are wrong.
    """
    need_zone(said_at, "said_at")
    spoken, zone = _meeting(speaker(said_at, tz, country), words), zone_named(tz) or said_at.tzinfo
    text = studied(words)
    languages = [one.name for one in text.tongues if one.name == "en" or one.name in LANGUAGES]
    found: dict[ProposedTime, None] = {}
    left = _MOST_READ
    for number, sentence in enumerate(text.sentences):
        if left > 0 and _hours(sentence.raw) and not _NOT_TO_MEET.search(sentence.plain):
            left -= len(sentence.raw)
            days = _days(sentence, languages, spoken) or _carried(text.sentences, number, languages, spoken)
            found.update(dict.fromkeys(_in_sentence(sentence.raw, days, _hours(sentence.raw, days), zone)))
        if "@booking" in sentence.words:
            found[ProposedTime(start=None, words=sentence.raw)] = None
        if len(found) >= MOST:
            break
    return tuple(found)[:MOST]


def _meeting(spoken: Spoken, words: str) -> Spoken:
    """A meeting lies ahead; which way round its figures stand, the words tell before the country does."""
    told = month_first_in(words[:_MOST_FIGURES])
    return spoken._replace(ahead=True, month_first=spoken.month_first if told is None else told)


def _hours(raw: str, days: Sequence[Day] = ()) -> list[Hours]:
    """The hours, but for limits; the number of a day is none ("jeudi 3 à 10h")."""
    for day in days:
        if _DAY_NUMBER.match(raw, day.end):
            raw = f"{raw[: day.end].rstrip('0123456789').ljust(day.end, '_')}{raw[day.end :]}"
    return [one for one in islice(hours_in(raw), _MOST_HOURS) if not _limits(raw, one)]


def _days(sentence: Sentence, languages: Sequence[str], spoken: Spoken) -> list[Day]:
    """The days that stand in it, but for limits ("by Friday")."""
    read = chain.from_iterable(
        english_days(sentence.raw, spoken) if name == "en" else other_days(sentence.raw, name, spoken)
        for name in languages
    )
    return sorted(
        (one for one in read if not _LIMIT.search(sentence.raw[max(one.start - 30, 0) : one.start])),
        key=lambda one: one.start,
    )


def _carried(sentences: Sequence[Sentence], number: int, languages: Sequence[str], spoken: Spoken) -> list[Day]:
    """As under a heading "Tuesday:", a short line of hours is of the day in one of the few lines before it."""
    if sum(map(str.isalnum, sentences[number].plain.split())) > _FEW_WORDS:
        return []
    for before in reversed(sentences[max(number - _LINES_BACK, 0) : number]):
        days = _days(before, languages, spoken)
        if days:
            return [Day(days[-1].date, 0, 0)]
    return []


def _in_sentence(raw: str, days: Sequence[Day], hours: Sequence[Hours], zone: tzinfo | None) -> Iterator[ProposedTime]:
    for number, one in enumerate(hours):
        begin = hours[number - 1].end if number else 0
        yield from (_made(raw, named, one, zone) for named in _days_of(raw, days, one, begin))


def _limits(raw: str, one: Hours) -> bool:
    return _LIMIT.search(raw[max(one.start - 30, 0) : one.start]) is not None


def _days_of(raw: str, days: Sequence[Day], one: Hours, begin: int) -> list[Day]:
    """The day that follows at once ("2pm on Tuesday"), else those before it, several where they are joined.

    Right behind a day the hour is that day's: "Tuesday 1 December 3pm, Wednesday 2 December 11am".
    """
    after = next((day for day in days if day.start >= one.end), None)
    earlier = [day for day in days if day.end <= one.start]
    beside = bool(earlier) and _RIGHT_BEHIND.fullmatch(raw[earlier[-1].end : one.start]) is not None
    if after and not beside and _DAY_AFTER.fullmatch(raw[one.end : after.start]):
        return [after]
    chosen = earlier[-1:]
    for day in reversed(earlier[:-1]):
        if day.start < begin or not _BETWEEN_DAYS.fullmatch(raw[day.end : chosen[0].start]):
            break
        chosen.insert(0, day)
    return chosen or ([after] if after else [])


def _made(raw: str, day: Day, one: Hours, zone: tzinfo | None) -> ProposedTime:
    clock = zone_named(one.zone) or zone
    start = datetime.combine(day.date, one.since, clock)
    end = datetime.combine(day.date, one.until, clock) if one.until else None
    low, high = min(day.start, one.start) if day.end else one.start, max(day.end, one.end)
    return ProposedTime(start=start, end=end, words=raw[low:high])
