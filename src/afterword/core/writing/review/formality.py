"""The check that the text is as formal as its reader expects it: by the profile of the country, and by the channel."""

import re
from collections.abc import Iterator

from afterword.core.facts.voice import plain_sign_off
from afterword.core.facts.words import Channel
from afterword.core.writing.amiss import faults_of
from afterword.core.writing.budget import SHORT_CHANNELS
from afterword.core.writing.formal import formal_country, is_formal_in
from afterword.core.writing.manner import name_for
from afterword.core.writing.mending import instead
from afterword.core.writing.names import called, full_name
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet

_CASUAL = re.compile(r"^(?:hi|hey+|heya|hiya|yo|hello there)\b", re.IGNORECASE)
_TOO_CASUAL = re.compile(r"^(?:hey+ ?there|heyy+|heya|hiya|yo|sup|howdy|hii+)\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"^(?:to whom|dear (?:sir|madam|hiring (?:manager|team)|recruiter|interviewer|hr|all concerned))\b", re.IGNORECASE
)
_CLOSINGS = re.compile(r"^(?:cheers|xoxo|xo|hugs|love|ciao|later|peace|ttyl|bye|see ya)\b", re.IGNORECASE)
_ALWAYS_TOO_WARM = re.compile(r"^(?:xoxo|xo|hugs|love|peace|ttyl|see ya)\b", re.IGNORECASE)
_LOUD = re.compile(r"!{2,}|[?!]{3,}")
MOST_MARKS = 3
"""Exclamation marks in one text; ours."""


def formality(sheet: Sheet) -> Iterator[Finding]:
    """A first message is answered in the tone in which it was written, or not at all."""
    formal = sheet.proposal.channel is Channel.LETTER or is_formal_in(sheet.occasion.country)
    if sheet.is_english:
        yield from _greeting(sheet, formal=formal)
        yield from _closing(sheet, formal=formal)
    yield from _mixed(sheet)
    loud = _LOUD.search(sheet.said)
    if loud:
        says = f"“{loud.group()[:5]}” shouts: one mark is enough, and a full stop is better."
        yield _advice(says, sheet, loud.span(), "?" if "?" in loud.group() else "!")
    elif sheet.body.count("!") > MOST_MARKS:
        yield _advice(f"{sheet.body.count('!')} exclamation marks: full stops read as surer of themselves.", sheet)


def _mixed(sheet: Sheet) -> Iterator[Finding]:
    """Sie and du, vous and tu, usted and tú: one of them holds from the first line to the last."""
    formal, familiar = (pattern.search(sheet.body) for pattern in (faults_of(sheet).formal, faults_of(sheet).familiar))
    if formal and familiar:
        says = f"“{formal.group()}” and “{familiar.group()}” are both in the text: keep to one way of address."
        yield Finding(check="formality", says=says)


def _greeting(sheet: Sheet, *, formal: bool) -> Iterator[Finding]:
    first = sheet.body.lstrip().partition("\n")[0]
    at = sheet.said.find(first, len(sheet.said) - len(sheet.body))
    name = _name(sheet, formal=formal)
    nobody = _NOBODY.match(first)
    if nobody and name:
        says = f"The greeting speaks to an office, but the reader's name is known: Dear {name},"
        yield _advice(says, sheet, (at, at + len(first)), f"Dear {name},")
        return
    casual = _TOO_CASUAL.match(first) or (_CASUAL.match(first) if formal and not _is_short(sheet) else None)
    if casual and _is_chosen(casual.group(), sheet):
        yield from _foreign(casual.group(), "Dear", sheet, (at, at + casual.end()))
    elif casual:
        put = "Dear" if formal else "Hi"
        says = f"“{casual.group()}” is too casual for this reader: “{put}” is what one writes."
        yield _advice(says, sheet, (at, at + casual.end()), put)


def _closing(sheet: Sheet, *, formal: bool) -> Iterator[Finding]:
    lines = [line for line in sheet.body.splitlines() if line.strip()][-4:]
    for line in lines[1:]:
        found = _ALWAYS_TOO_WARM.match(line) or (_CLOSINGS.match(line) if formal else None)
        if found and len(line.split()) < 4:
            at = sheet.said.rfind(line)
            if _is_chosen(line, sheet):
                yield from _foreign(plain_sign_off(line), "Kind regards,", sheet, (at, at + len(line.rstrip())))
                return
            says = f"“{line.strip(' ,')}” is how one writes to friends: “Kind regards” is right here."
            yield _advice(says, sheet, (at, at + len(line.rstrip())), "Kind regards,")
            return


def _is_chosen(words: str, sheet: Sheet) -> bool:
    """Whether the candidate chose this greeting word or this sign-off as their own."""
    voice = sheet.case.candidate.voice
    return words.casefold() == voice.greeting or plain_sign_off(words).casefold() == voice.sign_off.casefold()


def _foreign(words: str, usual: str, sheet: Sheet, span: tuple[int, int]) -> Iterator[Finding]:
    """One's own way of writing is no fault; it is said where the reader's country has another."""
    if is_formal_in(sheet.occasion.country):
        where, plain = formal_country(sheet.occasion.country), usual.rstrip(",")
        says = f"“{words}” is your own way; in {where} a first message is more formal: “{plain}” is usual there."
        yield _advice(says, sheet, span, usual)


def _name(sheet: Sheet, *, formal: bool) -> str:
    reader, voice = sheet.occasion.reader, sheet.case.candidate.voice
    if voice.address:
        return name_for(reader, voice, sheet.occasion.country)
    return full_name(reader.name) if formal else called(reader)


def _is_short(sheet: Sheet) -> bool:
    return sheet.proposal.channel in SHORT_CHANNELS


def _advice(says: str, sheet: Sheet, span: tuple[int, int] | None = None, put: str = "") -> Finding:
    mend = instead(sheet, *span, put) if span else None
    return Finding(check="formality", says=says, severity=Severity.ADVICE, mend=mend)
