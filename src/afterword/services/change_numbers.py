"""Change the numbers of a country's profile, or go back to its own; every message that waits is looked at again."""

from collections.abc import Collection, Mapping
from datetime import datetime

from afterword.core.etiquette.numbers import NumberError, check_number, check_numbers, number_of
from afterword.core.etiquette.profiles import PROFILES, Profile
from afterword.services.bring_back import look_again
from afterword.services.errors import Problem
from afterword.services.saving import saving
from afterword.store.models import Candidate, ChangedNumber
from afterword.store.read.profiles import numbers_of


@saving
def change_numbers(candidate: Candidate, *, profile: str, numbers: Mapping[str, int], now: datetime) -> None:
    """Put these in place of what counted before; raise Problem, which names the number, for what cannot be right.

    A profile's own number leaves nothing changed.
    """
    book = known(profile)
    keep(candidate, book, {**numbers_of(candidate, profile), **numbers}, now)


@saving
def reset_numbers(candidate: Candidate, *, profile: str, now: datetime, names: Collection[str] | None = None) -> None:
    """Go back to the profile's own numbers: to all of them, or to those named."""
    book, kept = known(profile), numbers_of(candidate, profile)
    keep(candidate, book, {name: value for name, value in kept.items() if names is not None and name not in names}, now)


def known(profile: str) -> Profile:
    """The profile of that name."""
    if profile not in PROFILES:
        raise Problem(f"There is no profile “{profile[:20]}”. There are: {', '.join(PROFILES)}.", field="profile")
    return PROFILES[profile]


def keep(candidate: Candidate, book: Profile, numbers: Mapping[str, int], now: datetime) -> None:
    """Write what differs from the book, all of it at once, so that two hours can be moved together."""
    try:
        check_numbers(book, numbers)
    except NumberError as error:
        raise Problem(told(error), field=error.name) from error
    changed = {name: value for name, value in numbers.items() if value != number_of(book, name).value}
    rows = ChangedNumber.objects.filter(candidate=candidate, profile=book.name)
    if changed == dict(rows.values_list("name", "value")):
        return
    rows.exclude(name__in=changed).delete()
    for name, value in changed.items():
        facts = {"value": value, "changed_at": now}
        ChangedNumber.objects.update_or_create(candidate=candidate, profile=book.name, name=name, defaults=facts)
    look_again(candidate, now=now)


def in_bounds(name: str, value: int) -> None:
    """Raise Problem for a number that no profile may have."""
    try:
        check_number(name, value)
    except NumberError as error:
        raise Problem(told(error), field=name) from error


def told(error: NumberError) -> str:
    """The core's words, as a sentence of their own."""
    says = str(error)
    return says[:1].upper() + says[1:]
