"""Mail that others wrote: each way in which it can be about an application, from the surest to the most doubtful."""

from afterword.core.facts.mail import Mark
from afterword.core.reading.invite.firms import registered
from afterword.core.reading.invite.names import clean_name
from afterword.core.reading.invite.robots import parts_of
from afterword.core.reading.whose import asked
from afterword.core.reading.whose.box import box, domain_of
from afterword.core.reading.whose.hiring import speaks_of_hiring
from afterword.core.reading.whose.houses import houses_at, houses_near
from afterword.core.reading.whose.known import KnownPerson
from afterword.core.reading.whose.match import Match, Way
from afterword.core.reading.whose.named import named_firms, named_roles, plain_words
from afterword.core.reading.whose.namesakes import namesakes
from afterword.core.reading.whose.said import Said
from afterword.core.reading.whose.settled import Settled, settled


def in_a_thread(said: Said) -> Match | None:
    """It answers a mail that is known: certain where the writer is of that house, or is a program."""
    hint = said.hint
    if hint is None:
        return None
    people = [one for one in said.writers if hint.employer in said.known.employers_of([one])]
    at_home = bool(people) or _is_at_home(said, hint.employer)
    others = () if at_home else said.known.employers_of(said.writers)
    meant = people or said.writers or namesakes(said.known, said.sender.name)
    about = settled(said, (hint.employer,))
    if others:
        further = (one.id for one in said.known.applications if one.employer in others and one.is_open)
        about = Settled((hint.employer, *others), (*about.applications, *further))
        return _match(said, Way.THREAD, about, meant, asked.which(said.known, said.sender, about))
    certain = at_home or _is_carried(said)
    question = "" if certain else asked.in_thread(said.known, said.sender, about)
    return _match(said, Way.THREAD, about, meant, question)


def from_known_address(said: Said) -> Match | None:
    """Its address is somebody's who is known."""
    if not said.writers:
        return None
    agencies = tuple(dict.fromkeys(one.agency for one in said.writers if one.agency))
    about = settled(said, said.known.employers_of(said.writers), agencies)
    people = [one for one in said.writers if not one.employer or one.employer in about.employers]
    return _match(said, Way.ADDRESS, about, people, _if_several(said, about))


def from_the_employer(said: Said) -> Match | None:
    """Its domain is an employer's own: a colleague, or another address of somebody who is known there."""
    employers = houses_at(said.domain, said.known.employers)
    if not employers:
        return None
    about = settled(said, employers)
    same = [one for one in said.known.people if one.employer in about.employers and _is_same(said, one)]
    way, people = (Way.SAME_PERSON, same) if len(same) == 1 else (Way.COLLEAGUE, [])
    if registered(said.domain) in said.known.own_domains and not people:
        return _inside(said, about)
    return _match(said, way, about, people, _if_several(said, about))


def _inside(said: Said, about: Settled) -> Match | None:
    """Where the candidate works there already, a colleague's mail is about the application if it names the role."""
    roles = {one.id: one.role for one in said.known.applications if one.employer in about.employers}
    if not named_roles(said.subject, roles):
        return None
    return _match(said, Way.COLLEAGUE, about, [], asked.from_inside(said.known, said.sender, about))


def from_the_agency(said: Said) -> Match | None:
    """Its domain is an agency's own."""
    agencies = houses_at(said.domain, said.known.agencies)
    if not agencies:
        return None
    employers = tuple(dict.fromkeys(one for agency in agencies for one in said.known.at_agency(agency)))
    about = settled(said, employers, agencies)
    same = [one for one in said.known.people if one.agency in agencies and _is_same(said, one)]
    way, people = (Way.SAME_PERSON, same) if len(same) == 1 else (Way.AGENCY, [])
    return _match(said, way, about, people, _if_several(said, about))


def answering_to_known(said: Said) -> Match | None:
    """A service or a program sent it, and an answer would go to somebody who is known."""
    if not (said.is_from_service or said.is_from_program):
        return None
    people = [one for to in said.head.reply_to for one in said.known.people_by_box.get(box(to.address), [])]
    houses = [one for to in said.head.reply_to for one in houses_at(domain_of(to.address), said.known.employers)]
    employers = tuple(dict.fromkeys((*said.known.employers_of(people), *houses)))
    if not employers:
        return None
    about = settled(said, employers)
    return _match(said, Way.ADDRESS, about, people, asked.answers_to(said.known, said.sender, about))


def of_that_name(said: Said) -> Match | None:
    """It bears somebody's name, at an address that could be anybody's."""
    people = namesakes(said.known, said.sender.name)
    employers = said.known.employers_of(people)
    if not employers:
        return None
    about = settled(said, employers)
    question = asked.from_another_address(said.known, said.sender, people, about)
    return _match(said, Way.SAME_PERSON, about, people, question)


def from_nearby(said: Said) -> Match | None:
    """Its domain is beside theirs, or reads like the employer's name."""
    if registered(said.domain) in said.known.own_domains:
        return None
    employers = houses_near(said.domain, said.known.employers)
    agencies = houses_near(said.domain, said.known.agencies)
    between = tuple(one for agency in agencies for one in said.known.at_agency(agency))
    if not employers and not between:
        return None
    about = settled(said, tuple(dict.fromkeys(employers or between)), () if employers else agencies)
    way = Way.COLLEAGUE if employers else Way.AGENCY
    return _match(said, way, about, [], asked.from_near(said.known, said.sender, about))


def naming_it(said: Said) -> Match | None:
    """The sender's name, or the subject of a mail that speaks of hiring, names an employer where something is open."""
    firms = {one.id: one.names for one in said.known.employers}
    signed = named_firms(plain_words(said.sender.name), firms)
    employers = named_firms(said.subject + plain_words(said.sender.name), firms)
    if not said.is_from_service:
        meant = _with_role(said) | _hiring_now(said, signed)
        employers = tuple(one for one in employers if one in meant)
    if not employers:
        return None
    about = settled(said, employers)
    return _match(said, Way.NEW_THREAD, about, [], asked.names_it(said.known, said.sender, about))


def _with_role(said: Said) -> set[str]:
    """The employers at which the subject names a role."""
    roles = named_roles(said.subject, {one.id: one.role for one in said.known.applications})
    return {one.employer for one in said.known.applications if one.id in roles}


def _hiring_now(said: Said, signed: tuple[str, ...]) -> set[str]:
    """Where something is open: all, if the mail speaks of hiring; else whom it is signed by. None at one's own work."""
    if registered(said.domain) in said.known.own_domains:
        return set()
    still_open = {one.employer for one in said.known.applications if one.is_open}
    return still_open if speaks_of_hiring(said) else still_open & set(signed)


def unless_listed(said: Said, found: Match) -> Match:
    """A mailing list's mail is nobody's, but what somebody known, or a house about a role, sent to the candidate."""
    if Mark.LIST not in said.head.marks or found.way in {Way.THREAD, Way.NOBODY}:
        return found
    roles = {one.id: one.role for one in said.known.applications if one.employer in found.employers}
    in_house = found.way in {Way.SAME_PERSON, Way.COLLEAGUE, Way.AGENCY} and not found.doubtful
    kept = found.way is Way.ADDRESS or (in_house and named_roles(said.subject, roles))
    direct = any(box(one.address) in said.known.own_boxes for one in said.readers)
    if not (kept and direct):
        return Match(way=Way.NOBODY, human=False)
    about = Settled(found.employers, found.applications)
    people = [one for one in said.known.people if one.id in found.people]
    question = found.question or asked.went_to_many(said.known, said.sender, about)
    return _match(said, found.way, about, people, question)


def _match(said: Said, way: Way, about: Settled, people: list[KnownPerson], question: str) -> Match:
    is_stranger = not people and said.head.sender is not None and not said.is_from_program and not said.is_from_service
    return Match(
        way=way,
        employers=about.employers,
        applications=about.applications,
        people=tuple(dict.fromkeys(one.id for one in people)),
        strangers=(said.sender,) if is_stranger else (),
        human=said.is_human,
        question=question,
    )


def _if_several(said: Said, about: Settled) -> str:
    return "" if len(about.employers) == 1 else asked.which(said.known, said.sender, about)


def _is_at_home(said: Said, employer: str) -> bool:
    """Whether it came from the employer's own domain, or from an agency's that brought the candidate there."""
    agencies = {one.agency for one in said.known.applications if one.employer == employer}
    houses = [one for one in said.known.employers if one.id == employer]
    houses += [one for one in said.known.agencies if one.id in agencies]
    return bool(houses_at(said.domain, houses))


def _is_carried(said: Said) -> bool:
    """Whether a program brought it: a report of the post, or the system in which the application is kept."""
    return said.is_from_service or said.is_from_program or bool(said.about) or Mark.REPORT in said.head.marks


def _is_same(said: Said, person: KnownPerson) -> bool:
    """Whether the same person writes from another address of the house.

    By the whole name; where none is shown, by the same part before the @, if the last name stands in it.
    """
    if len(clean_name(said.sender.name).split()) > 1:
        return person in namesakes(said.known, said.sender.name)
    local, _ = parts_of(box(said.sender.address))
    last = person.name.casefold().split()[-1:]
    return any(len(one) > 2 and one in local for one in last) and local in (
        parts_of(box(one))[0] for one in person.addresses
    )
