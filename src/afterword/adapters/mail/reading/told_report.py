"""Delivery reports in words alone, as qmail, Exim, Exchange and Gmail write them; known by who writes and how."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from afterword.adapters.mail.reading.bounds import MOST_UNDELIVERED
from afterword.adapters.mail.reading.head import identifiers
from afterword.adapters.mail.reading.report_why import why
from afterword.adapters.mail.reading.told_readers import ADDRESS, readers
from afterword.adapters.mail.reading.told_words import (
    ANSWER,
    ANSWERED,
    CODE,
    COPY,
    FAILED,
    FOR_GOOD,
    FROM_YOU,
    GOES_ON,
    HELD,
    LATE_TITLE,
    POSTMAN,
    POSTMAN_NAMED,
    READER,
    REFUSED,
    TECHNICAL,
    TEMPORARY,
    WELL,
)
from afterword.core.facts.mail import Head, Mark, Undelivered
from afterword.core.facts.mail_address import nobody_reads

_ID_LINE: Final = re.compile(
    r"^[ \t>]{0,8}message-id ?:[ \t]*\n?[ \t]*(<[^<>\s]{3,900}>)", re.IGNORECASE | re.MULTILINE
)
_TO_LINE: Final = re.compile(
    r"^[ \t>|]{0,8}(?:to|an|à|para|aan|do|till|til|宛先|收件人)[ \u00a0]?[:：]([^\n]{1,300})$",
    re.IGNORECASE | re.MULTILINE,
)
_FROM_LINE: Final = re.compile(
    r"^[ \t>|]{0,8}(?:from|von|de|da|van|od|från|fra|差出人|发件人)[ \u00a0]?[:：]([^\n]{1,300})$",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST: Final = 8_000
"""In letters; a report has some two thousand before the mail that came back."""
_OPENING: Final = 1_000


@dataclass(frozen=True, slots=True)
class Told:
    """Who was not reached, and the Message-ID of the mail, "" where it is not told."""

    readers: tuple[Undelivered, ...] = ()
    about: str = ""


def told_in_words(head: Head, text: str, failed: str, *, to: Collection[str] = (), surely: bool = False) -> Told:
    """What a report in words says; nothing for any other mail.

    `failed` is the header X-Failed-Recipients, `to` are the readers of the mail that came back, where the report
    carries it; `surely`: it is known to be a report.
    """
    words = text[:_LONGEST]
    if not (surely or failed or is_report(head, words)):
        return Told()
    copy = COPY.search(words)
    notice = words[: copy.start()] if copy and words[: copy.start()].strip() else words
    named = ADDRESS.findall(failed) or _named(head, notice, words[len(notice) :], to)
    permanent = _for_good(head.subject, notice)
    reason = why("", notice)
    found = tuple(Undelivered(one, permanent, reason) for one in named[:MOST_UNDELIVERED])
    return Told(found, _about(words, head) if found else "")


def is_report(head: Head, text: str) -> bool:
    """Whether a mail program wrote it, by its sender's address or name, and says so in its subject or at once."""
    opening = text[:_OPENING]
    if WELL.search(head.subject) or ANSWERED.search(head.subject) or _is_held(head.subject, opening):
        return False
    if _is_postman(head):
        said = f"{head.subject}\n{opening}"
        mild = () if ANSWER.match(head.subject) else (REFUSED,)  # a postmaster who answers speaks of such things too
        return any(pattern.search(said) is not None for pattern in (FAILED, CODE, GOES_ON, *mild))
    if Mark.AUTO_REPLIED in head.marks or FAILED.search(head.subject) is None:
        return False
    alone = Mark.NOBODY_ASKS in head.marks
    words = (CODE, READER, REFUSED) if alone else (CODE,)
    return (alone or _is_robot(head)) and any(pattern.search(opening) is not None for pattern in words)


def _is_held(subject: str, opening: str) -> bool:
    """Whether it tells of mail to its reader that waits, which names those who wrote."""
    return HELD.search(subject) is not None and not (FAILED.search(subject) or FROM_YOU.search(opening))


def _is_robot(head: Head) -> bool:
    return head.sender is not None and nobody_reads(head.sender.address) and Mark.NOBODY_ASKS not in head.marks


def _is_postman(head: Head) -> bool:
    if head.sender is None:
        return Mark.NOBODY_ASKS in head.marks
    local = head.sender.address.partition("@")[0]
    return POSTMAN.fullmatch(local) is not None or POSTMAN_NAMED.search(head.sender.name) is not None


def _named(head: Head, notice: str, copy: str, to: Collection[str]) -> list[str]:
    """By the notice itself, by its part for administrators, by the subject, by whom the returned mail went to."""
    people = (*head.to, *head.cc, *head.reply_to, *((head.sender,) if head.sender else ()))
    by = _FROM_LINE.search(copy)
    own = {one.address.lower() for one in people} | {one.lower() for one in (ADDRESS.findall(by[1]) if by else ())}
    technical = TECHNICAL.search(notice)
    shown = notice[: technical.start()] if technical else notice
    for part in (shown, notice, head.subject):
        found = readers(part, own)
        if found:
            return found
    line = _TO_LINE.search(copy)
    returned = list(to) or (ADDRESS.findall(line[1]) if line else [])
    reached = [one for one in returned if one.lower() not in own]
    return reached if len(reached) == 1 else []


def _for_good(subject: str, notice: str) -> bool:
    """Whether nothing more is tried, which a report says in its subject, or else in its words."""
    if LATE_TITLE.search(subject):
        return FOR_GOOD.search(notice) is not None and GOES_ON.search(notice) is None
    if FOR_GOOD.search(f"{subject}\n{notice}"):
        return True
    if GOES_ON.search(notice):
        return False
    return TEMPORARY.search(notice) is None or FAILED.search(subject) is not None


def _about(words: str, head: Head) -> str:
    found = _ID_LINE.search(words)
    named = identifiers(found[1]) if found else head.in_reply_to or head.references[-1:]
    return next(iter(named), "")
