"""Say who wrote a message of theirs that names nobody: then it can be answered, and a date in it is theirs."""

from datetime import datetime

from afterword.core.facts.words import Direction
from afterword.services.drop_void import drop_void_at
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.store.models import Person, Promise, Touch
from afterword.store.read.people import people_at
from afterword.store.write.lock import ledger_locked

WHO = "Who wrote it? Tick one name."


@saving
def say_who_wrote(touch: Touch, person: Person | None, *, now: datetime) -> Touch:
    """Keep it; raise Problem where nobody of that company, or of its agency, was named."""
    application = touch.application or touch.employer.applications.first()
    known = person and application and people_at(application).filter(pk=person.pk).exists()
    if person is None or not known or touch.direction != Direction.IN:
        raise Problem(WHO, field="person")
    with ledger_locked(touch.employer_id):
        touch.people.set([person])
        Promise.objects.filter(pk__in=promised_in(touch), by=None).update(by=person)
        drop_void_at(touch.employer_id, now=now)
        return touch


def promised_in(touch: Touch) -> list[int]:
    """The promise that was kept because of it."""
    reading = getattr(touch, "reading", None)
    return [reading.promise_id] if reading is not None and reading.promise_id else []
