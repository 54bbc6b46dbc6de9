"""What can be counted in a text: words, sentences, questions, its greeting, its closing and what stands between."""

import re

_WORD = re.compile(r"[^\W_](?:[\w'’.-]{0,60}[^\W_])?")
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\bM[rs]\.)(?<!\bMrs\.)(?<!\bProf\.)(?<!\bSt\.)(?<!\bIng\.)(?<!\bLic\.)"
    r"(?<!\b[DdSs]r\.)(?<!\b[DdSs]ra\.)(?<!\b[Ss]rta\.)(?<!\b[Dd]ña\.)[\"'”’)]?\s+|\n+"
)
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings"
    r"|sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|bonjour|madame|monsieur|chère?|cher"
    r"|estimad[oa]s?|hola|buen[oa]s (?:días|tardes)|reciban? un cordial saludo)\b",
    re.IGNORECASE,
)
_CLOSINGS = (
    "best|best regards|kind regards|warm regards|regards|best wishes|all the best|sincerely|yours sincerely|yours truly"
    "|yours|cheers|thanks|thanks again|thank you|many thanks|with thanks|with best wishes|with kind regards|warmly"
    "|sincerely yours|respectfully|cordially|take care|with best regards|thank you again|warmest regards"
    "|mit freundlichen gr(?:üß|üss)en|mit freundlichem gr(?:uß|uss)|freundliche gr(?:üß|üss)e|beste gr(?:üß|üss)e"
    "|viele gr(?:üß|üss)e|herzliche gr(?:üß|üss)e"
    "|cordialement|bien cordialement|bien à vous|sincères salutations|saludos cordiales|atentamente"
    "|un saludo|un cordial saludo|saludos"
)
_CLOSING = re.compile(rf"^(?:{_CLOSINGS})[,.!]?$", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """The words in order."""
    return _WORD.findall(text)


def sentences_of(text: str) -> list[str]:
    """The sentences in order; a line end ends one too."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def lines_of(text: str) -> list[str]:
    """The lines that hold anything, trimmed."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def greeting_of(text: str) -> str:
    """The line that greets, or ""."""
    first = (lines_of(text) or [""])[0]
    if _GREETING.match(first):
        return first
    return first if first.endswith(",") and len(words_of(first)) <= 3 else ""


def closing_of(text: str) -> list[str]:
    """The closing line and what stands under it (the name); empty without one."""
    lines = lines_of(text)
    for index in range(len(lines) - 1, max(-1, len(lines) - 6), -1):
        if _CLOSING.match(lines[index]):
            return lines[index:]
    return []


def middle_of(text: str) -> str:
    """What is said between greeting and closing."""
    lines = lines_of(text)
    if greeting_of(text) and len(words_of(lines[0])) <= 6:
        lines = lines[1:]
    closing = closing_of(text)
    return "\n".join(lines[: len(lines) - len(closing)] if closing else lines)
