"""Who the one inquiry, or the closing word, goes to."""

from collections.abc import Iterable, Iterator
from itertools import chain

from afterword.core.facts.person import Person
from afterword.core.facts.touch import Touch
from afterword.core.facts.words import Role, Side
from afterword.core.planning.situation import Situation

AGENCY, EMPLOYER = Side.AGENCY, Side.EMPLOYER
RANKS = {
    Role.RECRUITER: 0,
    Role.COORDINATOR: 0,
    Role.AGENT: 0,
    Role.HIRING_MANAGER: 1,
    Role.INTERVIEWER: 2,
    Role.OTHER: 3,
}
"""Whose work it is comes first."""


def readers(situation: Situation, first: Iterable[str] = ()) -> Iterator[str]:
    """Those who may be asked, the best first: `first`, asked before, promised or wrote last, then by their role."""
    key, side = situation.ledger.key, AGENCY if situation.through_agency else EMPLOYER
    met = set(map(key, situation.case.bounces))
    for ref in chain(first, _in_order(situation)):
        reader = key(ref)
        if reader not in met and _side(situation, reader) is side:
            yield reader
        met.add(reader)


def _in_order(situation: Situation) -> Iterator[str]:
    yield from _asked_before(situation)
    yield from _promised_or_wrote(situation)
    yield from _by_role(situation)


def _side(situation: Situation, key: str) -> Side:
    person = situation.ledger.person(key)
    return person.at if person else EMPLOYER


def _asked_before(situation: Situation) -> tuple[str, ...]:
    """Whoever has not answered the last inquiry is asked again, not somebody else over their head."""
    inquiries, word = situation.standing.inquiries, situation.standing.word
    asked = [each for each in inquiries if word is None or each.at >= word.at] if inquiries else ()
    return max(asked, key=_when).people if asked else ()


def _promised_or_wrote(situation: Situation) -> list[str]:
    """The later of the two first."""
    word, promise = situation.standing.word, situation.standing.promise
    wrote = list(word.people) if word else []
    gave = [promise.by] if promise and promise.by else []
    later = bool(word and promise and word.at > promise.said_at)
    return [*wrote, *gave] if later else [*gave, *wrote]


def _by_role(situation: Situation) -> Iterator[str]:
    """By role; of one role the newest interview's first. Who only had to do with other applications comes last."""
    key = situation.ledger.key
    near = [ref for each in reversed(situation.interviews) for ref in each.interviewers]
    near += [ref for touch in situation.case.touches if _is_here(situation, touch) for ref in touch.people]
    ids = dict.fromkeys([*map(key, near), *(person.id for person in situation.case.people)])
    people = [person for each in ids if (person := situation.ledger.person(each))]
    people.sort(key=_rank)
    if elsewhere := _met_elsewhere(situation).difference(map(key, near)):
        people.sort(key=lambda person: person.id in elsewhere)
    yield from (person.id for person in people)


def _rank(person: Person) -> int:
    return RANKS[person.role]


def _met_elsewhere(situation: Situation) -> set[str]:
    """Who had to do with another application at this employer."""
    application = situation.application.id
    if len(situation.case.applications) == 1:
        return set()
    met = [ref for each in situation.case.interviews if each.application != application for ref in each.interviewers]
    for touch in situation.case.touches:
        if situation.ledger.application_of(touch) not in (None, application):
            met += touch.people
    return set(map(situation.ledger.key, met))


def _when(touch: Touch) -> float:
    return touch.at.timestamp()


def _is_here(situation: Situation, touch: Touch) -> bool:
    return situation.ledger.application_of(touch) == situation.application.id
