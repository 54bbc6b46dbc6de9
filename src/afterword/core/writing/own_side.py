"""What the candidate would add, told whole although it begins with when or where: "At my last job I led a team"."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.writing.discretion import keeps_to_oneself
from afterword.core.writing.fit import addition
from afterword.core.writing.prose.lexicon import DETERMINERS, PARTICIPLES, PASTS, PREPOSITIONS
from afterword.core.writing.prose.phrase import Phrase, phrase
from afterword.core.writing.prose.shape import Shape
from afterword.core.writing.prose.spots import JOINING, bared
from afterword.core.writing.prose.sure import whole
from afterword.core.writing.prose.tongue import is_english
from afterword.core.writing.prose.turn import Listener, turned
from afterword.core.writing.prose.vocabulary import Vocabulary, is_short
from afterword.core.writing.sayable import sayable

_BEHIND: Final = re.compile(
    r"(?P<front>(?:at|in|on|during|before|after|since|for|through|with|as|over|last|this)\b[^,.;:!?]{2,60}?,?)"
    r" (?P<rest>I(?:'(?:ve|m|d))? [a-z].+)",
    re.IGNORECASE,
)
"""When or where, and behind it a sentence about oneself."""

_TYPED: Final = re.compile(
    r"(?:that )?(?P<said>(?:(?:last|this|in|at|on) [^,;:!?().]{3,30} )?I(?:'ve| have|'d| had)? (?P<verb>[a-z]+)"
    r"(?: [^\s,;:!?().]+){3,16})\.?"
)
"""A past of one's own, whole by itself."""
_DID: Final = re.compile(r"(?P<verb>[a-z]+) (?:the|an?|my|our|all|two|three|four|five|\d+) ", re.IGNORECASE)
"""The same without its subject: what has an object was done."""
_TAKEN_BACK: Final = re.compile(r"(?:but|not|never|though|although|unless|except|if|or|until|no longer)\b")
_WENT_WRONG: Final = re.compile(
    r"\b(?:the|a|my|her|his) wrong\b|\b(?:was|were|got (?:it|that)) (?:\w+ )?wrong\b|\bmistakes?\b|\bmi(?:xed|x) up\b"
    r"|\b(?:lost|losing) (?:the|my) (?:thread|nerve|train|place|words|way)\b|\bwent blank\b"
    r"|\b(?:on|to|with) (?:the|your|her|his|their) (?:\w+ )?(?:answer|question)\b",
    re.IGNORECASE,
)
"""What did not go well in the talk: nobody is reminded of it."""
_HELD: Final = re.compile(r"^I(?: have|'ve) (?=(?:my|an?|the|\d+) )(?=.* since )")
"""What one holds since then, one has had."""


def own_addition(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    """As `addition`, and a sentence that has its subject behind when or where it was."""
    if _WENT_WRONG.search(note):
        return None
    found = _own_addition(note, to, names=names) or _typed_whole(note, to, names)
    return replace(found, text=_HELD.sub("I have had ", found.text)) if found else None


def _typed_whole(note: str, to: Listener, names: frozenset[str]) -> Phrase | None:
    """As in "I led the switch to bedside handoff": a sentence about oneself stands as it was typed, to its comma."""
    line, _, rest = " ".join(note.split()).partition(", ")
    bare = _DID.match(line)
    line = f"I {line[:1].lower()}{line[1:]}" if bare and _is_past(bare["verb"]) else line
    found = _TYPED.fullmatch(line)
    if not found or not _is_past(found["verb"]) or _TAKEN_BACK.match(rest):
        return None
    said = found["said"].rstrip(" .")
    if not all(_is_word(one, names) for one in said.split()):
        return None
    ends = said.rpartition(" ")[2].casefold() not in PREPOSITIONS | DETERMINERS | JOINING
    plain = ends and turned(said, to) == said and sayable(said) and is_english(said) and not keeps_to_oneself(said)
    return Phrase(said, Shape.CLAUSE) if plain else None


def _is_word(word: str, names: frozenset[str]) -> bool:
    """Whether it may stand in a letter: no short form, and none that the word list lacks and that is no name."""
    listed = not isinstance(names, Vocabulary) or names.knows(bared(word))
    return not is_short(word, names) and (listed or word[:1].isupper() or not bared(word).isalpha())


def _is_past(verb: str) -> bool:
    return verb.casefold() in PASTS | PARTICIPLES or verb.casefold().endswith("ed")


def _own_addition(note: str, to: Listener, *, names: frozenset[str]) -> Phrase | None:
    found = _BEHIND.fullmatch(" ".join(note.split()))
    rest = addition(found["rest"], to, names=names) if found else None
    if not found or rest is None or rest.shape is not Shape.CLAUSE or not rest.text.startswith("I"):
        return addition(note, to, names=names)
    front = phrase(found["front"].rstrip(","), names=names).text
    told = f"{front[:1].lower()}{front[1:]}{',' * found['front'].endswith(',')} {rest.text}"
    return Phrase(told, rest.shape) if whole(front) and sayable(told) and not keeps_to_oneself(told) else None
