"""The check that nothing was left to be filled in."""

import re
from collections.abc import Iterator

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding
from afterword.core.writing.sheet import Sheet

FOUND = re.compile(
    r"\[[^\]\n]{1,60}\]"
    r"|\{\{?[^}\n]{1,60}\}?\}"
    r"|<(?!https?:|mailto:)(?=[^\W\d_])[^>\n@]{1,60}>"
    r"|\b[Xx]{3,}\b|_{3,}|\bX{2} (?:years?|months?|weeks?|people|%|\w+s)\b"
    r"|\b(?:ABC|XYZ) (?:[Cc]ompany|[Cc]orp|[Ii]nc)\b"
    r"|\((?:your|the|position|job|company|interviewer|hiring manager|specific|insert|role|team)[ '’\w]{0,20}[ ]"
    r"(?:name|title|topic|here|date|position|company|detail|project)\)|\?{3,}|(?<!\.)\.{3,}+ ?\(|\(\.{3}\)"
    r"|\blorem ipsum\b|\b(?:insert|your|candidate|company|employer|recipient|interviewer)[ _-]name(?: here)?\b(?!s)"
    r"|\b(?:COMPANY|EMPLOYER|POSITION|ROLE|JOB|FIRST|LAST|MANAGER|INTERVIEWER|RECRUITER|CANDIDATE)[ _](?:NAME|TITLE)\b"
    r"|\bcompany xyz\b|\bxyz (?:company|corp|inc)\b|\binsert (?:\w+ ){0,3}here\b|\bTO ?DO\b|\bTBD\b|\bFIXME\b"
    r"|%\w{2,30}%|%\(\w{1,30}\)s|\$\{?[A-Za-z_]{2,30}\}?"
)
_ANY_CASE = any_of(r"""
    \blorem ipsum\b
    \b(?:insert|your|recipient|interviewer|hiring manager)(?:['’]s)?[ _-]name(?: here)?\b
    \b(?:company|employer|candidate|role|job)[ _-](?:name|title)(?: here)\b
    \binsert \w+(?: \w+){0,2} here\b
    \bcompany xyz\b
    """)


def no_placeholder(sheet: Sheet) -> Iterator[Finding]:
    """A bracket where a name belongs says that nobody read the note before it left."""
    found = FOUND.search(sheet.said) or _ANY_CASE.search(sheet.said)
    if found:
        yield Finding(check="no_placeholder", says=f"“{found.group()[:60]}” is still to be filled in.")


def holds_placeholder(text: str) -> bool:
    """Whether a passage looks as if something were still to be filled in."""
    return FOUND.search(text) is not None or _ANY_CASE.search(text) is not None
