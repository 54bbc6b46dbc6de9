"""Promises read from what they write: when will they answer? Dates out, no judgement of what to do about them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from afterword.core.facts.moment import need_zone
from afterword.core.facts.reading import FoundPromise
from afterword.core.reading.newtext.blanked import new_text
from afterword.core.reading.promise.afterwards import beyond
from afterword.core.reading.promise.barred import BARRED
from afterword.core.reading.promise.changes import Given, standing, takes_back
from afterword.core.reading.promise.clauses import Written, written
from afterword.core.reading.promise.decided import decided
from afterword.core.reading.promise.governed import DENIED, Around, spoken_of
from afterword.core.reading.promise.line import Line
from afterword.core.reading.promise.phrases import phrases_in, remembered
from afterword.core.reading.promise.short import short_answer
from afterword.core.reading.promise.spans import Span, Spoken
from afterword.core.reading.promise.speaker import speaker
from afterword.core.reading.promise.tokens import Token, sentences, tokens_of
from afterword.core.reading.promise.tongue import Tongue
from afterword.core.reading.promise.tongues import tongue_of
from afterword.core.reading.promise.wording import Phrase

LONGEST_TEXT = 1_000_000
"""In characters; a longer text is an error."""

MOST_WORDS = 1_500
"""So many words and marks are read; what comes after them is no message any more."""

MOST_DATES = 50
"""After so many dates no further sentence is read; a text with more is a calendar."""

MOST_TOGETHER = 20
"""Of a sentence with more dates so many are read, and nothing behind it: it is a calendar, too."""

REMEMBERED = 3
"""So many sentences later "after that" still goes back to a day."""


@dataclass(frozen=True, slots=True)
class ReadPromises:
    """What a text promises; `withdrawn`: what was promised before no longer holds, and no date took its place."""

    promises: tuple[FoundPromise, ...]
    withdrawn: bool = False


def find_promises(
    text: str, *, said_at: datetime, tz: str | None = None, country: str | None = None
) -> tuple[FoundPromise, ...]:
    """Every promise that still stands at the end of the text; ValueError where zone or country are wrong."""
    return read_promises(text, said_at=said_at, tz=tz, country=country).promises


def read_promises(text: str, *, said_at: datetime, tz: str | None = None, country: str | None = None) -> ReadPromises:
    """The promises that stand, and whether an earlier one is taken back; ValueError as in `find_promises`."""
    need_zone(said_at, "said_at")
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"text is longer than {LONGEST_TEXT:,} characters; send only the message itself")
    return _told(text, speaker(said_at, tz, country))


@lru_cache(maxsize=4)
def _told(text: str, spoken: Spoken) -> ReadPromises:
    """Remembered, as the kind of a message and what it promises are asked in a row."""
    read = list(sentences_of(text, spoken))
    plain = [sentence for sentence, _ in read]
    given = short_answer(plain, text, [tokens for _, tokens in read]) or list(_given(text, read))
    kept = [one for one in given if one.phrase.kind != DENIED and _is_a_range(one.phrase)]
    told = _told_more(list(_told_once(list(beyond(standing(kept, plain))), plain)))
    found = _unlike([one for one in told if not _is_thinking(one, told, plain)])
    return ReadPromises(found, withdrawn=not found and (bool(given) or any(map(takes_back, plain))))


def sentences_of(text: str, spoken: Spoken) -> Iterator[tuple[Written, Sequence[Token]]]:
    """What is new in a text, sentence by sentence with its date phrases, and the words of each."""
    before: Span | None = None
    age = dates = 0
    for tokens, tongue in _sentences(text):
        line, found = phrases_in(tongue, Line(tokens, spoken, before))
        age = 0 if found else age + 1
        if found:
            before = remembered(found[-1])
        elif age >= REMEMBERED:
            before = None
        yield written(line.tokens, found[:MOST_TOGETHER], tongue), line.tokens
        dates += len(found)
        if dates >= MOST_DATES or len(found) > MOST_TOGETHER:
            return


@lru_cache(maxsize=2)
def _sentences(text: str) -> Sequence[tuple[tuple[Token, ...], Tongue]]:
    """What is new, by sentences, each with its language; remembered, as a text may be read as said on two days."""
    whole = tokens_of(new_text(text), MOST_WORDS)
    tongue = tongue_of(whole)
    found = []
    for tokens in sentences(whole, tongue.ranked):
        if len(tokens) < len(whole):  # else it is all that is said
            tongue = tongue_of(tokens, tongue)
        found.append((tokens, tongue))
    return found


def _given(text: str, read: Sequence[tuple[Written, Sequence[Token]]]) -> Iterator[Given]:
    sentences = [sentence for sentence, _ in read]
    around, heard = Around(), 0
    for number, (sentence, tokens) in enumerate(read):
        if not sentence.marks:
            continue
        for earlier in range(heard, number):  # asked only now, as nothing leans on the last sentence
            around = spoken_of(read[earlier][0], around)
        heard = number
        for (place, _), phrase in zip(sentence.marks, decided(sentences, number, around), strict=True):
            if phrase and (phrase.first or phrase.last or phrase.kind == DENIED):
                words = text[tokens[phrase.start].start : tokens[phrase.end - 1].end]
                yield Given(number, place, phrase, words)


def _told_more(given: Sequence[Given]) -> list[Given]:
    """As in "Nothing will happen until January, but we'll answer by the 20th": the later day says all of it.

    So does the day itself in "we have decided by the time we open on Tuesday, and ring you that morning".
    """
    days = [one.phrase.last or one.phrase.first for one in given if one.phrase.kind != BARRED]
    last = max((day for day in days if day), default=date.min)
    told = {(one.sentence, one.phrase.first) for one in given if one.phrase.first == one.phrase.last}
    days_told = {day for _, day in told}
    left = [one for one in given if one.phrase.kind != BARRED or (one.phrase.first or date.max) > last]
    left = [one for one in left if not _is_before(one.phrase) or one.phrase.first not in days_told]
    barred = {one.sentence: one.phrase.first or date.min for one in left if one.phrase.kind == BARRED}
    left = [one for one in left if not _opens_before(one, barred)]
    return [one for one in left if not _is_timed(one) or (one.sentence, one.phrase.last) not in told]


def _opens_before(one: Given, barred: dict[int, date]) -> bool:
    """As in "nothing before Tuesday, as she is back only on Monday": of two first days the later says all."""
    first = one.phrase.first
    return bool(first and one.phrase.last is None and first < barred.get(one.sentence, first))


def _is_before(phrase: Phrase) -> bool:
    """As in "no news before Monday, but Monday it should be", whose "before" tells nothing more."""
    return phrase.kind == "before" and phrase.last is None


def _is_timed(given: Given) -> bool:
    return given.phrase.kind == "by" and given.words.lower().startswith("by the time ")


def _is_thinking(one: Given, told: Sequence[Given], sentences: Sequence[Written]) -> bool:
    """As in "she wants a week to decide, so you'll hear on the 8th": the answer's own day counts."""
    thinking = one.phrase.kind == "count" and sentences[one.sentence].has("time to decide")
    return thinking and any((other.sentence, other.place) > (one.sentence, one.place) for other in told)


def _told_once(given: Sequence[Given], sentences: Sequence[Written]) -> Iterator[Given]:
    """As in "You'll hear on Friday. Until then, take care": up to the day just told, and after it, nothing else is."""
    told = {_days(one): one for one in reversed(given) if one.phrase.kind in ("bare", "from", BARRED)}
    for one in given:
        before = told.get(_days(one), one)
        again = one.phrase.kind in ("by", "before", "after") and before.sentence < one.sentence
        here = sentences[one.sentence]
        waits = here.has("patience") and (before.phrase.kind == "from" or one.phrase.kind == "before")
        if not again or (here.has("positive") and not (waits or here.has("asks"))):
            yield one


def _days(given: Given) -> tuple[date, date | None]:
    return given.phrase.span.first, given.phrase.span.last


def _is_a_range(phrase: Phrase) -> bool:
    """Whether it does not end before it begins, as "the end of early week" would on a Tuesday."""
    return phrase.first is None or phrase.last is None or phrase.first <= phrase.last


def _unlike(given: Sequence[Given]) -> tuple[FoundPromise, ...]:
    """Each range once, in the words that gave it first."""
    found: dict[tuple[date | None, date | None], FoundPromise] = {}
    for one in given:
        found.setdefault(
            (one.phrase.first, one.phrase.last), FoundPromise(one.phrase.first, one.phrase.last, one.words)
        )
    return tuple(found.values())
