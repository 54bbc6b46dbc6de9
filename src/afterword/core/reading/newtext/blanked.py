"""What a message says anew: quoted lines, the history below it and the signature are blanked; nothing is moved."""

import re

_WROTE = re.compile(
    r"\b(?:wrote|schrieb|a écrit|ha scritto|schreef|escribió)\b[^\n]{0,120}:[ \t]*\r?$", re.IGNORECASE | re.MULTILINE
)
_WHEN = re.compile(r"[ \t]*(?:on|am|le|il|op|el)\b[^\n]*\d", re.IGNORECASE)
_HEADERS = re.compile(
    r"^[ \t]*(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|oorspronkelijk bericht|"
    r"messaggio originale)\b|(?:from|von|de|van|da) ?:[^\n]{1,200}\n"
    r"(?:(?:to|an|à|cc|aan|a) ?:[^\n]{0,200}\n){0,2}(?:sent|date|gesendet|datum|envoyé|verzonden|inviato) ?:)",
    re.IGNORECASE | re.MULTILINE,
)
_OUT = re.compile(
    r"^[ \t]*(?:>[^\n]*|--[ \t]*\r?$|sent from my [^\n]*|get outlook for [^\n]*)", re.IGNORECASE | re.MULTILINE
)


def new_text(text: str) -> str:
    """The text, each character of what is not new replaced by a blank, so that places stay what they were."""
    if "\n" not in text and not text.lstrip().startswith(">"):
        return text
    places = [place for place in (_attribution(text), _headers(text)) if place]
    if places:
        text = _above(text, *min(places))
    return _without_lines(text)


def _attribution(text: str) -> tuple[int, int] | None:
    """Where "On Monday, 23 November Sam wrote:" stands, which may run over two lines."""
    for found in _WROTE.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        for start in (line, text.rfind("\n", 0, max(line - 1, 0)) + 1):
            if _WHEN.match(text, start, found.end()):
                return start, found.end()
    return None


def _headers(text: str) -> tuple[int, int] | None:
    found = _HEADERS.search(text)
    return (found.start(), found.end()) if found else None


def _above(text: str, start: int, end: int) -> str:
    """A message without a word above its history is a pasted one; answers between quoted lines are new."""
    if not text[:start].strip():
        return text[:start] + _blank(text[start:end]) + text[end:]
    quoted = any(line.lstrip().startswith(">") for line in text[end:].split("\n"))
    return text[:start] + (_blank(text[start:end]) + text[end:] if quoted else _blank(text[start:]))


def _without_lines(text: str) -> str:
    kept, at = [], 0
    for found in _OUT.finditer(text):
        kept += [text[at : found.start()], _blank(found.group())]
        at = found.end()
        if found.group().strip() == "--" and text[: found.start()].strip():  # the signature goes on to the end
            return "".join([*kept, _blank(text[at:])])
    return "".join([*kept, text[at:]])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
