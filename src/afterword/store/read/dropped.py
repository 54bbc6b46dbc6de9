"""Thank-yous that the person dropped: the plan does not ask for them again."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from afterword.core.facts.words import Purpose
from afterword.core.lifecycle import State
from afterword.core.planning.step import Step
from afterword.store.models import Outgoing

Dropped = frozenset[tuple[str, str]]
"""Interview and person, by number, as the core knows them."""


def dropped_thanks(applications: Iterable[int]) -> dict[int, Dropped]:
    """By application: whom the person chose not to thank, and has not changed their mind about; one query for all."""
    rows = Outgoing.objects.filter(application_id__in=list(applications), purpose=Purpose.THANKS).order_by("pk")
    newest: dict[int, dict[tuple[str, str], bool]] = defaultdict(dict)
    for row in rows.only("application_id", "interview_id", "person_id", "state", "trouble"):
        by_hand = row.state == State.CANCELLED and not row.trouble
        newest[row.application_id][str(row.interview_id), str(row.person_id)] = by_hand
    return {pk: frozenset(key for key, gone in found.items() if gone) for pk, found in newest.items()}


def without_dropped(steps: Iterable[Step], dropped: Dropped) -> tuple[Step, ...]:
    """The steps without those who are not to be thanked; a step that has nobody left is none."""
    kept = (one_without(step, dropped) for step in steps)
    return tuple(step for step in kept if step is not None)


def one_without(step: Step, dropped: Dropped) -> Step | None:
    """One step for those who are left, if there are any."""
    if step.purpose != Purpose.THANKS or not dropped:
        return step
    left = tuple(person for person in step.people if (str(step.interview), person) not in dropped)
    return replace(step, people=left) if left else None
