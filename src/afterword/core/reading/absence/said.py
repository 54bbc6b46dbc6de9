"""One sentence with its days marked, and what its turns of phrase say of each day: until, from, back on, away on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import Final

from afterword.core.reading.absence.cued import Cue, cue_of
from afterword.core.reading.absence.language import Language
from afterword.core.reading.absence.marks import Mark
from afterword.core.reading.absence.plain import small
from afterword.core.reading.promise.spans import Spoken

DAY = "@"
MOST_DAYS = 12
MOST_CUES = 20
"""Of one sentence."""


class Role(StrEnum):
    """What a day is in an absence; `ON` where it is only beside the words that tell of one."""

    FROM = "from"
    UNTIL = "until"
    BACK = "back"
    AFTER = "after"
    """Back on the day after it."""
    BEFORE = "before"
    ON = "on"
    NONE = "none"


class Patterns:
    """A language's cues, each compiled when it is first asked for; those before a day are asked of what ends there."""

    to: re.Pattern[str]

    def __init__(self, language: Language) -> None:
        self._language = language

    def __getattr__(self, name: str) -> Cue:
        cue = getattr(self._language.cues, name)
        begin = r"(?<![^\W_])" if self._language.spaced else ""
        framed = name in _FRAMES
        made = self.__dict__[name] = re.compile(_FRAMES[name].format(begin=begin, cue=cue)) if framed else cue_of(cue)
        return made


_BEFORE_DAY: Final = r"{begin}(?:{cue})[ ,:(*_\"]{{0,4}}$"
_FRAMES: Final = {
    **dict.fromkeys(("until", "since", "after", "before"), _BEFORE_DAY),
    "to": r"[ ,:()*_-]{{0,3}}(?:{cue})[ ,:(*_]{{0,3}}",
    "behind": " ?(?:{cue})",
    "returning": "[ ,(-]{{0,3}}(?:{cue})",
}
"""What is put around a cue, by its name."""


@cache
def patterns(language: Language) -> Patterns:
    """Made once for each language."""
    return Patterns(language)


@dataclass(frozen=True, slots=True)
class Said:
    """`text` is in small letters, each day one `@`; `places` are theirs. `start` and `end` lie in the whole text."""

    text: str
    marks: tuple[Mark, ...]
    places: tuple[int, ...]
    language: Language
    start: int
    end: int

    @property
    def cues(self) -> Patterns:
        """Those of its language."""
        return patterns(self.language)

    def away(self) -> bool:
        """Whether it says of the writer that they are not there."""
        if self.cues.reads.search(self.text) is not None:
            return False  # out of the house, and still there for whoever writes
        habit = self.cues.habit.search(self.text) is not None
        return any(
            not self._somebody_elses(found.start()) and not (habit and self._is_habit(found.start()))
            for found in _first(self.cues.away, self.text)
        )

    def back(self) -> bool:
        """Whether it says of the writer that they are there again."""
        return any(not self._somebody_elses(found.start()) for found in _first(self.cues.back, self.text))

    def _is_habit(self, place: int) -> bool:
        """As in "I am off on Fridays", and not as in "I work part-time, so I am off today"."""
        clause = _RESULT.split(self.text[:place])[-1] + _RESULT.split(self.text[place:])[0]
        return DAY not in clause or self.cues.habit.search(clause) is not None

    def _somebody_elses(self, place: int) -> bool:
        return self.cues.not_so.search(self.text[max(place - 80, 0) : place]) is not None


def _first(cue: Cue, text: str) -> Iterator[re.Match[str]]:
    return islice(cue.finditer(text), MOST_CUES)


def may_tell(text: str, language: Language) -> bool:
    """Whether anything in it may speak of an absence; asked first, as most sentences do not."""
    cues = patterns(language)
    return any(cue.search(text) is not None for cue in (cues.away, cues.back, cues.gone))


def said(shown: str, start: int, end: int, language: Language, spoken: Spoken | None) -> Said:
    """The sentence that stands there; without `spoken` its days are not looked for."""
    words = shown[start:end].replace(DAY, " ")
    marks = _marks(words.replace("\n", " "), language, spoken) if spoken else []
    pieces: list[str] = []
    places: list[int] = []
    at = length = 0
    for mark in marks:
        pieces += [words[at : mark.start], DAY]
        length += mark.start - at + 1
        places.append(length - 1)
        at = mark.end
    text = small("".join([*pieces, words[at:]])).replace("\n", " ")
    return Said(text, tuple(marks), tuple(places), language, start, end)


def _marks(words: str, language: Language, spoken: Spoken) -> list[Mark]:
    from afterword.core.reading.absence.finding import marks_in  # late: most messages tell of no absence

    return marks_in(words, language, spoken)[:MOST_DAYS]


_BREAK = re.compile(
    r"[,;:()!?]| - |\. | (?:but|so|however|because|aber|weil|denn|mais|car|pero|porque|ma|perché|maar|omdat|mas|ale"
    r"|men) "
)
_RESULT = re.compile(r"[;()]| - |\. |,? (?:so|therefore|deshalb|daher|also|donc|así que|por eso|quindi|dus|por isso) ")
"""Sets what is so every week apart from what comes of it."""
_OWN_WORDS = 5
_AND = re.compile(r" (?:and|und|et|y|e|en|och|og|oraz) ")


def roles(one: Said) -> Iterator[Role]:
    """What each of its days is."""
    for number in range(len(one.marks)):
        yield _role(one, number)


def _role(one: Said, number: int) -> Role:
    left, right = around(one, number)
    cues = one.cues
    if cues.until.search(left):
        return _until(one, left, right)
    returns = cues.back.search(left + right) is not None
    told = (
        (Role.UNTIL, cues.behind.match(right)),
        (Role.AFTER, returns and cues.after.search(left)),
        (Role.BEFORE, returns and cues.before.search(left)),
        (Role.BACK, cues.back.search(_clause_before(left) + DAY) or _back_after(one, right)),
        (Role.BACK, _back_apposed(one, number, left, right)),
        (Role.BEFORE, cues.before_behind.match(right)),
        (Role.FROM, cues.since.search(left) or cues.since_behind.match(right)),
    )
    clause = _clause_before(left) + DAY + _clause_after(right)
    others = cues.other.search(clause) or _beside_it(one, clause) or _answers(one, left, _clause_after(right))
    rest = Role.NONE if others else Role.ON
    return next((role for role, found in told if found), rest)


def _answers(one: Said, left: str, right: str) -> bool:
    """As in "I am on vacation and will respond on @": it is the nearer of the two."""
    nearest = max((found.start() for found in one.cues.answers.finditer(left)), default=-1)
    if nearest > max((found.start() for found in one.cues.away.finditer(left)), default=-1):
        return True
    return one.cues.answers.search(right) is not None and one.cues.away.search(left + DAY + right) is None


def _beside_it(one: Said, clause: str) -> bool:
    """Whether the sentence tells of an absence in another clause, and this one has words enough of its own."""
    elsewhere = one.cues.away.search(one.text) is not None and one.cues.away.search(clause) is None
    return elsewhere and len(clause.split()) > _OWN_WORDS


def around(one: Said, number: int) -> tuple[str, str]:
    """What stands between a day and the ones beside it."""
    begin = one.places[number - 1] + 1 if number else 0
    end = one.places[number + 1] if number + 1 < len(one.places) else len(one.text)
    return one.text[begin : one.places[number]], one.text[one.places[number] + 1 : end]


def _until(one: Said, left: str, right: str) -> Role:
    """Until then away; but as in "not back until @", "until @, when I return", or "in the office until @"."""
    if one.cues.back.search(left) or (one.cues.returning.match(right) and one.cues.back.search(right)):
        return Role.BACK
    return Role.NONE if one.cues.here.search(_clause_before(left) + DAY + _clause_after(right)) else Role.UNTIL


def _back_after(one: Said, right: str) -> bool:
    """As in "on @ I will be back"."""
    return one.cues.back.search(_AND.split(_clause_after(right))[0]) is not None


def _back_apposed(one: Said, number: int, left: str, right: str) -> bool:
    """As in "ab Montag, 7. Dezember, wieder erreichbar", where a comma ends the day; and not "from @, back on @"."""
    if not right.startswith(",") or not one.cues.since.search(left):
        return False
    clause = _clause_after(right[1:])
    last = number + 1 == len(one.marks)
    return (last or len(clause) + 1 < len(right)) and one.cues.back.search(clause) is not None


def _clause_before(left: str) -> str:
    """From the last comma on, unless nothing but a few words of when stand behind it."""
    cuts = [found.end() for found in _BREAK.finditer(left)]
    for cut in reversed(cuts):
        if len(left[cut:].split()) > 2:
            return left[cut:]
    return left


def _clause_after(right: str) -> str:
    found = _BREAK.search(right)
    return right[: found.start()] if found else right
