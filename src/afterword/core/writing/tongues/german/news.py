"""What is so of a thing, as a German clause behind "dass" that can stand in one sentence with it."""

import re
from typing import Final

from afterword.core.writing.tongues.german.gladly import SHOWN
from afterword.core.writing.tongues.german.struck import as_that
from afterword.core.writing.tongues.german.verb_last import behind_that
from afterword.core.writing.tongues.said import Hearing, Kind, Said

_TOLD_ME: Final = re.compile(
    r"(?:(?:Wie Sie sagten, haben Sie|Sie haben|[Dd]u hast) (?:mir )?(?:gesagt|erzählt|berichtet|erklärt|geschildert)"
    r"|Sie sagten|[Dd]u sagtest), (?P<what>(?:dass|wie|warum) .+)"
)
"""Behind what was spoken of it goes without saying who told it."""
_THERE_IS: Final = re.compile(
    r"(?P<when>(?:Seit|Ab|Bis|In|Im|Auf|An|Am|Bei|Beim|Zu|Zum|Nach|Vor|Jede[nrs]?|Für) [^,]+) gibt es (?P<what>[^,]+)"
)
"""As in "seit zwei Jahren gibt es einen festen Tag"."""
_OPENS: Final = re.compile(r"(?:Sie|sie|er|[Ff]rau \S+|[Hh]err \S+|Wie Sie sagten)\b")


def as_news(said: Said | None, note: str, hearing: Hearing) -> Said | None:
    """The clause for what was made of a note, or for the note itself where nothing whole was; else the same."""
    if said is not None and (said.own or said.kind is Kind.MAXIM):
        return said
    if said is not None and said.kind is Kind.SENTENCE and said.whole is None:
        return _turned(said) or _careful(note, hearing) or said
    whole = said is not None and said.kind is Kind.HOW and said.whole is None
    return said if whole else _careful(note, hearing) or said


def _turned(said: Said) -> Said | None:
    if told := _TOLD_ME.fullmatch(said.text):
        return Said(told["what"], Kind.HOW)
    if there := _THERE_IS.fullmatch(said.text):
        return Said(f"dass es {there['when'][:1].lower()}{there['when'][1:]} {there['what']} gibt", Kind.HOW)
    clause = behind_that(said)
    return clause if clause.kind is Kind.HOW and SHOWN.search(clause.text) is None else None


def _careful(note: str, hearing: Hearing) -> Said | None:
    """The note itself where it was typed with care and speaks of nobody who may be the reader."""
    return None if _OPENS.match(note) else as_that(note, hearing)
