"""Whether two names mean one company: case, stops, blanks and the legal form say nothing about that."""

import re
import unicodedata
from typing import Final

WORD: Final = re.compile(r"[\w&]+")
LEGAL_FORMS: Final = frozenset(
    {
        *("inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "lp", "ltd", "limited", "plc"),
        *("pty", "pte", "gmbh", "mbh", "ag", "kg", "kgaa", "se", "ug", "ohg", "ev", "sa", "sas", "sarl", "srl", "spa"),
        *("bv", "nv", "oy", "oyj", "ab", "asa", "aps", "kk"),
    }
)
"""What stands behind a company's name and is left out when people speak of it."""
BETWEEN: Final = frozenset({"&", "and", "und"})
"""What may stand between two of them: GmbH & Co. KG."""


def firm_words(called: str) -> list[str]:
    """The words of a company's name in small letters, without its legal form and a leading "the"."""
    words = WORD.findall(called.casefold().replace(".", ""))
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] in BETWEEN):
        words.pop()
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def firm_letters(called: str) -> str:
    """The same in one word without accents, so that "Blue Harbor" and "Blueharbor" are one; "" for no name."""
    plain = unicodedata.normalize("NFKD", "".join(firm_words(called)))
    return "".join(letter for letter in plain if letter.isalnum())


def legal_form(called: str) -> str:
    """The legal form that a name carries, in small letters; "" where it carries none."""
    words = WORD.findall(called.casefold().replace(".", ""))
    return "".join(words[len(words) - 1 :]) if len(words) > 1 and words[-1] in LEGAL_FORMS else ""


def is_part_of(one: str, other: str) -> bool:
    """Whether one name is the other with more behind it: Acme, and Acme Careers."""
    first, second = sorted((firm_words(one), firm_words(other)), key=len)
    return bool(first) and second[: len(first)] == first
