"""Two companies become one: every row that names one of them, or one of its people, names the other from then on."""

from typing import Any

from afterword.store.models import Debrief, Employer, Interview, Outgoing, Person, Promise, Touch
from afterword.store.tables import PEOPLE_IN_ENTRIES
from afterword.store.write.houses import learn_address, same

FILLED = ("name", "email", "tz", "country", "subdivision", "away_until", "stand_in_id")


def join(keep: Employer, other: Employer) -> None:
    """Move everything of `other` to `keep`, people known to both made one, and forget `other`."""
    known = list(keep.people.order_by("pk"))
    for person in other.people.order_by("pk"):
        twin = next((one for one in known if is_one(one, person)), None)
        if twin is not None:
            fold(person, twin)
    for rows in (other.people, other.applications, other.touches, other.mails):
        rows.update(employer=keep)
    complete(keep, other)
    other.delete()


def complete(keep: Employer, other: Employer) -> None:
    """What one did not say is taken from the other; a part of a country comes with its country."""
    if not keep.country:
        keep.country, keep.subdivision = other.country, other.subdivision
    keep.street, keep.travel_minutes = keep.street or other.street, keep.travel_minutes or other.travel_minutes
    keep.tz, keep.size, keep.profile = keep.tz or other.tz, keep.size or other.size, keep.profile or other.profile
    keep.domains = list(dict.fromkeys((*keep.domains, *other.domains)))
    names = (*keep.aliases, other.name, *other.aliases)
    keep.aliases = [name for name in dict.fromkeys(names) if same(name) != same(keep.name)]
    keep.save()


def is_one(one: Person, other: Person) -> bool:
    """Whether two rows are one person: by address, else by a name where no address speaks against it."""
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return bool(one.name) and same(one.name) == same(other.name)


def fold(person: Person, twin: Person) -> None:
    """Everything that hangs on `person` hangs on `twin`, who also learns what only `person` knew."""
    for touch in Touch.objects.filter(people=person):
        touch.people.add(twin)
    for interview in Interview.objects.filter(interviewers=person):
        interview.interviewers.add(twin)
    Outgoing.objects.filter(person=person).update(person=twin)
    for address in filter(None, (person.email, *person.other_addresses.values_list("address", flat=True))):
        learn_address(twin, address)
    Promise.objects.filter(by=person).update(by=twin)
    Person.objects.filter(stand_in=person).update(stand_in=twin)
    Debrief.objects.filter(next_steps_by=person).update(next_steps_by=twin)
    for debrief in Debrief.objects.filter(interview__application__employer=person.employer_id):
        rename_in(debrief, person, twin)
    for name in FILLED:
        setattr(twin, name, getattr(twin, name) or getattr(person, name))
    twin.invited_channels = list(dict.fromkeys((*twin.invited_channels, *person.invited_channels)))
    if twin.stand_in_id == twin.pk:
        twin.stand_in = None
    person.delete()
    twin.save()


def rename_in(debrief: Debrief, person: Person, twin: Person) -> None:
    """The entries of a debrief name people by number."""
    for column, key in PEOPLE_IN_ENTRIES.items():
        entries: list[dict[str, Any]] = getattr(debrief, column)
        renamed = [{**one, key: twin.pk} if one[key] == person.pk else one for one in entries]
        setattr(debrief, column, renamed)
    debrief.save(update_fields=list(PEOPLE_IN_ENTRIES))
