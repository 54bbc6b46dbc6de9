"""What the candidate would add, told whole although it begins with when or where: "At my last job I led a team"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.discretion import keeps_to_oneself
from afterword.core.writing.fit import addition
from afterword.core.writing.prose.phrase import Phrase, phrase
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.turn import Listener
from afterword.core.writing.sayable import sayable

_BEHIND: Final = re.compile(
    r"(?P<front>(?:at|in|on|during|before|after|since|for|through|with|as|over|last|this)\b[^,.;:!?]{2,60}?,?)"
    r" (?P<rest>I(?:'(?:ve|m|d))? [a-z].+)",
    re.IGNORECASE,
)
"""When or where, and behind it a sentence about oneself."""

_HELD: Final = re.compile(r"^I(?: have|'ve) (?=(?:my|an?|the|\d+) )(?=.* since )")
"""What one holds since then, one has had."""


def own_addition(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    """As `addition`, and a sentence that has its subject behind when or where it was."""
    found = _own_addition(note, to, names=names)
    return replace(found, text=_HELD.sub("I have had ", found.text)) if found else None


def _own_addition(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    found = _BEHIND.fullmatch(" ".join(note.split()))
    rest = addition(found["rest"], to, names=names) if found else None
    if not found or rest is None or rest.shape is not Shape.CLAUSE or not rest.text.startswith("I"):
        return addition(note, to, names=names)
    front = phrase(found["front"].rstrip(","), names=names).text
    told = f"{front[:1].lower()}{front[1:]}{',' * found['front'].endswith(',')} {rest.text}"
    return Phrase(told, rest.shape) if whole(front) and sayable(told) and not keeps_to_oneself(told) else None
