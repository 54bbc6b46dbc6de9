"""The other companies of a candidate, as somebody looks for one that is the same."""

from dataclasses import dataclass

from django.db.models import Count

from afterword.core.facts.company_name import firm_letters, is_part_of
from afterword.core.reading.invite.firms import registered
from afterword.store.models import Employer


@dataclass(frozen=True, slots=True)
class Known:
    """Another company; `alike`: its name or its domain suggests that it may be the same."""

    employer: Employer
    applications: int
    people: int
    alike: bool


def others_known(employer: Employer) -> list[Known]:
    """All others, those that look alike first, then by name."""
    rows = Employer.objects.filter(candidate=employer.candidate_id).exclude(pk=employer.pk).select_related("candidate")
    counted = rows.annotate(jobs=Count("applications", distinct=True), staff=Count("people", distinct=True))
    found = [Known(row, row.jobs, row.staff, is_alike(employer, row)) for row in counted.order_by("name", "pk")]
    return sorted(found, key=lambda known: not known.alike)


def is_alike(one: Employer, other: Employer) -> bool:
    """Whether a name of one is a name of the other with more behind it, or both write from one domain."""
    names = [(mine, theirs) for mine in (one.name, *one.aliases) for theirs in (other.name, *other.aliases)]
    called = any(is_part_of(*pair) or firm_letters(pair[0]) == firm_letters(pair[1]) for pair in names)
    return called or not set(map(registered, one.domains)).isdisjoint(map(registered, other.domains))
