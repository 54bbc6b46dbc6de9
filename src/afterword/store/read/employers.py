"""The other companies of a candidate, as somebody looks for one that is the same."""

from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from django.db.models import Count

from afterword.core.facts.company_name import firm_letters, is_part_of
from afterword.core.reading.invite.firms import registered, speaks_of
from afterword.store.models import Agency, Candidate, Employer


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
    foreign = domains_between(employer.candidate)
    found = [
        Known(row, row.jobs, row.staff, is_alike(employer, row, foreign)) for row in counted.order_by("name", "pk")
    ]
    return sorted(found, key=lambda known: not known.alike)


def is_alike(one: Employer, other: Employer, foreign: AbstractSet[str]) -> bool:
    """Whether a name of one is a name of the other with more behind it, or both write from the domain of one of them.

    Somebody who writes from one domain for two companies may be an agent or a scheduler: a domain that is called after
    neither of them, or is one of the `foreign` ones, says nothing.
    """
    names = [(mine, theirs) for mine in (one.name, *one.aliases) for theirs in (other.name, *other.aliases)]
    if any(is_part_of(*pair) or firm_letters(pair[0]) == firm_letters(pair[1]) for pair in names):
        return True
    shared = set(map(registered, one.domains)).intersection(map(registered, other.domains)) - foreign
    return any(speaks_of(domain, name) for domain in shared for pair in names for name in pair)


def domains_between(candidate: Candidate) -> set[str]:
    """The domains from which an agency's people write, or somebody for three companies and more."""
    agencies = Agency.objects.filter(candidate=candidate).values_list("domains", flat=True)
    seen = Counter(
        domain
        for domains in Employer.objects.filter(candidate=candidate).values_list("domains", flat=True)
        for domain in set(map(registered, domains))
    )
    often = {domain for domain, employers in seen.items() if employers > 2}
    return often | {registered(domain) for domains in agencies for domain in domains}
