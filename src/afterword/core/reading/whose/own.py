"""The candidate's own mail: which of the people who matter it went to. It is never an answer."""

import re
from dataclasses import replace
from typing import Final

from afterword.core.facts.correspondent import Correspondent
from afterword.core.reading.invite.firms import registered
from afterword.core.reading.invite.names import same_name
from afterword.core.reading.whose import asked
from afterword.core.reading.whose.box import box, domain_of
from afterword.core.reading.whose.houses import houses_at
from afterword.core.reading.whose.known import KnownHouse
from afterword.core.reading.whose.match import Match, Way
from afterword.core.reading.whose.namesakes import namesakes
from afterword.core.reading.whose.said import Said
from afterword.core.reading.whose.settled import Settled, settled

_PASSED_ON: Final = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|vs|doorst|pd|vb)\s?:", re.IGNORECASE)


def own_copy(said: Said) -> Match | None:
    """The match where the candidate wrote it; doubtful where only the name says so."""
    if box(said.sender.address) in said.known.own_boxes:
        return _copy(said)
    if len(said.known.name.split()) > 1 and same_name(said.sender.name, said.known.name) and not said.writers:
        copy = _copy(said)
        if copy.employers:
            return replace(copy, question=asked.did_you_write(said.sender))
    return None


def _copy(said: Said) -> Match:
    others = tuple(one for one in said.readers if box(one.address) not in said.known.own_boxes)
    people = [person for one in others for person in said.known.people_by_box.get(box(one.address), [])]
    unknown = [one for one in others if box(one.address) not in said.known.people_by_box]
    employers = _houses(unknown, said.known.employers, said.known.own_domains)
    agencies = _houses(unknown, said.known.agencies, said.known.own_domains)
    direct = tuple(dict.fromkeys([*(one.employer for one in people if one.employer), *employers.values()]))
    through = tuple(dict.fromkeys([*(one.agency for one in people if one.agency), *agencies.values()]))
    if not direct and not through:
        return _to_strangers(said, others)
    about = _about(said, direct, through)
    return Match(
        way=Way.OWN,
        employers=about.employers,
        applications=about.applications,
        people=tuple(dict.fromkeys(person.id for person in people)),
        strangers=tuple({**employers, **agencies}),
        human=said.is_human,
        question="" if direct or len(about.employers) == 1 else asked.which_of_yours(said.known, others, about),
    )


def _about(said: Said, direct: tuple[str, ...], through: tuple[str, ...]) -> Settled:
    """A mail to several employers stands in the ledger of each; one to an agency is about one of its employers."""
    if not direct:
        employers = tuple(dict.fromkeys(one for agency in through for one in said.known.at_agency(agency)))
        return settled(said, employers, through)
    return settled(said, direct) if len(direct) == 1 else Settled(direct)


def _houses(
    readers: list[Correspondent], houses: tuple[KnownHouse, ...], own_domains: frozenset[str]
) -> dict[Correspondent, str]:
    """Those readers who are at one of the houses, and at which; where the candidate works, anybody may be meant."""
    domains = {one: domain_of(one.address) for one in readers}
    found = {one: houses_at(at, houses) for one, at in domains.items() if registered(at) not in own_domains}
    return {one: ids[0] for one, ids in found.items() if ids}


def _to_strangers(said: Said, others: tuple[Correspondent, ...]) -> Match:
    """Nobody of theirs is among the readers: a mail passed on to a friend, or to an address of theirs not known yet."""
    meant = [person for one in others for person in namesakes(said.known, one.name)]
    employers = said.known.employers_of(meant)
    if not employers and said.hint is not None and others and not _PASSED_ON.match(said.head.subject):
        employers = (said.hint.employer,)
    if not employers:
        return Match(way=Way.OWN, human=said.is_human)
    about = settled(said, employers)
    return Match(
        way=Way.OWN,
        employers=about.employers,
        applications=about.applications,
        people=tuple(dict.fromkeys(person.id for person in meant)),
        strangers=others,
        human=said.is_human,
        question=asked.did_it_go_to_them(said.known, others, about),
    )
