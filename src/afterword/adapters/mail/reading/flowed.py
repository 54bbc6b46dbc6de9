"""Plain text whose lines were broken for the journey (format=flowed, RFC 3676), its paragraphs joined again."""

from typing import Final

SIGNATURE: Final = "-- "


def joined(text: str, *, drop_blank: bool) -> str:
    """The text with each paragraph on one line, quotes kept as > lines; `drop_blank` is the parameter DelSp."""
    lines: list[str] = []
    held: list[str] = []
    held_depth = 0
    for line in text.split("\n"):
        depth, words = _quoted(line)
        if held and (depth != held_depth or words == SIGNATURE):
            lines.append(_line(held_depth, held))
            held = []
        held_depth = depth
        flows = words.endswith(" ") and words != SIGNATURE
        held.append(words[:-1] if flows and drop_blank else words)
        if not flows:
            lines.append(_line(depth, held))
            held = []
    return "\n".join([*lines, *([_line(held_depth, held)] if held else [])])


def _quoted(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and its words without the blank that was put in front of them."""
    words = line.lstrip(">")
    return len(line) - len(words), words.removeprefix(" ")


def _line(depth: int, words: list[str]) -> str:
    text = "".join(words)
    return f"{'>' * depth} {text}".rstrip(" ") if depth else text
