"""What a tag's attributes do to the words within: hide them, quote them, keep their line breaks, close lines up."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.adapters.mail.reading.html_tags import Tag, characters

_STYLE: Final = re.compile(r"\bstyle\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_CLASS: Final = re.compile(r"\b(?:class|id)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_HIDDEN: Final = re.compile(r"(?:^|\s)hidden(?=[\s=/]|$)", re.IGNORECASE)
_HIDING: Final = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0*)?(?=;|!|$)|"
    r"color:transparent|max-(?:height|width):0(?:px|em)?(?=;|!|$))"
)
_FONT: Final = re.compile(r"(?:^|;)font(?:-size:|:[^;]{0,60}?)([0-9.]+)(?:px|pt|em|rem|%)?(?=;|!|$|/)")
_NO_BORDER: Final = re.compile(r"(?:^|;)border(?:-left)?:(?:none|0)")
_CLOSE_UP: Final = re.compile(r"(?:^|;)margin(?:-top|-bottom)?:0(?:\.0*)?(?:px|pt|in|cm|em)?")
_ALT: Final = re.compile(r"\balt\s*=\s*(?:\"([^\"]{1,40})\"|'([^']{1,40})'|([^\s\"'>]{1,40}))", re.IGNORECASE)
_LINE_ABOVE: Final = re.compile(r"(?:^|;)border:none;border-top:(?:solid|1(?:\.0)?p[tx]solid)")
_SIGNATURES: Final = frozenset(
    {
        *("gmail_signature", "moz-signature", "protonmail_signature_block", "signature", "x_signature"),
        *("applemailsignature", "ms-outlook-mobile-signature", "x_gmail_signature", "bloop_sign", "zmail_signature"),
    }
)
_OLDER: Final = frozenset(
    {
        *("divrplyfwdmsg", "x_divrplyfwdmsg", "mail-editor-reference-message-container"),
        *("ms-outlook-mobile-reference-message", "yahoo_quoted", "olk_src_body_section"),
    }
)
"""Classes and ids under which mail programs put what they quote, without a blockquote around all of it."""
_TINY: Final = 1.0
"""A size of letters, in whatever unit, up to which nobody reads them; 1 em and 100 % are written by nobody to hide."""


@dataclass(frozen=True, slots=True)
class Look:
    """`tiny` is None where the tag says nothing of the letters' size, and the one around it counts."""

    hidden: bool = False
    tiny: bool | None = None
    quotes: bool = False
    keeps_lines: bool = False
    closes_up: bool = False
    signs: bool = False
    """The signature, as the mail program marks it."""
    parts: bool = False
    """Older mail begins, below a line across that is drawn or not."""


@lru_cache(maxsize=512)
def look_of(tag: Tag) -> Look:
    """How the words within a tag look to a reader."""
    if not tag.attributes:
        return _PLAIN.get(tag.name, _NOTHING)
    style = "".join(_value(_STYLE, tag.attributes).lower().split())
    classes = _value(_CLASS, tag.attributes).lower()
    return Look(
        hidden=_is_hidden(tag, style, classes),
        tiny=_is_tiny(style),
        quotes=tag.name == "blockquote" and not _is_indent(tag, style),
        keeps_lines=tag.name == "pre" or "white-space:pre" in style,
        closes_up="mso" in classes or _CLOSE_UP.search(style) is not None,
        signs=not _SIGNATURES.isdisjoint(classes.split()),
        parts=not _OLDER.isdisjoint(classes.split()) or _LINE_ABOVE.search(style) is not None,
    )


def sign_of(tag: Tag) -> str:
    """The sign that a picture stands for, such as a raised thumb; pictures with words are only pictures."""
    words = _value(_ALT, tag.attributes).strip()
    return words if words and not words.isascii() and not any(map(str.isalnum, words)) else ""


def _is_hidden(tag: Tag, style: str, classes: str) -> bool:
    said = _HIDDEN.search(_QUOTED.sub(" ", tag.attributes)) is not None
    return said or "preheader" in classes or _HIDING.search(style) is not None


def _is_tiny(style: str) -> bool | None:
    found = _FONT.search(style)
    if found is None:
        return False if "font-size:" in style else None  # in words, such as medium
    try:
        return float(found[1]) < _TINY and not found.group().endswith(("em", "rem"))
    except ValueError:
        return None


def _is_indent(tag: Tag, style: str) -> bool:
    """Gmail and others indent with a borderless blockquote; a quote says so in its type or class."""
    said = tag.attributes.lower()
    return _NO_BORDER.search(style) is not None and "cite" not in said and "quote" not in said


def _value(pattern: re.Pattern[str], attributes: str) -> str:
    return " ".join(characters(value) for found in pattern.findall(attributes) for value in found if value)


_NOTHING: Final = Look()
_PLAIN: Final = {"blockquote": Look(quotes=True), "pre": Look(keeps_lines=True)}
