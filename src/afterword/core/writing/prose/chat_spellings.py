"""English words as they are typed in a chat, or often misspelt, of which but one reading is sure."""

import re
from typing import Final

from afterword.core.writing.prose.lexicon import CLEAR_THIRD, COUNT_NOUNS

_TYPED: Final = """
    aswell:as_well wot:what nite:night nites:nights tonite:tonight overnite:overnight listned:listened txt:text
    txts:texts txted:texted txting:texting msg:message msgs:messages gud:good wud:would
    futher:further shud:should luv:love
    lotsa:lots_of becoz:because bcos:because prolly:probably sumthing:something sumthin:something somethin:something
    nothin:nothing everythin:everything evry:every evrything:everything lil:little tmw:tomorrow tmrw:tomorrow
    2moro:tomorrow 2nite:tonight gr8:great b4:before l8r:later every1:everyone any1:anyone some1:someone plz:please
    pls:please allways:always enuf:enough becuz:because biodegradeable:biodegradable
    compostible:compostable recycleable:recyclable
    softwear:software hardwear:hardware
    commerical:commercial milage:mileage til:till knowledgable:knowledgeable seperatly:separately
    """
_MEANT: Final = {typed: meant.replace("_", " ") for typed, meant in (pair.split(":") for pair in _TYPED.split())}
_CHAT: Final = re.compile(rf"(?<![\w'/.@-])(?:{'|'.join(_MEANT)})(?![\w'/@-]|\.\w)")
"""Only as they are typed small: "GUD" may stand for something."""
_HEAT: Final = re.compile(
    r"\b(ice|water|oven|kiln|fridge|freezer|room|body|air|tank|mash|storage|core|holding|serving|pool|soil|oil|milk"
    r"|food|probe) temp(s?)\b"
)
_LESS: Final = re.compile(r"(?<!more or )(?<!no )(?<!or )(?<!\d )\bless (?=([a-z]+s)\b)")
_COUNTED: Final = frozenset({"script", "error", "mistake", "complaint", "accident", "queue", "email", "phone", "item"})
"""Further nouns that are counted, besides those of work."""


def in_plain_spelling(line: str) -> str:
    """As in "its wot she likes aswell", "ice temp 22F"; and what is counted is fewer: "less scripts"."""
    line = _CHAT.sub(lambda found: _MEANT[found.group()], line)
    return _LESS.sub(_fewer, _HEAT.sub(r"\1 temperature\2", line))


def _fewer(found: re.Match[str]) -> str:
    several = found[1]
    one = {several.removesuffix("s"), several.removesuffix("es"), f"{several.removesuffix('ies')}y"}
    counted = (one & (COUNT_NOUNS | _COUNTED)) and several not in CLEAR_THIRD
    return "fewer " if counted else found.group()
