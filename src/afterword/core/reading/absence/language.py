"""What has to be known of a language to read an absence in it: its names of days, and its turns of phrase.

Each turn of phrase is a line, a regular expression in small letters; a line that ends in a backslash goes on in the
next. `@` stands for a day, wherever and however it is written.
"""

import re
from dataclasses import dataclass, field

NEVER = r"(?!)"
_GOES_ON = re.compile(r"\\\n[ ]*")


def either(lines: str) -> str:
    """One regular expression of several lines."""
    whole = _GOES_ON.sub("", lines)
    return "|".join(line.strip() for line in whole.splitlines() if line.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """How days are written. `months` and `weekdays` begin with January and Monday; `|` stands between spellings.

    `relative`: turns of phrase by what they mean, as `days_said` has it. `counted`: what leads a number and a unit
    ("for the next"). `units`: the spellings of a day, a week, a month. `bare_day`: a day of the month alone,
    `(?P<d>…)`, with `WD` for a weekday before it. `parts`: what stands before a month for its beginning, middle and
    end. `next_before`, `next_behind`: make a weekday that of next week. `month_first`: whether "December 4" is
    written.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    ordinal: str = NEVER
    before_day: str = ""
    before_month: str = ""
    before_year: str = " "
    month_first: bool = False
    bare_day: str = ""
    parts: dict[str, str] = field(default_factory=dict)
    relative: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    counted: str = ""
    next_before: str = NEVER
    next_behind: str = NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What stands around a day that says what it is.

    `until`, `since`, `after`, `before`: right before a day. `behind`: right behind the last day away; `returning`:
    right behind an until that is the day of return, with one of `back` in it ("until @, when I return");
    `since_behind`, `before_behind`: like `since` and `before`, but behind. `to`: between two days. `back`: the
    writer is there again. `away`: the writer is not there. `gone`: and will not be. `not_so`: says before one of
    these that it is over, or somebody else's. `other`: makes the day one of something else. `habit`: a sentence of
    what is so every week. `here`: until the day, the writer is there. `answers`: what is done on the day of return.
    `another`: it is somebody else who is not there. `reads`: what is written to them they read all the same.
    """

    until: str
    since: str
    to: str
    back: str
    away: str
    gone: str = NEVER
    after: str = NEVER
    before: str = NEVER
    behind: str = NEVER
    returning: str = NEVER
    since_behind: str = NEVER
    before_behind: str = NEVER
    not_so: str = NEVER
    other: str = NEVER
    habit: str = NEVER
    another: str = NEVER
    reads: str = NEVER
    here: str = NEVER
    answers: str = NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """How somebody is named to ask instead: `ask`; `me`: the writer; `no_names`: words with a capital that are none."""

    ask: str
    me: str = NEVER
    titles: str = ""
    no_names: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language; `common` are the little words that it is known by.

    `hints`: how words begin without which no cue of its absences fits. `spaced`: words are set apart by blanks.
    """

    code: str
    common: str
    hints: str
    days: Days
    cues: Cues
    contacts: Contacts
    spaced: bool = True
