"""A candidate's voice, learned from mails of their own: each finding with its words, silence where unsure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from afterword.core.dialect import spelling_of
from afterword.core.facts.voice import (
    FIELDS,
    Address,
    Greeting,
    Length,
    Signed,
    Spelling,
    Tone,
    plain_sign_off,
    sign_off_trouble,
)
from afterword.core.naming.parted import has_title
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.wording import closing_of, greeting_of, lines_of, middle_of, words_of
from afterword.core.writing.prose.lists import any_of

MOST_MAILS: Final = 10
LONGEST_MAIL: Final = 40_000
"""Characters that are looked at."""
SHORT_WORDS: Final = 70
LONG_WORDS: Final = 150
"""Words between greeting and closing: ours, around the 60 of a short voice and the 170 of a long one."""
FEWEST_FULL: Final = 2
"""Times that somebody wrote in full where others contract, before it is a habit."""
LONGEST_SHOWN: Final = 70
_GREETED = re.compile(
    r"^(hi|hello|dear)\b,?[ ]*([^,;:!.–—]*(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.[^,;:!.–—]*)?)", re.IGNORECASE
)
_NOBODY = re.compile(
    r"\b(?:all|team|everyone|everybody|both|there|folks|sir|madam|whom|hiring|recruiting)\b", re.IGNORECASE
)
_CONTRACTED = any_of(r"""
    \b(?:I|you|we|they|it|that|there|he|she|who|what)['’](?:m|d|ll|ve|re|s)\b
    \b(?:do|does|did|is|are|was|were|have|has|had|would|could|should|ca|wo)n['’]t\b
    """)
_FULL = any_of(r"""
    \bI (?:am|would|will|have)\b(?! (?:to|a|an|the|no|some|my)\b)|\b(?:it|that) (?:is|would be)\b
    \b(?:do|does|did|is|are|was|were|have|has|had|would|could|should|will) not\b|\bcannot\b
    """)
_WARM = any_of(r"""
    !(?=\s|$)
    \b(?:thanks|so much|really|love|loved|lovely|great|a lot|so glad|can['’]t wait)\b
    """)
_LAST_LINE = re.compile(r"^([^,]{2,40}), ([^\W\d_][^\d,]{0,40})$")
_NAME = re.compile(r"^[^\W\d_][^\W\d_.'’-]*(?:[ .'’-]{1,2}[^\W\d_]+\.?){0,3}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """`field` of a voice, the `word` found for it, what it rests on (`shown`), and in how many mails of how many."""

    field: str
    word: str
    shown: tuple[str, ...]
    mails: int
    of: int


@dataclass(frozen=True, slots=True)
class _Sign:
    """What one mail shows of one field."""

    field: str
    word: str
    shown: str


def voice_of(mails: Sequence[str], *, name: str = "") -> tuple[Learned, ...]:
    """What most of these mails show; `name` is the candidate's own, so that nobody else's name is taken for it.

    Quoted text counts for nothing. Where the mails are at odds, and none outweighs the rest, a field is left out.
    """
    written = [text for text in (_own_words(mail) for mail in mails[:MOST_MAILS]) if text]
    signs = [[*_signs(text, name)] for text in written]
    found = [_majority(field, [one for mail in signs for one in mail if one.field == field]) for field in FIELDS]
    return tuple(one for one in (*found, _usual_length(written)) if one)


def _own_words(mail: str) -> str:
    parts = parts_of(mail[:LONGEST_MAIL].replace("\r\n", "\n"))
    return f"{parts.new}\n{parts.signature}".strip() if parts.new else ""


def _majority(field: str, signs: list[_Sign]) -> Learned | None:
    """The word that more than half of the mails which show any are for."""
    votes = Counter(one.word.casefold() for one in signs).most_common(1)
    if not votes or 2 * votes[0][1] <= len(signs):
        return None
    for_it = [one for one in signs if one.word.casefold() == votes[0][0]]
    shown = tuple(dict.fromkeys(one.shown for one in for_it))
    return Learned(field=field, word=for_it[0].word, shown=shown, mails=len(for_it), of=len(signs))


def _signs(text: str, name: str) -> Iterator[_Sign]:
    yield from _greeting(text)
    yield from _closing(text, name)
    yield from _tone(text)
    yield from _spelling(text)


def _greeting(text: str) -> Iterator[_Sign]:
    line = greeting_of(text)
    found = _GREETED.match(line)
    if not found:
        return
    shown = _cut(line.rstrip(",;: "))
    yield _Sign("greeting", Greeting(found[1].lower()), shown)
    called = found[2].strip()
    if not _NAME.match(called) or _NOBODY.search(called) or not called[:1].isupper():
        return
    several = re.search(r"\band\b", called)
    word = Address.TITLE if has_title(called) else Address.FULL_NAME if " " in called else Address.FIRST_NAME
    if not several:
        yield _Sign("address", word, shown)


def _closing(text: str, name: str) -> Iterator[_Sign]:
    """The line above the own name, and how that stands there."""
    line, under = _last_lines(text)
    own = _NAME.match(under) and _is_own(under, name)
    known = bool(closing_of(f"x\n{line}"))
    closes = plain_sign_off(line).rstrip(".")
    if closes and not sign_off_trouble(closes) and (known or (own and len(words_of(closes)) < 6)):
        yield _Sign("sign_off", closes, _cut(line.rstrip(",;: ")))
    if own and (known or closes):
        yield _Sign("signed", Signed.FULL_NAME if " " in under else Signed.FIRST_NAME, _cut(under))


def _last_lines(text: str) -> tuple[str, str]:
    """The closing and what stands under it; "Best, Sam" is both on one line."""
    lines = lines_of(text)
    closing = closing_of(text)
    if closing:
        return closing[0], "".join(closing[1:2])
    for at in range(len(lines) - 1, max(0, len(lines) - 6), -1):
        both = _LAST_LINE.match(lines[at])
        if both and closing_of(f"x\n{both[1]}"):
            return both[1], both[2]
        if lines[at - 1].endswith(",") and len(words_of(lines[at])) <= 3 and at > 1:
            return lines[at - 1], lines[at]
    return "", ""


def _is_own(under: str, name: str) -> bool:
    """Whether it may be the candidate's own name; any name may, where theirs is not known."""
    own = {word.casefold() for word in words_of(name)}
    return not own or bool(own & {word.casefold() for word in words_of(under)})


def _tone(text: str) -> Iterator[_Sign]:
    """Formal where nothing is contracted that others contract; warm where it is, and the words are warm besides."""
    said = middle_of(text)
    contracted, full, warm = (_CONTRACTED.search(said), [*_FULL.finditer(said)], _WARM.search(said))
    if contracted and warm:
        yield _Sign("formality", Tone.WARM, _around(said, contracted))
    elif not contracted and len(full) >= FEWEST_FULL:
        yield _Sign("formality", Tone.FORMAL, _around(said, full[0]))


def _spelling(text: str) -> Iterator[_Sign]:
    us, uk = spelling_of(middle_of(text))
    if len(us) != len(uk):
        word, words = (Spelling.US, us) if len(us) > len(uk) else (Spelling.UK, uk)
        yield _Sign("spelling", word, _cut(", ".join(dict.fromkeys(words))))


def _usual_length(mails: list[str]) -> Learned | None:
    """By the middle one of two mails or more; a single one may have been short for its own reasons."""
    counts = [len(words_of(middle_of(mail))) for mail in mails]
    if len(counts) < 2:
        return None
    usual = median(counts)
    word = Length.SHORT if usual < SHORT_WORDS else Length.LONG if usual > LONG_WORDS else None
    shown = f"{', '.join(map(str, counts[:-1]))} and {counts[-1]} words"
    return Learned(field="length", word=word, shown=(shown,), mails=len(counts), of=len(counts)) if word else None


def _around(text: str, found: re.Match[str]) -> str:
    """The words beside a passage, on its line."""
    start = text.rfind("\n", 0, found.start()) + 1
    left = max(start, text.rfind(" ", start, max(start, found.start() - 12)) + 1)
    end = text.find("\n", found.end())
    return _cut(text[left : end if end >= 0 else len(text)], 40)


def _cut(text: str, longest: int = LONGEST_SHOWN) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else f"{plain[:longest].rsplit(' ', 1)[0]} …"


def words_learned(learned: Iterable[Learned]) -> dict[str, str]:
    """By field: the word, as a voice keeps it."""
    return {one.field: one.word for one in learned}
