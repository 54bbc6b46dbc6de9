"""Who is on an invitation: which of them is the candidate, which are people to thank, and what each seems to be."""

from collections import Counter
from dataclasses import dataclass, replace

from afterword.core.facts.words import Role, Side
from afterword.core.ports.calendar import Attendee, Event
from afterword.core.reading.invite.firms import firm_key, is_firm, is_private, looks_like_agency
from afterword.core.reading.invite.names import clean_name, name_from_address, same_name, untitled
from afterword.core.reading.invite.robots import is_person, is_service, may_be_machine, parts_of
from afterword.core.reading.invite.subject import firm_told
from afterword.core.reading.invite.titles import names_told, role_in, role_told
from afterword.core.reading.invite.written_names import name_for, with_title, written_names


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedPerson:
    """`name_guessed`: the name is only what the address suggests, to be confirmed; `at` None: not told.

    `doubtful`: perhaps a program and nobody; kept to be looked at, and no one to write to before a person says so.
    """

    name: str = ""
    email: str = ""
    role: Role = Role.INTERVIEWER
    at: Side | None = None
    name_guessed: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The people to thank, and the candidate where recognised; `proposed`: recognised by being the one outsider.

    `asks`: the candidate may be among them unrecognised, or is only proposed, so that the person has to say.
    `declined` are the names of those who said that they would not come.
    """

    people: tuple[InvitedPerson, ...]
    candidate: InvitedPerson | None = None
    proposed: bool = False
    asks: bool = False
    declined: tuple[str, ...] = ()


def company(event: Event, emails: tuple[str, ...], name: str) -> Company:
    """Sort out everybody on `event`; `emails` and `name` are what is known of the candidate."""
    event = _with_written_names(event)
    invited, host = _somebody(event)
    everybody = _with_host(invited, host)
    mine = _recognised(everybody, frozenset(map(mailbox_key, emails)), name)
    home = _home(everybody, event.organizer)
    doubtful = [one for one in everybody if one not in mine and _is_doubtful(one, home)]
    proposed = None if mine else _outsider([one for one in invited if one not in doubtful], home)
    theirs = [one for one in everybody if one not in mine and one is not proposed]
    others = [one for one in theirs if one.answer != "DECLINED"]
    found = [*mine, *([proposed] if proposed else [])]
    pairs = zip(_roles(event, others, host), others, strict=True)
    rows = [replace(row, doubtful=one in doubtful) for row, one in pairs]
    named = [*rows, *_only_named(event, theirs, found, name)]
    people = tuple(_side([replace(one, name=with_title(one.name, event.description)) for one in named]))
    return Company(
        people=people,
        candidate=_person(found[0]) if found else None,
        proposed=proposed is not None,
        asks=not mine and (proposed is not None or _may_hide_one(people, home, is_known=bool(emails or name))),
        declined=tuple(_person(one).name or one.email for one in theirs if one not in others),
    )


def _with_written_names(event: Event) -> Event:
    """Give whoever is only an address the name that the words of the invitation have for it."""
    names = written_names(f"{event.description}\n{event.summary}")

    def named(one: Attendee) -> Attendee:
        local = parts_of(one.email)[0]
        is_name = clean_name(one.name) and one.name.strip("\"' ") != local
        return one if is_name else replace(one, name=name_for(local, names))

    organizer = named(event.organizer) if event.organizer else None
    return replace(event, organizer=organizer, attendees=tuple(map(named, event.attendees)))


def _somebody(event: Event) -> tuple[list[Attendee], Attendee | None]:
    """Return the attendees and the organizer who are no machines; a firm that has an account with a service is one."""
    firm = firm_told(event.summary, event.description, ())

    def is_somebody(one: Attendee) -> bool:
        return is_person(one) and not (is_service(parts_of(one.email)[1]) and same_name(one.name, firm))

    host = event.organizer if event.organizer and is_somebody(event.organizer) else None
    return [one for one in event.attendees if is_somebody(one)], host


def _is_doubtful(one: Attendee, home: str) -> bool:
    return not is_private(parts_of(one.email)[1]) and may_be_machine(one, home)


def _may_hide_one(people: tuple[InvitedPerson, ...], home: str, *, is_known: bool) -> bool:
    """Return whether the candidate may be among them: always where nothing is known, else at an outside address."""
    outside = [one for one in people if one.email and (not home or firm_key(parts_of(one.email)[1]) != home)]
    return bool(outside if is_known else people)


def mailbox_key(email: str) -> str:
    """Return what two spellings of one mailbox share: no capitals, no +tag, Gmail's dots and second name undone."""
    local, domain = parts_of(email.strip())
    local = local.split("+", 1)[0]
    if domain in {"gmail.com", "googlemail.com"}:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def _with_host(invited: list[Attendee], host: Attendee | None) -> list[Attendee]:
    """Put the organizer in front unless listed; where listed without a name, the organizer's name serves."""
    if host is None:
        return invited
    listed = [mailbox_key(one.email) == mailbox_key(host.email) and bool(one.email) for one in invited]
    if not any(listed):
        return [host, *invited]
    return [
        replace(one, name=host.name) if same and not clean_name(one.name) else one
        for one, same in zip(invited, listed, strict=True)
    ]


def _recognised(everybody: list[Attendee], known: frozenset[str], name: str) -> list[Attendee]:
    by_address = [one for one in everybody if one.email and mailbox_key(one.email) in known]
    return by_address or [one for one in everybody if name and same_name(one.name, name)]


def _outsider(invited: list[Attendee], firm: str) -> Attendee | None:
    """Return the one attendee from outside the firm, the likely candidate when nobody told us who that is."""
    outside = [one for one in invited if one.email and firm_key(parts_of(one.email)[1]) != firm] if firm else []
    private = [one for one in outside if not is_firm(parts_of(one.email)[1])]
    if len(outside) == 1:
        return outside[0]
    return private[0] if len(private) == 1 else None


def _home(invited: list[Attendee], organizer: Attendee | None) -> str:
    """Return the firm's key: the organizer's, else the one that most attendees share."""
    domain = parts_of(organizer.email)[1] if organizer else ""
    if is_firm(domain):
        return firm_key(domain)
    firms = Counter(firm_key(found) for one in invited if is_firm(found := parts_of(one.email)[1]))
    return firms.most_common(1)[0][0] if firms else ""


def _roles(event: Event, others: list[Attendee], host: Attendee | None) -> list[InvitedPerson]:
    """Return the people with their roles; an organizer who sits in no chair arranged it for the others."""
    people = []
    arranged = host is not None and host in others and host not in event.attendees and len(others) > 1
    first_names = Counter(untitled(_person(one).name).split(" ")[0] for one in others)
    for one in others:
        person = _person(one)
        whole = untitled(person.name)
        first = whole.split(" ")[0]
        called = (whole, first) if first_names[first] == 1 and len(first) > 2 else (whole,)
        told = next(filter(None, (role_told(name, event.description) for name in called)), None)
        alone = role_in(event.summary) if len(others) == 1 else None  # "Recruiter screen", "Hiring manager interview"
        guess = Role.COORDINATOR if arranged and one is host else alone or Role.INTERVIEWER
        people.append(replace(person, role=told or guess))
    return people


def _only_named(event: Event, others: list[Attendee], mine: list[Attendee], name: str) -> list[InvitedPerson]:
    """Return interviewers whom only the text names, as schedulers do when they hide the panel's addresses."""
    known = [clean_name(one.name) or name_from_address(one.email) for one in (*others, *mine)] + [name]
    told = [clean_name(found) for found in names_told(event.description)]
    fresh = [found for found in told if found and not any(same_name(found, other) for other in known)]
    return [
        InvitedPerson(name=found, role=role_told(untitled(found), event.description) or Role.INTERVIEWER)
        for found in dict.fromkeys(fresh)
    ]


def _person(one: Attendee) -> InvitedPerson:
    name = clean_name(one.name)
    guessed = "" if name else name_from_address(one.email)
    return InvitedPerson(name=name or guessed, email=one.email, name_guessed=bool(guessed))


def _side(people: list[InvitedPerson]) -> list[InvitedPerson]:
    """Say who is the employer's and who the agency's: by the firm most share, and by what a domain calls itself."""
    domains = [parts_of(person.email)[1] for person in people]
    firms = Counter(firm_key(domain) for domain in domains if is_firm(domain) and not looks_like_agency(domain))
    home = firms.most_common(1)[0][0] if firms else ""
    return [_at(person, domain, home) for person, domain in zip(people, domains, strict=True)]


def _at(person: InvitedPerson, domain: str, home: str) -> InvitedPerson:
    if looks_like_agency(domain):
        role = Role.AGENT if person.role in {Role.RECRUITER, Role.COORDINATOR} else person.role
        return replace(person, at=Side.AGENCY, role=role)
    if is_firm(domain) and firm_key(domain) == home:
        return replace(person, at=Side.EMPLOYER)
    return replace(person, at=None if domain else Side.EMPLOYER)
