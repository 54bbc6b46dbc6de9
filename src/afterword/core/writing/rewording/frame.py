"""A letter in its three parts; greeting and closing stay ours, only what stands between is put into other words."""

from dataclasses import dataclass

from afterword.core.wording import closing_of, greeting_of, lines_of, words_of

_LONGEST_HEAD = 6
"""Words of a line that greets and does no more."""
_LONGEST_CLOSING = 4
"""Words of a line above the name, with a comma at its end, that is one more way to close."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`greeting` is one line, `middle` has paragraphs, `closing` the closing line and the name; each may be ""."""

    greeting: str
    middle: str
    closing: str

    def around(self, middle: str) -> str:
        """The whole letter with another middle."""
        return "\n\n".join(filter(None, (self.greeting, middle, self.closing)))


def frame_of(body: str, *, signature: str = "") -> Frame:
    """The parts of a letter; `signature`, or its first word, alone in the last line is a closing."""
    lines = body.replace("\r\n", "\n").strip().split("\n")
    head = greeting_of(body)
    greets = bool(head) and lines[0].strip() == head and len(words_of(head)) <= _LONGEST_HEAD
    start, end = int(greets), len(lines)
    kept = _closing(body, signature)
    left = len(kept)
    while left and end > start:
        end -= 1
        left -= bool(lines[end].strip())
    return Frame(
        greeting=lines[0].strip() if greets else "",
        middle="\n".join(lines[start:end]).strip(),
        closing="\n".join(kept),
    )


def _closing(body: str, signature: str) -> list[str]:
    kept = closing_of(body)
    lines = lines_of(body)
    names = {signature.casefold(), signature.partition(" ")[0].casefold()} - {""}
    if kept or not lines or lines[-1].strip(" .,").casefold() not in names:
        return kept
    before = lines[-2] if len(lines) > 2 else ""
    return lines[-2:] if before.endswith(",") and len(words_of(before)) <= _LONGEST_CLOSING else lines[-1:]
