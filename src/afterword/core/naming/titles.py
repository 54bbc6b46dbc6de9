"""The titles that may stand before a name, in English, German, French, Spanish and Dutch."""

import re
from enum import StrEnum
from typing import Final

from afterword.core.naming.word_list import word_list


class Sort(StrEnum):
    """How a title goes with a name: before the family name; a degree; before the first name; before all; in writing."""

    ADDRESS = "address"
    OFFICE = "office"
    DEGREE = "degree"
    WITH_FIRST_NAME = "with_first_name"
    WITH_ALL = "with_all"
    WRITTEN = "written"


WOMAN: Final = word_list(
    "frau mrs ms miss mme madame mlle mademoiselle sra srta señora señorita senora doña dona dña mevrouw mevr mw"
)
MAN: Final = word_list("herr herrn hr mr mister monsieur sr señor senor don dhr heer meneer")
_ADDRESS: Final = (WOMAN | MAN | {"mx", "m"}) - {"don", "doña", "dona", "dña"}
_DEGREE: Final = word_list("""
    dr dra doctor doctora docteur docteure doktor prof professor professorin professeur professeure profesor
    profesora pr pd ddr dott lic licda arq mtro mtra profa inge
    """)
_OFFICE: Final = word_list("""
    rev reverend judge justice sister matron father fr brother rabbi imam captain capt major maj col colonel lt
    lieutenant sgt sergeant general gen cpl corporal cmdr commander admiral officer chief dean principal
    headteacher headmaster headmistress pastor bishop deacon canon constable inspector superintendent professeur
    councillor councilor cllr alderman
    direktor direktorin pfarrer pfarrerin oberst hauptmann schwester rektor rektorin maître maitre me père soeur
    sœur capitán capitan padre sor zuster dominee ds sgto tte
    """)
_WRITTEN: Final = word_list("mag ing dipl priv ir drs")
_WITH_FIRST_NAME: Final = word_list("sir dame don doña dona dña d")
_WITH_ALL: Final = word_list("lord lady hon honourable honorable")
_SORTED: Final = (
    (Sort.WITH_FIRST_NAME, _WITH_FIRST_NAME),
    (Sort.WITH_ALL, _WITH_ALL),
    (Sort.DEGREE, _DEGREE),
    (Sort.WRITTEN, _WRITTEN),
    (Sort.OFFICE, _OFFICE),
    (Sort.ADDRESS, _ADDRESS),
)
_AFTER_DOCTOR: Final = word_list(
    "med rer nat phil jur iur oec pol theol vet agr dent habil ing techn mont h.c hc mult univ sc ès"
)
_STOPPED: Final = word_list("gen hon mag ing ir ds d dott dipl priv")
"""Titles only with their stop: without it they are names, or words."""
_INITIALS_TOO: Final = word_list("pr me")
"""Titles of French that are somebody's first letters where both are large: "PR Sharma"."""
_NAMES_TOO: Final = word_list("me dean justice judge major general don dona imam col heer chief sir ing")
_COMPOUND: Final = re.compile(r"(prof|ddr|dr|dipl|priv)\.?-[^\W\d_].*", re.IGNORECASE)
"""As in Dr.-Ing., Dipl.-Kfm., Prof.-Dr."""


def key_of(word: str) -> str:
    """The title that a word is, in small letters and without its stop: dr of Dr.-Ing.; "" for any other word."""
    compound = _COMPOUND.fullmatch(word)
    if compound:
        return "dr" if compound[1].casefold() in {"dr", "ddr"} else compound[1].casefold()
    key = word.rstrip(".,").casefold()
    if not word.endswith(".") and (key in _STOPPED or (key in _INITIALS_TOO and word.isupper())):
        return ""
    return key if sort_of(key) else ""


def sort_of(key: str) -> Sort | None:
    """How a title goes with a name."""
    return next((sort for sort, keys in _SORTED if key in keys), None)


def follows_doctor(word: str) -> bool:
    """As in Dr. rer. nat., Dr. med.: part of the title, and said nowhere."""
    return word.endswith(".") and word.rstrip(".").casefold() in _AFTER_DOCTOR


def stands_alone(word: str) -> bool:
    """Whether it is a title even where no name stands behind it: Frau, Dr., but not Dean or Bishop."""
    return sort_of(key_of(word)) in {Sort.ADDRESS, Sort.DEGREE} and key_of(word) not in _NAMES_TOO


def is_office(word: str) -> bool:
    """As in Matron, Captain, Rev., which stay where they are; not Dean, which may be a first name."""
    return sort_of(key_of(word)) in {Sort.OFFICE, Sort.WITH_ALL} and key_of(word) not in _NAMES_TOO


def as_said(word: str) -> str:
    """The title as one says it: Dr. of Dr.-Ing., DR. and dr.; others as typed."""
    if " " in word:
        return word
    compound = _COMPOUND.fullmatch(word)
    short = f"{compound[1]}." if compound else word
    shouted = short.isupper() and len(short.rstrip(".")) > 1 and key_of(word) not in {"pd", "pr"}
    return short[:1].upper() + (short[1:].lower() if shouted else short[1:])
