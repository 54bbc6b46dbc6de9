"""A "you" of a note that is anybody who works there, and would be its reader in a text to them."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of

_ANYBODYS: Final = any_of(r"""
    \b(?:with|to|for|behind|beside|next to|after) you
    ...(?=$|[ ,.](?!(?:want|need|can|are|go|come|leave|finish|start|have)\b))
    \b(?:gives?|lets?|pays?|trains?|teach(?:es)?|sends?|puts?|shows?|gets?|buys?|drives?|picks?|pairs?|tells?
    ...|helps?) you\b
    ^(?:[a-z]+: )?you(?:'ll|'d|'re)? (?!can\b|can't\b|could\b|never\b|always\b|see\b|learn\b|hear\b|know\b|feel\b|say\b
    ...|said\b|told\b|asked\b|mentioned\b|explained\b|think\b|have to\b|need to\b|only\b)
    ...(?:still |also |mostly |all |then )?[a-z]+
    """)
"""Whom it is done to, or who does it; of anybody else "before you leave" and "you learn by doing" are told as well."""
_MINE: Final = re.compile(r"\b(?:I|me|my|mine)\b")
"""Where the candidate speaks of what the reader did."""
_TYPED: Final = re.compile(r"^[\w.' ]{1,40}: ")


def is_anybodys(note: str) -> bool:
    """As in "company truck goes home with you", "you get your own van"; not "parts are on the van before you leave"."""
    told = _TYPED.sub("", note.strip())
    return _ANYBODYS.search(told) is not None and not _MINE.search(told)
