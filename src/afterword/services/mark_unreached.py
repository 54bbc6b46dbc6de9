"""Mark the addresses that mail came back from, as a report or the words of a bounce name them."""

from django.db.models import Q

from afterword.core.facts.mail_address import addresses_in
from afterword.store.models import Employer, Person, Touch


def unreached(employer: Employer, addresses: tuple[str, ...]) -> list[Person]:
    """Those of the employer, or of an agency between, whose address is among them: mail does not reach them."""
    if not addresses:
        return []
    wanted = {one.casefold() for one in addresses}
    between = Q(agency__applications__employer=employer)
    rows = Person.objects.filter(Q(employer=employer) | between).exclude(email="").distinct()
    found = [person for person in rows if person.email.casefold() in wanted]
    Person.objects.filter(pk__in=[person.pk for person in found]).update(bounces=True)
    return found


def unreached_by(touch: Touch) -> None:
    """The same by the words of a bounce, whose line is then about them.

    Where its words name no address of theirs, it is the one person whom the line names.
    """
    found = unreached(touch.employer, tuple(one.rstrip(".") for one in addresses_in(touch.text)))
    if found:
        touch.people.set(found)
        return
    people = list(touch.people.exclude(email="")[:2])
    if len(people) == 1:
        people[0].bounces = True
        people[0].save(update_fields=["bounces"])
