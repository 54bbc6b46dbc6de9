"""A question clipped to a few German words, asked whole where its shape is plain."""

import re
from typing import Final

_PER: Final = re.compile(
    r"(?i:wie viele) (?P<what>[A-ZÄÖÜ]\w+) pro (?P<per>[A-ZÄÖÜ]\w+)"
    r"(?: (?P<when>nachts|tagsüber|im Schnitt|am Wochenende))?$"
)


def asked_whole(line: str) -> str:
    """As in "wie viele Patienten pro Pflegekraft nachts"; "" where it is none of these."""
    found = _PER.match(line)
    if not found:
        return ""
    when = f" {found['when']}" if found["when"] else ""
    return f"Wie viele {found['what']} sind es{when} pro {found['per']}?"
