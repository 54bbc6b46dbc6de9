"""Everything that is kept of one candidate, as plain data; rows are numbered anew, so that a copy exports the same."""

from collections import defaultdict
from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Model, Q, QuerySet

from afterword.store.models import Candidate
from afterword.store.read.cases import tied
from afterword.store.tables import CANDIDATE, PEOPLE_IN_ENTRIES, TABLES, Table

FORMAT = 1
Numbers = dict[str, dict[int, int]]


def export_of(candidate: Candidate) -> dict[str, Any]:
    """Plain data, ready for JSON; passwords are no rows and are not in it."""
    numbers: Numbers = {}
    for table in TABLES:
        pks = rows_of(table, candidate).values_list("pk", flat=True)
        numbers[table.name] = {pk: number for number, pk in enumerate(pks, 1)}
    return {
        "afterword": FORMAT,
        "candidate": {name: plain(getattr(candidate, name)) for name in CANDIDATE},
        **{table.name: table_of(table, candidate, numbers) for table in TABLES},
    }


def rows_of(table: Table, candidate: Candidate) -> QuerySet[Model]:
    """The candidate's rows of one table, the oldest first."""
    mine = reduce(or_, (Q(**{way: candidate}) for way in table.owner))
    return table.model._default_manager.filter(mine).order_by("pk")  # noqa: SLF001 - Django's own way to any model's rows


def table_of(table: Table, candidate: Candidate, numbers: Numbers) -> list[dict[str, Any]]:
    """One table's rows."""
    rows = rows_of(table, candidate)
    many = {name: pairs_of(name, rows) for name in table.many}
    return [
        {
            "id": numbers[table.name][row.pk],
            **{name: plain(column(row, name, numbers)) for name in table.columns},
            **{name: numbers[other].get(getattr(row, f"{name}_id")) for name, other in table.links.items()},
            **{name: sorted(numbers[table.many[name]][int(pk)] for pk in many[name][row.pk]) for name in table.many},
        }
        for row in rows.iterator(chunk_size=2000)
    ]


def column(row: Model, name: str, numbers: Numbers) -> Any:  # noqa: ANN401 - a column may hold anything
    """One value; the people that a debrief's entries name are numbered as in the people's table."""
    value = getattr(row, name)
    if name in PEOPLE_IN_ENTRIES and isinstance(value, list):
        key = PEOPLE_IN_ENTRIES[name]
        return [{**entry, key: numbers["people"].get(entry[key])} for entry in value]
    return value


def pairs_of(name: str, rows: QuerySet[Model]) -> dict[int, tuple[str, ...]]:
    """A many-to-many column, by row."""
    pairs = rows.exclude(**{name: None}).order_by("pk", name).values_list("pk", name)
    return tied(pairs) if pairs else defaultdict(tuple)


def plain(value: Any) -> Any:  # noqa: ANN401 - a column may hold anything
    """A value as JSON has it."""
    return value.isoformat() if isinstance(value, date | datetime) else value
