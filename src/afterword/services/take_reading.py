"""Keep what a mail was understood to mean: what only makes us quieter holds at once, the rest waits for a tap."""

from datetime import datetime

from afterword.core.facts.promise import Promise as PromiseFact
from afterword.core.facts.reading import FoundPromise
from afterword.core.facts.reading import Reading as Found
from afterword.core.facts.words import Role
from afterword.core.reading.effect import Suggested, counts_as, farthest, only_quieter
from afterword.core.reading.invite.names import clean_name
from afterword.services.confirm_promise import confirm_promise
from afterword.services.errors import Problem
from afterword.services.kept_already import take_as_answered
from afterword.store.kept_reading import as_kept
from afterword.store.models import Application, Person, Promise, Reading, Touch
from afterword.store.read.cases import case_of
from afterword.store.write.houses import person_at

LONGEST_CALENDAR = 100_000


def take_reading(
    touch: Touch,
    found: Found,
    *,
    human: bool,
    calendar: str = "",
    leave_out: frozenset[Suggested] = frozenset(),
    now: datetime,
) -> None:
    """Write the reading beside its line, and do what it does by itself. `human`: as the mail's head says.

    `leave_out`: what the candidate need not be asked.
    """
    suggested = list(counts_as(found, human=human).suggested)
    row = Reading(touch=touch, found=as_kept(found), calendar=calendar[:LONGEST_CALENDAR])
    take_absence(touch, found)
    if human:
        suggested += promised(row, found, now=now)
    row.suggested = [one.value for one in suggested if one not in leave_out]
    row.save()
    take_as_answered(row)


def take_absence(touch: Touch, found: Found) -> None:
    """Whoever wrote it is away; an earlier day than the one that is known does not shorten it."""
    away = found.absence
    people = list(touch.people.all()[:2]) if away else []
    if away is None or len(people) != 1:
        return
    person = people[0]
    if away.until is not None and away.until >= touch.at.date():
        person.away_until = max(away.until, person.away_until or away.until)
    stand_in = next((one for one in away.stand_ins if one.address), None)
    if stand_in is not None and stand_in.address.casefold() != person.email.casefold():
        person.stand_in = colleague(person, clean_name(stand_in.name), stand_in.address)
    person.save(update_fields=["away_until", "stand_in"])


def colleague(person: Person, name: str, address: str) -> Person | None:
    """Who stands in, at the same house."""
    house = person.employer or person.agency
    return person_at(house, name, address, Role.OTHER) if house is not None else None


def promised(row: Reading, found: Found, *, now: datetime) -> list[Suggested]:
    """Keep the promise that it makes, or the word that takes one back; what lets us ask sooner is only suggested."""
    application = row.touch.application
    best = farthest(found.promises)
    if best is None and not (found.withdrawn and is_promised(application)):
        return []
    what = Suggested.PROMISE if best else Suggested.WITHDRAWN
    if application is None or not is_quieter(application, row.touch, best, now=now):
        return [what]
    row.promise = keep_promise(application, row.touch, best, now=now)
    return []


def is_promised(application: Application | None) -> bool:
    """Whether there is an older promise to take back."""
    return application is not None and Promise.objects.filter(application=application).exists()


def is_quieter(application: Application, touch: Touch, best: FoundPromise | None, *, now: datetime) -> bool:
    """Whether nothing is asked sooner because of it."""
    fact = PromiseFact(
        application=str(application.pk),
        said_at=touch.at,
        earliest=best.earliest if best else None,
        latest=best.latest if best else None,
    )
    return only_quieter(fact, case_of(application, now=now), now=now)


def keep_promise(application: Application, touch: Touch, best: FoundPromise | None, *, now: datetime) -> Promise | None:
    """The promise in the ledger, said when the mail came; dates that cannot be are left out."""
    people = list(touch.people.all()[:2])
    try:
        return confirm_promise(
            application,
            earliest=best.earliest if best else None,
            latest=best.latest if best else None,
            words=best.words if best else "",
            by=people[0] if len(people) == 1 else None,
            said_at=touch.at,
            now=now,
        )
    except Problem:
        return None
