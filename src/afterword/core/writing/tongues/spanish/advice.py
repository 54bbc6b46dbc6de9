"""What to write instead of a Spanish note that is not surely a sentence or a thing."""

import re
from typing import Final

from afterword.core.writing.tongues.spanish.sure import among_friends
from afterword.core.writing.tongues.spanish.turned import OTHER_ADDRESS, YOU_DO
from afterword.core.writing.tongues.spanish.typed_short import in_full
from afterword.core.writing.tongues.spanish.written_out import HERE, loose_number, short_form, spelt_out
from afterword.core.writing.tongues.trimmed import trimmed

_FRIENDS: Final = "“{word}” is talk among friends, a doubt or a filler. Say it plainly, or leave that out."
_YOU: Final = (
    "“{word}” speaks to somebody as tú or vosotros. Write what they do (“hacen …”), or name the thing (“el …”)."
)
_SHORT: Final = "“{word}” is short for something. Write it in full, in words."
_HERE: Final = "“{word}” is a place where the reader is and you are not. Name the place, or leave that out."
_THEIR_YEARS: Final = "How long somebody has been there they know themselves. Leave it out."
_NOT_SO: Final = "What is not so may be read as a reproach. Say what they do instead, or leave it out."
_NUMBER: Final = (
    "A word seems to be missing before “{word}”: write “de {word}”, “durante {word}”, or a sentence with its verb."
)
_TWO: Final = "It seems to hold more than one thought. Write each of them as a note of its own."
_NAMES: Final = "If these are names, write each of them with its capital; else write a sentence with its verb."
_ROW: Final = re.compile(r"[^\s,]+(?:, [^\s,]+)+(?: [yeo] [^\s,]+)?|[^\s,]+ [yeo] [^\s,]+")
_QUESTION: Final = (
    "It is no whole question. Begin with the word that asks, and give it a verb (“¿Cómo organizan …?”, “¿Hay …?”,"
    " “¿Quién lleva …?”)."
)
_PLAIN: Final = "Name one thing with its article (“el turno de noche”), or say it with a verb (“tienen …”, “hay …”)."


def advice(line: str) -> str:
    """As one tells the candidate."""
    written = spelt_out(in_full(trimmed(line)))
    spoken = OTHER_ADDRESS.search(written) or YOU_DO.search(written)
    short = short_form(re.sub(r"^[^:]{1,40}: ", "", written)).strip(":")
    years = re.search(r"^\S+(?: \S+)? lleva (?:ya )?\d+ (?:años|meses)\b", written)
    asked = (
        (_FRIENDS, among_friends(written)),
        (_YOU, spoken.group() if spoken else ""),
        (_THEIR_YEARS, years.group() if years else ""),
        (_HERE if short.casefold() in HERE else _SHORT, short),
        (_NUMBER, loose_number(written.split())),
        (_NOT_SO, written if re.match(r"no \w+n\b", written) and "?" not in line else ""),
        (_NAMES, written if _ROW.fullmatch(written) else ""),
        (_TWO, ", " in written or ": " in written),
    )
    return next((told.format(word=word) for told, word in asked if word), _QUESTION if "?" in line else _PLAIN)
