"""What to write instead of a Spanish note that is not surely a sentence or a thing."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.sure import among_friends
from afterword.core.writing.tongues.spanish.turned import OTHER_ADDRESS, YOU_DO
from afterword.core.writing.tongues.spanish.typed_short import in_full
from afterword.core.writing.tongues.spanish.written_out import loose_number, short_form, spelt_out
from afterword.core.writing.tongues.trimmed import trimmed

_FRIENDS: Final = "“{word}” is talk among friends, a doubt or a filler. Say it plainly, or leave that out."
_YOU: Final = (
    "“{word}” speaks to somebody as tú or vosotros. Write what they do (“hacen …”), or name the thing (“el …”)."
)
_SHORT: Final = "“{word}” is short for something. Write it in full, in words."
_NUMBER: Final = (
    "A word seems to be missing before “{word}”: write “de {word}”, “durante {word}”, or a sentence with its verb."
)
_TWO: Final = "It seems to hold more than one thought. Write each of them as a note of its own."
_QUESTION: Final = (
    "It is no whole question. Begin with the word that asks, and give it a verb (“¿Cómo organizan …?”, “¿Hay …?”,"
    " “¿Quién lleva …?”)."
)
_PLAIN: Final = "Name one thing with its article (“el turno de noche”), or say it with a verb (“tienen …”, “hay …”)."


def advice(line: str) -> str:
    """As one tells the candidate."""
    written = spelt_out(in_full(trimmed(line)))
    spoken = OTHER_ADDRESS.search(written) or YOU_DO.search(written)
    asked = (
        (_FRIENDS, among_friends(written)),
        (_YOU, spoken.group() if spoken else ""),
        (_SHORT, short_form(re.sub(r"^[^:]{1,40}: ", "", written)).strip(":")),
        (_NUMBER, loose_number(written.split())),
        (_TWO, ", " in written or ": " in written),
    )
    return next((told.format(word=word) for told, word in asked if word), _QUESTION if "?" in line else _PLAIN)
