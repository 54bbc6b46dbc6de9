"""What is known of one candidate's applications when a mail is looked at: people, houses, and mails seen before."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from afterword.core.facts.company_name import firm_letters
from afterword.core.reading.invite.firms import is_firm, registered
from afterword.core.reading.invite.names import name_key
from afterword.core.reading.whose.box import box, domain_of


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """Somebody with every address of theirs; works for an employer or for an agency (ids, "" for the other)."""

    id: str
    name: str = ""
    addresses: tuple[str, ...] = ()
    employer: str = ""
    agency: str = ""


@dataclass(frozen=True, kw_only=True)
class KnownHouse:
    """An employer or an agency; of its domains only those count that can be a firm's own."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Whatever it goes by."""
        return (self.name, *self.aliases)

    @cached_property
    def own_domains(self) -> frozenset[str]:
        """Its domains that can be a firm's own, in small letters."""
        bare = (domain.strip().casefold().strip(".") for domain in self.domains)
        return frozenset(domain for domain in bare if "." in domain and is_firm(domain))

    @cached_property
    def registered_domains(self) -> frozenset[str]:
        """What stands above them, as it is registered."""
        return frozenset(map(registered, self.own_domains))

    @cached_property
    def letters(self) -> frozenset[str]:
        """Its names, each in one word."""
        return frozenset(map(firm_letters, self.names))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownApplication:
    """`employer` and `agency` are ids; `agency` is "" where none is between them."""

    id: str
    employer: str
    role: str = ""
    agency: str = ""
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class KnownMail:
    """What a mail was about that left from here, or was seen before: an employer, and the application where known."""

    employer: str
    application: str | None = None


@dataclass(frozen=True, kw_only=True)
class Known:
    """One candidate's all; `mails` by Message-ID, with its angle brackets."""

    name: str = ""
    addresses: tuple[str, ...] = ()
    employers: tuple[KnownHouse, ...] = ()
    agencies: tuple[KnownHouse, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    applications: tuple[KnownApplication, ...] = ()
    mails: Mapping[str, KnownMail] = field(default_factory=dict)

    def with_mail(self, message_id: str, mail: KnownMail) -> "Known":
        """The same, and one more mail that was seen."""
        return replace(self, mails={**self.mails, message_id: mail})

    @cached_property
    def own_boxes(self) -> frozenset[str]:
        """The candidate's mailboxes."""
        return frozenset(filter(None, map(box, self.addresses)))

    @cached_property
    def own_domains(self) -> frozenset[str]:
        """The firms' domains from which the candidate writes: everybody there is a colleague, not only who hires."""
        domains = (domain_of(one) for one in self.addresses)
        return frozenset(registered(one) for one in domains if is_firm(one))

    @cached_property
    def people_by_box(self) -> dict[str, list[KnownPerson]]:
        """Who reads a mailbox; several may share one."""
        found: dict[str, list[KnownPerson]] = {}
        for person in self.people:
            for one in dict.fromkeys(filter(None, map(box, person.addresses))):
                found.setdefault(one, []).append(person)
        return found

    @cached_property
    def people_by_name(self) -> dict[tuple[str, ...], list[KnownPerson]]:
        """Who bears a name, by its key; nobody by a nameless one."""
        found: dict[tuple[str, ...], list[KnownPerson]] = {}
        for person in self.people:
            if key := name_key(person.name):
                found.setdefault(key, []).append(person)
        return found

    @cached_property
    def employer_by_id(self) -> dict[str, KnownHouse]:
        """Each employer by its id."""
        return {house.id: house for house in self.employers}

    def at_agency(self, agency: str) -> tuple[str, ...]:
        """The employers to which an agency has brought the candidate."""
        return tuple(dict.fromkeys(one.employer for one in self.applications if agency and one.agency == agency))

    def employers_of(self, people: list[KnownPerson]) -> tuple[str, ...]:
        """The employers whom a mail from any of them may concern."""
        found = (((person.employer,) if person.employer else self.at_agency(person.agency)) for person in people)
        return tuple(dict.fromkeys(one for several in found for one in several))
