"""An invitation that came as a mail's words, without a calendar's file: read as far as the words are sure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import ProposedTime
from afterword.core.naming.given_names import GIVEN_NAMES
from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.invite.link import meeting_link
from afterword.core.reading.invite.names import same_name, written_out
from afterword.core.reading.invite.titles import name_in
from afterword.core.reading.kind.proposed import proposed_in
from afterword.core.reading.newtext.parts import parts_of

LONGEST: Final = 20_000
"""Characters that are read."""
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LINES: Final = re.IGNORECASE | re.MULTILINE
_HEADER: Final = re.compile(r"^\s*(?:from|to|cc|date|von|an|datum|de|à|para|fecha)\s*:.{0,300}$", _LINES)
_SUBJECT: Final = re.compile(r"^\s*(?:subject|betreff|objet|asunto)\s*:\s*(\S.{0,300})$", _LINES)
_ABOUT: Final = re.compile(
    r"\binterview|\binvit|\bvorstellungsgespräch|\bgespräch|\bentretien|\bentrevista|\bposition\b|\bstelle\b|"
    r"\bposte\b|\bpuesto\b|\brole\b",
    re.IGNORECASE,
)
_STOP: Final = re.compile(r"(?<!\s\d[.!?])(?<!\s\d\d[.!?])(?<=[.!?])\s+|\n\s*\n|(?<=,)\n")
_ROLE: Final = re.compile(
    r"\b(?:(?:role|position|post|job) (?:is|of|as)|(?:Stelle|Position) (?:als|der|des|einer|eines)|poste (?:de |d['’])|"
    r"puesto de)\s*(?:an? |the |als )?(.{3,80}?)(?=\s+(?:at|with|bei|chez|en|in|le|am|on|el)\b|[.,;:(\n]|$)",
    re.IGNORECASE,
)
_WEEKDAYS: Final = (
    "monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|"
    "vendredi|lunes|martes|miércoles|jueves|viernes"
)
_BEHIND_FIRM: Final = re.compile(rf"\s+(?:(?:le|el|am|on|den)\s+)?(?:{_WEEKDAYS})\b.*$", re.IGNORECASE)
_NAME: Final = r"([^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+)\b"
_TITLED: Final = re.compile(rf"\b(?:Frau|Herrn?|Mme|M\.|Mr\.?|Ms\.?|Mrs\.?|Sra?\.?|Señora?) (?:Dr\. )?{_NAME}")
_WITH: Final = re.compile(rf"\b(?:with|mit|avec|con|und|and|et|y) {_NAME}")
_AT_HOUR: Final = re.compile(
    rf"(?:\d|[AaPp]\.?[Mm]\.?|\bUhr|\dh) (?:with|mit|avec|con) {_NAME}(?: (?:and|und|et|y) {_NAME})?"
)
"""Behind an hour stands whom one meets, never a firm: "at 2pm with Ann Lee"."""
_GREETING: Final = re.compile(
    r"^\s*(?:dear|hi|hello|sehr geehrte|liebe|guten|hallo|bonjour|chère?|madame|monsieur|estimad|hola)[^\n,:]*[,:]?",
    _LINES,
)
_MOST_ADDRESSES: Final = 20
_MOST_SENTENCES: Final = 6
_LAST_LINES: Final = 4
"""Among them stands the writer's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldInvitation:
    """`event` is as a calendar would give it; its times are the first of `times`, and mean nothing without one.

    `titles` are the lines that may name company and role, the likeliest first.
    """

    event: Event
    times: tuple[ProposedTime, ...]
    titles: tuple[str, ...]


def told_in(mail: Mail, *, at: datetime, tz: str | None, country: str | None) -> ToldInvitation:
    """What a mail's words say, with those who stand in its head; `at` is when it was said where it has no date."""
    words = mail.text[:LONGEST]
    said_at = mail.head.sent_at or at
    times = tuple(one for one in proposed_in(words, said_at=said_at, tz=tz, country=country) if one.start)
    start = (times[0].start if times else None) or at
    parts = parts_of(words)
    titles = tuple(dict.fromkeys(_titles(mail.head.subject, parts.new or words)))
    event = Event(
        uid="",
        start=start,
        end=(times[0].end if times else None) or start,
        summary=titles[0] if titles else "",
        description=words,
        organizer=_by_head(mail.head.sender),
        attendees=tuple(_people(mail, words)),
        join_url=meeting_link(words),
    )
    return ToldInvitation(event=event, times=times, titles=titles)


def _by_head(one: Correspondent | None) -> Attendee | None:
    return Attendee(name=one.name, email=one.address) if one else None


def _titles(subject: str, words: str) -> Iterator[str]:
    pasted = _SUBJECT.search(words)
    yield from filter(None, (subject.strip(), pasted.group(1).strip() if pasted else ""))
    sentences = [" ".join(one.split()) for one in _STOP.split(_HEADER.sub("", _SUBJECT.sub("", words)))]
    yield from [one for one in sentences if _ABOUT.search(one)][:_MOST_SENTENCES]


def _people(mail: Mail, words: str) -> Iterator[Attendee]:
    """Who wrote it, who else stands in its head, and whose address stands in its words; each address once."""
    writer = _signed(words)
    head = filter(None, map(_by_head, (mail.head.sender, *mail.head.to, *mail.head.cc)))
    found = {one.email.casefold(): one for one in head}
    for match in list(_ADDRESS.finditer(words))[:_MOST_ADDRESSES]:
        address = match.group().rstrip(".")
        found.setdefault(address.casefold(), Attendee(name=_name_before(words, match.start()), email=address))
    for name in _named(words):
        if not any(_is_of(name, one) for one in found.values()):
            found[name] = Attendee(name=name, email="")
    if writer and not any(_is_of(writer, one) for one in found.values()):
        nameless = [key for key, one in found.items() if one.email and not one.name]
        if mail.head.sender is None and len(nameless) == 1:
            found[nameless[0]] = replace(found[nameless[0]], name=writer)
        elif mail.head.sender is None:
            found[writer] = Attendee(name=writer, email="")
    yield from found.values()


def _named(words: str) -> list[str]:
    """Whom the words name with Mr or Ms; and with "with", behind an hour or where a given name stands first."""
    plain = _GREETING.sub("", _HEADER.sub("", words))
    titled = [one.group(1) for one in _TITLED.finditer(plain)]
    beside = [one.group(1) for one in _WITH.finditer(plain) if one.group(1).split()[0].casefold() in GIVEN_NAMES]
    at_hour = [name for one in _AT_HOUR.finditer(plain) for name in one.groups() if name]
    return [name for name in dict.fromkeys(titled + at_hour + beside) if name_in(name)]


def _is_of(name: str, one: Attendee) -> bool:
    """Whether it is somebody of that name: by the name, or by an address that is made of it."""
    address, words = one.email.casefold(), name.split()
    made_of_it = all(word.casefold() in address or written_out(word) in address for word in words)
    return made_of_it or same_name(one.name, name)


def _name_before(words: str, at: int) -> str:
    """The name in "Laura Chen <laura@…>", or "Laura Chen (laura@…)"."""
    line = words[max(0, at - 80) : at].rpartition("\n")[2].rstrip(" <([")
    last = re.search(r"(?:[^\W\d_a-z][\w'’.-]*\s+){1,3}[^\W\d_a-z][\w'’.-]*$", line)
    return name_in(last.group()) if last else ""


def _signed(words: str) -> str:
    """The name that stands alone in one of the last lines, below the closing."""
    parts = parts_of(words)
    lines = [*parts.new.splitlines()[-_LAST_LINES:], *parts.signature.splitlines()[:_LAST_LINES]]
    return next(filter(None, map(_alone, lines)), "")


def _alone(line: str) -> str:
    bare = line.strip()
    return name_in(bare.split(",")[0]) if bare and not bare.endswith((",", ".", "!", "?", ":")) else ""


def role_told(told: ToldInvitation) -> str:
    """The job, where the words say it after "role" or "position" in their language."""
    found = (_ROLE.search(title) for title in told.titles)
    return next((" ".join(one.group(1).split()) for one in found if one), "")


def firm_alone(firm: str) -> str:
    """The firm without the day that a sentence goes on with: "Dupont SARL le mardi 8"."""
    return _BEHIND_FIRM.sub("", firm)


def first_told(answers: Iterable[str]) -> str:
    """The first that says something; "" where none does."""
    return next(filter(None, answers), "")
