"""From what a model said to a letter of ours, or to a plain reason why it is none; nothing of it is believed."""

import re
import unicodedata
from dataclasses import dataclass

from afterword.core.ports.text_model import MOST_OUT
from afterword.core.wording import words_of
from afterword.core.writing.draft import Draft
from afterword.core.writing.rewording.frame import frame_of
from afterword.core.writing.rewording.hidden import show
from afterword.core.writing.rewording.told import AGAIN, Told

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_THINKING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.IGNORECASE | re.DOTALL)
_FENCED = re.compile(r"```[\w-]*\n(.*?)(?:\n```|\Z)", re.DOTALL)
_MARKS = re.compile(
    r"(?m)^[ \t]{0,3}(?:(?:#{1,6}|>+|[*•-])[ \t]+|\|[ \t]?)|\*{1,3}(?=\S)|(?<=\S)\*{1,3}"
    r"|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)"
)
_AHEAD = re.compile(
    r"^(?:(?:sure|certainly|of course|absolutely|okay|ok|yes)\b[^\n]{0,120}[:.!]"
    r"|(?:here(?:'s| is| are)|below is|this is|i(?:'ve| have) (?:rewritten|reworded))\b[^\n]{0,160}:?"
    r"|subject\s*:[^\n]{0,200}"
    r"|(?:new letter|letter|new wording|rewritten(?: letter)?|revised(?: letter)?|answer)\s*:)$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"^subject\s*:", re.IGNORECASE)
_LABEL = re.compile(r"^(?:letter|new letter|new wording|rewritten(?: letter)?|answer)\s*:\s*(?=\S)", re.IGNORECASE)
_BEHIND = re.compile(
    r"^(?:\(?(?:note|remark|p\.?s\.?|explanation|changes?(?: made)?)\s*:|i hope this (?:helps|works|version)"
    r"|let me know if you(?:'d| would) like (?:any|me to|another)|feel free to (?:adjust|change|edit)"
    r"|(?-i:(?:END|BEGIN) [A-Z]{4,}))",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^BEGIN [A-Z ]{4,20}\b")
"""A small model draws our fence anew."""
_QUOTES = "\"“”'`"
_RUN = 7
"""So many words of our task in a row are no letter."""
EMPTY = "Nothing came back that could be a letter."
FAR_LONGER = "What came back is far longer than the letter itself."
REPEATS = "What came back repeats what the model was told to do, and is no letter."
SAME = "What came back is our wording as it stands."


class NoLetter(ValueError):
    """There is nothing to show; `says` tells the person why."""

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


@dataclass(frozen=True, slots=True)
class Taken:
    """`middle` as the model said it, for the truth guard; `draft` with our own greeting, closing, subject and links."""

    middle: str
    draft: Draft


def taken_from_model(said: str, told: Told, plain: Draft, *, signature: str = "") -> Taken:
    """The letter in what came back; raise NoLetter where there is none."""
    text = _letter_in(_clean(said[:MOST_OUT]))
    middle = _mended(frame_of(text, signature=signature).middle)
    if not any(map(str.isalpha, middle)):
        raise NoLetter(EMPTY)
    if _repeats(text, told):
        raise NoLetter(REPEATS)
    if len(words_of(middle)) > told.asked.most_words:
        raise NoLetter(FAR_LONGER)
    if middle.split() == told.letter.split():
        raise NoLetter(SAME)
    body = told.frame.around(show(middle, told.links))
    return Taken(middle=middle, draft=Draft(subject=plain.subject, body=body))


def _clean(said: str) -> str:
    """Without thoughts, hidden characters and odd line ends."""
    plain = _THINKING.sub("", said).replace("\r\n", "\n").replace("\r", "\n")
    plain = re.sub("[\u2028\u2029\u0085\v\f]", "\n", plain).replace("\t", " ")
    kept = "".join(char for char in plain if char == "\n" or unicodedata.category(char) not in _HIDDEN)
    return unicodedata.normalize("NFC", kept)


def _letter_in(text: str) -> str:
    """Without what stands around it: fences, marks, "Here is…", a subject, remarks at its end."""
    found = _FENCED.findall(text)
    text = _MARKS.sub("", found[0] if len(found) == 1 else text.replace("```", ""))
    lines = [line.strip() for line in text.strip().strip(_QUOTES).split("\n")]
    while lines and (not lines[0] or _AHEAD.match(lines[0])):
        lines.pop(0)
    lines = [_LABEL.sub("", line) for line in lines if not _SUBJECT.match(line)]
    while lines and (not lines[0] or _EDGE.match(lines[0])):
        lines.pop(0)
    end = next((at for at, line in enumerate(lines) if _BEHIND.match(line)), len(lines))
    return "\n".join(lines[:end]).strip().strip(_QUOTES).strip()


def _mended(middle: str) -> str:
    """Paragraphs parted by one empty line, words by one space."""
    paragraphs = re.split(r"\n\s*\n", middle)
    return "\n\n".join(filter(None, (" ".join(one.split()) for one in paragraphs)))


def _repeats(text: str, told: Told) -> bool:
    """Whether it tells our task, or the marks around the material."""
    if told.mark and told.mark in text:
        return True
    ours = _runs(f"{told.asked.task} {AGAIN}")
    return bool(ours & _runs(text))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = [word.casefold() for word in words_of(text)]
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
