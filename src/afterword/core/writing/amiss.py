"""The words of the review in the language of a text, where that is not English."""

import re
from typing import Final

from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tongues.all import TONGUES
from afterword.core.writing.tongues.faults import Faults

_NEVER: Final = re.compile(r"(?!)")
_NONE: Final = Faults(
    pressure=_NEVER,
    apology=_NEVER,
    flattery=_NEVER,
    stock=_NEVER,
    salary=_NEVER,
    formal=_NEVER,
    familiar=_NEVER,
)


def faults_of(sheet: Sheet) -> Faults:
    """What is taken amiss there; nothing for an English text, whose lists stand in the checks themselves."""
    return next((tongue.faults for tongue in TONGUES.values() if tongue.code == sheet.language), _NONE)
