"""An invitation that came as a mail's words, without a calendar's file: read as far as the words are sure."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Final

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Mail
from afterword.core.facts.reading import Parts, ProposedTime
from afterword.core.facts.words import Format
from afterword.core.main_zones import MAIN_ZONES
from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.country import LENT
from afterword.core.reading.invitation import Invitation, understand
from afterword.core.reading.invite.firms import is_firm, is_private
from afterword.core.reading.invite.link import meeting_link
from afterword.core.reading.invite.met import names_met
from afterword.core.reading.invite.names import same_name, untitled, written_out
from afterword.core.reading.invite.people import InvitedPerson
from afterword.core.reading.invite.place import format_of
from afterword.core.reading.invite.titles import name_in
from afterword.core.reading.kind.proposed import proposed_in
from afterword.core.reading.newtext.parts import parts_of
from afterword.core.reading.told.address import Address, addresses_in
from afterword.core.reading.told.firm import firms_in, is_house, roles_in
from afterword.core.reading.told.settled import Settled, or_day, settled
from afterword.core.reading.told.writer import GREETING, role_of_writer, signed

LONGEST: Final = 20_000
"""Characters that are read."""
_ADDRESS: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LINES: Final = re.IGNORECASE | re.MULTILINE
_HEADER: Final = re.compile(
    r"^\s*(?:from|to|cc|date|sent|von|an|gesendet|datum|de|à|para|envoyé|fecha|enviado)\s*:.{0,300}$", _LINES
)
_SUBJECT: Final = re.compile(r"^\s*(?:subject|betreff|objet|asunto)\s*:\s*(\S.{0,300})$", _LINES)
_ABOUT: Final = re.compile(
    r"\binterview|\binvit|\bvorstellungsgespräch|\bgespräch|\bentretien|\bentrevista|\bposition\b|\bstelle\b|"
    r"\bposte\b|\bpuesto\b|\brole\b",
    re.IGNORECASE,
)
_STOP: Final = re.compile(r"(?<!\s\d[.!?])(?<!\s\d\d[.!?])(?<=[.!?])\s+|\n\s*\n|(?<=,)\n")
_AFAR: Final = re.compile(
    r"\b(?:video\w*|visio\w*|zoom|teams|google meet|skype|webex|(?:tele)?phone (?:call|interview|screen\w*|"
    r"chat)|by (?:tele)?phone|"
    r"telefonat|telefonisch\w*|telefon\w*interview|téléphonique|par téléphone|por teléfono|telefónica|online|"
    r"remote(?:ly)?)\b",
    re.IGNORECASE,
)
_BY_PHONE: Final = re.compile(
    r"\b(?:(?:tele)?phone (?:call|interview|screen\w*|chat)|by (?:tele)?phone|telefonat|telefonisch\w*|"
    r"telefon\w*interview|"
    r"téléphonique|par téléphone|por teléfono|telefónica)\b",
    re.IGNORECASE,
)
_MOST_ADDRESSES: Final = 20
_MOST_SENTENCES: Final = 6


LOOKED_BACK: Final = (timedelta(days=45), timedelta(days=40))
"""Ours. Words without a date of their own may be of an interview that is over; so old a one is hardly noted.

What is the same read from two days names its day itself.
"""
INVITED_AHEAD: Final = timedelta(days=180)
"""Ours. A day without its year that would be later than this is the one that has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldInvitation:
    """`invitation` is as of a calendar; its times are those of `time`, and mean nothing without one.

    `several` are the times proposed where none is chosen yet; `zone_told` says that the words name the clock, by zone
    or address.
    """

    invitation: Invitation
    time: ProposedTime | None = None
    several: tuple[ProposedTime, ...] = ()
    zone_told: bool = False

    @property
    def start(self) -> datetime | None:
        """When it begins; None where no one time is told."""
        return self.time.start if self.time else None

    @property
    def end(self) -> datetime | None:
        """When it ends; None where that is not told."""
        return self.time.end if self.time else None


def understand_words(
    mail: Mail,
    *,
    at: datetime,
    tz: str | None = None,
    country: str | None = None,
    candidate_emails: tuple[str, ...] = (),
    candidate_name: str = "",
) -> ToldInvitation:
    """What a mail's words say, with those who stand in its head.

    `at` is when it was said where it has no date. `tz` and `country` are the reader's, for what the words leave open.
    """
    words = mail.text[:LONGEST].replace("\r\n", "\n")  # as a browser sends what was pasted
    parts = parts_of(words)
    new = parts.new or _HEADER.sub("", words)
    said_at = mail.head.sent_at or at
    place, theirs, clock = _where(mail, f"{new}\n{parts.signature}")
    read = partial(_when, new, tz=clock or tz, country=theirs or country)
    when = read(said_at) if mail.head.sent_at else _when_pasted(read, said_at)
    writer, met = signed(parts), _met(new, mail.head.subject or _subject(words), candidate_name)
    event = replace(_event(mail, words, when, said_at, met, writer), tz=when.tz or clock or None)
    event = replace(event, place=_place(event, place, new))
    titles = tuple(dict.fromkeys(_titles(mail.head.subject or _subject(words), new))) or ("",)
    views = _views(event, titles, candidate_emails, candidate_name)
    found = _named(views, parts, new, titles, (*met, writer, candidate_name))
    found = replace(_with_people(found, writer, words, met), warnings=(*or_day(when), *found.warnings))
    return ToldInvitation(
        invitation=_by_phone(found, new), time=when.time, several=when.several, zone_told=bool(when.tz or clock)
    )


def _when(new: str, said_at: datetime, *, tz: str | None, country: str | None) -> Settled:
    return settled(proposed_in(new, said_at=said_at, tz=tz, country=country), new, said_at=said_at)


def _when_pasted(read: Callable[[datetime], Settled], at: datetime) -> Settled:
    """What may have been pasted after the talk was written before it: a day far ahead is one that has passed."""
    when = read(at)
    if not _is_far(when, at):
        return when
    once, again = (read(at - back) for back in LOOKED_BACK)
    told_alike = once.time and again.time and once.time.start == again.time.start  # no "tomorrow"
    return once if told_alike and not _is_far(once, at) else when


def _is_far(when: Settled, at: datetime) -> bool:
    """Whether no time is read, or one so far ahead that nobody is invited yet."""
    starts = [one.start for one in (when.several or (when.time,)) if one and one.start]
    return not starts or max(starts) - at > INVITED_AHEAD


def _where(mail: Mail, letter: str) -> tuple[Address | None, str, str]:
    """An address in the letter, else the country of the firm's mail alone; and the zone there, "" for none."""
    place = next(addresses_in(letter), None)
    country = place.country if place else _country_by_address(mail, mail.text[:LONGEST])
    return place, country, place.tz if place else MAIN_ZONES.get(country, "")


def _views(event: Event, titles: Sequence[str], emails: tuple[str, ...], name: str) -> list[Invitation]:
    each = (replace(event, summary=one) for one in titles)
    return [understand(one, candidate_emails=emails, candidate_name=name) for one in each]


def _by_phone(found: Invitation, new: str) -> Invitation:
    phoned = not found.join_url and not found.place and _BY_PHONE.search(new)
    return replace(found, format=Format.PHONE) if phoned else found


def _with_people(found: Invitation, writer: str, words: str, met: Sequence[str]) -> Invitation:
    """With the people that are some, and the question who the candidate is only where one of them may be."""
    somebody = (one for one in found.people if one.email or _is_somebody(one, found))
    people = tuple(_with_role(one, writer, words, met) for one in somebody)
    asks = found.asks_who_you_are and (found.candidate_proposed or _may_be_you(people, writer, met))
    return replace(found, people=people, asks_who_you_are=asks)


def _event(mail: Mail, words: str, when: Settled, at: datetime, met: Sequence[str], writer: str) -> Event:
    """As a calendar would give it."""
    start = (when.time.start if when.time else None) or at
    return Event(
        uid="",
        start=start,
        end=(when.time.end if when.time else None) or start,
        description=words,
        organizer=_by_head(mail.head.sender),
        attendees=tuple(_people(mail, words, met, writer)),
        join_url=meeting_link(words),
    )


def _named(
    views: Sequence[Invitation], parts: Parts, new: str, titles: Sequence[str], people: Sequence[str]
) -> Invitation:
    """The first reading, with company and job from whichever line or sentence tells them."""
    by_titles = [view.employer for view in views if view.employer]
    employer = next(firms_in(_without_greeting(new), parts.signature, list(filter(None, people)), by_titles), "")
    roles: Iterator[str] = chain(roles_in([*titles, new]), (view.role for view in views))
    role = next(filter(None, roles), "")
    return replace(views[0], employer=employer, role=role)


def _by_head(one: Correspondent | None) -> Attendee | None:
    return Attendee(name=one.name, email=one.address) if one else None


def _without_greeting(new: str) -> str:
    return GREETING.sub("", _SUBJECT.sub("", new))


def _met(new: str, title: str, candidate_name: str) -> tuple[str, ...]:
    """Whom one meets; "your interview at Pellworth Marine", or a title that says so, makes a house of a name."""
    named = names_met(_without_greeting(new), besides=tuple(filter(None, [candidate_name])))
    return tuple(one for one in named if not re.search(rf"\bat {re.escape(one)}\b(?!['’])", f"{title}\n{new}"))


def _place(event: Event, address: Address | None, new: str) -> str:
    """Where one goes: an address in the letter itself, unless one meets by telephone or video."""
    afar = event.join_url or _AFAR.search(new) or format_of(event) in {Format.VIDEO, Format.PHONE}
    return "" if address is None or afar or address.start >= len(new) else address.text


def _country_by_address(mail: Mail, words: str) -> str:
    """The country that the firm's mail addresses end with, "" for endings of none, or of any."""
    head = [mail.head.sender.address] if mail.head.sender else []
    told: list[str] = _ADDRESS.findall(words)[:_MOST_ADDRESSES]
    for address in [*head, *told]:
        domain = address.rpartition("@")[2].casefold()
        ending = domain.rpartition(".")[2]
        country = {"UK": "GB"}.get(ending.upper(), ending.upper())
        if is_firm(domain) and ending not in LENT and country in MAIN_ZONES:
            return country
    return ""


def _titles(subject: str, words: str) -> Iterator[str]:
    """The lines that may name company and role, the likeliest first."""
    yield from filter(None, (subject.strip(),))
    sentences = [" ".join(one.split()) for one in _STOP.split(_HEADER.sub("", _SUBJECT.sub("", words)))]
    yield from [one for one in sentences if _ABOUT.search(one)][:_MOST_SENTENCES]


def _subject(words: str) -> str:
    pasted = _SUBJECT.search(words)
    return str(pasted.group(1)).strip() if pasted else ""


def _people(mail: Mail, words: str, met: Sequence[str], writer: str) -> Iterator[Attendee]:
    """Who wrote it, who else stands in its head, whose address stands in its words, and whom they name; each once."""
    head = filter(None, map(_by_head, (mail.head.sender, *mail.head.to, *mail.head.cc)))
    found = {one.email.casefold(): one for one in head}
    for match in list(_ADDRESS.finditer(words))[:_MOST_ADDRESSES]:
        address = match.group().rstrip(".")
        found.setdefault(address.casefold(), Attendee(name=_name_before(words, match.start()), email=address))
    for name in filter(None, (*met, writer)):
        if any(_is_of(name, one) for one in found.values()):
            continue
        nameless = [key for key, one in found.items() if one.email and not one.name]
        if name == writer and mail.head.sender is None and len(nameless) == 1:
            found[nameless[0]] = replace(found[nameless[0]], name=name)
        else:
            found[name] = Attendee(name=name, email="")
    yield from found.values()


def _is_of(name: str, one: Attendee) -> bool:
    """Whether it is somebody of that name: by the name, or by an address that is made of it."""
    address, words = one.email.casefold(), untitled(name).split()
    made_of_it = all(word.casefold() in address or written_out(word) in address for word in words)
    return made_of_it or same_name(one.name, name)


def _name_before(words: str, at: int) -> str:
    """The name in "Laura Chen <laura@…>", or "Laura Chen (laura@…)"."""
    line = words[max(0, at - 80) : at].rpartition("\n")[2].rstrip(" <([")
    last = re.search(r"(?:[^\W\d_a-z][\w'’.-]*\s+){1,3}[^\W\d_a-z][\w'’.-]*$", line)
    return name_in(last.group()) if last else ""


def _with_role(one: InvitedPerson, writer: str, words: str, met: Sequence[str]) -> InvitedPerson:
    """The writer by what the words say of meeting them; the others as they were read."""
    if not writer or not same_name(one.name, writer) or any(same_name(writer, name) for name in met):
        return one
    return replace(one, role=role_of_writer(one.name, words, met))


def _is_somebody(one: InvitedPerson, found: Invitation) -> bool:
    """No firm that stands where a name might: "your interview with Halvorsen Foods"."""
    return not is_house(one.name) and not same_name(one.name, found.employer)


def _may_be_you(people: Sequence[InvitedPerson], writer: str, met: Sequence[str]) -> bool:
    """Whether one of them may be the candidate: a private address, or nobody whom the words call theirs."""
    theirs = [*met, *filter(None, [writer])]
    return any(
        is_private(one.email.rpartition("@")[2].casefold()) or not any(same_name(one.name, name) for name in theirs)
        for one in people
        if one.email
    )
