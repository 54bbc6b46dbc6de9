"""The words of the review in the language of a text, where that is not English."""

import re
from typing import Final

from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.faults import Faults
from afterword.core.writing.tongues.tongue import Tongue

_NEVER: Final = re.compile(r"(?!)")
_NONE: Final = Faults(
    pressure=_NEVER,
    apology=_NEVER,
    flattery=_NEVER,
    stock=_NEVER,
    salary=_NEVER,
    formal=_NEVER,
    familiar=_NEVER,
    late=_NEVER,
    as_late="",
)


def tongue_of(sheet: Sheet) -> Tongue | None:
    """The language of the text where it is another one than English."""
    return next((tongue for tongue in TONGUES.values() if tongue.code == sheet.language), None)


def faults_of(sheet: Sheet) -> Faults:
    """What is taken amiss there; nothing for an English text, whose lists stand in the checks themselves."""
    tongue = tongue_of(sheet)
    return tongue.faults if tongue else _NONE
