"""How a candidate writes: what greets and closes, how formal, how long; what is left open is as the reader has it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Final

from afterword.core.record import record

LONGEST_SIGN_OFF: Final = 40
"""Characters; "With best wishes and many thanks" has 32."""
SIGN_OFFS: Final = ("Best", "Best regards", "Kind regards", "Best wishes", "Sincerely", "Thank you")
"""What most people write; any other short line may stand in their place."""
_BREAKS: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_NO_WORDS: Final = frozenset("{}[]<>@/\\|_")


class Greeting(StrEnum):
    """The word before the reader's name."""

    HI = "hi"
    HELLO = "hello"
    DEAR = "dear"


class Address(StrEnum):
    """How the reader is called: Dana; Ms. Ruiz or Dr. Ruiz, where the name carries a title; Dana Ruiz."""

    FIRST_NAME = "first_name"
    TITLE = "title"
    FULL_NAME = "full_name"


class Tone(StrEnum):
    """`warm` writes "I'd", `formal` writes "I would"."""

    WARM = "warm"
    FORMAL = "formal"


class Terms(StrEnum):
    """Du, tu and tú, where nothing of theirs tells otherwise; or Sie, vous and usted, whatever they write."""

    FAMILIAR = "familiar"
    FORMAL = "formal"


class Spelling(StrEnum):
    """`by_country` is that of the reader's country."""

    US = "us"
    UK = "uk"
    BY_COUNTRY = "by_country"


class Length(StrEnum):
    """How much of the notes a text takes up; nothing is ever added to fill."""

    SHORT = "short"
    LONG = "long"


class Signed(StrEnum):
    """How the candidate's own name stands under a text."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"


@record(frozen=True, slots=True, kw_only=True)
class Voice:
    """Each field that is None, and a sign-off that is "", leaves it to the reader's country and the channel.

    Without a `spelling`, what was noted stays as it was typed. `sign_off` needs no comma at its end.
    """

    greeting: Greeting | None = None
    sign_off: str = ""
    address: Address | None = None
    formality: Tone | None = None
    spelling: Spelling | None = None
    length: Length | None = None
    signed: Signed | None = None
    terms: Terms | None = None


AS_IT_COMES: Final = Voice()
"""Nothing chosen."""
CHOICES: Final[dict[str, type[StrEnum]]] = {
    "greeting": Greeting,
    "address": Address,
    "formality": Tone,
    "spelling": Spelling,
    "length": Length,
    "signed": Signed,
    "terms": Terms,
}
"""By field: the words to choose from."""
FIELDS: Final = ("greeting", "sign_off", "address", "formality", "spelling", "length", "signed", "terms")
OF_ONE_MESSAGE: Final = ("length", "formality")
"""What may be another for a single message."""


def with_words(voice: Voice, words: Mapping[str, str]) -> Voice:
    """The voice with what these words choose; "" leaves a field open again. Raise ValueError for an unknown word."""
    known = {name: CHOICES[name](word) if word else None for name, word in words.items() if name in CHOICES}
    own = {"sign_off": plain_sign_off(words["sign_off"])} if "sign_off" in words else {}
    return replace(voice, **known, **own)  # type: ignore[arg-type]  # each field's own words, by CHOICES


def words_of_voice(voice: Voice) -> dict[str, str]:
    """By field: the word chosen; what is left open is not in it."""
    return {name: str(word) for name in FIELDS if (word := getattr(voice, name))}


def sign_off_trouble(line: str) -> str:
    """Why a line cannot close a text, as half a sentence; "" where it can."""
    if len(line) > LONGEST_SIGN_OFF:
        return f"is {len(line)} characters long; {LONGEST_SIGN_OFF} is the most"
    if any(unicodedata.category(char) in _BREAKS for char in line):
        return "has to be one line, without line breaks or control characters"
    if line and (not any(map(str.isalpha, line)) or _NO_WORDS & set(line) or any(map(str.isdigit, line))):
        return "has to be a few plain words, as in “Kind regards”"
    return ""


def plain_sign_off(line: str) -> str:
    """Without the comma and the blanks around it."""
    return line.strip(" ,\t\r\n\u00a0")
