"""Mends: a passage of a draft and what takes its place; only what leaves a whole text is offered."""

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.wording import words_of
from afterword.core.writing.sheet import Sheet

FEWEST_LEFT: Final = 8
"""Words between greeting and closing that must be left for a sentence to be taken out."""
LONGEST: Final = 400
_END = re.compile(r"[.!?]+[\"'”’)]*(?=\s|$)")
_THANKS = re.compile(r"\bthank", re.IGNORECASE)
_SPACES = re.compile(r"(?<=\S) {2,}")
_LINE_ENDS = re.compile(r"[ \t]+$|^[ \t]+(?=\S)", re.MULTILINE)
_GAPS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Mend:
    """`passage` stands in the body once, as it was typed and on one line; `put` takes its place, "" takes it out."""

    passage: str
    put: str = ""


def mended(body: str, mend: Mend) -> str:
    """The body with its mend; as it was, where the passage is not in it any more."""
    if not mend.passage or mend.passage not in body:
        return body
    text = body.replace("\r\n", "\n").replace(mend.passage, mend.put, 1)
    if mend.put:
        return text
    return _GAPS.sub("\n\n", _LINE_ENDS.sub("", _SPACES.sub(" ", text))).strip("\n")


def instead(sheet: Sheet, start: int, end: int, put: str) -> Mend | None:
    """`put` in place of a passage of `said`; None where that is no place in one line of the body."""
    body, offset = sheet.body, len(sheet.said) - len(sheet.body)
    start, end = start - offset, end - offset
    if start < 0 or start >= end or "\n" in body[start:end]:
        return None
    for left, right in _wider(body, start, end):
        passage = body[left:right]
        if body.find(passage) == left and body.find(passage, left + 1) < 0:
            return Mend(passage, body[left:start] + put + body[end:right])
    return None


def without_sentence(sheet: Sheet, start: int, end: int) -> Mend | None:
    """The sentence around a passage of `said` taken out; None where it thanks, stands twice, or leaves too little."""
    left, right = _sentence_at(sheet.said, start, end)
    sentence = sheet.said[left:right]
    whole = sentence.strip() not in {sheet.greeting, ""} and len(sentence) <= LONGEST
    if not whole or _THANKS.search(sentence) or sheet.body.count(sentence.strip()) > 1:
        return None
    if len(words_of(sheet.middle)) - len(words_of(sentence)) < FEWEST_LEFT:
        return None
    return instead(sheet, left, right, "")


def _sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    line = text.rfind("\n", 0, start) + 1
    left = max((found.end() for found in _END.finditer(text, line, start)), default=line)
    while left < start and text[left] == " ":
        left += 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    found = _END.search(text, max(start, end - 1), stop)
    return left, found.end() if found else stop


def _wider(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """The passage itself, then with the words beside it, to the ends of its line."""
    line = body.rfind("\n", 0, start) + 1
    stop = body.find("\n", end)
    stop = len(body) if stop < 0 else stop
    places = [(start, end)]
    left, right = start, end
    for _ in range(4):
        left = max(line, body.rfind(" ", line, max(line, left - 1)) + 1)
        after = body.find(" ", right + 1, stop)
        right = stop if after < 0 else after
        places.append((left, right))
    return places
