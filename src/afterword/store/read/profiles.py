"""The profiles as one candidate counts with them: whom each applies to, which numbers were changed, in which units."""

import re
from collections import defaultdict
from dataclasses import dataclass

from afterword.core.etiquette.numbers import MEANINGS
from afterword.core.etiquette.profiles import PROFILES, Profile, profile_for, with_numbers
from afterword.store.models import Candidate, ChangedNumber, Employer
from afterword.store.read.applications import employers_of
from afterword.store.read.one import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileView:
    """`own` is the profile as the book has it, `counted` as it counts for this candidate; `employers` by name."""

    own: Profile
    counted: Profile
    numbers: dict[str, int]
    employers: tuple[Employer, ...] = ()


def profile_name(employer: Employer) -> str:
    """The profile that counts for an employer: the one chosen for it, else that of its country, else `us`."""
    return manners_of(employer).name


def manners_of(employer: Employer) -> Profile:
    """The same as the book has it."""
    return profile_for(employer.profile or None, employer.country)


def numbers_of(candidate: Candidate, profile: str) -> dict[str, int]:
    """The numbers of one profile that this candidate changed."""
    rows = ChangedNumber.objects.filter(candidate=candidate, profile=profile)
    return dict(rows.values_list("name", "value"))


def profiles_of(candidate: Candidate) -> tuple[ProfileView, ...]:
    """Every profile, in the order of the book."""
    employers = defaultdict(list)
    for employer in employers_of(candidate).prefetch_related("applications"):
        employers[profile_name(employer)].append(employer)
    changed: dict[str, dict[str, int]] = defaultdict(dict)
    for row in ChangedNumber.objects.filter(candidate=candidate):
        changed[row.profile][row.name] = row.value
    return tuple(
        ProfileView(
            own=own,
            counted=with_numbers(own, changed[name]),
            numbers=changed[name],
            employers=tuple(employers[name]),
        )
        for name, own in PROFILES.items()
    )


def profile_view(candidate: Candidate, name: str) -> ProfileView:
    """One of them; raise NotFound for a name that the book does not have."""
    found = next((view for view in profiles_of(candidate) if view.own.name == name), None)
    if found is None:
        raise NotFound(f"There is no profile “{name[:20]}”. There are: {', '.join(PROFILES)}.")
    return found


def unit_of(name: str, value: int) -> str:
    """What a number counts, said of so many: 2 working days, 1 working day."""
    unit = MEANINGS[name].unit
    if value != 1:
        return unit
    return re.sub(r"\b(?:(inquir)ies|(day|hour|minute)s)\b", lambda many: f"{many[1]}y" if many[1] else many[2], unit)
