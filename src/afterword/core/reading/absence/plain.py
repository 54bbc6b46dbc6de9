"""A text in plain marks and small letters, each letter where it was; addresses, links and telephone numbers hidden."""

import re
from typing import Final

HIDDEN: Final = "·"
"""Stands for each letter of what is hidden."""
_FROM: Final = "‘’ʼ`´“”„«»‐‑‒–—−―〜～\u00a0\u2007\u202f\u3000\t\r\v\f０１２３４５６７８９／．：（）＠，"
_TO: Final = "'''''\"\"\"\"\"-------~~    " + "    " + "0123456789/.:()@,"
_PLAIN: Final = str.maketrans(_FROM, _TO)
ADDRESS: Final = re.compile(
    (
        r"(?<![\w.+-])[\w.!#$%&'*+=?^{|}~-]{1,64}(?:@|\(at\)|\[at\]| \(at\) | \[at\] )[a-z0-9-]{1,"
        r"63}(?:\.[a-z0-9-]{1,63}){1,6}"
    ),
    re.IGNORECASE | re.ASCII,
)
_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}")
_PHONE: Final = re.compile(
    r"\+\d[\d ()./-]{6,22}\d|\(\d{2,5}\) ?\d[\d /.-]{4,16}\d|(?<![\d.])\d{3}[.-]\d{3}[.-]\d{4}(?!\d)|"
    r"(?<![\d./-])0\d(?:[ .-]\d\d){4}(?!\d)|(?<![\d./-])0\d{2,5}[ /-]{1,3}\d{3,}[\d -]{0,12}|"
    r"(?i:\b(?:tel|phone|mobile|cell|ext|mobil|telefon|durchwahl|fax|handy|móvil|teléfono|téléphone|"
    r"portable|numero|phone number)"
    r"\b|☎|电话|電話|内線)[^\d\n]{0,12}\d[\d ()./+-]{2,25}"
)


def seen_plainly(text: str) -> str:
    """The text with plain marks, and without what only looks like a day; as long as it was."""
    shown = text.translate(_PLAIN)
    for hidden in (_LINK, ADDRESS, _PHONE):
        shown = hidden.sub(_hide, shown)
    return shown


def small(text: str) -> str:
    """The text in small letters, as long as it was."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)


def _hide(found: re.Match[str]) -> str:
    return HIDDEN * len(found.group())
