"""The questions about a mail that may be theirs, in words that somebody can answer with yes, no or a name."""

from afterword.core.facts.correspondent import Correspondent
from afterword.core.reading.whose.known import Known, KnownPerson
from afterword.core.reading.whose.settled import Settled

_LONGEST = 60
_MOST = 4


def who(one: Correspondent) -> str:
    """Name and address, each cut where it is longer than anybody's."""
    address = _cut(one.address)
    return f"{_cut(one.name)} ({address})" if one.name else address or "an unnamed sender"


def from_another_address(known: Known, one: Correspondent, people: list[KnownPerson], about: Settled) -> str:
    """Somebody's name at an address that is not known to be theirs."""
    names = _or([person.name or person.id for person in people])
    return f"{_is_it(known, one, about)} The name is that of {names}, the address is not one you have of theirs."


def from_near(known: Known, one: Correspondent, about: Settled) -> str:
    """A domain that may be the employer's or the agency's."""
    return f"{_is_it(known, one, about)} The part after the @ looks like theirs, but you have not had mail from it."


def from_inside(known: Known, one: Correspondent, about: Settled) -> str:
    """Somebody at the house where the candidate works too."""
    return f"{_is_it(known, one, about)} It names the role, but you write from the same company yourself."


def in_thread(known: Known, one: Correspondent, about: Settled) -> str:
    """Somebody unknown within a thread that is known."""
    return f"{_is_it(known, one, about)} It is in that thread, but nobody you know there writes from this address."


def names_it(known: Known, one: Correspondent, about: Settled) -> str:
    """A mail from elsewhere whose words name the company."""
    return f"{_is_it(known, one, about)} It names the company, but comes from an address that is not theirs."


def answers_to(known: Known, one: Correspondent, about: Settled) -> str:
    """A mail that a service carried, with an address to answer to that is known."""
    return f"{_is_it(known, one, about)} A service sent it; only the address to answer to is theirs."


def went_to_many(known: Known, one: Correspondent, about: Settled) -> str:
    """A mail from a known address that says of itself that it went to a list."""
    return f"{_is_it(known, one, about)} It says of itself that it went to many people."


def which(known: Known, one: Correspondent, about: Settled) -> str:
    """Several companies, and nothing that tells which of them is meant."""
    if not about.employers:
        return f"Which application is this mail from {who(one)} about?"
    return f"Which application is this mail from {who(one)} about: {_or(_applications(known, about))}?"


def which_of_yours(known: Known, readers: tuple[Correspondent, ...], about: Settled) -> str:
    """The same of a mail that the candidate wrote."""
    named = f": {_or(_applications(known, about))}" if about.employers else ""
    return f"Which application was your mail to {_or(list(map(who, readers)))} about{named}?"


def did_you_write(one: Correspondent) -> str:
    """The candidate's name at an address that is not known to be the candidate's."""
    return (
        f"Did you write this mail yourself, from {_cut(one.address)}? It bears your name, but the address is new here."
    )


def did_it_go_to_them(known: Known, readers: tuple[Correspondent, ...], about: Settled) -> str:
    """The candidate's mail in a known thread, or to a known name, at an address that nobody has there."""
    told = _or(_houses(known, about))
    return (
        f"Was your mail to {_or(list(map(who, readers)))} a message to {told}? The address is not one you have there."
    )


def _is_it(known: Known, one: Correspondent, about: Settled) -> str:
    return f"Is this mail from {who(one)} about your application at {_or(_houses(known, about))}?"


def _houses(known: Known, about: Settled) -> list[str]:
    named = (known.employer_by_id.get(one) for one in about.employers)
    return [_cut(house.name) for house in named if house is not None]


def _applications(known: Known, about: Settled) -> list[str]:
    found = [one for one in known.applications if one.id in about.applications]
    houses = {house.id: house.name for house in known.employers}
    told = [
        f"{one.role} at {houses.get(one.employer, '')}" if one.role else houses.get(one.employer, "") for one in found
    ]
    return [_cut(one) for one in told] or _houses(known, about)


def _or(words: list[str]) -> str:
    kept = [*dict.fromkeys(words[:_MOST]), *(["another"] if len(words) > _MOST else [])]
    return " or ".join(filter(None, [", ".join(kept[:-1]), *kept[-1:]])) or "one of your companies"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
